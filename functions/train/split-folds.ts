import { foldWord } from '../../shared/classify/words/split-words.ts';
import type { GoldStory } from '../../shared/measure/gold-story.ts';

const DAY = 86_400_000;
/** Days by which the last and the first story of an event may be older than a story that joins it. */
const GAP_DAYS = 4;
const SPAN_DAYS = 21;
const RARE = 40;
const MOST_OPEN = 600;

type Event = { first: number; last: number; readonly counterparts: Set<string>; readonly words: Set<string> };

/**
 * Splits stories into folds by event: of the gold set neighbours are in one fold; of others, stories near in date that share their
 * counterparts or two rare title words are one event, an event belongs to the month it began in, and all of a month is in one fold.
 */
export function splitFolds(
  stories: readonly GoldStory[],
  folds: number,
): { readonly block: string; readonly fold: number }[] {
  const blocks = blocksOf(stories);
  const weights = new Map<string, number>();
  for (const [at, block] of blocks.entries()) {
    const weight = stories[at]?.engagement === 'yes' ? 4 : 1;
    weights.set(block, (weights.get(block) ?? 0) + weight);
  }
  const loads = Array.from({ length: folds }, () => 0);
  const foldOf = new Map<string, number>();
  for (const [block, weight] of [...weights].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))) {
    const lightest = loads.indexOf(Math.min(...loads));
    foldOf.set(block, lightest);
    loads[lightest] = (loads[lightest] ?? 0) + weight;
  }
  return blocks.map((block) => ({ block, fold: foldOf.get(block) ?? 0 }));
}

/** How many neighbours in a writer's list are one part: pairs and events stand beside each other. */
const NEIGHBOURS = 12;
/** The writer and the number of a story of the gold set. */
const WRITTEN = /^(w\d+)-(\d+)$/;

/** What each story is kept together with: of the gold set its neighbours, else the month that its event began in. */
function blocksOf(stories: readonly GoldStory[]): string[] {
  const titles = stories.map(
    ({ title }) =>
      new Set(
        title
          .split(/[^\p{L}]+/u)
          .map(foldWord)
          .filter((w) => w.length > 2),
      ),
  );
  const counts = new Map<string, number>();
  for (const word of titles.flatMap((words) => [...words])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const blocks = stories.map(() => 'undated');
  const events: Event[] = [];
  const order = stories.map((_, at) => at).sort((a, b) => dayOf(stories[a]) - dayOf(stories[b]) || a - b);
  for (const at of order) {
    const story = stories[at] as GoldStory;
    const [, writer, number] = WRITTEN.exec(story.id) ?? [];
    if (writer !== undefined) {
      blocks[at] = `${writer} ${Math.floor(Number(number) / NEIGHBOURS)}`;
      continue;
    }
    const day = dayOf(story);
    if (Number.isNaN(day) || day === 0) continue;
    const rare = new Set([...(titles[at] ?? [])].filter((word) => (counts.get(word) ?? 0) <= RARE));
    const event = joinEvent(events, day, rare, story.counterparts?.join() ?? '');
    blocks[at] = new Date(event.first * DAY).toISOString().slice(0, 7);
  }
  return blocks;
}

function dayOf(story: GoldStory | undefined): number {
  const time = Date.parse(story?.date ?? '');
  return Number.isNaN(time) ? 0 : time / DAY;
}

function joinEvent(events: Event[], day: number, rare: Set<string>, counterparts: string): Event {
  const known = events
    .slice(-MOST_OPEN)
    .findLast(
      (event) =>
        day - event.last <= GAP_DAYS &&
        day - event.first <= SPAN_DAYS &&
        ((counterparts !== '' && event.counterparts.has(counterparts)) ||
          [...rare].filter((word) => event.words.has(word)).length > 1),
    );
  const event = known ?? { first: day, last: day, counterparts: new Set<string>(), words: new Set<string>() };
  if (known === undefined) events.push(event);
  event.last = day;
  if (counterparts !== '') event.counterparts.add(counterparts);
  for (const word of rare) event.words.add(word);
  return event;
}

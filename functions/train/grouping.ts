import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Engagement, joinStory, openEngagement } from '../../shared/engagements/engagement.ts';
import { JOIN_WINDOW_DAYS, tellingOf } from '../../shared/engagements/group-story.ts';
import type { GroupingModel } from '../../shared/engagements/grouping-model.ts';
import { countSignals, type Signals } from '../../shared/engagements/grouping-signals.ts';
import { reportOf } from '../../shared/engagements/report.ts';
import { readVector } from '../../shared/engagements/story-vector.ts';
import { type EventFigures, measureEvents } from '../../shared/measure/measure-events.ts';
import { parseArchiveStory, parseEventLabel, toStory } from '../../shared/replay/archive-story.ts';
import { replayStories } from '../../shared/replay/replay-stories.ts';
import { type ReportingStory, reportsEngagement, type Story } from '../../shared/stories/story.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';

/**
 * Trains what groups stories into engagements: `npm run train:grouping [-- STORIES EVENTS]` learns from the open part of
 * `tests/gold/events`, and from further stories and the events that they report. It writes `shared/engagements/grouping.json`, and prints how well
 * models like it do on the further stories, each fitted to the events of four fifths of them and measured on those of the rest, and on what is
 * held out. It takes some minutes, for it classifies every story; nothing in it is left to chance.
 */
const GOLD = 'tests/gold/events/events.jsonl';
const MODEL = 'shared/engagements/grouping.json';
const FOLDS = 5;
/** Chosen on the further stories, as the least at which not more than 4 % of engagements hold two events; above it fewer are joined. */
const JOIN = -0.75;
/** Chosen there, too: lower ones merge what is not one. */
const MERGE = 0;
/** What examples weigh against the penalty. */
const COST = 0.25;
/** An example of an event with n stories counts 1/√n, in quarters. */
const QUARTERS = 4;
const STEPS = 300;

type EventStory = {
  readonly event: string;
  readonly tells: readonly string[];
  readonly lang: string;
  readonly story: Story;
};
type Pair = {
  readonly signals: Signals;
  readonly event: string;
  readonly other: string;
  readonly weight: number;
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { labels: { type: 'boolean', default: false } },
});
const [storiesFile, eventsFile] = positionals;
const gold = readGold();
const open = gold.filter(({ stratum }) => stratum === 'open').map(({ line }) => toEventStory(line));
const heldOut = gold.filter(({ stratum }) => stratum !== 'open').map(({ line }) => toEventStory(line));
const further = storiesFile && eventsFile ? readFurther(storiesFile, eventsFile) : [];
const centre = centreOf([...open, ...further]);
const openPairs = pairsOf(open);
const furtherPairs = pairsOf(further);
const names = [
  ...new Set([...openPairs, ...furtherPairs].flatMap(({ signals }) => Object.keys(signals))),
].sort();
const weights = fitWeights([...openPairs, ...furtherPairs]);
const name = `grouping-1-${createHash('sha256')
  .update(JSON.stringify([[...weights], JOIN, MERGE, centre]))
  .digest('hex')
  .slice(0, 6)}`;
const model: GroupingModel = { name, join: JOIN, merge: MERGE, centre, weights };

const crossValidated = further.length > 0 ? await crossValidate() : undefined;
const onHeldOut = await measure(heldOut, () => model);
const provenance = {
  sha256: createHash('sha256').update(readFileSync(GOLD)).digest('hex'),
  stories: open.length + further.length,
  pairs: openPairs.length + furtherPairs.length,
  heldOut: rounded(onHeldOut),
  ...(crossValidated && { crossValidated: rounded(crossValidated) }),
};
writeFileSync(
  MODEL,
  `${JSON.stringify({ name, provenance, join: JOIN, merge: MERGE, weights: Object.fromEntries(weights), centre }, null, 1)}\n`,
);
console.log(JSON.stringify({ name, crossValidated, heldOut: onHeldOut }, null, 1));

function readGold() {
  return readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ line, stratum: String(JSON.parse(line).stratum) }));
}

function readFurther(stories: string, events: string): EventStory[] {
  const lines = (file: string) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  const labels = new Map(
    lines(events)
      .map((line) => parseEventLabel(line))
      .map((label) => [label.id, label]),
  );
  return inOrder(
    lines(stories).flatMap((line) => {
      const label = labels.get(String(JSON.parse(line).id));
      if (!label) return [];
      const archived = parseArchiveStory(line, label.at);
      const story = toStory(archived, values.labels);
      return [{ event: label.event, tells: label.tells, lang: archived.lang ?? '', story }];
    }),
  );
}

function toEventStory(line: string): EventStory {
  const archived = parseArchiveStory(line);
  const { event = archived.id, tells = [], lang = '' } = archived;
  return { event, tells, lang, story: toStory(archived, values.labels) };
}

function inOrder(stories: readonly EventStory[]): EventStory[] {
  const keyOf = ({ story }: EventStory) => `${story.publishedAt} ${story.storyId}`;
  return stories.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** Likens each story to the events that others reported before it, as if all had been grouped right. */
function pairsOf(stories: readonly EventStory[]): Pair[] {
  const sizes = Map.groupBy(stories, ({ event }) => event);
  const weightOf = (event: string) => 1 / Math.sqrt(sizes.get(event)?.length ?? 1);
  const engagements = new Map<string, Engagement>();
  const pairs: Pair[] = [];
  for (const { event, story } of inOrder(stories)) {
    if (!reportsEngagement(story)) continue;
    const telling = tellingOf(story);
    for (const [other, engagement] of engagements) {
      if (!mayJoin(engagement, story)) continue;
      const signals = countSignals(engagement, telling, centre);
      pairs.push({ signals, event, other, weight: weightOf(other) });
    }
    const known = engagements.get(event);
    const now = new Date(story.publishedAt);
    engagements.set(event, known ? joinStory(known, story, now) : openEngagement(story, event, now));
  }
  return pairs;
}

function mayJoin({ counterparts, reports }: Engagement, story: ReportingStory): boolean {
  const days = (Date.parse(story.publishedAt) - Date.parse(reports.at(-1)?.publishedAt ?? '')) / 86_400_000;
  const codes: readonly string[] = counterparts;
  return (
    days <= JOIN_WINDOW_DAYS.before && story.classification.counterparts.some((code) => codes.includes(code))
  );
}

function fitWeights(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const columns = new Map(names.map((one, at) => [one, at]));
  const examples = pairs.flatMap(({ signals, event, other, weight }): Example[] => {
    const entries = Object.entries(signals);
    const example = {
      columns: entries.map(([one]) => columns.get(one) ?? 0),
      values: entries.map(([, value]) => value),
      isOne: event === other,
    };
    return Array.from({ length: Math.max(1, Math.round(weight * QUARTERS)) }, () => example);
  });
  const fitted = fitLogistic(examples, names.length, COST, STEPS);
  return new Map(names.map((one, at) => [one, Math.round((fitted[at] ?? 0) * 1e4) / 1e4]));
}

function centreOf(stories: readonly EventStory[]): number[] {
  const reporting = stories.map(({ story }) => story).filter(reportsEngagement);
  const vectors = reporting.flatMap((story) => {
    const { vector = '' } = reportOf(story).said ?? {};
    return readVector(vector, new Array(Buffer.from(vector, 'base64').length).fill(0)) ?? [];
  });
  const axes = vectors[0]?.length ?? 0;
  return Array.from({ length: axes }, (_, at) => {
    const mean = vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length;
    return Math.round(mean * 1e5) / 1e5;
  });
}

function foldOf(event: string): number {
  return Number.parseInt(createHash('sha256').update(event).digest('hex').slice(0, 8), 16) % FOLDS;
}

/** Replays the further stories, each taken by a model that knows nothing of its event. */
async function crossValidate(): Promise<EventFigures> {
  const models = Array.from({ length: FOLDS }, (_, fold) => ({
    ...model,
    weights: fitWeights([
      ...openPairs,
      ...furtherPairs.filter(({ event, other }) => foldOf(event) !== fold && foldOf(other) !== fold),
    ]),
  }));
  return measure(further, (event) => models[foldOf(event)] ?? model);
}

async function measure(
  stories: readonly EventStory[],
  modelFor: (event: string) => GroupingModel,
): Promise<EventFigures> {
  const ordered = inOrder(stories);
  let current = modelFor(ordered[0]?.event ?? '');
  // The model that groups is that of the story that is next.
  const grouping: GroupingModel = {
    ...model,
    get weights() {
      return current.weights;
    },
  };
  const onStory = (done: number) => {
    current = modelFor(ordered[done]?.event ?? '');
  };
  const replayed = await replayStories(
    ordered.map(({ story }) => story),
    { grouping, onStory },
  );
  return measureEvents(
    replayed.map(({ engagement, mails }, at) => {
      const { event = '', tells = [], lang = '' } = ordered[at] ?? {};
      return {
        event,
        tells,
        lang,
        mails: mails.length,
        ...(engagement && { engagementId: engagement.engagementId }),
      };
    }),
  );
}

function rounded(figures: EventFigures): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(figures).map(([one, value]) => [one, Math.round(value * 1e3) / 1e3]),
  );
}

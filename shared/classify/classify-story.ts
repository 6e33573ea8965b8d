import { chooseFields, withTense } from './choose-fields.ts';
import { type Classification, storyText } from './classification.ts';
import { counterpartCandidates } from './describe/choose-counterparts.ts';
import { namedSides } from './describe/choose-direction.ts';
import { chooseEvidence, type Decided } from './describe/choose-evidence.ts';
import { personCandidates } from './describe/choose-people.ts';
import { placeCandidates } from './describe/choose-place.ts';
import { collectEvidence } from './describe/collect-evidence.ts';
import { dateOf } from './describe/describe-date.ts';
import { describeEngagement } from './describe/describe-engagement.ts';
import type { NameLogits } from './name-logits.ts';
import { namedMentions, nameExtents, runExtents } from './read/named-mentions.ts';
import { MOST_CODE_UNITS, type Reading, readStory, type StoryText } from './read/read-story.ts';
import { titleTense } from './read/title-tense.ts';
import { maskWords } from './reader/mask-words.ts';
import type { Readable, Reader } from './reader/reader.ts';
import { shippedReader } from './reader/shipped-reader.ts';
import { RULES } from './rules-version.ts';
import { countFeatures } from './score/count-features.ts';
import type { Signals } from './score/decide.ts';
import { domainOf } from './score/domain.ts';
import { DOMAINS, decide, logOddsOf, MODEL, type Model, probabilityOf, sumFeatures } from './score/model.ts';
import { mentionsDprk } from './words/gate.ts';
import { placesWithoutNoise, storyWithoutNoise, takeOut } from './words/leave-out.ts';
import { hasLexicon } from './words/lexicon-for.ts';

/** Names the model and the rules around it; it changes whenever an answer could. */
export function versionOf({ name }: Model): string {
  return `${name}.${RULES}`;
}

const NOTHING = {
  isEngagement: false,
  category: null,
  counterparts: [],
  status: null,
  direction: null,
  actors: [],
  place: null,
  date: null,
} as const;

/**
 * Tells whether a story reports the DPRK engaging with somebody abroad, with whom, how, and by which words.
 *
 * Roles are read of the title and the first sentences of the summary, at most 20,000 code units and 700 words; the reader
 * takes the first 2,000 code points of each. The outlet only tells whether the text is the DPRK's own, and the language tag which
 * language it is in where the text does not. The same story gives the same answer on every machine. Any text is accepted, the empty one included.
 *
 * @param model Another than the one that comes with the classifier, to compare.
 * @param openReader Gives the network that reads; asked only when a story passes the gate.
 * @example classifyStory({ title: 'DPRK envoy holds talks in Ulaanbaatar', summary: '' }).counterparts // ['MNG']
 */
export function classifyStory(
  whole: StoryText,
  model: Model = MODEL,
  openReader: () => Reader = shippedReader,
): Classification {
  const version = versionOf(model);
  const story = bound(whole);
  if (!mentionsDprk(story)) return { version, ...NOTHING, probability: 0, evidence: [] };
  const news = newsOf(story);
  if (news === null)
    return { version, ...NOTHING, probability: 0, evidence: collectEvidence(readStory(story), [], null) };
  const reader = openReader();
  const { reading, described, labels } = readRoles(story);
  const places = placesWithoutNoise(story);
  const named = nameExtents(reading, places, story.title.length);
  const told = reader.read(news, [...named, ...runExtents(reading, places, story.title.length)]);
  const names = { named: told.names.slice(0, named.length), runs: told.names.slice(named.length) };
  const withWhom = likeliestNamed(reading, names.named);
  const signals = signalsOf(reading, told.yes, withWhom, labels !== null, model);
  const { frames, grounds } = described;
  const probability = decide(model, signals);
  if (probability < model.threshold)
    return {
      version,
      ...NOTHING,
      ...(reading.named === 'other' && { unread: true }),
      probability,
      evidence: collectEvidence(reading, frames, null),
    };
  const { parties, counterparts, category, status, place, direction, actors } = chooseFields(model, {
    told: withTense(told, titleTense(reading)),
    said: labels,
    candidates: counterpartCandidates(reading, described.counterparts, names.named, told.implied),
    placesWith: (signs) => placeCandidates(reading, described.place, signs, names.named),
    peopleWith: (others) => personCandidates(reading, others, story.publishedAt, names),
    sides: namedSides(reading, names.named),
    isStateText: reading.isStateText,
  });
  const words = readWords(story, news, places, reader);
  return {
    version,
    isEngagement: true,
    probability,
    category,
    counterparts,
    status,
    direction,
    actors,
    place: place?.place ?? null,
    date: dateOf(reading, frames, status, story.publishedAt),
    evidence: chooseEvidence(
      collectEvidence(reading, frames, {
        counterparts: parties,
        // What says another thing than was decided is no ground for it.
        status: described.status === status ? grounds.status : null,
        direction: described.direction === direction ? grounds.direction : null,
        place: place?.mention ?? null,
      }),
      {
        ...words,
        logOdds: logOddsOf(model, signals),
        isLikely: (logOdds) => probabilityOf(logOdds) >= model.threshold,
        logOddsWithout(spans, hidden) {
          const without = takeOut(story, spans);
          if (!mentionsDprk(without) || newsOf(without) === null) return Number.NEGATIVE_INFINITY;
          const left = readRoles(without);
          const yes = words.yesWithout(hidden);
          return logOddsOf(model, signalsOf(left.reading, yes, withWhom, left.labels !== null, model));
        },
      },
    ),
  };
}

/** Tells how likely a story reports an engagement, as `classifyStory` does, but not by which words: finding those takes its time. */
export function weighStory(
  whole: StoryText,
  model: Model = MODEL,
  openReader: () => Reader = shippedReader,
): number {
  const story = bound(whole);
  const news = mentionsDprk(story) ? newsOf(story) : null;
  if (news === null) return 0;
  const { reading, labels } = readRoles(story);
  const extents = nameExtents(reading, placesWithoutNoise(story), story.title.length);
  const { yes, names } = openReader().read(news, extents);
  return decide(model, signalsOf(reading, yes, likeliestNamed(reading, names), labels !== null, model));
}

/** Leaves out what stands too far down to be news: whatever the text, its reading ends. Places in it stay what they are. */
function bound(story: StoryText): StoryText {
  const [title, summary] = [story.title, story.summary].map((text) => text.slice(0, MOST_CODE_UNITS));
  const isCut = title !== story.title;
  return { ...story, title: title ?? '', summary: isCut ? '' : (summary ?? '') };
}

/** The news of a story, which the reader is given; `null` where only what stands beside it names the DPRK. */
function newsOf(story: StoryText): Readable | null {
  const news = storyWithoutNoise(story);
  return mentionsDprk({ ...story, ...news }) ? news : null;
}

/** Reads the roles of a story. */
function readRoles(story: StoryText) {
  const reading = readStory(story);
  const described = describeEngagement(reading);
  return {
    reading,
    described,
    /** What the roles say of it, where they found with whom. */
    labels: described.counterparts.length > 0 ? described : null,
  };
}

/** What the reader reads of a story, in the offsets of `storyText(story)`. */
function readWords(
  story: StoryText,
  news: Readable,
  places: ReturnType<typeof placesWithoutNoise>,
  reader: Reader,
): Pick<Decided, 'text' | 'words' | 'yesWithout'> {
  const { words, yesWithout } = maskWords(reader, news);
  return {
    text: storyText(story),
    words: words.map(({ field, start, end }) => ({
      start: places[field][start] ?? 0,
      end: (places[field][end - 1] ?? 0) + 1,
    })),
    yesWithout,
  };
}

/** The most that a reader makes of the names from abroad as whom the DPRK deals with; `null` where it read none. */
export function likeliestNamed(reading: Reading, names: readonly (NameLogits | null)[]): number | null {
  const abroad = namedMentions(reading).flatMap(({ parties }, at) =>
    parties.some(({ country }) => country !== 'PRK' && country !== 'XXX') ? (names[at] ?? []) : [],
  );
  return abroad.length === 0 ? null : Math.max(...abroad.map(({ counterpart }) => counterpart));
}

/** Collects what a story is decided by. */
export function signalsOf(
  reading: Reading,
  reader: number,
  named: number | null,
  hasCounterpart: boolean,
  { weights }: Pick<Model, 'weights'>,
): Signals {
  return {
    reader,
    named,
    roles: hasLexicon(reading.named)
      ? sumFeatures(weights, countFeatures(reading), DOMAINS.indexOf(domainOf(reading)))
      : null,
    hasCounterpart,
    isStateText: reading.isStateText,
    isRuledOut: beginsUnreal(reading) || tellsResult(reading),
    language: reading.named,
  };
}

/** Whether the title tells who won a contest; that a team came is told in other words. */
function tellsResult(reading: Reading): boolean {
  return reading.mentions.some(
    (mention) =>
      reading.partOf(mention) === 'title' &&
      mention.senses.some((sense) => sense.kind === 'against' && sense.group === 'result'),
  );
}

function beginsUnreal({ words, mentions }: Reading): boolean {
  const first = words[0]?.start;
  return mentions.some(
    ({ start, senses }) =>
      start === first && senses.some((sense) => sense.kind === 'hedge' && sense.hedge === 'unreal'),
  );
}

import { BESIDE, type Evidence } from '../classification.ts';
import type { Extent } from '../words/leave-out.ts';

/** A story as it was decided on, and how it would have been without some of its words. */
export type Decided = {
  /** The text that evidence points into. */
  readonly text: string;
  /** The words that the reader read, in order, as they stand in the text. */
  readonly words: readonly Extent[];
  /** The reader's log-odds of an engagement without these words, by their places in `words`. */
  readonly yesWithout: (hidden: readonly number[]) => number;
  /** The log-odds that decided. */
  readonly logOdds: number;
  /** Whether a story of such log-odds is an engagement. */
  readonly isLikely: (logOdds: number) => boolean;
  /** What they are without some spans, in order, in which such words stand. */
  readonly logOddsWithout: (spans: readonly Extent[], hidden: readonly number[]) => number;
};

/** What a person reads at a glance. */
const MOST_SPANS = 10;
/** Of these, so many leave room for the reader's own. */
const MOST_FOUND = 8;
const MOST_READ = 6;
/** What is mailed of an engagement beside its kind stands on these. */
const DESCRIBING: ReadonlySet<Evidence['role']> = new Set([
  'actor',
  'counterpart',
  'status',
  'direction',
  'place',
]);

/**
 * Chooses of the spans that the roles found those that decided, and adds the reader's own words where these are not enough.
 *
 * A span decided when the story is less likely an engagement without it; those without which it is least likely come first. Beside
 * them stand those that say who, with whom, where it stands, which way and where; eight in all. Then, while it would be an engagement still without all that is chosen, or no contact is among it, the word is added without which,
 * beside the chosen spans, the reader's log-odds are lowest; at most six, ten spans in all, and those that stand together become one,
 * a `contact`. Counter-evidence and what was left out stays as it is.
 *
 * @param found Spans in the order of the text, apart.
 */
export function chooseEvidence(found: readonly Evidence[], decided: Decided): Evidence[] {
  const { text, words, yesWithout } = decided;
  const placesIn = ({ start, end }: Extent) =>
    words.flatMap((word, at) => (start < word.end && end > word.start ? [at] : []));
  const spans = found.map((span) => ({ span, places: placesIn(span) }));
  const lowering = lowest(
    spans.filter(({ span }) => !BESIDE.has(span.role)),
    decided.logOdds,
    ({ span, places }) => decided.logOddsWithout([span], places),
  );
  const describing = spans.filter((one) => DESCRIBING.has(one.span.role) && !lowering.includes(one));
  const deciding = [...lowering, ...describing].slice(0, MOST_FOUND);

  const chosen: Extent[] = deciding.map(({ span }) => span);
  const hidden = deciding.flatMap(({ places }) => places);
  const own: Extent[] = [];
  const isEnough = () =>
    (own.length > 0 || deciding.some(({ span }) => span.role === 'contact')) &&
    !decided.isLikely(decided.logOddsWithout([...chosen, ...own].sort(byStart), hidden));
  if (!isEnough()) {
    const taken = new Set(spans.flatMap(({ places }) => places));
    const free = words.map((word, at) => ({ word, at })).filter(({ at }) => !taken.has(at));
    const strongest = lowest(free, yesWithout(hidden), ({ at }) => yesWithout([...hidden, at]));
    for (const { word, at } of strongest.slice(0, Math.min(MOST_READ, MOST_SPANS - chosen.length))) {
      own.push(word);
      hidden.push(at);
      if (isEnough()) break;
    }
  }
  const read = joinNeighbours(own, text).map(({ start, end }): Evidence => {
    return { role: 'contact', text: text.slice(start, end), start, end };
  });
  const beside = found.filter(({ role }) => BESIDE.has(role));
  return [...beside, ...deciding.map(({ span }) => span), ...read].sort(byStart);
}

function byStart(one: Extent, other: Extent): number {
  return one.start - other.start;
}

/** The parts without which the log-odds are lower than `whole`, the lowest first. */
function lowest<Part>(parts: readonly Part[], whole: number, without: (part: Part) => number): Part[] {
  return parts
    .map((part) => ({ part, logOdds: without(part) }))
    .filter(({ logOdds }) => logOdds < whole)
    .sort((one, other) => (one.logOdds < other.logOdds ? -1 : Number(one.logOdds > other.logOdds)))
    .map(({ part }) => part);
}

/** Puts words in order and makes those one that have at most a space between them. */
function joinNeighbours(words: readonly Extent[], text: string): Extent[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of words.toSorted(byStart)) {
    const last = joined.at(-1);
    if (last !== undefined && /^ ?$/.test(text.slice(last.end, start))) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

import { type Actor, CATEGORIES } from '../classify/classification.ts';
import { nameCounterpart } from '../classify/words/country-name.ts';
import { withoutAccents } from '../text/without-accents.ts';
import type { Answer, GoldPerson, GoldStory } from './gold-story.ts';

/** A labelled story and what the classifier made of it. */
export type Judged = { readonly gold: GoldStory; readonly answer: Answer };

/** A share of something, with its 95 % interval; all three from 0 to 1, and not a number where there is nothing to share. */
export type Share = { readonly value: number; readonly low: number; readonly high: number };

/** How good the answers to one set of stories are. */
export type Figures = {
  readonly stories: number;
  readonly engagements: number;
  readonly precision: Share;
  readonly recall: Share;
  readonly f1: Share;
  /** Of engagements found: the set of counterparts is exactly right. */
  readonly counterparts: number;
  /** Of engagements found: F1 of each category, their plain mean. */
  readonly categoryMacroF1: number;
  readonly status: number;
  readonly direction: number;
  readonly fields: FieldFigures;
  /** The mean gap between probability and truth, over ten bands of probability, weighted by their stories. */
  readonly calibrationError: number;
};

/** How good place, date and people are, of engagements found whose story is labelled with them; not a number where there are none. */
export type FieldFigures = {
  readonly labelled: number;
  /** Where the story says where: the place is the right one. */
  readonly place: number;
  /** Where it does not: none is given. */
  readonly noPlace: number;
  /** Where the story says when: the date is that one, as precise. */
  readonly date: number;
  /** Where it does not: none is given. */
  readonly noDate: number;
  /** Of the dates given the share that are no more precise than the story. */
  readonly datePrecision: number;
  /** Of the people who take part by name the share that is named, and of those that are named the share that takes part. */
  readonly peopleRecall: number;
  readonly peoplePrecision: number;
};

/** A band of probabilities: how sure the classifier was in it, and how often it was an engagement. */
export type Band = {
  readonly stories: number;
  readonly meanProbability: number;
  readonly shareOfEngagements: number;
};

const BANDS = 10;
/** The 97.5th percentile of the normal distribution: bounds of a 95 % interval. */
const Z = 1.96;
const RESAMPLES = 1_000;

/** Measures answers against labels. The same answers give the same figures: even the resampling is of one seed. */
export function measure(judged: readonly Judged[]): Figures {
  const counted = judged.filter(({ gold }) => gold.engagement !== 'borderline');
  const found = counted.filter(({ gold, answer }) => isEngagement(gold) && answer.isEngagement);
  const flagged = counted.filter(({ answer }) => answer.isEngagement).length;
  const engagements = counted.filter(({ gold }) => isEngagement(gold)).length;
  const share = (isRight: (one: Judged) => boolean) => found.filter(isRight).length / found.length;
  return {
    stories: counted.length,
    engagements,
    precision: wilson(found.length, flagged),
    recall: wilson(found.length, engagements),
    f1: resampledF1(counted),
    counterparts: share(({ gold, answer }) => isSameSet(gold.counterparts ?? [], answer.counterparts)),
    categoryMacroF1: macroF1(
      CATEGORIES,
      found.map(({ gold, answer }) => ({ label: gold.category, given: answer.category })),
    ),
    status: share(({ gold, answer }) => isStatusRight(gold, answer)),
    direction: share(({ gold, answer }) => gold.direction === answer.direction),
    fields: measureFields(found),
    calibrationError: calibrationErrorOf(counted),
  };
}

function measureFields(found: readonly Judged[]): FieldFigures {
  const labelled = found.filter(({ gold }) => gold.people !== undefined);
  const share = (some: readonly Judged[], isRight: (one: Judged) => boolean) =>
    some.filter(isRight).length / some.length;
  const told = (is: (gold: GoldStory) => boolean) => labelled.filter(({ gold }) => is(gold));
  const people = labelled.flatMap(({ gold, answer }) =>
    (gold.people ?? []).map((person) => namedIn(answer).some((actor) => isPerson(actor, person))),
  );
  const named = labelled.flatMap(({ gold, answer }) =>
    namedIn(answer).map((actor) => (gold.people ?? []).some((person) => isPerson(actor, person))),
  );
  const right = (some: readonly boolean[]) => some.filter(Boolean).length / some.length;
  return {
    labelled: labelled.length,
    place: share(
      told(({ place }) => place != null),
      ({ gold, answer }) => isSamePlace(gold.place ?? '', answer.place),
    ),
    noPlace: share(
      told(({ place }) => place === null),
      ({ answer }) => answer.place === null,
    ),
    date: share(
      told(({ when }) => when != null),
      ({ gold, answer }) => gold.when === answer.date,
    ),
    noDate: share(
      told(({ when }) => when === null),
      ({ answer }) => answer.date === null,
    ),
    datePrecision: share(
      labelled.filter(({ answer }) => answer.date !== null),
      ({ gold, answer }) => (gold.when?.length ?? 0) >= (answer.date?.length ?? 0),
    ),
    peopleRecall: right(people),
    peoplePrecision: right(named),
  };
}

function namedIn({ actors }: Answer): Actor[] {
  return actors.filter(({ name }) => name !== undefined);
}

/** Whether a place given is the one labelled: a city by its name, a country by its code. */
function isSamePlace(labelled: string, given: string | null): boolean {
  if (given === null) return false;
  return (
    labelled === given || (labelled === 'PRK' ? given === 'North Korea' : nameCounterpart(labelled) === given)
  );
}

/** Whether somebody who is named is that person: by the whole name or one end of it, as English news or the story writes it. */
export function isPerson({ country, name = '' }: Actor, person: GoldPerson): boolean {
  const given = foldName(name);
  return (
    country === person.country &&
    [person.name, person.written].map(foldName).some((one) => {
      const [short, long] = one.length < given.length ? [one, given] : [given, one];
      return short === long || ` ${long} `.includes(` ${short} `);
    })
  );
}

function foldName(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/[-·・.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Puts stories into ten bands by the probability they were given, empty bands included. */
export function bandsOf(judged: readonly Judged[]): Band[] {
  const counted = judged.filter(({ gold }) => gold.engagement !== 'borderline');
  return Array.from({ length: BANDS }, (_, band) => {
    const inBand = counted.filter(({ answer: { probability } }) => bandOf(probability) === band);
    return {
      stories: inBand.length,
      meanProbability: mean(inBand.map(({ answer }) => answer.probability)),
      shareOfEngagements: mean(inBand.map(({ gold }) => Number(isEngagement(gold)))),
    };
  });
}

/** Lists the answers that are furthest from the label, the worst first. */
export function worstMistakes(judged: readonly Judged[], count: number): Judged[] {
  const gap = ({ gold, answer }: Judged) => Math.abs(Number(isEngagement(gold)) - answer.probability);
  return judged
    .filter(({ gold }) => gold.engagement !== 'borderline')
    .filter(({ gold, answer }) => isEngagement(gold) !== answer.isEngagement)
    .sort((one, other) => gap(other) - gap(one) || (one.gold.id < other.gold.id ? -1 : 1))
    .slice(0, count);
}

function isEngagement({ engagement }: GoldStory): boolean {
  return engagement === 'yes';
}

/** Whether a status is right: for a break that has happened the code book accepts both done and cancelled. */
function isStatusRight({ category, status }: GoldStory, answer: Answer): boolean {
  const isBreak = category === 'RUPTURE' && status !== 'planned' && answer.status !== 'planned';
  return status === answer.status || isBreak;
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  return new Set(some).symmetricDifference(new Set(others)).size === 0;
}

/** The plain mean of the F1 of each label that occurs. @param pairs what each is labelled, and was given. */
export function macroF1<Label>(
  labels: readonly Label[],
  pairs: readonly { readonly label: Label | undefined; readonly given: Label | null }[],
): number {
  const scores = labels.flatMap((one) => {
    const labelled = pairs.filter(({ label }) => label === one).length;
    const given = pairs.filter((pair) => pair.given === one).length;
    const both = pairs.filter((pair) => pair.label === one && pair.given === one).length;
    return labelled === 0 ? [] : [(2 * both) / (labelled + given)];
  });
  return mean(scores);
}

function calibrationErrorOf(counted: readonly Judged[]): number {
  const gaps = bandsOf(counted).map(({ stories, meanProbability, shareOfEngagements }) =>
    stories === 0 ? 0 : stories * Math.abs(meanProbability - shareOfEngagements),
  );
  return gaps.reduce((sum, gap) => sum + gap, 0) / counted.length;
}

function bandOf(probability: number): number {
  return Math.min(BANDS - 1, Math.floor(probability * BANDS));
}

/** Wilson's interval: right for small numbers too, and never outside of 0 to 1. */
function wilson(count: number, total: number): Share {
  const value = count / total;
  const center = (value + Z ** 2 / (2 * total)) / (1 + Z ** 2 / total);
  const spread =
    (Z * Math.sqrt((value * (1 - value)) / total + Z ** 2 / (4 * total ** 2))) / (1 + Z ** 2 / total);
  return { value, low: Math.max(0, center - spread), high: Math.min(1, center + spread) };
}

/** F1 with the interval that 95 % of the resampled sets lie in. */
function resampledF1(counted: readonly Judged[]): Share {
  const kinds = counted.map(({ gold, answer }) => {
    if (isEngagement(gold)) return answer.isEngagement ? 'found' : 'wrong';
    return answer.isEngagement ? 'wrong' : 'none';
  });
  const f1Of = (sample: readonly string[]) => {
    const found = sample.filter((kind) => kind === 'found').length;
    const wrong = sample.filter((kind) => kind === 'wrong').length;
    return (2 * found) / (2 * found + wrong);
  };
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * kinds.length);
  };
  const scores = Array.from({ length: RESAMPLES }, () => f1Of(kinds.map(() => kinds[next()] ?? 'none')))
    .filter((score) => !Number.isNaN(score))
    .sort((a, b) => a - b);
  const at = (share: number) => scores[Math.floor(share * scores.length)] ?? Number.NaN;
  return { value: f1Of(kinds), low: at(0.025), high: at(0.975) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A story of which it is known which event it reports, beside what a replay made of it. */
export type GroupedStory = {
  readonly event: string;
  /** The new facts of its event that it tells. */
  readonly tells: readonly string[];
  readonly lang: string;
  /** The engagement that holds it; absent where the product found none. */
  readonly engagementId?: string;
  /** How many mails it caused. */
  readonly mails: number;
};

/** How well stories were grouped and told of; shares from 0 to 1, NaN of nothing. `docs` of each: `shared/measure/measure-events.ts`. */
export type EventFigures = {
  readonly stories: number;
  readonly events: number;
  /** B-cubed: of the stories that a story was put together with, how many report its event; the other way round; and their harmonic mean. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of events that several stories report, those whose stories are in more than one engagement. */
  readonly split: number;
  /** Of engagements, those that hold stories of more than one event. */
  readonly merged: number;
  /** Of mails, those that told nothing new: neither the first of their event, nor by a story that tells a fact not told before. */
  readonly repeats: number;
  /** Of events that several stories report, those with just as many mails as they have news: the event, and each fact. */
  readonly rightNumber: number;
  readonly facts: number;
  /** Facts of which no mail told. */
  readonly factsMissed: number;
  /** Of events told in several languages, those of which stories in two languages are in one engagement. */
  readonly languagesJoined: number;
  readonly mails: number;
};

/**
 * Measures how stories were grouped, in the order in which they were taken. Stories that the product took for no engagement count in
 * `factsMissed` alone.
 */
export function measureEvents(all: readonly GroupedStory[]): EventFigures {
  const stories = all.filter((one) => one.engagementId !== undefined);
  const events = Map.groupBy(stories, ({ event }) => event);
  const engagements = Map.groupBy(stories, ({ engagementId }) => engagementId ?? '');
  const none = stories.length === 0 ? Number.NaN : 0;
  let [precision, recall] = [none, none];
  for (const { event, engagementId = '' } of stories) {
    const [its, together] = [events.get(event) ?? [], engagements.get(engagementId) ?? []];
    const both = its.filter((one) => one.engagementId === engagementId).length;
    precision += both / together.length / stories.length;
    recall += both / its.length / stories.length;
  }
  const several = [...events.values()].filter((its) => its.length > 1);
  const isSplit = (its: readonly GroupedStory[]) => new Set(its.map((one) => one.engagementId)).size > 1;
  const inLanguages = several.filter((its) => new Set(its.map(({ lang }) => lang)).size > 1);
  const told = [...Map.groupBy(all, ({ event }) => event)].map(([event, its]) => ({
    isSeveral: (events.get(event)?.length ?? 0) > 1,
    ...countMails(its),
  }));
  const sum = (of: (one: (typeof told)[number]) => number) => told.reduce((total, one) => total + of(one), 0);
  return {
    stories: stories.length,
    events: events.size,
    ...{ precision, recall, f1: (2 * precision * recall) / (precision + recall) },
    split: share(several, isSplit),
    merged: share([...engagements.values()], (its) => new Set(its.map(({ event }) => event)).size > 1),
    repeats: sum(({ repeats }) => repeats) / sum(({ mails }) => mails),
    rightNumber: share(
      told.filter(({ isSeveral }) => isSeveral),
      ({ isRight }) => isRight,
    ),
    facts: sum(({ facts }) => facts),
    factsMissed: sum(({ missed }) => missed),
    languagesJoined: share(inLanguages, (its) =>
      [...Map.groupBy(its, (one) => one.engagementId).values()].some(
        (together) => new Set(together.map(({ lang }) => lang)).size > 1,
      ),
    ),
    mails: sum(({ mails }) => mails),
  };
}

/** How well reports in two languages came together. */
export type LanguagePair = {
  readonly languages: readonly [string, string];
  /** Events told in both. */
  readonly events: number;
  /** Of these, those of which stories in both are in one engagement. */
  readonly joined: number;
};

/**
 * Measures for each two languages how often stories in both that report one event were joined; the pairs with
 * most events first. Stories that the product took for no engagement do not count.
 *
 * @param fewest Pairs with fewer events are left out.
 */
export function measureLanguagePairs(all: readonly GroupedStory[], fewest: number): LanguagePair[] {
  const stories = all.filter((one) => one.engagementId !== undefined);
  const events = [...Map.groupBy(stories, ({ event }) => event).values()].map((its) => ({
    told: languagesOf(its),
    engagements: [...Map.groupBy(its, (one) => one.engagementId).values()].map(languagesOf),
  }));
  const languages = [...languagesOf(stories)].sort();
  const pairs = languages.flatMap((one, at) => languages.slice(at + 1).map((other) => [one, other] as const));
  return pairs
    .map((pair): LanguagePair => {
      const isIn = (some: ReadonlySet<string>) => pair.every((language) => some.has(language));
      const inBoth = events.filter(({ told }) => isIn(told));
      const joined = share(inBoth, ({ engagements }) => engagements.some(isIn));
      return { languages: pair, events: inBoth.length, joined };
    })
    .filter((pair) => pair.events >= fewest)
    .sort((one, other) => other.events - one.events);
}

function languagesOf(stories: readonly GroupedStory[]): ReadonlySet<string> {
  return new Set(stories.map(({ lang }) => lang));
}

/** Counts the mails about one event, and what they told. */
function countMails(stories: readonly GroupedStory[]) {
  const told = new Set<string>();
  let [mails, repeats] = [0, 0];
  for (const story of stories) {
    if (story.mails === 0) continue;
    const isNews = mails === 0 || story.tells.some((fact) => !told.has(fact));
    mails += story.mails;
    repeats += story.mails - (isNews ? 1 : 0);
    for (const fact of story.tells) told.add(fact);
  }
  const facts = new Set(stories.flatMap(({ tells }) => tells));
  const missed = facts.size - told.size;
  return { mails, repeats, facts: facts.size, missed, isRight: mails > 0 && repeats === 0 && missed === 0 };
}

function share<One>(some: readonly One[], isSo: (one: One) => boolean): number {
  return some.filter(isSo).length / some.length;
}

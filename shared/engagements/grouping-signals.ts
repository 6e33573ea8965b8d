import type { Actor, Category } from '../classify/classification.ts';
import { comparePersons } from '../classify/same-person.ts';
import { namePlace } from '../classify/words/country-name.ts';
import { isStateOutlet } from '../feeds/state-outlet.ts';
import type { Engagement } from './engagement.ts';
import { likeness, type Profile, profileOf } from './likeness.ts';
import { type Report, type Said, saidOf, tellingReports } from './report.ts';
import { readVector } from './story-vector.ts';
import { rareWords } from './word-rarity.ts';

/** What is known of a story, or of the first report of an engagement, when it is asked which engagement it reports. */
export type Telling = { readonly report: Report; readonly said: Said; readonly actors: readonly Actor[] };

/** Numbers by which a report is likened to an engagement, by name; what is not said is absent. */
export type Signals = Readonly<Record<string, number>>;

const DAY_MS = 86_400_000;
/** Of an engagement's reports so many are compared: the first ones and the last ones. */
const [FIRST_COMPARED, LAST_COMPARED] = [3, 9];
/** Takes part in so much that his name joins no two reports. */
const LEADERS: ReadonlySet<string> = new Set(['Kim Il Sung', 'Kim Jong Il', 'Kim Jong Un']);
const VISIT: ReadonlySet<Category> = new Set(['CONSULT', 'AGREE']);
/** In logarithms: a word that one story of 90 has. */
const RARE = 4.5;
const MOST_RARE = 4;
/** Days apart, behind each of which it is less likely, whatever else is said; a report of the same hour tomorrow is one day apart. */
const FAR = { over1: 1.01, over3: 3.01, over7: 7.01, over14: 14.01 } as const;
const SAME_DAY = 0.6;

/**
 * Counts what speaks for and against a report being one of an engagement. Nothing of it depends on who asks, or when.
 *
 * @param centre The mean of what the reader reads of stories, to which `likeReading` is relative.
 */
export function countSignals(engagement: Engagement, telling: Telling, centre: readonly number[]): Signals {
  const { report, said, actors } = telling;
  const known = tellingReports(engagement.reports);
  const reports = comparedOf(known).map((one) => ({ one, its: saidOf(one, engagement) }));
  const days = daysApart(known, report);
  const near = Math.log2(1 + days);
  const own = textOf(report, said);
  const alike = reports
    .filter(({ its }) => its.language === said.language)
    .map(({ one, its }) => textOf(one, its));
  const others = reports
    .filter(({ its }) => its.language !== said.language)
    .map(({ one, its }) => textOf(one, its));
  const title = most(alike, (other) => likeness(own.title, other.title));
  const text = most(alike, (other) => likeness(own.text, other.text));
  const across = most(others, (other) => likeness(own.text, other.text));
  const all = [...alike, ...others];
  const kinds = new Set(reports.map(({ its }) => its.category));
  const isSameKind = kinds.has(said.category);
  const statuses = new Set(reports.map(({ its }) => its.status));
  const isAwaited = statuses.has('planned') && !statuses.has('done');
  const parties = new Set(reports.flatMap(({ its }) => its.counterparts));
  const shared = said.counterparts.filter((code) => parties.has(code)).length;
  const isSite = (place: string | null) => place !== null && !isCountryOf(place, parties);
  const places = new Set(reports.flatMap(({ its }) => (isSite(its.place) ? (its.place ?? []) : [])));
  const dates = reports.flatMap(({ its }) => its.date ?? []);
  const isState = isStateOutlet(report.outlet);
  const areState = isState && reports.every(({ one }) => isStateOutlet(one.outlet));
  const ours = comparePeople('ours', engagement.actors, actors, (country) => country === 'PRK');
  const theirs = comparePeople('theirs', engagement.actors, actors, (country) => country !== 'PRK');
  const leader = compareLeader(engagement.actors, actors);
  const areLeaders = leader.leaderBoth === 1 && theirs.theirsSame === 1;
  return {
    bias: 1,
    near,
    ...flag('sameDay', days <= SAME_DAY),
    ...Object.fromEntries(Object.entries(FAR).flatMap(([name, least]) => (days > least ? [[name, 1]] : []))),
    ...(alike.length > 0 ? { title, text, textNear: text * near } : {}),
    ...(alike.length === 0 && {
      otherLanguage: 1,
      otherNear: near,
      otherAcross: across,
      ...flag('otherKind', isSameKind),
      ...flag('otherTheirs', theirs.theirsSame === 1),
      ...flag('otherSameDay', days <= SAME_DAY),
    }),
    across,
    words: most(all, (other) => likenessOfWords(own.words, other.words)),
    rare: most(all, (other) => countRare(own.words, other.words)),
    ...likeReading(report, reports, centre),
    ...(isSameKind && { kind: 1, kindNear: near, [`both${said.category}`]: 1 }),
    ...flag('lastKind', said.category === reports.at(-1)?.its.category),
    ...flag('visit', !isSameKind && VISIT.has(said.category) && [...kinds].some((kind) => VISIT.has(kind))),
    ...(!isSameKind && { [pairOf(said.category, reports.at(-1)?.its.category)]: 1 }),
    ...flag('callsOff', said.category === 'RUPTURE' && statuses.has('planned')),
    parties: shared / (parties.size + said.counterparts.length - shared),
    ...flag(
      'main',
      reports.some(({ its }) => its.counterparts[0] === said.counterparts[0]),
    ),
    ...ours,
    ...theirs,
    ...flag('travellersOther', travelsOther(said, reports, ours.oursOther === 1, theirs.theirsOther === 1)),
    ...compareOffices(engagement.actors, actors),
    ...leader,
    ...flag('leaders', areLeaders),
    ...flag('placeSame', said.place !== null && places.has(said.place)),
    ...flag('placeOther', isSite(said.place) && places.size > 0 && !places.has(said.place ?? '')),
    ...(said.date !== null && dates.length > 0 && compareDates(said.date, dates)),
    ...flag('due', isDue(engagement, report)),
    ...(isAwaited && {
      awaited: 1,
      awaitedNear: near,
      awaitedText: text,
      awaitedAcross: across,
      ...flag('awaitedPlan', said.status === 'planned'),
      ...flag('awaitedLeaders', areLeaders),
      ...flag('awaitedPerson', ours.oursSame === 1 || theirs.theirsSame === 1),
    }),
    ...flag('comesTrue', !statuses.has('done') && said.status === 'done'),
    ...flag('goesBack', !statuses.has('planned') && said.status === 'planned'),
    ...flag('status', statuses.has(said.status)),
    ...(areState && { state: 1, stateText: text }),
    ...flag('independent', !isState && reports.every(({ one }) => !isStateOutlet(one.outlet))),
    ...flag(
      'outlet',
      reports.some(({ one, its }) => one.outlet === report.outlet && its.language === said.language),
    ),
  };
}

/** Names the two kinds, whichever came first. */
function pairOf(one: Category, other: Category | undefined): string {
  return `pair${[one, other].sort().join('')}`;
}

/** Whether a place is a whole country that takes part: it is no other place than a town in it. */
function isCountryOf(place: string, parties: ReadonlySet<string>): boolean {
  return [...parties, 'PRK'].some((code) => namePlace(code) === place);
}

/** Whether both tell of a journey, and other people make it: two delegations. */
function travelsOther(
  { direction }: Said,
  reports: readonly { readonly its: Said }[],
  areOursOther: boolean,
  areTheirsOther: boolean,
): boolean {
  const isSame = reports.every(({ its }) => its.direction === direction);
  return (
    isSame && ((direction === 'outbound' && areOursOther) || (direction === 'inbound' && areTheirsOther))
  );
}

/** The days between the publication of a report and the nearest one of an engagement. */
function daysApart(reports: readonly Report[], report: Report): number {
  const at = Date.parse(report.publishedAt);
  const gaps = reports.map(({ publishedAt }) => Math.abs(Date.parse(publishedAt) - at));
  return Math.min(...gaps) / DAY_MS;
}

function flag(name: string, isSet: boolean): Signals {
  return isSet ? { [name]: 1 } : {};
}

function most<One>(some: readonly One[], of: (one: One) => number): number {
  return Math.max(0, ...some.map(of));
}

function comparedOf(reports: readonly Report[]): readonly Report[] {
  if (reports.length <= FIRST_COMPARED + LAST_COMPARED) return reports;
  return [...reports.slice(0, FIRST_COMPARED), ...reports.slice(-LAST_COMPARED)];
}

/** What a report's text is compared by. */
type ComparedText = {
  readonly title: Profile;
  readonly text: Profile;
  readonly words: ReadonlyMap<string, number>;
};
const texts = new WeakMap<Report, ComparedText>();

function textOf(report: Report, { lead }: Said): ComparedText {
  const known = texts.get(report);
  if (known) return known;
  const whole = `${report.title} ${lead}`;
  const made = { title: profileOf(report.title), text: profileOf(whole), words: rareWords(whole) };
  texts.set(report, made);
  return made;
}

/** The cosine of the words of two texts, each counting by its rarity. */
function likenessOfWords(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  const squares = (words: ReadonlyMap<string, number>) =>
    words.values().reduce((sum, one) => sum + one * one, 0);
  const both = some.entries().reduce((sum, [word, one]) => (others.has(word) ? sum + one * one : sum), 0);
  return both === 0 ? 0 : both / Math.sqrt(squares(some) * squares(others));
}

function countRare(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  const both = some.entries().filter(([word, rarity]) => rarity > RARE && others.has(word));
  return Math.min(both.toArray().length, MOST_RARE);
}

/** How alike the reader reads two stories, in whatever languages: the cosine of their vectors. */
function likeReading(
  report: Report,
  reports: readonly { readonly its: Said }[],
  centre: readonly number[],
): Signals {
  const own = vectorOf(report.said, centre);
  const others = own === null ? [] : reports.flatMap(({ its }) => vectorOf(its, centre) ?? []);
  const cosines = others.map((other) => other.reduce((sum, one, at) => sum + one * (own?.[at] ?? 0), 0));
  return cosines.length === 0 ? {} : { reading: Math.max(...cosines) };
}

const vectors = new WeakMap<readonly number[], WeakMap<Said, Float64Array | null>>();

function vectorOf(said: Said | undefined, centre: readonly number[]): Float64Array | null {
  if (said?.vector === undefined) return null;
  const own = vectors.get(centre) ?? new WeakMap<Said, Float64Array | null>();
  vectors.set(centre, own);
  const known = own.get(said);
  if (known !== undefined) return known;
  const made = readVector(said.vector, centre);
  own.set(said, made);
  return made;
}

function comparePeople(
  side: 'ours' | 'theirs',
  some: readonly Actor[],
  others: readonly Actor[],
  isOnSide: (country: string) => boolean,
): Signals {
  const named = (actors: readonly Actor[]) =>
    actors.filter(({ country, name }) => isOnSide(country) && name !== undefined && !LEADERS.has(name));
  const [known, rest] = [named(some), named(others)];
  if (known.length === 0 || rest.length === 0) return flag(`${side}OneNamed`, known.length + rest.length > 0);
  const likenesses = rest.flatMap((actor) => known.map((one) => comparePersons(one, actor)));
  if (likenesses.includes('same')) return { [`${side}Same`]: 1 };
  return likenesses.includes('maybe') ? { [`${side}Maybe`]: 1 } : { [`${side}Other`]: 1 };
}

/** Compares offices of the other side, by their last words: a foreign minister is a minister. */
function compareOffices(some: readonly Actor[], others: readonly Actor[]): Signals {
  const offices = (actors: readonly Actor[]) =>
    new Set(
      actors.flatMap(({ country, office }) =>
        country === 'PRK' || office === undefined ? [] : `${country} ${office.split(' ').at(-1)}`,
      ),
    );
  const [known, rest] = [offices(some), offices(others)];
  if (known.size === 0 || rest.size === 0) return {};
  return known.isDisjointFrom(rest) ? { officeOther: 1 } : { officeSame: 1 };
}

function compareLeader(some: readonly Actor[], others: readonly Actor[]): Signals {
  const names = (actors: readonly Actor[]) => actors.some(({ name }) => name === 'Kim Jong Un');
  const [known, rest] = [names(some), names(others)];
  return known && rest ? { leaderBoth: 1 } : flag('leaderOne', known !== rest);
}

/** Compares days of which one may be given as a month or a year: they are one where the shorter begins the longer. */
function compareDates(date: string, dates: readonly string[]): Signals {
  const agree = dates.filter((one) => one.startsWith(date) || date.startsWith(one));
  if (agree.length === 0) return { dateOther: 1 };
  return flag('dateSame', date.length === 10 && agree.some((one) => one.length === 10));
}

/** Whether what was planned was planned for the day on which a report is published, or for one of two days beside it. */
function isDue({ status, date }: Engagement, { publishedAt }: Report): boolean {
  if (status !== 'planned' || date === null) return false;
  const day = publishedAt.slice(0, 10);
  if (date.length < 10) return day.startsWith(date);
  return Math.abs(Date.parse(date) - Date.parse(day)) <= 2 * DAY_MS;
}

import type { Actor, Evidence } from '../classify/classification.ts';
import { termIndexFor } from '../classify/words/load-lexicon.ts';
import { splitWords } from '../classify/words/split-words.ts';
import { findMentions } from '../classify/words/term-index.ts';
import type { Engagement } from '../engagements/engagement.ts';
import { STAGE_OF_STATUS, type Stage, titleWordsOf } from '../engagements/stage.ts';
import { toStoryLanguage } from '../text/name-language.ts';
import { oneLine } from '../text/plain-text.ts';
import { nameInSentence, UNKNOWN } from './engagement-words.ts';
import type { Headline } from './headline.ts';
import { sayDay } from './say-day.ts';

/** The parts of a sentence; what is not known, or not sure, is empty. */
type Parts = {
  /** North Korea, and its main counterpart: of three further ones one is wrong. */
  readonly we: string;
  readonly they: string;
  /** Both together: "North Korea and Mongolia". */
  readonly both: string;
  /** Who goes or sends and the other side, each as far as it is known; nothing where it is not said who does. */
  readonly mover?: string;
  readonly other?: string;
  /** The one person who travels, and where to. */
  readonly traveller?: string;
  readonly goal: string;
  /** The one person of each side. */
  readonly pair?: string;
  /** " in Ulaanbaatar". */
  readonly where: string;
  /** " on 12 March 2024", where that is still to come. */
  readonly when: string;
  readonly stage: Stage;
  readonly says: ReadonlySet<string>;
};

/** Who lives in the other country, and does not travel there. */
const RESIDENT = /ambassador|charge d|consul|attache|embassy|spokes/u;
/** Offices of bodies, not of one person. */
const BODY = /delegation|embassy|ministry/u;
const OUR_PLACE =
  /^(?:North Korea|Pyongyang|Chongjin|Haeju|Hamhung|Hyesan|Kaesong|Masikryong|Mount Kumgang|Nampo|Panmunjom|Rajin|Rason|Sinuiju|Wonsan)\b/u;
/** Places that one is at, not in. */
const AT = /^(?:Mount|Panmunjom)\b/u;
const LATIN_NAME = /^[\p{sc=Latin}\p{M}' ‘’ʻʼ.-]+$/u;

/**
 * Tells an engagement in a sentence, made of what is certain: where a part is missing, or two contradict each other, it says less. Names a
 * person only where one alone is known of a side, since of several nobody knows who did it.
 *
 * @example tellEngagement(engagement, headline) // "North Korea's vice foreign minister Pak Myong Ho visits Ulaanbaatar"
 */
export function tellEngagement(engagement: Engagement, headline: Headline): string {
  const told = oneLine(TELLING[engagement.category](partsOf(engagement, headline)));
  return `${told.slice(0, 1).toUpperCase()}${told.slice(1)}`;
}

/** A sentence for each category. Where nothing tells which of the things that it covers it is, they are all named. */
const TELLING: Readonly<Record<Engagement['category'], (parts: Parts) => string>> = {
  CONSULT: (parts) => tellToCome(parts, 'Visit or talks') ?? tellContact(parts),
  AGREE: (parts) => tellToCome(parts, 'Visit, talks or deal') ?? tellContact(parts),
  SUPPORT: tellSupport,
  COOPERATE: tellCooperation,
  AID: tellAid,
  RUPTURE: tellRupture,
  // Which side hands over, and where, is wrong too often.
  RELEASE: (parts) => `Release or handover${howFar(parts)}${between({ ...parts, where: '' })}`,
};

/** What is announced, put off or called off; nothing for what has begun. */
function tellToCome(parts: Parts, what: string): string | undefined {
  const { traveller, goal, stage, when } = parts;
  if (!(stage in HOW_FAR)) return undefined;
  const how = stage === 'announced' ? ' in prospect' : howFar(parts);
  return traveller === undefined
    ? `${what}${how}${between(parts)}`
    : `Visit to ${goal} by ${traveller}${how}${when}`;
}

function tellContact(parts: Parts): string {
  const { traveller, goal, pair, where, stage, says } = parts;
  const isMeeting = stage === 'held' || (says.has('meet') && !says.has('travel'));
  if (isMeeting) return pair === undefined ? `Meeting${between(parts)}` : `${pair} meet${where}`;
  return traveller === undefined ? `Visit or talks${between(parts)}` : `${traveller} visits ${goal}`;
}

function tellSupport(parts: Parts): string {
  const { we, they, both, mover, other, stage, says, where } = parts;
  if (stage === 'agreed') return `Agreement between ${both}${where === '' ? '' : `,${where}`}`;
  const isMessage = says.has('message') && !(stage in HOW_FAR);
  if (!isMessage) return `Gesture of friendship${howFar(parts)}${between(parts)}`;
  if (mover === undefined) return `${both} exchange messages or gifts`;
  // Where no person is known a party, a paper or a town may have sent it, and the country stands for that.
  const isPerson = mover !== we && mover !== they;
  return isPerson
    ? `${mover} sends a message or gift to ${other}`
    : `Message or gift from ${mover} to ${other}`;
}

function tellCooperation(parts: Parts): string {
  const { says } = parts;
  const kinds = [
    ...(says.has('troops') || says.has('arms') ? ['Military dealings'] : []),
    ...(says.has('culture') ? ['Cultural or sporting exchange'] : []),
    ...(says.has('trade') ? ['Economic dealings'] : []),
  ];
  const [kind] = kinds;
  return `${kinds.length === 1 ? kind : 'Dealings'}${howFar(parts)}${between(parts)}`;
}

function tellAid(parts: Parts): string {
  const { mover, other, stage, says, when } = parts;
  if (mover === undefined || !says.has('aid'))
    return `Aid${howFar(parts)}${between({ ...parts, where: '' })}`;
  if (stage === 'announced') return `${mover} is to send aid to ${other}${when}`;
  return stage in HOW_FAR ? `Aid of ${mover} to ${other}${howFar(parts)}` : `${mover} sends aid to ${other}`;
}

function tellRupture(parts: Parts): string {
  const how =
    parts.stage === 'postponed' ? ' put off' : parts.stage === 'announced' ? ' to be cut back' : undefined;
  const done = parts.stage === 'called off' ? ' called off or broken off' : ' cut back';
  return `Contacts${how ?? done}${between({ ...parts, where: '' })}`;
}

/** What stands behind a noun of something that has not taken place. */
const HOW_FAR: Partial<Record<Stage, string>> = {
  announced: ' planned',
  postponed: ' put off',
  'called off': ' called off',
};

function howFar({ stage }: Parts): string {
  return HOW_FAR[stage] ?? '';
}

/** " between North Korea and Mongolia, in Ulaanbaatar, on 12 March 2024". */
function between({ both, where, when }: Parts): string {
  return [` between ${both}`, where, when].filter((part) => part !== '').join(',');
}

function partsOf(engagement: Engagement, headline: Headline): Parts {
  const { category, counterparts, actors, status, date, day } = engagement;
  const stage = engagement.stage ?? STAGE_OF_STATUS[status];
  const [main = ''] = counterparts;
  const [we, they] = [nameInSentence('PRK'), nameInSentence(main)];
  const direction = directionOf(engagement);
  const isAmongLeaders = category === 'CONSULT' || category === 'AGREE' || category === 'SUPPORT';
  const ours = isAmongLeaders ? onlyPerson(actors, 'PRK') : undefined;
  const theirs = isAmongLeaders ? onlyPerson(actors, main) : undefined;
  const [our, their] = [ours && describe(ours), theirs && describe(theirs)];
  const [mover, other] = direction === 'outbound' ? [our ?? we, their ?? they] : [their ?? they, our ?? we];
  const travels = direction === 'outbound' ? ours : theirs;
  const place = placeOf(engagement);
  const goal = direction === 'outbound' ? (place ?? they) : (place ?? we);
  return {
    ...{ we, they, both: `${we} and ${they}`, stage, goal },
    ...(direction !== 'mutual' && { mover, other }),
    ...(direction !== 'mutual' &&
      travels !== undefined &&
      !RESIDENT.test(travels.office ?? '') && { traveller: describe(travels) }),
    ...(our !== undefined && their !== undefined && { pair: `${our} and ${their}` }),
    where: place === undefined || place === they ? '' : ` ${AT.test(place) ? 'at' : 'in'} ${place}`,
    when: date !== null && date > day && stage === 'announced' ? ` ${sayDay(date)}` : '',
    says: new Set([
      ...titleWordsOf(headline.text, toStoryLanguage(headline.language)),
      ...themesOf(engagement, headline),
    ]),
  };
}

/** Who goes or sends; not said where the place is the home of those who are said to travel. */
function directionOf({ category, direction, place }: Engagement): Engagement['direction'] {
  if (place === null || (category !== 'CONSULT' && category !== 'AGREE')) return direction;
  return OUR_PLACE.test(place) === (direction === 'inbound') ? direction : 'mutual';
}

/** Where it happens; not said where the place is that of those who travel, or in letters that few can read. */
function placeOf(engagement: Engagement): string | undefined {
  const { place, direction } = engagement;
  if (place === null || !LATIN_NAME.test(place)) return undefined;
  if (direction !== 'mutual' && directionOf(engagement) === 'mutual') return undefined;
  return place;
}

/** The person of a side who alone is known by name, or else by office. */
function onlyPerson(actors: readonly Actor[], side: string): Actor | undefined {
  const own = actors.filter(({ country }) => country === side);
  const named = own.filter(({ name }) => name !== undefined);
  if (named.length > 0)
    return named.length === 1 && LATIN_NAME.test(named[0]?.name ?? '') ? named[0] : undefined;
  const inOffice = own.filter(({ office = '' }) => office !== '' && !BODY.test(office));
  return inOffice.length === 1 ? inOffice[0] : undefined;
}

/** "North Korea's vice foreign minister Pak Myong Ho". */
function describe({ country, name, office = '' }: Actor): string {
  const side = nameInSentence(country);
  const isUs = country === 'USA';
  const own = isUs ? 'US' : country === UNKNOWN ? '' : `${side}${side.endsWith('s') ? "'" : "'s"}`;
  const title = isUs && office === 'foreign minister' ? 'secretary of state' : office;
  return [own, BODY.test(title) ? '' : title, name ?? ''].filter((part) => part !== '').join(' ');
}

/** What the words that decided are about, in the languages that have a lexicon of contacts. */
function themesOf({ evidence }: Engagement, headline: Headline): string[] {
  const index = termIndexFor(toStoryLanguage(headline.language));
  const themes = ({ text }: Evidence) =>
    findMentions(text, splitWords(text), index)
      .flatMap(({ senses }) => senses)
      .flatMap((sense) => (sense.kind === 'theme' ? [sense.theme] : []));
  return evidence.filter(({ role }) => role === 'contact').flatMap(themes);
}

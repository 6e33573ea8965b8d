import type { Word } from '../words/split-words.ts';
import type { Mention, Sense } from '../words/term-index.ts';
import { isOtherKim } from './other-kim.ts';

/** A party that the text names: the DPRK side or a foreign one, and what part the words around give it. */
export type Party = {
  readonly mention: Mention;
  /** `PRK`, an alpha-3 code or an organisation's acronym. */
  readonly country: string;
  readonly sort:
    | 'state'
    | 'venue'
    | 'leader'
    | 'deictic'
    | 'north'
    | 'person'
    | 'kim'
    | 'name'
    | 'city'
    | 'organisation';
  readonly name?: string;
  /** The English name of the city that is written. */
  readonly place?: string;
  /** The country it lies in; `country` is somebody unknown for a city where others meet. */
  readonly placeCountry?: string;
  /** Written as what is from there: "Mongolian". */
  readonly isOf: boolean;
  /** Talked about: "over North Korea", "on North Korea". */
  readonly isTopic: boolean;
  /** Only the head noun behind it is news: "North Korean missile", "North Korean defectors". */
  readonly isModifier: boolean;
  /** Only said it: "Seoul says". */
  readonly isSource: boolean;
  /** Named as a place: "in Moscow", "to Pyongyang". */
  readonly isPlace: boolean;
};

type PartySense = Extract<Sense, { kind: 'dprk' | 'foreign' }>;

function hasGrammar(mention: Mention | undefined, use: string): boolean {
  return mention?.senses.some((sense) => sense.kind === 'grammar' && sense.use === use) ?? false;
}

function hasAgainst(mention: Mention | undefined, groups: readonly string[]): boolean {
  return mention?.senses.some((sense) => sense.kind === 'against' && groups.includes(sense.group)) ?? false;
}

const ARTICLES = new Set('the a an los el la eastern western northern southern far east remote'.split(' '));
const HEADLESS = ['weapon', 'crime', 'defector'];
const SAYING_REACH = 4;

/** Reads the parties off the mentions, with the part that their neighbours give them. */
export function readParties(words: readonly Word[], mentions: readonly Mention[]): Party[] {
  const parties: Party[] = [];
  for (const [i, mention] of mentions.entries()) {
    const senses = mention.senses.filter(
      (sense): sense is PartySense => sense.kind === 'dprk' || sense.kind === 'foreign',
    );
    for (const sense of senses) {
      if (sense.sort === 'kim' && isOtherKim(words, mention)) continue;
      if (sense.kind === 'foreign' && isGivenName(words, mentions, i)) continue;
      const country = sense.kind === 'dprk' ? 'PRK' : sense.country;
      const parts = partsOf(words, mentions, i);
      const isPlace = parts.isPlace || (sense.kind === 'foreign' && sense.isSite === true && !parts.isSource);
      const { place, placeCountry } = senses.find((other) => other.place !== undefined) ?? {};
      parties.push({
        mention,
        country,
        sort: sense.sort,
        ...(sense.name && { name: sense.name }),
        ...(place && placeCountry && { place, placeCountry }),
        isOf: senses.every((other) => other.kind === 'foreign' && other.isOf === true),
        ...parts,
        isPlace,
      });
    }
  }
  return parties;
}

/** Countries and cities that people are called by, too. */
const GIVEN_NAMES = new Set(
  'jordan chad israel georgia paris sydney washington florence kenya india carolina lincoln'.split(' '),
);

/** Whether a country's name is somebody's: "Jordan Smith", but not in a headline whose words all have capitals. */
function isGivenName(words: readonly Word[], mentions: readonly Mention[], i: number): boolean {
  const mention = mentions[i] as Mention;
  const [word, next] = [words[mention.first], words[mention.last + 1]];
  if (word === undefined || next === undefined || !GIVEN_NAMES.has(word.key) || word.isPossessive)
    return false;
  const isName = next.isCapitalised && next.start === word.end + 1 && next.sentence === word.sentence;
  const isMention = mentions[i + 1]?.first === mention.last + 1;
  const others = words.filter(({ sentence, key }) => sentence === word.sentence && key.length > 3);
  return isName && !isMention && others.some(({ isCapitalised }) => !isCapitalised);
}

function partsOf(words: readonly Word[], mentions: readonly Mention[], i: number) {
  const before = adjacent(words, mentions, i, -1);
  const after = adjacent(words, mentions, i, 1);
  return {
    isTopic: hasGrammar(before, 'topic'),
    isModifier: hasAgainst(after, HEADLESS) || hasGrammar(after, 'topicHead'),
    isSource: isSource(mentions, i),
    isPlace:
      hasGrammar(before, 'locative') ||
      isJourney(mentions[i] as Mention) ||
      isPlaceByEnding(words, mentions[i] as Mention),
  };
}

/** Korean and Japanese say "in" behind the place. */
function isPlaceByEnding(words: readonly Word[], { last }: Mention): boolean {
  const next = words[last + 1]?.key ?? '';
  return next === 'で' || (next === '에' && words[last + 2]?.key === '서');
}

/** A word that names a journey and where it goes in one: 访华, 방러. */
function isJourney({ senses }: Mention): boolean {
  return senses.some((sense) => sense.kind === 'action' && sense.action === 'visit');
}

/** The mention right next to another one in the same clause, but for an article between them. */
function adjacent(
  words: readonly Word[],
  mentions: readonly Mention[],
  i: number,
  step: 1 | -1,
): Mention | undefined {
  const mention = mentions[i] as Mention;
  const other = mentions[i + step];
  if (other === undefined || other.clause !== mention.clause) {
    return undefined;
  }
  const between =
    step === 1 ? words.slice(mention.last + 1, other.first) : words.slice(other.last + 1, mention.first);
  return between.length <= 1 && between.every(({ key }) => ARTICLES.has(key) || key.length <= 2)
    ? other
    : undefined;
}

/** Whether the party is who says it: a word of saying close behind in its clause, or "according to" in front. */
function isSource(mentions: readonly Mention[], i: number): boolean {
  const mention = mentions[i] as Mention;
  const previous = mentions[i - 1];
  if (
    hasGrammar(previous, 'say') &&
    previous?.sentence === mention.sentence &&
    mention.first - previous.last <= 2
  ) {
    return true;
  }
  for (let j = i + 1; j < mentions.length; j += 1) {
    const next = mentions[j] as Mention;
    if (next.sentence !== mention.sentence || next.first - mention.last > SAYING_REACH) {
      return false;
    }
    if (hasGrammar(next, 'say')) {
      return next.clause === mention.clause;
    }
    if (next.senses.some(({ kind }) => kind === 'action')) {
      return false;
    }
  }
  return false;
}

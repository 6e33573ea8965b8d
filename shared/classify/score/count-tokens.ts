import { CLOSE_FRAME } from '../read/read-frames.ts';
import type { Part, Reading } from '../read/read-story.ts';
import type { Mention, Sense } from '../words/term-index.ts';

/** Parties that the news often hears about the DPRK without their dealing with it. */
const TALKERS = new Set(['USA', 'KOR', 'JPN', 'UN', 'EU', 'UKR']);
const STEM = 6;
const LEXICON_STEM = 7;
const PART_MARKS: Readonly<Record<Part, string>> = { title: 't', lead: 'l', rest: 'r' };

/** Whether the title or the lead tells that somebody is let go: who was held, had crossed or fled is background then. */
export function tellsRelease({ frames, partOf }: Reading): boolean {
  return frames.some(
    ({ contact, cost }) =>
      contact.category === 'RELEASE' && cost < CLOSE_FRAME && partOf(contact.mention) !== 'rest',
  );
}

/** Where foreign parties stand that a close contact joins with the DPRK. */
function partnersOf({ frames }: Reading): Set<number> {
  const close = frames.filter(
    ({ contact, cost, foreign }) =>
      cost < CLOSE_FRAME / 2 + 1 && contact.strength > 1 && !foreign.isSource && !foreign.isTopic,
  );
  return new Set(close.map(({ foreign }) => foreign.mention.start));
}

function isBackground({ senses }: Mention): boolean {
  return senses.some((sense) => sense.kind === 'against' && sense.group === 'defector');
}

/** The class that a sense abstracts a word to, so that what is learned from one name or language serves the others. */
function classOf(sense: Sense): string {
  switch (sense.kind) {
    case 'dprk':
      return sense.sort === 'person' || sense.sort === 'kim' ? 'DPRK-PERSON' : `DPRK-${sense.sort}`;
    case 'foreign':
      return `${TALKERS.has(sense.country) ? 'TALKER' : 'FOREIGN'}-${sense.sort}`;
    case 'action':
      return sense.action;
    case 'theme':
      return sense.theme;
    case 'against':
      return `no-${sense.group}`;
    case 'status':
      return sense.status;
    case 'hedge':
      return sense.hedge;
    case 'office':
      return 'office';
    case 'grammar':
      return sense.use;
    case 'stage':
      return 'stage';
  }
}

const RANK = ['dprk', 'foreign', 'action', 'theme', 'against', 'hedge', 'status', 'office', 'grammar'];

function mainClassOf({ senses }: Mention): string {
  const [main] = senses.toSorted((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
  return main === undefined ? '' : classOf(main);
}

/**
 * Lists what a story's title and lead are made of: each word's class, each word of the lexicon that is no name, the stem of
 * each other word in small letters, and which classes follow one another. Names are never listed, only their classes.
 */
export function listTokens(reading: Reading): string[] {
  const { mentions, partOf, text } = reading;
  const tokens: string[] = [];
  const isRelease = tellsRelease(reading);
  const partners = partnersOf(reading);
  let previous = { part: 'rest' as Part, name: '' };
  for (const mention of mentions) {
    const part = partOf(mention);
    if (part === 'rest' || (isRelease && isBackground(mention))) continue;
    const name = partners.has(mention.start) ? 'PARTNER' : mainClassOf(mention);
    tokens.push(`${PART_MARKS[part]}:${name}`);
    if (previous.part === part) tokens.push(`${PART_MARKS[part]}:${previous.name}>${name}`);
    previous = { part, name };
    if (mention.senses.every(({ kind }) => kind !== 'dprk' && kind !== 'foreign')) {
      const written = text
        .slice(mention.start, mention.end)
        .toLowerCase()
        .slice(0, LEXICON_STEM)
        .replace(/\s/gu, '_');
      tokens.push(`${PART_MARKS[part]}=${written}`);
    }
  }
  return [...new Set([...tokens, ...listOtherWords(reading)])];
}

/** The stems of the words that the lexicon does not hold. What is written with a capital may be a name and is left out. */
function listOtherWords({ words, mentions, partOf }: Reading): string[] {
  const taken = new Set(mentions.flatMap(({ first, last }) => range(first, last)));
  return words.flatMap((word, at) => {
    const part = partOf(word);
    if (part === 'rest' || taken.has(at) || word.isCapitalised) {
      return [];
    }
    return [`${PART_MARKS[part]}~${/^\d/.test(word.key) ? '0' : word.key.slice(0, STEM)}`];
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

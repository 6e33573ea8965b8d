import type { ActionName, AgainstName, ThemeName } from '../lexicon/contact-lexicon.ts';
import { splitWords, type Word } from './split-words.ts';
import { fits, type TermShape } from './term-fit.ts';

/** What a term of the lexicon stands for; one term may stand for several things. */
export type Sense =
  | {
      readonly kind: 'dprk';
      readonly sort: 'state' | 'venue' | 'leader' | 'deictic' | 'north' | 'person' | 'kim';
      readonly name?: string;
      readonly place?: string;
    }
  | {
      readonly kind: 'foreign';
      readonly sort: 'name' | 'city' | 'person' | 'organisation';
      readonly country: string;
      readonly name?: string;
      /** A city that stands for nothing but itself; a capital may stand for its government. */
      readonly isSite?: boolean;
      /** What a city is called in English. */
      readonly place?: string;
    }
  | { readonly kind: 'action'; readonly action: ActionName }
  | { readonly kind: 'theme'; readonly theme: ThemeName }
  | { readonly kind: 'against'; readonly group: AgainstName }
  | { readonly kind: 'status'; readonly status: 'planned' | 'cancelled' }
  | { readonly kind: 'hedge'; readonly hedge: 'negated' | 'urged' | 'unreal' }
  | { readonly kind: 'office'; readonly office: string }
  | {
      readonly kind: 'grammar';
      readonly use: 'topic' | 'say' | 'break' | 'locative' | 'topicHead' | 'ignored';
    };

type Term = TermShape & { readonly senses: readonly Sense[] };

export type TermIndex = {
  readonly words: ReadonlyMap<string, readonly Term[]>;
  readonly stems: ReadonlyMap<string, readonly Term[]>;
};

/** A term found in the text: words `first` to `last`, both included. */
export type Mention = {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly clause: number;
  readonly senses: readonly Sense[];
};

const STEM_KEY = 3;

/** Stems are looked up by their first letters, so a stem has at least that many. */
function stemKeyOf(key: string): string {
  return key.slice(0, STEM_KEY);
}

/** Terms that stand for one thing: `|`-separated, `*` ends a stem. Of a name the last word must be capitalised. */
export type TermList = { readonly terms: string; readonly sense: Sense; readonly isName?: boolean };

/** Makes the index of all terms; a term in several lists has all their senses. */
export function makeTermIndex(lists: readonly TermList[]): TermIndex {
  const terms = new Map<string, Omit<Term, 'senses'> & { senses: Sense[] }>();
  for (const { terms: written, sense, isName = false } of lists) {
    for (const term of written.split('|').flatMap((one) => parseTerm(one, isName) ?? [])) {
      const id = `${term.keys.join(' ')}${term.spaces.join(' ')}${term.isStem ? '*' : ''}${term.casing}`;
      const known = terms.get(id);
      if (known) {
        known.senses.push(sense);
      } else {
        terms.set(id, { ...term, senses: [sense] });
      }
    }
  }
  const isOneStem = ({ keys, isStem }: Term) => isStem && keys.length === 1;
  const all = [...terms.values()];
  return {
    words: Map.groupBy(
      all.filter((term) => !isOneStem(term)),
      ({ keys }) => keys[0] ?? '',
    ),
    stems: Map.groupBy(all.filter(isOneStem), ({ keys }) => stemKeyOf(keys[0] ?? '')),
  };
}

function parseTerm(written: string, isName: boolean): Omit<Term, 'senses'> | null {
  const isStem = written.endsWith('*');
  const words = splitWords(isStem ? written.slice(0, -1) : written);
  const keys = words.map(({ key }) => key);
  const spaces = words.map(({ start }) => written[start - 1] === ' ');
  const isAcronym = isName && /^[A-Z.]{2,}$/.test(written);
  return keys.length === 0
    ? null
    : { keys, spaces, isStem, casing: isAcronym ? 'acronym' : isName ? 'name' : 'any' };
}

/** Finds the terms of an index in a text, longest first, none overlapping. */
export function findMentions(text: string, words: readonly Word[], index: TermIndex): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const terms = (index.words.get(word.key) ?? []).concat(index.stems.get(stemKeyOf(word.key)) ?? []);
    const fitting = terms.filter((term) => fits(term, text, words, at));
    const length = Math.max(0, ...fitting.map(({ keys }) => keys.length));
    const senses = fitting.filter(({ keys }) => keys.length === length).flatMap((term) => term.senses);
    const last = words[at + length - 1];
    if (last !== undefined && length > 0) {
      const { sentence, clause, start } = word;
      mentions.push({ first: at, last: at + length - 1, start, end: last.end, sentence, clause, senses });
    }
    at += Math.max(1, length);
  }
  return mentions;
}

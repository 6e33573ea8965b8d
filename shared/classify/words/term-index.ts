import type { ActionName, AgainstName, ThemeName } from '../lexicon/contact-lexicon.ts';
import type { StageWords } from '../lexicon/stage-words.ts';
import { splitWords, type Word } from './split-words.ts';
import { accentsOf, fits, type TermShape } from './term-fit.ts';

/** What a term of the lexicon stands for; one term may stand for several things. */
export type Sense =
  | {
      readonly kind: 'dprk';
      readonly sort: 'state' | 'venue' | 'leader' | 'deictic' | 'north' | 'person' | 'kim';
      readonly name?: string;
      readonly place?: string;
      readonly placeCountry?: string;
    }
  | {
      readonly kind: 'foreign';
      readonly sort: 'name' | 'city' | 'person' | 'organisation';
      readonly country: string;
      readonly name?: string;
      /** A city that stands for nothing but itself; a capital may stand for its government. */
      readonly isSite?: boolean;
      /** What is from a country, not the country itself. */
      readonly isOf?: boolean;
      /** What a city is called in English, and the country that it lies in. */
      readonly place?: string;
      readonly placeCountry?: string;
    }
  | { readonly kind: 'action'; readonly action: ActionName }
  | { readonly kind: 'theme'; readonly theme: ThemeName }
  | { readonly kind: 'against'; readonly group: AgainstName }
  | { readonly kind: 'status'; readonly status: 'planned' | 'cancelled' }
  | { readonly kind: 'hedge'; readonly hedge: 'negated' | 'urged' | 'unreal' }
  | { readonly kind: 'office'; readonly office: string }
  | { readonly kind: 'stage'; readonly stage: keyof StageWords }
  | {
      readonly kind: 'grammar';
      readonly use: 'topic' | 'say' | 'break' | 'locative' | 'topicHead' | 'ignored';
    };

type Term = TermShape & { readonly senses: readonly Sense[] };

export type TermIndex = {
  readonly words: ReadonlyMap<string, readonly Term[]>;
  readonly stems: ReadonlyMap<string, readonly Term[]>;
  /** Terms that other indexes have, too. */
  readonly shared?: TermIndex;
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

/** Terms that stand for one thing; `*` ends a stem, and behind `=` accents count. Of a name the last word must be capitalised. */
export type TermList = {
  readonly terms: readonly string[];
  readonly sense: Sense;
  readonly isName?: boolean;
};

/** Makes the index of all terms beside those that are `shared`; a term in several lists has all their senses. */
export function makeTermIndex(lists: readonly TermList[], shared?: TermIndex): TermIndex {
  const terms = new Map<string, Omit<Term, 'senses'> & { senses: Sense[] }>();
  for (const { terms: written, sense, isName = false } of lists) {
    for (const term of written.flatMap((one) => parseTerm(one, isName) ?? [])) {
      const id = `${term.keys.join(' ')}${term.spaces.join(' ')}${term.isStem ? '*' : ''}${term.casing}${term.accented?.join(' ') ?? ''}`;
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
    ...(shared && { shared }),
  };
}

/** Of a name as it is written in the lexicon one word must be capitalised, the last where that is: "Nations unies", "el Sur". */
function casingOf(words: readonly Word[]): 'name' | 'first' | 'any' {
  if (words.at(-1)?.isCapitalised) return 'name';
  return words[0]?.isCapitalised ? 'first' : 'any';
}

/** The terms that begin with a word, or with a stem of it. */
function termsFrom({ words, stems, shared }: TermIndex, key: string): readonly Term[] {
  const own = (words.get(key) ?? []).concat(stems.get(stemKeyOf(key)) ?? []);
  return shared === undefined ? own : own.concat(termsFrom(shared, key));
}

/** Senses, each once: several lists may have the same name. */
function distinct(senses: readonly Sense[]): readonly Sense[] {
  return senses.length < 2
    ? senses
    : [...new Map(senses.map((sense) => [JSON.stringify(sense), sense])).values()];
}

function parseTerm(written: string, isName: boolean): Omit<Term, 'senses'> | null {
  const isStem = written.endsWith('*');
  const isAccented = written.startsWith('=');
  const plain = written.slice(isAccented ? 1 : 0, isStem ? -1 : undefined);
  const words = splitWords(plain);
  const keys = words.map(({ key }) => key);
  const spaces = words.map(({ start }) => plain[start - 1] === ' ');
  const isAcronym = isName && /^[A-Z.]{2,}$/.test(plain);
  return keys.length === 0
    ? null
    : {
        ...{ keys, spaces, isStem },
        ...(isAccented && { accented: words.map((word) => accentsOf(plain, word)) }),
        casing: isAcronym ? 'acronym' : isName ? casingOf(words) : 'any',
      };
}

/** Finds the terms of an index in a text, longest first, none overlapping. */
export function findMentions(text: string, words: readonly Word[], index: TermIndex): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const terms = termsFrom(index, word.key);
    const fitting = terms.filter((term) => fits(term, text, words, at));
    const length = Math.max(0, ...fitting.map(({ keys }) => keys.length));
    const senses = distinct(
      fitting.filter(({ keys }) => keys.length === length).flatMap((term) => term.senses),
    );
    const last = words[at + length - 1];
    if (last !== undefined && length > 0) {
      const { sentence, clause, start } = word;
      mentions.push({ first: at, last: at + length - 1, start, end: last.end, sentence, clause, senses });
    }
    at += Math.max(1, length);
  }
  return mentions;
}

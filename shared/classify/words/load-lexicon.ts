import type { StoryLanguage } from '../../text/name-language.ts';
import type { ContactLexicon } from '../lexicon/contact-lexicon.ts';
import { DPRK_TERMS, IGNORED_TERMS, PAIR_TERMS, SIX_PARTY_TERMS } from '../lexicon/dprk-lexicon.ts';
import { DPRK_NAMES, type Names } from '../lexicon/dprk-names.ts';
import { OFFICES } from '../lexicon/offices.ts';
import { YEAR_PHRASES } from '../lexicon/year-phrases.ts';
import { officeTerms } from './find-offices.ts';
import { foreignTerms, sharedTerms } from './foreign-terms.ts';
import { CONTACTS, type Language, lexiconFor } from './lexicon-for.ts';
import { groupTerms, readKeyed, readTerms } from './read-terms.ts';
import { makeTermIndex, type Sense, type TermIndex, type TermList } from './term-index.ts';

const indexes = new Map<StoryLanguage, TermIndex>();

/**
 * The index of all terms for a text in one language: where there is no lexicon of it, the English one and the countries' names in
 * that language. It is built at first use, some milliseconds, and kept.
 */
export function termIndexFor(named: StoryLanguage): TermIndex {
  const known = indexes.get(named);
  if (known) {
    return known;
  }
  const language = lexiconFor(named);
  const lists: TermList[] = [
    { terms: ownNames(named), sense: { kind: 'dprk', sort: 'state' } },
    ...(named === 'en' ? [] : foreignTerms(named)),
    ...contactTerms(CONTACTS[language]),
    ...(language === 'en' ? officeTerms(OFFICES.en) : []),
    { terms: oldYears(language), sense: { kind: 'hedge', hedge: 'unreal' } },
  ];
  shared ??= makeTermIndex([...dprkTerms(), ...foreignTerms('en'), ...sharedTerms(), ...ignoredTerms()]);
  const index = makeTermIndex(lists, shared);
  indexes.set(named, index);
  return index;
}

/** What is looked for in every language; it is most of the lexicon. */
let shared: TermIndex | undefined;

function ignoredTerms(): TermList[] {
  return [{ terms: readTerms(IGNORED_TERMS), sense: { kind: 'grammar', use: 'ignored' } }];
}

/** From the DPRK's founding to before there were feeds: what was then is recalled, not reported. */
const OLD_YEARS = Array.from({ length: 52 }, (_, at) => String(1948 + at));

function oldYears(language: Language): string[] {
  const phrases = readTerms(YEAR_PHRASES[language]);
  return OLD_YEARS.flatMap((year) => phrases.map((phrase) => phrase.replaceAll('{year}', year)));
}

function dprkTerms(): TermList[] {
  const names: readonly Names[] = Object.values(DPRK_NAMES);
  const pairs = [...groupTerms(readKeyed(PAIR_TERMS))].flatMap(([country, terms]) => [
    { terms, sense: { kind: 'dprk', sort: 'north' } } as const,
    { terms, sense: { kind: 'foreign', sort: 'name', country } } as const,
  ]);
  const terms = readTerms(SIX_PARTY_TERMS);
  const sixParties: TermList[] = [
    { terms, sense: { kind: 'dprk', sort: 'north' } },
    ...['CHN', 'JPN', 'KOR', 'RUS', 'USA'].map(
      (country): TermList => ({ terms, sense: { kind: 'foreign', sort: 'name', country } }),
    ),
  ];
  return [
    ...(['state', 'venue'] as const).map(
      (sort) =>
        ({
          terms: names.flatMap((own) => readTerms(own[sort] ?? '')),
          sense: { kind: 'dprk', sort },
        }) as const,
    ),
    ...(['leader', 'deictic', 'north'] as const).map(
      (sort) =>
        ({
          terms: readTerms(DPRK_TERMS[sort]),
          sense: { kind: 'dprk', sort },
          isName: sort === 'north',
        }) as const,
    ),
    {
      terms: ['Kim', 'Kima', 'Kimem'],
      sense: { kind: 'dprk', sort: 'kim', name: 'Kim Jong Un' },
      isName: true,
    },
    ...pairs,
    ...sixParties,
  ];
}

/** What names the DPRK in one language alone. */
function ownNames(language: StoryLanguage): string[] {
  const { own = '' }: Names = DPRK_NAMES[language];
  return readTerms(own);
}

function contactTerms({ actions, themes, status, hedges, grammar, against }: ContactLexicon): TermList[] {
  return [
    ...listEach(actions, (action) => ({ kind: 'action', action })),
    ...listEach(themes, (theme) => ({ kind: 'theme', theme })),
    ...listEach(against, (group) => ({ kind: 'against', group })),
    ...listEach(status, (one) => ({ kind: 'status', status: one })),
    ...listEach(hedges, (hedge) => ({ kind: 'hedge', hedge })),
    ...listEach(grammar, (use) => ({ kind: 'grammar', use })),
  ];
}

function listEach<Name extends string>(
  lists: Partial<Record<Name, string>>,
  toSense: (name: Name) => Sense,
): TermList[] {
  return (Object.entries(lists) as [Name, string][]).map(([name, block]) => ({
    terms: readTerms(block),
    sense: toSense(name),
  }));
}

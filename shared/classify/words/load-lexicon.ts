import type { StoryLanguage } from '../../text/name-language.ts';
import { ACTIONS, AGAINST, HEDGES, STATUS_MARKERS, THEMES } from '../lexicon/contact-lexicon.ts';
import { DPRK_TERMS, PAIR_TERMS } from '../lexicon/dprk-lexicon.ts';
import { GRAMMAR, OFFICES, YEAR_PHRASES } from '../lexicon/grammar-lexicon.ts';
import { type Language, type LanguageLexicon, OTHER_LANGUAGES } from '../lexicon/other-languages-lexicon.ts';
import { DPRK_PEOPLE } from '../lexicon/person-lexicon.ts';
import { foreignTerms, linesOf } from './foreign-terms.ts';
import { lexiconFor } from './lexicon-for.ts';
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
    ...dprkTerms(),
    ...foreignTerms(named),
    ...(language === 'en' ? englishTerms() : otherTerms(OTHER_LANGUAGES[language])),
    { terms: oldYears(language), sense: { kind: 'hedge', hedge: 'unreal' } },
    { terms: GRAMMAR.ignored, sense: { kind: 'grammar', use: 'ignored' } },
  ];
  const index = makeTermIndex(lists);
  indexes.set(named, index);
  return index;
}

/** From the DPRK's founding to before there were feeds: what was then is recalled, not reported. */
const OLD_YEARS = Array.from({ length: 52 }, (_, at) => String(1948 + at));

function oldYears(language: Language): string {
  return OLD_YEARS.map((year) => YEAR_PHRASES[language].replaceAll('#', year)).join('|');
}

function dprkTerms(): TermList[] {
  const sorts = ['state', 'venue', 'leader', 'deictic', 'north'] as const;
  const people = linesOf(DPRK_PEOPLE).map((line) => {
    const [name = '', variants = ''] = line.split('=');
    return { terms: `${name}|${variants}`, sense: { kind: 'dprk', sort: 'person', name } } as const;
  });
  const pairs = linesOf(PAIR_TERMS).flatMap((line) => {
    const [country = '', terms = ''] = line.split(';');
    return [
      { terms, sense: { kind: 'dprk', sort: 'north' } },
      { terms, sense: { kind: 'foreign', sort: 'name', country } },
    ] as const;
  });
  return [
    ...sorts.map(
      (sort) =>
        ({ terms: DPRK_TERMS[sort], sense: { kind: 'dprk', sort }, isName: sort === 'north' }) as const,
    ),
    { terms: 'Kim|Kima|Kimem', sense: { kind: 'dprk', sort: 'kim', name: 'Kim Jong Un' }, isName: true },
    ...people,
    ...pairs,
  ];
}

function listEach<Name extends string>(
  lists: Partial<Record<Name, string>>,
  toSense: (name: Name) => Sense,
): TermList[] {
  return (Object.entries(lists) as [Name, string][]).map(([name, terms]) => ({
    terms,
    sense: toSense(name),
  }));
}

function englishTerms(): TermList[] {
  const { ignored: _, ...grammar } = GRAMMAR;
  const offices = OFFICES.split('|').map((written): TermList => {
    const [terms = '', office = terms] = written.split('=');
    return { terms, sense: { kind: 'office', office } };
  });
  return [
    ...contactTerms({ actions: ACTIONS, themes: THEMES, against: AGAINST }),
    ...listEach(STATUS_MARKERS, (status) => ({ kind: 'status', status })),
    ...listEach(HEDGES, (hedge) => ({ kind: 'hedge', hedge })),
    ...listEach(grammar, (use) => ({ kind: 'grammar', use })),
    ...offices,
  ];
}

function contactTerms({
  actions,
  themes,
  against,
}: Pick<LanguageLexicon, 'actions' | 'themes' | 'against'>): TermList[] {
  return [
    ...listEach(actions, (action) => ({ kind: 'action', action })),
    ...listEach(themes, (theme) => ({ kind: 'theme', theme })),
    ...listEach(against, (group) => ({ kind: 'against', group })),
  ];
}

function otherTerms(lexicon: LanguageLexicon): TermList[] {
  const countries = lexicon.countries.split(',').flatMap((line): TermList[] => {
    const [country = '', terms = ''] = line.split(';');
    const isDprk = country === 'PRK';
    return [
      { terms, sense: isDprk ? { kind: 'dprk', sort: 'state' } : { kind: 'foreign', sort: 'name', country } },
    ];
  });
  return [
    ...contactTerms(lexicon),
    { terms: lexicon.planned, sense: { kind: 'status', status: 'planned' } },
    { terms: lexicon.locative, sense: { kind: 'grammar', use: 'locative' } },
    { terms: lexicon.negated, sense: { kind: 'hedge', hedge: 'negated' } },
    { terms: lexicon.unreal, sense: { kind: 'hedge', hedge: 'unreal' } },
    { terms: lexicon.urged, sense: { kind: 'hedge', hedge: 'urged' } },
    { terms: lexicon.say, sense: { kind: 'grammar', use: 'say' } },
    { terms: lexicon.topic ?? '', sense: { kind: 'grammar', use: 'topic' } },
    { terms: lexicon.topicHead, sense: { kind: 'grammar', use: 'topicHead' } },
    ...countries,
  ];
}

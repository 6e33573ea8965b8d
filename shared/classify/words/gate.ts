import { isStateOutlet } from '../../feeds/state-outlet.ts';
import { DPRK_TERMS, PAIR_TERMS, SIX_PARTY_TERMS } from '../lexicon/dprk-lexicon.ts';
import { DPRK_NAMES, KOREA_NAMES, type Names, NOT_DPRK_NAMES } from '../lexicon/dprk-names.ts';
import { PEOPLE } from '../lexicon/people.ts';
import { PLACES } from '../lexicon/places.ts';
import { findNames, makeNameTree, type NameList } from './find-names.ts';
import { readKeyed, readTerms } from './read-terms.ts';

/** Longer texts are cut: what the DPRK has to do with is named early. */
const MOST_CODE_UNITS = 20_000;

type Role = 'name' | 'alone' | 'beside' | 'korea' | 'hidden';

const LISTS: readonly Names[] = Object.values(DPRK_NAMES);
/** How a place or a person of the DPRK's side is named: the key's own name, too. */
const ownNames = (block: string) =>
  readKeyed(block)
    .filter(({ key }) => key.startsWith('PRK/'))
    .flatMap(({ key, term }) => [key.slice(4), term]);
const TREE = makeNameTree<Role>([
  ...LISTS.flatMap(({ state, venue = '', also = '', alone = '', beside = '' }): NameList<Role>[] => [
    { names: readTerms(also), role: 'name', isCased: true },
    { names: readTerms(alone), role: 'alone', isCased: true },
    { names: readTerms(beside), role: 'beside', isCased: true },
    { names: [...readTerms(state), ...readTerms(venue)], role: 'name' },
  ]),
  { names: readTerms(DPRK_TERMS.north), role: 'name', isCased: true },
  // Two syllables stand within many a word: 중조 in 공중조기경보기, 김성 in 김성수.
  {
    names: [...readKeyed(PAIR_TERMS).map(({ term }) => term), ...readTerms(SIX_PARTY_TERMS)].map((term) =>
      term.replace(/^(?=\p{sc=Hangul})/u, '<'),
    ),
    role: 'name',
  },
  { names: ownNames(PEOPLE).map((name) => name.replace(/^\p{sc=Hangul}{2}$/u, '$&>')), role: 'name' },
  { names: ownNames(PLACES), role: 'name' },
  { names: readTerms(KOREA_NAMES), role: 'korea', isCased: true },
  { names: readTerms(NOT_DPRK_NAMES), role: 'hidden' },
]);

/** How a longer name goes on: "North Carolina"; and one that is no leader's: "Kim Min-jae". */
const LONGER_NAME = /^[ -]\p{Lu}/u;
const GIVEN_NAME = /^ \p{Lu}\p{Ll}+-\p{Ll}/u;
const LONGEST_GIVEN_NAME = 24;
const JAMO = /[\u1100-\u11ff]/;

type Signs = { readonly hasNorth: boolean; readonly hasKorea: boolean };

/** What a text says of the DPRK: that it is named, or which of two things that together do. */
function signsOf(written: string, { hasNorth, hasKorea }: Signs): Signs | 'named' {
  const cut = written.slice(0, MOST_CODE_UNITS);
  let [north, korea] = [hasNorth, hasKorea];
  // Some systems write a Korean syllable as its two or three letters.
  const text = JAMO.test(cut) ? cut.normalize('NFC') : cut;
  const isNamed = findNames(text, TREE, 'hidden', ({ role, end }) => {
    if (role === 'name') return true;
    const behind = role === 'alone' ? text.slice(end, end + LONGEST_GIVEN_NAME) : '';
    if (role === 'alone' && !LONGER_NAME.test(behind)) return true;
    north ||= role === 'beside' || (role === 'alone' && !GIVEN_NAME.test(behind));
    korea ||= role === 'korea';
    return north && korea;
  });
  return isNamed ? 'named' : { hasNorth: north, hasKorea: korea };
}

/**
 * Whether a story may be about the DPRK at all; the rest need no closer look.
 *
 * It would rather let a hundred strangers in than leave one engagement out, and takes some microseconds, in proportion to the
 * story's length. State media always pass: there the DPRK is "here".
 *
 * @example mentionsDprk({ title: '북한산 단풍', summary: '' }) // false: a mountain in Seoul
 */
export function mentionsDprk({
  title,
  summary,
  outlet = '',
}: {
  readonly title: string;
  readonly summary: string;
  readonly outlet?: string;
}): boolean {
  if (isStateOutlet(outlet)) return true;
  const signs = signsOf(title, { hasNorth: false, hasKorea: false });
  return signs === 'named' || signsOf(summary, signs) === 'named';
}

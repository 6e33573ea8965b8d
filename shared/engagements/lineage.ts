import { AGENCIES } from '../classify/lexicon/agencies.ts';
import { groupTerms, readKeyed } from '../classify/words/read-terms.ts';
import { isStateOutlet } from '../feeds/state-outlet.ts';
import type { Story } from '../stories/story.ts';

/** An agency's name in a text; in scripts with spaces no letter stands beside it. */
const NAMES = [...groupTerms(readKeyed(AGENCIES))].map(([agency, spellings]) => ({
  agency,
  letters: lettersOf(agency),
  pattern: new RegExp(spellings.map(toPattern).join('|'), 'u'),
}));

/** Behind this an agency that is named is background, not whose report it is. */
const REACH = 300;
/** Shorter names stand in those of other outlets by chance. */
const SHORTEST_HOUSE = 3;
/** Stands for a government whose statement is all that an outlet has. */
export const MINISTRY = 'ministry';
/** What stands in round brackets before the news, or behind it: "SEOUL, April 11 (Yonhap) --". */
const STAMP = /[(（[［【]([^()（）[\]【】]{2,40})[)）\]］】]/gu;
/** A ministry's statement that is all an outlet has. */
const STATEMENT =
  /\baccording to (?:the|its) [\p{L} ]{0,20}(?:ministry|embassy|kremlin)|\b(?:ministry|kremlin|foreign office|state department|presidential office) (?:said|says|announced)|\bministry statement|\b(?:statement|press release|readout) (?:by|from|of) the [\p{L} ]{0,20}(?:ministry|office)|외교부는 .{0,60}(?:밝혔|전했)|сообщил[аи]? (?:в )?(?:МИД|министерств)|ministerstwo .{0,20}(?:podało|poinformowało)|ministerio .{0,20}inform|teilte das .{0,20}ministerium/iu;

/**
 * Tells whose report a story passes on: an agency's or a state medium's by its name, like `KCNA`, or `ministry` where all it has is what a
 * government said; `null` for the outlet's own. The first stamp of another tells, else the first that is named in the title or the first 300
 * code units of the text. The DPRK's own media pass nobody on.
 */
export function lineageOf({
  outlet,
  title,
  summary,
}: Pick<Story, 'outlet' | 'title' | 'summary'>): string | null {
  if (outlet === '') return null;
  const own = isStateOutlet(outlet) ? ['KCNA'] : ownAgenciesOf(outlet);
  if (own[0] === 'KCNA') return null;
  const text = `${title}\n${summary.slice(0, REACH)}`;
  const stamped = [...text.matchAll(STAMP)].flatMap(([, inside = '']) => agenciesIn(inside));
  const isOther = (agency: string) => !own.includes(agency);
  const passedOn = stamped.find(isOther) ?? agenciesIn(text).find(isOther);
  if (passedOn !== undefined) return passedOn;
  return own.length === 0 && STATEMENT.test(text) ? MINISTRY : null;
}

/** The agencies that an outlet is, or of whose house it is, by its name or its host: "NBC News", "nbcnews.com". */
function ownAgenciesOf(outlet: string): string[] {
  const named = agenciesIn(outlet);
  const name = lettersOf(outlet);
  return NAMES.filter(
    ({ agency, letters }) =>
      named.includes(agency) || (agency.length >= SHORTEST_HOUSE && name.includes(letters)),
  ).map(({ agency }) => agency);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** Agencies that a text names, in its order. */
function agenciesIn(text: string): string[] {
  return NAMES.flatMap(({ agency, pattern }) => {
    const at = text.search(pattern);
    return at === -1 ? [] : [{ agency, at }];
  })
    .sort((one, other) => one.at - other.at)
    .map(({ agency }) => agency);
}

function toPattern(spelling: string): string {
  const isSpaced = /[\p{sc=Latin}\p{sc=Cyrillic}]/u.test(spelling);
  return isSpaced ? `(?<![\\p{L}\\p{N}])${spelling}(?![\\p{L}\\p{N}])` : spelling;
}

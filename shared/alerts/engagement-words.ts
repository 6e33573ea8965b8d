import type { Category, Direction, Evidence, Status } from '../classify/classification.ts';
import { nameCounterpart } from '../classify/words/country-name.ts';

/** What a reader calls the categories. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  CONSULT: 'talks or a visit',
  AGREE: 'a meeting or deal agreed',
  SUPPORT: 'a message, gift or signed agreement',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RUPTURE: 'a break, or what was planned called off',
  RELEASE: 'a release or handover',
};

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  planned: 'planned or announced',
  done: 'took place or is under way',
  cancelled: 'called off or broken off',
};

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  outbound: 'North Korea travels or sends',
  inbound: 'the other side travels or sends',
  mutual: 'both sides, or it is not said which',
};

/** What a span of words decided, as a reader asks for it. */
export const ROLE_WORDS: Readonly<Record<Evidence['role'], string>> = {
  actor: 'who',
  counterpart: 'with whom',
  contact: 'what',
  status: 'how far',
  direction: 'which way',
  place: 'where',
  against: 'against it',
  'left out': 'left out',
};

const WITH_ARTICLE =
  /^(?:Bahamas|Central African|Comoros|Dominican Republic|Gambia|Maldives|Netherlands|Philippines|Seychelles|Solomon|United)/u;
/** Acronyms that are spoken as a word. */
const SPOKEN = /^(?:ASEAN|FIFA|NATO|OPEC|UNESCO|UNICEF)$/u;

/** Stands for a counterpart that can't be told. */
export const UNKNOWN = 'XXX';

/** Names a side: North Korea, or a counterpart. Brackets are left to people: "Myanmar (Burma)" is Myanmar. */
export function nameSide(code: string): string {
  return code === 'PRK' ? 'North Korea' : nameCounterpart(code).replace(/ \(.*\)$/u, '');
}

/** Names a side as it stands in a sentence: "the Philippines", "the UN". */
export function nameInSentence(code: string): string {
  if (code === UNKNOWN) return 'a foreign party';
  const name = nameSide(code);
  const isAcronym = name === code && !SPOKEN.test(name);
  return isAcronym || WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

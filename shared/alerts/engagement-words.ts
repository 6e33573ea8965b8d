import type { Category, Direction, Status } from '../classify/classification.ts';
import { nameCounterpart } from '../classify/words/country-name.ts';

/** What a reader calls the categories. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  CONSULT: 'talks or a visit',
  AGREE: 'a meeting or deal agreed',
  SUPPORT: 'a message, gift or signed agreement',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RUPTURE: 'a break',
  RELEASE: 'a release or handover',
};

/** The same, shorter, for the subject of a mail. */
export const SUBJECT_WORDS: Readonly<Record<Category, string>> = {
  CONSULT: 'talks or visit',
  AGREE: 'meeting or deal agreed',
  SUPPORT: 'message, gift or signing',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RUPTURE: 'break',
  RELEASE: 'release or handover',
};

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  planned: 'planned or announced',
  done: 'took place or is under way',
  cancelled: 'called off or broken off',
};

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  outbound: 'the North Korean side travels or sends',
  inbound: 'the foreign side travels or sends',
  mutual: 'on both sides, or it is not said who travels or sends',
};

/** Names a side of an engagement in English: North Korea, or a counterpart. */
export function nameSide(code: string): string {
  return code === 'PRK' ? 'North Korea' : nameCounterpart(code);
}

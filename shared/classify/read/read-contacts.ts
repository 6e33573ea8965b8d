import { CONTACT_KINDS, type ContactKind } from '../lexicon/contact-kinds.ts';
import type { ActionName, ThemeName } from '../lexicon/contact-lexicon.ts';
import type { Mention } from '../words/term-index.ts';
import type { Party } from './read-parties.ts';

/** An action or theme in the text that may be a contact. */
export type Contact = Pick<ContactKind, 'category' | 'mover' | 'strength'> & {
  readonly action: ActionName | null;
  readonly theme: ThemeName | null;
  readonly mention: Mention;
  /** The theme's own words, where they are apart from the action's. */
  readonly themeMention: Mention | null;
};

const THEME_REACH = 8;
const THEME_BEFORE = 4;

function sensesOf<Kind extends 'action' | 'theme'>(mention: Mention, kind: Kind) {
  return mention.senses.filter((sense) => sense.kind === kind) as Extract<
    Mention['senses'][number],
    { kind: Kind }
  >[];
}

/** Reads every action and theme of a text as a contact, where the table of kinds knows one, and who is where. */
export function readContacts(mentions: readonly Mention[], parties: readonly Party[]): Contact[] {
  const told = mentions.flatMap((mention, i) => [
    ...sensesOf(mention, 'action').flatMap(
      ({ action }) => actionContact(action, mention, themesNear(mentions, i)) ?? [],
    ),
    ...sensesOf(mention, 'theme').flatMap(({ theme }) => themeContact(theme, mention) ?? []),
  ]);
  return [...readPresences(mentions, parties), ...told];
}

function actionContact(action: ActionName, mention: Mention, near: readonly NearTheme[]): Contact | null {
  const known = CONTACT_KINDS.find(
    (kind) =>
      kind.action === action && (kind.theme === '*' || near.some(({ theme }) => theme === kind.theme)),
  );
  if (known === undefined) {
    return null;
  }
  const theme = near.find((one) => one.theme === known.theme) ?? null;
  return { ...known, action, theme: theme?.theme ?? null, mention, themeMention: theme?.mention ?? null };
}

function themeContact(theme: ThemeName, mention: Mention): Contact | null {
  const known = CONTACT_KINDS.find((kind) => kind.action === '*' && kind.theme === theme);
  return known === undefined ? null : { ...known, action: null, theme, mention, themeMention: null };
}

type NearTheme = { readonly theme: ThemeName; readonly mention: Mention };

function themesNear(mentions: readonly Mention[], i: number): NearTheme[] {
  const { first, last, sentence } = mentions[i] as Mention;
  return mentions.slice(Math.max(0, i - 6), i + 9).flatMap((other) => {
    const isNear =
      other.sentence === sentence &&
      (other.first > last ? other.first - last <= THEME_REACH : first - other.last <= THEME_BEFORE);
    return isNear ? themesOf(other).map((theme) => ({ theme, mention: other })) : [];
  });
}

/** A mention's themes; a foreigner named is one who may be held or let go. */
function themesOf(mention: Mention): ThemeName[] {
  const isForeigner = mention.senses.some((sense) => sense.kind === 'foreign' && sense.sort === 'person');
  const themes = sensesOf(mention, 'theme').map(({ theme }) => theme);
  return isForeigner ? [...themes, 'prisoner'] : themes;
}

const PRESENCE_REACH = 4;
const PRESENCE = {
  action: 'visit',
  theme: null,
  category: 'CONSULT',
  mover: 'subject',
  strength: 2,
  themeMention: null,
} as const;

/** "Russian parliament speaker in Pyongyang": a person or office of one side close before a place of the other is a visit. */
function readPresences(mentions: readonly Mention[], parties: readonly Party[]): Contact[] {
  return parties.flatMap((guest, i) => {
    const place = parties[i + 1];
    if (place === undefined || !isGuestAt(mentions, guest, place)) {
      return [];
    }
    const mention = mentions.findLast(
      ({ first }) => first > guest.mention.last && first < place.mention.first,
    );
    return mention === undefined ? [] : [{ ...PRESENCE, mention }];
  });
}

function isGuestAt(mentions: readonly Mention[], guest: Party, place: Party): boolean {
  const isClose =
    place.isPlace &&
    place.mention.sentence === guest.mention.sentence &&
    place.mention.first - guest.mention.last <= PRESENCE_REACH &&
    (place.country === 'PRK') !== (guest.country === 'PRK');
  return isClose && (guest.sort === 'person' || guest.sort === 'kim' || hasOffice(mentions, guest, place));
}

function hasOffice(mentions: readonly Mention[], guest: Party, place: Party): boolean {
  return mentions.some(
    ({ first, senses }) =>
      first >= guest.mention.first - 2 &&
      first < place.mention.first &&
      senses.some((sense) => sense.kind === 'office' && sense.office !== 'embassy'),
  );
}

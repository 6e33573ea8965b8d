import { createHash } from 'node:crypto';
import { canonicalGuid, canonicalLink } from './canonical-link.ts';
import type { PublisherEntry } from './publisher-entry.ts';
import { hashText } from './text-hash.ts';
import { hasVersionMark, stripVersionMarks } from './version-marks.ts';

/** What an entry is known by. Keys are 11 characters; absent where the entry has nothing of the kind. */
export type EntryKeys = {
  readonly guid?: string;
  readonly link?: string;
  /** Of the title alone, without marks, case, white space and punctuation. */
  readonly title: string;
  /** Of the text, to tell whether it has changed. */
  readonly text?: string;
  /** When it was published, in seconds since 1970. */
  readonly seconds?: number;
  readonly isMarked: boolean;
};

/**
 * Makes the keys of an entry.
 *
 * @param byTitle Whether title and publisher are all there is to go by; then nothing else is a key.
 */
export function keysOf(entry: PublisherEntry, byTitle: boolean): EntryKeys {
  const { guid, link, title, summary, publishedAt, outlet = '' } = entry;
  const dated = publishedAt === undefined ? {} : { seconds: Math.floor(Date.parse(publishedAt) / 1000) };
  const rest = { ...dated, isMarked: hasVersionMark(title) };
  const text = makeKey(hashText({ title, summary }));
  if (byTitle) return { title: makeKey(foldTitle(title), foldTitle(outlet)), text, ...rest };
  const page = link === undefined ? undefined : canonicalLink(link);
  return {
    ...(guid !== undefined && { guid: makeKey(canonicalGuid(guid)) }),
    ...(page !== undefined && { link: makeKey(page) }),
    title: makeKey(foldTitle(title)),
    text,
    ...rest,
  };
}

/** The day of a key's instant, counted from 1970 in UTC; nothing for an entry without a date. */
export function dayNumberOf({ seconds }: Pick<EntryKeys, 'seconds'>): number | undefined {
  return seconds === undefined ? undefined : Math.floor(seconds / 86_400);
}

/** The keys of guid and link, at the places 0 and 1; empty for what there is not. */
export function strongKeysOf({ guid, link }: Pick<EntryKeys, 'guid' | 'link'>): string[] {
  if (guid === undefined && link === undefined) return [];
  return [guid === undefined ? '' : `guid ${guid}`, link === undefined ? '' : `link ${link}`];
}

/** All keys as one, for what is in all as it was; empty without a title. */
export function joinKeys(keys: Partial<EntryKeys>): string {
  return keys.title === undefined ? '' : [keys.guid, keys.link, titleKeyOf(keys)].join(' ');
}

/** Each key that an entry has. */
export function allKeysOf(keys: EntryKeys): string[] {
  return [...strongKeysOf(keys), titleKeyOf(keys)];
}

/** Title and day, or so many days later, which only what is dated has; empty for what there is not. */
export function titleKeyOf(keys: Partial<EntryKeys>, days = 0): string {
  const day = dayNumberOf(keys);
  if (keys.title === undefined) return '';
  if (day === undefined) return days === 0 ? `title ${keys.title}` : '';
  return `title ${keys.title} ${day + days}`;
}

function foldTitle(title: string): string {
  const folded = stripVersionMarks(title)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  return folded === '' ? title : folded;
}

/** Makes a key of what tells stories apart. */
export function makeKey(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, 11);
}

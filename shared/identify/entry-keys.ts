import { hash } from 'node:crypto';
import { canonicalGuid, canonicalLink } from './canonical-link.ts';
import type { PublisherEntry } from './publisher-entry.ts';
import { hashText } from './text-hash.ts';
import { sketchTitle } from './title-sketch.ts';
import { hasVersionMark, stripVersionMarks } from './version-marks.ts';

/** The keys that a feed gives its entries to tell them by. */
export const KINDS = ['guid', 'link'] as const;
export type Kind = (typeof KINDS)[number];

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
  /** What shows whether another title reads alike. */
  readonly sketch?: string;
  /** Of the text without the title, in 6 characters; absent where there is none. */
  readonly summary?: string;
};

/**
 * Makes the keys of an entry.
 *
 * @param byPublisher Whether the feed collects what others publish: then a title is one of its publisher's.
 */
export function keysOf(entry: PublisherEntry, byPublisher: boolean): EntryKeys {
  const { guid, link, title, summary, publishedAt, outlet = '' } = entry;
  const page = link === undefined ? undefined : canonicalLink(link);
  const folded = foldTitle(title);
  return {
    ...(guid !== undefined && { guid: makeKey(canonicalGuid(guid)) }),
    ...(page !== undefined && { link: makeKey(page) }),
    title: byPublisher ? makeKey(folded, foldTitle(outlet)) : makeKey(folded),
    text: makeKey(hashText({ title, summary })),
    ...(publishedAt !== undefined && { seconds: Math.floor(Date.parse(publishedAt) / 1000) }),
    isMarked: hasVersionMark(title),
    sketch: sketchTitle(folded),
    ...(summary !== '' && { summary: makeKey('summary', summary.replace(/\s+/g, '')).slice(0, 6) }),
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

/** All keys and the second as one, for what is in all but its text as it was; empty without a title. */
export function joinKeys(keys: Partial<EntryKeys>): string {
  return keys.title === undefined ? '' : [keys.guid, keys.link, keys.title, keys.seconds].join(' ');
}

/** Each key that an entry has. */
export function allKeysOf(keys: EntryKeys): string[] {
  const others = [titleKeyOf, instantKeyOf, asWrittenKeyOf, anyDayKeyOf, secondKeyOf, summaryKeyOf];
  return [...strongKeysOf(keys), ...others.map((keyOf) => keyOf(keys))];
}

/** Title and day, or so many days later, which only what is dated has; empty for what there is not. */
export function titleKeyOf(keys: Partial<EntryKeys>, days = 0): string {
  const day = dayNumberOf(keys);
  if (keys.title === undefined) return '';
  if (day === undefined) return days === 0 ? `title ${keys.title}` : '';
  return `title ${keys.title} ${day + days}`;
}

/** Title and second, or so many seconds later; of what has no date title and text; empty for what there is not. */
export function instantKeyOf({ title, text, seconds }: Partial<EntryKeys>, later = 0): string {
  if (title === undefined) return '';
  if (seconds !== undefined) return `at ${title} ${seconds + later}`;
  return text === undefined ? '' : `as ${title} ${text}`;
}

/** Title, second and text; empty without a title. */
export function asWrittenKeyOf(keys: Partial<EntryKeys>): string {
  return keys.title === undefined ? '' : `written ${instantKeyOf(keys)} ${keys.text ?? ''}`;
}

/** The second alone; empty for what has no date. */
export function secondKeyOf({ seconds }: Partial<EntryKeys>): string {
  return seconds === undefined ? '' : `second ${seconds}`;
}

/** The text without the title; empty where there is none. */
export function summaryKeyOf({ summary }: Partial<EntryKeys>): string {
  return summary === undefined ? '' : `summary ${summary}`;
}

/** The title on whatever day; empty for what there is not. */
export function anyDayKeyOf({ title }: Partial<EntryKeys>): string {
  return title === undefined ? '' : `any ${title}`;
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
  return hash('sha256', parts.join('\0'), 'base64url').slice(0, 11);
}

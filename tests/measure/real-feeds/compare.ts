import { decodeHTML } from 'entities';
import type { Reading } from '../../support/stated-values.ts';
import type { FeedparserEntry } from './read-with-feedparser.ts';

export const COMPARED = ['title', 'link', 'date', 'id'] as const;
export type ComparedField = (typeof COMPARED)[number];

/** A value on which feedparser and feedsmith agree, and what is ours in its place. */
export type Agreed = {
  readonly field: ComparedField;
  /** Where, as `entries[0].title`. */
  readonly name: string;
  readonly feedparser: string;
  readonly feedsmith: string;
  readonly ours: string | undefined;
  readonly isOurs: boolean;
  /** Why ours is another by a ruling of `tests/feeds/README.md`, if it is. */
  readonly ruling?: string;
};

type EntryReading = NonNullable<Reading['entries']>[number];

/**
 * Lists the values of a document on which both others agree. Entries are compared by their place, so where the two count
 * them differently, there are none.
 *
 * The others are forgiven what is a way of writing: markup and entities in titles, white space, how a URL or an instant is
 * written. Ours is forgiven white space alone: it must be what one of the two says, at a stage of undoing the markup.
 */
export function listAgreed(
  feedparser: readonly FeedparserEntry[],
  feedsmith: Reading,
  ours: Reading,
  url: string,
): Agreed[] {
  const others = feedsmith.entries ?? [];
  if (others.length !== feedparser.length) return [];
  return feedparser.flatMap((one, at) =>
    COMPARED.flatMap(
      (field) => compare(field, at, one, others[at] ?? {}, ours.entries?.[at] ?? {}, url) ?? [],
    ),
  );
}

function compare(
  field: ComparedField,
  at: number,
  one: FeedparserEntry,
  other: EntryReading,
  own: EntryReading,
  url: string,
): Agreed | undefined {
  const [feedparser, feedsmith, ours] = [written(one[field]), other[field], own[field]];
  if (!feedparser?.trim() || !feedsmith?.trim()) return undefined;
  const isSame = SAME[field];
  if (!isSame.amongOthers(feedparser, feedsmith, url)) return undefined;
  const isOurs = ours !== undefined && isSame.withOurs(ours, [feedparser, feedsmith], url);
  const ruling = isOurs ? undefined : findRuling(field, [feedparser, feedsmith], ours);
  const named = ruling !== undefined && { ruling };
  return { field, name: `entries[${at}].${field}`, feedparser, feedsmith, ours, isOurs, ...named };
}

/** What no reader sees, but for the joiner that emoji need. */
const UNSEEN = /(?!\u200d|\s)[\p{Cc}\p{Cf}]/gu;

function findRuling(
  field: ComparedField,
  [feedparser, feedsmith]: readonly [string, string],
  ours: string | undefined,
): string | undefined {
  if (field === 'date' && ours === undefined && feedparser < '1970') return 'a year before 1970 is no date';
  if (field === 'link' && ours !== undefined) return findRulingOfLink(feedsmith, ours);
  const isOurs = (stage: string) => onOneLine(stage.replace(UNSEEN, '')) === ours;
  if (field === 'title' && listStages(feedparser).some(isOurs)) return 'characters that nobody sees go';
  return undefined;
}

/** The address of FeedBurner, which some publishers give their own name. */
const REDIRECTOR = /^https?:\/\/(?:feeds\.feedburner\.com|feedproxy\.google\.com)\/|^https?:\/\/[^/]+\/~r\//;

function findRulingOfLink(agreed: string, ours: string): string | undefined {
  if (REDIRECTOR.test(agreed) && !REDIRECTOR.test(ours)) return 'a redirector gives way to the page';
  const isMeant = ours === `https://${agreed}` || (agreed.lastIndexOf('://') > 6 && agreed.endsWith(ours));
  return isMeant ? 'a slip in an address is put right' : undefined;
}

function written(value: string | number | null): string | undefined {
  if (value === null) return undefined;
  return typeof value === 'number' ? new Date(value).toISOString() : value;
}

type Sameness = {
  amongOthers(feedparser: string, feedsmith: string, url: string): boolean;
  withOurs(ours: string, others: readonly string[], url: string): boolean;
};

function sameBy(normalise: (value: string, url: string) => unknown): Sameness {
  const isSame = (one: string, other: string, url: string) => {
    const value = normalise(one, url);
    return !Number.isNaN(value) && Object.is(value, normalise(other, url));
  };
  return {
    amongOthers: isSame,
    withOurs: (ours, others, url) => others.some((other) => isSame(ours, other, url)),
  };
}

const SAME: Readonly<Record<ComparedField, Sameness>> = {
  title: {
    amongOthers: (one, other) => listStages(one).at(-1) === listStages(other).at(-1),
    withOurs: (ours, others) => others.flatMap(listStages).includes(onOneLine(ours)),
  },
  link: sameBy((link, url) => URL.parse(link.trim(), url)?.href ?? link.trim()),
  date: sameBy((date) => Math.floor(Date.parse(date) / 1_000)),
  id: sameBy((id) => id.trim()),
};

/** A title as it is, and as often as there is markup in it without that: one parser undoes it once, one twice, one never. */
function listStages(title: string): string[] {
  const stages = [onOneLine(title)];
  for (let last = ''; last !== stages.at(-1); ) {
    last = stages.at(-1) ?? '';
    const next = onOneLine(decodeHTML(withoutTags(last)));
    if (next !== last) stages.push(next);
  }
  return stages;
}

function withoutTags(html: string): string {
  return html.replace(/<!--.*?-->|<\/?[a-z][^<>]*>/gi, '');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import { parse } from 'chrono-node/en';
import type { Status } from '../classification.ts';
import type { Frame } from '../read/read-frames.ts';
import type { Reading } from '../read/read-story.ts';

const DAY_MS = 86_400_000;
const MOST_DAYS = 366;
/** How much of a sentence is read for a date, in UTF-16 code units. */
const LONGEST_SENTENCE = 600;
/** What a date must say to name a day; a month or a time of the day does not. */
const DAY_PARTS = ['day', 'weekday'] as const;
/** "For three days" says how long, not when. */
const DURATION =
  /^(?:for|within|after|over)\s|^(?!in\s|last\s|next\s|this\s).*\b(?:day|week|month|year|hour|minute)s?$/i;
/** In "state media reported Wednesday" the day is that of the report. */
const REPORTED =
  /\b(?:said|says|saying|reported|reports|reporting|announced|confirmed|added|told \w+|according to [\w ]{1,40})\s(?:late |early )?$/i;

/**
 * Tells on which day the engagement takes place, where the contact's sentence, or else the lead, says so in English:
 * `2024-03-12`. What is said by weekday is counted from the day of publication, back for what has happened and forward for
 * what is planned.
 *
 * @param publishedAt When the story was published; without it nothing is told, for nearly every date is relative to it.
 */
export function dateOf(
  reading: Reading,
  [main]: readonly Frame[],
  status: Status,
  publishedAt: string | undefined,
): string | null {
  const published = new Date(publishedAt ?? '');
  if (main === undefined || reading.language !== 'en' || Number.isNaN(published.getTime())) return null;
  const said = [sentenceOf(reading, main.contact.mention.sentence), leadOf(reading)];
  for (const text of said) {
    const day = dayIn(text, status, published);
    if (day !== undefined) return day;
  }
  return null;
}

function dayIn(text: string, status: Status, published: Date): string | undefined {
  const reference = { instant: published, timezone: 0 };
  for (const found of parse(text, reference, { forwardDate: status === 'planned' })) {
    const { start } = found;
    const before = text.slice(0, found.index);
    if (
      REPORTED.test(before) ||
      DURATION.test(found.text) ||
      !DAY_PARTS.some((part) => start.isCertain(part))
    )
      continue;
    const date = dayOf(start, status, published);
    if (date !== undefined) return date;
  }
  return undefined;
}

/**
 * The day that is meant: of what has happened the last such day, not the nearest, and none that is still to come; none that
 * is more than a year from the news of it.
 */
function dayOf(
  said: ReturnType<typeof parse>[number]['start'],
  status: Status,
  published: Date,
): string | undefined {
  const date = new Date(Date.UTC(said.get('year') ?? 0, (said.get('month') ?? 1) - 1, said.get('day') ?? 1));
  if (status !== 'planned' && date > published) {
    if (!said.isCertain('day')) date.setUTCDate(date.getUTCDate() - 7);
    else if (!said.isCertain('year')) date.setUTCFullYear(date.getUTCFullYear() - 1);
  }
  const days = (date.getTime() - published.getTime()) / DAY_MS;
  const isTold = days > -MOST_DAYS && days < (status === 'planned' ? MOST_DAYS : 1);
  return isTold ? date.toISOString().slice(0, 10) : undefined;
}

/** A sentence's text, without the dateline before it. */
function sentenceOf({ text, words, datelineEnd }: Reading, sentence: number): string {
  const own = words.filter((word) => word.sentence === sentence);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return '';
  const from = last.end > datelineEnd ? Math.max(first.start, datelineEnd) : first.start;
  return text.slice(from, Math.min(last.end, from + LONGEST_SENTENCE));
}

/** The first sentence behind the title and the dateline, whose date is the report's own. */
function leadOf(reading: Reading): string {
  const first = reading.words.find(
    (word) => word.start >= reading.datelineEnd && reading.partOf(word) === 'lead',
  );
  return first === undefined ? '' : sentenceOf(reading, first.sentence);
}

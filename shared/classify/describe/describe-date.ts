import type { Status } from '../classification.ts';
import type { Frame } from '../read/read-frames.ts';
import type { Reading } from '../read/read-story.ts';
import { findDates } from '../words/find-dates.ts';

/** A day of the calendar, with nothing behind it or a time and its zone. */
const INSTANT = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/;
/** No news is of other years. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 9998];
/** A thing called off was planned for a day to come, and was called off on one that is past. */
const TENSES = { done: 'past', planned: 'future', cancelled: 'either' } as const;
/** How much of a sentence is read for a date, in UTF-16 code units. */
const LONGEST_SENTENCE = 600;

/**
 * Tells when the engagement takes place, as precisely as the contact's sentence says it (the title, where there is no contact), or else
 * the lead, the sentence behind it, or the title: `2024-03-12`, `2024-03`, `2024`. What is said by weekday is counted from the day of publication,
 * back for what has happened and forward for what is planned.
 *
 * @param publishedAt When the story was published; without it nothing is told, for nearly every date is relative to it.
 */
export function dateOf(
  reading: Reading,
  [main]: readonly Frame[],
  status: Status,
  publishedAt: string | undefined,
): string | null {
  const published = readInstant(publishedAt ?? '');
  const year = published.getUTCFullYear();
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  const reference = { published, tense: TENSES[status] };
  const lead = leadOf(reading);
  const title = reading.words
    .filter((word) => reading.partOf(word) === 'title')
    .map(({ sentence }) => sentence);
  const sentences = new Set([
    ...(main === undefined ? title : [main.contact.mention.sentence]),
    ...[lead, lead + 1],
    ...title,
  ]);
  for (const sentence of sentences) {
    const found = findDates(sentenceOf(reading, sentence), reading.named, reference).map(({ date }) => date);
    const [first] = found;
    // "Next month, from April 9 on" is that day.
    if (first !== undefined)
      return found.reduce((one, other) => (other.startsWith(one) ? other : one), first);
  }
  return null;
}

/** A day, or an instant with its zone; whatever else is no time, for it would be another one on another machine. */
function readInstant(text: string): Date {
  const found = INSTANT.exec(text);
  const day = new Date(`${found?.[1]}T00:00:00Z`);
  const isDay =
    found !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(found[1] ?? '-');
  return new Date(isDay ? text : '');
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
function leadOf(reading: Reading): number {
  const first = reading.words.find(
    (word) => word.start >= reading.datelineEnd && reading.partOf(word) === 'lead',
  );
  return first?.sentence ?? -1;
}

import { globSync, readFileSync } from 'node:fs';
import { classifyStory } from '../../../shared/classify/classify-story.ts';

/** What an entry says, without markup or `&`. */
export type Text = { readonly title: string; readonly summary: string };

type GoldLine = {
  readonly stratum: string;
  readonly engagement: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
};

/** Bytes or so that the summaries of three kinds of feeds have: what the gold story says, a paragraph, and the whole text. */
const LENGTHS = [0, 1_000, 0, 0, 4_000, 0, 0, 1_000, 0, 0];
/** What the poller keeps of a summary. */
const MOST_SUMMARY = 4_000;

/**
 * Makes texts that report no engagement, each another, of the open gold stories that are so labelled and not held out, in all languages: of
 * ten seven as they are, of headlines or with a sentence or two, two with a paragraph and one with as much as is kept.
 */
export function makeOtherTexts(count: number): Text[] {
  const lines = globSync('tests/gold/*.jsonl')
    .sort()
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as GoldLine)
    .filter(({ stratum, engagement }) => stratum === 'open' && engagement === 'no');
  const step = Math.max(1, Math.floor(lines.length / count));
  return Array.from({ length: count }, (_, at) => {
    const from = (at * step) % lines.length;
    const { title = '', text = '', lang = '' } = lines[from] ?? {};
    const more = lines
      .slice(from + 1)
      .concat(lines)
      .filter((line) => line.lang === lang && line.text !== '');
    return clean({ title, summary: lengthen(text, more, LENGTHS[at % LENGTHS.length] ?? 0) });
  });
}

/** Makes what an outlet makes of a text that it edits. */
export function editText({ title, summary }: Text): Text {
  return { title: `${title}, 2`, summary };
}

/** Makes such texts that the classifier takes for no engagement either, nor their edits: of those that are labelled so it flags some. */
export function makeUnflaggedTexts(count: number): Text[] {
  const unflagged: Text[] = [];
  for (const text of makeOtherTexts(Math.ceil(1.3 * count))) {
    if (unflagged.length === count) break;
    const isFlagged = [text, editText(text)].some((one) => classifyStory(one).isEngagement);
    if (!isFlagged) unflagged.push(text);
  }
  return unflagged;
}

/** Adds the texts of others until there are so many bytes. */
function lengthen(text: string, others: readonly GoldLine[], bytes: number): string {
  let long = text;
  for (const other of others) {
    if (Buffer.byteLength(long) >= bytes) break;
    long += `\n${other.text}`;
  }
  return long.slice(0, MOST_SUMMARY);
}

function clean({ title, summary }: Text): Text {
  return { title: title.replaceAll(/[&<>]/g, ' '), summary: summary.replaceAll(/[&<>]/g, ' ') };
}

const SUMMARY =
  'The two sides exchanged views on bilateral ties and on the situation of the region, the foreign ministry said in a statement on Thursday, and agreed to go on with regular consultations between the two ministries. The delegation will stay until Saturday.';

/** Makes a report that opens an engagement with a country. */
export function makeOpening(country: string): Text {
  return {
    title: `North Korean vice foreign minister Pak Myong Ho holds talks with officials of ${country}`,
    summary: SUMMARY,
  };
}

/** Makes another outlet's report of what `makeOpening` reports. */
export function makeJoining(country: string): Text {
  return {
    title: `Vice Foreign Minister Pak Myong Ho of North Korea in talks with ${country} officials`,
    summary: SUMMARY.replace('The two sides', `Pak Myong Ho and officials of ${country}`),
  };
}

/** Countries with which openings are made. */
export const COUNTRIES = [
  ...['Mongolia', 'Vietnam', 'Laos', 'Cuba', 'Iran', 'Syria', 'Egypt', 'Kenya', 'Nepal', 'India'],
  ...['Brazil', 'Peru', 'Ghana', 'Mali', 'Qatar', 'Jordan', 'Latvia', 'Malta', 'Niger', 'Oman'],
  ...['Thailand', 'Cambodia', 'Indonesia', 'Malaysia', 'Pakistan', 'Bangladesh', 'Turkey', 'Algeria'],
  ...['Nigeria', 'Uganda', 'Tanzania', 'Angola', 'Zambia', 'Ethiopia', 'Senegal', 'Benin', 'Mexico'],
  ...['Nicaragua', 'Venezuela', 'Bolivia'],
] as const;

import { describe, expect, it } from 'vitest';
import { outletOfEntry, summaryOfEntry, titleOfEntry } from '../../../shared/identify/google-news.ts';

const NEWS = 'https://news.google.com/rss/search?q=DPRK&hl=en-US';

describe('outletOfEntry and titleOfEntry', () => {
  const cases: readonly (readonly [
    string,
    { title: string; source?: string },
    string | undefined,
    string,
  ])[] = [
    [
      NEWS,
      { title: 'Pak in Ulaanbaatar - Tuul Daily', source: 'Tuul Daily' },
      'Tuul Daily',
      'Pak in Ulaanbaatar',
    ],
    [NEWS, { title: 'Pak in Ulaanbaatar - Tuul Daily' }, 'Tuul Daily', 'Pak in Ulaanbaatar'],
    [
      NEWS,
      { title: 'Pak - who is he? - Tuul - Daily', source: 'Tuul - Daily' },
      'Tuul - Daily',
      'Pak - who is he?',
    ],
    [NEWS, { title: 'Pak - who is he?', source: 'Tuul Daily' }, 'Tuul Daily', 'Pak - who is he?'],
    [NEWS, { title: ' - Tuul Daily', source: 'Tuul Daily' }, 'Tuul Daily', ' - Tuul Daily'],
    [NEWS, { title: 'Pak in Ulaanbaatar' }, undefined, 'Pak in Ulaanbaatar'],
    [NEWS, { title: `Pak - ${'x'.repeat(100)}` }, undefined, `Pak - ${'x'.repeat(100)}`],
    ['https://tuul.test/', { title: 'Pak - Tuul', source: 'Tuul' }, undefined, 'Pak - Tuul'],
    ['https://news.google.com.tuul.test/', { title: 'Pak - Tuul' }, undefined, 'Pak - Tuul'],
  ];
  for (const [url, entry, outlet, title] of cases) {
    it(`make ${outlet ?? 'no outlet'} and "${title}" of "${entry.title}" at ${new URL(url).host}`, () => {
      const read = { ...entry, summary: '' };
      expect([outletOfEntry(url, read), titleOfEntry(url, read)]).toEqual([outlet, title]);
    });
  }
});

describe('summaryOfEntry', () => {
  const entry = { title: 'Talks in Hanoi', summary: 'Talks in Hanoi, and what nine others say' };

  it("is none for Google News, where it changes by the hour, and the feed's own elsewhere", () => {
    expect([
      summaryOfEntry('https://news.google.com/rss/search?q=talks', entry),
      summaryOfEntry('https://steppe.test/rss', entry),
    ]).toEqual(['', entry.summary]);
  });
});

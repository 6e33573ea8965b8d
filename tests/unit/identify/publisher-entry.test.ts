import { describe, expect, it } from 'vitest';
import { isGoogleNews, toPublisherEntry } from '../../../shared/identify/publisher-entry.ts';

describe('isGoogleNews', () => {
  it('knows its feeds by their host alone', () => {
    const urls = [
      'https://news.google.com/rss/search?q=DPRK&hl=en-US',
      'https://news.google.com.tuul.test/',
      'https://tuul.test/news.google.com',
      'none',
    ];
    expect(urls.map(isGoogleNews)).toEqual([true, false, false, false]);
  });
});

describe('toPublisherEntry', () => {
  const cases: readonly (readonly [{ title: string; source?: string }, string | undefined, string])[] = [
    [{ title: 'Pak in Ulaanbaatar - Tuul Daily', source: 'Tuul Daily' }, 'Tuul Daily', 'Pak in Ulaanbaatar'],
    [{ title: 'Pak in Ulaanbaatar - Tuul Daily' }, 'Tuul Daily', 'Pak in Ulaanbaatar'],
    [
      { title: 'Pak - who is he? - Tuul - Daily', source: 'Tuul - Daily' },
      'Tuul - Daily',
      'Pak - who is he?',
    ],
    [{ title: 'Pak - who is he?', source: 'Tuul Daily' }, 'Tuul Daily', 'Pak - who is he?'],
    [{ title: ' - Tuul Daily', source: 'Tuul Daily' }, 'Tuul Daily', ' - Tuul Daily'],
    [{ title: 'Pak in Ulaanbaatar' }, undefined, 'Pak in Ulaanbaatar'],
    [{ title: `Pak - ${'x'.repeat(100)}` }, undefined, `Pak - ${'x'.repeat(100)}`],
  ];
  for (const [entry, outlet, title] of cases) {
    it(`makes ${outlet ?? 'no outlet'} and "${title}" of "${entry.title}"`, () => {
      const told = toPublisherEntry({ ...entry, summary: 'what nine others say' });
      expect([told.outlet, told.title, told.summary]).toEqual([outlet, title, '']);
    });
  }
});

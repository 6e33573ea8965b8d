import { describe, expect, it } from 'vitest';
import { REPORT, type Report, reportOf, saidOf } from '../../../shared/engagements/report.ts';
import { writeVector } from '../../../shared/engagements/story-vector.ts';
import { parseShape } from '../../../shared/text/shapes.ts';
import { makeEngagement, makeVisit } from '../../support/factories.ts';

describe('reportOf', () => {
  it('takes from the story what it says, and of its text the beginning', () => {
    const story = makeVisit(
      { date: '2024-03-12' },
      { summary: 'ULAN BATOR (Reuters) -\nPak  came by train.' },
    );
    expect(reportOf(story)).toEqual({
      storyId: 'steppe-1',
      outlet: 'Steppe Wire',
      title: story.title,
      link: 'https://steppe.test/1',
      publishedAt: '2024-03-12T06:00:00.000Z',
      said: {
        category: 'CONSULT',
        counterparts: ['MNG'],
        status: 'done',
        direction: 'outbound',
        place: 'Ulaanbaatar',
        date: '2024-03-12',
        lead: 'ULAN BATOR (Reuters) - Pak came by train.',
        language: 'en',
        stage: 'under way',
        after: 'Reuters',
        vector: writeVector(story),
      },
    });
  });

  it('names nobody whose report it would pass on, and no link, where there is none', () => {
    const report = reportOf(makeVisit({}, { link: undefined }));
    expect([report, report.said].map((one) => Object.keys(one ?? {}))).toEqual([
      ['storyId', 'outlet', 'title', 'publishedAt', 'said'],
      expect.not.arrayContaining(['after']),
    ]);
  });

  it('cuts a title at 200 and a lead at 400 code units, and leaves out a link of more than 500', () => {
    const link = `https://steppe.test/${'x'.repeat(481)}`;
    const report = reportOf(makeVisit({}, { title: 'a'.repeat(300), summary: 'b'.repeat(500), link }));
    expect([report.title.length, report.said?.lead.length, report.link]).toEqual([200, 400, undefined]);
    const shorter = link.slice(0, 500);
    expect(reportOf(makeVisit({}, { link: shorter })).link).toBe(shorter);
  });

  const languages: readonly (readonly [language: string, title: string, hint?: string])[] = [
    ['ko', '박명호 외무성 부상, 몽골 외무상과 회담'],
    ['mn', 'Умард Солонгосын сайд Улаанбаатарт айлчлав'],
    ['es', 'Kim, Putin: Pyongyang', 'es-MX'],
    ['en', 'Kim, Putin: Pyongyang'],
    ['other', 'Ministro da Coreia do Norte não visita os Estados Unidos'],
  ];
  for (const [language, title, hint] of languages) {
    it(`tells the language of "${title}": ${language}`, () => {
      expect(reportOf(makeVisit({}, { title, ...(hint && { language: hint }) })).said?.language).toBe(
        language,
      );
    });
  }

  it('is of the version that was seen last', () => {
    const edits = ['09', '10'].map((hour) => ({
      seenAt: `2024-03-12T${hour}:00:00.000Z`,
      title: 'x',
      textHash: hour,
    }));
    expect(reportOf({ ...makeVisit(), edits }).versionSeenAt).toBe('2024-03-12T10:00:00.000Z');
    expect(reportOf(makeVisit())).not.toHaveProperty('versionSeenAt');
  });

  it('is made once of a story, for reading it takes time', () => {
    const story = makeVisit();
    expect(reportOf(story)).toBe(reportOf(story));
    expect(reportOf({ ...story, title: 'Pak is back' }).title).toBe('Pak is back');
  });

  it('is read back as it was stored, with why it was taken for one', () => {
    const stored: Report = { ...reportOf(makeVisit()), why: ['oursSame', 'words'] };
    expect(parseShape('a report', REPORT, { ...stored })).toEqual(stored);
  });
});

describe('saidOf', () => {
  it('is what the report says', () => {
    const report = reportOf(makeVisit({ category: 'AID' }));
    expect(saidOf(report, makeEngagement())).toBe(report.said);
  });

  it('is what its engagement says, of a report that an older version wrote', () => {
    const { said: _said, ...older } = reportOf(makeVisit({}, { title: '박명호 부상, 몽골 방문' }));
    const engagement = makeEngagement({ status: 'cancelled', counterparts: ['MNG', 'RUS'], date: '2024-03' });
    expect(saidOf(older, engagement)).toEqual({
      category: 'CONSULT',
      counterparts: ['MNG', 'RUS'],
      status: 'cancelled',
      direction: 'outbound',
      place: 'Ulaanbaatar',
      date: '2024-03',
      lead: '',
      language: 'ko',
      stage: 'called off',
    });
  });

  for (const [status, stage] of [
    ['planned', 'announced'],
    ['done', 'under way'],
    ['cancelled', 'called off'],
  ] as const) {
    it(`is ${stage} where what an older version wrote is ${status}`, () => {
      const { said: _said, ...older } = reportOf(makeVisit());
      expect(saidOf(older, makeEngagement({ status })).stage).toBe(stage);
    });
  }
});

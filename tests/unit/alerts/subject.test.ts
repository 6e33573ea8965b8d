import { describe, expect, it } from 'vitest';
import { toSubject } from '../../../shared/alerts/subject.ts';

const LEAD = '[Envoy Watch] ';

describe('toSubject', () => {
  const subjects: Record<string, string> = {
    'Mongolia: Pak Myong Ho meets Battsetseg': 'Mongolia: Pak Myong Ho meets Battsetseg',
    'Côte d’Ivoire: “Łukasz” – at Škoda’s': `Cote d'Ivoire: "Lukasz" - at Skoda's`,
    'Visit to São Tomé, Łódź, Yaoundé and Nuku‘alofa': "Visit to Sao Tome, Lodz, Yaounde and Nuku'alofa",
    'In Þingvellir, Ħamrun, Œrsted, Đà Nẵng and Ðakovo':
      'In Thingvellir, Hamrun, Oersted, Da Nang and Dakovo',
    'P‘yŏngyang, Nukuʻalofa, Ta’izz, Gəncə, Iŋgrid': "P'yongyang, Nuku'alofa, Ta'izz, Gence, Inggrid",
    'Half (½) of 3×4 tonnes ‹of rice›': "Half (1/2) of 3x4 tonnes 'of rice'",
    'Pak meets 바트체첵 there': 'Pak meets there',
    'Pak meets\r\nBcc: everybody@example.org\t\u202e\u0007': 'Pak meetsBcc: everybody@example.org',
    [`Pak meets ${'her '.repeat(300)}`]: `Pak meets ${'her '.repeat(18)}`.replace(/ $/, '...'),
    [`Pak meets her, ${'A'.repeat(300)}`]: 'Pak meets her...',
    ['A'.repeat(85)]: 'A'.repeat(85),
    [`${'A'.repeat(83)}ß`]: `${'A'.repeat(83)}ss`,
  };
  for (const [said, subject] of Object.entries(subjects)) {
    it(`makes "${LEAD}${subject.slice(0, 40)}" of ${JSON.stringify(said.slice(0, 40))}`, () => {
      expect(toSubject(said)).toBe(`${LEAD}${subject}`);
    });
  }

  it('says at least who writes, and whatever is said is ASCII of at most 99 characters', () => {
    expect(toSubject('회담')).toBe('[Envoy Watch]');
    for (const said of ['', ' '.repeat(300), '\ud800', 'ﬃ'.repeat(99), 'ß'.repeat(99), 'x'.repeat(300_000)]) {
      expect(toSubject(said)).toMatch(/^\[Envoy Watch\][\x20-\x7e]{0,86}$/);
    }
  });
});

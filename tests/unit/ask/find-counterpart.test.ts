import { describe, expect, it } from 'vitest';
import { findCounterpart } from '../../../shared/ask/find-counterpart.ts';

describe('findCounterpart', () => {
  const names = {
    MNG: ['MNG', 'mng', 'mn', 'Mongolia', ' MONGOLIA '],
    RUS: ['RUS', 'ru', 'russia'],
    USA: ['USA', 'us', 'United States'],
    KOR: ['KOR', 'South Korea', 'ROK', 'Republic of Korea'],
    NAM: ['NAM', 'Namibia', 'na'],
    UN: ['UN', 'un', 'United  Nations'],
    IAEA: ['iaea', 'International Atomic Energy Agency'],
    XXX: ['xxx'],
  };
  for (const [code, texts] of Object.entries(names)) {
    for (const text of texts) {
      it(`finds ${code} by "${text}"`, () => {
        expect(findCounterpart('--counterpart', text)).toBe(code);
      });
    }
  }

  it.each(['Putin', 'Xi Jinping'])('takes %s for no country', (name) => {
    expect(() => findCounterpart('--counterpart', name)).toThrow('expected a country');
  });

  it('says what was expected of a name that it does not know', () => {
    expect(() => findCounterpart('--counterpart', 'Ruritania')).toThrow(
      '--counterpart: expected a country other than North Korea (MNG, MN or Mongolia) or an organisation (UN, IAEA, ASEAN), got "Ruritania"',
    );
  });
});

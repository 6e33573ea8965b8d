import { describe, expect, it } from 'vitest';
import { comparePersons } from '../../../shared/classify/same-person.ts';

const pak = (name?: string, office?: string, country = 'PRK') => ({
  country,
  ...(name !== undefined && { name }),
  ...(office !== undefined && { office }),
});

describe('comparePersons', () => {
  const pairs: Record<string, readonly [ReturnType<typeof pak>, ReturnType<typeof pak>, string]> = {
    'one name': [pak('Pak Myong Ho'), pak('Pak Myong Ho', 'minister'), 'same'],
    'one name on two sides': [pak('Pak Myong Ho'), pak('Pak Myong Ho', 'minister', 'KOR'), 'different'],
    'a name and more of it': [pak('Ri Chang'), pak('Ri Chang Dae'), 'same'],
    'a name and its end': [pak('Battsetseg Batmunkh'), pak('Dr Battsetseg Batmunkh'), 'same'],
    'two names of one family': [pak('Pak Myong Ho'), pak('Pak Jong Chon'), 'different'],
    'a name that only begins with the same letters': [pak('Ri Chang'), pak('Ri Changho'), 'different'],
    'a surname alone': [pak('Pak'), pak('Pak Myong Ho'), 'maybe'],
    'a surname with an office that fits': [
      pak('Pak', 'minister'),
      pak('Pak Myong Ho', 'vice foreign minister'),
      'same',
    ],
    'a surname with another office': [
      pak('Pak', 'premier'),
      pak('Pak Myong Ho', 'foreign minister'),
      'different',
    ],
    'a surname twice': [pak('Pak'), pak('Pak'), 'same'],
    'an office said in full': [pak(undefined, 'minister'), pak(undefined, 'foreign minister'), 'same'],
    'two offices': [pak(undefined, 'premier'), pak(undefined, 'foreign minister'), 'different'],
    'a name and nothing': [pak('Pak'), pak(), 'different'],
    'nothing and nothing': [pak(), pak(), 'different'],
  };
  for (const [what, [one, other, likeness]] of Object.entries(pairs)) {
    it(`takes ${what} for ${likeness}`, () => {
      expect([comparePersons(one, other), comparePersons(other, one)]).toEqual([likeness, likeness]);
    });
  }
});

import { describe, expect, it } from 'vitest';
import { isStateOutlet } from '../../../shared/feeds/state-outlet.ts';

describe('isStateOutlet', () => {
  const state = [
    'http://www.kcna.kp/en/rss',
    'http://www.rodong.rep.kp/feed.xml',
    'https://anything.gov.kp/feed',
    'https://kcnawatch.org/feed/',
    'KCNA',
    'Rodong Sinmun',
    '조선중앙통신',
  ];
  for (const name of state) it(`knows ${name}`, () => expect(isStateOutlet(name)).toBe(true));

  const others = [
    'https://tuul.test/tags/kcna/feed',
    'https://news.google.com/rss/search?q=KCNA',
    'https://kp.tuul.test/feed',
    'Tuul Daily',
    '',
  ];
  for (const name of others)
    it(`knows that "${name}" is none`, () => expect(isStateOutlet(name)).toBe(false));
});

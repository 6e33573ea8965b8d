import { describe, expect, it } from 'vitest';
import { listAgreed } from '../../measure/real-feeds/compare.ts';

const URL_OF_FEED = 'https://wire.example/feed';
const entry = {
  title: 'R&amp;D talks',
  link: 'https://wire.example/a',
  date: Date.UTC(2026, 2, 12, 6, 30),
  id: 'a',
};
const read = {
  title: 'R&D talks',
  link: 'https://wire.example/a',
  date: 'Thu, 12 Mar 2026 15:30:00 +0900',
  id: 'a',
};
const ours = { ...read, date: '2026-03-12T06:30:00.000Z' };

function verdicts(changes: { one?: object; other?: object; own?: object }): string[] {
  const [one, other, own] = [
    { ...entry, ...changes.one },
    { ...read, ...changes.other },
    { ...ours, ...changes.own },
  ];
  return listAgreed([one], { entries: [other] }, { entries: [own] }, URL_OF_FEED).map(
    ({ field, isOurs, ruling }) => `${field} ${ruling ?? (isOurs ? 'agrees' : 'differs')}`,
  );
}

describe('listAgreed', () => {
  it('takes ways of writing for one value', () => {
    expect(verdicts({})).toEqual(['title agrees', 'link agrees', 'date agrees', 'id agrees']);
  });

  it('states nothing where the two others differ, or one has nothing', () => {
    expect(verdicts({ one: { title: 'Other talks', date: null }, other: { id: ' ' } })).toEqual([
      'link agrees',
    ]);
  });

  it('states nothing of a document whose entries the others count differently', () => {
    expect(listAgreed([entry], { entries: [read, read] }, { entries: [ours] }, URL_OF_FEED)).toEqual([]);
  });

  it('tells whatever else is ours: markup left in, a second, a fragment, a value that is none', () => {
    const own = {
      title: 'R&amp;amp;D talks',
      link: `${ours.link}#b`,
      date: '2026-03-12T06:30:01.000Z',
      id: undefined,
    };
    expect(verdicts({ own })).toEqual(['title differs', 'link differs', 'date differs', 'id differs']);
  });

  it('names the rulings by which ours is another value', () => {
    const one = { title: 'Pyong\u00adyang', date: Date.UTC(1906, 1, 9) };
    const other = { title: 'Pyong\u00adyang', date: 'Fri, 09 Feb 1906 00:00:00 GMT' };
    expect(verdicts({ one, other, own: { title: 'Pyongyang', date: undefined } })).toEqual([
      'title characters that nobody sees go',
      'link agrees',
      'date a year before 1970 is no date',
      'id agrees',
    ]);
  });

  const meant: Record<string, readonly [agreed: string, own: string, verdict: string]> = {
    'a page behind a redirector': [
      'https://wire.example/~r/w/~3/x/a',
      'https://www.wire.example/a',
      'a redirector gives way to the page',
    ],
    'another redirector': ['https://wire.example/~r/w/~3/x/a', 'https://wire.example/~r/w/~3/y/b', 'differs'],
    'a doubled address': [
      'https://h.example/https://h.example/a',
      'https://h.example/a',
      'a slip in an address is put right',
    ],
    'an address without a scheme': [
      'h.example/a',
      'https://h.example/a',
      'a slip in an address is put right',
    ],
    'the end of an address': ['https://h.example/a', '/a', 'differs'],
  };
  for (const [title, [link, own, verdict]] of Object.entries(meant)) {
    it(`judges ${title} where the others have a link`, () => {
      expect(verdicts({ one: { link }, other: { link }, own: { link: own } })[1]).toBe(`link ${verdict}`);
    });
  }
});

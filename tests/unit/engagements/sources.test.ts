import { describe, expect, it } from 'vitest';
import { type Report, saidOf } from '../../../shared/engagements/report.ts';
import { saySources } from '../../../shared/engagements/sources.ts';
import { makeEngagement } from '../../support/factories.ts';

const ENGAGEMENT = makeEngagement();
const [FIRST] = ENGAGEMENT.reports as [Report];

/** A report by its outlet, its words, and whose report it passes on. */
function report(outlet: string, title: string, lead = '', after?: string): Report {
  const said = { ...saidOf(FIRST, ENGAGEMENT), lead, after };
  return { ...FIRST, storyId: `${outlet} ${title}`, outlet, title, said };
}

const LEAD = 'Vice foreign minister Pak Myong Ho met Mongolia’s foreign minister in Ulaanbaatar on Tuesday.';
const OTHER = 'The guests from Pyongyang toured a cashmere factory and spoke of trade, a spokesman told us.';

describe('saySources', () => {
  const said: Record<string, readonly Report[]> = {
    'Steppe Wire': [report('Steppe Wire', 'Pak in Ulaanbaatar')],
    'Steppe Wire, after KCNA': [report('Steppe Wire', 'Pak in Ulaanbaatar', '', 'KCNA')],
    '2 outlets, all after KCNA': [
      report('Steppe Wire', 'Pak in Ulaanbaatar', '', 'KCNA'),
      report('Taiga Post', 'Visit to Mongolia', OTHER, 'KCNA'),
    ],
    "Steppe Wire, after a ministry's statement": [
      report('Steppe Wire', 'Pak in Ulaanbaatar', '', 'ministry'),
    ],
    '2 outlets, after KCNA and Yonhap': [
      report('Steppe Wire', 'Pak in Ulaanbaatar', '', 'KCNA'),
      report('Taiga Post', 'Visit to Mongolia', OTHER, 'Yonhap'),
    ],
    '2 outlets, independent of each other': [
      report('Steppe Wire', 'Pak in Ulaanbaatar', LEAD),
      report('Taiga Post', 'Visit to Mongolia', OTHER),
    ],
    '3 outlets, 2 independent sources': [
      report('KCNA', 'Vice Minister Back Home'),
      report('Steppe Wire', 'Pak in Ulaanbaatar', LEAD),
      report('Taiga Post', 'Visit to Mongolia', OTHER, 'KCNA'),
    ],
    '2 outlets, all of one source': [
      report('Steppe Wire', 'Pak Myong Ho holds talks in Ulaanbaatar', LEAD),
      report('Taiga Post', 'Pak Myong Ho holds talks in Ulaanbaatar', LEAD),
    ],
  };
  for (const [words, reports] of Object.entries(said)) {
    it(`says "${words}"`, () => expect(saySources(reports)).toBe(words));
  }

  it('takes two reports of one event in words of their own for no copies', () => {
    const lead = 'Pak Myong Ho and foreign minister Battsetseg of Mongolia spoke of trade in Ulaanbaatar.';
    const reports = [
      report('Steppe Wire', 'Pak in Ulaanbaatar', LEAD),
      report('Taiga Post', 'Pak in Mongolia', lead),
    ];
    expect(saySources(reports)).toBe('2 outlets, independent of each other');
  });

  it('reads each of many reports once', () => {
    let reads = 0;
    const reports = Array.from({ length: 50 }, (_, at) => {
      const one = report(`Outlet ${at}`, '', `${at} `.repeat(150));
      const get = () => {
        reads += 1;
        return `Visit ${at}`;
      };
      return Object.defineProperty(one, 'title', { get });
    });
    saySources(reports);
    expect(reads).toBe(50);
  });

  it('takes no two short headlines for copies, though they are the same', () => {
    const reports = [report('Steppe Wire', 'Pak in Ulaanbaatar'), report('Taiga Post', 'Pak in Ulaanbaatar')];
    expect(saySources(reports)).toBe('2 outlets, independent of each other');
  });

  it('counts an outlet once, however much it reports', () => {
    const reports = [
      report('Steppe Wire', 'Pak in Ulaanbaatar', LEAD),
      report('Steppe Wire', 'Pak home', OTHER),
    ];
    expect(saySources(reports)).toBe('Steppe Wire');
  });
});

import { describe, expect, it } from 'vitest';
import type { EngagementClassification } from '../../../shared/classify/classification.ts';
import { isSameEngagement } from '../../../shared/engagements/same-engagement.ts';
import type { QueuedEntry } from '../../../shared/stories/queue-message.ts';
import { makeEngagement, makeVisit } from '../../support/factories.ts';

/** A further report of the visit, by another outlet. */
const makeReport = (classified: Partial<EngagementClassification> = {}, entry: Partial<QueuedEntry> = {}) =>
  makeVisit(classified, {
    storyId: 'taiga-1',
    title: 'Pyongyang envoy sees Battsetseg',
    publishedAt: '2024-03-12T07:00:00.000Z',
    ...entry,
  });

describe('isSameEngagement', () => {
  const nobody = { actors: [{ country: 'PRK' }, { country: 'MNG' }], place: null };
  const on = (publishedAt: string, title = 'Guests from Pyongyang') => ({ publishedAt, title });

  const same: Record<
    string,
    readonly [Parameters<typeof makeEngagement>[0], Partial<EngagementClassification>, Partial<QueuedEntry>]
  > = {
    'the same person of the DPRK side, three days later': [{}, {}, on('2024-03-15T23:00:00.000Z')],
    'the same person, three days earlier': [{}, {}, on('2024-03-09T00:00:00.000Z')],
    'a person whose name one of them gives in full': [
      { actors: [{ country: 'PRK', name: 'Ri Chang' }] },
      { actors: [{ country: 'PRK', name: 'Ri Chang Dae' }] },
      on('2024-03-14T00:00:00.000Z'),
    ],
    'a surname with an office that fits': [
      { actors: [{ country: 'PRK', name: 'Pak', office: 'minister' }], place: null },
      { actors: [{ country: 'PRK', name: 'Pak Myong Ho', office: 'foreign minister' }], place: null },
      on('2024-03-14T00:00:00.000Z'),
    ],
    'the same person, another kind of one visit': [{}, { category: 'AGREE' }, {}],
    'the same person and one of several counterparts': [{}, { counterparts: ['RUS', 'MNG'] }, {}],
    'a plan that comes true two weeks later': [{ status: 'planned' }, {}, on('2024-03-26T00:00:00.000Z')],
    'a plan that is called off two weeks later': [
      { status: 'planned' },
      { status: 'cancelled' },
      on('2024-03-26T00:00:00.000Z'),
    ],
    'the same foreign person, when the DPRK side is not named': [
      { actors: [{ country: 'PRK' }, { country: 'MNG', name: 'Battsetseg' }], place: null },
      { actors: [{ country: 'MNG', name: 'Battsetseg' }], place: null },
      on('2024-03-14T00:00:00.000Z'),
    ],
    'the same place on the next day, when nobody is named': [
      { actors: [] },
      { actors: [] },
      on('2024-03-13T12:00:00.000Z'),
    ],
    'a headline that agrees, when nobody and no place is named': [
      { ...nobody, headline: 'North Korean delegation tours Mongolian cashmere factory' },
      nobody,
      on('2024-03-12T07:00:00.000Z', 'Delegation from Pyongyang at cashmere factory'),
    ],
    'a headline that agrees in half of its telling words': [
      { ...nobody, headline: 'North Korean delegation tours Mongolian cashmere factory' },
      nobody,
      on('2024-03-12T07:00:00.000Z', 'Delegation sees cashmere market'),
    ],
  };
  for (const [title, [engagement, classified, entry]] of Object.entries(same)) {
    it(`recognises ${title}`, () => {
      expect(isSameEngagement(makeEngagement(engagement), makeReport(classified, entry))).toBe(true);
    });
  }

  it('recognises a story that it holds, whatever the classifier now says', () => {
    const story = makeVisit({ counterparts: ['CHN'] }, { publishedAt: '2024-09-01T00:00:00.000Z' });
    expect(isSameEngagement(makeEngagement(), story)).toBe(true);
  });

  const different: typeof same = {
    'two people of the DPRK side on one day': [
      {},
      { actors: [{ country: 'PRK', name: 'Yun Jong Ho', office: 'trade minister' }] },
      {},
    ],
    'two people of the DPRK side who see the same host': [
      {
        actors: [
          { country: 'PRK', name: 'Pak Myong Ho' },
          { country: 'MNG', name: 'Battsetseg' },
        ],
      },
      {
        actors: [
          { country: 'PRK', name: 'Yun Jong Ho' },
          { country: 'MNG', name: 'Battsetseg' },
        ],
      },
      {},
    ],
    'a surname with another office': [
      { actors: [{ country: 'PRK', name: 'Pak', office: 'premier' }] },
      { actors: [{ country: 'PRK', name: 'Pak Myong Ho', office: 'vice foreign minister' }] },
      {},
    ],
    'a surname alone, when nothing else agrees': [
      { actors: [{ country: 'PRK', name: 'Pak' }], place: null },
      { actors: [{ country: 'PRK', name: 'Pak Myong Ho' }], place: null },
      on('2024-03-14T00:00:00.000Z'),
    ],
    'no counterpart in common': [{}, { counterparts: ['VNM'] }, {}],
    'the same person four days later': [{}, {}, on('2024-03-16T00:00:00.000Z')],
    'a plan and its fulfilment more than two weeks later': [
      { status: 'planned' },
      {},
      on('2024-03-27T00:00:00.000Z'),
    ],
    'a plan that is repeated more than three days later': [
      { status: 'planned' },
      { status: 'planned' },
      on('2024-03-16T00:00:00.000Z'),
    ],
    'a visit and a rupture': [{}, { category: 'RUPTURE' }, {}],
    'the leader alone in both': [
      { actors: [{ country: 'PRK', name: 'Kim Jong Un' }], place: null },
      { actors: [{ country: 'PRK', name: 'Kim Jong Un' }], place: null },
      {},
    ],
    'the same place two days later, when nobody is named': [
      { actors: [] },
      { actors: [] },
      on('2024-03-14T00:00:00.000Z'),
    ],
    'headlines that share ordinary words only': [
      { ...nobody, headline: 'North Korea says visit to Mongolia went well' },
      nobody,
      on('2024-03-12T07:00:00.000Z', 'North Korea says aid to arrive after visit'),
    ],
    'headlines that share one of four telling words': [
      { ...nobody, headline: 'North Korean delegation tours Mongolian cashmere factory' },
      nobody,
      on('2024-03-12T07:00:00.000Z', 'Mongolian herders sell horses to Pyongyang'),
    ],
    'another kind, when nobody is named': [{ actors: [] }, { actors: [], category: 'AGREE' }, {}],
  };
  for (const [title, [engagement, classified, entry]] of Object.entries(different)) {
    it(`tells apart ${title}`, () => {
      expect(isSameEngagement(makeEngagement(engagement), makeReport(classified, entry))).toBe(false);
    });
  }
});

import { describe, expect, it } from 'vitest';
import { listWorse, runScenario } from '../../measure/identity/run-scenario.ts';
import type { Scenario } from '../../measure/identity/scenario.ts';
import { scramble, sliding, storyOf } from '../../measure/identity/true-stories.ts';

describe('what is counted of the true stories of a feed', () => {
  it('is none repeated, lost or mistaken in a feed that tells each by itself', async () => {
    expect(await runScenario(sliding('steady', (entry) => entry))).toEqual({
      served: 117,
      stories: 117,
      repeats: 0,
      lost: 0,
      mistaken: 0,
      again: 0,
      idleWrites: 0,
    });
  });

  it('is a repeat for each request at which all of an entry is new', async () => {
    const scenario = sliding('new', ({ story }, { request }) => {
      const [title = '', guid = ''] = ['title', 'guid'].map((part) => scramble(part, story, request));
      return { story, title, guid };
    });
    expect(await runScenario(scenario)).toMatchObject({ served: 117, stories: 990, repeats: 873, lost: 0 });
  });

  it('is lost where two stories are written alike to the letter', async () => {
    const scenario: Scenario = {
      name: 'alike',
      list: () => [storyOf(0), { ...storyOf(0), story: 'twin' }],
    };
    expect(await runScenario(scenario)).toMatchObject({ served: 2, stories: 1, lost: 1, mistaken: 0 });
  });

  it('is mistaken where a story stands under all keys of another, and has other words', async () => {
    const scenario: Scenario = {
      name: 'under one guid',
      list: ({ poll }) => [
        { ...storyOf(0), story: `${poll > 0}`, title: poll > 0 ? 'Envoy returns' : 'Envoy leaves' },
        storyOf(1),
      ],
    };
    expect(await runScenario(scenario)).toMatchObject({ served: 3, lost: 1, mistaken: 1, again: 0 });
  });
});

it('a row is worse than it states by each figure that is over what nobody could know', () => {
  const figures = { served: 9, stories: 9, repeats: 3, lost: 2, mistaken: 2, again: 0, idleWrites: 0 };
  const scenario = sliding('some', (entry) => entry, { unavoidable: { repeats: 3, lost: 1, why: 'it' } });
  expect(listWorse(scenario, figures)).toEqual(['2 lost, at most 1', '2 mistaken, at most 1']);
  expect(listWorse(scenario, { ...figures, lost: 1, mistaken: 0 })).toEqual([]);
});

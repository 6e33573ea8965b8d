import { describe, expect, it } from 'vitest';
import {
  isAskedEngagement,
  isAskedStory,
  parseQuery,
  type QueryOptions,
  storyKeys,
} from '../../../shared/ask/query.ts';
import { makeEngagement, makeOther, makeVisit, NOW } from '../../support/factories.ts';

describe('parseQuery', () => {
  it('asks by default for the last seven days, up to a hundred', () => {
    expect(parseQuery({}, NOW)).toEqual({
      keys: ['day'],
      categories: [],
      since: '2024-03-05T08:00:00.000Z',
      until: '2024-03-12T08:00:00.000Z',
      words: [],
      person: [],
      minConfidence: 0,
      limit: 100,
      most: 5_000,
      all: false,
    });
  });

  it('looks at as many as are to be shown, and at one more, unless it is said how many', () => {
    const most = [{ limit: '5000' }, { limit: '20', most: '5' }].map(
      (options) => parseQuery(options, NOW).most,
    );
    expect(most).toEqual([5_001, 5]);
  });

  it('reads seven days before --until when --since is not said', () => {
    expect(parseQuery({ until: '2023-06-30' }, NOW).since).toBe('2023-06-23T23:59:59.999Z');
  });

  it('lets a counterpart bound what is read, and a category narrow it', () => {
    const { keys, categories } = parseQuery({ counterpart: 'mongolia', category: 'aid' }, NOW);
    expect({ keys, categories }).toEqual({ keys: [{ counterpart: 'MNG' }], categories: ['AID'] });
    expect(parseQuery({ category: 'aid' }, NOW).keys).toEqual([{ category: 'AID' }]);
  });

  it('reads several counterparts and categories, each once', () => {
    const options = { counterpart: 'MNG,Russia,mn', category: 'aid,CONSULT' };
    const { keys, categories } = parseQuery(options, NOW);
    expect({ keys, categories }).toEqual({
      keys: [{ counterpart: 'MNG' }, { counterpart: 'RUS' }],
      categories: ['AID', 'CONSULT'],
    });
    expect(parseQuery({ category: 'aid,CONSULT' }, NOW).keys).toEqual([
      { category: 'AID' },
      { category: 'CONSULT' },
    ]);
  });

  const refused: Readonly<Record<string, QueryOptions>> = {
    '--since: expected a moment before --until (2024-03-01T23:59:59.999Z), got "2024-03-02"': {
      since: '2024-03-02',
      until: '2024-03-01',
    },
    '--all: expected no --counterpart or --category with it, for a story that reports no engagement has neither':
      {
        all: true,
        counterpart: 'MNG',
      },
    '--text: expected words, got ""': { text: ' ' },
    '--most: expected a whole number from 1 to 1000000, got "0"': { most: '0' },
    '--min-confidence: expected a number from 0 to 1, like 0.8, got "80"': { minConfidence: '80' },
  };
  for (const [message, options] of Object.entries(refused)) {
    it(`says ${message}`, () => {
      expect(() => parseQuery(options, NOW)).toThrow(message);
    });
  }
});

describe('the lists of stories that are read', () => {
  it('are those of every category where neither is named and not all are asked for', () => {
    expect(storyKeys(parseQuery({}, NOW))).toEqual([
      { category: 'CONSULT' },
      { category: 'AGREE' },
      { category: 'SUPPORT' },
      { category: 'COOPERATE' },
      { category: 'AID' },
      { category: 'RUPTURE' },
      { category: 'RELEASE' },
    ]);
    expect(storyKeys(parseQuery({ all: true }, NOW))).toEqual(['day']);
    expect(storyKeys(parseQuery({ counterpart: 'MNG', category: 'AID' }, NOW))).toEqual([
      { counterpart: 'MNG' },
    ]);
  });
});

describe('what is asked for', () => {
  const asked: readonly (readonly [QueryOptions, boolean])[] = [
    [{}, true],
    [{ text: 'ulaanbaatar PAK' }, true],
    [{ text: 'steppe wire' }, true],
    [{ text: 'ulaanbaatar moscow' }, false],
    [{ person: 'pak' }, true],
    [{ person: 'choe' }, false],
    [{ person: 'pa' }, false],
    [{ person: 'myong-ho' }, true],
    [{ person: 'Park Myong-ho' }, true],
    [{ person: '박명호' }, true],
    [{ person: '최선희' }, false],
    [{ minConfidence: '0.9' }, true],
    [{ minConfidence: '0.91' }, false],
    [{ category: 'consult' }, true],
    [{ category: 'aid' }, false],
    [{ category: 'aid,consult' }, true],
  ];
  for (const [options, isAsked] of asked) {
    it(`${isAsked ? 'takes' : 'leaves out'} a visit to Ulaanbaatar for ${JSON.stringify(options)}`, () => {
      const query = parseQuery(options, NOW);
      expect([isAskedStory(makeVisit(), query), isAskedEngagement(makeEngagement(), query)]).toEqual([
        isAsked,
        isAsked,
      ]);
    });
  }

  it('takes a story that reports no engagement only when all are asked for', () => {
    const story = makeOther();
    expect(isAskedStory(story, parseQuery({}, NOW))).toBe(false);
    expect(isAskedStory(story, parseQuery({ all: true }, NOW))).toBe(true);
  });
});

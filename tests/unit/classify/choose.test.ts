import { describe, expect, it } from 'vitest';
import {
  chooseCounterparts,
  counterpartCandidates,
} from '../../../shared/classify/describe/choose-counterparts.ts';
import {
  chooseDirection,
  type DirectionSigns,
  directionFeatures,
  namedSides,
} from '../../../shared/classify/describe/choose-direction.ts';
import {
  choosePlace,
  type PlaceSigns,
  placeCandidates,
} from '../../../shared/classify/describe/choose-place.ts';
import { namedMentions, nameExtents } from '../../../shared/classify/read/named-mentions.ts';
import { readStory } from '../../../shared/classify/read/read-story.ts';
import { placesWithoutNoise } from '../../../shared/classify/words/leave-out.ts';

const STORY = {
  title: 'North Korean minister in Hanoi meets Lao and Cuban envoys',
  summary:
    'The talks in the Vietnamese capital, hosted by Vietnam, were the first, Seoul says. Related: Iran protests',
};
const reading = readStory(STORY);
/** The reader means nobody who is not named. */
const NOBODY = [4, 0, 0, 0];
const named = namedMentions(reading).map(({ mention }) => reading.text.slice(mention.start, mention.end));
const all = (logit: number) => ({ counterpart: logit, place: logit, person: logit, goes: logit });
const logits = (...likely: string[]) => named.map((name) => all(likely.includes(name) ? 3 : -3));

describe('counterpartCandidates', () => {
  const candidates = counterpartCandidates(reading, ['LAO'], logits('Lao', 'Cuban'), NOBODY);
  const featuresOf = (country: string) => candidates.find((one) => one.country === country)?.features;

  it('are those who are named, each once, in order', () => {
    expect(candidates.map(({ country }) => country)).toEqual(['VNM', 'LAO', 'CUB', 'KOR', 'USA']);
  });

  it('say where and how they are named', () => {
    expect(featuresOf('LAO')).toMatchObject({ reader: 3, framed: 1, main: 1, title: 1, first: 0, source: 0 });
    expect(featuresOf('CUB')).toMatchObject({ reader: 3, framed: 0, main: 0, title: 1, behind: 0 });
    expect(featuresOf('VNM')).toMatchObject({ first: 1, named: 3, lead: 1, city: 0 });
    expect(featuresOf('KOR')).toMatchObject({ source: 1, title: 0, reader: -3, behind: 6 });
  });

  it('say where the roles found nobody, and what the reader did not get to read', () => {
    const [first] = counterpartCandidates(
      reading,
      [],
      named.map(() => null),
      NOBODY,
    );
    expect(first?.features).toMatchObject({ unframed: 1, unread: 1 });
    expect(first?.features).not.toHaveProperty('reader');
  });
});

describe('chooseCounterparts', () => {
  const weights = new Map([
    ['reader', [1]],
    ['implied:unnamed', [1]],
  ]);
  const chosen = (...likely: string[]) =>
    chooseCounterparts(weights, counterpartCandidates(reading, [], logits(...likely), NOBODY)).map(
      ({ country }) => country,
    );

  it('takes all that are likely, the likeliest first', () => {
    expect(chosen('Lao', 'Cuban')).toEqual(['LAO', 'CUB']);
    const rising = named.map((name) => all({ Lao: 1, Cuban: 2 }[name] ?? -3));
    const candidates = counterpartCandidates(reading, [], rising, NOBODY);
    expect(chooseCounterparts(weights, candidates).map(({ country }) => country)).toEqual(['CUB', 'LAO']);
  });

  it('takes nobody where everybody is far from it, but one who is not', () => {
    const at = (logit: number) =>
      chooseCounterparts(
        weights,
        counterpartCandidates(
          reading,
          [],
          named.map(() => all(logit)),
          NOBODY,
        ),
      ).length;
    expect([at(-2.1), at(-1.9), at(0)]).toEqual([0, 1, 4]);
  });
});

const SIGNS: PlaceSigns = { counterparts: ['LAO'], category: 'CONSULT', direction: [2, 1, 0] };

describe('placeCandidates', () => {
  const candidates = placeCandidates(reading, null, SIGNS, logits('Hanoi'));

  it('are cities and countries by name, and no adjectives', () => {
    expect(candidates.map(({ place, isCity }) => [place, isCity])).toEqual([
      ['North Korea', false],
      ['Hanoi', true],
      ['Vietnam', false],
      ['Seoul', true],
    ]);
  });

  it('are chosen where one is likely', () => {
    const weights = new Map([['reader', [1]]]);
    expect(choosePlace(weights, candidates)?.place).toBe('Hanoi');
    expect(choosePlace(weights, placeCandidates(reading, null, SIGNS, logits()))).toBeNull();
    expect(choosePlace(weights, [])).toBeNull();
  });
});

describe('directionFeatures', () => {
  const signs: DirectionSigns = {
    ...{ logOdds: [0, 0, 0], said: null, category: 'CONSULT', status: 'done' },
    ...{ placeCountry: 'PRK', counterparts: ['RUS'], isStateText: false, sides: [] },
  };
  const placeOf = (placeCountry: string | null) =>
    Object.keys(directionFeatures({ ...signs, placeCountry })).filter((name) => /^place:[a-z]+$/.test(name));

  it('tell home from theirs, a third place, and none', () => {
    expect(['PRK', 'RUS', 'SGP', null].flatMap(placeOf)).toEqual([
      'place:home',
      'place:theirs',
      'place:third',
      'place:unsaid',
    ]);
  });

  it('say what the reader makes of the names of both sides, and which is named first', () => {
    const side = (country: string, goes: number | null, isAside = false) => ({ country, goes, isAside });
    const sides = [side('PRK', null, true), side('RUS', 2), side('PRK', -1), side('PRK', -3), side('SGP', 4)];
    expect(directionFeatures({ ...signs, sides })).toMatchObject({
      ...{ 'goes:own': -1, 'goes:theirs': 2 },
      ...{ 'first:theirs': 1, 'first:theirs:CONSULT': 1 },
    });
    const first = (...some: string[]) =>
      Object.keys(directionFeatures({ ...signs, sides: some.map((one) => side(one, null)) })).filter((name) =>
        /^first:[a-z-]+$|^unread/.test(name),
      );
    expect(first('PRK', 'RUS')).toEqual(['unread:own', 'unread:theirs', 'first:own']);
    expect([first('SGP'), first('PRK'), first('RUS')].map((some) => some[2])).toEqual([
      'first:neither',
      'first:own-only',
      'first:theirs-only',
    ]);
  });

  it('take the names of sides in order, with what is only a place or talked about', () => {
    expect(
      namedSides(reading, logits('Lao')).map(({ country, goes, isAside }) => [country, goes, isAside]),
    ).toEqual(
      expect.arrayContaining([
        ['PRK', -3, false],
        ['LAO', 3, false],
      ]),
    );
  });

  it('do not change with a number added to all log-odds', () => {
    const [one, other] = [0, 5].map((more) =>
      directionFeatures({ ...signs, logOdds: [more, 1 + more, 2 + more] }),
    );
    for (const [name, value] of Object.entries(one ?? {})) expect(other?.[name]).toBeCloseTo(value, 9);
  });

  it('decide by their weights, a number for each direction', () => {
    const weights = new Map([
      ['place:home', [0, 1, 0]],
      ['place:theirs', [1, 0, 0]],
      ['bias', [0.1, 0.1, 0.5]],
    ]);
    const chosen = ['PRK', 'RUS', null].map((placeCountry) =>
      chooseDirection(weights, { ...signs, placeCountry }),
    );
    expect(chosen).toEqual(['inbound', 'outbound', 'mutual']);
  });
});

describe('nameExtents', () => {
  it('finds names in what the reader reads, and none in what is left out', () => {
    const extents = nameExtents(reading, placesWithoutNoise(STORY), STORY.title.length);
    expect(extents).toHaveLength(named.length);
    for (const [at, extent] of extents.entries())
      if (extent !== null) expect(STORY[extent.field].slice(extent.start, extent.end)).toBe(named[at]);
    expect(named).not.toContain('Iran');
  });

  it('finds them where noise stands in front', () => {
    const story = {
      title: 'BREAKING: Kim meets Putin in Moscow',
      summary: 'Read more: Iran votes\nThe two spoke in Russia.',
    };
    const own = readStory(story);
    const names = namedMentions(own).map(({ mention }) => own.text.slice(mention.start, mention.end));
    expect(
      nameExtents(own, placesWithoutNoise(story), story.title.length).map((extent) => extent?.field),
    ).toEqual(names.map((name) => (name === 'Russia' ? 'summary' : 'title')));
  });
});

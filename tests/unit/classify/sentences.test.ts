import { describe, expect, it } from 'vitest';
import { classifyStory } from '../../../shared/classify/classify-story.ts';
import {
  DIRECTIONS,
  MORE_ENGAGEMENTS,
  OTHER_KOREAS,
  PLACES_TOLD,
  REALIS,
  THIRD_PARTIES,
  ULAANBAATAR_ABROAD,
} from './sentences.ts';

describe('classifyStory finds the talks in Ulaanbaatar in other words and languages', () => {
  for (const [title, summary] of ULAANBAATAR_ABROAD) {
    it(title, () => {
      const { actors, evidence, probability: _, version: __, ...told } = classifyStory({ title, summary });
      expect(told).toEqual({
        isEngagement: true,
        category: 'CONSULT',
        counterparts: ['MNG'],
        status: 'done',
        direction: 'outbound',
        place: 'Ulaanbaatar',
        date: null,
      });
      expect(actors.map(({ name }) => name)).toContain('Pak Myong Ho');
      expect(evidence.map(({ role }) => role)).toEqual(
        expect.arrayContaining(['actor', 'counterpart', 'contact']),
      );
    });
  }
});

describe('classifyStory tells who goes to whom, and more kinds in more languages', () => {
  for (const [title, summary, category, counterparts, status, direction] of [
    ...DIRECTIONS,
    ...MORE_ENGAGEMENTS,
  ]) {
    it(`${direction}: ${title}`, () => {
      expect(classifyStory({ title, summary })).toMatchObject({
        isEngagement: true,
        category,
        counterparts,
        status,
        direction,
      });
    });
  }
});

describe('classifyStory is not taken in by', () => {
  for (const [reason, title, summary] of [...REALIS, ...OTHER_KOREAS, ...THIRD_PARTIES]) {
    it(`${reason}: ${title}`, () => {
      expect(classifyStory({ title, summary }).isEngagement).toBe(false);
    });
  }
});

describe('classifyStory names the place in English, and no adjective', () => {
  for (const [title, place] of PLACES_TOLD) {
    it(`${place}: ${title}`, () => {
      expect(classifyStory({ title, summary: '' }).place).toBe(place);
    });
  }
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifyStory, versionOf } from '../../../shared/classify/classify-story.ts';
import MODEL_FILE from '../../../shared/classify/model.json' with { type: 'json' };
import { RULES } from '../../../shared/classify/rules-version.ts';
import { MODEL, readModel, withThreshold } from '../../../shared/classify/score/model.ts';
import { parseGoldStory } from '../../../shared/measure/gold-story.ts';

const FILE = {
  name: 'test-1',
  threshold: 0.5,
  decision: ['bias -1', 'reader 0.5'],
  labels: { category: 1, status: 1 },
  counterparts: ['framed 1'],
  ...{ place: ['city 2'], people: ['office 0.5'] },
  direction: ['state 1 -1 0'],
  weights: ['bias -1', 'frame:title:tight 3 2 1'],
};
/** The stories whose answers the name of the rules stands for: every tenth of those of four writers, in six languages. */
const STORIES = ['en', 'ja', 'ko', 'pl', 'ru', 'zh'].flatMap((language) =>
  readFileSync(`tests/gold/${language}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => /^\{"id": "w(?:4|5|6|10)-\d\d\d0"/.test(line))
    .map(parseGoldStory),
);
const VISIT = {
  title: 'Pak Myong Ho of North Korea meets Mongolian foreign minister in Ulaanbaatar',
  summary: '',
};

describe('readModel', () => {
  it('reads a weight for all kinds of text, or one for each', () => {
    const weights = new Map([
      ['bias', [-1]],
      ['frame:title:tight', [3, 2, 1]],
    ]);
    const decision = new Map([
      ['bias', [-1]],
      ['reader', [0.5]],
    ]);
    const [counterparts, place] = [new Map([['framed', [1]]]), new Map([['city', [2]]])];
    const [people, direction] = [new Map([['office', [0.5]]]), new Map([['state', [1, -1, 0]]])];
    const fields = { counterparts, place, people, direction };
    expect(readModel(FILE)).toEqual({ ...FILE, decision, ...fields, weights });
  });

  const wrong: Readonly<Record<string, readonly [unknown, string]>> = {
    'no object': [null, 'model: name: expected a short name'],
    'a name with spaces': [{ ...FILE, name: 'a b' }, 'model: name: expected a short name'],
    'a threshold above 1': [{ ...FILE, threshold: 40 }, 'model: threshold: expected 0 to 1'],
    'no labels': [
      { ...FILE, labels: { category: 1 } },
      'model: labels: expected a number for category and status',
    ],
    'no decision': [{ ...FILE, decision: null }, 'model: decision: expected a list of lines'],
    'no weights': [{ ...FILE, weights: 'bias 1' }, 'model: weights: expected a list of lines'],
    'two weights': [
      { ...FILE, weights: ['bias 1 2'] },
      'model: weights: expected a feature and 1 or 3 numbers, got "bias 1 2"',
    ],
    'a weight that is no number': [
      { ...FILE, weights: ['bias one'] },
      'model: weights: expected a feature and 1 or 3 numbers, got "bias one"',
    ],
  };
  for (const [what, [value, message]] of Object.entries(wrong)) {
    it(`refuses ${what}`, () => expect(() => readModel(value)).toThrow(new Error(message)));
  }
});

describe('the model that is shipped', () => {
  it('was fitted to the very reader that is', () => {
    const reader = readFileSync('shared/classify/reader/reader.safetensors');
    expect(createHash('sha256').update(reader).digest('hex')).toBe(MODEL_FILE.provenance.reader);
  });
});

describe('the version', () => {
  it('names the model and the rules', () => {
    expect(classifyStory(VISIT).version).toBe(`${MODEL.name}.${RULES}`);
  });

  it('is that of the model that decided', () => {
    const model = readModel(FILE);
    expect(classifyStory(VISIT, model).version).toBe(versionOf(model));
  });

  it("names a threshold that is not the model's own", () => {
    expect(withThreshold(MODEL, MODEL.threshold)).toBe(MODEL);
    const strict = withThreshold(MODEL, 0.99);
    expect(versionOf(strict)).toBe(`${MODEL.name}@0.99.${RULES}`);
    expect(
      classifyStory({ ...VISIT, title: 'Pyongyang hints at contact with Mongolia' }, strict).isEngagement,
    ).toBe(false);
  });

  it('changes with the answers: put the value expected here into rules-version.ts', () => {
    const answers = STORIES.map(({ title, text, outlet }) => {
      const { version: _version, ...answer } = classifyStory({ title, summary: text, outlet });
      return answer;
    });
    expect(answers).toHaveLength(104);
    const digest = createHash('sha256').update(JSON.stringify(answers)).digest('hex').slice(0, 6);
    expect(RULES).toBe(`r${digest}`);
  });
});

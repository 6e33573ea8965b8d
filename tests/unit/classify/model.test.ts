import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLASSIFIER_VERSION, classifyStory, versionOf } from '../../../shared/classify/classify-story.ts';
import { RULES } from '../../../shared/classify/rules-version.ts';
import { MODEL, readModel, withThreshold } from '../../../shared/classify/score/model.ts';

const FILE = {
  name: 'test-1',
  threshold: 0.5,
  calibration: { slope: 1, offset: 0 },
  weights: ['bias -1', 'frame:title:tight 3 2 1'],
};
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
    expect(readModel(FILE)).toEqual({ ...FILE, weights });
  });

  const wrong: Readonly<Record<string, readonly [unknown, string]>> = {
    'no object': [null, 'model: name: expected a short name'],
    'a name with spaces': [{ ...FILE, name: 'a b' }, 'model: name: expected a short name'],
    'a threshold above 1': [{ ...FILE, threshold: 40 }, 'model: threshold: expected 0 to 1'],
    'no calibration': [{ ...FILE, calibration: {} }, 'model: calibration: expected a slope and an offset'],
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

describe('the version', () => {
  it('names the model and the rules', () => {
    expect(CLASSIFIER_VERSION).toBe(`${MODEL.name}.${RULES}`);
    expect(classifyStory(VISIT).version).toBe(CLASSIFIER_VERSION);
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

  it('changes with every rule: put the value expected here into rules-version.ts', () => {
    const hash = createHash('sha256');
    for (const file of globSync('shared/classify/*.ts').sort()) {
      if (!file.endsWith('rules-version.ts')) hash.update(readFileSync(file));
    }
    expect(RULES).toBe(`r${hash.digest('hex').slice(0, 6)}`);
  });
});

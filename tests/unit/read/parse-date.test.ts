import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../shared/read/date/parse-date.ts';
import { DATE_SAMPLES } from './date-samples.ts';

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

describe('parseDate reads', () => {
  for (const [rule, samples] of Object.entries(DATE_SAMPLES)) {
    describe(rule, () => {
      for (const [text, instant, zone] of samples) {
        it(`${JSON.stringify(shorten(text))}${zone === undefined ? '' : ` in ${JSON.stringify(zone)}`}`, () => {
          expect(parseDate(text, zone)).toBe(instant);
        });
      }
    });
  }
});

describe('parseDate', () => {
  it('answers the same wherever the machine stands', () => {
    const script = `
      const { parseDate } = await import('./shared/read/date/parse-date.ts');
      const { DATE_SAMPLES } = await import('./tests/unit/read/date-samples.ts');
      const samples = Object.values(DATE_SAMPLES).flat();
      const wrong = samples.filter(([text, instant, zone]) => parseDate(text, zone) !== instant);
      console.log(JSON.stringify(wrong));`;
    const options = { encoding: 'utf8', env: { ...process.env, TZ: 'America/New_York' } } as const;
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], options)).toBe('[]\n');
  });

  it('throws at no cut, doubled or mirrored date', () => {
    const texts = Object.values(DATE_SAMPLES)
      .flat()
      .flatMap(([text]) => [
        ...Array.from({ length: Math.min(text.length, 100) }, (_, end) => text.slice(0, end)),
        text + text,
        [...text.slice(0, 100)].reverse().join(''),
      ]);
    const answers = texts.map((text) => parseDate(text, 'Asia/Seoul'));
    expect(
      answers.filter((answer) => answer !== undefined && !/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/.test(answer)),
    ).toEqual([]);
  });
});

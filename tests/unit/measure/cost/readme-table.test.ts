import { describe, expect, it } from 'vitest';
import { compareTable, putTable, writeTable } from '../../../measure/cost/readme-table.ts';

const LINES = [
  { service: 'DynamoDB', dollars: 1.004, from: 'reads and writes' },
  { service: 'SNS', dollars: 0.064, from: '3,000 mails' },
];
const TABLE = `| | a month | from |
| --- | --- | --- |
| DynamoDB | $1.00 | reads and writes |
| SNS | $0.06 | 3,000 mails |
| together | $1.06 | |`;
const [BEGIN, END] = ['<!-- cost: written by `npm run bench:cost` -->', '<!-- end of cost -->'];

describe('the table of the README', () => {
  it('has a row a service, and what the rows come to', () => {
    expect(writeTable(LINES)).toBe(TABLE);
  });

  it('stands between two marks, and only what is between them changes', () => {
    const readme = `# One\n\n${BEGIN}\n\nold\n\n${END}\n\nmore\n`;
    const written = putTable(readme, TABLE);
    expect(written).toBe(`# One\n\n${BEGIN}\n\n${TABLE}\n\n${END}\n\nmore\n`);
    expect(putTable(written, TABLE)).toBe(written);
  });

  it('has a place, or there is an error', () => {
    for (const readme of ['# One', `${END}\n${BEGIN}`, BEGIN]) {
      expect(() => putTable(readme, TABLE)).toThrow(`the README has no place for the table: ${BEGIN}`);
    }
  });

  const readmeWith = (table: string) => putTable(`${BEGIN}${END}`, table);

  const makeTable = (dynamodb: number, lambda: number, queues: number) =>
    writeTable([
      { service: 'DynamoDB', dollars: dynamodb, from: '' },
      { service: 'Lambda', dollars: lambda, from: '' },
      { service: 'SQS', dollars: queues, from: '' },
    ]);
  const COMPUTED = makeTable(10, 1, 0.2);

  it('is true when every sum is within two cents or a twentieth of what is computed, of Lambda half', () => {
    const near = [makeTable(10.5, 1.5, 0.22), makeTable(9.5, 0.5, 0.18)];
    for (const table of [COMPUTED, ...near]) expect(compareTable(readmeWith(table), COMPUTED)).toEqual([]);
  });

  it('is not true when a sum is further off', () => {
    expect(compareTable(readmeWith(makeTable(10.51, 1.51, 0.17)), COMPUTED)).toEqual([
      'DynamoDB: the README has $10.51, computed is $10.00',
      'Lambda: the README has $1.51, computed is $1.00',
      'SQS: the README has $0.17, computed is $0.20',
    ]);
    expect(compareTable(readmeWith(COMPUTED.replace('$11.20', '$15.00')), COMPUTED)).toEqual([
      'together: the README has $15.00, computed is $11.20',
    ]);
  });

  it('is not true when a service is missing or too much', () => {
    expect(compareTable(readmeWith(TABLE.replace('| SNS |', '| Pipes |')), TABLE)).toEqual([
      'Pipes: the README has $0.06, computed is nothing',
      'SNS: the README has nothing, computed is $0.06',
    ]);
  });

  it('is not true when there is none', () => {
    expect(compareTable(`${BEGIN}${END}`, TABLE)).toHaveLength(3);
  });
});

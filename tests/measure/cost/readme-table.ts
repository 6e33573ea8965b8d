import type { Line } from './bill.ts';

const [BEGIN, END] = ['<!-- cost: written by `npm run bench:cost` -->', '<!-- end of cost -->'];
/** How far a sum may be off: what is counted is the same on every machine, what Lambda takes is as fast as the machine that measures it. */
const CLOSE_CENTS = 2;
const CLOSE_SHARE = 0.05;
const CLOSE_SHARES: Readonly<Record<string, number>> = { Lambda: 0.5, together: 0.2 };

/** Writes a bill as the table of the README, whose last row is what the others, as they stand there, come to. */
export function writeTable(lines: readonly Line[]): string {
  const cents = lines.reduce((sum, { dollars }) => sum + Math.round(dollars * 100), 0);
  const rows = [
    ['', 'a month', 'from'],
    ['---', '---', '---'],
    ...lines.map(({ service, dollars, from }) => [
      service,
      (Math.round(dollars * 100) / 100).toFixed(2),
      from,
    ]),
    ['together', (cents / 100).toFixed(2), ''],
  ];
  return rows
    .map(([name = '', dollars = '', from = '']) => {
      const sum = /^\d/.test(dollars) ? `$${dollars}` : dollars;
      return `| ${[name, sum, from].join(' | ')} |`.replace(/ {2,}/g, ' ');
    })
    .join('\n');
}

/** Puts a table into a README, between its two marks. @throws Error when it has none. */
export function putTable(readme: string, table: string): string {
  const [from, to] = marksIn(readme);
  return `${readme.slice(0, from)}\n\n${table}\n\n${readme.slice(to)}`;
}

/**
 * Says what of a README's table is not what was computed, a line each: a service that is missing or too much, or a sum that is off by more
 * than two cents and a twentieth, of Lambda's half.
 */
export function compareTable(readme: string, table: string): string[] {
  const [from, to] = marksIn(readme);
  const [stated, computed] = [readSums(readme.slice(from, to)), readSums(table)];
  return [...new Set([...stated.keys(), ...computed.keys()])].flatMap((service) => {
    const [says, is] = [stated.get(service), computed.get(service)];
    if (says !== undefined && is !== undefined && isClose(service, says, is)) return [];
    return [`${service}: the README has ${tell(says)}, computed is ${tell(is)}`];
  });
}

function isClose(service: string, stated: number, computed: number): boolean {
  const cents = 100 * (CLOSE_SHARES[service] ?? CLOSE_SHARE) * computed;
  return Math.abs(Math.round(100 * (stated - computed))) <= Math.max(CLOSE_CENTS, cents);
}

function tell(dollars: number | undefined): string {
  return dollars === undefined ? 'nothing' : `$${dollars.toFixed(2)}`;
}

function readSums(table: string): Map<string, number> {
  const rows = [...table.matchAll(/^\| ([\w ]+) \| \$([\d.]+) \|/gm)];
  return new Map(rows.map(([, service = '', dollars]) => [service, Number(dollars)]));
}

function marksIn(readme: string): readonly [from: number, to: number] {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`the README has no place for the table: ${BEGIN}`);
  return [begin + BEGIN.length, end];
}

import { type StoryLanguage, sayLanguage } from '../../shared/text/name-language.ts';
import { oneLine } from '../../shared/text/plain-text.ts';
import { outputWidth } from './output.ts';
import { wrapText } from './wrap-text.ts';

/** A name and what it says, line by line; one that says nothing is left out. */
export type Fact = readonly [name: string, lines: readonly string[]];

/** Formats facts one under another, the names in a column of their own. */
export function formatFacts(facts: readonly Fact[]): string {
  return facts
    .flatMap(([name, lines]) => lines.map((line, at) => layOut(at === 0 ? name : '', line, 12)))
    .join('\n');
}

/** Puts text behind a name, from a column on, wrapped to the terminal; an address stays whole, to be copied. */
export function layOut(name: string, text: string, column: number): string {
  const line = oneLine(text);
  const lines = /^https?:\S+$/.test(line) ? [line] : wrapText(line, outputWidth() - column);
  return `${name.padEnd(column)}${lines.join(`\n${' '.repeat(column)}`)}`;
}

/** Says in which language something is, or that it is in none that is read: `in Korean`. */
export function inLanguage(language: StoryLanguage): string {
  return language === 'other' ? 'in a language that is not read' : sayLanguage(language);
}

/** Says of feeds that the classifier does not read what they write. */
export function sayUnread(feeds: number): string {
  const [these, them] = feeds === 1 ? ['1 feed is', 'it'] : [`${feeds} feeds are`, 'them'];
  return `${these} in a language that the classifier does not read: few alerts are to be expected of ${them}, and less sure ones`;
}

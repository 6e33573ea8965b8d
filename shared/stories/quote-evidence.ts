import { storyText } from '../classify/classification.ts';
import { oneLine } from '../text/plain-text.ts';
import type { Story } from './story.ts';

/** Code units of the text that are shown to each side of the evidence, and between two spans of one quote. */
const CONTEXT = 40;

/**
 * Quotes the words that are evidence, in brackets, in the words around them: spans that are near each other in one
 * quote, each line of the text in quotes of its own. A quote begins and ends with `…` where it leaves something out.
 *
 * @example quoteEvidence({ title: 'Pak meets Battsetseg', summary: '' }, [{ start: 4, end: 9 }]) // ['Pak [meets] Battsetseg']
 */
export function quoteEvidence(
  story: Pick<Story, 'title' | 'summary'>,
  spans: readonly { readonly start: number; readonly end: number }[],
): string[] {
  const text = storyText(story);
  const groups: { start: number; end: number }[][] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = groups.at(-1)?.at(-1);
    const gap = last && text.slice(last.end, span.start);
    if (gap !== undefined && gap.length <= 2 * CONTEXT && !gap.includes('\n')) groups.at(-1)?.push(span);
    else groups.push([span]);
  }
  return groups.map((group) => quote(text, group));
}

function quote(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const [first, last] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const before = text.slice(0, first).split('\n').at(-1) ?? '';
  const after = text.slice(last).split('\n')[0] ?? '';
  const marked = spans.map(({ start, end }, at) => {
    const gap = text.slice(end, spans[at + 1]?.start ?? end);
    return `[${text.slice(start, end)}]${gap}`;
  });
  return oneLine(`${cutStart(before)}${marked.join('')}${cutEnd(after)}`);
}

/** The last words of a text, whole where they are parted by spaces. */
function cutStart(text: string): string {
  if (text.length <= CONTEXT) return text;
  const end = text.slice(-CONTEXT);
  return `…${end.slice(end.indexOf(' ') + 1)}`;
}

function cutEnd(text: string): string {
  if (text.length <= CONTEXT) return text;
  const start = text.slice(0, CONTEXT);
  const space = start.lastIndexOf(' ');
  return `${space === -1 ? start : start.slice(0, space)}…`;
}

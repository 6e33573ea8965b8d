import { type Classification, type Evidence, storyText } from '../classify/classification.ts';
import { classifyStory } from '../classify/classify-story.ts';
import type { Model } from '../classify/score/model.ts';
import { hashText } from '../identify/text-hash.ts';
import { oneLine } from '../text/plain-text.ts';
import type { QueuedEntry } from './queue-message.ts';

/**
 * An entry identified and classified, as it is stored. Title, summary and classification are those of the newest version;
 * `publishedAt` and `firstSeenAt` are those of the first.
 */
export type Story = QueuedEntry & {
  readonly classification: Classification;
  /** The engagement that it reports, once it has been grouped. */
  readonly engagementId?: string;
  /** Of the newest text, by `hashText`; stories of older versions have none until they change. */
  readonly textHash?: string;
  /** The text first seen, kept once there is another. */
  readonly first?: { readonly title: string; readonly summary: string; readonly textHash: string };
  /** The later versions in their order, the last 20; `editCount` counts all. */
  readonly edits?: readonly Edit[];
  readonly editCount?: number;
  /** When it was first found gone from its feed while older stories were still there. */
  readonly removedAt?: string;
};

/** A version of a story after the first. */
export type Edit = {
  readonly seenAt: string;
  readonly title: string;
  readonly textHash: string;
  /** Whether it is the first that was seen after the story had been removed. */
  readonly returned?: true;
};

/** Makes a story of an entry by classifying it. The same entry and model always make the same story. */
export function makeStory(entry: QueuedEntry, model?: Model): Story {
  return { ...entry, textHash: hashText(entry), classification: classifyStory(entry, model) };
}

/**
 * Finds the text of a story that evidence points into: the newest, else the one first seen; nothing where its words
 * stand in neither.
 */
export function findEvidenceText(
  story: Story,
  evidence: readonly Evidence[],
): Pick<Story, 'title' | 'summary'> | undefined {
  return [story, story.first].find((version) => {
    const text = version && storyText(version);
    return text !== undefined && evidence.every((span) => text.slice(span.start, span.end) === span.text);
  });
}

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

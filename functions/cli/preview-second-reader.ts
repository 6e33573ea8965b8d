import { differs } from '../../shared/classify/classification.ts';
import type { Model } from '../../shared/classify/score/model.ts';
import { isDoubtful, PROMPT_VERSION } from '../../shared/classify/second-reader.ts';
import { readingOf, sayAnswer } from '../../shared/stories/decided-by.ts';
import { makeStory } from '../../shared/stories/make-story.ts';
import { withReading } from '../../shared/stories/read-again.ts';
import type { Story } from '../../shared/stories/story.ts';
import { formatInstant } from '../../shared/text/format-time.ts';
import { type Cell, formatTable } from '../terminal/format-table.ts';
import { print } from '../terminal/output.ts';
import {
  describeCost,
  describeFaults,
  describeMonth,
  drawEvenly,
  openAsker,
  type TriedReader,
} from './second-reader.ts';

/** A stored story of which the local reader is not sure, as that reader classifies it. */
type Doubtful = { readonly stored: Story; readonly local: Story };

/**
 * Says what a second reader would have decided otherwise of a sample of the stored stories that it would be asked about, spread over
 * all of them, and what that costs. A story that this very model and prompt have read is not asked about again.
 *
 * @param days That the stories are from.
 * @param model Of the local reader, with the threshold that the stack has.
 */
export async function previewSecondReader(
  stories: AsyncIterable<Story>,
  reader: TriedReader,
  days: number,
  model: Model,
): Promise<void> {
  let count = 0;
  const doubtful: Doubtful[] = [];
  for await (const stored of stories) {
    count += 1;
    const local = makeStory(stored, model);
    if (isDoubtful(local.classification.probability, reader)) doubtful.push({ stored, local });
  }
  const asker = await openAsker(reader);
  const sample = drawEvenly(doubtful, reader.calls);
  const rows: Cell[][] = [];
  let [known, read] = [0, 0];
  for (const { stored, local } of sample) {
    const reading = readBefore(stored, reader);
    if (reading) known += 1;
    const answered = reading ?? (await asker.ask(local));
    if (answered === undefined) continue;
    read += 1;
    const { classification } = withReading(local, answered, model);
    if (!differs(classification, local.classification)) continue;
    const answers = [`local: ${sayAnswer(local.classification)}`, `second: ${sayAnswer(classification)}`];
    rows.push([formatInstant(stored.publishedAt), answers, [stored.title, stored.storyId]]);
  }
  const bill = asker.bill();
  const { model: name, from, to } = reader;
  const lines = [
    `Of ${count} stored stories the local reader is not sure of ${doubtful.length} (${from} to ${to}).`,
    `${name} has read ${read} of them, ${known} of these before, and would decide ${rows.length} otherwise.`,
    describeFaults(bill),
    describeCost(name, bill),
    describeMonth(name, bill, doubtful.length / days),
  ];
  await print(`${lines.filter(Boolean).join('\n')}\n`);
  if (rows.length > 0) await print(`\n${formatTable(['Published', 'Readers', 'Story'], rows)}\n`);
}

/** The reading that a story has of this very model and prompt. */
function readBefore(story: Story, { model }: TriedReader) {
  const reading = readingOf(story);
  return reading?.model === model && reading.prompt === PROMPT_VERSION ? reading : undefined;
}

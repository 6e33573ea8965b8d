import { classifyStory } from '../../shared/classify/classify-story.ts';
import { isDoubtful } from '../../shared/classify/second-reader.ts';
import type { Judged } from '../../shared/measure/evaluate.ts';
import { textOf } from '../../shared/measure/gold-story.ts';
import { withReading } from '../../shared/stories/read-again.ts';
import { describeCost, describeFaults, drawEvenly, openAsker, type TriedReader } from './second-reader.ts';

/** Labelled stories with the answers of both readers, and in words what that took. */
export type JudgedAgain = { readonly judged: readonly Judged[]; readonly said: string };

/** Has a second reader judge the labelled stories of which the local one is not sure, as many as it has calls, spread evenly over all. */
export async function judgeAgain(alone: readonly Judged[], reader: TriedReader): Promise<JudgedAgain> {
  const asker = await openAsker(reader);
  const doubtful = alone.filter(({ answer }) => isDoubtful(answer.probability, reader));
  const asked = new Set(drawEvenly(doubtful, reader.calls));
  const judged: Judged[] = [];
  for (const one of alone) judged.push(asked.has(one) ? await judgeOne(one, asker.ask) : one);
  const bill = asker.bill();
  const gated = alone.filter(({ answer }) => answer.probability > 0).length;
  const left = doubtful.length - bill.calls;
  const said = [
    `${reader.model} was asked about ${bill.calls} of ${gated} stories that pass the gate; the local reader is not sure of ${doubtful.length}.`,
    left === 0 ? '' : `${left} more are the local reader's answers; --calls asks about more.`,
    describeFaults(bill),
    describeCost(reader.model, bill),
  ];
  return { judged, said: `${said.filter(Boolean).join('\n')}\n\n` };
}

async function judgeOne(one: Judged, ask: Awaited<ReturnType<typeof openAsker>>['ask']): Promise<Judged> {
  const text = textOf(one.gold);
  const story = { ...text, classification: classifyStory(text) };
  const reading = await ask(story);
  return reading === undefined ? one : { ...one, answer: withReading(story, reading).classification };
}

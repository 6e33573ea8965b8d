import { readLimit } from '../../shared/ask/read-options.ts';
import type { SecondReaderFault, Usage } from '../../shared/classify/second-reader.ts';
import { isDoubtBound, isModelId, SECOND_READER } from '../../shared/deployment/second-reader.ts';
import { costOf, PRICED_ON } from '../../shared/measure/model-prices.ts';
import { askAbout, isDown, type SecondReader } from '../../shared/stories/read-again.ts';
import type { SecondReading } from '../../shared/stories/second-reading.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import type { Cli } from './command-line.ts';

/** What is typed of a second reader; every value as it came. */
export type SecondReaderOptions = {
  readonly secondReader?: string;
  readonly doubt: string;
  readonly calls: string;
  readonly words: string;
};

const DEFAULT_CALLS = 50;
/** Nobody waits for a batch here, and a slow answer is worth having. */
const DEADLINE_MS = 30_000;
/** When it has been down for so many calls on end, nobody is asked any more. */
const MOST_FAILURES = 3;

/** A second reader as it is tried from the command line. */
export type TriedReader = Omit<SecondReader, 'callsADay'> & { readonly calls: number };

/** Adds the options that name a second reader and bound what it is asked. */
export function addSecondReaderOptions(cli: Cli): Cli {
  const { from, to, wordsACall } = SECOND_READER;
  return cli
    .option(
      '--second-reader <model>',
      'have this model of Amazon Bedrock read what the local reader is not sure of; your account pays',
    )
    .option('--doubt <from,to>', 'the probabilities between which it is asked', `${from},${to}`)
    .option('--calls <number>', 'ask it at most so often', String(DEFAULT_CALLS))
    .option('--words <number>', 'send at most so many words of a story', String(wordsACall));
}

/** Reads those options. @throws ArgumentError naming the one that is wrong */
export function readSecondReader(options: SecondReaderOptions): TriedReader | undefined {
  const { secondReader: model, doubt } = options;
  if (model === undefined) return undefined;
  if (!isModelId(model)) {
    throw new ArgumentError(
      '--second-reader',
      'the id of a model like amazon.nova-pro-v1:0 or us.amazon.nova-pro-v1:0',
      model,
    );
  }
  const [from = '', to = '', ...more] = doubt.split(',');
  if (more.length > 0 || ![from, to].every(isDoubtBound) || Number(from) >= Number(to)) {
    const { leastDoubt, mostDoubt } = SECOND_READER;
    throw new ArgumentError(
      '--doubt',
      `two probabilities from ${leastDoubt} to ${mostDoubt} like 0.05,0.95`,
      doubt,
    );
  }
  return {
    ...{ model, from: Number(from), to: Number(to) },
    calls: readLimit('--calls', options.calls),
    wordsACall: readWordsACall(options.words),
  };
}

function readWordsACall(given: string): number {
  const { leastWordsACall, mostWordsACall } = SECOND_READER;
  const words = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (words >= leastWordsACall && words <= mostWordsACall) return words;
  throw new ArgumentError('--words', `a whole number from ${leastWordsACall} to ${mostWordsACall}`, given);
}

/** What asking a second reader about some stories came to. */
export type Bill = {
  readonly calls: number;
  /** Calls of which it is known what they took. */
  readonly paid: number;
  readonly faults: ReadonlyMap<SecondReaderFault, number>;
  readonly isGivenUp: boolean;
} & Usage;

/**
 * Asks a second reader about one story after the other, until it is down, and adds up what it took.
 *
 * @throws Error with the cause, when it is down from the start: whoever tries it must learn why it cannot be tried.
 */
export async function openAsker(reader: TriedReader) {
  const { askModel } = await import('../../shared/aws/bedrock.ts');
  const faults = new Map<SecondReaderFault, number>();
  let [calls, paid, inputTokens, outputTokens, onEnd] = [0, 0, 0, 0, 0];
  return {
    /** Answers nothing when the second reader gave no answer that can be used, or is no longer asked. */
    async ask(story: Parameters<typeof askAbout>[0]): Promise<SecondReading | undefined> {
      if (onEnd >= MOST_FAILURES) return undefined;
      const asked = await askAbout(story, reader, (question) =>
        askModel(reader.model, question, DEADLINE_MS),
      );
      calls += 1;
      if (asked.usage !== undefined) {
        paid += 1;
        inputTokens += asked.usage.inputTokens;
        outputTokens += asked.usage.outputTokens;
      }
      onEnd = 'reason' in asked && isDown(asked.reason) ? onEnd + 1 : 0;
      if ('reading' in asked) return asked.reading;
      faults.set(asked.reason, (faults.get(asked.reason) ?? 0) + 1);
      if (onEnd === MOST_FAILURES && calls === MOST_FAILURES)
        throw new Error(`${reader.model} answers nothing: ${asked.reason}: ${asked.cause}`);
      return undefined;
    },
    bill: (): Bill => ({
      ...{ calls, paid, inputTokens, outputTokens, faults },
      isGivenUp: onEnd >= MOST_FAILURES,
    }),
  };
}

/** Says which calls brought no answer, by reason, and whether it was given up; nothing when all did. */
export function describeFaults({ faults, isGivenUp }: Bill): string {
  const count = [...faults.values()].reduce((sum, one) => sum + one, 0);
  const reasons = [...faults].map(([reason, times]) => `${reason} ${times}`).join(', ');
  if (count === 0) return '';
  const end = isGivenUp ? ` After ${MOST_FAILURES} on end nobody was asked any more.` : '';
  return `${count} brought no answer that can be used (${reasons}).${end}`;
}

/** Says what calls cost, in all and for a thousand stories, as far as the model's price is known. */
export function describeCost(model: string, bill: Bill): string {
  const tokens = `${bill.calls} calls, ${bill.inputTokens} tokens in and ${bill.outputTokens} out`;
  const cost = costOf(model, bill);
  if (cost === undefined) return `${tokens}: price unknown.`;
  const each =
    bill.paid === 0 ? '' : `, ${inDollars((1000 * cost) / bill.paid)} for a thousand stories asked`;
  return `${tokens}: ${inDollars(cost)}${each} (list prices of ${PRICED_ON}, to be checked).`;
}

/** Says what a month of so many stories a day would cost, at most so many of them asked. */
export function describeMonth(model: string, bill: Bill, storiesADay: number): string {
  const cost = costOf(model, bill);
  if (cost === undefined || bill.paid === 0) return '';
  const { callsADay } = SECOND_READER;
  const month = (calls: number) => inDollars((30 * calls * cost) / bill.paid);
  const asked = Math.min(storiesADay, callsADay);
  return `At ${storiesADay.toFixed(1)} such stories a day that is ${month(asked)} a month, and never more than ${month(callsADay)} with ${callsADay} calls a day.`;
}

function inDollars(amount: number): string {
  return `$${amount.toFixed(amount < 1 ? 4 : 2)}`;
}

/** Draws so many from a list, spread evenly over it; all, where there are no more. */
export function drawEvenly<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from(
    { length: most },
    (_, at) => items[Math.floor(((at + 0.5) * items.length) / most)] as Item,
  );
}

import { readLimit } from '../../shared/ask/read-options.ts';
import type { SecondReaderFault, Usage } from '../../shared/classify/second-reader.ts';
import { isDoubtBound, isModelId, SECOND_READER } from '../../shared/deployment/second-reader.ts';
import { costOf, PRICED_ON } from '../../shared/measure/model-prices.ts';
import { askAbout, type SecondReader } from '../../shared/stories/read-again.ts';
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
export function readSecondReader(options: SecondReaderOptions): SecondReader | undefined {
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
    callsADay: readLimit('--calls', options.calls),
    wordsACall: readLimit('--words', options.words),
  };
}

/** What asking a second reader about some stories came to. */
export type Bill = {
  readonly calls: number;
  readonly faults: ReadonlyMap<SecondReaderFault, number>;
} & Usage;

/** Asks a second reader about one story after the other, and adds up what it took. */
export async function openAsker(reader: SecondReader) {
  const { askModel } = await import('../../shared/aws/bedrock.ts');
  const faults = new Map<SecondReaderFault, number>();
  let bill = { calls: 0, inputTokens: 0, outputTokens: 0 };
  return {
    /** Answers nothing when the second reader gave no answer that can be used. */
    async ask(story: Parameters<typeof askAbout>[0]): Promise<SecondReading | undefined> {
      const asked = await askAbout(story, reader, (question) =>
        askModel(reader.model, question, DEADLINE_MS),
      );
      const { inputTokens = 0, outputTokens = 0 } = asked.usage ?? {};
      bill = {
        calls: bill.calls + 1,
        inputTokens: bill.inputTokens + inputTokens,
        outputTokens: bill.outputTokens + outputTokens,
      };
      if ('reading' in asked) return asked.reading;
      faults.set(asked.reason, (faults.get(asked.reason) ?? 0) + 1);
      return undefined;
    },
    bill: (): Bill => ({ ...bill, faults }),
  };
}

/** Says which calls brought no answer, by reason; nothing when all did. */
export function describeFaults({ faults }: Bill): string {
  const count = [...faults.values()].reduce((sum, one) => sum + one, 0);
  const reasons = [...faults].map(([reason, times]) => `${reason} ${times}`).join(', ');
  return count === 0 ? '' : `${count} brought no answer that can be used (${reasons}).`;
}

/** Says what calls cost, in all and for a thousand stories, as far as the model's price is known. */
export function describeCost(model: string, bill: Bill): string {
  const tokens = `${bill.calls} calls, ${bill.inputTokens} tokens in and ${bill.outputTokens} out`;
  const cost = costOf(model, bill);
  if (cost === undefined) return `${tokens}: price unknown.`;
  const each =
    bill.calls === 0 ? '' : `, ${inDollars((1000 * cost) / bill.calls)} for a thousand stories asked`;
  return `${tokens}: ${inDollars(cost)}${each} (list prices of ${PRICED_ON}, to be checked).`;
}

/** Says what a month of so many stories a day would cost, at most so many of them asked. */
export function describeMonth(model: string, bill: Bill, storiesADay: number): string {
  const cost = costOf(model, bill);
  if (cost === undefined || bill.calls === 0) return '';
  const { callsADay } = SECOND_READER;
  const month = (calls: number) => inDollars((30 * calls * cost) / bill.calls);
  const asked = Math.min(storiesADay, callsADay);
  return `At ${storiesADay.toFixed(1)} such stories a day that is ${month(asked)} a month, and never more than ${month(callsADay)} with ${callsADay} calls a day.`;
}

function inDollars(amount: number): string {
  return `$${amount.toFixed(amount < 1 ? 4 : 2)}`;
}

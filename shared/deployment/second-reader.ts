/**
 * What may be asked of a second reader: bounds on what is doubtful, calls a day and words a call. Settings and the command line
 * share it.
 */
export const SECOND_READER = {
  /** Of a story that the local reader gives a probability outside of these, nobody is ever asked. */
  leastDoubt: 0.01,
  mostDoubt: 0.97,
  from: 0.05,
  to: 0.95,
  callsADay: 200,
  mostCallsADay: 100_000,
  wordsACall: 400,
  leastWordsACall: 50,
  mostWordsACall: 4_000,
} as const;

/** Where the inference profiles of AWS lead, as their ids begin: to regions of one geography, or to any. */
const GEOGRAPHY = /^(?:us|us-gov|eu|apac|au|jp|ca|global)\./;
const MODEL_ID =
  /^[a-z][a-z0-9-]{2,30}\.[a-z0-9][a-z0-9-]{0,80}(?:\.\d[a-z0-9-]{0,20})?(?::\d{1,3}(?::\d{1,4}k)?)?$/;

/**
 * Says whether a text is the id of a model of Amazon Bedrock: a foundation model (`amazon.nova-pro-v1:0`), or the inference profile of
 * AWS that leads to one in several regions (`us.amazon.nova-pro-v1:0`). An ARN is none, nor a profile that somebody has made.
 */
export function isModelId(text: string): boolean {
  return MODEL_ID.test(foundationModelOf(text));
}

/**
 * Gives the foundation model that an id stands for: itself, or that of the inference profile.
 *
 * @example foundationModelOf('eu.amazon.nova-pro-v1:0') // 'amazon.nova-pro-v1:0'
 */
export function foundationModelOf(id: string): string {
  return id.replace(GEOGRAPHY, '');
}

/** Says whether a text is a probability that can bound what is doubtful, like `0.05`. */
export function isDoubtBound(text: string): boolean {
  const { leastDoubt, mostDoubt } = SECOND_READER;
  return /^0\.\d{1,4}$/.test(text) && Number(text) >= leastDoubt && Number(text) <= mostDoubt;
}

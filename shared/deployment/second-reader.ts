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

/**
 * Says whether a text is the id of a foundation model of Amazon Bedrock, like `amazon.nova-pro-v1:0`. That of an inference profile
 * (`us.amazon.nova-pro-v1:0`) is none: it leads to other regions, and who may call it must be allowed the model in each of them.
 */
export function isModelId(text: string): boolean {
  return /^[a-z][a-z0-9-]{3,30}\.[a-z0-9][a-z0-9-]{0,80}(?:\.\d[a-z0-9-]{0,20})?(?::\d{1,3}(?::\d{1,4}k)?)?$/.test(
    text,
  );
}

/** Says whether a text is a probability that can bound what is doubtful, like `0.05`. */
export function isDoubtBound(text: string): boolean {
  const { leastDoubt, mostDoubt } = SECOND_READER;
  return /^0\.\d{1,4}$/.test(text) && Number(text) >= leastDoubt && Number(text) <= mostDoubt;
}

import type { Reading } from '../read/read-story.ts';

/** Kinds of text that are worded each in its own way; a feature may weigh differently in each. */
export type Domain = 'spaced' | 'state' | 'unspaced';

/** Tells which kind of text a story is: the DPRK's own, or news in a script with or without spaces. */
export function domainOf({ isStateText, language }: Reading): Domain {
  return isStateText ? 'state' : ['ko', 'zh', 'ja'].includes(language) ? 'unspaced' : 'spaced';
}

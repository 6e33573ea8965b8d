import type { Reading } from '../read/read-story.ts';

/** Kinds of text that are worded each in its own way; a feature may weigh differently in each. */
export type Domain = 'spaced' | 'state' | 'unspaced';

/** Tells which kind of text a story is: the DPRK's own, or news in a script with or without spaces. */
export function domainOf({ isStateMedia, language }: Reading): Domain {
  return isStateMedia ? 'state' : ['ko', 'zh', 'ja'].includes(language) ? 'unspaced' : 'spaced';
}

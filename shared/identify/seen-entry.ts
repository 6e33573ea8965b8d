import type { EntryKeys } from './entry-keys.ts';

/**
 * An entry of the last document, as the feed's record remembers it: story id and the keys of guid, link, title and
 * text, `-` for what it has not, then the second in which it was published, in base 36, and `v` if its title has the mark
 * of a version.
 */
export type SeenEntry = string;

/** An entry of the last document, as it is read back from the feed's record. */
export type Remembered = Partial<EntryKeys> & {
  readonly storyId: string;
};

export function writeSeenEntry(storyId: string, keys: EntryKeys): SeenEntry {
  const { guid = '-', link = '-', title, text = '-', seconds, isMarked } = keys;
  const at = seconds === undefined ? '-' : seconds.toString(36);
  return [storyId, guid, link, title, text, at, ...(isMarked ? ['v'] : [])].join(' ');
}

export function readSeenEntry(seen: SeenEntry): Remembered {
  const [storyId = '', ...fields] = seen.split(' ');
  const [guid, link, title, text, at] = fields.map((field) => (field === '-' ? undefined : field));
  const seconds = at === undefined ? Number.NaN : Number.parseInt(at, 36);
  return {
    storyId,
    ...(guid !== undefined && { guid }),
    ...(link !== undefined && { link }),
    ...(title !== undefined && { title }),
    ...(text !== undefined && { text }),
    ...(!Number.isNaN(seconds) && { seconds }),
    isMarked: fields[5] === 'v',
  };
}

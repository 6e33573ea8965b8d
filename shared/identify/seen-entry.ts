import type { EntryKeys } from './entry-keys.ts';

/**
 * A story as the feed's record remembers it: story id and the keys of guid, link, title and text, `-` for what it has not, then
 * the second in which it was published, in base 36, `v` if its title has the mark of a version, the sketch of its title with the key of its summary behind it, and where
 * it has read otherwise before, the keys of its last texts with commas between, and `!` before them when it has gone back to
 * one. Older versions write and read less of it, from the left.
 */
export type SeenEntry = string;

/** A story as it is read back from the feed's record. */
export type Remembered = Partial<EntryKeys> & {
  readonly storyId: string;
  /** The keys of texts that it had before, the latest first. */
  readonly pastTexts: readonly string[];
  /** Whether it has gone back to one of them. */
  readonly hasTurned: boolean;
};

/** Characters of a sketch. */
const SKETCH = 9;
/** Texts of one story that may come in turn without being told again. */
const MOST_PAST_TEXTS = 3;

export function writeSeenEntry(
  storyId: string,
  keys: EntryKeys,
  { text = keys.text, pastTexts, hasTurned }: TextsSeen = { pastTexts: [], hasTurned: false },
): SeenEntry {
  const { guid = '-', link = '-', title, seconds, isMarked, sketch = '', summary = '' } = keys;
  const at = seconds === undefined ? '-' : seconds.toString(36);
  const past = pastTexts.length === 0 ? [] : [`${hasTurned ? '!' : ''}${pastTexts.join(',')}`];
  return [
    storyId,
    guid,
    link,
    title,
    text ?? '-',
    at,
    isMarked ? 'v' : '-',
    `${sketch}${summary}` || '-',
    ...past,
  ].join(' ');
}

export function readSeenEntry(seen: SeenEntry): Remembered {
  const [storyId = '', ...fields] = seen.split(' ');
  const [guid, link, title, text, at, mark, sketch, past] = fields.map((field) =>
    field === '-' ? undefined : field,
  );
  const seconds = at === undefined ? Number.NaN : Number.parseInt(at, 36);
  return {
    storyId,
    ...(guid !== undefined && { guid }),
    ...(link !== undefined && { link }),
    ...(title !== undefined && { title }),
    ...(text !== undefined && { text }),
    ...(!Number.isNaN(seconds) && { seconds }),
    isMarked: mark === 'v',
    ...(sketch !== undefined && { sketch: sketch.slice(0, SKETCH) }),
    ...(sketch !== undefined && sketch.length > SKETCH && { summary: sketch.slice(SKETCH) }),
    pastTexts: past?.replace('!', '').split(',') ?? [],
    hasTurned: past?.startsWith('!') ?? false,
  };
}

/** Which texts a story is remembered to have had. */
type TextsSeen = Pick<Remembered, 'text' | 'pastTexts' | 'hasTurned'>;

/**
 * Says whether a story reads otherwise, and what is remembered of its texts then. What goes back to an earlier text is told once;
 * from then on its texts come in turn, as from two servers of which one lags, and only a text that is none of them is told.
 *
 * @param story The story as it is remembered.
 * @param text The key of its text now.
 */
export function turnText(
  story: Remembered,
  text: string | undefined,
): TextsSeen & { readonly isSame: boolean } {
  const { pastTexts, hasTurned } = story;
  if (story.text === undefined || text === undefined || story.text === text)
    return { text, pastTexts, hasTurned, isSame: true };
  const isPast = pastTexts.includes(text);
  if (isPast && hasTurned) return { text: story.text, pastTexts, hasTurned, isSame: true };
  const past = [story.text, ...pastTexts.filter((one) => one !== text)].slice(0, MOST_PAST_TEXTS);
  return { text, pastTexts: past, hasTurned: isPast, isSame: false };
}

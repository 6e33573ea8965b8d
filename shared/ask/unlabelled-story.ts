import { checked, filledText, message, optional, optionalOr, parseJson, text } from '../text/shapes.ts';

/** A story to classify, as a line of JSON tells it. */
export type UnlabelledStory = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly outlet?: string;
  /** When it was published: a day or an instant. */
  readonly date?: string;
};

const UNLABELLED_STORY = checked(
  message<UnlabelledStory>(
    {
      id: filledText,
      title: optionalOr(text, ''),
      text: optionalOr(text, ''),
      outlet: optional(text),
      date: optional(text),
    },
    'a story',
  ),
  ({ title, text }) => `${title}${text}`.trim() !== '',
  'a title or a text',
);

/** Reads a story to classify from a line of JSON. @throws UnreadableRecord naming the field that is wrong */
export function parseUnlabelledStory(line: string): UnlabelledStory {
  return parseJson('story', UNLABELLED_STORY, line);
}

import {
  CLASSIFICATION,
  type Classification,
  SECOND_ANSWER,
  type SecondAnswer,
} from '../classify/classification.ts';
import { filledText, ifReadable, record } from '../text/shapes.ts';

/**
 * What a second reader answered about one text of a story, kept so that nobody is asked again. While the story has that text it
 * is what decides, and `local` what the local reader had said.
 */
export type SecondReading = {
  /** Of the text that was read, by `hashText`. */
  readonly textHash: string;
  /** The model that read it, and the version of the prompt. */
  readonly model: string;
  readonly prompt: string;
  readonly answer: SecondAnswer;
  readonly local: Classification;
};

/** The shape of a stored reading; one that only a newer version can read is as good as none. */
export const SECOND_READING = ifReadable(
  record<SecondReading>(
    {
      textHash: filledText,
      model: filledText,
      prompt: filledText,
      answer: SECOND_ANSWER,
      local: CLASSIFICATION,
    },
    'a second reading',
  ),
);

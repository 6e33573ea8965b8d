import { differs, type EngagementClassification } from '../classify/classification.ts';
import { classifyStory } from '../classify/classify-story.ts';
import { MODEL, type Model } from '../classify/score/model.ts';
import {
  classifyBy,
  composeQuestion,
  type Doubt,
  isDoubtful,
  PROMPT_VERSION,
  type Question,
  type Reply,
  readAnswer,
  type SecondReaderFault,
  type Usage,
} from '../classify/second-reader.ts';
import { SECOND_READER_ANSWERED, SECOND_READER_FAILED } from '../deployment/alarm-events.ts';
import { hashText } from '../identify/text-hash.ts';
import { addVersion } from './add-version.ts';
import type { SecondReading } from './second-reading.ts';
import type { Story } from './story.ts';

/** Who the second reader is, of what it is asked, and how much. */
export type SecondReader = Doubt & {
  /** The id of the model. */
  readonly model: string;
  readonly callsADay: number;
  readonly wordsACall: number;
};

/** What is told of a second reader. */
export type SecondReaderEvent =
  | ({
      readonly message: typeof SECOND_READER_ANSWERED;
      readonly storyId: string;
      readonly model: string;
      readonly isEngagement: boolean;
      /** Whether the local reader had said otherwise. */
      readonly differs: boolean;
    } & Usage)
  | {
      readonly message: typeof SECOND_READER_FAILED;
      readonly storyId: string;
      readonly model: string;
      readonly reason: SecondReaderFault;
      readonly cause: string;
    };

/** What reading again needs done; the classifier passes DynamoDB and Bedrock, a test passes functions of its own. */
export type ReadAgainDependencies = {
  loadStory(storyId: string): Promise<Story | undefined>;
  /** Takes one of a day's calls (`2024-03-12`); answers false when `most` have been taken. */
  takeCall(day: string, most: number): Promise<boolean>;
  /** Asks the second reader once; whatever goes wrong is a reply as well, and comes in time. */
  ask(question: Question): Promise<Reply>;
  report(event: SecondReaderEvent): void;
  now(): Date;
  /** Milliseconds left to work in. */
  remainingMs(): number;
};

/** Reads a story of which the local reader is not sure again; answers it as it is then, or as it came. */
export type ReadAgain = (story: Story, model?: Model) => Promise<Story>;

/** With less time left nobody is asked: an answer may take five seconds, and the record needs ten of its own. */
const TIME_TO_ASK_MS = 16_000;
/** After so many failures the second reader rests for the batch, so that one that is down costs it seconds and no more. */
const MOST_FAILURES = 2;
const DOWN: ReadonlySet<SecondReaderFault> = new Set([
  ...(['time-out', 'throttled', 'server error', 'no permission', 'wrong model'] as const),
]);

/**
 * Says whether a second reader is down, so that it is of little use to ask about another story. Whatever else is wrong may be the doing of
 * the one story, which is not to cost others their reader.
 */
export function isDown(reason: SecondReaderFault): boolean {
  return DOWN.has(reason);
}

/**
 * Opens a second reader for a batch of stories.
 *
 * It is asked only about a text that is new, is doubtful, and for which there are calls and time left. Whatever goes wrong, the story
 * stays as it came, and that is told. A text that has been read before is decided by that reading, whichever model or prompt it is
 * of; one that was taken without is not asked about again, nor is one that a newer version has replaced.
 */
export function openSecondReader(reader: SecondReader, deps: ReadAgainDependencies): ReadAgain {
  let failures = 0;

  async function read(story: Story, model?: Model): Promise<Story> {
    const of = { storyId: story.storyId, model: reader.model };
    const fail = (reason: SecondReaderFault, cause: string) => {
      deps.report({ message: SECOND_READER_FAILED, ...of, reason, cause });
      return story;
    };
    if (failures >= MOST_FAILURES) return fail('rests after failures', `${failures} in this batch`);
    if (deps.remainingMs() < TIME_TO_ASK_MS) return fail('no time left', 'this run ends soon');
    if (!(await deps.takeCall(deps.now().toISOString().slice(0, 10), reader.callsADay)))
      return fail('budget spent', `${reader.callsADay} calls a day`);
    const asked = await askAbout(story, reader, deps.ask);
    if ('reason' in asked) {
      if (isDown(asked.reason)) failures += 1;
      return fail(asked.reason, asked.cause);
    }
    const decided = withReading(story, asked.reading, model);
    const { isEngagement } = decided.classification;
    const changes = differs(decided.classification, story.classification);
    deps.report({ message: SECOND_READER_ANSWERED, ...of, isEngagement, differs: changes, ...asked.usage });
    return decided;
  }

  return async (story, model) => {
    if (!isDoubtful(story.classification.probability, reader)) return story;
    const stored = await deps.loadStory(story.storyId);
    if (stored === undefined) return read(story, model);
    if (hashText(stored) === hashText(story))
      return stored.secondReading === undefined ? story : withReading(story, stored.secondReading, model);
    const isNewest = addVersion(stored, story).classification === story.classification;
    return isNewest ? read(story, model) : story;
  };
}

/** A text that the local reader has classified. */
type Classified = Pick<Story, 'title' | 'summary' | 'outlet' | 'classification'> & {
  readonly publishedAt?: string;
};

/** What came of asking about one story. */
export type Asked = { readonly usage?: Usage } & (
  | { readonly reading: SecondReading; readonly usage: Usage }
  | { readonly reason: SecondReaderFault; readonly cause: string }
);

/** Asks a second reader about a story that the local one has classified, and lets only an answer pass that is as it was asked for. */
export async function askAbout(
  story: Classified,
  { model, wordsACall }: Pick<SecondReader, 'model' | 'wordsACall'>,
  ask: ReadAgainDependencies['ask'],
): Promise<Asked> {
  const reply = await ask(composeQuestion(story, wordsACall));
  if (reply.kind === 'failed') return reply;
  const { usage } = reply;
  const read = readAnswer(reply.input, story);
  if ('reason' in read) return { ...read, usage };
  const reading = {
    ...{ textHash: hashText(story), model, prompt: PROMPT_VERSION },
    ...{ answer: read.answer, local: story.classification },
  };
  return { reading, usage };
}

/**
 * Lets a reading decide a story that the local reader has classified; the story as it came where the reading is of another text. The
 * same story, model and reading give the same bytes, and nobody is asked.
 */
export function withReading<Text extends Classified>(
  story: Text,
  reading: SecondReading,
  model: Model = MODEL,
): Text {
  const local = story.classification;
  if (reading.textHash !== hashText(story)) return story;
  // At a threshold of 0 whatever passes the gate is described as an engagement.
  const describe = () => classifyStory(story, { ...model, threshold: 0 }) as EngagementClassification;
  const classification = classifyBy(reading.answer, story, local, describe, reading);
  return { ...story, classification, secondReading: { ...reading, local } };
}

import { readConfidence, readMoment } from '../../shared/ask/read-options.ts';
import { classifyStory, versionOf } from '../../shared/classify/classify-story.ts';
import { openReader, type Reader } from '../../shared/classify/reader/reader.ts';
import { shippedReader } from '../../shared/classify/reader/shipped-reader.ts';
import { MODEL, type Model, readModel, withThreshold } from '../../shared/classify/score/model.ts';
import { readingOf } from '../../shared/stories/decided-by.ts';
import type { Story } from '../../shared/stories/story.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { formatSure } from '../../shared/text/format-sure.ts';
import { formatInstant } from '../../shared/text/format-time.ts';
import { formatTable } from '../terminal/format-table.ts';
import { print } from '../terminal/output.ts';
import { addCommand, type Cli } from './command-line.ts';
import { type CliData, type GlobalOptions, withData } from './open-data.ts';
import { openStories } from './open-tables.ts';
import { previewSecondReader } from './preview-second-reader.ts';
import { readInput } from './read-input.ts';
import { addSecondReaderOptions, readSecondReader, type SecondReaderOptions } from './second-reader.ts';

/** More than any reader that is trained here has. */
const MOST_READER_BYTES = 100 * 1024 * 1024;

type PreviewOptions = GlobalOptions &
  SecondReaderOptions & {
    readonly model?: string;
    readonly reader?: string;
    readonly since: string;
    readonly threshold?: string;
  };

/** A stored story that a model would judge otherwise. */
type Change = { readonly story: Story; readonly probability: number };

/** Adds `preview`: what another model, or a second reader, would make of the stories that are stored. It changes nothing. */
export function addPreview(cli: Cli): void {
  addSecondReaderOptions(
    addCommand(
      cli,
      'preview',
      'say which stored stories another model or a second reader would judge otherwise',
      'preview --model shared/classify/model.json --since 30d',
    ),
  )
    .option('--model <file>', 'a model as `npm run train` writes it')
    .option(
      '--reader <file>',
      'the reader that was trained with it, as `npm run train` writes it (that of this version)',
    )
    .option('--threshold <number>', "decide from this probability on, as the stack does (the model's own)")
    .option('--since <when>', 'stories from this day or instant on, or so long ago', '90d')
    .action(async (_options: unknown, command: Cli) => {
      const options = command.optsWithGlobals<PreviewOptions>();
      const now = new Date();
      const since = readMoment('--since', options.since, 'start', now).toISOString();
      const threshold = options.threshold && readConfidence('--threshold', options.threshold);
      const secondReader = readSecondReader(options);
      if ((options.model === undefined) === (secondReader === undefined))
        throw new ArgumentError('--model', 'this or --second-reader, and one of them alone');
      const listed = (data: CliData) =>
        openStories(data).then((table) =>
          table.listStories({ by: 'day', since, until: now.toISOString() }, now),
        );
      if (secondReader !== undefined) {
        if (options.stack === undefined)
          throw new ArgumentError(
            '--second-reader',
            '--stack with it, and AWS credentials that may ask the model',
          );
        if (options.reader !== undefined)
          throw new ArgumentError(
            '--reader',
            'no --second-reader with it: it reads after the one of this version',
          );
        const model = threshold ? withThreshold(MODEL, threshold) : MODEL;
        const days = (now.getTime() - Date.parse(since)) / 86_400_000;
        return withData(options, 'read', async (data) =>
          previewSecondReader(await listed(data), secondReader, days, model),
        );
      }
      const loaded = await loadModel(options.model ?? '');
      const reader = options.reader === undefined ? shippedReader() : await loadReader(options.reader);
      const model = threshold ? withThreshold(loaded, threshold) : loaded;
      await withData(options, 'read', async (data) => {
        await compare(await listed(data), model, reader);
      });
    });
}

async function loadModel(file: string): Promise<Model> {
  const text = new TextDecoder().decode(await readInput(file, { argument: '--model' }));
  try {
    return readModel(JSON.parse(text));
  } catch (error) {
    throw new ArgumentError('--model', `a model; ${(error as Error).message}`, file);
  }
}

async function loadReader(file: string): Promise<Reader> {
  const bytes = await readInput(file, { argument: '--reader', mostBytes: MOST_READER_BYTES });
  try {
    return openReader(bytes);
  } catch (error) {
    throw new ArgumentError('--reader', `a reader; ${(error as Error).message}`, file);
  }
}

async function compare(stories: AsyncIterable<Story>, model: Model, reader: Reader): Promise<void> {
  let count = 0;
  const [added, removed]: [Change[], Change[]] = [[], []];
  for await (const story of stories) {
    count += 1;
    // What a second reader has decided no model of the local one decides otherwise.
    if (readingOf(story) !== undefined) continue;
    const { isEngagement, probability } = classifyStory(story, model, () => reader);
    if (isEngagement === story.classification.isEngagement) continue;
    (isEngagement ? added : removed).push({ story, probability });
  }
  await print(
    `Of ${count} stored stories, model ${versionOf(model)} would add ${added.length} and remove ${removed.length}.\n`,
  );
  if (added.length > 0) await print(`\nAdded\n${formatChanges(added)}\n`);
  if (removed.length > 0) await print(`\nRemoved\n${formatChanges(removed)}\n`);
}

function formatChanges(changes: readonly Change[]): string {
  const rows = changes.map(({ story, probability }) => [
    formatInstant(story.publishedAt),
    formatSure(story.classification.probability),
    formatSure(probability),
    story.outlet,
    [story.title, story.storyId],
  ]);
  return formatTable(['Published', 'Was', 'Would be', 'Outlet', 'Story'], rows);
}

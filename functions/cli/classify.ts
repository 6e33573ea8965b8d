import { nameBinary, readDocument } from '../../shared/ask/read-document.ts';
import { parseUnlabelledStory } from '../../shared/ask/unlabelled-story.ts';
import { classifyStory } from '../../shared/classify/classify-story.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { formatFacts } from '../terminal/facts.ts';
import { print, printNote, toJson } from '../terminal/output.ts';
import { addCommand, type Cli } from './command-line.ts';
import { describeClassification } from './describe-story.ts';
import { type GlobalOptions, refuseData } from './open-data.ts';
import { readInput, readJsonLines } from './read-input.ts';

type ClassifyOptions = { readonly json?: boolean; readonly jsonl?: boolean };

/** Adds `classify`: what the classifier makes of a text, and why. It needs no data. */
export function addClassify(cli: Cli): void {
  addCommand(
    cli,
    'classify',
    'say what the classifier makes of a text or HTML page, and by which words',
    'classify page.html',
  )
    .argument('[FILE]', 'the file; standard input without it, or when it is -')
    .option('--json', 'print the classification as JSON, with the text that was read')
    .option(
      '--jsonl',
      'read stories, a JSON object a line with id, title, text and, if known, outlet and date; print an answer a line',
    )
    .action(async (file: string | undefined, { json, jsonl }: ClassifyOptions, command: Cli) => {
      refuseData(command.optsWithGlobals<GlobalOptions>());
      if (json && jsonl) throw new ArgumentError('--jsonl', 'no --json with it');
      if (jsonl) return classifyLines(file);
      const body = await readInput(file);
      const binary = nameBinary(body);
      if (binary !== undefined) throw new ArgumentError('FILE', `text or HTML, got ${binary}`);
      const { isCut, ...story } = readDocument(body);
      if (story.title === '') throw new ArgumentError('FILE', 'text', '');
      if (isCut) printNote('the text is longer than the classifier reads; its end was left out');
      const classification = classifyStory(story);
      if (json) return print(`${toJson({ ...story, classification }, 2)}\n`);
      const title = formatFacts([['Title', [story.title]]]);
      return print(`${title}\n${describeClassification(classification, story)}\n`);
    });
}

/** Prints for each story of a JSONL file one line of JSON, whose fields are named like those of labelled stories. */
async function classifyLines(file = '-'): Promise<void> {
  const stories = await readJsonLines(file, parseUnlabelledStory);
  if (stories.length === 0) throw new ArgumentError('FILE', 'at least one story');
  for (const { id, text, date, ...story } of stories) {
    const { isEngagement, ...rest } = classifyStory({ ...story, summary: text, publishedAt: date });
    await print(`${toJson({ id, engagement: isEngagement ? 'yes' : 'no', ...rest })}\n`);
  }
}

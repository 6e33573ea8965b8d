import { ArgumentError } from '../../shared/argument-error.ts';
import { classifyStory } from '../../shared/classify/classify-story.ts';
import { readDocument } from '../../shared/read-document.ts';
import { addCommand, type Cli } from './command-line.ts';
import { describeClassification, formatFacts } from './describe-story.ts';
import { print, toJson } from './output.ts';
import { readInput } from './read-input.ts';

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
    .action(async (file: string | undefined, { json }: { readonly json?: boolean }) => {
      const story = readDocument(await readInput(file));
      if (story.title === '') throw new ArgumentError('FILE', 'text', '');
      const classification = classifyStory(story);
      if (json) return print(`${toJson({ ...story, classification }, 2)}\n`);
      const title = formatFacts([['Title', [story.title]]]);
      return print(`${title}\n${describeClassification(classification, story)}\n`);
    });
}

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readLimit } from '../../shared/ask/read-options.ts';
import { classifyStory, weighStory } from '../../shared/classify/classify-story.ts';
import { bandsOf, type Judged } from '../../shared/measure/evaluate.ts';
import { measureEvidence } from '../../shared/measure/faithful.ts';
import { parseAnswer, parseGoldStory, textOf } from '../../shared/measure/gold-story.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { print, toJson } from '../terminal/output.ts';
import { addCommand, type Cli } from './command-line.ts';
import {
  describeEvidenceFigures,
  describeFigures,
  measureGroups,
  writeAccuracy,
} from './describe-figures.ts';
import { evaluateEvents } from './evaluate-events.ts';
import { judgeAgain } from './judge-again.ts';
import { type GlobalOptions, refuseData } from './open-data.ts';
import { readJsonLines } from './read-input.ts';
import { addSecondReaderOptions, readSecondReader, type SecondReaderOptions } from './second-reader.ts';

type EvaluateOptions = SecondReaderOptions & {
  readonly json?: boolean;
  readonly worst: string;
  readonly answers?: string;
  readonly readme?: string;
  readonly evidence?: boolean;
  readonly events?: string;
  readonly fields?: string;
};

/** Adds `evaluate`: how good the classifier is on labelled stories. It needs no data. */
export function addEvaluate(cli: Cli): void {
  addSecondReaderOptions(
    addCommand(
      cli,
      'evaluate',
      'measure the classifier on labelled stories, over all, by language and by stratum',
      'evaluate gold.jsonl --worst 20',
    ),
  )
    .argument('<FILE>', 'JSONL with id, stratum, lang, title, text, engagement and, for yes, its parts; or -')
    .option(
      '--answers <file>',
      'measure these answers, as `classify --jsonl` writes them, not those of this classifier',
    )
    .option('--worst <number>', 'show so many of the worst mistakes', '10')
    .option('--readme <file>', 'write the figures into its accuracy section, too')
    .option('--evidence', 'say how often the words shown as evidence decided, too; takes a few times as long')
    .option(
      '--events <file>',
      'measure instead how stories are grouped, by JSONL with id, event and tells; may be FILE, too',
    )
    .option('--fields <whose>', 'with --events: what a story says, as `replay` takes it (own)')
    .option('--json', 'print the figures as JSON')
    .action(async (file: string, options: EvaluateOptions, command: Cli) => {
      refuseData(command.optsWithGlobals<GlobalOptions>());
      const { events } = options;
      if (events !== undefined) return evaluateEvents(file, { ...options, events }, command);
      if (options.fields !== undefined) throw new ArgumentError('--fields', '--events with it');
      const worst = readLimit('--worst', options.worst);
      if (options.evidence && options.answers !== undefined)
        throw new ArgumentError('--evidence', 'no --answers: it asks this classifier again');
      const secondReader = readSecondReader(options);
      // Its figures are not those of the product as it comes, and whoever reads only JSON would not learn what they cost.
      if (
        secondReader &&
        (options.evidence || options.json || (options.answers ?? options.readme) !== undefined)
      )
        throw new ArgumentError('--second-reader', 'no --answers, --evidence, --readme or --json with it');
      const alone = await judge(file, options.answers);
      const { judged, said } = secondReader
        ? await judgeAgain(alone, secondReader)
        : { judged: alone, said: '' };
      const groups = measureGroups(judged);
      const evidence = options.evidence ? measureEvidence(judged, (story) => weighStory(story)) : undefined;
      if (options.readme !== undefined) {
        const how = sayHow(judged, options.answers !== undefined);
        updateReadme(options.readme, (readme) =>
          writeAccuracy(readme, groups, { how, answers: hashAnswers(judged), evidence: evidence?.[0] }),
        );
      }
      if (options.json) {
        return print(`${toJson({ groups, calibration: bandsOf(judged), evidence }, 2)}\n`);
      }
      const figures = describeFigures(groups, judged, worst);
      return print(`${said}${evidence ? `${describeEvidenceFigures(evidence)}\n\n` : ''}${figures}\n`);
    });
}

/** Puts each labelled story beside its answer; stories without one are left out when answers are given. */
async function judge(file: string, answersFile: string | undefined): Promise<Judged[]> {
  const gold = await readJsonLines(file, parseGoldStory);
  const answers =
    answersFile === undefined ? undefined : await readJsonLines(answersFile, parseAnswer, '--answers');
  const byId = answers && new Map(answers.map(({ id, answer }) => [id, answer]));
  const judged = gold.flatMap((one) => {
    const answer = byId ? byId.get(one.id) : classifyStory(textOf(one));
    return answer ? [{ gold: one, answer }] : [];
  });
  if (judged.length > 0) return judged;
  throw new ArgumentError('FILE', byId ? 'a story that has an answer' : 'at least one labelled story');
}

/** The SHA-256 of all answers, to the last digit and word of evidence: machines with the same code have the same. */
function hashAnswers(judged: readonly Judged[]): string {
  const lines = judged.map(({ gold, answer }) => `${gold.id} ${JSON.stringify(answer)}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

/** Says by whom stories were judged, to stand behind "judged". */
function sayHow(judged: readonly Judged[], isCrossValidated: boolean): string {
  if (judged.every(({ gold }) => gold.stratum === 'held out'))
    return 'without anybody having read them who chose words, rules or weights';
  return isCrossValidated
    ? 'by models that had seen no story of the same month and event'
    : 'by the very model that was fitted to such stories';
}

function updateReadme(file: string, write: (readme: string) => string | undefined): void {
  let written: string | undefined;
  try {
    written = write(readFileSync(file, 'utf8'));
    if (written !== undefined) writeFileSync(file, written);
  } catch (error) {
    throw new ArgumentError('--readme', `a file to write to (${(error as Error).message})`, file);
  }
  if (written === undefined) throw new ArgumentError('--readme', 'a file with an accuracy section', file);
}

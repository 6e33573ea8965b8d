import { ArgumentError } from '../../shared/argument-error.ts';
import { classifyStory } from '../../shared/classify/classify-story.ts';
import {
  bandsOf,
  type Figures,
  type Judged,
  measure,
  type Share,
  worstMistakes,
} from '../../shared/evaluate.ts';
import { readLimit } from '../../shared/read-options.ts';
import { parseGoldStory } from '../../shared/stored-shapes.ts';
import { addCommand, type Cli } from './command-line.ts';
import { formatSure } from './describe-story.ts';
import { formatTable } from './format-table.ts';
import { print, toJson } from './output.ts';
import { readJsonLines } from './read-input.ts';

type EvaluateOptions = { readonly json?: boolean; readonly worst: string };

/** Adds `evaluate`: how good the classifier is on labelled stories. It needs no data. */
export function addEvaluate(cli: Cli): void {
  addCommand(
    cli,
    'evaluate',
    'measure the classifier on labelled stories, over all, by language and by stratum',
    'evaluate gold.jsonl --worst 20',
  )
    .argument('<FILE>', 'JSONL with id, stratum, lang, title, text, engagement and, for yes, its parts; or -')
    .option('--worst <number>', 'show so many of the worst mistakes', '10')
    .option('--json', 'print the figures as JSON')
    .action(async (file: string, { json, worst }: EvaluateOptions) => {
      const count = readLimit('--worst', worst);
      const gold = await readJsonLines(file, parseGoldStory);
      if (gold.length === 0) throw new ArgumentError('FILE', 'at least one labelled story');
      const judged = gold.map((one) => {
        return { gold: one, classification: classifyStory({ title: one.title, summary: one.text }) };
      });
      const groups = groupsOf(judged).map(([name, members]) => ({ name, ...measure(members) }));
      if (json) return print(`${toJson({ groups, calibration: bandsOf(judged) }, 2)}\n`);
      return print(`${describe(groups, judged, count)}\n`);
    });
}

function groupsOf(judged: readonly Judged[]): [string, readonly Judged[]][] {
  const by = (key: 'lang' | 'stratum') =>
    [...Map.groupBy(judged, ({ gold }) => gold[key])].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    ['all', judged],
    ...by('lang').map(([lang, members]): [string, readonly Judged[]] => [`in ${lang}`, members]),
    ...by('stratum'),
  ];
}

type Group = Figures & { readonly name: string };

function describe(groups: readonly Group[], judged: readonly Judged[], worst: number): string {
  const version = judged[0]?.classification.version ?? '';
  const header = [
    'Stories of',
    'All',
    'Yes',
    'Precision',
    'Recall',
    'F1',
    'With',
    'Kind',
    'Status',
    'Direction',
    'ECE',
  ];
  const rows = groups.map((group) => [
    group.name,
    String(group.stories),
    String(group.engagements),
    ...[group.precision, group.recall, group.f1].map(formatShare),
    ...[group.counterparts, group.categoryMacroF1, group.status, group.direction].map(formatNumber),
    formatNumber(group.calibrationError),
  ]);
  const bands = bandsOf(judged).map((band, at) => [
    `${at / 10} to ${(at + 1) / 10}`,
    String(band.stories),
    formatNumber(band.meanProbability),
    formatNumber(band.shareOfEngagements),
  ]);
  const mistakes = worstMistakes(judged, worst).map(({ gold, classification }) => {
    const words = classification.evidence.map(({ text, role }) => `${text} (${role})`).join(', ');
    return [gold.engagement, formatSure(classification.probability), gold.id, [gold.title, words]];
  });
  return [
    `Classifier ${version}. Intervals are of 95 %. With: counterparts, the exact set; Kind: macro-F1 of the category;`,
    'both, Status and Direction of engagements found. ECE: expected calibration error.',
    '',
    formatTable(header, rows, 160),
    '',
    'How often it was an engagement, by the probability given',
    formatTable(['Probability', 'Stories', 'Mean', 'Were'], bands),
    '',
    `The ${mistakes.length} worst mistakes, and the words that made them`,
    formatTable(['Label', 'Sure', 'Story', 'Title'], mistakes),
  ].join('\n');
}

function formatShare({ value, low, high }: Share): string {
  return Number.isNaN(value) ? '-' : `${value.toFixed(3)} (${low.toFixed(2)}-${high.toFixed(2)})`;
}

function formatNumber(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(3);
}

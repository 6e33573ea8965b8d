import { isStateOutlet } from '../../shared/feeds/state-outlet.ts';
import {
  bandsOf,
  type Figures,
  type Judged,
  measure,
  type Share,
  worstMistakes,
} from '../../shared/measure/evaluate.ts';
import type { EvidenceFigures } from '../../shared/measure/faithful.ts';
import type { GoldStory } from '../../shared/measure/gold-story.ts';
import { formatSure } from '../../shared/text/format-sure.ts';
import { type Cell, formatTable } from '../terminal/format-table.ts';

/** The figures of some of the stories, under a name. */
export type Group = Figures & { readonly name: string };

/** Measures all stories, those of each language, headlines alone and with a text, the DPRK's own media, and those of each stratum. */
export function measureGroups(judged: readonly Judged[]): Group[] {
  const kinds: Readonly<Record<string, (gold: GoldStory) => boolean>> = {
    'of headlines alone': ({ text }) => text === '',
    'of headlines with a text': ({ text }) => text !== '',
    "of the DPRK's own media": ({ outlet }) => isStateOutlet(outlet),
  };
  const by = (key: 'lang' | 'stratum') =>
    [...Map.groupBy(judged, ({ gold }) => gold[key])].sort(([one], [other]) => (one < other ? -1 : 1));
  const groups: (readonly [string, readonly Judged[]])[] = [
    ['all', judged],
    ...by('lang').map(([lang, members]) => [`in ${lang}`, members] as const),
    ...Object.entries(kinds)
      .map(([name, isOne]) => [name, judged.filter(({ gold }) => isOne(gold))] as const)
      .filter(([, members]) => members.length > 0),
    ...by('stratum'),
  ];
  return groups.map(([name, members]) => ({ name, ...measure(members) }));
}

const COLUMNS = [
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
const EXPLANATION = `Intervals are of 95 %. With: counterparts, the exact set; Kind: macro-F1 of the category; both, Status and Direction
of engagements found. ECE: expected calibration error.`;

/** Describes figures for a terminal, with the worst mistakes. */
export function describeFigures(groups: readonly Group[], judged: readonly Judged[], worst: number): string {
  const bands = bandsOf(judged).map((band, at) => [
    `${at / 10} to ${(at + 1) / 10}`,
    String(band.stories),
    formatNumber(band.meanProbability),
    formatNumber(band.shareOfEngagements),
  ]);
  return [
    `Classifier ${judged[0]?.answer.version}. ${EXPLANATION}`,
    '',
    formatTable(COLUMNS, groups.map(toRow), 160),
    '',
    ...describeFields(groups),
    'How often it was an engagement, by the probability given',
    formatTable(['Probability', 'Stories', 'Mean', 'Were'], bands),
    '',
    ...describeMistakes(judged, worst),
  ].join('\n');
}

const FIELD_COLUMNS = [
  'Stories of',
  'Labelled',
  'Place',
  'No place',
  'Date',
  'No date',
  'Precise',
  'People',
  'Named',
];
const FIELD_EXPLANATION = `Of engagements found that are labelled with place, date and people. Place, Date: right where the story says it;
No place, No date: none given where it does not; Precise: no more precise than the story; People: found of those who take part by
name; Named: who takes part of those named.`;

function fieldRows(groups: readonly Group[]): string[][] {
  return groups
    .filter(({ fields }) => fields.labelled > 0)
    .map(({ name, fields: { labelled, ...shares } }) => [
      name,
      String(labelled),
      ...Object.values(shares).map(formatNumber),
    ]);
}

function describeFields(groups: readonly Group[]): string[] {
  const rows = fieldRows(groups);
  return rows.length === 0 ? [] : [FIELD_EXPLANATION, formatTable(FIELD_COLUMNS, rows, 120), ''];
}

/** Describes for a terminal how often the words that decided did. */
export function describeEvidenceFigures(figures: readonly EvidenceFigures[]): string {
  return [
    'How often the words shown as evidence decided: without them a flagged story is less likely an engagement, and less',
    'than without as many other words',
    formatTable(
      ['Stories of', 'Flagged', 'Decided'],
      figures.map(({ name, flagged, faithful }) => [name, String(flagged), formatNumber(faithful)]),
    ),
  ].join('\n');
}

/** What a README says beside the figures: how stories were judged, the hash of the answers, and how often the evidence decided. */
type Besides = {
  readonly how: string;
  readonly answers: string;
  readonly evidence: EvidenceFigures | undefined;
};

/** Puts the figures of all stories, of each language and kind, and of the evidence into a README, between its two marks; nothing when it has none. */
export function writeAccuracy(
  readme: string,
  groups: readonly Group[],
  { how, answers, evidence }: Besides,
): string | undefined {
  const [begin, end] = ['<!-- accuracy: written by `envoy-watch evaluate` -->', '<!-- end of accuracy -->'];
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) return undefined;
  const told = groups.filter(({ name }) => /^(all$|in |of )/.test(name));
  const table = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  const fields = fieldRows(told);
  const section = [
    `${groups[0]?.stories} labelled stories, ${groups[0]?.engagements} of them engagements, judged ${how}.`,
    EXPLANATION.replace('\n', ' '),
    table([COLUMNS, COLUMNS.map(() => '---'), ...told.map(toRow)]),
    ...(fields.length === 0
      ? []
      : [
          FIELD_EXPLANATION.replaceAll('\n', ' '),
          table([FIELD_COLUMNS, FIELD_COLUMNS.map(() => '---'), ...fields]),
        ]),
    ...(evidence && evidence.flagged > 0 ? [sayEvidence(evidence)] : []),
    `The answers, to the last digit and word of evidence, have the SHA-256 \`${answers}\` on every machine.`,
  ].join('\n\n');
  return `${readme.slice(0, from + begin.length)}\n\n${section}\n\n${readme.slice(to)}`;
}

function sayEvidence({ flagged, faithful }: EvidenceFigures): string {
  const share = `${(100 * faithful).toFixed(1)} %`;
  return `Of the ${flagged} stories taken for engagements the words shown as evidence decided in ${share}: without them the story is less likely one, and less than without as many other words.`;
}

function toRow(group: Group): string[] {
  return [
    group.name,
    String(group.stories),
    String(group.engagements),
    ...[group.precision, group.recall, group.f1].map(formatShare),
    ...[group.counterparts, group.categoryMacroF1, group.status, group.direction].map(formatNumber),
    formatNumber(group.calibrationError),
  ];
}

function describeMistakes(judged: readonly Judged[], worst: number): string[] {
  const mistakes: readonly (readonly Cell[])[] = worstMistakes(judged, worst).map(({ gold, answer }) => {
    const words = answer.evidence.map(({ text, role }) => `${text} (${role})`).join(', ');
    return [gold.engagement, formatSure(answer.probability), gold.id, [gold.title, words]];
  });
  if (mistakes.length === 0) return ['No mistakes'];
  const count = mistakes.length === 1 ? 'worst mistake' : `${mistakes.length} worst mistakes`;
  const table = formatTable(['Label', 'Sure', 'Story', 'Title'], mistakes);
  return [`The ${count}, and the words that made ${mistakes.length === 1 ? 'it' : 'them'}`, table];
}

function formatShare({ value, low, high }: Share): string {
  return Number.isNaN(value) ? '-' : `${value.toFixed(3)} (${low.toFixed(2)}-${high.toFixed(2)})`;
}

function formatNumber(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(3);
}

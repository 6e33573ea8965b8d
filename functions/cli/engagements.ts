import { sayAlert } from '../../shared/alerts/say-alert.ts';
import { isAskedEngagement, parseQuery, type QueryOptions } from '../../shared/ask/query.ts';
import { readEngagementId } from '../../shared/ask/read-options.ts';
import type { Reach } from '../../shared/aws/load-list.ts';
import { countStanding, type Engagement, isWithdrawn } from '../../shared/engagements/engagement.ts';
import { loadMerged } from '../../shared/engagements/group-story.ts';
import { lastSeenOf, type Report, stands, tellingReports } from '../../shared/engagements/report.ts';
import { sayLineage, saySources } from '../../shared/engagements/sources.ts';
import { sayWhy } from '../../shared/engagements/why.ts';
import { sayDecidedBy } from '../../shared/stories/decided-by.ts';
import { findEvidenceText, type Story } from '../../shared/stories/story.ts';
import { formatSure } from '../../shared/text/format-sure.ts';
import { formatInstant } from '../../shared/text/format-time.ts';
import { formatFacts, layOut } from '../terminal/facts.ts';
import { print, printNote, toJson } from '../terminal/output.ts';
import { addCommand, type Cli } from './command-line.ts';
import { describeEvidence, describeParts, describeVersions, partsToCsv } from './describe-story.ts';
import { type GlobalOptions, withData } from './open-data.ts';
import { openEngagements, openStories } from './open-tables.ts';
import { printAsked } from './print-asked.ts';
import { type ListOptions, type ListShape, readFormat } from './print-list.ts';
import { addQueryOptions } from './query-options.ts';

const SHAPE: ListShape<Engagement> = {
  columns: ['Engagement', 'With', 'Category', 'Status', 'Sure', 'Reports', 'Headline'],
  toCells: (one) => [
    one.engagementId,
    one.counterparts.join(' '),
    one.category,
    isWithdrawn(one) ? 'withdrawn' : one.status,
    formatSure(one.probability),
    String(countStanding(one)),
    one.headline,
  ],
  csvColumns: [
    ...['engagementId', 'day', 'category', 'counterparts', 'status', 'direction', 'persons', 'place', 'date'],
    ...['probability', 'headline', 'reportCount', 'firstSeenAt', 'updatedAt', 'alertState', 'alertSentAt'],
    'isWithdrawn',
  ],
  toCsv: ({ alert, ...one }) => ({
    ...partsToCsv(one),
    engagementId: one.engagementId,
    day: one.day,
    probability: one.probability,
    headline: one.headline,
    reportCount: countStanding(one),
    firstSeenAt: one.firstSeenAt,
    updatedAt: one.updatedAt,
    alertState: alert.state,
    alertSentAt: alert.state === 'sent' ? alert.sentAt : undefined,
    isWithdrawn: isWithdrawn(one),
  }),
  none: 'no engagement was found; --since reaches further back',
};

type EngagementsOptions = QueryOptions & ListOptions & GlobalOptions & { readonly withdrawn?: boolean };

/** Adds `engagements`, which lists them, and `engagement`, which shows one with its stories. */
export function addEngagements(cli: Cli): void {
  addQueryOptions(
    addCommand(
      cli,
      'engagements',
      'list engagements, latest first, by the day of their first report',
      'engagements --since 30d --counterpart Russia --category COOPERATE',
    ),
  )
    .option('--withdrawn', 'those too that turned out to be none')
    .action(async (_options: unknown, command: Cli) => {
      const options = command.optsWithGlobals<EngagementsOptions>();
      const query = parseQuery(options, new Date());
      const format = readFormat(options);
      const range = { since: query.since.slice(0, 10), until: query.until.slice(0, 10) };
      await withData(options, 'read', async (data) => {
        const table = await openEngagements(data);
        const asked = {
          query,
          list: (reach: Reach) => table.listEngagements({ ...range, by: query.keys }, reach),
          isAsked: (one: Engagement) =>
            (options.withdrawn || !isWithdrawn(one)) && isAskedEngagement(one, query),
          names: ['engagement', 'engagements'],
        } as const;
        await printAsked(asked, format, SHAPE);
      });
    });

  addCommand(
    cli,
    'engagement',
    'show one engagement, its reports and the words that decided',
    'engagement 2024-03-12-MNG-5F0C',
  )
    .argument('<ID>', 'as `engagements` and every alert show it')
    .option('--json', 'print the record as JSON, with its stories')
    .action(async (id: string, _options: unknown, command: Cli) => {
      const options = command.optsWithGlobals<ListOptions & GlobalOptions>();
      const engagementId = readEngagementId('ID', id);
      await withData(options, 'read', async (data) => {
        const [engagements, table] = await Promise.all([openEngagements(data), openStories(data)]);
        const engagement = await loadMerged(engagementId, engagements);
        if (!engagement) throw new Error(`engagement ${engagementId}: not found`);
        if (engagement.engagementId !== engagementId)
          printNote(
            `${engagementId} turned out to be ${engagement.engagementId}, and has been merged into it`,
          );
        const range = { by: { engagementId: engagement.engagementId }, since: '0', until: '9' };
        const stories = await Array.fromAsync(table.listStories(range, new Date()));
        const text = options.json ? toJson({ ...engagement, stories }, 2) : describe(engagement, stories);
        await print(`${text}\n`);
      });
    });
}

function describe(engagement: Engagement, stories: readonly Story[]): string {
  const { engagementId, headline, probability, classifierVersion, firstSeenAt, evidence, reports, stage } =
    engagement;
  const story = stories.find(({ storyId }) => storyId === engagement.evidenceStoryId);
  const decisive = story && findEvidenceText(story, evidence);
  return [
    formatFacts([
      ['Engagement', [engagementId]],
      ['Headline', [headline]],
      ['Withdrawn', describeWithdrawal(engagement)],
      ...describeParts(engagement),
      ...(stage === undefined ? [] : [['Stage', [stage]] as const]),
      ['How sure', [`${formatSure(probability)} (classifier ${classifierVersion})`]],
      ['First seen', [`${formatInstant(firstSeenAt)} UTC`]],
      ['Alert', [sayAlert(engagement)]],
    ]),
    // The offsets of the words point into the story's text; without the story they cannot be shown in their sentence.
    decisive
      ? describeEvidence(evidence, decisive)
      : `The words that decided\n${evidence.map(({ role, text }) => layOut(`  ${role}`, text, 14)).join('\n')}`,
    `Reported by ${isWithdrawn(engagement) ? 'nobody any more' : saySources(tellingReports(reports))}; ${stories.length} ${stories.length === 1 ? 'story' : 'stories'}\n${stories.map((story) => formatStory(story, reports)).join('\n')}`,
  ].join('\n\n');
}

function formatStory(story: Story, reports: readonly Report[]): string {
  const report = reports.find(({ storyId }) => storyId === story.storyId);
  const { why = [], said } = report ?? {};
  const { storyId, publishedAt, outlet, title, link, classification } = story;
  const when = `${formatInstant(publishedAt)}  ${formatSure(classification.probability)}  ${outlet}: ${title}`;
  return formatFacts([
    [
      '',
      [
        when,
        ...(link === undefined ? [] : [link]),
        ...describeVersions(story),
        ...sayDecidedBy(story),
        ...(report === undefined || stands(report)
          ? []
          : [`reports it no longer; before, it read: ${report.title}`]),
        ...(said?.after === undefined ? [] : [`passes on ${sayLineage(said.after)}`]),
        ...(why.length === 0 ? [] : [`taken for the same by: ${sayWhy(why).join('; ')}`]),
        storyId,
      ],
    ],
  ])
    .replace(/^ {12}/, '  ')
    .replaceAll(/\n {12}/g, '\n    ');
}

/** Says of an engagement that turned out to be none when that was seen. */
function describeWithdrawal(engagement: Engagement): string[] {
  if (!isWithdrawn(engagement)) return [];
  const last = engagement.reports.map(lastSeenOf).toSorted().at(-1) ?? engagement.updatedAt;
  return [`no outlet reports it any more, seen ${formatInstant(last)} UTC`];
}

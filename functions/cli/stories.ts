import { isAskedStory, parseQuery, type QueryOptions, storyKeys } from '../../shared/ask/query.ts';
import { readStoryId } from '../../shared/ask/read-options.ts';
import type { Reach } from '../../shared/aws/load-list.ts';
import { isDisputed, sayDecidedBy } from '../../shared/stories/decided-by.ts';
import type { Story } from '../../shared/stories/story.ts';
import { takesBack } from '../../shared/stories/takes-back.ts';
import { formatSure } from '../../shared/text/format-sure.ts';
import { formatInstant } from '../../shared/text/format-time.ts';
import { formatFacts } from '../terminal/facts.ts';
import { print, toJson } from '../terminal/output.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { addCommand, type Cli } from './command-line.ts';
import { describeClassification, describeVersions, partsToCsv } from './describe-story.ts';
import { type GlobalOptions, withData } from './open-data.ts';
import { openProofs, openStories } from './open-tables.ts';
import { printAsked } from './print-asked.ts';
import { type ListOptions, type ListShape, readFormat } from './print-list.ts';
import { addQueryOptions } from './query-options.ts';

const SHAPE: ListShape<Story> = {
  columns: ['Published', 'With', 'Category', 'Sure', 'Outlet', 'Story'],
  toCells: (story) => {
    const { storyId, publishedAt, outlet, title, engagementId, removedAt, classification } = story;
    return [
      formatInstant(publishedAt),
      classification.counterparts.join(' '),
      classification.category ?? '-',
      formatSure(classification.probability),
      wrapText(outlet, 14),
      [
        title,
        storyId,
        ...(engagementId === undefined ? [] : [engagementId]),
        ...(removedAt === undefined ? [] : ['removed by the outlet']),
        ...(isDisputed(story) ? sayDecidedBy(story) : []),
      ],
    ];
  },
  csvColumns: [
    ...['storyId', 'publishedAt', 'outlet', 'title', 'link', 'isEngagement', 'probability', 'category'],
    ...['counterparts', 'status', 'direction', 'persons', 'place', 'date', 'engagementId', 'feedId'],
    ...['editCount', 'removedAt', 'decidedBy'],
  ],
  toCsv: (story) => {
    const { classification, first: _first, edits: _edits, secondReading: _second, ...rest } = story;
    return {
      ...rest,
      ...partsToCsv(classification),
      isEngagement: classification.isEngagement,
      probability: classification.probability,
      decidedBy: sayDecidedBy(story).join('; '),
    };
  },
  none: 'no story was found; --since reaches further back, --all shows stories that report no engagement too',
};

type StoriesOptions = QueryOptions & ListOptions & GlobalOptions & { readonly disagree?: boolean };

/** Adds `stories`, which lists them, and `story`, which shows one. */
export function addStories(cli: Cli): void {
  addQueryOptions(
    addCommand(
      cli,
      'stories',
      'list stories that report an engagement, newest first',
      'stories --since 2024-03-01 --until 2024-03-31 --counterpart MNG --csv',
    ),
  )
    .option(
      '--all',
      'stories that report no engagement too, which are far more; says how many it has looked at',
    )
    .option('--disagree', 'only stories that a second reader decided otherwise than the local one')
    .action(async (_options: unknown, command: Cli) => {
      const options = command.optsWithGlobals<StoriesOptions>();
      const now = new Date();
      const parsed = parseQuery(options, now);
      // A second reader may have decided that there is no engagement.
      const query = options.disagree ? { ...parsed, all: true } : parsed;
      const format = readFormat(options);
      await withData(options, 'read', async (data) => {
        const table = await openStories(data);
        const asked = {
          query,
          list: (reach: Reach) => table.listStories({ ...query, by: storyKeys(query) }, now, reach),
          isAsked: (story: Story) => isAskedStory(story, query) && (!options.disagree || isDisputed(story)),
          names: ['story', 'stories'],
        } as const;
        await printAsked(asked, format, SHAPE);
      });
    });

  addCommand(
    cli,
    'story',
    'show one story and the words that decided',
    'story 5b1f6e0c9a7d42c8b3e4f0a1d2c3b4a5',
  )
    .argument('<ID>', 'as `stories` shows it')
    .option('--json', 'print the record as JSON')
    .action(async (id: string, _options: unknown, command: Cli) => {
      const options = command.optsWithGlobals<ListOptions & GlobalOptions>();
      const storyId = readStoryId('ID', id);
      await withData(options, 'read', async (data) => {
        const news = await (await openStories(data)).loadStory(storyId);
        // No list shows a proof; whoever has its id may look why it went no further.
        const story = news ?? (await (await openProofs(data)).loadStory(storyId));
        if (!story) throw new Error(`story ${storyId}: not found`);
        await print(`${options.json ? toJson(story, 2) : describeStory(story)}\n`);
      });
    });
}

function describeStory(story: Story): string {
  const { storyId, title, outlet, link, publishedAt, firstSeenAt, summary, first, isBackfilled } = story;
  return [
    formatFacts([
      ['Story', [storyId]],
      ['Title', [title]],
      ['Outlet', [outlet]],
      ['Link', [link ?? 'none']],
      ['Published', [`${formatInstant(publishedAt)} UTC, first seen ${formatInstant(firstSeenAt)}`]],
      ['Came by', isBackfilled ? ['backfill: an engagement that it opened counts as told'] : []],
      ['Versions', describeVersions(story)],
      ['First title', first && first.title !== title ? [first.title] : []],
      ['Reports', [describeReported(story)]],
      ['Summary', summary === '' ? [] : summary.split('\n')],
      ['Decided by', sayDecidedBy(story)],
    ]),
    describeClassification(story.classification, story),
  ].join('\n');
}

function describeReported(story: Story): string {
  const { engagementId } = story;
  if (engagementId === undefined) return 'no engagement';
  return takesBack(story)
    ? `no engagement any more; before, engagement ${engagementId}`
    : `engagement ${engagementId}`;
}

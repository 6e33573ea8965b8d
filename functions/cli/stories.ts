import { isAskedStory, parseQuery, type Query, type QueryOptions } from '../../shared/ask/query.ts';
import { readStoryId } from '../../shared/ask/read-options.ts';
import type { Story } from '../../shared/stories/story.ts';
import { formatInstant } from '../../shared/text/format-time.ts';
import { formatFacts, formatSure } from '../terminal/facts.ts';
import { noteUnreadable, print, toJson } from '../terminal/output.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { addCommand, type Cli } from './command-line.ts';
import { describeClassification, describeVersions } from './describe-story.ts';
import { mergeLists } from './merge-lists.ts';
import { type GlobalOptions, withData } from './open-data.ts';
import { type ListOptions, type ListShape, printList, readFormat } from './print-list.ts';
import { addQueryOptions } from './query-options.ts';

const SHAPE: ListShape<Story> = {
  columns: ['Published', 'With', 'Category', 'Sure', 'Outlet', 'Story'],
  toCells: ({ storyId, publishedAt, outlet, title, engagementId, removedAt, classification }) => [
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
    ],
  ],
  csvColumns: [
    ...['storyId', 'publishedAt', 'outlet', 'title', 'link', 'isEngagement', 'probability', 'category'],
    ...['counterparts', 'status', 'direction', 'persons', 'place', 'date', 'engagementId', 'feedId'],
    ...['editCount', 'removedAt'],
  ],
  toCsv: ({ classification, first: _first, edits: _edits, ...story }) => ({
    ...story,
    isEngagement: classification.isEngagement,
    probability: classification.probability,
    category: classification.category,
    counterparts: classification.counterparts.join(' '),
    status: classification.status,
    direction: classification.direction,
    persons: classification.actors.flatMap(({ name }) => name ?? []).join('; '),
    place: classification.place,
    date: classification.date,
  }),
  none: 'no story was found; --since reaches further back, --all shows stories that report no engagement too',
};

type StoriesOptions = QueryOptions & ListOptions & GlobalOptions;

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
    .option('--all', 'stories that report no engagement too')
    .action(async (_options: unknown, command: Cli) => {
      const options = command.optsWithGlobals<StoriesOptions>();
      const now = new Date();
      const query = parseQuery(options, now);
      const format = readFormat(options);
      await withData(options, 'read', async ({ STORY_TABLE }) => {
        const { openStoryTable } = await import('../../shared/aws/story-table.ts');
        const table = openStoryTable(STORY_TABLE, noteUnreadable);
        const stories = mergeLists(
          query.keys.map((by) => table.listStories({ ...query, by }, now)),
          ({ publishedAt }) => publishedAt,
          ({ storyId }) => storyId,
        );
        await printList(narrow(stories, query), format, SHAPE, query.limit);
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
      await withData(options, 'read', async ({ STORY_TABLE }) => {
        const { openStoryTable } = await import('../../shared/aws/story-table.ts');
        const story = await openStoryTable(STORY_TABLE, noteUnreadable).loadStory(storyId);
        if (!story) throw new Error(`story ${storyId}: not found`);
        await print(`${options.json ? toJson(story, 2) : describeStory(story)}\n`);
      });
    });
}

async function* narrow(stories: AsyncIterable<Story>, query: Query): AsyncGenerator<Story> {
  for await (const story of stories) {
    if (isAskedStory(story, query)) yield story;
  }
}

function describeStory(story: Story): string {
  const { storyId, title, outlet, link, publishedAt, firstSeenAt, engagementId, summary, first } = story;
  const versions = describeVersions(story);
  return [
    formatFacts([
      ['Story', [storyId]],
      ['Title', [title]],
      ['Outlet', [outlet]],
      ['Link', [link ?? 'none']],
      ['Published', [`${formatInstant(publishedAt)} UTC, first seen ${formatInstant(firstSeenAt)}`]],
      ...(versions.length === 0 ? [] : ([['Versions', versions]] as const)),
      ...(first && first.title !== title ? ([['First title', [first.title]]] as const) : []),
      ['Reports', [engagementId === undefined ? 'no engagement' : `engagement ${engagementId}`]],
      ...(summary === '' ? [] : ([['Summary', summary.split('\n')]] as const)),
    ]),
    describeClassification(story.classification, story),
  ].join('\n');
}

import { reportsEngagement } from '../../shared/engagement.ts';
import type { Probe } from '../../shared/probe-feed.ts';
import { addCommand, type Cli } from './command-line.ts';
import { formatFacts, formatInstant, formatSure } from './describe-story.ts';
import { readFeedUrl } from './feeds.ts';
import { formatTable } from './format-table.ts';
import { type GlobalOptions, refuseData } from './open-data.ts';
import { print, toJson } from './output.ts';

/** Adds `feeds probe` to `feeds`: what would be made of a feed. It needs no data and keeps none. */
export function addProbe(feeds: Cli): void {
  addCommand(
    feeds,
    'probe',
    'fetch a feed once and say what would be made of it',
    'feeds probe https://news.example/rss',
  )
    .argument('<URL>', 'http or https')
    .option('--json', 'print it all as JSON')
    .action(async (url: string, { json }: { readonly json?: boolean }, command: Cli) => {
      refuseData(command.optsWithGlobals<GlobalOptions>());
      const address = readFeedUrl('URL', url);
      const { probeFeed } = await import('../../shared/probe-feed.ts');
      const probe = await probeFeed(address, new Date(), fetch);
      if (json) await print(`${toJson(probe, 2)}\n`);
      if (probe.kind === 'failed') throw new Error(`${probe.url}: ${probe.reason}`);
      if (!json) await print(`${describe(probe)}\n`);
    });
}

function describe({
  url,
  format,
  outlet,
  leftOut,
  newestEntryAt,
  stories,
}: Probe & { readonly kind: 'read' }): string {
  const engagements = stories.filter(reportsEngagement);
  const newest =
    newestEntryAt === undefined ? 'the feed gives no dates' : `${formatInstant(newestEntryAt)} UTC`;
  const facts = formatFacts([
    ['Feed', [`${outlet}, ${format}`]],
    ['URL', [url]],
    ['Entries', [`${stories.length}${leftOut > 0 ? `, and ${leftOut} that can't be read` : ''}`]],
    ['Newest', [newest]],
    ['Engagements', [String(engagements.length)]],
  ]);
  if (engagements.length === 0) return facts;
  const table = formatTable(
    ['Published', 'With', 'Category', 'Sure', 'Title'],
    engagements.map(({ publishedAt, title, classification }) => [
      formatInstant(publishedAt),
      classification.counterparts.join(' '),
      classification.category ?? '',
      formatSure(classification.probability),
      title,
    ]),
  );
  return `${facts}\n\n${table}`;
}

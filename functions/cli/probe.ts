import type { Probe } from '../../shared/ask/probe-feed.ts';
import { readAllowedHosts } from '../../shared/fetch/allowed-hosts.ts';
import { reportsEngagement } from '../../shared/stories/story.ts';
import { formatSure } from '../../shared/text/format-sure.ts';
import { formatInstant, span } from '../../shared/text/format-time.ts';
import { sayLanguage } from '../../shared/text/name-language.ts';
import { formatFacts, sayUnread } from '../terminal/facts.ts';
import { formatTable } from '../terminal/format-table.ts';
import { print, printNote, toJson } from '../terminal/output.ts';
import { addCommand, type Cli } from './command-line.ts';
import { readFeedUrl, readZone } from './feeds.ts';
import { localHostOf } from './local-feed.ts';
import { type GlobalOptions, refuseData } from './open-data.ts';

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
    .option('--zone <zone>', 'the time zone of dates that name none, like Asia/Seoul or +09:00; else UTC')
    .option(
      '--allow <host:port>',
      'a host that may be local and may use any port; may be repeated',
      (host: string, others: readonly string[] = []) => [...others, host],
    )
    .action(async (url: string, { json, zone, allow = [] }: ProbeOptions, command: Cli) => {
      refuseData(command.optsWithGlobals<GlobalOptions>());
      const address = readFeedUrl('URL', url);
      readAllowedHosts('--allow', allow);
      if (zone !== undefined) readZone('--zone', zone);
      const [{ probeFeed }, { openFetcher }] = await Promise.all([
        import('../../shared/ask/probe-feed.ts'),
        import('../../shared/fetch/fetch-feed.ts'),
      ]);
      const { fetchFeed, close } = openFetcher({ allowedHosts: allow, now: () => new Date() });
      const probe = await probeFeed(address, new Date(), fetchFeed, zone).finally(close);
      if (json) await print(`${toJson(probe, 2)}\n`);
      if (probe.kind === 'failed')
        throw new Error(`${probe.url}: ${probe.state}: ${probe.reason}${sayAllow(address, allow)}`);
      if (!json) await print(`${describe(probe)}\n`);
      if (probe.language === 'other') printNote(sayUnread(1));
    });
}

/** Says how a feed on this machine is read, where it was not. */
function sayAllow(address: string, allow: readonly string[]): string {
  const host = localHostOf(address);
  return host === undefined || allow.includes(host) ? '' : `; what is on this machine needs --allow ${host}`;
}

type ProbeOptions = { readonly json?: boolean; readonly zone?: string; readonly allow?: readonly string[] };

/** Says which language a feed speaks, and whether that is one the classifier reads. */
function sayRead({ language, spoken }: Probe & { readonly kind: 'read' }): string[] {
  if (language === undefined || spoken === undefined) return [];
  return [
    `${sayLanguage(spoken)}, which ${language === 'other' ? 'the classifier does not read' : 'is read'}`,
  ];
}

function describe(probe: Probe & { readonly kind: 'read' }): string {
  const { url, format, outlet, state, reason, leftOut, repairs, newestEntryAt, stories, movedTo } = probe;
  const engagements = stories.filter(reportsEngagement);
  const newest =
    newestEntryAt === undefined ? 'the feed gives no dates' : `${formatInstant(newestEntryAt)} UTC`;
  const every =
    probe.everySeconds === undefined ? 'at every poll' : `at most every ${span(probe.everySeconds)}`;
  const rhythm = probe.rhythmSeconds === undefined ? '' : `; an entry every ${span(probe.rhythmSeconds)}`;
  const facts = formatFacts([
    ['Feed', [`${outlet}, ${format}`]],
    ['URL', [url]],
    ['Moved to', movedTo === undefined ? [] : [movedTo]],
    ['State', reason === undefined ? [state] : [state, reason]],
    ['Entries', [`${stories.length}${leftOut > 0 ? `, and ${leftOut} left out` : ''}`]],
    ['Language', sayRead(probe)],
    ['Repaired', repairs === 0 ? [] : [repairs === 1 ? '1 place' : `${repairs} places`]],
    ['Newest', [newest]],
    ['Polled', [`${every}${rhythm}`]],
    ['Engagements', [String(engagements.length)]],
  ]);
  if (engagements.length === 0) return facts;
  const table = formatTable(
    ['Published', 'With', 'Category', 'Sure', 'Title'],
    engagements.map(({ publishedAt, title, classification }) => [
      formatInstant(publishedAt),
      classification.counterparts.join(' '),
      classification.category,
      formatSure(classification.probability),
      title,
    ]),
  );
  return `${facts}\n\n${table}`;
}

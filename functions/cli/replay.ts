import { composeAlert } from '../../shared/alerts/compose-alert.ts';
import {
  type ArchiveStory,
  type EventLabel,
  hasLabels,
  parseArchiveStory,
  toStory,
} from '../../shared/replay/archive-story.ts';
import { type ReplayedStory, replayStories } from '../../shared/replay/replay-stories.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { formatInstant } from '../../shared/text/format-time.ts';
import { filledText, message, parseJson, UnreadableRecord } from '../../shared/text/shapes.ts';
import { formatTable } from '../terminal/format-table.ts';
import { print, toJson } from '../terminal/output.ts';
import { sayCount } from '../terminal/say-count.ts';
import { addCommand, type Cli } from './command-line.ts';
import { type GlobalOptions, refuseData } from './open-data.ts';
import { readJsonLines } from './read-input.ts';

/** By whose word stories are grouped: the classifier's own, or that of their labels. */
export type Fields = 'own' | 'labels';

type ReplayOptions = { readonly jsonl?: boolean; readonly fields: string };

/** Adds `replay`: which mails the stories of an archive would have caused. It needs no data. */
export function addReplay(cli: Cli): void {
  addCommand(
    cli,
    'replay',
    'run an archive of stories through what groups and alerts, and show the mails it would have caused',
    'replay archive.jsonl',
  )
    .argument('<FILE>', 'JSONL with id, outlet, title, text and at, publishedAt or date, in any order; or -')
    .option('--jsonl', 'print an answer a line, a story each: its engagement, its mails and what they told')
    .option(
      '--fields <whose>',
      'what a story says: `own`, by the classifier, or `labels`, by its labels',
      'own',
    )
    .action(async (file: string, { jsonl, fields }: ReplayOptions, command: Cli) => {
      refuseData(command.optsWithGlobals<GlobalOptions>());
      const whose = readFields(fields);
      const archive = await readArchive(file, whose);
      if (archive.length === 0) throw new ArgumentError('FILE', 'at least one story');
      const replayed = await replayArchive(archive, whose);
      if (!jsonl) return print(`${describe(replayed)}\n`);
      for (const one of replayed) await print(`${toJson(answerOf(one))}\n`);
    });
}

/** Reads by whose word stories are grouped. @throws ArgumentError */
export function readFields(text: string): Fields {
  if (text === 'own' || text === 'labels') return text;
  throw new ArgumentError('--fields', 'own or labels', text);
}

/** The one field that every line of an archive has, whatever else it lacks. */
const NAMED = message<Pick<ArchiveStory, 'id'>>({ id: filledText }, 'a story');

/**
 * Reads the stories of an archive.
 *
 * @param labels Which events they report; stories without such a label are left out, and may lack a date.
 * @throws ArgumentError naming the line that can't be read, has the id of one before, or lacks labels that
 * its story is to be grouped by.
 */
export async function readArchive(
  file: string,
  fields: Fields,
  labels?: ReadonlyMap<string, EventLabel>,
): Promise<ArchiveStory[]> {
  const refuseKnown = refuseTwice('story');
  const read = (line: string): ArchiveStory[] => {
    const { id } = parseJson('story', NAMED, line);
    const label = labels?.get(id);
    if (labels && !label) return [];
    const story = parseArchiveStory(line, label?.at);
    refuseKnown(id);
    if (fields === 'own' || hasLabels(story)) return [story];
    throw new UnreadableRecord(
      `story ${id}: expected engagement and, for yes, category, counterparts, status and direction`,
    );
  };
  return (await readJsonLines(file, read)).flat();
}

/** Answers what refuses an id that it has been given before. */
export function refuseTwice(what: string): (id: string) => void {
  const known = new Set<string>();
  return (id) => {
    if (known.has(id)) throw new UnreadableRecord(`${what} ${id}: stands on a line before, too`);
    known.add(id);
  };
}

/** Replays an archive in the order of its stories' times, and of their ids where those are the same. */
export async function replayArchive(
  archive: readonly ArchiveStory[],
  fields: Fields,
): Promise<ReplayedStory[]> {
  const inOrder = archive.toSorted((one, other) => compare(one.at, other.at) || compare(one.id, other.id));
  // Each is classified first, and then replayed.
  const steps = 2 * archive.length;
  try {
    const stories = inOrder.map((one, at) => {
      showDone(at / steps);
      return toStory(one, fields === 'labels');
    });
    return await replayStories(stories, {
      onStory: (done) => showDone((archive.length + done) / steps),
    });
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

const BAR_COLUMNS = 30;

/** Shows a bar of how much is done, from 0 to 1, where standard error is a terminal. */
function showDone(share: number): void {
  if (!process.stderr.isTTY) return;
  const bar = '#'.repeat(Math.round(share * BAR_COLUMNS)).padEnd(BAR_COLUMNS, '.');
  process.stderr.write(`\r${bar} ${Math.floor(share * 100)} %`);
}

/** What became of a story, for programs. */
function answerOf({ story, engagement, mails }: ReplayedStory) {
  return {
    id: story.storyId,
    engagementId: engagement?.engagementId ?? null,
    mails: mails.length,
    change: mails.at(-1)?.alert.change ?? null,
  };
}

/** Shows the mails in their order, and counts what there was. */
function describe(replayed: readonly ReplayedStory[]): string {
  const rows = replayed.flatMap(({ story, mails }) =>
    mails.map((mail) => {
      const { change } = mail.alert;
      const report = [story.outlet, story.title].filter(Boolean).join(': ');
      const news = change === undefined ? [] : [`new: ${change}`];
      return [formatInstant(story.publishedAt), [composeAlert(mail).subject, ...news, report]];
    }),
  );
  const engagements = new Set(replayed.flatMap(({ engagement }) => engagement?.engagementId ?? []));
  const totals = [
    sayCount(replayed.length, 'story', 'stories'),
    `${sayCount(engagements.size, 'engagement', 'engagements')} found`,
    sayCount(rows.length, 'mail', 'mails'),
  ].join(', ');
  return rows.length === 0 ? totals : `${formatTable(['When', 'Mail'], rows)}\n\n${totals}`;
}

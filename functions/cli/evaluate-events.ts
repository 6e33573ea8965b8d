import {
  type EventFigures,
  type GroupedStory,
  type LanguagePair,
  measureEvents,
  measureLanguagePairs,
} from '../../shared/measure/measure-events.ts';
import { type EventLabel, parseEventLabel } from '../../shared/replay/archive-story.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { nameLanguage } from '../../shared/text/name-language.ts';
import { oneLine } from '../../shared/text/plain-text.ts';
import { formatTable } from '../terminal/format-table.ts';
import { print, toJson } from '../terminal/output.ts';
import type { Cli } from './command-line.ts';
import { readJsonLines } from './read-input.ts';
import { type Fields, readArchive, readFields, refuseTwice, replayArchive } from './replay.ts';

export type EvaluateEventsOptions = {
  readonly events: string;
  readonly fields?: string;
  readonly json?: boolean;
};

/** Events that must be told in two languages for a pair of them to be shown. */
const FEWEST_EVENTS = 3;

/** How well stories were grouped: all, all but those of the largest event, and those in two languages. */
type Measured = {
  readonly labelled: number;
  readonly largest: { readonly event: string; readonly stories: number };
  readonly all: Figures;
  readonly withoutLargest: Figures;
  readonly pairs: readonly LanguagePair[];
};
type Figures = EventFigures & { readonly mailsAnEvent: number };

/** Replays the stories labelled with the event they report, and prints how well that grouped them. */
export async function evaluateEvents(
  file: string,
  options: EvaluateEventsOptions,
  command: Cli,
): Promise<void> {
  refuseOtherOptions(command);
  const fields = readFields(options.fields ?? 'own');
  const measured = measureAll(await groupStories(file, options.events, fields));
  return print(`${options.json ? toJson(measured, 2) : describe(measured)}\n`);
}

/** Refuses the options that only measuring the classifier takes. @throws ArgumentError */
function refuseOtherOptions(command: Cli): void {
  const taken: readonly string[] = ['events', 'fields', 'json'];
  for (const option of command.options) {
    const name = option.attributeName();
    if (!taken.includes(name) && command.getOptionValueSource(name) === 'cli')
      throw new ArgumentError(option.long ?? name, 'no --events with it');
  }
}

async function groupStories(file: string, eventsFile: string, fields: Fields): Promise<GroupedStory[]> {
  if (file === '-' && eventsFile === '-')
    throw new ArgumentError('--events', 'a file, for standard input is FILE already', eventsFile);
  const refuseKnown = refuseTwice('event label');
  const read = (line: string): EventLabel => {
    const label = parseEventLabel(line);
    refuseKnown(label.id);
    return label;
  };
  const labels = new Map(
    (await readJsonLines(eventsFile, read, '--events')).map((label) => [label.id, label]),
  );
  const archive = await readArchive(file, fields, labels);
  if (archive.length === 0) throw new ArgumentError('FILE', 'a story that --events has a label of');
  return (await replayArchive(archive, fields)).map(({ story, engagement, mails }) => {
    const { event = '', tells = [] } = labels.get(story.storyId) ?? {};
    const lang = story.language ?? nameLanguage(`${story.title}\n${story.summary}`);
    const { engagementId } = engagement ?? {};
    return { event, tells, lang, mails: mails.length, ...(engagementId !== undefined && { engagementId }) };
  });
}

function measureAll(stories: readonly GroupedStory[]): Measured {
  const events = [...Map.groupBy(stories, ({ event }) => event)];
  const [event, its] = events.reduce((most, one) => (one[1].length > most[1].length ? one : most), ['', []]);
  return {
    labelled: stories.length,
    largest: { event, stories: its.length },
    all: figuresOf(stories),
    withoutLargest: figuresOf(stories.filter((one) => one.event !== event)),
    pairs: measureLanguagePairs(stories, FEWEST_EVENTS),
  };
}

function figuresOf(stories: readonly GroupedStory[]): Figures {
  const figures = measureEvents(stories);
  return { ...figures, mailsAnEvent: figures.mails / figures.events };
}

type Row = readonly [name: string, value: (figures: Figures) => string, meaning: string];
const shareOf = (name: keyof Figures) => (figures: Figures) => formatShare(figures[name]);

/** The figures in the order in which they are shown, and what each is. */
const ROWS: readonly Row[] = [
  ['Stories', ({ stories }) => String(stories), 'taken for engagements'],
  ['Events', ({ events }) => String(events), 'that these report'],
  ['Precision', shareOf('precision'), 'B-cubed: of stories put together, those of the same event'],
  ['Recall', shareOf('recall'), 'B-cubed: of stories of the same event, those put together'],
  ['F1', shareOf('f1'), 'their harmonic mean'],
  ['Split', shareOf('split'), 'of events of several stories, those in several engagements'],
  ['Merged', shareOf('merged'), 'of engagements, those with stories of more than one event'],
  ['Repeats', shareOf('repeats'), 'of mails, those that told nothing new'],
  ['Right number', shareOf('rightNumber'), 'of events of several stories, those with as many mails as news'],
  ['Facts missed', ({ factsMissed, facts }) => `${factsMissed} of ${facts}`, 'new facts that no mail told'],
  [
    'Languages joined',
    shareOf('languagesJoined'),
    'of events in several languages, those with two in one engagement',
  ],
  ['Mails', ({ mails }) => String(mails), ''],
  ['Mails an event', ({ mailsAnEvent }) => formatNumber(mailsAnEvent, 2), ''],
];

function describe({ labelled, largest, all, withoutLargest, pairs }: Measured): string {
  const figures = ROWS.map(([name, value, meaning]) => [name, value(all), value(withoutLargest), meaning]);
  const languages = pairs.map(({ languages: [one, other], events, joined }) => [
    `${one} and ${other}`,
    String(events),
    formatShare(joined),
  ]);
  return [
    `Of ${labelled} labelled stories ${largest.stories} report the largest event, ${oneLine(largest.event)}.`,
    '',
    formatTable(['Figure', 'All', 'Without it', 'Which is'], figures),
    '',
    ...(pairs.length === 0
      ? [`No ${FEWEST_EVENTS} events are told in the same two languages.`]
      : [
          `Languages in which ${FEWEST_EVENTS} events or more are told: those in both, and the share joined`,
          formatTable(['Languages', 'Events', 'Joined'], languages),
        ]),
  ].join('\n');
}

function formatShare(share: number): string {
  return formatNumber(share, 3);
}

/** A number with so many digits behind its point, or `-` where there was nothing to count. */
function formatNumber(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '-';
}

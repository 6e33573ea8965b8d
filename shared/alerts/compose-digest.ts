import { type Engagement, isWithdrawn } from '../engagements/engagement.ts';
import { type Coverage, isAllWell } from '../feeds/coverage.ts';
import { formatPercent } from '../text/format-sure.ts';
import { oneLine, truncate } from '../text/plain-text.ts';
import { nameSide, UNKNOWN } from './engagement-words.ts';
import { sayCoverage } from './say-coverage.ts';
import { formatDay, formatMoment } from './say-day.ts';
import { sayEngagement, sayStatus } from './say-engagement.ts';
import { sayHowToStop } from './say-how-to-stop.ts';
import { toSubject } from './subject.ts';

/** A digest as it is published. */
export type DigestMail = { readonly subject: string; readonly body: string };

/** An engagement in a digest, with what is new about it; nothing where all is. */
export type Digested = { readonly engagement: Engagement; readonly changes: readonly string[] };

/** What a digest of a day or a week tells, beside the engagements. */
export type DigestSpan = {
  readonly every: 'day' | 'week';
  /** The first and the last instant that it covers. */
  readonly since: string;
  readonly until: string;
  readonly coverage: Coverage;
  /** Stories of that time that were read. */
  readonly stories: number;
  /** Engagements of that time that can't be read, and are missing. */
  readonly unread: number;
  /** Which of how many mails of this digest, counted from 1. */
  readonly part: number;
  readonly parts: number;
  /** What the subscriber asked for, in words, to stand behind "a digest of". */
  readonly wishes: string;
  /** Where the operator is reached, if that is known. */
  readonly contact?: string | undefined;
};

/** SNS takes 256 kB, with what selects by it. */
const MOST_BYTES = 220_000;
const LONGEST_SAYING = 200;
const MOST_COUNTRIES = 5;
const OTHERS = 'Others';

/** Composes one mail of alerts that were not mailed one by one. */
export function composeTogether(engagements: readonly Engagement[], contact?: string): DigestMail {
  const digested = engagements.map((engagement) => ({
    engagement,
    changes: engagement.alert.change === undefined ? [] : [engagement.alert.change],
  }));
  const number = countOf(engagements.length);
  return {
    subject: toSubject(`${number}: ${nameCountries(digested)}`),
    body: compose(
      [
        `${number} in one mail: there were more at once than are mailed one by one, or nobody could be mailed when they were found.`,
      ],
      digested,
      [sayHowToStop('what may be among these', 'which engagements you are told of', contact)],
    ),
  };
}

/** Composes the digest of a day or a week; one without engagements says whether all is well. */
export function composeDigest(digested: readonly Digested[], span: DigestSpan): DigestMail {
  const { every, coverage, stories, unread, part, parts, wishes, contact } = span;
  // The last instant of the day before is the hour at which it ends.
  const until = new Date(Date.parse(span.until) + 1).toISOString();
  const which = parts > 1 ? ` (${part} of ${parts})` : '';
  const isWell = isAllWell(coverage, stories, span.since) && unread === 0;
  const [found, told] =
    digested.length === 0
      ? [
          `nothing found, ${isWell ? '' : 'but not '}all is well`,
          `nothing that you asked for${isWell ? '. All' : ', but not all'} is well`,
        ]
      : [
          `${countOf(digested.length)}: ${nameCountries(digested)}`,
          `${countOf(digested.length)} that you asked for${which}`,
        ];
  return {
    subject: toSubject(
      `${every === 'day' ? 'Day' : 'Week'} to ${formatDay(until.slice(0, 10))}${which}: ${found}`,
    ),
    body: compose([`In the ${every} to ${formatMoment(until)}, Envoy Watch found ${told}.`], digested, [
      [...sayCoverage(coverage, stories, span.since), ...(unread === 0 ? [] : [sayUnread(unread)])].join(
        '\n',
      ),
      sayHowToStop(`a digest of ${wishes}`, 'what is in it', contact),
    ]),
  };
}

function sayUnread(unread: number): string {
  return `${countOf(unread)} of that time cannot be read, and ${unread === 1 ? 'is' : 'are'} missing here.`;
}

/** How an engagement is told, the longest form first; the last one fits whatever it says. */
const FORMS: readonly Form[] = [
  { longest: LONGEST_SAYING, hasLink: true },
  { longest: LONGEST_SAYING, hasLink: false },
  { longest: LONGEST_SAYING / 2, hasLink: false },
  { longest: LONGEST_SAYING / 5, hasLink: false },
];
type Form = { readonly longest: number; readonly hasLink: boolean };

/** The longest form that SNS takes. */
function compose(head: readonly string[], digested: readonly Digested[], foot: readonly string[]): string {
  const countries = byCountry(digested).map(([country, some]) => ({ country, tellings: some.map(telling) }));
  let body = '';
  for (const form of FORMS) {
    const told = countries.map(
      ({ country, tellings }) => `${country}\n${tellings.map((tell) => tell(form)).join('\n')}`,
    );
    body = [...head, ...told, ...foot].join('\n\n');
    if (Buffer.byteLength(body) <= MOST_BYTES) break;
  }
  return body;
}

/** By main counterpart, in the order of their names, those last that can't be told; of each those first that were reported first. */
function byCountry(digested: readonly Digested[]): [string, Digested[]][] {
  const sorted = digested.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const grouped = Map.groupBy(sorted, countryOf);
  return [...grouped].toSorted(
    ([one], [other]) => Number(one === OTHERS) - Number(other === OTHERS) || one.localeCompare(other, 'en'),
  );
}

function countryOf({ engagement }: Digested): string {
  const [main] = engagement.counterparts;
  return main === UNKNOWN ? OTHERS : nameSide(main);
}

function keyOf({ engagement: { firstSeenAt, engagementId } }: Digested): string {
  return `${firstSeenAt} ${engagementId}`;
}

/** Tells an engagement in whatever form; what takes time is done once. */
function telling({ engagement, changes }: Digested): (form: Form) => string {
  const { probability, reports, day, evidenceStoryId } = engagement;
  const isNone = isWithdrawn(engagement);
  const saying = sayEngagement(engagement).said;
  const said = isNone ? `Correction: ${saying}` : saying;
  const news = oneLine(changes.join('; '));
  const outlets = [...new Set(reports.map(({ outlet }) => oneLine(outlet)))];
  const [outlet = ''] = outlets;
  // Of the report that decided, where it has a short one.
  const linked = reports.filter((report) => report.link && report.link.length <= LONGEST_SAYING);
  const { link } = linked.find(({ storyId }) => storyId === evidenceStoryId) ?? linked[0] ?? {};
  const state = isNone ? '' : sayStatus(engagement);
  const [since, sure] = [formatDay(day), isNone ? '' : `${formatPercent(probability)} sure`];
  return ({ longest, hasLink }) => {
    const source =
      outlets.length === 1 ? truncate(outlet, Math.min(longest, 60)) : `${outlets.length} outlets`;
    return [
      `- ${truncate(said, longest)}`,
      ...(news === '' ? [] : [`new: ${truncate(news, longest)}`]),
      [state, source, `first reported on ${since}`, sure].filter((fact) => fact !== '').join(', '),
      ...(hasLink && link !== undefined ? [link] : []),
    ].join('\n  ');
  };
}

function nameCountries(digested: readonly Digested[]): string {
  const names = byCountry(digested).map(([name]) => name);
  const rest = names.length - MOST_COUNTRIES;
  return [...names.slice(0, MOST_COUNTRIES), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

function countOf(engagements: number): string {
  return engagements === 1 ? '1 engagement' : `${engagements} engagements`;
}

import { type Coverage, isLate } from '../feeds/coverage.ts';
import { formatDay, formatMoment } from './say-day.ts';

/** What a reader of a digest is told of a feed in a state. */
const STATE_WORDS: Readonly<Record<Coverage['named'][number]['state'], string>> = {
  ...{ new: 'not read yet', ok: 'well' },
  ...{ empty: 'empty', html: 'a web page instead of a feed', malformed: 'cannot be read' },
  ...{
    zombie: 'nothing new',
    gap: 'some entries may have been missed',
    behind: 'so many entries that they are still being taken',
    'clock-skewed': 'dates its entries wrongly',
  },
  ...{
    blocked: 'refuses to be read',
    unreachable: 'does not answer',
    slow: 'answers too slowly',
    retired: 'gone',
  },
};

/** Says what was read, and what of it may be missing, a line each. */
export function sayCoverage(coverage: Coverage, stories: number, since: string): string[] {
  const { watchedSince = '' } = coverage;
  const late = isLate(watchedSince, since)
    ? [`The first of them is watched only since ${formatMoment(watchedSince)}.`]
    : [];
  return [...sayFeeds(coverage, stories), ...late];
}

function sayFeeds({ feeds, troubled, named }: Coverage, stories: number): string[] {
  const read = `${stories === 0 ? 'No story was' : stories === 1 ? '1 story was' : `${stories.toLocaleString('en-GB')} stories were`} read`;
  if (feeds === 0)
    return [`${read}: no feed is watched, so nothing can be found. Tell whoever runs this Envoy Watch.`];
  const from = `${read} from ${feeds === 1 ? '1 feed' : `${feeds} feeds`}.`;
  if (troubled === 0) return [`${from} ${feeds === 1 ? 'It is not' : 'None of them is'} in trouble.`];
  const who = feeds === 1 ? 'It is' : troubled === 1 ? '1 of them is' : `${troubled} of them are`;
  return [
    `${from} ${who} in trouble, so that something may have been missed:`,
    ...named.map(
      ({ outlet, state, since }) =>
        `- ${outlet}: ${STATE_WORDS[state]}, since ${formatDay(since.slice(0, 10))}`,
    ),
    ...(troubled > named.length ? [`- and ${troubled - named.length} more`] : []),
  ];
}

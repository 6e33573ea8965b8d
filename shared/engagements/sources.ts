import { isStateOutlet } from '../feeds/state-outlet.ts';
import { oneLine } from '../text/plain-text.ts';
import { likeness, type Profile, profileOf } from './likeness.ts';
import { MINISTRY } from './lineage.ts';
import type { Report } from './report.ts';

/** Who reports an engagement. */
export type Sources = {
  /** Names of outlets, each once, in the order in which they came. */
  readonly outlets: readonly string[];
  /** Whose reports those are: outlets that report themselves, and agencies that others pass on, each once. */
  readonly independent: readonly string[];
  /** Whether no outlet reports itself. */
  readonly isAllAfter: boolean;
};

/** From this likeness on two texts are copies of one, whoever signs them; two outlets' own words have half of it. */
const COPY = 0.85;
/** Shorter texts are alike by chance. */
const SHORTEST_COPY = 60;

/**
 * Counts who reports an engagement: an agency's report that several outlets pass on counts once, and so do near copies of one text.
 */
export function countSources(reports: readonly Report[]): Sources {
  const outlets = [...new Set(reports.map(({ outlet }) => oneLine(outlet)))];
  const known: { readonly source: string; readonly isOwn: boolean; readonly told: Told }[] = [];
  for (const report of reports) {
    const told = toldBy(report);
    const original = known.find((one) => isCopy(one.told, told));
    const after = report.said?.after;
    const isOwn = after === undefined;
    known.push({
      source: original?.source ?? after ?? nameOf(report),
      isOwn: original?.isOwn ?? isOwn,
      told,
    });
  }
  const independent = [...new Set(known.map(({ source }) => source))];
  return { outlets, independent, isAllAfter: known.length > 0 && known.every(({ isOwn }) => !isOwn) };
}

/** Says who reports an engagement: "5 outlets, all after KCNA", "3 outlets, 2 independent sources". */
export function saySources(reports: readonly Report[]): string {
  const { outlets, independent, isAllAfter } = countSources(reports);
  const several = outlets.length === 1 ? (outlets[0] ?? '') : `${outlets.length} outlets`;
  if (isAllAfter) {
    const isOneSource = outlets.length > 1 && independent.length === 1;
    return `${several}, ${isOneSource ? 'all ' : ''}after ${independent.map(sayLineage).join(' and ')}`;
  }
  if (outlets.length === 1) return several;
  return independent.length === outlets.length
    ? `${several}, independent of each other`
    : `${several}, ${independent.length === 1 ? 'all of one source' : `${independent.length} independent sources`}`;
}

/** Names whose report is passed on, as `lineageOf` gives it, to a reader. */
export function sayLineage(after: string): string {
  return after === MINISTRY ? "a ministry's statement" : after;
}

/** The DPRK's own media are one source. */
function nameOf({ outlet }: Report): string {
  return isStateOutlet(outlet) ? 'KCNA' : oneLine(outlet);
}

/** What a report tells, by which copies of it are known. */
type Told = { readonly outlet: string; readonly length: number; readonly profile: Profile };

function toldBy({ outlet, title, said }: Report): Told {
  const text = `${title} ${said?.lead ?? ''}`;
  return { outlet, length: text.length, profile: profileOf(text) };
}

function isCopy(one: Told, other: Told): boolean {
  if (one.outlet === other.outlet || one.length < SHORTEST_COPY) return false;
  return likeness(one.profile, other.profile) >= COPY;
}

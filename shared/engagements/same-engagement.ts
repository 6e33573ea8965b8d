import type { Actor, Category } from '../classify/classification.ts';
import { comparePersons } from '../classify/same-person.ts';
import { dayOf, type ReportingStory } from '../stories/story.ts';
import type { Engagement } from './engagement.ts';

const DAY_MS = 86_400_000;

/** The days, before and after a story's own, on which the engagement that it reports may have been opened. */
export const JOIN_WINDOW_DAYS = { ordinary: 3, planned: 14 } as const;

/**
 * Says whether a story reports an engagement that is known already.
 *
 * It does when a counterpart is shared, the days are near, the kinds go together, and either the same person of
 * the DPRK side is named, or kind and foreign person agree, or kind, day and place or headline do. Two different
 * people of the DPRK side are two engagements.
 */
export function isSameEngagement(engagement: Engagement, story: ReportingStory): boolean {
  const { classification } = story;
  if (engagement.reports.some(({ storyId }) => storyId === story.storyId)) return true;
  if (!classification.counterparts.some((code) => engagement.counterparts.includes(code))) return false;
  const days = Math.abs(Date.parse(dayOf(story)) - Date.parse(engagement.day)) / DAY_MS;
  const comesTrue = engagement.status === 'planned' && classification.status !== 'planned';
  if (days > (comesTrue ? JOIN_WINDOW_DAYS.planned : JOIN_WINDOW_DAYS.ordinary)) return false;
  if (!goTogether(engagement.category, classification.category)) return false;

  const ours = comparePeople(engagement.actors, classification.actors, (country) => country === 'PRK');
  if (ours === 'different') return false;
  if (ours === 'shared') return true;
  const sameKind = engagement.category === classification.category || comesTrue;
  if (!sameKind) return false;
  const theirs = comparePeople(engagement.actors, classification.actors, (country) => country !== 'PRK');
  const samePlace = engagement.place !== null && engagement.place === classification.place;
  return theirs === 'shared' || (days <= 1 && (samePlace || titlesAgree(engagement.headline, story.title)));
}

/** Kinds that one visit may be reported as: announced, then met, then agreed. The others stand alone. */
const ONE_VISIT: ReadonlySet<Category> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE']);

function goTogether(one: Category, other: Category): boolean {
  return one === other || (ONE_VISIT.has(one) && ONE_VISIT.has(other));
}

/** Takes part in so much that his name neither joins two reports nor keeps them apart. */
const LEADER = 'Kim Jong Un';

function comparePeople(
  some: readonly Actor[],
  others: readonly Actor[],
  isOnSide: (country: string) => boolean,
): 'shared' | 'different' | 'unknown' {
  const named = (actors: readonly Actor[]) =>
    actors.filter(({ country, name }) => isOnSide(country) && name !== undefined && name !== LEADER);
  const known = named(some);
  const rest = named(others);
  const likeness = rest.flatMap((actor) => known.map((one) => comparePersons(one, actor)));
  if (likeness.includes('same')) return 'shared';
  return likeness.length > 0 && !likeness.includes('maybe') ? 'different' : 'unknown';
}

/** Words that stand in most headlines about the DPRK and so tell no two engagements apart. */
const ORDINARY = new Set(
  'north korea korean koreas dprk pyongyang kims with from says after over visit visits'.split(' '),
);
/** Share of the shorter headline's telling words that the other must have. */
const TITLE_AGREEMENT = 0.5;

function titlesAgree(one: string, other: string): boolean {
  const wordsOf = (title: string) =>
    new Set((title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => !ORDINARY.has(word)));
  const some = wordsOf(one);
  const others = wordsOf(other);
  const smaller = Math.min(some.size, others.size);
  return smaller >= 2 && some.intersection(others).size / smaller >= TITLE_AGREEMENT;
}

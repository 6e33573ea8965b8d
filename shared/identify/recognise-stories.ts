import { isAlike, isNextEdition, isRoughlyAlike, isSameSecond, isUndecided } from './compare-keys.ts';
import { type EntryKeys, KINDS, strongKeysOf } from './entry-keys.ts';
import {
  type Evidence,
  type Find,
  findByInstant,
  findByOne,
  findBySecond,
  findBySummary,
  findByTitle,
  findMoved,
  findStrong,
} from './find-stories.ts';
import type { EntryGroup } from './group-repeats.ts';
import type { Remembered } from './seen-entry.ts';
import type { Known } from './settle-stories.ts';

type Claims = ReturnType<typeof makeClaims>;

/** Gives stories to groups, one each, to the first that claims it. */
function makeClaims(groups: readonly EntryGroup[], known: Known) {
  const stories = new Map(known);
  const taken = new Set([...known.values()].map(({ storyId }) => storyId));
  const take = (group: EntryGroup, story: Remembered | undefined): boolean => {
    if (!story || stories.has(group) || taken.has(story.storyId)) return false;
    stories.set(group, story);
    taken.add(story.storyId);
    return true;
  };
  const claim = (...finds: readonly Find[]): void => {
    for (const group of groups) {
      if (!stories.has(group))
        group.members.some((member) => finds.some((find) => take(group, find(member))));
    }
  };
  return { stories, taken, take, claim };
}

/**
 * Finds for each group the remembered story that it tells, by what is surest first: guid or link with the title;
 * title and second; guid or link, where something else agrees; title alone, where that is all that stays; the second
 * and a title that reads alike. No story is given to two groups.
 */
export function recogniseStories(evidence: Evidence): Known {
  const { window, left } = evidence.whole.memory;
  if (window.length + left.length === 0) return evidence.known;
  const claims = makeClaims(evidence.groups, evidence.known);
  const strong = findStrong(evidence);
  claims.claim(
    ...strong.map(
      (find): Find =>
        (member) => {
          const story = find(member);
          return story?.title === member.keys.title ? story : undefined;
        },
    ),
  );
  claims.claim(findByInstant(evidence));
  if (evidence.byPublisher) claims.claim(...findByTitle(evidence));
  for (const [at, kind] of KINDS.entries()) claims.claim(findByOne(evidence, kind, strong[at]));
  claimMadeIds(evidence, claims);
  if (!evidence.byPublisher) claims.claim(...findByTitle(evidence));
  claims.claim(findMoved(evidence), findBySecond(evidence), findBySummary(evidence));
  claimNeighbours(evidence, claims);
  return claims.stories;
}

/** Claims the stories whose ids were made of what an entry has now, and had when it was new: keys that have come back. */
function claimMadeIds({ groups, whole, makeIds, usable, trust }: Evidence, { stories, take }: Claims): void {
  const isEdit = (keys: EntryKeys, story: Remembered) =>
    trust.places.size === 0 && isUndecided(keys, story, trust) && isAlike(keys, story) !== false;
  const byId = new Map([...whole.memory.left, ...whole.memory.window].map((story) => [story.storyId, story]));
  for (const group of groups) {
    if (stories.has(group)) continue;
    const { keys, entry } = group.newest;
    // What was made of the title and the day, or of all, is known by these.
    const strong = new Set(strongKeysOf(keys).filter((key) => usable.has(key)));
    const found = makeIds(group, strong)
      .slice(0, -1)
      .map((id) => byId.get(id));
    found.some((story) => {
      const isIt =
        story &&
        !isNextEdition(keys, story, entry.summary !== '') &&
        (keys.title === story.title || isSameSecond(keys, story, trust) || isEdit(keys, story));
      return isIt && take(group, story);
    });
  }
}

/**
 * Claims for a group what stood beside the story that its neighbour tells, where no key speaks against it: what has the same second, or
 * no date and a title that reads alike.
 */
function claimNeighbours({ whole, trust, byPublisher }: Evidence, { stories, take }: Claims): void {
  if (byPublisher) return;
  const { groups, memory } = whole;
  const { window } = memory;
  const placeOf = new Map(window.map(({ storyId }, at) => [storyId, at]));
  const beside = (group: EntryGroup | undefined, step: number) => {
    const story = group && stories.get(group);
    const at = story && placeOf.get(story.storyId);
    return at === undefined ? undefined : window[at + step];
  };
  for (const [at, group] of groups.entries()) {
    if (stories.has(group)) continue;
    const { keys } = group.newest;
    const isIt = (story: Remembered | undefined) => {
      if (!story || !isUndecided(keys, story, trust)) return false;
      if (isSameSecond(keys, story, trust)) return !trust.isCoarse || isRoughlyAlike(keys, story);
      const isUndated = keys.seconds === undefined && story.seconds === undefined;
      return isUndated && isAlike(keys, story) === true;
    };
    const found = [beside(groups[at - 1], 1), beside(groups[at + 1], -1)];
    found.some((story) => isIt(story) && take(group, story));
  }
}

import type { Model } from '../classify/score/model.ts';
import { addVersion } from '../stories/add-version.ts';
import { makeStory } from '../stories/make-story.ts';
import type { QueuedEntry } from '../stories/queue-message.ts';
import { reportsEngagement, type Story } from '../stories/story.ts';
import { takesBack } from '../stories/takes-back.ts';
import type { Engagement } from './engagement.ts';
import { groupStory } from './group-story.ts';
import { type WithdrawDependencies, withdrawStory } from './withdraw-story.ts';

/** What taking an entry needs done, beside grouping and taking back. */
export type TakeDependencies = WithdrawDependencies & {
  /** Has a second reader read a story that the local one is not sure of; answers the story as it is then. */
  readAgain?(story: Story, model?: Model): Promise<Story>;
  /** Stores a story, unless it is stored; answers the one that is stored then. */
  saveStory(story: Story): Promise<Story>;
  /** Saves a story with a further version; answers false when the stored one is not `previous`, and saves nothing. */
  saveVersion(story: Story, previous: Story): Promise<boolean>;
  /** Writes on a stored story which engagement it reports, and lists it under its counterparts; answers the story as it is stored then. */
  saveGrouping(story: Story, engagement: Engagement): Promise<Story>;
};

/** What became of an entry, and the engagement that has learned from it, which may have an alert to send. */
export type Taken = { readonly story: Story; readonly engagement?: Engagement };

const MAX_TRIES = 10;

/**
 * Takes an entry all the way to its engagement: classify, store, join or open. An entry of a known story that reads
 * otherwise is a version of it, and the engagement learns what that says: that its report is taken back, too.
 *
 * Each step may be repeated: an entry that comes twice, or again after a crash at any point, ends as the one
 * version of the one story in the one engagement.
 */
export async function takeEntry(entry: QueuedEntry, deps: TakeDependencies, model?: Model): Promise<Taken> {
  const made = makeStory(entry, model);
  return takeStory((await deps.readAgain?.(made, model)) ?? made, deps);
}

/** Takes a story that is classified the rest of that way. */
export async function takeStory(made: Story, deps: TakeDependencies): Promise<Taken> {
  const story = await saveEntry(made, deps);
  if (!reportsEngagement(story)) return takeBack(story, made, deps);
  const engagement = await groupStory(story, deps);
  if (engagement === undefined) return { story };
  const { engagementId } = engagement;
  if (story.engagementId === engagementId) return { story, engagement };
  const stored = await deps.saveGrouping(story, engagement);
  // A version that came meanwhile found no engagement to take its report back from.
  if (takesBack(stored)) return takeBack(stored, made, deps);
  return { story: { ...story, engagementId }, engagement };
}

/** Takes a story's report back, where its newest version does so. */
async function takeBack(story: Story, made: Story, deps: TakeDependencies): Promise<Taken> {
  const earlier = reportsEngagement(made) ? made : undefined;
  const engagement = takesBack(story) ? await withdrawStory(story, earlier, deps) : undefined;
  return { story, ...(engagement && { engagement }) };
}

/** Stores a story, or its text as a version of the one that is stored; answers the story as it is then. */
async function saveEntry(made: Story, deps: TakeDependencies): Promise<Story> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const stored = await deps.saveStory(made);
    const story = addVersion(stored, made);
    if (story === stored || (await deps.saveVersion(story, stored))) return story;
  }
  throw new Error(`story ${made.storyId}: ${MAX_TRIES} writers were faster`);
}

import type { Model } from '../classify/score/model.ts';
import { addVersion } from '../stories/add-version.ts';
import { makeStory } from '../stories/make-story.ts';
import type { QueuedEntry } from '../stories/queue-message.ts';
import { reportsEngagement, type Story } from '../stories/story.ts';
import type { Engagement } from './engagement.ts';
import { type GroupDependencies, groupStory } from './group-story.ts';

/** What taking an entry needs done, beside grouping. */
export type TakeDependencies = GroupDependencies & {
  /** Has a second reader read a story that the local one is not sure of; answers the story as it is then. */
  readAgain?(story: Story, model?: Model): Promise<Story>;
  /** Stores a story, unless it is stored; answers the one that is stored then. */
  saveStory(story: Story): Promise<Story>;
  /** Saves a story with a further version; answers false when the stored one is not `previous`, and saves nothing. */
  saveVersion(story: Story, previous: Story): Promise<boolean>;
  /** Writes on a stored story which engagement it reports, and lists it under its counterparts. */
  saveGrouping(story: Story, engagement: Engagement): Promise<void>;
};

/** What became of an entry. */
export type Taken = { readonly story: Story; readonly engagement?: Engagement };

const MAX_TRIES = 10;

/**
 * Takes an entry all the way to its engagement: classify, store, join or open. An entry of a known story that reads
 * otherwise is a version of it, and the engagement learns what that says.
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
  if (!reportsEngagement(story)) return { story };
  const engagement = await groupStory(story, deps);
  if (engagement === undefined) return { story };
  const { engagementId } = engagement;
  if (story.engagementId !== engagementId) await deps.saveGrouping(story, engagement);
  return { story: { ...story, engagementId }, engagement };
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

import { hashText } from '../identify/text-hash.ts';
import type { Edit, Story } from './story.ts';

const MOST_EDITS = 20;

/**
 * Adds a version to a story: the newest text is the story's, the first is kept, and every one between is an edit, in
 * whatever order they come.
 *
 * @param version The story as made of the entry that has come, first seen at its `firstSeenAt`.
 * @returns The same object when the version is known, or as old as those that are no longer kept.
 */
export function addVersion(story: Story, version: Story): Story {
  const edits = story.edits ?? [];
  const known = [toEdit(story, story.first), ...edits];
  const edit = { ...toEdit(version), ...(hasReturned(story, known, version) && { returned: true as const }) };
  const at = known.findLastIndex(({ seenAt }) => seenAt <= edit.seenAt);
  const neighbours = [known[at]?.textHash, known[at + 1]?.textHash];
  if (known[at]?.seenAt === edit.seenAt) return story;
  if (!edit.returned && neighbours.includes(edit.textHash)) return story;
  if (at === 0 && edits.length === MOST_EDITS) return story;

  const { title, summary } = story;
  const { textHash } = edit;
  const counted = { editCount: (story.editCount ?? 0) + 1 };
  if (at === -1) {
    return {
      ...story,
      ...counted,
      firstSeenAt: edit.seenAt,
      textHash: hashOf(story),
      first: { title: version.title, summary: version.summary, textHash },
      edits: known.slice(-MOST_EDITS),
    };
  }
  return {
    ...story,
    ...counted,
    ...(at === known.length - 1 && newestOf(version, story)),
    first: story.first ?? { title, summary, textHash: hashOf(story) },
    edits: [...known.slice(1, at + 1), edit, ...known.slice(at + 1)].slice(-MOST_EDITS),
  };
}

/** What a story takes from its newest version. */
function newestOf(version: Story, before: Story): Partial<Story> {
  const { title, summary, isFresh, classification, link, author, language, secondReading } = version;
  return {
    ...{ title, summary, isFresh, classification, textHash: hashOf(version) },
    ...(link !== undefined && { link }),
    ...(author !== undefined && { author }),
    ...(language !== undefined && { language }),
    // That of the text before is no longer of use.
    ...((secondReading ?? before.secondReading) && { secondReading }),
  };
}

function toEdit(story: Story, first: Story['first'] = { ...story, textHash: hashOf(story) }): Edit {
  return { seenAt: story.firstSeenAt, title: first.title, textHash: first.textHash };
}

function hashOf(story: Story): string {
  return story.textHash ?? hashText(story);
}

function hasReturned({ removedAt }: Story, known: readonly Edit[], { firstSeenAt }: Story): boolean {
  if (removedAt === undefined || firstSeenAt <= removedAt) return false;
  return !known.some(({ seenAt }) => seenAt > removedAt);
}

import type { Entry } from '../read/parse-feed.ts';
import { nameLanguage, type StoryLanguage } from '../text/name-language.ts';

/** Enough to outvote headlines that are names alone, and few enough to cost a poll nothing. */
const MOST_ENTRIES = 20;

/**
 * Names the language that most of the first 20 entries of a feed are written in, the first of equals; answers nothing where
 * there are no entries.
 */
export function languageOf(
  entries: readonly Pick<Entry, 'title' | 'summary' | 'language'>[],
): StoryLanguage | undefined {
  const named = entries
    .slice(0, MOST_ENTRIES)
    .map(({ title, summary, language }) => nameLanguage(`${title}\n${summary}`, language));
  const groups = [...Map.groupBy(named, (language) => language).values()];
  return groups.toSorted((one, other) => other.length - one.length)[0]?.[0];
}

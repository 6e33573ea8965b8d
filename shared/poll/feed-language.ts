import type { Entry } from '../read/parse-feed.ts';
import { nameTag, type StoryLanguage, toStoryLanguage } from '../text/name-language.ts';

/** Enough to outvote headlines that are names alone, and few enough to cost a poll nothing. */
const MOST_ENTRIES = 20;

type Told = Pick<Entry, 'title' | 'summary' | 'language'>;

/**
 * Names the language that most of the first 20 entries of a feed are written in, the first of equals; answers nothing where
 * there are no entries.
 */
export function languageOf(entries: readonly Told[]): StoryLanguage | undefined {
  return commonest(tagsOf(entries).map(toStoryLanguage));
}

/** Names by its tag the language that `languageOf` finds, also where it is one that is not read: `pt`; `und` if it has no name here. */
export function tagOf(entries: readonly Told[]): string | undefined {
  const tags = tagsOf(entries);
  const language = commonest(tags.map(toStoryLanguage));
  return commonest(tags.filter((tag) => toStoryLanguage(tag) === language));
}

function tagsOf(entries: readonly Told[]): string[] {
  return entries
    .slice(0, MOST_ENTRIES)
    .map(({ title, summary, language }) => nameTag(`${title}\n${summary}`, language) || 'en');
}

/** The first of equals. */
function commonest<Value>(values: readonly Value[]): Value | undefined {
  const groups = [...Map.groupBy(values, (value) => value).values()];
  return groups.toSorted((one, other) => other.length - one.length)[0]?.[0];
}

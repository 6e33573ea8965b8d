import type { Listed, Scenario } from '../scenario.ts';
import {
  bare,
  chance,
  dayOf,
  listWindow,
  newestOf,
  noDate,
  noGuid,
  noLink,
  noSummary,
  publishedMs,
  storyOf,
  trap,
} from '../true-stories.ts';

const SLOTS = 10;
/** The stories in the slots of a front page: each new one takes a slot from another. */
function slotsOf(poll: number): number[] {
  const slots = Array.from({ length: SLOTS }, (_, slot) => newestOf(0) - slot);
  for (let story = newestOf(0) + 1; story <= newestOf(poll); story += 1)
    slots[chance(SLOTS, 'slot', story)] = story;
  return slots;
}
const frontPage = (name: string, vary: (entry: Listed, slot: number) => Listed): Scenario => ({
  name,
  isTrap: true,
  list: ({ poll }) => slotsOf(poll).map((story, slot) => vary(storyOf(story), slot)),
});

/** Feeds whose guids or links say where an entry stands, and not which story it tells. */
export const POSITIONS: readonly Scenario[] = [
  trap('the guid is the place in the list, links of their own', (entry, { place }) => ({
    ...entry,
    guid: `${place + 1}`,
  })),
  trap('the guid is the place in the list, no link', (entry, { place }) =>
    noLink({ ...entry, guid: `item-${place}` }),
  ),
  trap('the guid is the place in the list, no link and no date', (entry, { place }) =>
    noDate(noLink({ ...entry, guid: `item-${place}` })),
  ),
  trap('guid and link are the place in the list', (entry, { place }) => ({
    ...entry,
    guid: `top-${place}`,
    link: `https://wire.test/top/${place}`,
  })),
  trap('the link is the place in the list, no guid', (entry, { place }) =>
    noGuid({ ...entry, link: `https://wire.test/headlines#item${place}` }),
  ),
  trap('the link with the place in a parameter, no guid', (entry, { place }) =>
    noGuid({ ...entry, link: `https://wire.test/headlines?item=${place}` }),
  ),
  trap('the guid counts from the end of the list', (entry, { place }) => ({
    ...entry,
    guid: `${30 - place}`,
  })),
  trap(
    'the guid is the place, a link for all, Korean titles',
    (entry, { place }) => ({ ...entry, guid: `${place}`, link: 'https://wire.test/ko' }),
    { language: 'ko' },
  ),
  trap('the guid is the place, headlines edited once, links of their own', (entry, { place, story }) => ({
    ...entry,
    guid: `${place}`,
    title: place > 5 && story % 4 === 0 ? `${entry.title}, officials say` : entry.title,
  })),
  trap('the guid is the place and the day', (entry, { place, story }) => ({
    ...entry,
    guid: `${dayOf(publishedMs(story))}-${place}`,
  })),
  trap('the guid is the place, dated now', (entry, { place, poll }) => ({
    ...entry,
    guid: `${place}`,
    date: new Date(publishedMs(newestOf(poll)) - place * 1000).toUTCString(),
  })),
  frontPage('the guid is the slot of a front page, links of their own', (entry, slot) => ({
    ...entry,
    guid: `slot-${slot}`,
  })),
  frontPage('the guid is the slot of a front page, no link', (entry, slot) =>
    noLink({ ...entry, guid: `slot-${slot}` }),
  ),
  frontPage('guid and link are the slot of a front page', (entry, slot) => ({
    ...entry,
    guid: `slot-${slot}`,
    link: `https://wire.test/slot/${slot}`,
  })),
  frontPage('the link is the slot of a front page, no guid, no text', (entry, slot) =>
    noSummary(noGuid({ ...entry, link: `https://wire.test/slot/${slot}` })),
  ),
  trap('the guid is the same for all, links of their own', (entry) => ({ ...entry, guid: 'wire' })),
  trap('the guid is the same for all, no link', (entry) =>
    noLink({ ...entry, guid: 'https://wire.test/rss' }),
  ),
  trap('guid and link are the same for all', (entry) => ({
    ...entry,
    guid: '0',
    link: 'https://wire.test/news/',
  })),
  trap('the guid is the section, links of their own', (entry, { story }) => ({
    ...entry,
    guid: ['asia', 'world', 'sport'][((story % 3) + 3) % 3] ?? '',
  })),
  trap('the guid is the author, no link', (entry, { story }) =>
    noLink({ ...entry, guid: `author-${story % 5}` }),
  ),
  trap('the guid is the day, links of their own', (entry, { story }) => ({
    ...entry,
    guid: dayOf(publishedMs(story)),
  })),
  trap('numbers that begin again after forty', (entry, { story }) =>
    noLink({ ...entry, guid: `${story % 40}` }),
  ),
  trap('numbers that begin again after forty, in the link too', (entry, { story }) => ({
    ...entry,
    guid: `${story % 40}`,
    link: `https://wire.test/n/${story % 40}`,
  })),
  trap('numbers that begin again after twenty, within the document', (entry, { story }) => ({
    ...entry,
    guid: `${story % 20}`,
  })),
  {
    name: 'guids that count the entries of a document whose length changes',
    isTrap: true,
    list: (at) => {
      const entries = listWindow(at, bare).slice(0, 20 + (at.request % 3) * 4);
      return entries.map((entry, place) => ({ ...entry, guid: `${entries.length - place}` }));
    },
  },
];

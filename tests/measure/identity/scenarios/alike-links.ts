import type { Scenario } from '../scenario.ts';
import { noGuid, rest, scramble, trap } from '../true-stories.ts';
import { column } from './lookalikes.ts';

/** Different stories whose guids or links look alike. */
export const ALIKE_LINKS: readonly Scenario[] = [
  trap(
    'the query alone tells pages apart, one title',
    column('Press release', 1, (entry, story) =>
      noGuid({ ...entry, link: `https://wire.test/view.php?t=${story + 1000}` }),
    ),
  ),
  trap('a parameter sid tells pages apart', (entry, { story }) =>
    noGuid({ ...entry, link: `https://wire.test/article.php?sid=${story + 1000}` }),
  ),
  trap(
    'a parameter sid tells pages of one title apart',
    column('Press release', 1, (entry, story) =>
      noGuid({ ...entry, link: `https://wire.test/article.php?sid=${story + 1000}` }),
    ),
  ),
  trap(
    'a parameter ref tells pages of one title apart',
    column('Press release', 1, (entry, story) =>
      noGuid({ ...entry, link: `https://wire.test/?ref=${story + 1000}&src=${story}` }),
    ),
  ),
  trap(
    'hexadecimal ids in the query tell pages of one title apart',
    column('Press release', 1, (entry, story) =>
      noGuid({ ...entry, link: `https://wire.test/view?k=${scramble('page', story)}` }),
    ),
  ),
  trap('fragments of one page tell stories apart', (entry, { story }) =>
    noGuid({ ...entry, link: `https://wire.test/live#e${story + 1000}` }),
  ),
  trap('fragments of one page tell stories apart, the guid is the link', (entry, { story }) => ({
    ...entry,
    guid: `https://wire.test/live#e${story + 1000}`,
    link: `https://wire.test/live#e${story + 1000}`,
  })),
  trap('short links that differ in the case of a letter', (entry, { story }) =>
    noGuid({
      ...entry,
      link: `https://wr.test/${['ab', 'aB', 'Ab', 'AB'][rest(story, 4)]}${Math.floor(story / 4) + 100}`,
    }),
  ),
  trap('two languages of one page, each a story of its own', (entry, { story }) =>
    noGuid({
      ...entry,
      link: `https://wire.test/${rest(story, 2) ? 'en' : 'ko'}/${Math.floor(story / 2) + 500}`,
    }),
  ),
  trap('an m. host with numbers of its own', (entry, { story }) =>
    noGuid({
      ...entry,
      link: `https://${rest(story, 2) ? 'm.' : ''}wire.test/n/${Math.floor(story / 2) + 500}`,
    }),
  ),
  trap('a section called amp', (entry, { story }) =>
    noGuid({
      ...entry,
      link: `https://wire.test/gear/${Math.floor(story / 2) + 500}${rest(story, 2) ? '/amp' : ''}`,
    }),
  ),
  trap('a page and its print version, which are different stories by title', (entry, { story }) =>
    noGuid({
      ...entry,
      link: `https://wire.test/${Math.floor(story / 2) + 500}${rest(story, 2) ? '?page=2' : ''}`,
    }),
  ),
  trap('a section as link, guids of their own', (entry, { story }) => ({
    ...entry,
    link: `https://wire.test/${rest(story, 3) ? 'asia' : 'world'}/`,
  })),
  trap('the newest story always under one link, guids of their own', (entry, { place }) => ({
    ...entry,
    link: place === 0 ? 'https://wire.test/top-story' : (entry.link ?? ''),
  })),
  trap('the newest story always under one link, no guid', (entry, { place }) =>
    noGuid({ ...entry, link: place === 0 ? 'https://wire.test/top-story' : (entry.link ?? '') }),
  ),
  trap('home pages as links, titles of their own', (entry) =>
    noGuid({ ...entry, link: 'https://wire.test/' }),
  ),
  trap('a guid for a story and its gallery, links of their own', (entry, { story }) => ({
    ...entry,
    guid: `g${Math.floor(story / 2)}`,
  })),
  trap('a link for a story and its video, guids of their own', (entry, { story }) => ({
    ...entry,
    link: `https://wire.test/${Math.floor(story / 2)}`,
  })),
];

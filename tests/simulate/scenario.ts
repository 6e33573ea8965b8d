import type { Random } from '../measure/fuzz/make-random.ts';
import { PLACES, type Place, TEXTS, type Telling, type Text } from './texts.ts';

/** A text of an entry, from an instant on. */
export type Version = Text & { readonly at: number; readonly telling: Telling };
/** What one outlet publishes: its first version, and later ones. */
export type Item = {
  readonly feed: number;
  readonly link: string;
  readonly versions: readonly [Version, ...Version[]];
  /** The country whose event it reports, or where nothing happens. */
  readonly place: Place;
};
/** What happens with one country, and all that is published of it. */
export type Event = { readonly place: Place; readonly kind: string; readonly items: readonly Item[] };
export type Scenario = {
  readonly start: number;
  /** The end of faults; a day later nothing is left to be done. */
  readonly end: number;
  readonly feeds: readonly { readonly url: string; readonly title: string }[];
  readonly events: readonly Event[];
  readonly noise: readonly Item[];
};

const HOUR = 3_600_000;
const MINUTE = 60_000;
const OUTLETS = ['Steppe Wire', 'Altai Post', 'Taiga Times', 'Delta Courier'];
/** A Monday. */
const FIRST_DAY = Date.parse('2026-03-09T00:00:00.000Z');
/** An edit comes so long after the text, so that a poll sees both in spite of any fault; but for one kind, of which either may come to be seen. */
const BEFORE_EDIT = 9 * HOUR;
const TAKEN_BACK_SOON = 'taken back soon';

/** Makes up what is published in one to three days: some events, told in the ways that events are, and what is none. */
export function makeScenario(random: Random): Scenario {
  const start = FIRST_DAY + random.below(7 * 24 * 60) * MINUTE;
  const end = start + (1 + random.below(3)) * 24 * HOUR;
  const feeds = OUTLETS.slice(0, 2 + random.below(3)).map((title, at) => ({
    title,
    url: `https://outlet-${at}.example/feed.xml`,
  }));
  const places = PLACES.toSorted(() => random.below(3) - 1);
  const isStorm = random.below(5) === 0;
  const count = isStorm ? 13 + random.below(PLACES.length - 13) : 2 + random.below(6);
  const storm = start + HOUR + random.below(10 * 60) * MINUTE;
  const events = places.slice(0, count).map((place): Event => {
    const at = isStorm ? storm : start + random.below((end - start) / MINUTE / 2) * MINUTE;
    const kind = isStorm ? 'told once' : random.pick(Object.keys(KINDS));
    const tell = (feed: number, hours: number, ...tellings: readonly [Telling, ...Telling[]]): Item => {
      const first = at + hours * HOUR + random.below(20) * 1_000;
      const beforeEdit = kind === TAKEN_BACK_SOON ? random.below(45) * MINUTE : BEFORE_EDIT;
      const [one, ...more] = tellings.map((telling, edit) => ({
        ...random.pick<(place: Place) => Text>(TEXTS[telling])(place),
        ...{ at: first + edit * beforeEdit, telling },
      }));
      const link = `https://outlet-${feed}.example/${place.code}/${hours}`;
      return { feed, place, link, versions: [one as Version, ...more] };
    };
    const others = feeds.map((_, feed) => feed).filter(() => random.below(2) === 0);
    return { place, kind, items: KINDS[kind]?.(tell, others, random) ?? [] };
  });
  const noise = places
    .slice(count)
    .slice(0, random.below(6))
    .map((place): Item => {
      const text = random.pick<(place: Place) => Text>(TEXTS.other)(place);
      const feed = random.below(feeds.length);
      const at = start + random.below((end - start) / MINUTE) * MINUTE;
      const link = `https://outlet-${feed}.example/${place.code}/0`;
      return { feed, place, link, versions: [{ ...text, at, telling: 'other' }] };
    });
  return { start, end, feeds, events, noise };
}

type Tell = (feed: number, hours: number, ...tellings: readonly [Telling, ...Telling[]]) => Item;

/** The ways in which an event comes to be told: by the first outlet, and by some of the others. */
const KINDS: Readonly<Record<string, (tell: Tell, others: readonly number[], random: Random) => Item[]>> = {
  'told once': (tell) => [tell(0, 0, 'held')],
  'told by several at once': (tell, others) => [
    tell(0, 0, 'held'),
    ...others.filter((feed) => feed > 0).map((feed) => tell(feed, 0, 'held')),
  ],
  'told again': (tell, others, random) => [
    tell(0, 0, 'held'),
    ...others.map((feed) => tell(feed, 1 + random.below(9), 'held')),
  ],
  'announced and held': (tell, others) => [
    tell(0, 0, 'planned'),
    tell(1, 10, 'held'),
    ...others.map((feed) => tell(feed, 11, 'held')),
  ],
  'announced and called off': (tell, others) => [
    ...others.map((feed) => tell(feed, 0, 'planned')),
    tell(1, 8, 'calledOff'),
  ],
  'held and signed': (tell, others) => [tell(0, 0, 'held'), ...others.map((feed) => tell(feed, 4, 'signed'))],
  edited: (tell, others) => [
    tell(0, 0, 'planned', 'held'),
    ...others.map((feed) => tell(feed, 3, 'planned')),
  ],
  'taken back': (tell) => [tell(0, 0, 'held', 'other')],
  [TAKEN_BACK_SOON]: (tell) => [tell(0, 0, 'held', 'other')],
  'taken back by one of two': (tell) => [tell(0, 0, 'held', 'other'), tell(1, 1, 'held')],
  'told after all': (tell) => [tell(0, 0, 'other', 'held')],
};

/** A feed that holds so much of before that what has been seen of it stands in rows of its own. */
const LONG = 1;
const ARCHIVE = Array.from({ length: 100 }, (_, at) => {
  const date = new Date(FIRST_DAY - (200 + at) * 24 * HOUR).toUTCString();
  return `<item><title>Wool prices, week ${at}</title><link>https://outlet-${LONG}.example/wool/${at}</link><pubDate>${date}</pubDate></item>`;
});

/** What a feed serves at an instant: its items as they read then, the newest first. */
export function feedAt(scenario: Scenario, feed: number, now: number): string {
  const items = [...scenario.events.flatMap((event) => event.items), ...scenario.noise]
    .filter((item) => item.feed === feed && item.versions[0].at <= now)
    .sort((one, other) => other.versions[0].at - one.versions[0].at || (one.link < other.link ? -1 : 1))
    .map(({ link, versions }) => {
      const [first] = versions;
      const { title, summary } = versions.findLast(({ at }) => at <= now) ?? first;
      const date = new Date(first.at).toUTCString();
      return `<item><title>${title}</title><link>${link}</link><description>${summary}</description><pubDate>${date}</pubDate></item>`;
    });
  if (feed === LONG) items.push(...ARCHIVE);
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${scenario.feeds[feed]?.title}</title><link>https://outlet-${feed}.example/</link>
<description>News</description>${items.join('')}</channel></rss>`;
}

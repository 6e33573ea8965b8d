import { describe, expect, it } from 'vitest';
import { makeFeed } from '../../../shared/feeds/feed.ts';
import { planReading, type ReadFeed } from '../../../shared/poll/plan-reading.ts';
import type { Entry, ParsedFeed } from '../../../shared/read/parse-feed.ts';
import { changeFeed, NOW } from '../../support/factories.ts';

const ENTRY: Entry = {
  guid: 'g1',
  title: 'Pak meets Battsetseg',
  link: 'https://steppe.test/1',
  summary: '',
  publishedAt: '2024-03-12T06:00:00.000Z',
};
const entryOf = (n: number): Entry => ({
  ...ENTRY,
  guid: `g${n}`,
  link: `https://steppe.test/${n}`,
  title: `Talks ${n}`,
});

/** A document with entries, as it was read; a test states what is otherwise. */
function document(
  entries: readonly Entry[],
  parsed: Partial<ParsedFeed> = {},
  more: Partial<ReadFeed> = {},
): ReadFeed {
  return {
    parsed: {
      ...{ format: 'RSS 2.0', title: 'Steppe Wire', entries, older: [], leftOut: 0, repairs: 0, asks: {} },
      ...parsed,
    },
    bodyHash: 'f00d',
    validators: { etag: '"1"' },
    movedTo: undefined,
    ...more,
  };
}

const NEW = makeFeed('https://steppe.test/rss', '2024-03-12T07:00:00.000Z');
/** The feed as it is after its first reading. */
const READ = planReading(NEW, document([ENTRY]), NOW).next ?? NEW;
const later = new Date('2024-03-12T09:00:00.000Z');

describe('the plan for a first document', () => {
  const { messages, next, outcome } = planReading(NEW, document([ENTRY]), NOW);

  it('queues every entry, under the name that the document has', () => {
    expect(messages).toEqual([
      {
        type: 'entry',
        entry: expect.objectContaining({
          title: 'Pak meets Battsetseg',
          outlet: 'Steppe Wire',
          isFresh: true,
        }),
      },
    ]);
    expect(outcome).toMatchObject({
      outcome: 'new-entries',
      outlet: 'Steppe Wire',
      newEntries: 1,
      state: 'ok',
    });
  });

  it('remembers what the next poll asks with, and which entries there were', () => {
    expect(next).toMatchObject({
      title: 'Steppe Wire',
      validators: { etag: '"1"' },
      bodyHash: 'f00d',
      changedAt: NOW.toISOString(),
      entryCount: 1,
      newestEntryAt: ENTRY.publishedAt,
      language: 'en',
    });
    expect(next?.seen).toHaveLength(1);
  });

  it('is the same each time', () => {
    expect(planReading(NEW, document([ENTRY]), NOW)).toEqual({ messages, next, outcome });
  });
});

describe('the plan for a further document', () => {
  it('queues what is new, and what reads otherwise', () => {
    const edited = { ...ENTRY, summary: 'They spoke of trade.' };
    const { messages, outcome } = planReading(READ, document([entryOf(2), edited]), later);
    expect(messages.map((message) => message.type === 'entry' && message.entry.title)).toEqual([
      'Talks 2',
      'Pak meets Battsetseg',
    ]);
    expect(outcome).toMatchObject({ newEntries: 1, changedEntries: 1 });
  });

  it('saves nothing when other bytes say the same', () => {
    const { messages, next, outcome } = planReading(READ, document([ENTRY], {}, { bodyHash: 'beef' }), later);
    expect([messages, next, outcome.outcome]).toEqual([[], undefined, 'unchanged']);
  });

  it('saves nothing when the document is older than the last', () => {
    const both = planReading(READ, document([entryOf(2), ENTRY]), later).next ?? READ;
    const older = planReading(both, document([ENTRY], {}, { bodyHash: 'beef' }), later);
    expect([older.messages, older.next, older.outcome.outcome]).toEqual([[], undefined, 'unchanged']);
    const newer = planReading(both, document([entryOf(2)], {}, { bodyHash: 'beef' }), later).next;
    expect([newer?.entryCount, newer?.seen]).toEqual([1, both.seen]);
  });

  it('remembers which keys a feed changes each time', () => {
    const anew = (round: number) =>
      [1, 2].map((n) => ({
        ...entryOf(n),
        guid: `${round}-${n}`,
        link: `https://steppe.test/${round}/${n}`,
      }));
    const first = planReading(READ, document(anew(1)), later).next ?? READ;
    const { next } = planReading(first, document([entryOf(3), ...anew(2)]), later);
    expect([first.kinds, next?.kinds]).toEqual([undefined, { unsteady: ['guid', 'link'], places: [] }]);
  });

  it('does not save a feed only because it is not known yet in which language it is', () => {
    const old = changeFeed(READ, { language: undefined });
    expect(planReading(old, document([ENTRY], {}, { bodyHash: 'beef' }), later).next).toBeUndefined();
    expect(planReading(old, document([entryOf(2), ENTRY]), later).next?.language).toBe('en');
  });

  it('saves a feed that has failed and says the same: its failures are forgotten, and it is due', () => {
    const failed = changeFeed(READ, { state: 'slow', reason: 'no answer', failures: 3 });
    const { next } = planReading(failed, document([ENTRY]), later);
    expect(next).toMatchObject({ state: 'ok', failures: 0, nextPollAt: later.toISOString() });
  });

  it('saves a feed that has moved, though it says the same', () => {
    const movedTo = { url: 'https://new.steppe.test/rss', since: later.toISOString() };
    expect(planReading(READ, document([ENTRY], {}, { movedTo }), later).next?.movedTo).toEqual(movedTo);
  });

  it('keeps the name that the operator gave', () => {
    const named = changeFeed(READ, { title: 'Our Steppe' });
    const { next, messages } = planReading(named, document([entryOf(2), ENTRY]), later);
    expect(next?.title).toBe('Our Steppe');
    expect(messages).toMatchObject([{ entry: { outlet: 'Our Steppe' } }]);
  });

  it('does not forget what it had when the feed is empty for once', () => {
    const { next, outcome } = planReading(READ, document([]), later);
    expect([next?.seen, next?.language]).toEqual([READ.seen, 'en']);
    expect([next?.entryCount, outcome.state]).toEqual([0, 'empty']);
  });

  it('finds a gap where it shares no entry with the last one, and has more than one', () => {
    const states = [[entryOf(2)], [entryOf(2), entryOf(3)], [entryOf(2), ENTRY]].map(
      (entries) => planReading(READ, document(entries), later).outcome.state,
    );
    expect(states).toEqual(['ok', 'gap', 'ok']);
  });

  it('tells of a story that is gone where the feed is of state media, and only there', () => {
    const [first, second, third] = [3, 2, 1].map((n) => ({
      ...entryOf(n),
      publishedAt: `2024-03-12T0${n}:00:00.000Z`,
    })) as [Entry, Entry, Entry];
    const removedOf = (url: string) => {
      const feed = planReading(makeFeed(url, NEW.addedAt), document([first, second, third]), NOW).next ?? NEW;
      return planReading(feed, document([first, third]), later).messages.map(({ type }) => type);
    };
    expect([removedOf('http://www.kcna.kp/rss'), removedOf('https://taiga.test/rss')]).toEqual([
      ['removed'],
      [],
    ]);
  });

  it('forgets what the document asks no more', () => {
    const asking = planReading(READ, document([entryOf(2), ENTRY], { asks: { everySeconds: 7_200 } }), later);
    expect(asking.next?.everySeconds).toBe(7_200);
    const silent = planReading(asking.next ?? READ, document([entryOf(3), entryOf(2)]), later);
    expect(silent.next).toBeDefined();
    expect(silent.next?.everySeconds).not.toBe(7_200);
  });
});

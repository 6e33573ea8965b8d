import { describe, expect, it } from 'vitest';
import { FEED_STATES, makeFeed, type WatchedFeed } from '../../../shared/feeds/feed.ts';
import {
  parseQueueMessage,
  parseStory,
  parseUnlabelledStory,
  parseWatchedFeed,
  UnreadableMessage,
  UnreadableRecord,
} from '../../../shared/text/stored-shapes.ts';
import { makeEntry, makeVisit } from '../../support/factories.ts';

const entryMessage = (exception: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({ type: 'entry', entry: { ...makeEntry(), ...exception } });

describe('parseQueueMessage', () => {
  it('reads back an entry as it was queued', () => {
    expect(parseQueueMessage(entryMessage())).toEqual({ type: 'entry', entry: makeEntry() });
  });

  it('reads an entry without link and with an empty summary', () => {
    const { link: _link, ...entry } = makeEntry({ isFresh: false });
    expect(parseQueueMessage(entryMessage({ link: undefined, isFresh: false }))).toEqual({
      type: 'entry',
      entry,
    });
  });

  it('reads what an entry may have more', () => {
    const more = { author: 'Bat', language: 'mn', claimedAt: '2024-03-20T06:00:00.000Z' };
    expect(parseQueueMessage(entryMessage(more))).toEqual({ type: 'entry', entry: makeEntry(more) });
  });

  it('reads that a story is removed', () => {
    const message = { type: 'removed', storyId: 'steppe-1', seenAt: '2024-03-12T06:30:00.000Z' };
    expect(parseQueueMessage(JSON.stringify(message))).toEqual(message);
  });

  it('reads an alert that a sweep found', () => {
    expect(parseQueueMessage('{"type":"alert","engagementId":"2024-03-12-MNG-1"}')).toEqual({
      type: 'alert',
      engagementId: '2024-03-12-MNG-1',
    });
  });

  it('leaves out fields that it does not know', () => {
    expect(parseQueueMessage(entryMessage({ classification: { isEngagement: true } }))).toEqual({
      type: 'entry',
      entry: makeEntry(),
    });
  });

  const documents: Record<string, string> = {
    '': 'queue message: expected JSON',
    '{"type":"entry"': 'queue message: expected JSON',
    null: 'queue message: expected "entry", "removed" or "alert"',
    '[]': 'queue message: type: is missing',
    '"entry"': 'queue message: expected "entry", "removed" or "alert"',
    '{}': 'queue message: type: is missing',
    '{"type":"story"}': 'queue message: type: expected "entry", "removed" or "alert"',
    '{"type":"removed","seenAt":"2024-03-12T06:30:00.000Z"}': 'queue message: storyId: is missing',
    '{"type":"removed","storyId":"steppe-1"}': 'queue message: seenAt: is missing',
    '{"type":"removed","storyId":"steppe-1","seenAt":"today"}':
      'queue message: seenAt: expected an instant like 2024-03-12T06:30:00.000Z',
    '{"type":"alert"}': 'queue message: engagementId: is missing',
    '{"type":"alert","engagementId":""}': 'queue message: engagementId: expected text that is not empty',
    '{"type":"alert","engagementId":7}': 'queue message: engagementId: expected text',
    '{"type":"entry"}': 'queue message: entry: is missing',
    '{"type":"entry","entry":null}': 'queue message: entry: expected an entry',
    '{"type":"entry","entry":[]}': 'queue message: entry.storyId: is missing',
  };
  for (const [body, message] of Object.entries(documents)) {
    it(`refuses ${body === '' ? 'an empty body' : body}`, () => {
      expect(() => parseQueueMessage(body)).toThrow(new UnreadableMessage(message));
    });
  }

  const INSTANT = 'expected an instant like 2024-03-12T06:30:00.000Z';
  const EMPTY = 'expected text that is not empty';
  const wrong: readonly (readonly [field: string, values: readonly unknown[], expectation: string])[] = [
    ...['storyId', 'feedId', 'outlet', 'title', 'summary', 'publishedAt', 'firstSeenAt', 'isFresh'].map(
      (field) => [field, [undefined], 'is missing'] as const,
    ),
    ['storyId', [null, 7], 'expected text'],
    ['feedId', [null, {}], 'expected text'],
    ['outlet', [null, ['a']], 'expected text'],
    ['title', [null, true], 'expected text'],
    ['link', [null, 7], 'expected text'],
    ['summary', [null, 7], 'expected text'],
    ...['storyId', 'feedId', 'outlet', 'title', 'link'].map((field) => [field, [''], EMPTY] as const),
    ['publishedAt', [null, 1_710_225_000], 'expected text'],
    ['publishedAt', ['', 'yesterday', '2024-03-12', '2024-03-12T06:30:00+09:00'], INSTANT],
    ['publishedAt', ['2024-13-12T06:30:00.000Z', '+010000-01-01T00:00:00.000Z'], INSTANT],
    ['firstSeenAt', [null, {}], 'expected text'],
    ['firstSeenAt', ['', '2024-03-12T06:30:00Z', '2024-03-12T25:30:00.000Z'], INSTANT],
    ['isFresh', [null, 'true', 1], 'expected true or false'],
    ['author', [null, 7], 'expected text'],
    ['language', [null, 7], 'expected text'],
    ['claimedAt', ['', 'tomorrow', '2024-03-20'], INSTANT],
  ];
  for (const [field, values, expectation] of wrong) {
    for (const value of values) {
      it(`refuses an entry whose ${field} is ${JSON.stringify(value) ?? 'missing'}`, () => {
        expect(() => parseQueueMessage(entryMessage({ [field]: value }))).toThrow(
          new UnreadableMessage(`queue message: entry.${field}: ${expectation}`),
        );
      });
    }
  }
});

describe('parseStory', () => {
  const edited = {
    textHash: 'b2',
    first: { title: 'Pak in town', summary: '', textHash: 'a1' },
    edits: [
      { seenAt: '2024-03-12T09:00:00.000Z', title: 'Pak in Ulaanbaatar', textHash: 'b2' },
      { seenAt: '2024-03-14T09:00:00.000Z', title: 'Pak in Ulaanbaatar', textHash: 'b2', returned: true },
    ],
    editCount: 2,
    removedAt: '2024-03-13T09:00:00.000Z',
  };

  it('reads back a story with its versions as it was stored, without what only lists it', () => {
    const story = { ...makeVisit(), ...edited };
    expect(parseStory({ ...story, counterpart: '*', category: 'CONSULT' })).toEqual(story);
  });

  it('reads a story that an older version stored', () => {
    expect(parseStory(makeVisit())).toEqual(makeVisit());
  });

  const wrong: Record<string, readonly [object, string]> = {
    'an edit without its instant': [{ edits: [{ title: '', textHash: 'a' }] }, 'edits.0.seenAt: is missing'],
    'edits that are no list': [{ edits: {} }, 'edits: expected a list'],
    'a first text that is none': [{ first: 'Pak' }, 'first: expected a text'],
    'a removal without its instant': [{ removedAt: true }, 'removedAt: expected text'],
  };
  for (const [what, [fields, fault]] of Object.entries(wrong)) {
    it(`refuses ${what}`, () => {
      expect(() => parseStory({ ...makeVisit(), ...fields })).toThrow(`stored story steppe-1: ${fault}`);
    });
  }
});

describe('parseUnlabelledStory', () => {
  it('reads a story of a title or a text alone', () => {
    const lines = ['{"id":"1","title":"a"}', '{"id":"2","text":"b","more":1}'];
    expect(lines.map(parseUnlabelledStory)).toEqual([
      { id: '1', title: 'a', text: '' },
      { id: '2', title: '', text: 'b' },
    ]);
  });

  for (const line of ['{"id":"1"}', '{"id":"1","title":" ","text":"\\n"}']) {
    it(`refuses a story without both: ${line}`, () => {
      expect(() => parseUnlabelledStory(line)).toThrow('story: expected a title or a text');
    });
  }
});

describe('parseWatchedFeed', () => {
  const AT = '2024-03-12T08:00:00.000Z';
  const bare = makeFeed('https://steppe.test/rss', AT);
  /** All that there can be of a feed. */
  const full: Required<WatchedFeed> = {
    ...makeFeed('https://steppe.test/rss', AT, 'Steppe Wire', 'Asia/Seoul'),
    title: 'Steppe Wire',
    zone: 'Asia/Seoul',
    state: 'gap',
    reason: 'none of 2 entries was there',
    toldState: 'gap',
    failures: 2,
    validators: { etag: '"1"', lastModified: 'Tue, 12 Mar 2024 06:00:00 GMT' },
    bodyHash: 'f00d',
    changedAt: AT,
    entryCount: 2,
    newestEntryAt: AT,
    rhythmSeconds: 3_600,
    everySeconds: 900,
    skipHours: [0, 23],
    skipDays: [0, 6],
    movedTo: { url: 'https://new.steppe.test/rss', since: AT },
    seen: ['a', 'b'],
  };

  it('reads back all that there can be of a feed', () => {
    expect(parseWatchedFeed(full)).toEqual(full);
  });

  it('reads back a feed that nobody has polled', () => {
    expect(parseWatchedFeed(bare)).toEqual(bare);
  });

  for (const state of FEED_STATES) {
    it(`reads back the state ${state}`, () => {
      expect(parseWatchedFeed({ ...bare, state, toldState: state })).toEqual({
        ...bare,
        state,
        toldState: state,
      });
    });
  }

  it('reads a row of an index, which has no memory of entries', () => {
    const { seen: _seen, ...row } = full;
    expect(parseWatchedFeed(row)).toEqual({ ...full, seen: [] });
  });

  it('reads what an older version called failing as unreachable', () => {
    expect(parseWatchedFeed({ ...bare, state: 'failing', reason: 'down' })).toEqual({
      ...bare,
      state: 'unreachable',
      reason: 'down',
    });
  });

  it('leaves out fields that it does not know', () => {
    expect(parseWatchedFeed({ ...bare, watched: 'yes' })).toEqual(bare);
  });

  const wrong: readonly (readonly [field: string, value: unknown, fault: string])[] = [
    ['url', 'steppe', 'url: expected a URL'],
    ['state', undefined, 'state: is missing'],
    ['state', 'unchanged', `state: expected one of ${FEED_STATES.join(', ')}`],
    ['toldState', 'unchanged', `toldState: expected one of ${FEED_STATES.join(', ')}`],
    ['stateSince', 'yesterday', 'stateSince: expected an instant like 2024-03-12T06:30:00.000Z'],
    ['nextPollAt', undefined, 'nextPollAt: is missing'],
    ['failures', -1, 'failures: expected 0 or more'],
    ['validators', null, 'validators: expected validators'],
    ['everySeconds', 1.5, 'everySeconds: expected a whole number'],
    ['skipHours', 3, 'skipHours: expected a list'],
    ['skipDays', ['Sunday'], 'skipDays.0: expected a number'],
    ['movedTo', 'https://new.steppe.test/', 'movedTo: expected where it moved'],
    ['movedTo', { url: 'new', since: AT }, 'movedTo.url: expected a URL'],
    ['seen', 'a', 'seen: expected a list'],
  ];
  for (const [field, value, fault] of wrong) {
    it(`refuses a feed whose ${field} is ${JSON.stringify(value) ?? 'missing'}`, () => {
      expect(() => parseWatchedFeed({ ...bare, [field]: value })).toThrow(
        new UnreadableRecord(`stored feed ${bare.feedId}: ${fault}`),
      );
    });
  }
});

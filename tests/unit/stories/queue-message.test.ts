import { describe, expect, it } from 'vitest';
import { parseQueueMessage, UnreadableMessage } from '../../../shared/stories/queue-message.ts';
import { makeEntry } from '../../support/factories.ts';

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

  it('reads a proof with its entry, and whether somebody waits for it', () => {
    const at = '2024-03-12T06:30:00.000Z';
    const proof = { proofId: 'p-1', madeAt: at, queuedAt: at, entry: makeEntry() };
    for (const message of [
      { type: 'proof', proof },
      { type: 'proof', proof: { ...proof, byHand: true } },
    ])
      expect(parseQueueMessage(JSON.stringify(message))).toEqual(message);
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

  it('reads alerts that a sweep found together, and a day whose digests are due', () => {
    const named = [{ outlet: 'Taiga', state: 'slow', since: '2024-03-12T06:30:00.000Z' }];
    const coverage = { feeds: 28, troubled: 1, named };
    const messages = [
      { type: 'alerts', engagementIds: ['2024-03-12-MNG-1', '2024-03-12-RUS-2'] },
      { type: 'digests', day: '2024-03-11', coverage },
    ];
    expect(messages.map((message) => parseQueueMessage(JSON.stringify(message)))).toEqual(messages);
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
    null: 'queue message: expected "entry", "proof", "removed", "alert", "alerts" or "digests"',
    '[]': 'queue message: type: is missing',
    '"entry"': 'queue message: expected "entry", "proof", "removed", "alert", "alerts" or "digests"',
    '{}': 'queue message: type: is missing',
    '{"type":"story"}':
      'queue message: type: expected "entry", "proof", "removed", "alert", "alerts" or "digests"',
    '{"type":"removed","seenAt":"2024-03-12T06:30:00.000Z"}': 'queue message: storyId: is missing',
    '{"type":"removed","storyId":"steppe-1"}': 'queue message: seenAt: is missing',
    '{"type":"removed","storyId":"steppe-1","seenAt":"today"}':
      'queue message: seenAt: expected an instant like 2024-03-12T06:30:00.000Z',
    '{"type":"alert"}': 'queue message: engagementId: is missing',
    '{"type":"alert","engagementId":""}': 'queue message: engagementId: expected text that is not empty',
    '{"type":"alert","engagementId":7}': 'queue message: engagementId: expected text',
    '{"type":"alerts","engagementIds":[]}': 'queue message: engagementIds: expected at least one',
    '{"type":"alerts","engagementIds":[""]}':
      'queue message: engagementIds.0: expected text that is not empty',
    '{"type":"digests","day":"today","coverage":{}}': 'queue message: day: expected a day like 2024-03-12',
    '{"type":"digests","day":"2024-03-11"}': 'queue message: coverage: is missing',
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

import { describe, expect, it } from 'vitest';
import { parsePollRequest } from '../../../shared/poll/poll-request.ts';
import { UnreadableRecord } from '../../../shared/text/shapes.ts';

const NOW = new Date('2026-03-12T06:30:05.250Z');

describe('parsePollRequest', () => {
  const requests: readonly (readonly [event: unknown, request: Record<string, unknown>])[] = [
    [
      { shard: 2, shards: 3, scheduledAt: '2026-03-12T06:30:00Z' },
      { shard: 2, shards: 3, scheduledAt: new Date('2026-03-12T06:30:00.000Z') },
    ],
    [
      { shard: 0, shards: 50, scheduledAt: '2026-03-12T06:30:00.500Z' },
      { shard: 0, shards: 50, scheduledAt: new Date('2026-03-12T06:30:00.500Z') },
    ],
    [{ shards: 4 }, { shard: 0, shards: 4, scheduledAt: NOW }],
    [{}, { shard: 0, shards: 1, scheduledAt: NOW }],
    [null, { shard: 0, shards: 1, scheduledAt: NOW }],
    [undefined, { shard: 0, shards: 1, scheduledAt: NOW }],
    [{ key1: 'what the console offers as a test' }, { shard: 0, shards: 1, scheduledAt: NOW }],
  ];
  for (const [event, request] of requests) {
    it(`reads ${JSON.stringify(event)}`, () => {
      expect(parsePollRequest(event, NOW)).toEqual(request);
    });
  }

  const wrong: readonly (readonly [event: unknown, message: string])[] = [
    ['poll', 'expected an object'],
    [{ shard: '1', shards: 2 }, 'shard: expected a number'],
    [{ shard: -1, shards: 2 }, 'shard: expected 0 or more'],
    [{ shard: 0.5, shards: 2 }, 'shard: expected a whole number'],
    [{ shard: 2, shards: 2 }, 'expected a shard less than shards, counted from 0'],
    [{ shard: 1 }, 'expected a shard less than shards, counted from 0'],
    [{ shards: 0 }, 'shards: expected 1 or more'],
    [{ shards: 51 }, 'shards: expected 50 or less'],
    [{ scheduledAt: 'yesterday' }, 'scheduledAt: expected an instant like 2024-03-12T06:30:00Z'],
    [{ scheduledAt: '2026-02-30T06:30:61Z' }, 'scheduledAt: expected an instant like 2024-03-12T06:30:00Z'],
    [
      { scheduledAt: '<aws.scheduler.scheduled-time>' },
      'scheduledAt: expected an instant like 2024-03-12T06:30:00Z',
    ],
  ];
  for (const [event, message] of wrong) {
    it(`refuses ${JSON.stringify(event)}`, () => {
      expect(() => parsePollRequest(event, NOW)).toThrow(new UnreadableRecord(`poll request: ${message}`));
    });
  }
});

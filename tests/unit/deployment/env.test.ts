import { describe, expect, it } from 'vitest';
import { readEnv } from '../../../shared/deployment/env.ts';
import { TIMINGS } from '../../../shared/deployment/timings.ts';

const CLI = {
  STORY_TABLE: 'stories',
  ENGAGEMENT_TABLE: 'engagements',
  FEED_TABLE: 'feeds',
  ALERT_TOPIC_ARN: 'arn:aws:sns:eu-central-1:123456789012:alerts',
};

describe('readEnv', () => {
  it("answers a function's own variables and no others", () => {
    expect(readEnv('cli', { ...CLI, HOME: '/home/analyst', SEED_FEEDS: '[]' })).toEqual(CLI);
  });

  it('names every variable that is missing or empty, and the function', () => {
    expect(() => readEnv('cli', { ...CLI, STORY_TABLE: undefined, FEED_TABLE: '' })).toThrow(
      new Error('cli: missing environment variables STORY_TABLE, FEED_TABLE'),
    );
  });
});

describe('the variables of the poller', () => {
  const POLLER = {
    FEED_TABLE: 'feeds',
    ENGAGEMENT_TABLE: 'engagements',
    ENTRY_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/entries',
    OPERATOR_TOPIC_ARN: 'arn:aws:sns:eu-central-1:123456789012:operator',
    SEED_FEEDS: 'true',
    POLL_MINUTES: '15',
    DIGEST_HOUR: '6',
    FEEDS_AT_ONCE: '32',
    PROOF_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/proofs',
  };

  it('include a contact only where there is one', () => {
    expect(readEnv('poller', POLLER)).toEqual(POLLER);
    const environment = { ...POLLER, CONTACT: 'ops@example.org', ALLOWED_HOSTS: '' };
    expect(readEnv('poller', environment)).toEqual({ ...POLLER, CONTACT: 'ops@example.org' });
  });
});

describe('TIMINGS', () => {
  it('lets a function die before its lease ends, and the lease end before its message comes back', () => {
    const { classifierTimeoutSeconds, alertLeaseSeconds, visibilityTimeoutSeconds } = TIMINGS;
    expect(classifierTimeoutSeconds).toBeLessThan(alertLeaseSeconds);
    expect(alertLeaseSeconds).toBeLessThan(visibilityTimeoutSeconds);
  });
});

import type { BadName } from './bad-feeds.ts';

/**
 * The state that each misbehaving feed is in after one poll; more than one where both are right. What is served with a
 * state of `READABLE_STATES` must be delivered, of any other nothing.
 */
export const EXPECTED_STATES: Readonly<Record<BadName, readonly string[]>> = {
  'slow-headers': ['slow'],
  'slow-body': ['slow'],
  'accept-silent': ['slow'],
  'rst-at-accept': ['unreachable'],
  'rst-mid-body': ['unreachable'],
  'endless-chunked': ['malformed'],
  'header-flood': ['malformed', 'unreachable'],
  'http-500': ['unreachable'],
  'http-404': ['unreachable'],
  'forbidden-403': ['blocked'],
  '429-retry-after-seconds': ['blocked'],
  '429-retry-after-date': ['blocked'],
  'gone-410': ['retired'],
  'redirect-loop': ['unreachable'],
  'redirect-to-loopback': ['unreachable'],
  'redirect-bad-location': ['unreachable'],
  'tls-expired': ['unreachable'],
  nxdomain: ['unreachable'],
  'gzip-bomb': ['malformed'],
  'br-bomb': ['malformed'],
  'coding-chain': ['malformed'],
  'cookie-wall': ['ok'],
  'cookie-flood': ['unreachable'],
  'length-too-small': ['ok'],
  'length-too-large-and-cut': ['unreachable'],
  'no-last-chunk': ['ok'],
  'lf-head': ['ok'],
  'lf-head-endless': ['malformed'],
  'plain-as-gzip': ['ok'],
  'no-coding': ['ok'],
  'gzip-tail': ['ok'],
  'nested-bomb': ['malformed'],
  'html-200': ['html'],
  'login-page': ['html'],
  'empty-200': ['empty'],
  'no-entries': ['empty'],
  'json-no-feed': ['malformed'],
  // Bombs of markup may be read, as far as the bounds go, or refused; either way they must not stop the others.
  'entity-bomb': ['ok', 'malformed'],
  'deep-nesting': ['ok', 'malformed'],
  'parse-hog': ['ok', 'malformed', 'slow'],
  'truncated-xml': ['ok'],
  'nul-bytes': ['ok'],
  'invalid-utf8': ['ok'],
  'lying-prolog': ['ok'],
  'dup-or-missing-guid': ['ok'],
  'etag-flap': ['ok'],
  'snippet-bomb': ['ok'],
  '100k-entries': ['behind'],
  'future-dates': ['clock-skewed'],
  zombie: ['zombie'],
};

/** States of feeds whose entries are read. */
export const READABLE_STATES: readonly string[] = ['ok', 'clock-skewed', 'zombie', 'gap', 'behind'];

import type { Feed, WatchedFeed } from '../feeds/feed.ts';
import type { Validators } from '../fetch/fetched-feed.ts';

/** What changes with every answer is not worth a write at every poll: it never spares the server a document. */
const PAUSE_MS = 86_400_000;

/**
 * Says whether validators that came with nothing new are worth a write for themselves: they are not those that are known, and
 * there was no such write within a day. So what changes once is known at the next poll, and what changes with each answer costs
 * one write a day.
 *
 * An answer without any is no reason: those that are known are of a document that says the same.
 */
export function areWorthKeeping(
  { validators: known, validatorsAt }: Feed,
  validators: Validators,
  now: Date,
): boolean {
  const isSame = validators.etag === known.etag && validators.lastModified === known.lastModified;
  if (isSame || saysNone(validators)) return false;
  return validatorsAt === undefined || now.getTime() - Date.parse(validatorsAt) >= PAUSE_MS;
}

/**
 * Puts validators into the record of a feed that has nothing new.
 *
 * @param at When, if the record is written for nothing else.
 */
export function withValidators(feed: WatchedFeed, validators: Validators, at: Date | undefined): WatchedFeed {
  if (saysNone(validators)) return feed;
  return { ...feed, validators, ...(at !== undefined && { validatorsAt: at.toISOString() }) };
}

function saysNone({ etag, lastModified }: Validators): boolean {
  return etag === undefined && lastModified === undefined;
}

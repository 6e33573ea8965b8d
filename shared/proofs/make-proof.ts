import { makeFeed } from '../feeds/feed.ts';
import { toQueuedEntries } from '../poll/queue-entries.ts';
import { takeReading } from '../poll/take-reading.ts';
import type { ReadOutcome } from '../read/parse-in-worker.ts';
import type { FetchedDocument } from '../read/read-feed.ts';
import type { QueuedProof } from '../stories/queue-message.ts';

/** What making a proof needs done; the poller passes its threads, a test passes functions of its own. */
export type MakeDependencies = {
  readDocument(document: FetchedDocument): Promise<ReadOutcome>;
  now(): Date;
};

/** Whose feed a proof is of: nobody serves it, and no feed that is watched can have its address. */
const FEED_URL = 'https://proofs.envoy-watch.invalid/';
const OUTLET = 'Envoy Watch, a proof';
/** All of it is made up, and says so. The classifier takes it for an engagement at whatever threshold can be set. */
const TITLE = 'North Korean vice foreign minister holds talks in Ulaanbaatar';
const SUMMARY =
  'A North Korean delegation led by Vice Foreign Minister Ri Un Pyo arrived in Ulaanbaatar and held talks with the Mongolian foreign ministry on ties between the two countries. This visit is made up: by it Envoy Watch proves that a story goes its whole way.';

/**
 * Makes a proof: a feed's document that tells of a made-up visit, read and identified by the code of every feed. Only that nobody
 * fetches it.
 *
 * @param proofId Names it, as no other is named: by that alone its story is one of its own. Letters, digits, `-`, `:` and `.`.
 * @param byHand Whether somebody waits for it; the poller does not.
 * @throws Error when its document is not read to the one entry that it holds.
 */
export async function makeProof(
  proofId: string,
  byHand: boolean,
  { readDocument, now }: MakeDependencies,
): Promise<QueuedProof> {
  const madeAt = now();
  const read = await readDocument({
    body: new TextEncoder().encode(composeDocument(proofId, madeAt)),
    contentType: 'application/rss+xml; charset=utf-8',
    url: FEED_URL,
  });
  if (read.kind === 'failed') throw new Error(`proof ${proofId}: not read: ${read.reason}`);
  const feed = makeFeed(FEED_URL, madeAt.toISOString(), read.feed.title);
  const { identified } = takeReading(feed, read.feed, madeAt).identification;
  const [entry, ...others] = toQueuedEntries(feed, identified, madeAt);
  if (!entry || others.length > 0) {
    throw new Error(`proof ${proofId}: read to ${identified.length} entries, expected one`);
  }
  return {
    proofId,
    madeAt: madeAt.toISOString(),
    queuedAt: now().toISOString(),
    ...(byHand && { byHand: true }),
    entry,
  };
}

function composeDocument(proofId: string, madeAt: Date): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
  <channel>
    <title>${OUTLET}</title>
    <link>${FEED_URL}</link>
    <description>Made-up stories</description>
    <language>en</language>
    <item>
      <guid isPermaLink="false">${proofId}</guid>
      <link>${FEED_URL}${proofId}</link>
      <title>${TITLE}</title>
      <description>${SUMMARY}</description>
      <pubDate>${madeAt.toUTCString()}</pubDate>
    </item>
  </channel>
</rss>
`;
}

import type { Feed } from '../feeds/feed.ts';

/** How long an address that a feed moved to for good must hold before it is polled in the old one's place. */
const MOVE_HOLDS_MS = 86_400_000;

/** Says at which address a feed is polled: the one it has moved to once that has held for a day, as long as it works. */
export function addressOf({ url, movedTo, failures }: Feed, now: Date): string {
  const hasHeld = movedTo !== undefined && now.getTime() - Date.parse(movedTo.since) >= MOVE_HOLDS_MS;
  // After two failures there the old address is asked again, which may have another redirect by then.
  return hasHeld && failures < 2 ? movedTo.url : url;
}

/**
 * Notes where a feed has moved to for good, as its server says. The instant since when is kept while the address is the same.
 *
 * @param address Where the feed was asked.
 * @param permanentUrl Where its server said that it is for good.
 */
export function moveOf(
  { url, movedTo }: Feed,
  address: string,
  permanentUrl: string | undefined,
  now: Date,
): Feed['movedTo'] {
  // The feed was asked at its new address: it has still moved there, unless its server sends us on.
  if (address !== url && permanentUrl === undefined) return movedTo;
  if (permanentUrl === undefined || permanentUrl === url) return undefined;
  return permanentUrl === movedTo?.url ? movedTo : { url: permanentUrl, since: now.toISOString() };
}

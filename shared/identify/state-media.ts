import { isStateOutlet } from '../classify/words/state-media.ts';

/** Says whether a feed is of the DPRK's state media, by its URL or by its outlet's name. */
export function isStateMedia(urlOrOutlet: string): boolean {
  return isStateOutlet(URL.parse(urlOrOutlet)?.hostname || urlOrOutlet);
}

import type { Category, Direction, Status } from '../classification.ts';
import type { Frame } from '../read/read-frames.ts';
import type { Reading } from '../read/read-story.ts';
import { rankFrames } from '../score/count-features.ts';
import type { Grounds } from './collect-evidence.ts';
import { breakerOf, directionOf } from './describe-direction.ts';
import { counterpartsOf } from './describe-parties.ts';
import { type Place, placeCountryOf, placeOf } from './describe-place.ts';
import { categoryOf, statusOf } from './describe-status.ts';
import { mainFrameFirst } from './main-frame.ts';

/** What kind of engagement a story reports, with whom, where it stands, who goes to whom, and by which words. */
export type EngagementFields = {
  readonly category: Category;
  /** None where there is no frame. */
  readonly counterparts: readonly string[];
  readonly status: Status;
  readonly direction: Direction;
  /** Where the roles find it to take place. */
  readonly place: Place | null;
  readonly frames: readonly Frame[];
  readonly grounds: Grounds;
};

/** Describes the engagement of a story that reports one. */
export function describeEngagement(reading: Reading): EngagementFields {
  const frames = mainFrameFirst(reading, rankFrames(reading));
  const parties = counterpartsOf(reading, frames);
  const counterparts = parties.map(({ country }) => country);
  const place = placeOf(reading, frames, counterparts);
  const { status, marker } = statusOf(reading, frames);
  const { direction, mention } =
    status === 'cancelled'
      ? { direction: breakerOf(frames), mention: null }
      : directionOf(reading, frames, placeCountryOf(reading, frames, place));
  return {
    category: categoryOf(frames, status),
    counterparts,
    status,
    direction,
    place,
    frames,
    grounds: { counterparts: parties, status: marker, direction: mention, place: place?.mention ?? null },
  };
}

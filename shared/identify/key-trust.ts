import type { Kind } from './entry-keys.ts';

/** What is known of the keys of a feed from documents before. */
export type KnownKinds = {
  /** The kinds that change from one document to the next: another one means nothing. */
  readonly unsteady: readonly Kind[];
  /** The kinds that tell a place in the document rather than a story: the same one means nothing. */
  readonly places: readonly Kind[];
  /** The id of the story whose page was last written anew, so that of guid and link nothing else stayed. */
  readonly rewritten?: string;
};

/** How often a key of a kind was found again at a story that other keys tell, and how often it was another there. */
export type KeysKept = { readonly kept: number; readonly lost: number };

/** What two documents of a feed show of the trust that its keys have earned. */
export type Trust = Readonly<Record<Kind, KeysKept & { readonly reused: number }>> & {
  readonly unsteady: ReadonlySet<Kind>;
  readonly places: ReadonlySet<Kind>;
  readonly rewritten?: string;
  /** Seconds that all dates have moved by; 0 where they stay. */
  readonly shift: number;
  /** Whether dates tell days alone. */
  readonly isCoarse: boolean;
  readonly titles: TitlesKept;
};

/** What becomes of the titles that stand at one entry and one story alone. */
export type TitlesKept = {
  /** Whether they are all that stays of many entries: no guid and no link of theirs does. */
  readonly isAllThatStays: boolean;
  /** Whether most of them have another date. */
  readonly areDatedAnew: boolean;
  readonly kept: number;
  /** How many of those kept have the text that they had. */
  readonly keptTexts: number;
};

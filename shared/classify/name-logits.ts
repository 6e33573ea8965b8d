/** What a reader makes of a name in a story, in log-odds. */
export type NameLogits = {
  /** That it is whom the DPRK deals with. */
  readonly counterpart: number;
  /** That it is where. */
  readonly place: number;
  /** That it is somebody who takes part. */
  readonly person: number;
  /** That it is the side that goes or sends. */
  readonly goes: number;
};

/** Whom the DPRK deals with though a story does not name them: nobody further, the country whose language it is in, the South, the United States. */
export const IMPLIED = ['nobody', 'home', 'KOR', 'USA'] as const;

/** What a reader makes of the names of a story, `null` for those that it did not get to read. */
export type StoryNames = {
  /** In the order of `namedMentions`. */
  readonly named: readonly (NameLogits | null)[];
  /** In the order of `nameRuns`. */
  readonly runs: readonly (NameLogits | null)[];
};

/** An entry as a document lists it, and the true story that it tells, which the document does not say. */
export type Listed = {
  /** Names the true story; entries of one name tell one story, however they look. */
  readonly story: string;
  readonly title: string;
  readonly guid?: string;
  readonly isPermaLink?: boolean;
  readonly link?: string;
  /** As the document writes it. */
  readonly date?: string;
  readonly summary?: string;
  /** Who published it, where the feed collects what others publish. */
  readonly source?: string;
};

/** Which request is answered. */
export type At = {
  /** The number of the poll, from 0; three stories are new at each. */
  readonly poll: number;
  /** Counts every request: at a few polls the feed is asked twice, and nothing is new the second time. */
  readonly request: number;
};

export type Format = 'rss' | 'atom' | 'json';

/** One way in which feeds change between polls, and what the best reader there could be makes of it. */
export type Scenario = {
  /** In words; no other has it. */
  readonly name: string;
  /** Whether different stories look alike in it, so that a lenient reader takes two for one. */
  readonly isTrap?: true;
  /** Where the feed is; `https://wire.test/rss`, if absent. */
  readonly url?: string;
  readonly format?: Format | ((at: At) => Format);
  /** What the document lists, in its order. */
  list(at: At): readonly Listed[];
  /** What its server sends instead of the document. */
  send?(document: string, at: At): string;
  /** What nobody could know, and the reason; all 0, if absent. */
  readonly unavoidable?: Partial<Misses> & { readonly why: string };
};

/** What a reader gets wrong. */
export type Misses = {
  /** True stories told again under another id, each time. */
  readonly repeats: number;
  /** True stories never told as a story of their own. */
  readonly lost: number;
  /** True stories told as a version of another. */
  readonly mistaken: number;
};

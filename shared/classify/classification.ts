/** The kinds of engagement, after PLOVER 0.8, narrowed to what concerns the DPRK. */
export const CATEGORIES = ['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE', 'AID', 'RUPTURE', 'RELEASE'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Where an engagement stands: announced or invited, took place or under way, called off or broken. */
export const STATUSES = ['planned', 'done', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

/** Who goes to whom: the DPRK side travels or sends, the foreign side does, or both, neither, unsaid. */
export const DIRECTIONS = ['outbound', 'inbound', 'mutual'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A person, office or body that takes part, on either side. */
export type Actor = {
  /** ISO 3166-1 alpha-3 (`PRK` is the DPRK side), or an organisation's acronym. */
  readonly country: string;
  readonly name?: string;
  readonly office?: string;
};

/** A span of words that decided something; `text` is exactly `storyText(...).slice(start, end)`. */
export type Evidence = {
  readonly role: 'actor' | 'counterpart' | 'contact' | 'status' | 'direction' | 'place' | 'against';
  readonly text: string;
  /** Offset of the first UTF-16 code unit in the text that was classified. */
  readonly start: number;
  /** Offset just behind the last one. */
  readonly end: number;
};

/** What the classifier makes of a story. Fields about the engagement are null or empty when it is none. */
export type Classification = {
  /** Names the rules or model that decided; the same version and text give the same bytes. */
  readonly version: string;
  readonly isEngagement: boolean;
  /** How likely it is that a careful reader would call the story an engagement, from 0 to 1. */
  readonly probability: number;
  readonly category: Category | null;
  /** ISO 3166-1 alpha-3 codes or organisation acronyms (`UN`, `IAEA`), main one first, no repeats. */
  readonly counterparts: readonly string[];
  readonly status: Status | null;
  readonly direction: Direction | null;
  readonly actors: readonly Actor[];
  readonly place: string | null;
  /** The day on which it takes place, like `2024-03-12`, where the text says so. */
  readonly date: string | null;
  readonly evidence: readonly Evidence[];
};

/** Joins a story's title and summary into the one text that is classified and that offsets point into. */
export function storyText({ title, summary }: { readonly title: string; readonly summary: string }): string {
  return summary === '' ? title : `${title}\n${summary}`;
}

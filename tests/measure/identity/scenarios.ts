import type { Scenario } from './scenario.ts';
import { ALIKE_LINKS } from './scenarios/alike-links.ts';
import { EDITS } from './scenarios/edits.ts';
import { GOOGLE_NEWS } from './scenarios/google-news.ts';
import { LINKS } from './scenarios/links.ts';
import { LOOKALIKES } from './scenarios/lookalikes.ts';
import { MIGRATIONS } from './scenarios/migrations.ts';
import { POSITIONS } from './scenarios/positions.ts';
import { SHORT_LISTS } from './scenarios/short-lists.ts';
import { STEADY } from './scenarios/steady.ts';
import { VOLATILE } from './scenarios/volatile.ts';
import { WINDOWS } from './scenarios/windows.ts';

/** The ways in which feeds change between polls, by kind. */
export const SCENARIOS: readonly Scenario[] = [
  ...STEADY,
  ...VOLATILE,
  ...LINKS,
  ...MIGRATIONS,
  ...EDITS,
  ...WINDOWS,
  ...POSITIONS,
  ...LOOKALIKES,
  ...ALIKE_LINKS,
  ...SHORT_LISTS,
  ...GOOGLE_NEWS,
];

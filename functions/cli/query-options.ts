import { CATEGORIES } from '../../shared/classify/classification.ts';
import type { Cli } from './command-line.ts';
import { addListFormats } from './print-list.ts';

/** Adds the options by which stories and engagements are asked for. */
export function addQueryOptions(cli: Cli): Cli {
  const asked = cli
    .option('--since <when>', 'from this day or instant on, or so long ago: 2024-03-12, 12h, 7d, 2w (7 days)')
    .option('--until <when>', 'up to this day or instant (now)')
    .option(
      '--counterpart <who>',
      'with this country or organisation: MNG, mn, Mongolia, UN; or one of several: MNG,RUS',
    )
    .option('--category <kind>', `of this kind, or of one of several: ${CATEGORIES.join(', ')}`)
    .option('--text <words>', 'all of these words, in any order')
    .option('--person <name>', 'with a person so named')
    .option('--min-confidence <number>', 'the classifier at least so sure, 0 to 1')
    .option('--limit <number>', 'show at most so many (100)')
    .option('--most <number>', 'look at so many at most to find them (5000, or as many as --limit)');
  return addListFormats(asked);
}

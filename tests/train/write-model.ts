import type { Weights } from '../../shared/classify/score-features.ts';

/** Where a model comes from. */
export type Provenance = { readonly hash: string; readonly stories: number; readonly summary: string };

/** Writes a model as the source file that the classifier imports. */
export function formatModel(
  weights: Weights,
  calibration: { readonly slope: number; readonly offset: number },
  { hash, stories, summary }: Provenance,
): string {
  const lines = [...weights].map(([name, own]) => {
    const isSame = own.every((weight) => weight === own[0]);
    return `${name} ${(isSame ? own.slice(0, 1) : own).join(' ')}`;
  });
  return `/**
 * The classifier's model. Written by \`npm run train\`, not by hand: \`shared/classify/score-features.ts\` tells how it is read.
 *
 * Provenance: fitted to ${stories} labelled stories (sha256 ${hash}…), borderline ones left out. Cross-validated by month and
 * event: ${summary.replace('; ', ';\n * ')}.
 */
export const MODEL_NAME = 'roles-2-${hash.slice(0, 6)}';

/** What turns a sum of weights into log-odds that come true. */
export const CALIBRATION = { slope: ${calibration.slope}, offset: ${calibration.offset} } as const;

/** A feature a line, then its weight, or one for each domain. */
export const WEIGHTS = \`
${lines.join('\n')}
\`;
`;
}

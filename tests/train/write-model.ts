import { createHash } from 'node:crypto';
import type { Weights } from '../../shared/classify/score-features.ts';

/** Where a model comes from. */
export type Provenance = {
  readonly hash: string;
  readonly stories: number;
  readonly engagements: number;
  readonly fittedOn: string;
  readonly summary: string;
};

/** Writes a model as the source file that the classifier imports. */
export function formatModel(
  weights: Weights,
  calibration: { readonly slope: number; readonly offset: number },
  { hash, stories, engagements, fittedOn, summary }: Provenance,
): string {
  const lines = [...weights].map(([name, own]) => {
    const isSame = own.every((weight) => weight === own[0]);
    return `${name} ${(isSame ? own.slice(0, 1) : own).join(' ')}`;
  });
  const table = `\n${lines.join('\n')}\n`;
  const name = createHash('sha256')
    .update(`${table}${JSON.stringify(calibration)}`)
    .digest('hex')
    .slice(0, 6);
  return `/**
 * The classifier's model. Written by \`npm run train\`, not by hand: \`shared/classify/score-features.ts\` tells how it is read.
 *
 * Provenance: fitted on ${fittedOn} to ${stories} labelled stories, ${engagements} of them engagements, borderline ones left
 * out (file of sha256 ${hash}…). Cross-validated by month and event:
 * ${summary.replace('; ', ';\n * ')}.
 */
export const MODEL_NAME = 'roles-2-${name}';

/** What turns a sum of weights into log-odds that come true. */
export const CALIBRATION = { slope: ${calibration.slope}, offset: ${calibration.offset} } as const;

/** A feature a line, then its weight, or one for each domain. */
export const WEIGHTS = \`${table}\`;
`;
}

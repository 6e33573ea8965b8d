import { createHash } from 'node:crypto';
import type { Model } from '../../shared/classify/score/model.ts';

/** Where a model comes from: which file of how many stories, and how well models like it do on stories they have not seen. */
export type Provenance = {
  readonly sha256: string;
  readonly stories: number;
  readonly engagements: number;
  readonly fittedOn: string;
  readonly crossValidated: Readonly<Record<string, number>>;
};

/** Names a model by its family and a hash of all that decides in it. */
export function nameModel({ weights, calibration, threshold }: Omit<Model, 'name'>): string {
  const content = JSON.stringify([[...weights], calibration, threshold]);
  return `roles-2-${createHash('sha256').update(content).digest('hex').slice(0, 6)}`;
}

/** Writes a model as the file that the classifier imports: JSON, a feature a line. */
export function formatModel(
  { name, threshold, calibration, weights }: Model,
  provenance: Provenance,
): string {
  const lines = [...weights].map(([feature, own]) => {
    const isSame = own.every((weight) => weight === own[0]);
    return `${feature} ${(isSame ? own.slice(0, 1) : own).join(' ')}`;
  });
  return `${JSON.stringify({ name, provenance, threshold, calibration, weights: lines }, null, 1)}\n`;
}

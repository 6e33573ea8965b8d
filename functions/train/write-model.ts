import { createHash } from 'node:crypto';
import type { Model, Weights } from '../../shared/classify/score/model.ts';

/** Where a model comes from: which stories and which reader, and how well models like it do on stories they have not seen. */
export type Provenance = {
  /** Of the lines of the stories that it learned from. */
  readonly sha256: string;
  readonly stories: number;
  readonly engagements: number;
  readonly fittedOn: string;
  /** Of the reader's file. */
  readonly reader: string;
  readonly crossValidated: Readonly<Record<string, number>>;
};

/** Names a model by its family and a hash of all that decides in it, the reader included. */
export function nameModel(
  { weights, decision, labels, counterparts, place, people, direction, threshold }: Omit<Model, 'name'>,
  reader: string,
): string {
  const content = JSON.stringify([
    [...weights],
    [...decision],
    labels,
    [...counterparts],
    [...place],
    [...people],
    [...direction],
    threshold,
    reader,
  ]);
  return `reader-1-${createHash('sha256').update(content).digest('hex').slice(0, 6)}`;
}

/** Writes a model as the file that the classifier imports: JSON, a feature a line. */
export function formatModel(model: Model, provenance: Provenance): string {
  const { name, threshold, labels } = model;
  const [decision, counterparts] = [linesOf(model.decision), linesOf(model.counterparts)];
  const [place, people, direction, weights] = [
    ...[model.place, model.people],
    ...[model.direction, model.weights],
  ].map(linesOf);
  const parts = { decision, counterparts, place, people, direction, weights };
  return `${JSON.stringify({ name, provenance, threshold, labels, ...parts }, null, 1)}\n`;
}

function linesOf(weights: Weights): string[] {
  return [...weights].map(([feature, own]) => {
    const isSame = own.every((weight) => weight === own[0]);
    return `${feature} ${(isSame ? own.slice(0, 1) : own).join(' ')}`;
  });
}

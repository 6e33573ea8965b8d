/** Precision, recall and F1 of yes/no answers. */
export type Score = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly count: number;
};

/** Scores answers against the truth. */
export function scoreAnswers(truth: readonly boolean[], answers: readonly boolean[]): Score {
  const hits = truth.filter((isYes, i) => isYes && answers[i]).length;
  const said = answers.filter(Boolean).length;
  const count = truth.filter(Boolean).length;
  return {
    precision: hits / Math.max(1, said),
    recall: hits / Math.max(1, count),
    f1: (2 * hits) / Math.max(1, said + count),
    count,
  };
}

const BINS = 10;

/** How far probabilities stand from what comes true, by tenths: each bin's size, mean probability and share of yes. */
export function listReliability(probabilities: readonly number[], truth: readonly boolean[]) {
  return Array.from({ length: BINS }, (_, bin) => {
    const own = probabilities.flatMap((p, i) =>
      Math.min(BINS - 1, Math.floor(p * BINS)) === bin ? [i] : [],
    );
    const mean = (of: (i: number) => number) =>
      own.reduce((sum, i) => sum + of(i), 0) / Math.max(1, own.length);
    return {
      count: own.length,
      said: mean((i) => probabilities[i] ?? 0),
      came: mean((i) => Number(truth[i] ?? 0)),
    };
  });
}

/** The expected calibration error over tenths. */
export function calibrationError(probabilities: readonly number[], truth: readonly boolean[]): number {
  const bins = listReliability(probabilities, truth);
  return (
    bins.reduce((sum, { count, said, came }) => sum + count * Math.abs(said - came), 0) /
    Math.max(1, truth.length)
  );
}

/** The mean F1 over classes, each class as weighty as the next. */
export function macroF1(truth: readonly string[], answers: readonly string[]): number {
  const classes = [...new Set(truth)];
  const scores = classes.map(
    (name) =>
      scoreAnswers(
        truth.map((t) => t === name),
        answers.map((a) => a === name),
      ).f1,
  );
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, classes.length);
}

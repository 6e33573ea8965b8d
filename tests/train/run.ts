import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countFeatures } from '../../shared/classify/count-features.ts';
import { describeEngagement } from '../../shared/classify/describe-engagement.ts';
import { domainOf } from '../../shared/classify/domain.ts';
import { mentionsDprk } from '../../shared/classify/gate.ts';
import { readStory } from '../../shared/classify/read-story.ts';
import { sumFeatures, THRESHOLD } from '../../shared/classify/score-features.ts';
import { calibrate, fitModel } from './fit-model.ts';
import { type GoldStory, groupOf, readGoldStories } from './gold-story.ts';
import { calibrationError, listReliability, macroF1, scoreAnswers } from './measure.ts';
import { splitFolds } from './split-folds.ts';
import { formatModel } from './write-model.ts';

/**
 * Fits the classifier's model to labelled stories and writes it to `shared/classify/model.ts`, after it has told how well
 * models do on stories they were not fitted to: `npm run train -- DEV.jsonl`. With `--dry` it writes nothing. A run
 * takes about a minute; the same file gives the same model.
 */
const FOLDS = 5;
const MODEL = fileURLToPath(new URL('../../shared/classify/model.ts', import.meta.url));

const [file, flag] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run train -- DEV.jsonl [--dry]');
  process.exit(2);
}
const { stories, hash } = readGoldStories(file);
const folds = splitFolds(stories, FOLDS);
const read = stories.map((story, at) => {
  const reading = readStory({ title: story.title, summary: story.text, outlet: story.outlet });
  const features = countFeatures(reading);
  const hasFrames = reading.frames.length > 0;
  return {
    story,
    reading,
    fold: folds[at]?.fold ?? 0,
    hasFrames,
    isNamed: mentionsDprk({ title: story.title, summary: story.text, outlet: story.outlet }),
    counted: {
      features,
      domain: domainOf(reading),
      isEngagement: story.engagement === 'yes',
      block: folds[at]?.block ?? '',
    },
  };
});
type Read = (typeof read)[number];

const isScored = ({ story }: Read) => story.engagement !== 'borderline';
const scored = read.filter(isScored);
const logOdds = new Map<Read, number>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const weights = fitModel(scored.filter((one) => one.fold !== fold).map(({ counted }) => counted));
  for (const one of scored.filter((other) => other.fold === fold)) {
    logOdds.set(one, sumFeatures(weights, one.counted.features, one.counted.domain));
  }
}
// Each fold is calibrated by the others, so that the figures are of stories that nothing was fitted to.
const probability = new Map<Read, number>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const { slope, offset } = calibrateBy(scored.filter((one) => one.fold !== fold));
  for (const one of scored.filter((other) => other.fold === fold)) {
    const p = 1 / (1 + Math.exp(-(slope * (logOdds.get(one) ?? 0) + offset)));
    probability.set(one, one.hasFrames && one.isNamed ? p : Math.min(p, THRESHOLD - 0.01));
  }
}
const summary = report();
if (flag !== '--dry') {
  const weights = fitModel(scored.map(({ counted }) => counted));
  writeFileSync(
    MODEL,
    formatModel(weights, calibrateBy(scored), {
      hash,
      stories: scored.length,
      engagements: truthOf(scored).filter(Boolean).length,
      fittedOn: new Date().toISOString().slice(0, 10),
      summary,
    }),
  );
}

function calibrateBy(some: readonly Read[]) {
  return calibrate(
    some.map((one) => logOdds.get(one) ?? 0),
    some.map(({ counted }) => counted.isEngagement),
  );
}

function report(): string {
  const percent = (share: number) => share.toFixed(3);
  const line = (name: string, some: readonly Read[]) => {
    const { precision, recall, f1, count } = scoreAnswers(truthOf(some), some.map(isSaid));
    console.log(
      `${name.padEnd(14)} ${String(some.length).padStart(5)} ${String(count).padStart(5)}  P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`,
    );
    return `P ${percent(precision)}, R ${percent(recall)}, F1 ${percent(f1)}`;
  };
  for (const [group, some] of [...Map.groupBy(scored, ({ story }) => groupOf(story))].sort())
    line(group, some);
  const figures = line('all', scored);
  for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
    const { precision, recall, f1 } = scoreAnswers(
      truthOf(scored),
      scored.map((one) => (probability.get(one) ?? 0) >= threshold),
    );
    console.log(`  at ${threshold}: P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`);
  }
  const probabilities = scored.map((one) => probability.get(one) ?? 0);
  const error = calibrationError(probabilities, truthOf(scored));
  for (const { count, said, came } of listReliability(probabilities, truthOf(scored))) {
    console.log(`  said ${percent(said)} came ${percent(came)} (${count})`);
  }
  const hits = scored.filter((one) => one.counted.isEngagement && isSaid(one));
  return `${figures}, ECE ${percent(error)}; ${reportFields(hits)}`;
}

function truthOf(some: readonly Read[]): boolean[] {
  return some.map(({ counted }) => counted.isEngagement);
}

function isSaid(one: Read): boolean {
  return (probability.get(one) ?? 0) >= THRESHOLD;
}

function reportFields(hits: readonly Read[]): string {
  const said = hits.map(({ reading }) => describeEngagement(reading));
  const share = (isRight: (story: GoldStory, i: number) => boolean) =>
    (hits.filter(({ story }, i) => isRight(story, i)).length / Math.max(1, hits.length)).toFixed(3);
  const setOf = (codes: readonly string[]) => [...codes].sort().join();
  const figures = [
    `counterparts ${share(({ counterparts = [] }, i) => setOf(counterparts) === setOf(said[i]?.counterparts ?? []))}`,
    `category macro-F1 ${macroF1(
      hits.map(({ story }) => story.category ?? ''),
      said.map(({ category }) => category),
    ).toFixed(3)}`,
    `category ${share(({ category }, i) => category === said[i]?.category)}`,
    `status ${share((story, i) => story.status === said[i]?.status || (story.category === 'RUPTURE' && said[i]?.status !== 'planned' && story.status !== 'planned'))}`,
    `direction ${share(({ direction }, i) => direction === said[i]?.direction)}`,
  ].join(', ');
  console.log(figures);
  return figures;
}

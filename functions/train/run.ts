import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { classifyStory } from '../../shared/classify/classify-story.ts';
import { readStory } from '../../shared/classify/read/read-story.ts';
import { countFeatures } from '../../shared/classify/score/count-features.ts';
import { domainOf } from '../../shared/classify/score/domain.ts';
import { type Model, sumFeatures } from '../../shared/classify/score/model.ts';
import { type Judged, measure } from '../../shared/measure/evaluate.ts';
import { type GoldStory, parseGoldStory } from '../../shared/measure/gold-story.ts';

import { calibrate, fitModel } from './fit-model.ts';
import { splitFolds } from './split-folds.ts';
import { formatModel, nameModel } from './write-model.ts';

/**
 * Fits the classifier's model to labelled stories and writes it to `shared/classify/model.json`, after it has told how well
 * models do on stories they were not fitted to: `npm run train -- DEV.jsonl [--out FILE] [--dry] [--answers FILE]`.
 *
 * With `--out` it writes the model elsewhere, with `--dry` nowhere. With `--answers` it writes what was said of each story by the model that had seen nothing
 * of the story's month and event, for `evaluate --answers`. A run takes seconds; the same file gives the same model.
 */
const FOLDS = 5;
/** About as many wrong mails as missed stories, cross-validated; raise it for fewer wrong mails. */
const THRESHOLD = 0.4;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dry: { type: 'boolean', default: false },
    answers: { type: 'string' },
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../../shared/classify/model.json', import.meta.url)),
    },
  },
});
const [file] = positionals;
if (file === undefined) {
  console.error('usage: npm run train -- DEV.jsonl [--out FILE] [--dry] [--answers FILE]');
  process.exit(2);
}
const bytes = readFileSync(file);
const gold = bytes
  .toString('utf8')
  .split('\n')
  .flatMap((line) => (line.trim() === '' ? [] : [parseGoldStory(line)]))
  .filter(({ engagement }) => engagement !== 'borderline');
const folds = splitFolds(gold, FOLDS);
const examples = gold.map((story, at) => makeExample(story, folds[at] ?? { block: '', fold: 0 }));
type Example = ReturnType<typeof makeExample>;

const judged = crossValidate();
const figures = report(judged);
if (values.answers !== undefined) {
  const answers = judged.map(({ gold: { id }, answer: { isEngagement, ...rest } }) =>
    JSON.stringify({ id, engagement: isEngagement ? 'yes' : 'no', ...rest }),
  );
  writeFileSync(values.answers, `${answers.join('\n')}\n`);
}
if (!values.dry) {
  const provenance = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    stories: gold.length,
    engagements: gold.filter(({ engagement }) => engagement === 'yes').length,
    fittedOn: new Date().toISOString().slice(0, 10),
    crossValidated: figures,
  };
  writeFileSync(values.out, formatModel(makeModel(examples, examples), provenance));
}

function textOf({ title, text, outlet }: GoldStory) {
  return { title, summary: text, outlet };
}

function makeExample(story: GoldStory, { block, fold }: { readonly block: string; readonly fold: number }) {
  const reading = readStory(textOf(story));
  const isEngagement = story.engagement === 'yes';
  const counted = { features: countFeatures(reading), domain: domainOf(reading), isEngagement, block };
  return { story, fold, counted, logOdds: 0 };
}

/** Fits weights to some examples, and the calibration to the log-odds of others, which were held out. */
function makeModel(fitted: readonly Example[], heldOut: readonly Example[]): Model {
  const weights = fitModel(fitted.map(({ counted }) => counted));
  const calibration = calibrate(
    heldOut.map(({ logOdds }) => logOdds),
    heldOut.map(({ counted }) => counted.isEngagement),
  );
  const model = { threshold: THRESHOLD, calibration, weights };
  return { name: nameModel(model), ...model };
}

/**
 * Judges each fold by weights fitted to the other folds alone. The two numbers of the calibration come from the other folds'
 * held-out log-odds, whose weights had seen this fold.
 */
function crossValidate(): Judged[] {
  const foldNumbers = Array.from({ length: FOLDS }, (_, fold) => fold);
  for (const fold of foldNumbers) {
    const weights = fitModel(examples.filter((one) => one.fold !== fold).map(({ counted }) => counted));
    for (const one of examples.filter((other) => other.fold === fold)) {
      one.logOdds = sumFeatures({ weights }, one.counted.features, one.counted.domain);
    }
  }
  return foldNumbers.flatMap((fold) => {
    const others = examples.filter((one) => one.fold !== fold);
    const model = makeModel(others, others);
    const own = examples.filter((one) => one.fold === fold);
    return own.map(({ story }) => ({ gold: story, answer: classifyStory(textOf(story), model) }));
  });
}

function report(all: readonly Judged[]): Record<string, number> {
  for (const [group, some] of [...Map.groupBy(all, ({ gold: story }) => groupOf(story))].sort())
    print(group, some);
  const { precision, recall, f1, calibrationError, ...fields } = print('all', all);
  const { counterparts, categoryMacroF1, status, direction } = fields;
  const told = { precision: precision.value, recall: recall.value, f1: f1.value, calibrationError };
  const rounded = Object.entries({ ...told, counterparts, categoryMacroF1, status, direction }).map(
    ([name, value]): [string, number] => [name, Math.round(value * 1000) / 1000],
  );
  return Object.fromEntries(rounded);
}

function print(group: string, some: readonly Judged[]) {
  const measured = measure(some);
  const [p, r, f1] = [measured.precision, measured.recall, measured.f1].map(({ value }) => value.toFixed(3));
  const fields = [measured.counterparts, measured.categoryMacroF1, measured.status, measured.direction];
  console.log(
    `${group.padEnd(12)} ${String(measured.stories).padStart(5)} ${String(measured.engagements).padStart(5)}  P ${p} R ${r} F1 ${f1}  fields ${fields.map((share) => share.toFixed(3)).join(' ')}  ECE ${measured.calibrationError.toFixed(3)}`,
  );
  return measured;
}

/** Groups strata by who writes and in which language. */
function groupOf({ stratum, lang }: GoldStory): string {
  const isState = /kcna|rodong/.test(stratum);
  if (lang !== 'en') return isState ? `KCNA ${lang}` : lang;
  return isState ? 'KCNA en' : /^world|wh-en|whitehouse/.test(stratum) ? 'other en' : 'newswire en';
}

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { signalsOf } from '../../shared/classify/classify-story.ts';
import { describeEngagement } from '../../shared/classify/describe/describe-engagement.ts';
import { readStory } from '../../shared/classify/read/read-story.ts';
import { countFeatures } from '../../shared/classify/score/count-features.ts';
import { domainOf } from '../../shared/classify/score/domain.ts';
import { decide, type Model, type Weights } from '../../shared/classify/score/model.ts';
import { storyWithoutNoise } from '../../shared/classify/words/leave-out.ts';
import type { GoldStory } from '../../shared/measure/gold-story.ts';
import { fitDecision, fitLabels, type Unseen } from './fit-decision.ts';
import { fitModel } from './fit-model.ts';
import { readStories } from './read-stories.ts';
import { reportUnseen } from './report-unseen.ts';
import { splitFolds } from './split-folds.ts';
import { formatModel, nameModel } from './write-model.ts';

/**
 * Trains the reader and fits what decides beside it: `npm run train [-- FILE...]` learns from the open gold set, and from further files
 * of labelled stories. It writes `shared/classify/reader/reader.safetensors` and `shared/classify/model.json`.
 *
 * It needs Python 3.11 or newer, and installs what `functions/train/reader/requirements.txt` names into an environment of its own under
 * `.envoy-watch/train`. It takes about an hour on two cores. Of each of three parts of the stories, a reader that saw only the
 * others says what it makes of them; from that the weights of the decision are fitted. A reader of all the stories is what is kept.
 *
 * `--decision` only fits anew what stands beside the reader, from what the last run left.
 */
const FOLDS = 3;
/** Of steps of 0.05 the one with about as many stories taken wrongly as missed, by what is said of stories unseen; raise it for fewer wrong mails. */
const THRESHOLD = 0.45;
const WORK = '.envoy-watch/train';
const READER = 'shared/classify/reader/reader.safetensors';
const MODEL = 'shared/classify/model.json';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    decision: { type: 'boolean', default: false },
    python: { type: 'string', default: 'python3' },
  },
});
const gold = readStories(positionals);
const folds = splitFolds(gold, FOLDS);
mkdirSync(WORK, { recursive: true });
if (!values.decision) trainReader();

const examples = gold.map((story, at) => makeExample(story, folds[at] ?? { block: '', fold: 0 }));
type Example = ReturnType<typeof makeExample>;
const unseen = judgeUnseen();
const reader = createHash('sha256').update(readFileSync(READER)).digest('hex');
const content = {
  threshold: THRESHOLD,
  decision: fitDecision(unseen),
  labels: fitLabels(unseen),
  weights: fitRoles(examples),
};
const model: Model = { name: nameModel(content, reader), ...content };
const crossValidated = reportUnseen(crossFit(), THRESHOLD);
const provenance = {
  sha256: createHash('sha256')
    .update(gold.map((story) => JSON.stringify(story)).join('\n'))
    .digest('hex'),
  stories: gold.length,
  engagements: gold.filter(({ engagement }) => engagement === 'yes').length,
  fittedOn: new Date().toISOString().slice(0, 10),
  reader,
  crossValidated,
};
writeFileSync(MODEL, formatModel(model, provenance));

/** Has Python train readers: one for each part that saw only the others, and one of all. */
function trainReader(): void {
  const lines = gold.map((story, at) => {
    const { id, lang, engagement, category, status, direction } = story;
    const { title, summary } = storyWithoutNoise({ title: story.title, summary: story.text });
    return JSON.stringify({
      id,
      lang,
      title,
      summary,
      engagement,
      category,
      status,
      direction,
      fold: folds[at]?.fold,
    });
  });
  writeFileSync(join(WORK, 'stories.jsonl'), `${lines.join('\n')}\n`);
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'inherit' });
  const python = join(WORK, 'venv/bin/python');
  run(values.python, '-m', 'venv', join(WORK, 'venv'));
  run(python, '-m', 'pip', 'install', '--quiet', '--requirement', 'functions/train/reader/requirements.txt');
  run(python, '-u', 'functions/train/reader/train.py', WORK, '--folds', String(FOLDS));
  copyFileSync(join(WORK, 'reader.safetensors'), READER);
}

function makeExample(story: GoldStory, { block, fold }: { readonly block: string; readonly fold: number }) {
  const reading = readStory({ title: story.title, summary: story.text, outlet: story.outlet });
  const isEngagement = story.engagement === 'yes';
  const said = describeEngagement(reading);
  const counted = { features: countFeatures(reading), domain: domainOf(reading), isEngagement, block };
  return { story, fold, reading, counted, said: said.counterparts.length > 0 ? said : null };
}

function fitRoles(some: readonly Example[]): Weights {
  return fitModel(some.map(({ counted }) => counted));
}

/** Puts beside each story what a reader and roles said of it that had not seen its part. */
function judgeUnseen(): (Unseen & { readonly fold: number })[] {
  const lines = readFileSync(join(WORK, 'unseen.jsonl'), 'utf8').trim().split('\n');
  const told = new Map(lines.map((line) => JSON.parse(line)).map((one) => [one.id, one]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitRoles(examples.filter((one) => one.fold !== fold));
    return examples
      .filter((one) => one.fold === fold)
      .map(({ story, reading, said }) => {
        const answer = told.get(story.id);
        if (answer === undefined) throw new Error(`${WORK}/unseen.jsonl: expected the story ${story.id}`);
        const signals = signalsOf(reading, answer.yes, said !== null, { weights });
        return { gold: story, signals, told: answer, said, fold };
      });
  });
}

/** Judges each part by a decision fitted to the others. */
function crossFit() {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const others = unseen.filter((one) => one.fold !== fold);
    const fitted = { ...content, decision: fitDecision(others), labels: fitLabels(others) };
    return unseen
      .filter((one) => one.fold === fold)
      .map((one) => ({ ...one, probability: decide(fitted, one.signals), labels: fitted.labels }));
  });
}

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withTense } from '../../shared/classify/choose-fields.ts';
import { likeliestNamed, signalsOf } from '../../shared/classify/classify-story.ts';
import { counterpartCandidates } from '../../shared/classify/describe/choose-counterparts.ts';
import { namedSides } from '../../shared/classify/describe/choose-direction.ts';
import { personCandidates } from '../../shared/classify/describe/choose-people.ts';
import { placeCandidates } from '../../shared/classify/describe/choose-place.ts';
import { describeEngagement } from '../../shared/classify/describe/describe-engagement.ts';
import type { NameLogits, StoryNames } from '../../shared/classify/name-logits.ts';
import type { ReadExtent } from '../../shared/classify/read/locate-mentions.ts';
import { type Reading, readStory } from '../../shared/classify/read/read-story.ts';
import { titleTense } from '../../shared/classify/read/title-tense.ts';
import { countFeatures } from '../../shared/classify/score/count-features.ts';
import { domainOf } from '../../shared/classify/score/domain.ts';
import type { Model, Weights } from '../../shared/classify/score/model.ts';
import type { Judged } from '../../shared/measure/evaluate.ts';
import type { GoldStory } from '../../shared/measure/gold-story.ts';
import { fitModel } from './fit-model.ts';
import { answer, fitParts, type UnseenStory } from './fit-parts.ts';
import { impliedIn, type MarkedStory, markedExtents, markMentions, namesOf } from './mark-mentions.ts';
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
/** Of steps of 0.025 the one with about as many stories taken wrongly as missed, by what is said of stories unseen; raise it for fewer wrong mails. */
const THRESHOLD = 0.475;
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
const content = { threshold: THRESHOLD, ...fitParts(unseen), weights: fitRoles(examples) };
const model: Model = { name: nameModel(content, reader), ...content };
const crossValidated = reportUnseen(crossFit());
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
    const reading = readGold(story);
    return JSON.stringify({
      id,
      lang,
      ...markMentions(story, reading),
      engagement,
      category,
      status,
      direction,
      implied: impliedIn(story, reading),
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

function readGold({ title, text, outlet }: GoldStory): Reading {
  return readStory({ title, summary: text, outlet });
}

function makeExample(story: GoldStory, { block, fold }: { readonly block: string; readonly fold: number }) {
  const reading = readGold(story);
  const isEngagement = story.engagement === 'yes';
  const described = describeEngagement(reading);
  const counted = { features: countFeatures(reading), domain: domainOf(reading), isEngagement, block };
  const said = described.counterparts.length > 0 ? described : null;
  return { story, fold, reading, counted, described, said };
}

function fitRoles(some: readonly Example[]): Weights {
  return fitModel(some.map(({ counted }) => counted));
}

/** Puts beside each story what a reader and roles said of it that had not seen its part. */
function judgeUnseen(): (UnseenStory & { readonly fold: number })[] {
  const [told, shown] = ['unseen.jsonl', 'stories.jsonl'].map((file) => readLeft(file));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitRoles(examples.filter((one) => one.fold !== fold));
    return examples
      .filter((one) => one.fold === fold)
      .map(({ story, reading, described, said }) => {
        const [answered, marked] = [told?.get(story.id), shown?.get(story.id)];
        if (answered === undefined || marked === undefined)
          throw new Error(`${WORK}: expected the story ${story.id}; --decision needs a whole run before it`);
        const names = alignNames(story, reading, marked, answered.mentions);
        return {
          gold: story,
          signals: signalsOf(reading, answered.yes, likeliestNamed(reading, names.named), said !== null, {
            weights,
          }),
          told: withTense(answered, titleTense(reading)),
          said,
          candidates: counterpartCandidates(reading, described.counterparts, names.named, answered.implied),
          placesWith: (signs) => placeCandidates(reading, described.place, signs, names.named),
          peopleWith: (others) => personCandidates(reading, others, story.date || undefined, names),
          sides: namedSides(reading, names.named),
          isStateText: reading.isStateText,
          fold,
        };
      });
  });
}

/** Reads by id what a run has left. */
function readLeft(file: string) {
  const lines = readFileSync(join(WORK, file), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => JSON.parse(line)).map((one) => [one.id, one]));
}

type SaidOfName = readonly [counterpart: number, place: number, person: number, goes: number] | null;

/** Puts beside each name of a story what was said of it: what the reader was shown there, if it was a name to it. */
function alignNames(
  story: GoldStory,
  reading: Reading,
  shown: MarkedStory,
  said: readonly SaidOfName[],
): StoryNames {
  const keyOf = ({ field, start, end }: ReadExtent) => `${field} ${start} ${end}`;
  const known = new Map(markedExtents(shown).map((extent, at) => [keyOf(extent), said[at] ?? null]));
  const align = (extents: readonly (ReadExtent | null)[]) =>
    extents.map((extent): NameLogits | null => {
      const logits = extent === null ? null : (known.get(keyOf(extent)) ?? null);
      return logits && { counterpart: logits[0], place: logits[1], person: logits[2], goes: logits[3] };
    });
  const { named, runs } = namesOf(story, reading);
  return { named: align(named), runs: align(runs) };
}

/** Judges each part by what is fitted to the others. */
function crossFit(): Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const parts = fitParts(unseen.filter((one) => one.fold !== fold));
    return unseen
      .filter((one) => one.fold === fold)
      .map((one) => ({ gold: one.gold, answer: answer(parts, THRESHOLD, one) }));
  });
}

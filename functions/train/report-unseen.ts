import { CATEGORIES, DIRECTIONS } from '../../shared/classify/classification.ts';
import { READER_STATUSES } from '../../shared/classify/reader/reader.ts';
import { chooseLabel } from '../../shared/classify/score/decide.ts';
import type { Model } from '../../shared/classify/score/model.ts';
import { type Judged, measure } from '../../shared/measure/evaluate.ts';
import type { GoldStory } from '../../shared/measure/gold-story.ts';
import type { Unseen } from './fit-decision.ts';

/** A story and how it was judged by those who had not seen it. */
type UnseenJudged = Unseen & { readonly probability: number; readonly labels: Model['labels'] };

/** Prints how good the judgements are, by source and language, and answers the figures of all. */
export function reportUnseen(stories: readonly UnseenJudged[], threshold: number): Record<string, number> {
  const judged = stories.map((one) => judge(one, threshold));
  for (const [group, some] of [...Map.groupBy(judged, ({ gold }) => groupOf(gold))].sort())
    print(group, some);
  const { precision, recall, f1, calibrationError, ...fields } = print('all', judged);
  const { categoryMacroF1, status, direction } = fields;
  const told = { precision: precision.value, recall: recall.value, f1: f1.value, calibrationError };
  return Object.fromEntries(
    Object.entries({ ...told, categoryMacroF1, status, direction }).map(([name, value]) => [
      name,
      Math.round(value * 1000) / 1000,
    ]),
  );
}

function judge({ gold, told, said, probability, labels }: UnseenJudged, threshold: number): Judged {
  return {
    gold,
    answer: {
      version: '',
      isEngagement: probability >= threshold,
      probability,
      category: chooseLabel(CATEGORIES, told.category, said?.category ?? null, labels.category),
      counterparts: [],
      status: chooseLabel(READER_STATUSES, told.status, said?.status ?? null, labels.status),
      direction: chooseLabel(DIRECTIONS, told.direction, said?.direction ?? null, labels.direction),
      evidence: [],
    },
  };
}

function print(group: string, some: readonly Judged[]) {
  const measured = measure(some);
  const [p, r, f1] = [measured.precision, measured.recall, measured.f1].map(({ value }) => value.toFixed(3));
  const fields = [measured.categoryMacroF1, measured.status, measured.direction];
  console.log(
    `${group.padEnd(14)} ${String(measured.stories).padStart(5)} ${String(measured.engagements).padStart(5)}  P ${p} R ${r} F1 ${f1}  fields ${fields.map((share) => share.toFixed(3)).join(' ')}  ECE ${measured.calibrationError.toFixed(3)}`,
  );
  return measured;
}

/** The open gold set by language; other stories by stratum and language. */
function groupOf({ stratum, lang }: GoldStory): string {
  return stratum === 'open' ? `gold ${lang}` : `other ${/kcna|rodong/.test(stratum) ? 'KCNA ' : ''}${lang}`;
}

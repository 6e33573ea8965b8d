import { type Judged, measure } from '../../shared/measure/evaluate.ts';
import type { GoldStory } from '../../shared/measure/gold-story.ts';

/** Prints how good the judgements of stories unseen are, by source and language, and answers the figures of all. */
export function reportUnseen(judged: readonly Judged[]): Record<string, number> {
  for (const [group, some] of [...Map.groupBy(judged, ({ gold }) => groupOf(gold))].sort())
    print(group, some);
  const { precision, recall, f1, calibrationError, ...fields } = print('all', judged);
  const { categoryMacroF1, status, direction, counterparts } = fields;
  const told = { precision: precision.value, recall: recall.value, f1: f1.value, calibrationError };
  return Object.fromEntries(
    Object.entries({ ...told, categoryMacroF1, status, direction, counterparts }).map(([name, value]) => [
      name,
      Math.round(value * 1000) / 1000,
    ]),
  );
}

function print(group: string, some: readonly Judged[]) {
  const measured = measure(some);
  const [p, r, f1] = [measured.precision, measured.recall, measured.f1].map(({ value }) => value.toFixed(3));
  const { place, noPlace, peopleRecall, peoplePrecision } = measured.fields;
  const fields = [
    measured.categoryMacroF1,
    measured.status,
    measured.direction,
    measured.counterparts,
    place,
    noPlace,
    peopleRecall,
    peoplePrecision,
  ];
  console.log(
    `${group.padEnd(14)} ${String(measured.stories).padStart(5)} ${String(measured.engagements).padStart(5)}  P ${p} R ${r} F1 ${f1}  kind, status, direction, with, place, no place, people found, right ${fields.map((share) => share.toFixed(3)).join(' ')}  ECE ${measured.calibrationError.toFixed(3)}`,
  );
  return measured;
}

/** The open gold set by language; other stories by stratum and language. */
function groupOf({ stratum, lang }: GoldStory): string {
  return stratum === 'open' ? `gold ${lang}` : `other ${/kcna|rodong/.test(stratum) ? 'KCNA ' : ''}${lang}`;
}

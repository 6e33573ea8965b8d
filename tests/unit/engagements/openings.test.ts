import { describe, expect, it } from 'vitest';
import { addOpening, OPENINGS, type Openings } from '../../../shared/engagements/openings.ts';
import { parseShape } from '../../../shared/text/shapes.ts';
import { NOW } from '../../support/factories.ts';

const at = (openedAt: string, engagementId = 'e-1') => ({ engagementId, openedAt });

describe('addOpening', () => {
  it('puts an engagement behind the others, as the next revision', () => {
    const known: Openings = { openings: [at('2024-03-12T07:59:00.000Z')], revision: 4 };
    expect(addOpening(known, 'e-2', NOW)).toEqual({
      openings: [at('2024-03-12T07:59:00.000Z'), at('2024-03-12T08:00:00.000Z', 'e-2')],
      revision: 5,
    });
  });

  it('leaves out what was opened ten minutes ago: an index shows it by now', () => {
    const openings = [at('2024-03-12T07:50:00.000Z', 'old'), at('2024-03-12T07:50:00.001Z', 'young')];
    const added = addOpening({ openings, revision: 1 }, 'e-2', NOW);
    expect(added.openings.map(({ engagementId }) => engagementId)).toEqual(['young', 'e-2']);
  });

  it('keeps the last 200, however many come at once', () => {
    const openings = Array.from({ length: 200 }, (_, n) => at('2024-03-12T08:00:00.000Z', `e-${n}`));
    const ids = addOpening({ openings, revision: 200 }, 'last', NOW).openings.map((one) => one.engagementId);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([200, 'e-1', 'last']);
  });

  it('makes what is read back as it was stored', () => {
    const stored = addOpening({ openings: [], revision: 0 }, 'e-1', NOW);
    expect(parseShape('stored openings', OPENINGS, { ...stored })).toEqual(stored);
  });
});

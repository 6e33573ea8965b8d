import { describe, expect, it } from 'vitest';
import { measureWay } from '../../../shared/proofs/proof-way.ts';

const at = (seconds: string) => `2024-03-12T10:00:${seconds}Z`;

describe('measureWay', () => {
  it('says how long a proof took in all, and to each stop from the one before', () => {
    const way = {
      madeAt: at('00.000'),
      queuedAt: at('00.250'),
      takenAt: at('01.250'),
      publishedAt: at('03.000'),
      arrivedAt: at('03.007'),
    };
    expect(measureWay(way)).toEqual({
      seconds: 3.007,
      queuedSeconds: 0.25,
      takenSeconds: 1,
      publishedSeconds: 1.75,
      arrivedSeconds: 0.007,
    });
  });

  it('takes a hop between two clocks that differ for no less than no time', () => {
    const way = {
      madeAt: at('00.000'),
      queuedAt: at('00.100'),
      takenAt: at('00.200'),
      publishedAt: at('01.000'),
      arrivedAt: at('00.980'),
    };
    expect(measureWay(way)).toMatchObject({ seconds: 0.98, arrivedSeconds: 0 });
  });
});

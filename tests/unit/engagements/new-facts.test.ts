import { describe, expect, it } from 'vitest';
import type { Engagement } from '../../../shared/engagements/engagement.ts';
import { newFacts } from '../../../shared/engagements/new-facts.ts';
import { reportOf, type Said, saidOf } from '../../../shared/engagements/report.ts';
import type { Stage } from '../../../shared/engagements/stage.ts';
import { makeEngagement, makeVisit } from '../../support/factories.ts';

const VISIT = makeVisit();
const said = (exception: Partial<Said> = {}): Said => ({
  ...saidOf(reportOf(VISIT), VISIT.classification),
  ...exception,
});
const STATUS_OF = {
  announced: 'planned',
  postponed: 'planned',
  'under way': 'done',
  held: 'done',
  agreed: 'done',
  'called off': 'cancelled',
} as const satisfies Record<Stage, Engagement['status']>;
/** An engagement that has come so far. */
const at = (stage: Stage, exception: Partial<Engagement> = {}) =>
  makeEngagement({ stage, status: STATUS_OF[stage], ...exception });

describe('newFacts, of how far an engagement has come', () => {
  const ON = "Pak's visit is on again after all";
  /** From a stage to what a report says; the stage then, and the fact. `title` is that of the report. */
  const steps: readonly (readonly [
    was: Stage,
    says: Stage,
    is: Stage,
    fact: string | null,
    title?: string,
  ])[] = [
    ['announced', 'announced', 'announced', null],
    ['announced', 'postponed', 'postponed', 'put off'],
    ['announced', 'under way', 'under way', 'takes place'],
    ['announced', 'held', 'held', 'the leaders have met'],
    ['announced', 'agreed', 'agreed', 'an agreement is reached'],
    ['announced', 'called off', 'called off', 'called off'],
    ['postponed', 'announced', 'postponed', null],
    ['postponed', 'announced', 'announced', 'on again', ON],
    ['postponed', 'postponed', 'postponed', null],
    ['postponed', 'under way', 'under way', 'takes place'],
    ['postponed', 'called off', 'called off', 'called off'],
    ['under way', 'announced', 'under way', null],
    ['under way', 'announced', 'under way', null, ON],
    ['under way', 'postponed', 'under way', null],
    ['under way', 'called off', 'under way', null],
    ['under way', 'held', 'held', null],
    ['under way', 'agreed', 'agreed', 'an agreement is reached'],
    ['held', 'under way', 'held', null],
    ['held', 'agreed', 'agreed', 'an agreement is reached'],
    ['agreed', 'under way', 'agreed', null],
    ['agreed', 'held', 'agreed', null],
    ['agreed', 'announced', 'agreed', null],
    ['called off', 'announced', 'called off', null],
    ['called off', 'announced', 'announced', 'on again', ON],
    ['called off', 'postponed', 'called off', null],
    ['called off', 'postponed', 'called off', null, ON],
    ['called off', 'under way', 'under way', 'takes place after all'],
    ['called off', 'held', 'held', 'the leaders have met after all'],
    ['called off', 'agreed', 'agreed', 'an agreement is reached after all'],
  ];
  for (const [was, says, is, fact, title = VISIT.title] of steps) {
    it(`has ${is} after ${was}, where a report says ${says}: ${fact ?? 'no news'}${title === ON ? ', on again' : ''}`, () => {
      const { stage, status, facts } = newFacts(at(was), said({ stage: says }), { title });
      expect({ stage, status, facts }).toEqual({
        stage: is,
        status: is === was ? STATUS_OF[was] : STATUS_OF[is],
        facts: fact === null ? [] : [fact],
      });
    });
  }

  it('tells that leaders have met whose meeting an earlier report announced', () => {
    const [report] = makeEngagement().reports;
    const reports = report ? [{ ...report, said: said({ stage: 'announced' }) }] : [];
    expect(newFacts(at('under way', { reports }), said({ stage: 'held' }), VISIT)).toMatchObject({
      stage: 'held',
      facts: ['the leaders have met'],
    });
  });

  it('reads "on again" in the language of the report', () => {
    const plan = said({ stage: 'announced', language: 'de' });
    expect(newFacts(at('postponed'), plan, { title: 'Gipfel findet doch statt' }).facts).toEqual([
      'on again',
    ]);
    expect(newFacts(at('postponed'), plan, { title: 'It is on again' }).facts).toEqual([]);
  });

  it('goes by the status of an engagement that an older version wrote', () => {
    const { stage: _stage, ...older } = at('announced');
    expect(newFacts(older, said({ stage: 'under way' }), VISIT).facts).toEqual(['takes place']);
    expect(newFacts({ ...older, status: 'cancelled' }, said({ stage: 'called off' }), VISIT).facts).toEqual(
      [],
    );
  });
});

describe('newFacts, of counterparts', () => {
  const parties: readonly (readonly [
    what: string,
    known: Engagement['counterparts'],
    says: Said['counterparts'],
    are: readonly string[],
    facts: readonly string[],
  ])[] = [
    ['fewer of them', ['MNG', 'RUS'], ['MNG'], ['MNG', 'RUS'], []],
    ['one more, which is the main one', ['MNG'], ['RUS', 'MNG'], ['MNG', 'RUS'], ['also with Russia']],
    ['two more', ['MNG'], ['RUS', 'CHN', 'MNG'], ['MNG', 'RUS', 'CHN'], ['also with Russia, China']],
    ['one more, which is a guest', ['MNG'], ['MNG', 'RUS'], ['MNG', 'RUS'], []],
    ['a fourth, of many', ['MNG', 'RUS', 'CHN'], ['VNM'], ['MNG', 'RUS', 'CHN', 'VNM'], []],
    ['three more, of many', ['MNG'], ['RUS', 'CHN', 'VNM'], ['MNG', 'RUS', 'CHN', 'VNM'], []],
    ['a party without a name', ['MNG'], ['XXX', 'MNG'], ['MNG'], []],
    ['an organisation', ['MNG'], ['UN', 'MNG'], ['MNG', 'UN'], ['also with UN']],
  ];
  for (const [what, counterparts, says, are, facts] of parties) {
    it(`has ${are.join(', ')} after ${counterparts.join(', ')}, where a report names ${what}`, () => {
      const news = newFacts(at('under way', { counterparts }), said({ counterparts: says }), VISIT);
      expect([news.counterparts, news.facts, news.stage, news.status]).toEqual([
        are,
        facts,
        'under way',
        'done',
      ]);
    });
  }

  it('come behind the stage, in the facts', () => {
    const says = said({ stage: 'called off', counterparts: ['RUS'] });
    expect(newFacts(at('announced'), says, VISIT).facts).toEqual(['called off', 'also with Russia']);
  });
});

describe('newFacts', () => {
  it('takes no date, place, kind or direction for news', () => {
    const says = said({ date: '2024-03-13', place: 'Darkhan', category: 'COOPERATE', direction: 'mutual' });
    expect(newFacts(at('under way'), says, VISIT)).toEqual({
      facts: [],
      stage: 'under way',
      status: 'done',
      counterparts: ['MNG'],
    });
  });
});

import type { EngagementParts, Status } from '../classify/classification.ts';
import { nameCounterpart } from '../classify/words/country-name.ts';
import { toStoryLanguage } from '../text/name-language.ts';
import { type Report, type Said, tellingReports } from './report.ts';
import { isOnAgain, STAGE_OF_STATUS, type Stage } from './stage.ts';

/** What is known of an engagement before a report comes. */
type Known = Pick<EngagementParts, 'status' | 'counterparts'> & {
  readonly stage?: Stage;
  readonly reports: readonly Report[];
};
/** What a report changes of an engagement, and the new facts that are worth a mail, in the words of a headline. */
type News = Pick<EngagementParts, 'status' | 'counterparts'> & {
  readonly stage: Stage;
  readonly facts: readonly string[];
};

const IS_TO_COME: ReadonlySet<Stage> = new Set(['announced', 'postponed']);
const HAS_BEGUN: ReadonlySet<Stage> = new Set(['under way', 'held', 'agreed']);
/** An occasion with so many guests is one of many; another guest is no news. */
const FEW_PARTIES = 3;

const BEGUN_WORDS: Readonly<Record<'under way' | 'held' | 'agreed', string>> = {
  'under way': 'takes place',
  held: 'the leaders have met',
  agreed: 'an agreement is reached',
};

/**
 * Tells what a report brings that its engagement did not know. New facts are: what was to come is under way; leaders
 * of whose meeting word came before have met; something is signed; it is called off or put off, or is on again after
 * that; a further party. A date, a place, a further guest are none.
 */
export function newFacts(engagement: Known, said: Said, { title }: Pick<Report, 'title'>): News {
  const was = engagement.stage ?? STAGE_OF_STATUS[engagement.status];
  const wasAnnounced = tellingReports(engagement.reports).some(({ said: its }) => its?.stage === 'announced');
  const { stage, fact } = nextStage(was, said, title, wasAnnounced);
  const added = addedParties(engagement, said);
  const facts = [
    ...(fact === null ? [] : [fact]),
    ...(added.length > 0 && isParty(engagement, said, added)
      ? [`also with ${added.map((code) => nameCounterpart(code)).join(', ')}`]
      : []),
  ];
  return {
    facts,
    stage,
    status: stage === was ? engagement.status : statusOf(stage),
    counterparts: [...engagement.counterparts, ...added],
  };
}

function nextStage(
  was: Stage,
  said: Said,
  title: string,
  wasAnnounced: boolean,
): { readonly stage: Stage; readonly fact: string | null } {
  const { stage } = said;
  const stay = { stage: was, fact: null };
  if (stage === was) return stay;
  if (IS_TO_COME.has(was)) {
    if (stage === 'called off') return { stage, fact: 'called off' };
    if (stage === 'postponed') return { stage, fact: 'put off' };
    if (HAS_BEGUN.has(stage)) return { stage, fact: begunWords(stage) };
    return isOnAgain(title, toStoryLanguage(said.language)) ? { stage, fact: 'on again' } : stay;
  }
  if (was === 'called off') {
    if (HAS_BEGUN.has(stage)) return { stage, fact: `${begunWords(stage)} after all` };
    return stage === 'announced' && isOnAgain(title, toStoryLanguage(said.language))
      ? { stage, fact: 'on again' }
      : stay;
  }
  if (stage === 'agreed') return { stage, fact: begunWords(stage) };
  if (stage === 'held' && was === 'under way')
    return { stage, fact: wasAnnounced ? begunWords(stage) : null };
  return stay;
}

function begunWords(stage: Stage): string {
  return BEGUN_WORDS[stage as keyof typeof BEGUN_WORDS];
}

function statusOf(stage: Stage): Status {
  if (stage === 'called off') return 'cancelled';
  return IS_TO_COME.has(stage) ? 'planned' : 'done';
}

function addedParties(engagement: Known, said: Said): string[] {
  return said.counterparts.filter((code) => code !== 'XXX' && !engagement.counterparts.includes(code));
}

/** Whether a counterpart that is new is a party to what happens, not one guest more. */
function isParty({ counterparts }: Known, said: Said, added: readonly string[]): boolean {
  return counterparts.length + added.length <= FEW_PARTIES && added.includes(said.counterparts[0] ?? '');
}

import { type Engagement, isWithdrawn } from '../engagements/engagement.ts';
import { nameSide, STATUS_WORDS, UNKNOWN } from './engagement-words.ts';
import { type Headline, headlineOf } from './headline.ts';
import { tellEngagement } from './tell.ts';
import { asMailed } from './tell-correction.ts';

/** What happened in a sentence, the headline that it comes from, and the country that it is about; empty where that is not sure. */
export type Saying = { readonly said: string; readonly headline: Headline; readonly country: string };

/**
 * Says what happened: in the words of the headline where that is a telling English one, for an outlet stands for each of them; else in a
 * sentence that is made of the record, which is as right as the classifier.
 *
 * Of several counterparts the main one is named; where no word of the story stands for it, it is wrong as often as not, and a headline
 * does without. One that was withdrawn is told as it was mailed.
 */
export function sayEngagement(engagement: Engagement): Saying {
  const told = isWithdrawn(engagement) ? asMailed(engagement) : engagement;
  const { counterparts, evidence } = told;
  const headline = headlineOf(told);
  const said = headline.isTelling ? headline.text : tellEngagement(told, headline);
  const isSure = !headline.isTelling || evidence.some(({ role }) => role === 'counterpart');
  const country = isSure && counterparts[0] !== UNKNOWN ? nameSide(counterparts[0]) : '';
  return { said, headline, country };
}

/** Says how far an engagement has come. */
export function sayStatus({ status, stage }: Engagement): string {
  return stage === 'postponed' ? 'put off' : STATUS_WORDS[status];
}

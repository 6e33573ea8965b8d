import type { Engagement } from '../engagements/engagement.ts';
import type { Report } from '../engagements/report.ts';
import { nameLanguage, sayLanguage } from '../text/name-language.ts';
import { oneLine, truncate } from '../text/plain-text.ts';
import { cleanHeadline } from './headline.ts';
import { sayDay } from './say-day.ts';

const LONGEST_HEADLINE = 200;

/** Gives an engagement that was withdrawn the headline that it was last mailed under, where it has another since. */
export function asMailed(engagement: Engagement): Engagement {
  const headline = engagement.alert.told?.headline ?? engagement.headline;
  if (headline === engagement.headline) return engagement;
  const report = engagement.reports.find(({ title }) => title === headline);
  return { ...engagement, headline, evidenceStoryId: report?.storyId ?? '' };
}

/**
 * Says that what was mailed about an engagement is none after all, and why.
 *
 * @param said What happened, as the mail told it.
 * @example tellCorrection(engagement, 'Pak meets Battsetseg')
 * // 'What was mailed on 12 March 2024 as "Pak meets Battsetseg" is no engagement after all: Steppe Wire now writes "Rice prices climb".'
 */
export function tellCorrection({ alert, reports }: Engagement, said: string): string {
  const sentAt = alert.told?.sentAt;
  const day = sentAt === undefined ? '' : ` ${sayDay(sentAt.slice(0, 10))}`;
  const mailed = truncate(oneLine(said), LONGEST_HEADLINE);
  return `What was mailed${day} as "${mailed}" is no engagement after all: ${sayReason(reports)}.`;
}

/** Says in which way the outlets take it back: in the words of a new headline, where there is one alone. */
function sayReason(reports: readonly Report[]): string {
  const [report, ...more] = reports;
  const now = report && more.length === 0 ? quoteNow(report) : undefined;
  if (report && now !== undefined) return `${oneLine(report.outlet)} now writes${now}`;
  const outlets = [...new Set(reports.map(({ outlet }) => oneLine(outlet)))];
  const who = outlets.length > 2 ? `all ${outlets.length} outlets` : outlets.join(' and ');
  return reports.length === 1
    ? `${who} has changed its story, which no longer says so`
    : `${who} no longer ${outlets.length === 1 ? 'says' : 'say'} so`;
}

/** Quotes the headline that a report has now, with its language where not everybody can read it; nothing where it is the one it had. */
export function quoteNow({ title, outlet, withdrawn }: Report): string | undefined {
  if (withdrawn === undefined || withdrawn.title === title) return undefined;
  const headline = truncate(cleanHeadline(withdrawn.title, outlet), LONGEST_HEADLINE);
  const language = nameLanguage(headline);
  return `${language === 'en' ? '' : `, ${sayLanguage(language)},`} "${headline}"`;
}

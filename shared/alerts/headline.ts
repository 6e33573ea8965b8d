import type { Engagement } from '../engagements/engagement.ts';
import { nameLanguage } from '../text/name-language.ts';
import { oneLine } from '../text/plain-text.ts';

/** The headline of the story that decided, and the language that it is in. */
export type Headline = {
  readonly text: string;
  /** A code like `en`, or `other`. */
  readonly language: string;
  /** Whether it can stand for what happened: English, and a headline rather than a page's name or a cry. */
  readonly isTelling: boolean;
};

/** What stands in front of a headline and is none of it: versions, calls for attention, who speaks. */
const IN_FRONT =
  /^(?:[([](?:\d*(?:st|nd|rd|th)? ?(?:LEAD|LD)|URGENT|UPDATE|CORRECTED|News Focus)[^)\]]*[)\]]|(?:\d+(?:st|nd|rd|th)? )?(?:LEAD|LD|URGENT|BREAKING(?: NEWS)?|EXCLUSIVE|UPDATE ?\d*|CORRECTED|KCNA|WRAPUP ?\d*)(?:[:—–]| ?-) ?)\s*/iu;
/** Pages that hold many stories, or none. */
const PAGE =
  /\b(?:live (?:updates?|blog|coverage|report)|as it happened|news in brief|news briefs|round-?up|at a glance|photos?:|in pictures|editorial|opinion:|transcript|full text|timeline|fact ?box|explainer|newsletter|podcast|what we know|(?:week|day) in review)\b|^(?:live|watch|video|photos?|opinion|analysis)\b ?[:|-]/iu;
const LONGEST_OUTLET = 40;
const FEWEST_WORDS = 3;

/** Gives the headline of the story that decided about an engagement, without what outlets put around theirs. */
export function headlineOf({ headline, reports, evidenceStoryId }: Engagement): Headline {
  const report = reports.find(({ storyId }) => storyId === evidenceStoryId);
  const language = report?.said?.language ?? nameLanguage(headline);
  const text = cleanHeadline(headline, report?.outlet);
  return { text, language, isTelling: language === 'en' && isTelling(text) };
}

/**
 * Takes off what is none of the headline: "(LEAD)" or "KCNA:" in front, the outlet's name behind.
 *
 * @example cleanHeadline('(LEAD) Pak meets Battsetseg - Tuul Daily', 'Tuul Daily') // 'Pak meets Battsetseg'
 */
export function cleanHeadline(headline: string, outlet = ''): string {
  const line = withoutFront(oneLine(headline));
  const [, front = '', last = ''] = /^(.*\S)\s+[-–—|]\s+([^-–—|]+)$/u.exec(line) ?? [];
  const isOutlet =
    last !== '' && last.length <= LONGEST_OUTLET && (bare(last) === bare(outlet) || isKnownOutlet(last));
  return (isOutlet ? front : line).replace(/(?<!\.\p{L}?)\.$/u, '').trim();
}

function withoutFront(line: string): string {
  let left = line;
  for (;;) {
    const rest = left.replace(IN_FRONT, '');
    if (rest === left || rest === '') return left;
    left = rest;
  }
}

/** Agencies and papers whose name aggregators put behind a headline. */
function isKnownOutlet(name: string): boolean {
  return /^(?:Reuters|AP(?: News)?|AFP|TASS|Xinhua|Yonhap(?: News Agency)?|Kyodo(?: News)?|KCNA(?: Watch)?|NK News|BBC(?: News)?|CNN|Bloomberg|[\w-]+\.(?:com|org|net|kr|jp))$/iu.test(
    name,
  );
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a headline says by itself what happened: no question, no shouting, no page of many stories. */
function isTelling(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return (
    text.split(' ').length >= FEWEST_WORDS &&
    /^[\p{sc=Latin}\p{N}\p{P}\p{S}\p{M} ]*$/u.test(text) &&
    /\p{Ll}/u.test(letters) &&
    !/\?|https?:|(?:…|\.\.\.)$/u.test(text) &&
    !PAGE.test(text)
  );
}

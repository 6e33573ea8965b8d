import { hash } from '../../../shared/text/hash.ts';
import type { At, Listed, Scenario } from './scenario.ts';

const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
/** Between two polls, and between two stories: three are new at a poll. */
export const POLL_MS = 8 * HOUR_MS;
const STORY_MS = POLL_MS / 3;
const FIRST_MS = Date.UTC(2026, 2, 1, 5, 0, 0);

export const POLLS = 30;
/** How many entries a document has, unless its scenario says otherwise. */
export const WINDOW = 30;
export const NEW_PER_POLL = 3;
/** How many true stories a feed serves that tells all of them. */
export const SERVED = WINDOW + (POLLS - 1) * NEW_PER_POLL;

/** When a story was published, in milliseconds since 1970; no two share a second. */
export const publishedMs = (story: number): number =>
  FIRST_MS + story * STORY_MS + ((story * 37) % 60) * 1000;
/** When a poll begins: some minutes after its newest story was published. */
export const polledMs = (poll: number): number => publishedMs(newestOf(poll)) + 11 * MINUTE_MS;
/** The number of the newest story at a poll; the oldest that the first poll shows is 0. */
export const newestOf = (poll: number): number => WINDOW - 1 + poll * NEW_PER_POLL;

/** Gives hexadecimal digits that follow from the parts alone, as chance would. */
export function scramble(...parts: readonly (string | number)[]): string {
  return hash(parts.join('\0')).slice(0, 16);
}
/** A whole number from 0 up to, but not including, `bound`, that follows from the parts. */
export const chance = (bound: number, ...parts: readonly (string | number)[]): number =>
  Number.parseInt(scramble(...parts).slice(0, 8), 16) % bound;
export const shuffle = (entries: readonly Listed[], ...seed: readonly (string | number)[]): Listed[] =>
  entries.toSorted((one, other) =>
    scramble(one.story, ...seed).localeCompare(scramble(other.story, ...seed)),
  );

export const rfc822 = (ms: number): string => new Date(ms).toUTCString();
export const iso = (ms: number): string => new Date(ms).toISOString();
/** The same instant as a clock so many hours east of Greenwich shows it. */
export const zoned = (ms: number, hours: number): string =>
  `${new Date(ms + hours * HOUR_MS).toISOString().slice(0, 19)}${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
/** Day and month, and no time. */
export const dayOf = (ms: number): string => iso(ms).slice(0, 10);

/** What is left of a story's number, which may be below 0, divided by `of`: from 0 up to, but not including, `of`. */
export const rest = (story: number, of: number): number => ((story % of) + of) % of;

export type Language = keyof typeof WORDS;
/** The numbers of words of a language's three lists have no divisor in common, so that no title comes twice. */
const WORDS = {
  en: [
    'Envoy,Minister,Delegation,Ambassador,Premier,Trade mission,Orchestra,Football team,Youth league,Party secretary,Speaker'.split(
      ',',
    ),
    'visits,leaves for,praises,signs pact with,writes to,thanks,criticises,hosts guests of,opens office in,plays in,returns from,meets envoy of,sends aid to'.split(
      ',',
    ),
    'Mongolia,Laos,Vietnam,Cuba,Syria,Uganda,Angola,Russia,Belarus,Nicaragua,Iran,Guinea,Mali,Nepal,Cambodia,Egypt,Qatar'.split(
      ',',
    ),
  ],
  ko: [
    '대표단,외무상,대사,총리,무역단,교향악단,축구단,청년동맹,당비서,의장,특사'.split(','),
    '방문,출발,찬양,협정 체결,서한 발송,감사 표시,비난,손님 접견,사무소 개설,경기 진행,귀환,면담,지원'.split(
      ',',
    ),
    '몽골,라오스,베트남,쿠바,수리아,우간다,앙골라,로씨야,벨라루씨,니까라과,이란,기네,말리,네팔,캄보쟈,에짚트,까타르'.split(
      ',',
    ),
  ],
  zh: [
    '代表团,外相,大使,总理,贸易团,交响乐团,足球队,青年同盟,党委书记,议长,特使'.split(','),
    '访问,启程前往,赞扬,签署协定,致函,感谢,批评,接待来宾,开设办事处,参赛,回国,会见使节,提供援助'.split(','),
    '蒙古,老挝,越南,古巴,叙利亚,乌干达,安哥拉,俄罗斯,白俄罗斯,尼加拉瓜,伊朗,几内亚,马里,尼泊尔,柬埔寨,埃及,卡塔尔'.split(
      ',',
    ),
  ],
} as const satisfies Record<string, readonly (readonly string[])[]>;

export function titleOf(story: number, language: Language = 'en'): string {
  const [who, what, where] = WORDS[language].map((words) => words[rest(story, words.length)] ?? '');
  if (language === 'en') return `${who} ${what} ${where}`;
  return language === 'ko' ? `${who}, ${where} ${what}` : `${who}${what}${where}`;
}
export const slugOf = (story: number): string => titleOf(story).toLowerCase().replaceAll(' ', '-');

const STORIES = new Map<string, Listed>();
/** A true story as an orderly feed lists it: with a guid and a link of its own, a date, and a text. */
export function storyOf(story: number, language: Language = 'en'): Listed {
  const known = STORIES.get(`${language} ${story}`);
  if (known !== undefined) return known;
  const title = titleOf(story, language);
  const made: Listed = {
    story: `${story}`,
    title,
    guid: `wire-${1000 + story}`,
    link: `https://wire.test/world/${slugOf(story)}-${1000 + story}`,
    date: rfc822(publishedMs(story)),
    summary: `${title}, it was said in report ${scramble('summary', story).slice(0, 6)}.`,
  };
  // It is asked for hundreds of thousands of times.
  STORIES.set(`${language} ${story}`, made);
  return made;
}

/** The numbers of the stories that a poll shows, newest first; below 0 are those older than the first poll's window. */
export const windowOf = (poll: number, size: number = WINDOW): number[] =>
  Array.from({ length: size }, (_, at) => newestOf(poll) - at);

/** Makes of a story, its number and the request what a document lists. */
export type Vary = (entry: Listed, at: At & { readonly story: number; readonly place: number }) => Listed;

/** Lists the window of a poll, each entry varied. */
export const listWindow = (at: At, vary: Vary, language: Language = 'en'): Listed[] =>
  windowOf(at.poll).map((story, place) => vary(storyOf(story, language), { ...at, story, place }));

/** A feed that shows its newest entries, each varied. */
export function sliding(
  name: string,
  vary: Vary,
  more: Partial<Scenario> & { readonly language?: Language } = {},
): Scenario {
  const { language, ...others } = more;
  return { name, list: (at) => listWindow(at, vary, language), ...others };
}

/** The same as a trap for lenient readers. */
export const trap: typeof sliding = (name, vary, more) => sliding(name, vary, { isTrap: true, ...more });

export const noGuid = ({ guid: _guid, ...others }: Listed): Listed => others;
export const noLink = ({ link: _link, ...others }: Listed): Listed => others;
export const noDate = ({ date: _date, ...others }: Listed): Listed => others;
export const noSummary = ({ summary: _summary, ...others }: Listed): Listed => others;
/** With title, date and text alone. */
export const bare = (entry: Listed): Listed => noGuid(noLink(entry));

import { HAN_SOUND, HAN_SURNAME, LINK, LOWER_CASE_WORD } from '../read/name-runs.ts';
import type { Reading } from '../read/read-story.ts';
import type { Extent } from '../words/leave-out.ts';

/** Reads the name of a person that no register has, by how names are written beside an office; `undefined` where there is none. */
type ReadName = (reading: Reading, at: number, others: readonly Extent[]) => string | undefined;

/** Two to four words with a capital, or one; small words of names stand between them. */
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}";
const NAME = `${WORD}(?: (?:${LINK} )?${WORD}){0,3}`;
const BEHIND = new RegExp(`^ (${NAME})`, 'u');
const IN_FRONT = new RegExp(`(?<![\\p{L}\\p{M}.])(${NAME}),? (?:\\p{Ll}{1,4} )?$`, 'u');
/** What begins no name. */
const NO_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|On|In|At|As|For|But|And|The|Meanwhile|However|Earlier|Later|Today|Yesterday|오늘|어제|이날|최근|오전|오후|주재|駐在|高度|高级|高級|方面|任命|安全)/u;
const LONGEST = 80;
const CHINESE_BEHIND = new RegExp(`^\\s?(${HAN_SOUND}{3,12}|${HAN_SURNAME}\\p{sc=Han}{2})`, 'u');
const JAPANESE_IN_FRONT = /([\p{sc=Katakana}ー・＝]{2,20}|(?<!\p{sc=Han})\p{sc=Han}{2,4})$/u;
const JAPANESE = /^(?:[\p{sc=Katakana}ー・＝]{2,20}|\p{sc=Han}{2,4})$/u;
const KOREAN = /^\p{sc=Hangul}{2,7}$/u;
const KOREAN_IN_FRONT = /(?<![\p{L}\p{N}])(\p{sc=Hangul}{2,5})\s?$/u;
/** What no Korean name ends with, but a noun with its particle, or a body. */
const KOREAN_PARTICLE =
  /[은는을를와과의에도로해께며고서어아지던된한할들전]$|(?:에서|으로|부터|까지)$|[회국부청원단관당처실]$/u;

/** The name behind an office: "Foreign Minister X"; in Chinese, too. */
export const readNameBehind: ReadName = (reading, at, others) => likely(behind(reading, at, others));

const behind: ReadName = (reading, at, others) => {
  const until = Math.min(
    at + LONGEST,
    ...others.filter(({ start }) => start >= at).map(({ start }) => start),
  );
  const text = reading.text.slice(at, until).split('\n', 1)[0] ?? '';
  if (reading.named === 'zh') return CHINESE_BEHIND.exec(text)?.[1];
  return isTitleCase(reading, at) ? undefined : BEHIND.exec(text)?.[1];
};

/** The name between whose office it is and the office: モンゴルのツェンド外相, 몽골 바트체첵 외무장관. */
export function readNameBetween({ text, named }: Reading, from: number, to: number): string | undefined {
  const between = text.slice(from, to).trim().replace(/^の/u, '');
  const pattern = named === 'ja' ? JAPANESE : named === 'ko' ? KOREAN : null;
  if (named === 'ko' && (between.length < 3 || KOREAN_PARTICLE.test(between))) return undefined;
  return pattern?.test(between) ? likely(between) : undefined;
}

/** The name in front of an office: "X, foreign minister"; in Japanese and Korean right before it. */
export const readNameInFront: ReadName = (reading, at, others) => likely(inFront(reading, at, others));

const inFront: ReadName = (reading, at, others) => {
  const from = Math.max(0, at - LONGEST, ...others.filter(({ end }) => end <= at).map(({ end }) => end));
  const text = reading.text.slice(from, at);
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (reading.named === 'ja') return JAPANESE_IN_FRONT.exec(line.replace(/の$/u, ''))?.[1];
  if (reading.named === 'ko') {
    const name = KOREAN_IN_FRONT.exec(line)?.[1];
    return name === undefined || KOREAN_PARTICLE.test(name) ? undefined : name;
  }
  if (reading.isUnspaced || isTitleCase(reading, at)) return undefined;
  return line.includes(',') ? IN_FRONT.exec(line)?.[1] : undefined;
};

function likely(name: string | undefined): string | undefined {
  return name === undefined || NO_NAME.test(name) ? undefined : name;
}

/** Whether every word of the line has a capital, so that names can't be told. */
function isTitleCase({ text }: Reading, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at + LONGEST).split('\n', 1)[0] ?? '';
  return !LOWER_CASE_WORD.test(line);
}

import { storyText } from '../classification.ts';
import {
  CAPTION_LABELS,
  EARLIER_NEWS,
  FILE_MARKS,
  FILE_PHOTOS,
  LABEL_WORDS,
  LINK_LABELS,
  LIST_HEADINGS,
  OFFERS,
  PROMPTS,
  READER_WORDS,
  REQUESTS,
  TAG_LABELS,
  TICKER_MARKS,
} from '../lexicon/noise-lexicon.ts';
import { readTerms } from './read-terms.ts';
import { ABBREVIATION } from './split-words.ts';

/** A part of a text, from the first code unit to behind the last. */
export type Extent = { readonly start: number; readonly end: number };

/** Puts a sign for each code unit of some parts of a text, so that all else stays where it is; parts may reach beyond its end. */
export function blankOut(text: string, parts: readonly Extent[], sign: string): string {
  const units = text.split('');
  for (const { start, end } of parts) units.fill(sign, start, Math.min(end, units.length));
  return units.join('');
}

type Text = { readonly title: string; readonly summary: string };

/** What stands behind a heading or label: a colon, a bar, a dash, or the end of its line. */
const MARK = '\\s*(?:\\(\\d+\\))?\\s*(?:[:：|»›>▶→]+|[–—-](?=\\s)|(?=\\n|$))';
/** Where a headline begins. */
const HEADLINE = /^\s*["'“‘«「『([]*[\p{Lu}\p{Lo}\p{N}#@]/u;
const NO_LETTER = '(?![\\p{L}\\p{N}])';

function alternatives(markers: string): string {
  return readTerms(markers)
    .sort((one, other) => other.length - one.length)
    .map((marker) =>
      marker
        .replace(/[.()?+]/g, '\\$&')
        .replace(' …', '(?:\\s[^\\s:：.]{1,20}){1,4}(?=\\s?[:：])')
        .replaceAll('*', '\\p{L}*')
        .replaceAll(' ', '\\s+'),
    )
    .join('|');
}

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, 'iuy');
}

const LISTS = `(?:更多|其他|其它|最新|(?:이 시각|오늘의|지금|실시간|최근)\\s)?(?:${alternatives(LIST_HEADINGS)})`;
const LIST = sticky(`(?:${LISTS})${MARK}`);
/** A heading without a mark: the case of what follows decides whether it is a headline. */
const BARE_LIST = sticky(`(?:${LISTS})(?=\\s)`);
const LIST_ALONE = sticky(`(?:${LISTS})${NO_LETTER}`);
const LINK = sticky(`(?:${alternatives(LINK_LABELS)})${NO_LETTER}\\s*(?:\\(\\d+\\))?\\s*[:：|▶]`);
const CAPITAL_LINK =
  /(?:ALSO READ|READ MORE|READ ALSO|READ NEXT|SEE ALSO|WATCH|WATCH NOW|MORE ON|TRENDING|LISTEN)(?=\s\p{Lu}\S)/uy;
/** A label of up to six words, one of them about reading. */
const READING_LABEL = sticky(
  `(?=[^:：.\\n]{0,50}?(?<!\\p{L})(?:${alternatives(LABEL_WORDS)})(?!\\p{L})[^:：.\\n]{0,30}[:：])(?:[^\\s:：.!?。]{1,24}\\s){0,5}[^\\s:：.!?。]{1,24}\\s?[:：]`,
);
const OFFER = sticky(
  `(?:Download|Get|Install|Open|Try)\\s[^.\\n]{0,40}?(?<!\\p{L})(?:${alternatives(OFFERS)})(?!\\p{L})`,
);
const EARLIER = sticky(`(?:${alternatives(EARLIER_NEWS)})${NO_LETTER}`);
const CAPTION = sticky(`(?:${alternatives(CAPTION_LABELS)})${NO_LETTER}\\.?\\s*[:：]`);
/** Whose picture it is, and whose rights: the story may go on behind the name without a mark. */
const CREDIT = sticky(
  `(?:(?:${alternatives(CAPTION_LABELS)})${NO_LETTER}\\s*(?:[=＝/／]|by\\s(?=\\p{Lu}))|[©ⓒⒸ])\\s*`,
);
const BARE_CAPTION = sticky(`(?:${alternatives(CAPTION_LABELS)})${NO_LETTER}`);
const FILE_PHOTO = sticky(`(?:${alternatives(FILE_PHOTOS)})(?![\\p{Ll}\\p{N}])`);
const FILE_LABEL = /(?:FILE|Archivo|ARCHIVO|Archiv|ARCHIV|Архив)\s?[:：–—-](?=\s?\P{Ll})/uy;
const PROMPT = sticky(
  `(?:(?:${alternatives(PROMPTS)})(?!\\p{Ll})|\\(c\\)\\s?\\d{4}|copyright\\s+(?:\\d{4}|[^.\\n]{1,40}?\\s(?:19|20)\\d\\d))`,
);
const TAG = sticky(`(?:${alternatives(TAG_LABELS)})(?:\\s*[:：]|\\s[–—-](?=\\s))`);
/** A sentence that asks the reader for something, wherever in it that is said. */
const REQUEST = sticky(
  [REQUESTS, READER_WORDS]
    .map((words) => `(?=[^.!?\\n]{0,160}(?<!\\p{L})(?:${alternatives(words)})(?!\\p{L}))`)
    .join(''),
);
const HAS_REQUEST = new RegExp(alternatives(REQUESTS), 'iu');
const TICKER = sticky(
  `(?:(?:${alternatives(TICKER_MARKS)})(?:\\s\\d{1,2})?(?:\\s*[:：|｜!]|\\s[–—-](?=\\s))|UPDATE\\s\\d{1,2}\\s?-)\\s*`,
);
const BRACKETED_TICKER = sticky(`[[(【［〔](?:${alternatives(TICKER_MARKS)})(?:\\s?\\d)?[\\])】］〕]\\s*`);
const HASHTAGS = /(?:#[\p{L}\p{N}_]+[\s,]*){2,}|(?<=[.!?。]\s?)#[\p{L}\p{N}_]+\s*$/gu;
const FILE_MARK = new RegExp(
  `[([（［【](?:[^()\\[\\]（）［］【】\\n]{0,60}[\\s/.,=])?(?:${alternatives(FILE_MARKS)})(?:[/.,;][^()\\[\\]（）［］【】\\n]{0,160})?[)\\]）］】}]`,
  'giu',
);
/** The first two letters of all markers: most beginnings are none of them. */
const STARTS = new Set(
  [
    ...[LIST_HEADINGS, LINK_LABELS, EARLIER_NEWS, CAPTION_LABELS, FILE_PHOTOS, PROMPTS, TAG_LABELS].flatMap(
      readTerms,
    ),
    ...'FILE|Archiv|Архив|(c|©|ⓒ|Ⓒ|Download|Get|Install|Open|Try|更多|其他|其它|最新|이 시|오늘|지금|실시|최근'.split(
      '|',
    ),
  ].map((marker) => marker.slice(0, 2).toLowerCase()),
);
const LABELLED = /[^:：.。\n]{1,60}[:：]/uy;
/** Where a part may begin: behind a sentence, a bracket, a bullet or a line's end, or inside a bracket. */
const BEGINNING =
  /(?:[.!?…][”’"'»)\]】」』]*\s+|[。！？][”’"'»)\]】」』]*\s*|[)\]）］】」』}”»]\s*|(?:[|｜•·\p{So}→※>»‣]\s*)+|\n\s*|\s[–—-]\s|[([（［【〔<〈《＜]\s?)/gu;
const BULLETS = /^[|｜•·\p{So}→※>»‣]/u;
const OPENING = /[([（［【〔<〈《＜]\s?$/u;
const CLOSING = /[)\]）］】〕>〉》＞}]/u;
const SENTENCE_END = /[.!?…](?=[”’"'»)\]]*(?:\s|$))|[。！？\n]/gu;
const ENDED = /[.!?…。！？\n)\]】]\s*$/u;
const PROSE_END = /(?:。|다\.?|습니다\.?)["'”’」』]*$/u;
const SAYS = /^\s*\p{L}+(?:\s\p{L}+)?\s(?:said|say|says|told)\b/iu;
/** A single link is a headline; what is longer is the story going on behind it, and only its sentence goes. */
const LONGEST_LINK = 320;
const LONGEST_CREDIT = 80;
const LONGEST_END = 12;
const LONGEST_WORD_BEFORE_DOT = 8;

/**
 * Finds the parts of a story that are not its news: links and lists of other stories, captions, footers and prompts, tags,
 * what tickers put in front. Gives their offsets in `storyText(story)`, in order and apart. It never takes the whole title;
 * where nothing else would be left, it takes nothing. Time is proportional to the text's length.
 *
 * @example leaveOut({ title: 'Stocks rise', summary: 'Related: Kim meets Putin' }) // { spans: [{ start: 12, end: 36 }] }
 */
export function leaveOut(story: Text): { readonly spans: Extent[] } {
  const { title, summary } = story;
  const inTitle = findParts(title, '');
  const inSummary = findParts(summary, title);
  const fromTitle = isAnythingLeft(title, inTitle) ? inTitle : [];
  const fromSummary = title.trim() === '' && !isAnythingLeft(summary, inSummary) ? [] : inSummary;
  const offset = title.length + 1;
  return {
    spans: [
      ...fromTitle,
      ...fromSummary.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
    ],
  };
}

/** Lists what is left of a story's text when its noise is left out, in the offsets of `storyText(story)`. */
export function keptSpans(story: Text): Extent[] {
  const { spans } = leaveOut(story);
  const ends = [0, ...spans.map(({ end }) => end)];
  const starts = [...spans.map(({ start }) => start), storyText(story).length];
  return ends
    .map((start, at) => ({ start, end: starts[at] ?? start }))
    .filter(({ start, end }) => start < end);
}

/** Gives a story's title and summary without the parts that `leaveOut` finds, for readers of plain text. */
export function storyWithoutNoise(story: Text): Text {
  const text = storyText(story);
  const kept = keptSpans(story);
  const cut = (from: number, to: number) =>
    kept
      .map(({ start, end }) => text.slice(Math.max(from, start), Math.max(from, Math.min(end, to))))
      .join(' ')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim();
  const { length } = story.title;
  return { title: cut(0, length), summary: cut(length + 1, text.length) };
}

/**
 * Finds where the code units of `storyWithoutNoise(story)` stand in `storyText(story)`; white space, which may be new, counts to what is
 * before it.
 */
export function placesWithoutNoise(story: Text): Readonly<Record<keyof Text, readonly number[]>> {
  const text = storyText(story);
  const units = keptSpans(story).flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, at) => start + at).filter((at) => /\S/.test(text[at] ?? '')),
  );
  const left = storyWithoutNoise(story);
  let next = 0;
  const places = (some: string) =>
    some.split('').map((unit) => (/\S/.test(unit) ? (units[next++] ?? 0) : (units[next - 1] ?? 0)));
  return { title: places(left.title), summary: places(left.summary) };
}

/** Takes parts out of a story, given in order and by their offsets in `storyText(story)`; of two spaces one is left. */
export function takeOut<Story extends Text>(story: Story, parts: readonly Extent[]): Story {
  const text = storyText(story);
  const cut = (from: number, to: number): string => {
    const inside = parts.filter(({ start }) => start >= from && start < to);
    const starts = [from, ...inside.map(({ end }) => end)];
    const ends = [...inside.map(({ start }) => start), to];
    return starts
      .map((start, at) => text.slice(start, ends[at]))
      .join('')
      .replace(/ {2,}/g, ' ');
  };
  const { length } = story.title;
  return { ...story, title: cut(0, length), summary: cut(length + 1, text.length) };
}

function isAnythingLeft(text: string, parts: readonly Extent[]): boolean {
  if (parts.length === 0) return true;
  const taken = parts.reduce((sum, { start, end }) => sum + countLetters(text.slice(start, end)), 0);
  return countLetters(text) > taken;
}

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Finds the parts of one field. `title` is empty for the title itself. */
function findParts(text: string, title: string): Extent[] {
  const ticker = matchAt(TICKER, text, 0) ?? matchAt(BRACKETED_TICKER, text, 0);
  const parts: Extent[] = ticker ? [{ start: 0, end: ticker.length }] : [];
  const from = ticker?.length ?? 0;
  parts.push(...[...text.matchAll(HASHTAGS)].map(extentOf), ...markedCaptions(text));
  const hasRequest = HAS_REQUEST.test(text);
  let done = from;
  for (const { at, start, isInside } of beginnings(text, from)) {
    if (at < done || !(mayBegin(text, at) || hasRequest)) continue;
    const part = isInside ? bracketAt(text, at) : partAt(text, at, at === 0 ? title : null);
    if (part === null) continue;
    parts.push({ start: Math.min(start, part.start), end: part.end });
    done = part.end;
  }
  return merge(parts);
}

function mayBegin(text: string, at: number): boolean {
  const letters = text.slice(at, at + 2).toLowerCase();
  return STARTS.has(letters) || STARTS.has(letters.slice(0, 1)) || matchAt(LABELLED, text, at) !== null;
}

type Beginning = { readonly at: number; readonly start: number; readonly isInside: boolean };

/** The places of a text where a part may begin, with the bullets in front, and whether a bracket opens there. */
function beginnings(text: string, from: number): Beginning[] {
  const found = [...text.matchAll(BEGINNING)].flatMap((gap) => {
    const at = gap.index + gap[0].length;
    const start = BULLETS.test(gap[0]) ? gap.index : at;
    return isAbbreviated(text, gap.index) ? [] : [{ at, start, isInside: OPENING.test(gap[0]) }];
  });
  return [{ at: from, start: from, isInside: false }, ...found];
}

/** Whether the dot at an offset ends an abbreviation: "U.S. ". */
function isAbbreviated(text: string, dot: number): boolean {
  if (text[dot] !== '.') return false;
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, dot - LONGEST_WORD_BEFORE_DOT), dot))?.[0] ?? '';
  return ABBREVIATION.test(word.split('.').at(-1)?.toLowerCase() ?? '');
}

/** The part that begins at an offset; `title` where that is the summary's beginning: what tells of the same is the story. */
function partAt(text: string, at: number, title: string | null): Extent | null {
  if (/\p{Ll}/u.test(text[at] ?? '')) return null;
  const lineEnd = endOfLine(text, at);
  const list = matchAt(LIST, text, at);
  if (list !== null) {
    const isAlone = text.slice(at + list.length, lineEnd).trim() === '';
    return { start: at, end: isAlone ? text.length : lineEnd };
  }
  if (isBareList(text, at, lineEnd) || matchAt(TAG, text, at)) return { start: at, end: lineEnd };
  if (isLink(text, at, title)) {
    return { start: at, end: lineEnd - at > LONGEST_LINK ? endOfSentence(text, at) : lineEnd };
  }
  const credit = matchAt(CREDIT, text, at);
  if (credit !== null) return { start: at, end: endOfCredit(text, at + credit.length) };
  if (matchAt(PROMPT, text, at) || matchAt(OFFER, text, at))
    return { start: at, end: at === 0 || lineEnd - at > LONGEST_LINK ? endOfSentence(text, at) : lineEnd };
  const caption =
    matchAt(CAPTION, text, at) ?? matchAt(FILE_PHOTO, text, at) ?? matchAt(FILE_LABEL, text, at);
  const earlier = caption ?? matchAt(EARLIER, text, at) ?? matchAt(REQUEST, text, at);
  return earlier === null ? null : { start: at, end: endOfSentence(text, at + earlier.length) };
}

/** "Most read Kim meets Putin", "관련기사 김정은": no mark, but a headline behind it, which is no sentence. */
function isBareList(text: string, at: number, lineEnd: number): boolean {
  const heading = matchAt(BARE_LIST, text, at);
  if (heading === null) return false;
  const rest = text.slice(at + heading.length, lineEnd).trim();
  if (/\p{Lo}$/u.test(heading)) return rest !== '' && !PROSE_END.test(rest.slice(-LONGEST_END));
  return /\s/.test(heading) && /^["'“‘«]?[\p{Lu}\p{N}]/u.test(rest);
}

function isLink(text: string, at: number, title: string | null): boolean {
  const capital = matchAt(CAPITAL_LINK, text, at);
  const label =
    capital ?? matchAt(LINK, text, at) ?? (title === null ? matchAt(READING_LABEL, text, at) : null);
  if (label === null) return false;
  const rest = text.slice(at + label.length, at + label.length + LONGEST_LINK);
  const isShouted = /^[A-Z ]{4,}/.test(label);
  if ((!isShouted && !HEADLINE.test(rest)) || SAYS.test(rest)) return false;
  return title === null || title === '' ? title === null : !sharesName(title, rest);
}

/** Whether two texts share a word that may be a name, or two characters of a script without spaces. */
function sharesName(one: string, other: string): boolean {
  const names = new Set(namesIn(one));
  return namesIn(other).some((name) => names.has(name));
}

function namesIn(text: string): string[] {
  const words = text.match(/[\p{Lu}\p{Lt}][\p{L}\p{N}]{2,}|[\p{sc=Han}\p{sc=Hangul}]{2}/gu) ?? [];
  return words.map((word) => word.toLowerCase()).filter((word) => word !== 'the');
}

/** The bracket around an offset, where it holds a caption or a link; where it holds a heading alone, what that heads. */
function bracketAt(text: string, at: number): Extent | null {
  const start = at - (/\s/.test(text[at - 1] ?? '') ? 2 : 1);
  const marker =
    matchAt(LIST, text, at) ??
    matchAt(LIST_ALONE, text, at) ??
    matchAt(LINK, text, at) ??
    matchAt(TAG, text, at) ??
    matchAt(PROMPT, text, at);
  const caption =
    matchAt(FILE_PHOTO, text, at) ?? matchAt(BARE_CAPTION, text, at) ?? matchAt(FILE_LABEL, text, at);
  const found = marker ?? caption;
  if (found === null) return null;
  const close = text.slice(at, at + LONGEST_LINK).search(CLOSING);
  if (close === -1) return marker === null ? null : { start, end: endOfLine(text, at) };
  const end = at + close + 1;
  const isHeading = text.slice(at + found.length, end - 1).trim() === '';
  if (!isHeading) return { start, end };
  const isFirst = start === 0 || ENDED.test(text.slice(Math.max(0, start - LONGEST_END), start));
  const isPlain = isFirst && end < text.length;
  if (marker !== null) {
    const lineEnd = endOfLine(text, end);
    const isAlone = text.slice(end, lineEnd).trim() === '';
    return { start, end: !isPlain ? end : isAlone ? text.length : lineEnd };
  }
  return { start, end: isPlain ? endOfSentence(text, end) : end };
}

/** Captions that end in "(file)": the sentence in front goes with it, unless the story goes on behind. */
function markedCaptions(text: string): Extent[] {
  return [...text.matchAll(FILE_MARK)].map((mark) => {
    const end = mark.index + mark[0].length;
    if (!/^[.。]?\s*(?:$|\n|\p{Lu}|\p{Lo}|["“(])/u.test(text.slice(end, end + 4))) return extentOf(mark);
    if (ENDED.test(text.slice(Math.max(0, mark.index - LONGEST_END), mark.index))) return extentOf(mark);
    const start = startOfSentence(text, mark.index);
    return { start, end: text[end] === '.' || text[end] === '。' ? end + 1 : end };
  });
}

function extentOf(found: RegExpExecArray | RegExpMatchArray): Extent {
  const start = found.index ?? 0;
  return { start, end: start + found[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function endOfSentence(text: string, at: number): number {
  SENTENCE_END.lastIndex = at;
  for (let found = SENTENCE_END.exec(text); found !== null; found = SENTENCE_END.exec(text)) {
    if (!isAbbreviated(text, found.index)) return found.index + 1;
  }
  return text.length;
}

/** Behind a credit: its sentence where that is short, else two words. */
function endOfCredit(text: string, at: number): number {
  const end = endOfSentence(text.slice(0, at + LONGEST_CREDIT + 2), at);
  return end - at <= LONGEST_CREDIT
    ? end
    : at + (/^\S+\s?\S*/.exec(text.slice(at, at + LONGEST_CREDIT))?.[0].length ?? 0);
}

function startOfSentence(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LINK);
  let start = from;
  const near = text.slice(0, at + 1);
  SENTENCE_END.lastIndex = from;
  for (let found = SENTENCE_END.exec(near); found !== null; found = SENTENCE_END.exec(near)) {
    const end = found.index + 1;
    if (end >= at || text.slice(end, at).trim() === '') break;
    if (!isAbbreviated(text, found.index)) start = end;
  }
  return start + (/^\s*/.exec(text.slice(start, at))?.[0].length ?? 0);
}

/** Puts extents in order and joins those that touch. */
function merge(parts: readonly Extent[]): Extent[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of parts.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) merged.push({ start, end });
  }
  return merged;
}

import { isFiller, isKnown, listPhrasesIn, meaningsOf, type Phrase } from './date-words.ts';
import { fold } from './fold.ts';
import { isBeside, isLabelWord, isLast, isSource, isUnparted, isUpdate } from './label-words.ts';
import { zoneOfName } from './zone-offset.ts';

/** Of the words in front of a date, in UTF-16 code units: a label is short. */
const LONGEST_LABEL = 60;
const TIMES = /\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?|[+-]\d\d:\d\d| [+-]\d{4}(?!\d)/g;
/** What a time of twelve hours may be: a word beside it could be the half of the day. */
const MORNING_FIRST = /^ *(?:0?\d|1[0-2])(?:[:.]\d\d| ?[시時时點点])/;

/** In words, of who wrote: `By Kim Jong`. */
const LONGEST_NAME = 3;

/**
 * Takes away what stands in front of a date and behind it and is no part of it: `입력`, `Опубликовано:`, `| Reuters`. In front that
 * is a label of publication, or a name that a comma, a bar or a dash sets off; any other word may say that the date is of something
 * else. Words are passed over only outside of a whole day, and where they can be neither month, half of the day nor zone.
 *
 * @param written The text before it was brought into one form, with its commas.
 * @returns Nothing where that is not sure.
 */
export function skipLabels(text: string, written: string): string | undefined {
  const parted = chooseDate(text);
  return parted === undefined ? undefined : skipBehind(skipBefore(parted, written));
}

/** Tells whether every word of a folded text can be part of a date, so that nothing is to be passed over. */
export function isPlain(text: string): boolean {
  return listPhrasesIn(text).every(({ text: word }) => !isStrange(word));
}

/** Of two dates with labels takes the one of publication. */
function chooseDate(text: string): string | undefined {
  const starts = listPhrasesIn(text).filter(({ text: word }) => isLabel(word));
  const parts = starts.map(({ text: word, start }, at) => ({
    word,
    part: text.slice(start, starts[at + 1]?.start),
  }));
  const dated = [{ word: 'date', part: text.slice(0, starts[0]?.start) }, ...parts].filter(({ part }) =>
    isWholeDay(part),
  );
  if (dated.length < 2) return text;
  const first = dated.filter(({ word }) => !isUpdate(word));
  return first.length === 1 ? first[0]?.part : undefined;
}

function isLabel(word: string): boolean {
  return !isKnown(word) && (isLabelWord(word) || isLast(word));
}

function skipBefore(text: string, written: string): string {
  const lead = /^[^\d]*/.exec(text)?.[0] ?? '';
  const words = listPhrasesIn(lead);
  const at = words.findLastIndex(({ text: word }) => isStrange(word));
  const last = words[at];
  if (!last || lead.length > LONGEST_LABEL || !isWholeDay(text)) return text;
  const skipped = words.slice(0, at + 1);
  if (touchesDigit(text, last) || !isPassedOver(skipped, written)) return text;
  const rest = text.slice(last.end).replace(/^[:\s.|/'">»-]+/, '');
  if (MORNING_FIRST.test(rest) && !skipped.some(({ text: word }) => isLabel(word))) return text;
  return skipped.some(({ text: word }) => isOfTime(word)) ? text : rest;
}

/** A label whose every word is known, or a name that is set off; before the label the name of who wrote may stand. */
function isPassedOver(words: readonly Phrase[], written: string): boolean {
  const nameEnd = words.findLastIndex(({ text: word }) => !isOfLabel(word));
  const label = words.slice(nameEnd + 1).map(({ text: word }) => word);
  const isLabelled =
    label.some((word) => isLabelWord(word)) &&
    (!label.some(isLast) || label.some((word) => isUpdateWord(word)));
  if (nameEnd < 0) return isLabelled;
  const lead = words.slice(0, nameEnd + 1).filter(({ text: word }) => !isFiller(word));
  const isPosted = isLabelWord(lead[0]?.text ?? '') && isSource(lead[1]?.text ?? '');
  const name = isPosted ? lead.slice(1) : lead;
  const isOfSource = isSource(name[0]?.text ?? '') && name.length > 1 && name.length <= LONGEST_NAME + 1;
  if (!isOfSource && name.length > 1) return false;
  if (label.length > 0 && !isLabelled) return false;
  return (isOfSource && (isPosted || isLabelled)) || isSetOff(words[nameEnd]?.text ?? '', fold(written));
}

function isOfLabel(word: string): boolean {
  return !isSource(word) && (isKnown(word) || isLabelWord(word) || isBeside(word));
}

function isUpdateWord(word: string): boolean {
  return isUpdate(word) && !isLast(word);
}

function isSetOff(name: string, text: string): boolean {
  return /^ *(?:[,،、，|·/>»]| [-\u2010-\u2015] )/.test(text.slice(text.indexOf(name) + name.length));
}

/** `AB12-01-2025` is a number of something; labels of scripts that part no words stand close. */
function touchesDigit(text: string, { text: word, start, end }: Phrase): boolean {
  return (/^\d/.test(text.slice(end)) || /\d$/.test(text.slice(0, start))) && !isUnparted(word);
}

/** Behind a bar, or a word with a colon, stands what is no part of the date; so do labels. */
function skipBehind(text: string): string {
  const end = text.search(/[^\d]*$/);
  const tail = text.slice(end);
  const words = listPhrasesIn(tail);
  const start = words.findIndex(
    ({ text: word, start: at, end: to }) =>
      isStrange(word) &&
      (isLabel(word) || /(?:[|·>] ?| [-/] )$/.test(tail.slice(0, at)) || /^ ?:/.test(tail.slice(to))),
  );
  const first = words[start];
  if (!first || !isWholeDay(text)) return text;
  return words.slice(start).some(({ text: word }) => isOfTime(word))
    ? text
    : text.slice(0, end + first.start).replace(/[|/·:>\s-]+$/, '');
}

/** A year, a month and a day stand there, or what may be them: labels are passed over only before and behind such. */
function isWholeDay(text: string): boolean {
  const numbers = text.replace(TIMES, ' ').match(/\d+/g) ?? [];
  if (numbers.some((number) => number.length === 8)) return true;
  const hasMonth = listPhrasesIn(text).some(({ text: word }) =>
    meaningsOf(word).some(({ kind }) => kind === 'month' || kind === 'solar'),
  );
  return numbers.some((number) => number.length === 4) && numbers.length >= (hasMonth ? 2 : 3);
}

/** A word that is no part of any date, as far as we know. */
function isStrange(word: string): boolean {
  return !isKnown(word) && !isMark(word) && zoneOfName(word) === undefined;
}

/** Signs that part the numbers of a date, and halves of the day, where no word is parted. */
function isMark(word: string): boolean {
  return /^(?:[a-z]|am|pm|utc|gmt|[년월일年月日号號시時时点點분分초秒]|(?:오전|오후|새벽|아침|저녁|上午|下午|午前|午後|凌晨|早上|清晨|晚上|傍晚|中午|정오)|[월화수목금토일]요일|(?:星期|週|周|礼拜)[一二三四五六日天]|[月火水木金土日]曜日?|주체|juche|чучхе|民國|民国|令和|平成|昭和|сар|сарын|дугаар|дүгээр|өдөр|өдрийн|ны|ний|thang)$/u.test(
    word,
  );
}

function isOfTime(word: string): boolean {
  const meanings = meaningsOf(word);
  return (
    (meanings.length > 0 && !isFiller(word) && meanings.every(({ kind }) => kind !== 'weekday')) ||
    /^(?:am|pm|오전|오후|上午|下午|午前|午後)$/.test(word) ||
    (word.length > 2 && zoneOfName(word) !== undefined)
  );
}

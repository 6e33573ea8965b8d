import { isFiller, isKnown, listPhrasesIn, meaningsOf } from './date-words.ts';
import { zoneOfName } from './zone-offset.ts';

/** Words that say of what a date is, by their beginnings, folded: they may stand before it and behind. */
const PUBLISHED =
  /^(?:publi|posted|date$|datum|data$|fecha|created|issued|released|added|submitted|опубл|дата|публик|размещ|добавл|создан|veroffentl|erstellt|pubblic|gepubl|geplaatst|opublik|dodano|yayin|eklen|dang|posté|poste$|diterbit|tayang|입력|기사입력|등록|작성|게재|승인|송고|발행|发布|發布|發佈|发表|發表|刊登|时间|時間|日期|公開|配信|掲載|投稿|نشر|تم|تاریخ|انتشار|منتشر|प्रकाशित|เผยแพร่|нийтэл|огноо|жарияла|δημοσιευ|julkais|publicer|udgiv|kozzetet|megjelen|objavlj|објављ|zverejn)/;
const UPDATED =
  /^(?:updat|modif|edit|last$|revis|수정|최종|변경|업데이트|更新|修改|修訂|修正|最終|обновл|изменен|ред$|оновл|actuali|aktuali|aggiorn|mis$|maj$|geandert|bijgewerkt|gewijzigd|zaktuali|guncel|cap$|sua|تحدیث|ویرایش|بروز|به ?روز|अपडेट|संशोधित|อัปเดต|อัพเดต|แก้ไข|diperbar|oppdater|opdater|uppdater|paivit|frissit|azurir|ажурир|шинэчил)/;
/** Of the words in front of a date, in UTF-16 code units: a label is short. */
const LONGEST_LABEL = 60;
const TIMES = /\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?|[+-]\d\d:\d\d| [+-]\d{4}(?!\d)/g;
/** What a time of twelve hours may be: a word beside it could be the half of the day. */
const MORNING_FIRST = /^ *(?:0?\d|1[0-2])(?:[:.]\d\d| ?[시時时點点])/;

/**
 * Takes away what stands in front of a date and behind it and is no part of it: `입력`, `Опубликовано:`, `| Reuters`. Words are
 * passed over only outside of a whole day, and where they can be neither month, half of the day nor zone.
 *
 * @returns Nothing where that is not sure.
 */
export function skipLabels(text: string): string | undefined {
  if (!/\p{L}{2}/u.test(text)) return text;
  const parted = chooseDate(text);
  return parted === undefined ? undefined : skipBehind(skipBefore(parted));
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
  const first = dated.filter(({ word }) => !UPDATED.test(word));
  return first.length === 1 ? first[0]?.part : undefined;
}

function isLabel(word: string): boolean {
  return !isKnown(word) && (PUBLISHED.test(word) || UPDATED.test(word));
}

function skipBefore(text: string): string {
  const lead = /^[^\d]*/.exec(text)?.[0] ?? '';
  const words = listPhrasesIn(lead);
  const at = words.findLastIndex(({ text: word }) => isStrange(word));
  const last = words[at];
  if (!last || lead.length > LONGEST_LABEL || !isWholeDay(text)) return text;
  const skipped = words.slice(0, at + 1);
  const rest = text.slice(last.end).replace(/^[:\s.|/'">»-]+/, '');
  if (MORNING_FIRST.test(rest) && !isLabel(last.text)) return text;
  return skipped.some(({ text: word }) => isOfTime(word)) ? text : rest;
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

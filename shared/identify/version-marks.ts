/**
 * What wires put before or behind the title of a version: English after Yonhap, Reuters and AP, then Korean, Chinese
 * and Japanese, then Russian.
 */
const IN_BRACKETS = new RegExp(
  [
    String.raw`(?:\d{1,2}(?:st|nd|rd|th) ?)?(?:lead|ld|writethru)(?: ?\d{1,2})?`,
    String.raw`(?:urgent|breaking|developing|wrap-?up|refile)(?: ?\d{1,2})?`,
    String.raw`upd(?:ate|ated)?(?: ?#?\d{1,2})?`,
    `(?:updates|recasts?|adds|corrects|attn)(?:[ :,;].*)?`,
    'correct(?:ed|ion)',
    String.raw`(?:\d{1,2}|종합 ?\d{0,2}|속)보|(?:긴급|종합|속보|상보|수정|정정|업데이트)`,
    '続報|速報|詳報|更新|訂正|快讯|快訊|续报|續報|更正',
    'обновлено|дополнено|срочно|уточнение',
  ].join('|'),
  'iu',
);
/** What needs no brackets, but a colon, or a hyphen and a number or capitals: "Lead" may be a word of the title. */
const BARE = [
  /^(?:updated?|lead|urgent|breaking|wrap-?up|corrected|correction|recasts)(?: ?\d{1,2})?: ?/iu,
  /^(?:update|lead|wrap-?up|refile|rpt)(?: ?\d{1,2}) ?[-–—] ?/iu,
  /^(?:UPDATED|CORRECTED|CORRECTION|REFILE|RPT) ?[-–—] ?/u,
  /^(?:속보|긴급|速報|快讯|快訊|срочно) ?[:：|] ?/iu,
];
const OPENED = /^[([（【［〔]([^()[\]（）【】［］〔〕]{1,200})[)\]）】］〕]\s*/u;
const CLOSED = /\s*[([（【［〔]([^()[\]（）【】［］〔〕]{1,200})[)\]）】］〕]$/u;
const WHOLE = new RegExp(`^(?:${IN_BRACKETS.source})$`, 'iu');
/** Nobody sets more marks on one end of a title. */
const MOST_MARKS = 6;

/**
 * Takes the marks off both ends of a text by which a wire tells a new version from a new story.
 *
 * @example stripVersionMarks('(2nd LD) Pak meets Battsetseg (종합)') // 'Pak meets Battsetseg'
 */
export function stripVersionMarks(text: string): string {
  let rest = text.trim();
  for (let marks = 0; marks < MOST_MARKS; marks += 1) {
    const shorter = stripEnd(stripStart(rest));
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return rest;
}

/** Says whether a title has such a mark: it tells of a story that has been told before, or will be again. */
export function hasVersionMark(title: string): boolean {
  return stripVersionMarks(title) !== title.trim();
}

function stripStart(text: string): string {
  const [whole = '', inner = ''] = OPENED.exec(text) ?? [];
  if (whole !== '' && WHOLE.test(inner.trim())) return text.slice(whole.length);
  const mark = BARE.find((pattern) => pattern.test(text));
  return mark === undefined ? text : text.replace(mark, '').trimStart();
}

/** Only the end is searched: in a long text a search for white space before a bracket would take its time. */
function stripEnd(text: string): string {
  const end = text.slice(-210);
  const [whole = '', inner = ''] = CLOSED.exec(end) ?? [];
  if (whole === '' || !WHOLE.test(inner.trim())) return text;
  return text.slice(0, text.length - whole.length).trimEnd();
}

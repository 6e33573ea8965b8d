/** The charsets of Windows's code pages, but for those that it names after their numbers. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  951: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  20932: 'euc-jp',
  21866: 'koi8-u',
  50220: 'iso-2022-jp',
  51932: 'euc-jp',
  51936: 'gb18030',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf-8',
};
/** Names in use that the Encoding Standard does not list, without their separators. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    uhc: 'euc-kr',
    euckr: 'euc-kr',
    ksc56011987: 'euc-kr',
    ksc56011992: 'euc-kr',
    euccn: 'gb18030',
    gb2312: 'gb18030',
    gbk: 'gb18030',
    sjis: 'shift_jis',
    shiftjis: 'shift_jis',
    eucjp: 'euc-jp',
    big5eten: 'big5',
    big5hkscs: 'big5',
    utf8: 'utf-8',
    utf8sig: 'utf-8',
    u8: 'utf-8',
    koi8u: 'koi8-u',
    macroman: 'macintosh',
    maccyrillic: 'x-mac-cyrillic',
    ansi: 'windows-1252',
  }),
);

/**
 * Finds the charset that a label means, as the runtime's decoder names it; nothing for one that it can't decode. The width of
 * a unit is seen in the bytes, so a label that says UTF-16 or UTF-32 is not believed.
 */
export function findLabel(label: string): string | undefined {
  const name = label.trim().toLowerCase();
  const plain = name.replace(/^x-/, '').replace(/[^a-z0-9]/g, '');
  const [, page] = /^(?:cp|ms|mscp|win|windows|ibm|dos)(\d{3,5})$/.exec(plain) ?? [];
  const [, part] = /^(?:iso8859|latin8859|8859)(\d{1,2})$/.exec(plain) ?? [];
  const known =
    NAMES.get(plain) ??
    (page && (CODE_PAGES[page] ?? labelOf(`windows-${page}`))) ??
    labelOf(name) ??
    labelOf(`iso-8859-${part}`) ??
    labelOf(plain);
  return known === undefined || /^utf-16|^x-user/.test(known) ? undefined : known;
}

function labelOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

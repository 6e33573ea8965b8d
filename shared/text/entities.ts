import { decodeHTML, decodeHTMLStrict, escapeUTF8 } from 'entities';
import { withoutEscapes } from './plain-text.ts';

/** An `&` that does not begin a reference which XML knows by itself, and the reference that it may begin. */
const UNUSUAL = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)(?:#?\w{1,40};)?/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose
const NOT_OF_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]+/g;

/** Says whether a text as it stands in XML has an `&` that begins no reference. */
export function hasBareAmpersand(text: string): boolean {
  if (!text.includes('&')) return false;
  for (const [reference] of text.matchAll(UNUSUAL)) {
    if (decodeHTMLStrict(reference) === reference) return true;
  }
  return false;
}

/** Decodes the entities of XML and HTML that end in `;`; what is none stays as it is. */
export function decodeEntities(text: string): string {
  return decodeUsual(text, decodeHTMLStrict);
}

/** Decodes entities as the text of a web page has them: those of old need no `;`. */
export function decodeLenientEntities(text: string): string {
  return decodeUsual(text, decodeHTML);
}

/** The references of which feeds are full, for escaped markup is made of them. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&nbsp;', '\u00a0'],
  ['&#39;', "'"],
  ['&#8217;', '\u2019'],
]);
/** A reference is rarely longer; from one on that is, the rest of the text is left to what knows all. */
const MAX_REFERENCE = 40;

/** Decodes reference by reference: the usual ones by themselves, which takes half the time. */
function decodeUsual(text: string, decodeAll: (text: string) => string): string {
  let decoded = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at) + 1;
    if (end === 0 || end - at > MAX_REFERENCE) return decoded + decodeAll(text.slice(from));
    const reference = text.slice(at, end);
    decoded += text.slice(from, at) + (USUAL.get(reference) ?? decodeAll(reference));
    from = end;
  }
  return from === 0 ? text : decoded + text.slice(from);
}

/** Leaves out the characters that XML does not allow, and what a terminal would obey. */
export function toXmlText(text: string): string {
  return withoutEscapes(text).toWellFormed().replace(NOT_OF_XML, '');
}

/** Escapes text for XML and HTML, without the characters that XML does not allow. */
export function escapeMarkup(text: string): string {
  return escapeUTF8(toXmlText(text));
}

import { decodeHTMLStrict, escapeUTF8 } from 'entities';
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
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}

/** Leaves out the characters that XML does not allow, and what a terminal would obey. */
export function toXmlText(text: string): string {
  return withoutEscapes(text).toWellFormed().replace(NOT_OF_XML, '');
}

/** Escapes text for XML and HTML, without the characters that XML does not allow. */
export function escapeMarkup(text: string): string {
  return escapeUTF8(toXmlText(text));
}

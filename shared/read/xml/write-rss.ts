import { escapeMarkup } from '../../text/entities.ts';

type Marks = Readonly<Record<string, string | undefined>>;

/** Writes an element of RSS that holds text, with those attributes that have a value. */
export function writeElement(name: string, text: string, marks: Marks = {}): string {
  return `<${name}${writeMarks(marks)}>${escapeMarkup(text)}</${name}>`;
}

/** Writes an `item` around its elements. */
export function writeItem(elements: readonly string[], marks: Marks): string {
  return joinFlat(['<item', writeMarks(marks), '>', ...elements, '</item>']);
}

/** Writes a document around the elements of its channel and its items. */
export function writeRss(head: string, items: readonly { readonly xml: string }[]): string {
  return `<rss version="2.0"><channel>${head}${items.map(({ xml }) => xml).join('')}</channel></rss>`;
}

function writeMarks(marks: Marks): string {
  let text = '';
  for (const name in marks) {
    const value = marks[name];
    if (value !== undefined) text += ` ${name}="${escapeMarkup(value)}"`;
  }
  return text;
}

/** Copies texts into one: a text that was put together sign by sign takes thirty bytes a sign for as long as it is kept. */
export function joinFlat(texts: readonly string[]): string {
  return ['', ...texts].join('');
}

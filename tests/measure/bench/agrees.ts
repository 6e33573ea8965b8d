import { htmlToText } from '../../../shared/text/html-to-text.ts';
import { oneLine } from '../../../shared/text/plain-text.ts';
import type { Stated } from '../../support/stated-values.ts';

/** What makes two values of a field one, whatever each parser's way to write it. */
const COMPARED: Readonly<Record<string, (value: string, url: string) => unknown>> = {
  title: toPlainText,
  feedTitle: toPlainText,
  link: (link, url) => URL.parse(link.trim(), url)?.href ?? link.trim(),
  date: (date) => Date.parse(date),
};

/** Says whether a value is the stated one. A link is taken relative to `url`, where the document came from. */
export function agrees({ field, expected, got }: Stated, url: string): boolean {
  if (typeof expected !== 'string' || typeof got !== 'string') return expected === got;
  // Some suites state a relative link as it stands in the document: an absolute one may be what it leads to.
  if (field === 'link' && !URL.canParse(expected) && URL.parse(expected, got)?.href === got) return true;
  const compared = COMPARED[field] ?? oneLine;
  return Object.is(compared(expected, url), compared(got, url)) && !Number.isNaN(compared(got, url));
}

/** Strips tags and decodes entities until none are left: one parser does it once, one twice, one not at all. */
function toPlainText(title: string): string {
  const plain = oneLine(htmlToText(title));
  return plain === title ? plain : toPlainText(plain);
}

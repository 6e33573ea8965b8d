/** Letters and signs that take two columns of a terminal; those of half width (U+FF61 to U+FFDC) take one. */
const WIDE =
  /^(?![\uff61-\uffdc])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u33ff\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]|^\p{Emoji}\ufe0f/u;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A letter with its marks, and the columns that it takes. */
type Glyph = readonly [text: string, columns: number];

/** Wraps text of one line to lines of at most `width` columns, between words where that can be. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const end = () => {
    if (line !== '') lines.push(line);
    [line, used] = ['', 0];
  };
  for (const word of text.split(' ')) {
    const glyphs = glyphsOf(word);
    const columns = addUp(glyphs);
    if (used > 0 && used + 1 + columns > width) end();
    if (columns <= width) {
      line += used > 0 ? ` ${word}` : word;
      used += columns + Number(used > 0);
      continue;
    }
    for (const [letter, taken] of glyphs) {
      if (used + taken > width) end();
      line += letter;
      used += taken;
    }
  }
  end();
  return lines.length === 0 ? [''] : lines;
}

/** Counts the columns that text of one line takes in a terminal. */
export function countColumns(text: string): number {
  return addUp(glyphsOf(text));
}

function addUp(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, [, columns]) => sum + columns, 0);
}

function glyphsOf(text: string): Glyph[] {
  // Most text is of ASCII, where each letter takes a column; the segmenter takes a thousand times as long.
  if (/^[ -~]*$/.test(text)) return Array.from(text, (letter) => [letter, 1]);
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => [segment, WIDE.test(segment) ? 2 : 1]);
}

/** Letters that take two columns of a terminal, and marks that take none. */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\p{Emoji_Presentation}]/u;
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
    const columns = glyphs.reduce((sum, [, taken]) => sum + taken, 0);
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

function glyphsOf(word: string): Glyph[] {
  // Most words are of ASCII, where a letter is a column; the segmenter takes a thousand times as long.
  if (/^[!-~]*$/.test(word)) return Array.from(word, (letter) => [letter, 1]);
  return Array.from(GRAPHEMES.segment(word), ({ segment }) => [segment, WIDE.test(segment) ? 2 : 1]);
}

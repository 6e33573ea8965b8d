/** Letters that take two columns of a terminal, and marks that take none. */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\p{Emoji_Presentation}]/u;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

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
    const columns = columnsOf(word);
    if (used > 0 && used + 1 + columns > width) end();
    if (columns <= width) {
      line += used > 0 ? ` ${word}` : word;
      used += columns + Number(used > 0);
      continue;
    }
    for (const { segment } of GRAPHEMES.segment(word)) {
      if (used + columnsOf(segment) > width) end();
      line += segment;
      used += columnsOf(segment);
    }
  }
  end();
  return lines.length === 0 ? [''] : lines;
}

function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of GRAPHEMES.segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}

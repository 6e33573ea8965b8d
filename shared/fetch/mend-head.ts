const STATUS_LINE = /^\s*(?:HTTP\/[12](?:\.\d)?|ICY)[ \t]+(\d{3})(?:[ \t]+(.*))?$/;
const FIELD = /^([\w!#$%&'*+.^`|~-]{1,200})[ \t]*:(.*)$/;
/** What says how long a body is, or what becomes of its connection: that ends with it. */
const LEFT_OUT: readonly string[] = ['content-length', 'connection', 'keep-alive', 'upgrade'];

/** How each head begins; what begins otherwise is none, however long it is waited for. */
export const HEAD_START = /^\s*(?:HTTP\/|ICY)/;
/** The head of a response in one, up to the empty line behind it, whatever its lines end with; to be sought from its start. */
export const HEAD_END = /\r?\n\r?\n/;

/**
 * Writes the head of a response as HTTP asks for it: lines that end in CR and LF, names without a space behind them, values on one line
 * and without control characters. Lines that are no field are left out, and so are lengths: the body ends with its connection.
 *
 * Answers nothing for what is no head of HTTP (or of ICY, its elder cousin).
 *
 * @example
 * mendHead('ICY 200 OK\nContent-Length : 7'); // 'HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n'
 */
export function mendHead(head: string): string | undefined {
  const [first = '', ...lines] = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const [, status, reason = ''] = STATUS_LINE.exec(first) ?? [];
  if (status === undefined) return undefined;
  const fields = lines.flatMap((line) => {
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    return name === '' || LEFT_OUT.includes(name.toLowerCase()) ? [] : `${name}: ${clean(value)}`;
  });
  return `${[`HTTP/1.1 ${status} ${clean(reason)}`, ...fields, 'connection: close'].join('\r\n')}\r\n\r\n`;
}

function clean(text: string): string {
  // A carriage return that ends no line is one of them.
  return text.replaceAll(/[^\t -~\x80-\xff]/g, ' ').trim();
}

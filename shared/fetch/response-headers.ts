/** Response headers as Node gives them, by lower-case name. */
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

const DAY_SECONDS = 86_400;
const LONGEST_REST = 7 * DAY_SECONDS;
const LONGEST_FRESHNESS = 365 * DAY_SECONDS;

/**
 * Reads for how many seconds a response says that it stays as it is; nothing when it does not say.
 *
 * That is `max-age`, else `Expires` less `Date` (or less `now`, without one). The age that a cache adds is not taken
 * off. `no-store` and `no-cache` say nothing, nor does an `Expires` that is no date, such as `0`.
 */
export function readFreshness(headers: Headers, now: Date): number | undefined {
  const directives = (textOf(headers['cache-control']).match(/(?:"[^"]*"|[^,"])+/g) ?? []).map((directive) =>
    directive.trim().toLowerCase(),
  );
  if (directives.some((directive) => /^no-(?:store|cache)$/.test(directive))) return undefined;
  for (const directive of directives) {
    const seconds = /^max-age\s*=\s*("?)(\d+)\1$/.exec(directive)?.[2];
    if (seconds !== undefined) return Math.min(Number(seconds), LONGEST_FRESHNESS);
  }
  const expires = readHttpDate(textOf(headers.expires));
  if (expires === undefined) return undefined;
  const from = readHttpDate(textOf(headers.date)) ?? now.getTime();
  return clamp((expires - from) / 1000, LONGEST_FRESHNESS);
}

/** Reads for how many seconds a server asks to be left alone, seven days at most; nothing when it does not say. */
export function readRetryAfter(headers: Headers, now: Date): number | undefined {
  const text = textOf(headers['retry-after']).trim();
  if (/^\d+$/.test(text)) return clamp(Number(text), LONGEST_REST);
  const until = readHttpDate(text);
  return until === undefined ? undefined : clamp((until - now.getTime()) / 1000, LONGEST_REST);
}

/** Reads a header as UTF-8, which Node reads as Latin-1; bytes that are no UTF-8 stay as they are. */
export function readHeaderText(header: string): string {
  const text = Buffer.from(header, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? header : text;
}

/** The time zones that HTTP's dates name; the layout of C's asctime names none. All mean UTC. */
const HTTP_DATE = /^[a-z]{3,9},? [\w -]{6,20}\d\d:\d\d:\d\d(?: \d{4}| (?:GMT|UTC|[+-]0000))?$/i;

/** Reads a date in one of the three layouts of RFC 9110, in milliseconds since 1970. */
function readHttpDate(text: string): number | undefined {
  if (!HTTP_DATE.test(text)) return undefined;
  const time = Date.parse(/(?:GMT|UTC|[+-]0000)$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : time;
}

function clamp(seconds: number, most: number): number {
  return Math.min(Math.max(Math.round(seconds), 0), most);
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : '';
}

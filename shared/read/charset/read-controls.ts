/** What Windows has for the control characters U+0080 to U+009F, as UTF-16 code units. */
const WINDOWS_1252 = [
  ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at)),
].map((character) => character.charCodeAt(0));

/**
 * Puts the quotes and dashes of Windows in the place of the control characters that have their numbers: no feed means those, but
 * some programs copy the numbers.
 *
 * @param text Without lone surrogates.
 */
export function readControls(text: string): string {
  if (!/[\u0080-\u009f]/.test(text)) return text;
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    units[at] = unit < 0x80 || unit > 0x9f ? unit : (WINDOWS_1252[unit - 0x80] ?? unit);
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

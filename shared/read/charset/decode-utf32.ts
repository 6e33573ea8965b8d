/** Decodes UTF-32, which the runtime does not know; what is no character of Unicode, and a rest of 1 to 3 bytes, become U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(Math.ceil(bytes.length / 4) * 2);
  let length = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittleEndian);
    if (code > 0x10ffff) units[length++] = 0xfffd;
    else if (code > 0xffff) {
      units[length++] = 0xd7c0 + (code >> 10);
      units[length++] = 0xdc00 + (code & 0x3ff);
    } else units[length++] = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
  }
  if (bytes.length % 4 !== 0) units[length++] = 0xfffd;
  return new TextDecoder('utf-16le').decode(units.subarray(0, length));
}

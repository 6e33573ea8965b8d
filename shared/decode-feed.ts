/**
 * Decodes the bytes of a feed to text: by byte order mark, else by the charset of the HTTP header, else by the
 * XML declaration, else as UTF-8. A label that no decoder knows counts as absent; bytes that do not fit their
 * charset become U+FFFD, never an error.
 */
export function decodeFeed(body: Uint8Array, contentType = ''): string {
  const declared = /<\?xml[^>]{0,100}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(
    new TextDecoder('latin1').decode(body.subarray(0, 200)),
  )?.[1];
  const header = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1];
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  const credible = declared !== undefined && /^utf-?16/i.test(declared) ? undefined : declared;
  const labels = [labelOfMark(body), header, credible, 'utf-8'];
  for (const label of labels) {
    const decoder = label === undefined ? undefined : decoderFor(label);
    if (decoder) return decoder.decode(body);
  }
  return new TextDecoder().decode(body);
}

function labelOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

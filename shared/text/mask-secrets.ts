/** Stands in the place of what may be a secret. */
export const MASK = '***';

/** Words by which a parameter is named that holds a secret: `api_key`, `X-Amz-Signature`, `feedToken`. */
const SECRET_WORDS: ReadonlySet<string> = new Set(
  'auth authorization bearer cookie cred creds credential credentials hmac jwt key licence license otp pass passcode passphrase passwd password pin pw pwd secret sess session sid sig sign signature ticket token'.split(
    ' ',
  ),
);
/** The same where words are run together: `apikey`, `accesstoken`, `PHPSESSID`. */
const SECRET_ENDING = /(?:auth|key|passwd|password|secret|sessid|sessionid|signature|token)$/;

/** A name and a value, or a value alone, behind what parts parameters. */
const PARAMETER = /([?&;#])([^\s?&;#"'<>]+)/g;
const USER = /\/\/[^\s/?#"'<>]*@/g;
const PATH = /(\/\/[^\s/?#"'<>]*\/)([^\s?#"'<>]+)/g;

/** Marks behind an address that are those of the sentence in which it stands. */
const SENTENCE_END = /(?<![.,:!)\]])[.,:!)\]]+$/;

/** What a key may consist of. */
const RUN = /[\w~./=-]{16,}/g;
/** Where a digit follows a letter, a letter a digit, or a capital a small letter; but for `northKoreaNews`. */
const SWITCH =
  /[a-z](?=\d)|\d(?=[a-z])|[a-z](?=[A-Z])(?!(?<=[a-z]{2})[A-Z][a-z]{2})|[A-Z](?=\d)|\d(?=[A-Z])/g;
const LONG_NUMBER = /\d{16}/;
/** Of names and words; a key of 16 letters and digits has some six. In capitals names have fewer, and so have keys. */
const MOST_SWITCHES = 2;
const MOST_IN_CAPITALS = 1;

/**
 * Masks what may be a secret in an address, or in each address that a text quotes, so that the rest still tells which it
 * is: a user and password, the value of a parameter that is named like a secret, and whatever looks like a key, in a
 * parameter or in the path.
 *
 * Made for logs and mails, where a mask too many costs little. A short password in a path, and one made of words, are not
 * told from words. What is masked already stays as it is.
 *
 * @example
 * maskSecrets('https://wire.example/feed?lang=en&api_key=s3cr3t'); // 'https://wire.example/feed?lang=en&api_key=***'
 */
export function maskSecrets(text: string): string {
  return mask(text, true);
}

/** @param looksInside Whether a value that is written as parameters must be is looked into, for it may be an address itself. */
function mask(text: string, looksInside: boolean): string {
  return text
    .replace(PARAMETER, (_whole, mark: string, part: string) => `${mark}${maskPart(part, looksInside)}`)
    .replace(USER, `//${MASK}@`)
    .replace(PATH, (_whole, host: string, path: string) => `${host}${maskPath(path)}`);
}

function maskPath(path: string): string {
  const segments = path.split('/');
  return segments.map((segment, at) => maskPart(segment, false, segments[at - 1])).join('/');
}

/** @param before What stands before it in a path, as the name of a secret may. */
function maskPart(whole: string, looksInside: boolean, before = ''): string {
  const [end = ''] = SENTENCE_END.exec(whole) ?? [];
  const part = whole.slice(0, whole.length - end.length);
  const at = part.indexOf('=');
  if (at < 0) {
    const isSecret = looksRandom(decode(part)) || (part !== '' && SECRET_WORDS.has(before.toLowerCase()));
    return `${isSecret ? MASK : part}${end}`;
  }
  const [name, value] = [part.slice(0, at), part.slice(at + 1)];
  const isSecret = value !== '' && (isSecretName(name) || isSecretValue(value, looksInside));
  return `${looksRandom(decode(name)) ? MASK : name}=${isSecret ? MASK : value}${end}`;
}

function isSecretName(name: string): boolean {
  const words = decode(name)
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => SECRET_WORDS.has(word) || SECRET_ENDING.test(word));
}

function isSecretValue(value: string, looksInside: boolean): boolean {
  const decoded = decode(value);
  if (looksRandom(decoded)) return true;
  return looksInside && decoded !== value && mask(decoded, false) !== decoded;
}

/** Whether 16 characters or more stand in a row as in a key: small, capital and digit by turns, or digits alone. */
function looksRandom(text: string): boolean {
  return (text.match(RUN) ?? []).some((run) => {
    const most = /[a-z]/.test(run) ? MOST_SWITCHES : MOST_IN_CAPITALS;
    return LONG_NUMBER.test(run) || (run.match(SWITCH)?.length ?? 0) > most;
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

import type { FeedFile } from './list-feed-files.ts';
import { makeRandom, type Random } from './make-random.ts';
import { TEXT_MUTATIONS } from './mutate-text.ts';

/** A damaged document, and how it came about. */
export type Mutant = {
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly url: string;
  readonly zone?: string;
  /** The file that it was made of and the mutations, in order. */
  readonly story: string;
};

type Draft = { body: Buffer; contentType: string };
type Mutation = (draft: Draft, random: Random, files: readonly FeedFile[]) => Draft;

/** Longer ones are cut: what a long document takes is bounded elsewhere. */
const LONGEST = 512 * 1024;
const MOST_MUTATIONS = 6;
const CHARSETS = [
  ...[
    'utf-8',
    'utf-16',
    'utf-16be',
    'us-ascii',
    'iso-8859-1',
    'windows-1251',
    'koi8-r',
    'euc-kr',
    'gb18030',
    'big5',
  ],
  ...[
    'shift_jis',
    'iso-2022-jp',
    'euc-jp',
    'utf-7',
    'ucs-4',
    'x-user-defined',
    'nonsense',
    '',
    'utf-8; charset=euc-kr',
  ],
];

/** Makes a mutant of one of the files; the same seed and files make the same. */
export function mutateFeed(files: readonly FeedFile[], seed: number): Mutant {
  const random = makeRandom(seed);
  const file = random.pick(files);
  const steps: string[] = [];
  let draft: Draft = { body: Buffer.from(file.body), contentType: file.contentType };
  for (let left = random.size(MOST_MUTATIONS); left > 0; left -= 1) {
    const [name, mutate] = random.pick(MUTATIONS);
    draft = mutate(draft, random, files);
    draft.body = draft.body.subarray(0, LONGEST);
    steps.push(name);
  }
  const { url, zone } = file;
  const story = `${file.name}: ${steps.join(', ')}`;
  return { ...draft, url, ...(zone !== undefined && { zone }), story };
}

const BYTE_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'flip bits': ({ body, ...rest }, random) => {
    const changed = Buffer.from(body);
    for (let left = random.size(200); left > 0 && body.length > 0; left -= 1) {
      const at = random.below(body.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    }
    return { ...rest, body: changed };
  },
  'set bytes': ({ body, ...rest }, random) => {
    const changed = Buffer.from(body);
    for (let left = random.size(50); left > 0 && body.length > 0; left -= 1) {
      changed[random.below(body.length)] = random.pick([
        0, 0xff, 0xfe, 0x80, 0xc3, 0xed, 0x1b, 0x0a, 0x20, 0x3c, 0x26,
      ]);
    }
    return { ...rest, body: changed };
  },
  'cut end': ({ body, ...rest }, random) => ({
    ...rest,
    body: body.subarray(0, random.below(body.length + 1)),
  }),
  'cut start': ({ body, ...rest }, random) => ({
    ...rest,
    body: body.subarray(random.below(body.length + 1)),
  }),
  hole: ({ body, ...rest }, random) => {
    const [from, to] = pickRange(body, random);
    return { ...rest, body: Buffer.concat([body.subarray(0, from), body.subarray(to)]) };
  },
  'double chunk': ({ body, ...rest }, random) => {
    const [from, to] = pickRange(body, random);
    const copies = Array.from({ length: 1 + random.size(50) }, () => body.subarray(from, to));
    return { ...rest, body: Buffer.concat([body.subarray(0, from), ...copies, body.subarray(to)]) };
  },
  'swap chunks': ({ body, ...rest }, random) => {
    const [a, b, c, d] = [0, 0, 0, 0].map(() => random.below(body.length + 1)).sort((x, y) => x - y);
    const parts = [
      body.subarray(0, a),
      body.subarray(c, d),
      body.subarray(b, c),
      body.subarray(a, b),
      body.subarray(d),
    ];
    return { ...rest, body: Buffer.concat(parts) };
  },
  splice: ({ body, ...rest }, random, files) => {
    const other = Buffer.from(random.pick(files).body);
    const tail = other.subarray(random.below(other.length + 1));
    return { ...rest, body: Buffer.concat([body.subarray(0, random.below(body.length + 1)), tail]) };
  },
  'declare charset': ({ body, ...rest }, random) => ({
    ...rest,
    body: mapText(body, (text) =>
      text.replace(/encoding=["'][^"']*["']/, () => `encoding="${random.pick(CHARSETS)}"`),
    ),
  }),
  'send charset': ({ body }, random) => ({
    body,
    contentType: `${random.pick(['text/xml', 'text/html', 'application/json', ''])}; charset=${random.pick(CHARSETS)}`,
  }),
  'add mark': ({ body, ...rest }, random) => ({
    ...rest,
    body: Buffer.concat([
      Buffer.from(random.pick(['efbbbf', 'fffe', 'feff', '0000feff', '2b2f76']), 'hex'),
      body,
    ]),
  }),
  'write as UTF-16': ({ body, ...rest }) => ({
    ...rest,
    body: Buffer.from(body.toString('utf8'), 'utf16le'),
  }),
};

const MUTATIONS: readonly (readonly [string, Mutation])[] = [
  ...Object.entries(BYTE_MUTATIONS),
  ...Object.entries(TEXT_MUTATIONS).map(([name, mutate]): [string, Mutation] => [
    name,
    ({ body, ...rest }, random) => ({ ...rest, body: mapText(body, (text) => mutate(text, random)) }),
  ]),
];

/** Changes bytes as text in which each byte is a character, so that no other byte changes. */
function mapText(body: Buffer, change: (text: string) => string): Buffer {
  const text = body.toString('latin1');
  const changed = change(text);
  // What is put in may be of other alphabets; every such character stands for its bytes.
  return changed === text ? body : Buffer.from(changed.replace(/[^\0-\xff]+/g, toBytes), 'latin1');
}

function toBytes(characters: string): string {
  return Buffer.from(characters).toString('latin1');
}

function pickRange(body: Buffer, random: Random): readonly [from: number, to: number] {
  const from = random.below(body.length + 1);
  return [from, Math.min(body.length, from + random.size(body.length))];
}

import type { Random } from './make-random.ts';

/** Changes a document that is read as text, one character a byte; answers what it was when there is nothing to change. */
export type TextMutation = (text: string, random: Random) => string;

const NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '$', '_', '#name'],
  ...['rss', 'feed', 'rdf:RDF', 'channel', 'item', 'entry', 'title', 'link', 'guid', 'id', 'description'],
  ...['content:encoded', 'a:b:c', ':', 'x:', 'html', 'body', 'script', 'svg', 'pubDate', 'author', 'source'],
];
const MARKS = [
  ...[
    '<',
    '>',
    '/>',
    '</',
    '<!',
    '<!--',
    '-->',
    '--!>',
    '<![CDATA[',
    ']]>',
    ']]',
    '<?',
    '?>',
    '<?xml version="1.1"?>',
  ],
  ...[
    '<!DOCTYPE rss [<!ENTITY a "&b;"><!ENTITY b "&a;">]>&a;',
    '<!DOCTYPE x SYSTEM "file:///etc/hosts">',
    '"',
    "'",
  ],
  ...[
    'xml:base="http://[::1"',
    'xml:base="javascript:1"',
    'xmlns=""',
    'xmlns:dc="x"',
    'type="xhtml"',
    'rel="self"',
  ],
];
const REFERENCES = [
  ...[
    '&',
    '&;',
    '&#',
    '&#;',
    '&#x;',
    '&#0;',
    '&#x0;',
    '&#8;',
    '&#xD800;',
    '&#xFFFF;',
    '&#x110000;',
    '&#55357;&#56832;',
  ],
  ...[
    '&nbsp;',
    '&hellip;',
    '&amp;amp;lt;',
    '&bogus;',
    '&lt;script&gt;',
    '&#99999999999999999999;',
    '&#-1;',
    '&AMP',
  ],
];
const NUMBERS = ['0', '-1', '00', '99999', '1e999', '2147483648', '9007199254740993', 'NaN', '0x7f', '１２'];
const JSON_PARTS = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    'null',
    'true',
    '1e400',
    '"\\u0000"',
    '"\\ud800"',
    '"__proto__":{"stained":true},',
  ],
  ...[
    '"constructor":{"prototype":{"stained":true}},',
    '"items":{"length":1e9},',
    '"url":["x"],',
    '[['.repeat(5_000),
  ],
];
const DATES = [
  ...[
    '0000-00-00',
    '+275760-09-13T00:00:00Z',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '31 Feb 2026',
    '25:61:61',
    '-1',
  ],
  ...[
    '2026-02-30T24:00:60+99:99',
    'Mon, 32 Foo 20266 10:10:10 XYZ',
    '1741761000',
    '2026년 3월 12일',
    '9'.repeat(400),
  ],
];

/** Mutations of text by name. */
export const TEXT_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  'insert mark': (text, random) => insert(text, random, random.pick(MARKS)),
  'insert reference': (text, random) => insert(text, random, random.pick(REFERENCES)),
  'insert json': (text, random) => insert(text, random, random.pick(JSON_PARTS)),
  'remove tag': (text, random) => changeTag(text, random, () => ''),
  'double tag': (text, random) => changeTag(text, random, (tag) => tag.repeat(1 + random.size(2_000))),
  'rename tag': (text, random) =>
    changeTag(text, random, (tag) => tag.replace(/[\w:]+/, () => random.pick(NAMES))),
  'rename everywhere': (text, random) => {
    const [, name] = pickFound(text, /<([\w:]+)/g, random) ?? [];
    return name === undefined ? text : text.replaceAll(name, () => random.pick(NAMES));
  },
  'turn tag': (text, random) =>
    changeTag(text, random, (tag) => (tag[1] === '/' ? tag.replace('/', '') : tag.replace('<', '</'))),
  'move tag': (text, random) => {
    const [tag] = pickFound(text, TAG, random) ?? [];
    return tag === undefined ? text : insert(text.replace(tag, ''), random, tag);
  },
  'nest tag': (text, random) => {
    const depth = random.size(5_000);
    const name = random.pick(NAMES);
    return insert(
      text,
      random,
      `<${name}>`.repeat(depth) + (random.below(2) ? `</${name}>`.repeat(depth) : ''),
    );
  },
  'add attribute': (text, random) =>
    changeTag(text, random, (tag) =>
      tag.replace(/\/?>$/, (end) => ` ${random.pick(NAMES)}="${random.pick(REFERENCES)}"${end}`),
    ),
  'break quote': (text, random) => change(text, /["']/g, random, () => ''),
  'blow number up': (text, random) =>
    change(text, /\d+/g, random, () =>
      random.below(4) ? random.pick(NUMBERS) : '9'.repeat(random.size(10_000)),
    ),
  'change date': (text, random) =>
    change(text, /\d{4}-\d\d-\d\d[^<"]*|\w{3}, \d+ \w{3} \d{4}[^<"]*/g, random, () => random.pick(DATES)),
  'change link': (text, random) =>
    change(text, /https?:[^<"\s]*/g, random, () =>
      random.pick([
        'javascript:alert(1)',
        'data:text/html,x',
        '//',
        'http://',
        'http://[',
        '?',
        '#',
        'http:/x',
        ' ',
        'file:///etc',
      ]),
    ),
};

const TAG = /<[^>]{1,300}>/g;

function insert(text: string, random: Random, part: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + part + text.slice(at);
}

function changeTag(text: string, random: Random, make: (tag: string) => string): string {
  return change(text, TAG, random, make);
}

/** Changes one of the places that a pattern finds. */
function change(text: string, pattern: RegExp, random: Random, make: (found: string) => string): string {
  const found = pickFound(text, pattern, random);
  if (!found) return text;
  return text.slice(0, found.index) + make(found[0]) + text.slice(found.index + found[0].length);
}

function pickFound(text: string, pattern: RegExp, random: Random): RegExpExecArray | undefined {
  const found = [...text.matchAll(pattern)];
  return found.length === 0 ? undefined : random.pick(found);
}

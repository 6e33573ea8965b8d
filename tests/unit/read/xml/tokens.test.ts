import { describe, expect, it } from 'vitest';
import { STRAY } from '../../../../shared/read/xml/strays.ts';
import { readTokens } from '../../../../shared/read/xml/tokens.ts';

/** What a listener hears of a document, a line a token, and how much was not well-formed. */
function hear(xml: string): readonly [heard: readonly string[], faults: number] {
  const heard: string[] = [];
  const { faults } = readTokens(xml, {
    open({ name, attributes, isClosed }) {
      heard.push(`<${name} ${JSON.stringify(attributes)}${isClosed ? '/' : ''}>`);
      return name !== 'stop';
    },
    close: (name) => heard.push(`</${name}>`),
    text: (piece) => heard.push(piece.replaceAll(STRAY, '(stray)')),
    cdata: (piece) => heard.push(`[${piece}]`),
  });
  return [heard, faults];
}

describe('readTokens', () => {
  const documents: Readonly<
    Record<string, readonly [xml: string, heard: readonly string[], faults: number]>
  > = {
    'tells names in lower case': [
      '<Item xml:Lang="ko" B="&lt;1&gt;"><a/></Item>',
      ['<item {"xml:lang":"ko","b":"<1>"}>', '<a {}/>', '</item>'],
      0,
    ],
    'takes the first of two attributes of a name': ['<a b="1" b="2"/>', ['<a {"b":"1"}/>'], 0],
    'leaves entities in text as they stand, and CDATA whole': [
      '<a>R&amp;D<![CDATA[<b>&amp;]]></a>',
      ['<a {}>', 'R&amp;D', '[<b>&amp;]', '</a>'],
      0,
    ],
    'passes over comments, instructions and the DOCTYPE': [
      '<?xml version="1.0"?><!DOCTYPE a><a><!-- <b> --></a>',
      ['<a {}>', '</a>'],
      0,
    ],
    'counts attributes without quotes or values, and an ampersand that begins no entity': [
      '<a b=1 c d="e & f"/>',
      ['<a {"b":"1","c":"","d":"e & f"}/>'],
      3,
    ],
    'marks and counts a sign that begins no tag': ['<a>1 < 2</a>', ['<a {}>', '1 (stray) 2', '</a>'], 1],
    'tells the tags that an end tag swallowed': ['<a></b<c></a>', ['<a {}>', '</b>', '<c {}>', '</a>'], 0],
    'puts in the entities that the document declares, but not those within them': [
      '<!DOCTYPE a [<!ENTITY b "B"><!ENTITY c "&b;">]><a d="&b;">&b; &c;</a>',
      [']>', '<a {"d":"B"}>', 'B &b;', '</a>'],
      0,
    ],
    'ends when the listener has heard enough': ['<a><stop/><b/></a>', ['<a {}>', '<stop {}/>'], 0],
  };
  for (const [title, [xml, heard, faults]] of Object.entries(documents)) {
    it(title, () => {
      expect(hear(xml)).toEqual([heard, faults]);
    });
  }
});

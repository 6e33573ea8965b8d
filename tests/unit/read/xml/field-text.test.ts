import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../shared/read/xml/elements.ts';
import { readFieldText } from '../../../../shared/read/xml/field-text.ts';
import { addPiece, closeWithin, openField, openWithin } from '../../../../shared/read/xml/open-field.ts';
import { readTokens } from '../../../../shared/read/xml/tokens.ts';

const TITLE: Field = { as: 'title', kind: 'construct' };
const AUTHOR: Field = { as: 'x:author', kind: 'parts' };
const GUID: Field = { as: 'x:guid', kind: 'words' };

const RSS = { format: 'RSS 2.0', isAtom: false, isAtom03: false };
const ATOM = { format: 'Atom 1.0', isAtom: true, isAtom03: false };
const ATOM_03 = { format: 'Atom 0.3', isAtom: true, isAtom03: true };

/** What a field says in which those tokens stand. */
function read(xml: string, dialect = RSS, field = TITLE, attributes: Readonly<Record<string, string>> = {}) {
  const open = openField(field, { attributes, base: 'https://steppe.test/', dialect, isInEntry: true });
  readTokens(xml, {
    open(tag) {
      openWithin(open, tag.name, tag);
      return true;
    },
    close: (name, source) => closeWithin(open, name, source),
    text: (piece) => addPiece(open, 'text', piece),
    cdata: (piece) => addPiece(open, 'cdata', piece),
  });
  return readFieldText(open);
}

describe('a text construct', () => {
  it('is escaped HTML in RSS, or HTML in CDATA', () => {
    expect([read('&lt;b&gt;R&amp;amp;D'), read('<![CDATA[<b>R&amp;D]]>')]).toEqual([
      '<b>R&amp;D',
      '<b>R&amp;D',
    ]);
  });

  it('is itself where it has elements, whose text is text', () => {
    expect(read('<b>R&amp;D</b> &lt;3')).toBe('<b>R&amp;D</b> &lt;3');
  });

  it('is text in Atom, unless its type says HTML', () => {
    expect([read('&lt;b&gt;', ATOM), read('&lt;b&gt;', ATOM, TITLE, { type: 'html' })]).toEqual([
      '&lt;b&gt;',
      '<b>',
    ]);
  });

  it('is HTML in Atom 0.3 where its mode says that it is escaped', () => {
    expect([
      read('&lt;b&gt;', ATOM_03, TITLE, { type: 'text/html', mode: 'escaped' }),
      read('&lt;b&gt;', ATOM_03, TITLE, { type: 'text/html' }),
    ]).toEqual(['<b>', '&lt;b&gt;']);
  });

  it('is decoded from Base64 where its mode or its type demands that', () => {
    const base64 = Buffer.from('<b>회담').toString('base64');
    expect([
      read(base64, RSS, TITLE, { mode: 'base64' }),
      read(base64, RSS, TITLE, { mode: 'base64', type: 'text/plain' }),
      read(base64, ATOM, TITLE, { type: 'application/octet-stream' }),
      read(base64, ATOM, TITLE, { type: 'application/xhtml+xml' }),
    ]).toEqual(['<b>회담', '&lt;b&gt;회담', '<b>회담', base64]);
  });

  it('is the text itself where that is no Base64 of a text', () => {
    expect(read('/w==', RSS, TITLE, { mode: 'base64' })).toBe('/w==');
  });

  it('keeps a sign that begins no tag', () => {
    expect([read('1 < 2'), read('1 < 2', RSS, GUID)]).toEqual(['1 &lt; 2', '1 < 2']);
  });

  it('is cut behind 200,000 characters', () => {
    expect(read(`${'a'.repeat(200_000)}behind`)).toBe('a'.repeat(200_000));
  });
});

describe('words', () => {
  it('are decoded, and parted by elements', () => {
    expect(read('a&amp;b<br/>c<![CDATA[&amp;]]>', RSS, GUID)).toBe('a&b c&amp;');
  });
});

describe('parts', () => {
  it('are those of the name that is read, in order', () => {
    expect(read('<name>Kim &amp; Ri</name><uri>/kim</uri><name> Pak </name><name/>', ATOM, AUTHOR)).toBe(
      'Kim & Ri, Pak',
    );
  });

  it('are the text of a field without elements', () => {
    expect(read('Kim &amp; Ri', RSS, AUTHOR)).toBe('Kim & Ri');
  });
});

import { describe, expect, it } from 'vitest';
import { canonicalName, declarePrefixes, findAbout } from '../../../../shared/read/xml/namespaces.ts';
import { NO_ATTRIBUTES } from '../../../../shared/read/xml/tokens.ts';

const DC = 'http://purl.org/dc/elements/1.1/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const ATOM = 'http://www.w3.org/2005/Atom';

describe('canonicalName', () => {
  const names: Readonly<
    Record<string, readonly [attributes: Readonly<Record<string, string>>, name: string, canonical: string]>
  > = {
    'has the customary prefix, whichever the document declares': [{ 'xmlns:x': DC }, 'x:date', 'dc:date'],
    'has the customary prefix by a default namespace': [{ xmlns: DC }, 'date', 'dc:date'],
    "has none where the namespace is a feed's own": [{ 'xmlns:a': ATOM }, 'a:title', 'title'],
    'is of nobody where the namespace is not known': [{ 'xmlns:dc': 'urn:mine' }, 'dc:date', '?:date'],
    "is a feed's own where the default namespace is not known": [{ xmlns: 'urn:mine' }, 'title', 'title'],
    'believes a customary prefix that is not declared': [{}, 'dc:date', 'dc:date'],
    "believes the prefixes in use for a feed's own": [{}, 'atom:title', 'title'],
    'believes no other prefix that is not declared': [{}, 'mine:title', '?:title'],
    'takes an address in capitals, without its last sign, in white space': [
      { 'xmlns:x': ' HTTP://purl.org/DC/elements/1.1 ' },
      'x:date',
      'dc:date',
    ],
  };
  for (const [title, [attributes, name, canonical]] of Object.entries(names)) {
    it(title, () => {
      expect(canonicalName(name, declarePrefixes(attributes, NO_ATTRIBUTES))).toBe(canonical);
    });
  }
});

describe('declarePrefixes', () => {
  it('holds for what stands in the element, and for that alone', () => {
    const outer = declarePrefixes({ 'xmlns:x': DC }, NO_ATTRIBUTES);
    const inner = declarePrefixes({ 'xmlns:x': RDF, 'xmlns:y': DC }, outer);
    const names = ['x:a', 'y:a'].map((name) => [outer, inner].map((one) => canonicalName(name, one)));
    expect(names).toEqual([
      ['dc:a', 'rdf:a'],
      ['?:a', 'dc:a'],
    ]);
  });

  it('makes nothing new where nothing is declared', () => {
    const outer = declarePrefixes({ 'xmlns:x': DC }, NO_ATTRIBUTES);
    expect([NO_ATTRIBUTES, { href: '/', xmlnsx: DC }].map((one) => declarePrefixes(one, outer))).toEqual([
      outer,
      outer,
    ]);
  });
});

describe('findAbout', () => {
  it('reads the attribute of RDF, else one without a prefix', () => {
    const prefixes = declarePrefixes({ 'xmlns:r': RDF, 'xmlns:x': 'urn:mine' }, NO_ATTRIBUTES);
    expect([
      findAbout({ 'r:about': '1', about: '2' }, prefixes),
      findAbout({ about: '2' }, prefixes),
      findAbout({ 'x:about': '3' }, prefixes),
    ]).toEqual(['1', '2', undefined]);
  });
});

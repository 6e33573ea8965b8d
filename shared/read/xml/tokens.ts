import { decodeEntities, hasBareAmpersand } from '../../text/entities.ts';
import { isQuoted, type TokenCallbacks, tokenize } from '../../text/tokenize.ts';
import { openExpansions } from './expansions.ts';
import { type Outlook, openOutlook } from './outlook.ts';
import { countStrays, markStrays, restoreStrays } from './strays.ts';

/** The tag that begins an element. Names are in lower case, with the prefixes that the document has. */
export type Tag = {
  readonly name: string;
  readonly attributes: Attributes;
  /** Whether it has nothing in it; no end follows. */
  readonly isClosed: boolean;
  /** As it stands in the document, and where. */
  readonly source: string;
  readonly position: number;
};
/** What is heard of a document's tokens, in its order. */
export type TokenListener = {
  /** @returns Whether to read on. */
  open(tag: Tag, outlook: Outlook): boolean;
  close(name: string, source: string): void;
  /** Text as it stands, with its entities; a `<` that begins no tag is `STRAY` in it. */
  text?(piece: string): void;
  cdata?(piece: string): void;
};
export type Attributes = Readonly<Record<string, string>>;

/** What an element without attributes has; never another object, so that it can be told by its identity. */
export const NO_ATTRIBUTES: Record<string, string> = Object.freeze(Object.create(null));
/** Tags that one end tag may swallow. */
const MOST_SWALLOWED = 64;
const MOST_ATTRIBUTES = 200;
/** Characters of an attribute that are kept: addresses have up to 2,000. */
const MAX_VALUE = 10_000;

/**
 * Reads the tokens of an XML document, however damaged: elements, attributes without quotes or values, text, CDATA.
 *
 * @returns How many stray `<` there were, `&` of no entity in attributes, and attributes without quotes or values.
 */
export function readTokens(document: string, listener: TokenListener): { readonly faults: number } {
  const xml = markStrays(document);
  const { declare, expand } = openExpansions();
  const attributes = openAttributes(xml, expand);
  const outlook = openOutlook(xml);
  let faults = 0;
  let name = '';
  let position = 0;
  tokenize(xml, 'xml', (stop) => {
    const open = (end: number, isClosed: boolean) => {
      const source = restoreStrays(xml.slice(position, end + 1));
      const tag = { name, attributes: attributes.list(), isClosed, source, position };
      if (!listener.open(tag, outlook)) stop();
    };
    return {
      ...attributes.callbacks,
      onopentagname(start, end) {
        name = xml.slice(start, end).toLowerCase();
        position = start - 1;
        attributes.begin();
      },
      onopentagend: (end) => open(end, false),
      onselfclosingtag: (end) => open(end, true),
      onclosetag(start, end) {
        // `</title<link>`: a tag that was not ended.
        const written = xml.slice(start, end);
        const [closed = written, ...begun] = written.includes('<') ? written.split('<', MOST_SWALLOWED) : [];
        listener.close(closed.toLowerCase(), `</${closed}>`);
        for (const next of begun) {
          const name = next.toLowerCase();
          const tag = {
            name,
            attributes: NO_ATTRIBUTES,
            isClosed: false,
            source: `<${next}>`,
            position: start,
          };
          listener.open(tag, outlook);
        }
      },
      ontext(start, end) {
        const piece = xml.slice(start, end);
        faults += countStrays(piece);
        listener.text?.(expand(piece));
      },
      oncdata: (start, end, offset) => listener.cdata?.(restoreStrays(xml.slice(start, end - offset))),
      ondeclaration: (start, end) => declare(xml.slice(start, end)),
    };
  });
  return { faults: faults + attributes.faults() };
}

/** Collects the attributes of one tag after the other. */
function openAttributes(xml: string, expand: (text: string) => string) {
  let attributes = NO_ATTRIBUTES;
  let count = 0;
  let name = '';
  let value = '';
  let faults = 0;
  const callbacks: TokenCallbacks = {
    onattribname(start, end) {
      name = xml.slice(start, end).toLowerCase();
      value = '';
      count += 1;
    },
    onattribdata(start, end) {
      if (count <= MOST_ATTRIBUTES)
        value += xml.slice(start, Math.min(end, start + MAX_VALUE - value.length));
    },
    onattribend(quote) {
      value = expand(value);
      if (!isQuoted(quote) || hasBareAmpersand(value)) faults += 1;
      faults += countStrays(value);
      if (count > MOST_ATTRIBUTES) return;
      if (attributes === NO_ATTRIBUTES) attributes = Object.create(null);
      attributes[name] ??= decodeEntities(restoreStrays(value));
    },
  };
  return {
    callbacks,
    begin(): void {
      attributes = NO_ATTRIBUTES;
      count = 0;
    },
    /** Those of the tag that was begun last. */
    list: (): Attributes => attributes,
    faults: () => faults,
  };
}

import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Hears of the tokens that it has a callback for, by where they stand in the text. */
export type TokenCallbacks = Partial<TokenizerCallbacks>;

const IGNORE = () => {};
/** Listens to no token. */
const DEAF: TokenizerCallbacks = {
  onattribdata: IGNORE,
  onattribend: IGNORE,
  onattribentity: IGNORE,
  onattribname: IGNORE,
  oncdata: IGNORE,
  onclosetag: IGNORE,
  oncomment: IGNORE,
  ondeclaration: IGNORE,
  onend: IGNORE,
  onopentagend: IGNORE,
  onopentagname: IGNORE,
  onprocessinginstruction: IGNORE,
  onselfclosingtag: IGNORE,
  ontext: IGNORE,
  ontextentity: IGNORE,
};

/**
 * Reads the tokens of markup in its order. Entities are part of the text: to look for them sign by sign takes twice as long.
 *
 * @param listen Makes the callbacks; what it is given ends the reading when it is called.
 */
export function tokenize(
  markup: string,
  language: 'html' | 'xml',
  listen: (stop: () => void) => TokenCallbacks,
): void {
  const callbacks = { ...DEAF, ...listen(() => tokenizer.pause()) };
  const tokenizer = new Tokenizer({ xmlMode: language === 'xml', decodeEntities: false }, callbacks);
  Object.defineProperty(tokenizer, 'fastForwardTo', { value: openSearch(markup) });
  tokenizer.write(markup);
  tokenizer.end();
}

/**
 * Makes what stands in for the tokenizer's own search for a sign, which looks at one after the other: the engine's takes a
 * tenth of the time. A tokenizer without such a search, for its version is fixed but may change, only takes longer.
 */
function openSearch(markup: string) {
  return function fastForwardTo(this: { index: number }, code: number): boolean {
    const at = markup.indexOf(String.fromCharCode(code), this.index + 1);
    this.index = at < 0 ? markup.length - 1 : at;
    return at >= 0;
  };
}

/** Says whether an attribute has a value in quotes, as XML demands. */
export function isQuoted(quote: QuoteType): boolean {
  return quote === QuoteType.Double || quote === QuoteType.Single;
}

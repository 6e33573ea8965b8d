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
 * Reads the tokens of markup in its order. In HTML entities are tokens of their own, in XML they are part of the text.
 *
 * @param listen Makes the callbacks; what it is given ends the reading when it is called.
 */
export function tokenize(
  markup: string,
  language: 'html' | 'xml',
  listen: (stop: () => void) => TokenCallbacks,
): void {
  const xmlMode = language === 'xml';
  const callbacks = { ...DEAF, ...listen(() => tokenizer.pause()) };
  const tokenizer = new Tokenizer({ xmlMode, decodeEntities: !xmlMode }, callbacks);
  tokenizer.write(markup);
  tokenizer.end();
}

/** Says whether an attribute has a value in quotes, as XML demands. */
export function isQuoted(quote: QuoteType): boolean {
  return quote === QuoteType.Double || quote === QuoteType.Single;
}

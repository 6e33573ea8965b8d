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
  tokenizer.write(markup);
  tokenizer.end();
}

/** Says whether an attribute has a value in quotes, as XML demands. */
export function isQuoted(quote: QuoteType): boolean {
  return quote === QuoteType.Double || quote === QuoteType.Single;
}

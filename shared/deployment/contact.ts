import { isEmailAddress } from '../text/email-address.ts';

/** What can stand in a header and in a comment within it: visible ASCII but for `"`, `(`, `)`, `<`, `>` and `\\`. */
const IS_SAFE_CONTACT = /^[!#-'*-;=?-[\]-~]{1,200}$/;

/**
 * Says whether a text can be the variable `CONTACT`, which is told to the servers of feeds and to subscribers: an
 * http(s) URL that holds no `@`, or an e-mail address.
 */
export function isContact(text: string): boolean {
  const isWebAddress = /^https?:\/\/[^@]+$/.test(text) && URL.canParse(text);
  return IS_SAFE_CONTACT.test(text) && (isWebAddress || isEmailAddress(text));
}

/**
 * Says how to stop mails, as it holds for every subscriber: below it SNS puts a link that ends the subscription of who opens it, and says that
 * it could not, where `subscribers confirm` has confirmed. No answer to the mail reaches anybody.
 *
 * @param askedFor What the mail was asked for by, to stand behind "Envoy Watch for".
 * @param content What can be changed.
 * @param contact Where the operator is reached, if that is known.
 */
export function sayHowToStop(askedFor: string, content: string, contact?: string): string {
  return [
    `You get this because you asked Envoy Watch for ${askedFor}.`,
    `To stop it, or to change ${content}, ask the operator${contact === undefined ? '' : ` (${contact})`}.`,
    'The link below stops it too, unless it answers that it could not.',
  ].join('\n');
}

import { ArgumentError } from '../text/argument-error.ts';

/** SNS makes them of some 300 hexadecimal digits. */
const TOKEN = /^[\w-]{32,2000}$/;

/**
 * Reads the token by which a subscription is confirmed: alone, or in the link of the mail that asks an address to confirm, also where a mail
 * scanner has made that the `url` of a link of its own.
 *
 * @throws ArgumentError when it is neither, or the link is about another topic.
 * @example readConfirmation('LINK', 'https://sns.eu-west-1.amazonaws.com/confirmation.html?TopicArn=…&Token=2336…', topicArn) // '2336…'
 */
export function readConfirmation(argument: string, text: string, topicArn: string): string {
  const typed = text.trim();
  if (TOKEN.test(typed)) return typed;
  const link = parametersOf(parametersOf(typed).get('url') ?? typed);
  const topic = link.get('TopicArn');
  const token = link.get('Token') ?? '';
  // Between no quotes a shell ends the link at its first `&`, which stands behind the topic.
  if (topic === null || !TOKEN.test(token)) {
    throw new ArgumentError(
      argument,
      'the link of the mail that asks to confirm, whole and in quotes, or its token',
      text,
    );
  }
  if (topic !== topicArn) throw new ArgumentError(argument, `a link about ${topicArn}`, topic);
  return token;
}

function parametersOf(link: string): URLSearchParams {
  return URL.canParse(link) ? new URL(link).searchParams : new URLSearchParams();
}

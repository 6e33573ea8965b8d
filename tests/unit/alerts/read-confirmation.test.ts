import { describe, expect, it } from 'vitest';
import { readConfirmation } from '../../../shared/alerts/read-confirmation.ts';
import { ArgumentError } from '../../../shared/text/argument-error.ts';

const TOPIC = 'arn:aws:sns:eu-west-1:123456789012:EnvoyWatch-prod-AlertsTopic';
const TOKEN = '2336412f37fb687f5d51e6e2'.repeat(12);
const LINK = `https://sns.eu-west-1.amazonaws.com/confirmation.html?TopicArn=${TOPIC}&Token=${TOKEN}&Endpoint=analyst@example.org`;
const EXPECTED =
  'LINK: expected the link of the mail that asks to confirm, whole and in quotes, or its token, got';

const read = (text: string) => readConfirmation('LINK', text, TOPIC);

describe('readConfirmation', () => {
  const whole: Record<string, string> = {
    'the link as AWS mails it': LINK,
    'the link of the API, as a local run mails it': `http://127.0.0.1:4566/?${new URLSearchParams({ Action: 'ConfirmSubscription', TopicArn: TOPIC, Token: TOKEN })}`,
    'the link in one of a mail scanner': `https://eur01.safelinks.protection.outlook.com/?${new URLSearchParams({ url: LINK, data: '05|02' })}`,
    'a link that was broken into lines': ` ${LINK.slice(0, 120)}\r\n${LINK.slice(120)}\n`,
    'the token alone': TOKEN,
    'a token of another make': ` ${'x_-9'.repeat(8)}\n`,
  };
  for (const [what, text] of Object.entries(whole)) {
    it(`reads the token of ${what}`, () => {
      expect(read(text)).toBe(text.includes(TOKEN.slice(0, 24)) ? TOKEN : text.trim());
    });
  }

  const wrong: Record<string, readonly [text: string, error: string]> = {
    'the link of another topic': [
      LINK.replace('-prod-', '-dev-'),
      `LINK: expected a link about ${TOPIC}, got "${TOPIC.replace('-prod-', '-dev-')}"`,
    ],
    'what a shell leaves of a link without quotes': [
      LINK.slice(0, LINK.indexOf('&')),
      `${EXPECTED} "${LINK.slice(0, LINK.indexOf('&')).slice(0, 99)}…"`,
    ],
    'a link without a topic': [`https://example.org/?Token=${TOKEN}`, EXPECTED],
    'a link whose token is rubbish': [LINK.replace(TOKEN, '%0d%0a'), EXPECTED],
    'the link that ends a subscription': [
      `https://sns.eu-west-1.amazonaws.com/unsubscribe.html?SubscriptionArn=${TOPIC}:1&Endpoint=analyst@example.org`,
      EXPECTED,
    ],
    'links in links in links': [
      'https://a.test/?url=https%3A%2F%2Fa.test%2F%3Furl%3Dhttps%3A%2F%2Fb.test',
      EXPECTED,
    ],
    'an address': ['analyst@example.org', `${EXPECTED} "analyst@example.org"`],
    'a word': ['token', `${EXPECTED} "token"`],
    nothing: ['', `${EXPECTED} ""`],
    rubbish: ['\u001b]0;x\u0007\n\u202e', EXPECTED],
  };
  for (const [what, [text, error]] of Object.entries(wrong)) {
    it(`refuses ${what}, in one line`, () => {
      const reading = () => read(text);
      expect(reading).toThrow(ArgumentError);
      expect(reading).toThrow(error);
      expect(reading).not.toThrow(/\p{Cc}/u);
    });
  }
});

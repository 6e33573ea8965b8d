import {
  composeFilterPolicy,
  parseFilterPolicy,
  type Rhythm,
  type Wishes,
} from '../../shared/alerts/filter-policy.ts';
import { readConfirmation } from '../../shared/alerts/read-confirmation.ts';
import { makeWishes, readWishes, type WishOptions } from '../../shared/alerts/read-wishes.ts';
import { describeWishes, RHYTHM_WORDS, sayFilterPolicy, sayMails } from '../../shared/alerts/say-wishes.ts';
import { readEmail } from '../../shared/ask/read-options.ts';
import type { Subscriber, Subscriptions } from '../../shared/aws/alert-topic.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { print } from '../terminal/output.ts';
import { addCommand, type Cli } from './command-line.ts';
import { type GlobalOptions, withData } from './open-data.ts';
import { addListFormats, type ListOptions, type ListShape, printList, readFormat } from './print-list.ts';
import { addWishOptions } from './wish-options.ts';

/** A subscriber as listed: with the rhythm and the wishes in words, which are not known before the address has confirmed. */
type Listed = Subscriber & { readonly every?: Rhythm; readonly about?: string };

const SHAPE: ListShape<Listed> = {
  columns: ['Subscriber', 'Confirmed', 'Protected', 'Mailed', 'About'],
  toCells: ({ email, isConfirmed, isProtected, filterPolicy, every, about }) => [
    email,
    isConfirmed ? 'yes' : 'not yet',
    isProtected === undefined ? '-' : isProtected ? 'yes' : 'no',
    every === undefined ? '-' : RHYTHM_WORDS[every],
    about ??
      (isConfirmed ? `what this filter policy lets pass: ${filterPolicy}` : 'nothing until it is confirmed'),
  ],
  csvColumns: ['email', 'isConfirmed', 'isProtected', 'every', 'about', 'filterPolicy'],
  toCsv: (subscriber) => subscriber,
  none: 'nobody is subscribed; `subscribers add` adds an address',
};

type ChangeOptions = GlobalOptions & WishOptions;

/** Adds `subscribers add`, `confirm`, `change`, `list` and `remove` to `subscribers`. */
export function addSubscribers(subscribers: Cli): void {
  const add = addCommand(
    subscribers,
    'add',
    'mail alerts to an address, once it has confirmed; one that has gets these and no longer what it got',
    'subscribers add analyst@example.org --every day --counterpart MNG,RUS --only-happened',
  ).argument('<EMAIL>');
  addWishOptions(add).action(async (text: string, _options: unknown, command: Cli) => {
    const options = command.optsWithGlobals<ChangeOptions>();
    const email = readEmail('EMAIL', text);
    const wishes = makeWishes(readWishes(options));
    await withData(options, 'create', async ({ ALERT_TOPIC_ARN, mailDir }) => {
      const { findSubscriber, listMailed } = await import('../../shared/aws/alert-topic.ts');
      const listed = await listMailed(ALERT_TOPIC_ARN);
      const known = await findSubscriber(listed, email);
      const outcome = await save(ALERT_TOPIC_ARN, email, wishes, listed);
      await print(
        outcome === 'changed'
          ? sayChange(email, wishes, known?.filterPolicy, mailDir)
          : sayRequest(email, wishes, known !== undefined, mailDir),
      );
    });
  });

  addCommand(
    subscribers,
    'confirm',
    'confirm for an address by the link mailed to it, or by its token: then nobody ends it by opening links in mails',
    "subscribers confirm 'https://sns.eu-west-1.amazonaws.com/confirmation.html?TopicArn=...' --stack EnvoyWatch-prod",
  )
    .argument('<LINK>')
    .action(async (text: string, _options: unknown, command: Cli) => {
      await withData(command.optsWithGlobals(), 'read', async ({ ALERT_TOPIC_ARN }) => {
        const token = readConfirmation('LINK', text, ALERT_TOPIC_ARN);
        const { confirm } = await import('../../shared/aws/alert-topic.ts');
        const confirmed = await confirm(ALERT_TOPIC_ARN, token);
        if (confirmed) return print(sayConfirmed(confirmed));
        throw new Error(
          'LINK: its token is wrong, or older than the two days that AWS takes it; `subscribers add` has another mailed',
        );
      });
    });

  const change = addCommand(
    subscribers,
    'change',
    'change when an address is mailed, or about what: what no option names stays, and "all" lifts a filter',
    'subscribers change analyst@example.org --every week --counterpart all',
  ).argument('<EMAIL>');
  addWishOptions(change).action(async (text: string, _options: unknown, command: Cli) => {
    const options = command.optsWithGlobals<ChangeOptions>();
    const email = readEmail('EMAIL', text);
    const named = readWishes(options);
    if (Object.keys(named).length === 0) {
      throw new ArgumentError('change', 'at least one option that says what changes, like --every day');
    }
    await withData(options, 'read', async ({ ALERT_TOPIC_ARN, mailDir }) => {
      const { findSubscriber, listMailed } = await import('../../shared/aws/alert-topic.ts');
      const listed = await listMailed(ALERT_TOPIC_ARN);
      const known = await findSubscriber(listed, email);
      const wishes = makeWishes(named, wishesOf(email, known));
      await save(ALERT_TOPIC_ARN, email, wishes, listed);
      await print(sayChange(email, wishes, known?.filterPolicy, mailDir));
    });
  });

  addListFormats(
    addCommand(subscribers, 'list', 'list who gets which alerts, and when', 'subscribers list --json'),
  ).action(async (_options: unknown, command: Cli) => {
    const options = command.optsWithGlobals<GlobalOptions & ListOptions>();
    const format = readFormat(options);
    await withData(options, 'read', async ({ ALERT_TOPIC_ARN }) => {
      const { listSubscribers } = await import('../../shared/aws/alert-topic.ts');
      const listed = (await listSubscribers(ALERT_TOPIC_ARN)).map(toListed);
      const ordered = listed.toSorted((one, other) => one.email.localeCompare(other.email, 'en'));
      await printList(ordered, format, SHAPE);
    });
  });

  addCommand(
    subscribers,
    'remove',
    'mail no more alerts to an address',
    'subscribers remove analyst@example.org',
  )
    .argument('<EMAIL>')
    .action(async (text: string, _options: unknown, command: Cli) => {
      const email = readEmail('EMAIL', text);
      await withData(command.optsWithGlobals(), 'read', async ({ ALERT_TOPIC_ARN }) => {
        const { unsubscribe } = await import('../../shared/aws/alert-topic.ts');
        const outcome = await unsubscribe(ALERT_TOPIC_ARN, email);
        if (outcome === 'unknown') throw new Error(`subscriber ${email}: not found`);
        await print(
          outcome === 'ended'
            ? `${email} gets no more mails.\n`
            : `${email} has not confirmed, so it gets no mails; what was asked for it lapses by itself.\n`,
        );
      });
    });
}

/** Subscribes an address, or changes what it gets. As soon as somebody wants a digest, it must not reach all others. */
async function save(topicArn: string, email: string, wishes: Wishes, listed: Subscriptions) {
  const { keepDigestsFromOthers, subscribe } = await import('../../shared/aws/alert-topic.ts');
  if (wishes.every !== 'now') await keepDigestsFromOthers(listed);
  return subscribe(topicArn, email, composeFilterPolicy(wishes), listed);
}

function toListed(subscriber: Subscriber): Listed {
  const { isConfirmed, filterPolicy = '{}' } = subscriber;
  const wishes = isConfirmed ? parseFilterPolicy(filterPolicy) : undefined;
  return wishes ? { ...subscriber, every: wishes.every, about: describeWishes(wishes) } : subscriber;
}

/** Gives what holds for a subscriber. @throws Error when that is not known, so that nothing of it could be kept */
function wishesOf(email: string, known: Subscriber | undefined): Wishes {
  if (!known) throw new Error(`subscriber ${email}: not found; \`subscribers add\` adds it`);
  if (!known.isConfirmed) {
    throw new Error(
      `subscriber ${email}: has not confirmed, and until then AWS neither tells nor changes what was asked for`,
    );
  }
  const wishes = parseFilterPolicy(known.filterPolicy ?? '{}');
  if (wishes) return wishes;
  throw new Error(
    `subscriber ${email}: has a filter policy that was not made here; \`subscribers add\` puts another in its place`,
  );
}

/** Says what a subscriber gets from now on, and what it was. */
function sayChange(email: string, wishes: Wishes, policy?: string, mailDir?: string): string {
  const [mails, before] = [sayMails(wishes), sayFilterPolicy(policy)];
  if (mails === before) return `${email} gets ${mails}, as before.\n`;
  return [
    `${email} now gets ${mails}.`,
    `Before, it got ${before}.`,
    ...(mailDir === undefined ? ['AWS may take 15 minutes to go by it.'] : []),
    '',
  ].join('\n');
}

/** Says what has been confirmed, and how it can end. */
function sayConfirmed({ email, isProtected, filterPolicy }: Subscriber): string {
  return [
    `${email} is confirmed and gets ${sayFilterPolicy(filterPolicy)}.`,
    isProtected
      ? 'Only `subscribers remove` ends it, and no link in a mail.'
      : 'The link in its mails still ends it, whoever opens it: it was confirmed before without protection, and AWS has left it so. `subscribers remove` and `add` ask anew.',
    '',
  ].join('\n');
}

/** Says what an address will get, and how it is asked whether it wants that. */
function sayRequest(email: string, wishes: Wishes, isAgain: boolean, mailDir?: string): string {
  return [
    `${email} will get ${sayMails(wishes)}, once they have confirmed by the link that has been mailed to them.`,
    mailDir === undefined
      ? "That mail is AWS's own, from no-reply@sns.amazonaws.com, and does not say what they will get: tell them."
      : `That mail lies under ${mailDir} (\`npm start -- --smtp\` sends it); its link works on this machine while \`npm start\` runs.`,
    `Better still, ${mailDir === undefined ? 'have its link sent to you unopened, and run' : 'do not open its link but run'} \`subscribers confirm 'LINK'\`: then no mail scanner can end it by opening the links in mails.`,
    ...(isAgain
      ? [
          'They had been asked before. Should AWS go by what was asked for then, `subscribers list` shows it once they have confirmed.',
        ]
      : []),
    '',
  ].join('\n');
}

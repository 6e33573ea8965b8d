import {
  composeFilterPolicy,
  describeWishes,
  parseFilterPolicy,
  parseWishes,
} from '../../shared/alerts/filter-policy.ts';
import { readEmail } from '../../shared/ask/read-options.ts';
import type { Subscriber } from '../../shared/aws/alert-topic.ts';
import { print } from '../terminal/output.ts';
import { addCommand, type Cli } from './command-line.ts';
import { type GlobalOptions, withData } from './open-data.ts';
import { type ListShape, printList } from './print-list.ts';

const SHAPE: ListShape<Subscriber> = {
  columns: ['Subscriber', 'Confirmed', 'Gets a mail about'],
  toCells: (subscriber) => [
    subscriber.email,
    subscriber.isConfirmed ? 'yes' : 'not yet',
    describeSubscription(subscriber),
  ],
  csvColumns: ['email', 'isConfirmed', 'filterPolicy'],
  toCsv: (subscriber) => subscriber,
  none: 'nobody is subscribed; `subscribers add` adds an address',
};

type AddOptions = GlobalOptions & Parameters<typeof parseWishes>[0];

/** Adds `subscribers add`, `subscribers list` and `subscribers remove` to `subscribers`. */
export function addSubscribers(subscribers: Cli): void {
  addCommand(
    subscribers,
    'add',
    'mail alerts to an address, once it has confirmed; or change which ones it gets',
    'subscribers add analyst@example.org --counterpart MNG,RUS --min-confidence 0.8',
  )
    .argument('<EMAIL>')
    .option('--counterpart <who>', 'only with one of these: MNG,RUS,UN')
    .option('--category <kinds>', 'only of one of these kinds: CONSULT,AGREE')
    .option('--min-confidence <number>', 'only when the classifier is at least so sure, 0 to 1')
    .action(async (text: string, _options: unknown, command: Cli) => {
      const options = command.optsWithGlobals<AddOptions>();
      const email = readEmail('EMAIL', text);
      const wishes = parseWishes(options);
      await withData(options, 'create', async ({ ALERT_TOPIC_ARN, mailDir }) => {
        const { subscribe } = await import('../../shared/aws/alert-topic.ts');
        const outcome = await subscribe(ALERT_TOPIC_ARN, email, composeFilterPolicy(wishes));
        const about = `a mail about ${describeWishes(wishes)}`;
        await print(
          outcome === 'changed'
            ? `${email} now gets ${about}.\n`
            : `${email} will get ${about}, once they have confirmed by the link that has been mailed to them.\n`,
        );
        if (mailDir !== undefined && outcome === 'to-confirm') {
          await print(
            `That mail lies under ${mailDir} (\`npm start -- --smtp\` sends it); its link works on this machine while \`npm start\` runs.\n`,
          );
        }
      });
    });

  addCommand(subscribers, 'list', 'list who gets which alerts', 'subscribers list --json')
    .option('--json', 'print a JSON array, a record a line')
    .action(async (_options: unknown, command: Cli) => {
      const options = command.optsWithGlobals<GlobalOptions & { readonly json?: boolean }>();
      await withData(options, 'read', async ({ ALERT_TOPIC_ARN }) => {
        const { listSubscribers } = await import('../../shared/aws/alert-topic.ts');
        const listed = await listSubscribers(ALERT_TOPIC_ARN);
        const ordered = listed.toSorted((one, other) => one.email.localeCompare(other.email, 'en'));
        await printList(ordered, options.json ? 'json' : 'table', SHAPE);
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

function describeSubscription({ isConfirmed, filterPolicy }: Subscriber): string {
  if (!isConfirmed) return 'nothing until it is confirmed';
  const wishes = parseFilterPolicy(filterPolicy ?? '{}');
  return wishes ? describeWishes(wishes) : `what this filter policy lets pass: ${filterPolicy}`;
}

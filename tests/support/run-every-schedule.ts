import type { Engagement } from '../../shared/engagements/engagement.ts';
import { failUnreadable, NOW, storeEngagements } from './factories.ts';

/** What a delivery may call. Each call is a point at which another delivery may go on, or this one die. */
export type Calls = Omit<ReturnType<typeof storeEngagements>, 'stored'> & {
  publishAlert(engagement: Engagement): Promise<void>;
  now(): Date;
};
/** What is done with one message, once or, after a crash, again. */
export type Work = (calls: Calls) => Promise<unknown>;

/** What came of one schedule. */
export type Outcome = {
  /** Every step in words, so that a schedule that breaks a promise can be read. */
  readonly schedule: string;
  readonly published: readonly Engagement[];
  /** Crashes between publish and mark, and leases that ran out under a live holder: each may repeat one mail. */
  readonly mayRepeat: number;
  readonly stored: Engagement | undefined;
};

export type Budget = { readonly crashes: number; readonly expiries: number };

const LEASE_MS = 60_000;
const VISIBILITY_MS = 180_000;

/**
 * Runs messages that are delivered at the same time through every schedule there is: at each point any of them
 * takes its next step, dies before it, or the lease runs out. Those that died are then delivered again, one
 * by one, after the visibility timeout, and may die again while the budget lasts.
 */
export async function runEverySchedule(
  start: Engagement,
  messages: Readonly<Record<string, Work>>,
  budget: Budget,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const path: { chosen: number; readonly options: number }[] = [];
  do {
    let depth = 0;
    const choose = (options: number): number => {
      path[depth] ??= { chosen: 0, options };
      const chosen = path[depth]?.chosen ?? 0;
      depth += 1;
      return chosen;
    };
    outcomes.push(await runSchedule(start, messages, budget, choose));
  } while (advance(path));
  return outcomes;
}

/** Moves on to the next path, depth first; answers false behind the last one. */
function advance(path: { chosen: number; readonly options: number }[]): boolean {
  for (let last = path.at(-1); last; last = path.at(-1)) {
    if (last.chosen + 1 < last.options) {
      last.chosen += 1;
      return true;
    }
    path.pop();
  }
  return false;
}

/** One schedule as it unfolds. */
type Run = {
  readonly messages: Readonly<Record<string, Work>>;
  readonly store: ReturnType<typeof storeEngagements>;
  readonly published: Engagement[];
  readonly schedule: string[];
  readonly choose: (options: number) => number;
  now: number;
  crashes: number;
  expiries: number;
  mayRepeat: number;
};

async function runSchedule(
  start: Engagement,
  messages: Readonly<Record<string, Work>>,
  budget: Budget,
  choose: (options: number) => number,
): Promise<Outcome> {
  const store = storeEngagements(start);
  const now = NOW.getTime();
  const run: Run = { messages, store, published: [], schedule: [], choose, now, ...budget, mayRepeat: 0 };
  const waiting = await deliver(run, Object.keys(messages));
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    run.now += VISIBILITY_MS;
    waiting.push(...(await deliver(run, [name])));
  }
  const { published, mayRepeat } = run;
  const stored = store.stored.get(start.engagementId);
  return { schedule: run.schedule.join(', '), published, mayRepeat, stored };
}

/** Runs deliveries side by side to their ends, and answers which of them died. */
async function deliver(run: Run, names: readonly string[]): Promise<string[]> {
  const died: string[] = [];
  let live = await Promise.all(names.map((name) => begin(run, name)));
  for (;;) {
    live = live.filter(({ next }) => next !== undefined);
    if (live.length === 0) return died;
    const mayDie = run.crashes > 0 ? live : [];
    const mayExpire = run.expiries > 0 && isClaimed(run) ? 1 : 0;
    const choice = run.choose(live.length + mayDie.length + mayExpire);
    const stepping = live[choice];
    const dying = mayDie[choice - live.length];
    if (stepping) await step(run, stepping);
    if (dying) died.push(die(run, dying));
    if (!stepping && !dying) expire(run, live);
  }
}

/** A delivery under way: the call it waits to make, and what it has done about the alert so far. */
type Delivery = {
  readonly name: string;
  next?: { readonly call: string; perform(): Promise<void> };
  alert: 'untouched' | 'claimed' | 'published' | 'sent';
  hasEnded: boolean;
  failure?: unknown;
};

/** Starts a delivery, which then waits before each of its calls until the schedule performs it. */
async function begin(run: Run, name: string): Promise<Delivery> {
  const { messages, store, published } = run;
  const delivery: Delivery = { name, alert: 'untouched', hasEnded: false };
  const held =
    <A extends readonly unknown[], R>(call: string, perform: (...args: A) => Promise<R>) =>
    (...args: A) =>
      new Promise<R>((resolve, reject) => {
        delivery.next = { call, perform: () => perform(...args).then(resolve, reject) };
      });
  const work = messages[name] as Work;
  work({
    now: () => new Date(run.now),
    onUnreadable: failUnreadable,
    listEngagements: held('list', store.listEngagements),
    loadEngagement: held('load', store.loadEngagement),
    saveEngagement: held('save', async (engagement) => {
      const isSaved = await store.saveEngagement(engagement);
      const { state } = engagement.alert;
      if (isSaved && (state === 'claimed' || state === 'sent')) delivery.alert = state;
      return isSaved;
    }),
    publishAlert: held('publish', async (engagement) => {
      published.push(engagement);
      delivery.alert = 'published';
    }),
  })
    .catch((error: unknown) => {
      delivery.failure = error;
    })
    .finally(() => {
      delivery.hasEnded = true;
    });
  await settle(delivery);
  return delivery;
}

/** Waits until a delivery has come to its next call or its end. No clock: only promises are pending. */
async function settle(delivery: Delivery): Promise<void> {
  while (!delivery.next && !delivery.hasEnded) await null;
  if (delivery.failure !== undefined) throw delivery.failure;
}

async function step(run: Run, delivery: Delivery): Promise<void> {
  const { next, name } = delivery;
  run.schedule.push(`${name} ${next?.call}`);
  delivery.next = undefined;
  await next?.perform();
  await settle(delivery);
}

/** Ends a delivery as a process ends: its next call is never made, and never answered. */
function die(run: Run, delivery: Delivery): string {
  const { next, name, alert } = delivery;
  run.schedule.push(`${name} dies before ${next?.call}`);
  run.crashes -= 1;
  if (alert === 'published') run.mayRepeat += 1;
  delivery.next = undefined;
  return name;
}

function expire(run: Run, live: readonly Delivery[]): void {
  run.schedule.push('the lease runs out');
  run.expiries -= 1;
  run.now += LEASE_MS + 1;
  if (live.some(({ alert }) => alert === 'claimed' || alert === 'published')) run.mayRepeat += 1;
}

function isClaimed({ store }: Run): boolean {
  return [...store.stored.values()].some(({ alert }) => alert.state === 'claimed');
}

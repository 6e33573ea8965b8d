import { type AlertDependencies, WANTED_AT_ONCE } from '../../shared/alerts/alert-engagement.ts';
import type { Engagement } from '../../shared/engagements/engagement.ts';
import type { GroupingModel } from '../../shared/engagements/grouping-model.ts';
import type { TakeDependencies } from '../../shared/engagements/take-entry.ts';
import { openMemoryTables } from '../../shared/replay/memory-tables.ts';
import type { Story } from '../../shared/stories/story.ts';
import { failUnreadable, NOW } from './factories.ts';

/** What a delivery may call. Each call that reads or writes what others write is a point at which another delivery may go on, or this one die. */
export type Calls = TakeDependencies & AlertDependencies;
/** What is done with one message, once or, after a crash, again. */
export type Work = (calls: Calls) => Promise<unknown>;

/** What came of a schedule; of those that led to the same only the first is kept. */
export type Outcome = {
  /** Every step in words, so that a schedule that breaks a promise can be read. */
  readonly schedule: string;
  readonly published: readonly Engagement[];
  /** Crashes between publish and mark, and leases that ran out under a live holder: each may repeat one mail. */
  readonly mayRepeat: number;
  /** All engagements, those that were merged into others, too. */
  readonly stored: readonly Engagement[];
  readonly stories: readonly Story[];
};

export type Budget = { readonly crashes: number; readonly expiries: number };

export type Setting = {
  readonly start?: readonly Engagement[];
  readonly stories?: readonly Story[];
  readonly budget: Budget;
  /** Whether no index shows what was written; else all do at once. */
  readonly isStale?: boolean;
  /** Whether deliveries are of one story, so that what they do with it is a point, too. */
  readonly isOneStory?: boolean;
  readonly grouping?: GroupingModel;
  /** Comes when all is done, as the next poll's sweep does. */
  readonly sweep?: Work;
};

const LEASE_MS = 60_000;
const VISIBILITY_MS = 180_000;
const SWEEP_MS = 600_000;

/**
 * Runs messages that are delivered at the same time through every schedule there is: at each point any of them
 * takes its next step, dies before it, or the lease runs out. Those that died are then delivered again, one
 * by one, after the visibility timeout, and may die again while the budget lasts.
 *
 * Where two schedules have led to the same (what is stored and published, what each delivery has seen, and who died), what may follow is
 * run once.
 *
 * @returns What came of them, and how many points there were at which something could go on in another way.
 */
export async function runEverySchedule(
  messages: Readonly<Record<string, Work>>,
  setting: Setting,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly points: number }> {
  const outcomes = new Map<string, Outcome>();
  const seen = new Set<string>();
  const path: { chosen: number; readonly options: number }[] = [];
  do {
    let depth = 0;
    const choose = (options: number, state: string): number => {
      if (path[depth] === undefined) {
        if (seen.has(state)) throw new SeenBefore();
        seen.add(state);
        path[depth] = { chosen: 0, options };
      }
      const chosen = path[depth]?.chosen ?? 0;
      depth += 1;
      return chosen;
    };
    try {
      const { outcome, state } = await runSchedule(messages, setting, choose);
      if (!outcomes.has(state)) outcomes.set(state, outcome);
    } catch (error) {
      if (!(error instanceof SeenBefore)) throw error;
    }
  } while (advance(path));
  return { outcomes: [...outcomes.values()], points: seen.size };
}

/** What may follow was run from here already. */
class SeenBefore extends Error {}

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
  readonly setting: Setting;
  readonly tables: ReturnType<typeof openMemoryTables>;
  readonly published: Engagement[];
  readonly schedule: string[];
  readonly choose: (options: number, state: string) => number;
  now: number;
  crashes: number;
  expiries: number;
  mayRepeat: number;
  claims: number;
};

async function runSchedule(
  messages: Readonly<Record<string, Work>>,
  setting: Setting,
  choose: (options: number, state: string) => number,
): Promise<{ readonly outcome: Outcome; readonly state: string }> {
  const tables = openMemoryTables();
  for (const engagement of setting.start ?? []) tables.list(engagement);
  for (const story of setting.stories ?? []) await tables.saveStory(story);
  const counts = { ...setting.budget, mayRepeat: 0, claims: 0, now: NOW.getTime() };
  const { sweep } = setting;
  const works = { ...messages, ...(sweep && { sweep }) };
  const run: Run = { messages: works, setting, tables, published: [], schedule: [], choose, ...counts };
  await deliverAll(run, Object.keys(messages));
  run.now += SWEEP_MS;
  if (sweep) await deliverAll(run, ['sweep']);
  const { published, mayRepeat } = run;
  const [stored, stories] = [[...tables.engagements.values()], [...tables.stories.values()]];
  const schedule = run.schedule.join(', ');
  return { outcome: { schedule, published, mayRepeat, stored, stories }, state: stateOf(run, [], []) };
}

/** Delivers messages at the same time, and those that died again, one by one, until all are done. */
async function deliverAll(run: Run, names: readonly string[]): Promise<void> {
  const waiting = await deliver(run, names, []);
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    run.now += VISIBILITY_MS;
    waiting.push(...(await deliver(run, [name], waiting)));
  }
}

/** All that what may follow depends on. */
function stateOf(run: Run, live: readonly Delivery[], waiting: readonly string[]): string {
  const { tables, published, now, crashes, expiries, mayRepeat } = run;
  return JSON.stringify([
    tables.snapshot(),
    published.map(({ engagementId, alert }) => [engagementId, alert.number]),
    live.map(({ name, alert, history, next }) => [name, alert, history, next?.call]),
    [...waiting],
    [now, crashes, expiries, mayRepeat],
  ]);
}

/** Runs deliveries side by side to their ends, and answers which of them died. */
async function deliver(run: Run, names: readonly string[], waiting: readonly string[]): Promise<string[]> {
  const died: string[] = [];
  let live = await Promise.all(names.map((name) => begin(run, name)));
  for (;;) {
    live = live.filter(({ next }) => next !== undefined);
    if (live.length === 0) return died;
    const mayDie = run.crashes > 0 ? live : [];
    const mayExpire = run.expiries > 0 && isClaimed(run) ? 1 : 0;
    const options = live.length + mayDie.length + mayExpire;
    const choice = run.choose(options, stateOf(run, live, [...waiting, '|', ...died]));
    const stepping = live[choice];
    const dying = mayDie[choice - live.length];
    if (stepping) await step(run, stepping);
    if (dying) {
      died.push(die(run, dying));
      live = live.filter((one) => one !== dying);
    }
    if (!stepping && !dying) expire(run, live);
  }
}

/** A delivery under way: the call it waits to make, what it has been answered, and what it has done about the alert so far. */
type Delivery = {
  readonly name: string;
  next?: { readonly call: string; perform(): Promise<void> };
  history: string;
  alert: 'untouched' | 'claimed' | 'published' | 'sent';
  hasEnded: boolean;
  failure?: unknown;
};

/** Starts a delivery, which then waits before each of its calls until the schedule performs it. */
async function begin(run: Run, name: string): Promise<Delivery> {
  const { messages, setting, tables, published } = run;
  const delivery: Delivery = { name, history: '', alert: 'untouched', hasEnded: false };
  const held =
    <A extends readonly unknown[], R>(call: string, perform: (...args: A) => Promise<R>) =>
    (...args: A) =>
      new Promise<R>((resolve, reject) => {
        const answer = (result: R) => {
          delivery.history = hashOf(delivery.history + call + JSON.stringify(result ?? null));
          resolve(result);
        };
        delivery.next = { call, perform: () => perform(...args).then(answer, reject) };
      });
  const noList = async () => [];
  const ofStory = setting.isOneStory && {
    saveStory: held('save story', tables.saveStory),
    saveVersion: held('save version', tables.saveVersion),
    saveGrouping: held('save grouping', tables.saveGrouping),
  };
  const work = messages[name] as Work;
  work({
    ...tables,
    ...ofStory,
    ...(setting.grouping && { grouping: setting.grouping }),
    now: () => new Date(run.now),
    onUnreadable: failUnreadable,
    makeClaimName: () => `${name} ${++run.claims}`,
    listEngagementIds: setting.isStale ? noList : held('list', tables.listEngagementIds),
    loadEngagements: (ids) =>
      ids.length === 0 ? Promise.resolve([]) : held('load several', tables.loadEngagements)(ids),
    loadEngagement: held('load', tables.loadEngagement),
    saveEngagement: held('save', async (engagement) => {
      const isSaved = await tables.saveEngagement(engagement);
      if (isSaved && engagement.alert.state === 'claimed') delivery.alert = 'claimed';
      return isSaved;
    }),
    loadOpenings: held('load openings', tables.loadOpenings),
    saveOpenings: held('save openings', tables.saveOpenings),
    publishAlert: held('publish', async (engagement) => {
      published.push(engagement);
      delivery.alert = 'published';
    }),
    ...WANTED_AT_ONCE,
    publishDigest: held('publish digest', async (engagements) => {
      published.push(...engagements);
      delivery.alert = 'published';
    }),
    markSent: held('mark', async (...args) => {
      await tables.markSent(...args);
      delivery.alert = 'sent';
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

/** A short stand-in for a text, of 32 bits: two histories that are taken for one would have to be of the same stored state as well. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
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

function isClaimed({ tables }: Run): boolean {
  return [...tables.engagements.values()].some(({ alert }) => alert.state === 'claimed');
}

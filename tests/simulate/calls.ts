import type { Faults, Service } from './faults.ts';
import { PROOFS } from './setting.ts';
import { NEVER, type Run, runs, type Timeline } from './timeline.ts';

/** A call of an SDK client: of which service, its action, its input, who makes it, and whether its answer will be lost. */
export type Call = {
  readonly service: Service;
  readonly action: string;
  readonly input: unknown;
  readonly run: Run | undefined;
  readonly isLost: boolean;
};
type Client = {
  readonly config: { maxAttempts?: unknown };
  send(command: never): Promise<unknown>;
};
type Answering = {
  readonly timeline: Timeline;
  readonly faults: Faults;
  /** Does what a call asks for, at once. */
  answer(call: Call): object;
  /** Hears of each try that did not end as it should, and of a run that dies. */
  tell(run: Run, what: string): void;
  onDeath(run: Run): void;
};

const FIRST_BACK_OFF_MS = 100;
let answering: Answering | undefined;

/** Has the simulation that is under way answer the calls from now on. */
export function answerCalls(by: Answering): void {
  answering = by;
}

/**
 * Puts the simulation in the place of what an SDK client sends over the network. The client's own number of tries holds; that it tries again, and
 * when, is modelled.
 */
export function replaceSend(service: Service, client: Client): void {
  client.send = async (command: {
    readonly constructor: { readonly name: string };
    readonly input: unknown;
  }) => {
    if (answering === undefined) throw new Error('no simulation is under way');
    const most = await (client.config.maxAttempts as () => Promise<number>)();
    return send(answering, most, service, command.constructor.name.replace(/Command$/, ''), command.input);
  };
}

async function send(
  { timeline, faults, answer, tell, onDeath }: Answering,
  most: number,
  service: Service,
  action: string,
  input: unknown,
): Promise<object> {
  const run = runs.getStore();
  if (run === undefined) return answer({ service, action, input, run, isLost: false });
  run.calls += 1;
  const isLast = run.dies?.atCall === run.calls;
  for (let tries = 1; ; tries += 1) {
    const { kind, beforeMs, afterMs } = faults.fateOf(service, action, timeline.now());
    await timeline.sleep(beforeMs);
    if (isLast && !run.dies?.isAfter) return die(run, `before ${action}`);
    const result =
      kind === 'refused' ? undefined : answer({ service, action, input, run, isLost: kind === 'unanswered' });
    if (isLast && run.dies?.isAfter) return die(run, `after ${action}`);
    await timeline.sleep(afterMs);
    if (kind === 'done' && result) return result;
    tell(run, `${action} ${kind}, try ${tries} of ${most}`);
    // A proof that is not taken holds back no mail.
    if (action === 'Publish' && (input as { readonly TopicArn: string }).TopicArn !== PROOFS)
      run.failedPublishes += 1;
    if (tries >= most) {
      run.failedCalls.push(action);
      throw Object.assign(new Error(`${action} ${kind}`), { name: 'InternalServerError' });
    }
    await timeline.sleep(FIRST_BACK_OFF_MS * tries);
  }

  function die(one: Run, when: string): Promise<never> {
    tell(one, `dies ${when}`);
    onDeath(one);
    return NEVER;
  }
}

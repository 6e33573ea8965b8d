import { count, instant, listOf, record } from '../text/shapes.ts';

/** When the latest single mails went out, the earliest first. */
export type Turns = { readonly takenAt: readonly string[]; readonly revision: number };

/** The shape of stored turns. */
export const TURNS = record<Turns>({ takenAt: listOf(instant), revision: count }, 'turns');

/**
 * Takes one of the single mails that may go out; answers nothing when as many as may have gone out in the time before.
 *
 * @param most Single mails in any stretch of `windowMs`.
 */
export function takeTurnOf(
  { takenAt, revision }: Turns,
  most: number,
  windowMs: number,
  now: Date,
): Turns | undefined {
  const since = now.getTime() - windowMs;
  const recent = takenAt.filter((at) => Date.parse(at) > since);
  if (recent.length >= most) return undefined;
  return { takenAt: [...recent, now.toISOString()], revision: revision + 1 };
}

/** What taking a turn needs done. */
export type TurnDependencies = {
  loadTurns(): Promise<Turns>;
  /** Saves the next revision of them; answers false when another writer was faster, and saves nothing. */
  saveTurns(turns: Turns): Promise<boolean>;
  now(): Date;
};

const MAX_TRIES = 10;

/** Takes a turn as `takeTurnOf` says, whoever else does at that moment; answers whether there was one left. */
export async function takeTurn(most: number, windowMs: number, deps: TurnDependencies): Promise<boolean> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const next = takeTurnOf(await deps.loadTurns(), most, windowMs, deps.now());
    if (next === undefined) return false;
    if (await deps.saveTurns(next)) return true;
  }
  throw new Error(`turns: ${MAX_TRIES} writers were faster`);
}

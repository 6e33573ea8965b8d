import { type AlertAttributes, parseFilterPolicy, type Wishes, wants } from './filter-policy.ts';

/** So many subscribers are looked at; among more there is taken to be somebody who asks for it, for looking takes a call each. */
const MOST_LOOKED_AT = 200;

/**
 * Gives a view of who is subscribed, and looks at no more of them than it has to; what it has seen it keeps, so that it serves for
 * moments, not for days.
 *
 * @param listPolicies Reads the filter policies of those who have confirmed, from the first on, as far as the caller goes.
 */
export function openAudience(listPolicies: () => AsyncIterable<string>) {
  const reads: Promise<IteratorResult<string>>[] = [];
  let policies: AsyncIterator<string> | undefined;
  /** The policy at a place, the places before it having been asked for; nothing behind the last. Several may ask at once. */
  async function policyAt(at: number): Promise<string | undefined> {
    policies ??= listPolicies()[Symbol.asyncIterator]();
    reads[at] ??= policies.next();
    const { value, done } = await reads[at];
    return done ? undefined : value;
  }
  return {
    hasSubscribers: async (): Promise<boolean> => (await policyAt(0)) !== undefined,

    /** Whether a mail with these attributes would reach somebody at once. A filter policy that is not ours may let anything pass. */
    async isWanted(attributes: AlertAttributes): Promise<boolean> {
      for (let at = 0; at < MOST_LOOKED_AT; at += 1) {
        const policy = await policyAt(at);
        if (policy === undefined) return false;
        const wishes = parseFilterPolicy(policy);
        if (wishes === undefined || (wishes.every === 'now' && wants(wishes, attributes))) return true;
      }
      return true;
    },
  };
}

/** Those who have confirmed: how many they are, and what they ask for, each wish once. */
export type Subscribed = { readonly confirmed: number; readonly wishes: readonly Wishes[] };

/** Reads who is subscribed, by the filter policies of those who have confirmed; one that is not ours counts, but is no wish. */
export async function readSubscribed(policies: AsyncIterable<string>): Promise<Subscribed> {
  const all = await Array.fromAsync(policies);
  const wishes = [...new Set(all)].map(parseFilterPolicy).filter((one) => one !== undefined);
  return { confirmed: all.length, wishes };
}

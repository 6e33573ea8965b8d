import type { Frame } from '../read/read-frames.ts';
import type { Party } from '../read/read-parties.ts';
import type { Reading } from '../read/read-story.ts';

const GUEST_REACH = 500;
const JOINED = /^[\s,、和与及・·]*(?:and|y|i|и|&)?[\s,]*(?:the\s)?$/u;

/** The counterparts of the best frames, main one first: each frame's foreign party and those joined to it by "and" or a comma. */
export function counterpartsOf(reading: Reading, frames: readonly Frame[]): Party[] {
  const [main] = frames;
  if (main === undefined) {
    return [];
  }
  const part = reading.partOf(main.contact.mention);
  const close = frames.filter(
    (frame) =>
      frame === main ||
      (frame.cost < 7 &&
        reading.partOf(frame.contact.mention) === part &&
        !frame.foreign.isSource &&
        frame.contact.strength > 1),
  );
  const parties = close.flatMap(({ foreign }) => [foreign, ...joinedTo(reading, foreign)]);
  const known = parties.filter(({ country }) => country !== 'XXX' && country !== 'UKR');
  const guests = known.length > 0 ? known : guestsOf(reading);
  const named = guests.length > 0 ? guests : parties;
  return [...new Map(named.toReversed().map((party) => [party.country, party])).values()].sort(
    (a, b) => named.indexOf(a) - named.indexOf(b),
  );
}

/** Where the title has only "foreign guests": the countries that the first lines go on to name. */
function guestsOf({ parties }: Reading): Party[] {
  return parties.filter(
    ({ country, sort, isSource, isTopic, mention }) =>
      !['PRK', 'XXX', 'UKR'].includes(country) &&
      (sort === 'name' || sort === 'organisation') &&
      !isSource &&
      !isTopic &&
      mention.end <= GUEST_REACH,
  );
}

function joinedTo({ text, parties }: Reading, party: Party): Party[] {
  const foreign = parties.filter(({ country }) => country !== 'PRK');
  const at = foreign.indexOf(party);
  const joined: Party[] = [];
  for (const step of [1, -1]) {
    for (let i = at; foreign[i + step] !== undefined; i += step) {
      const [left, right] = step === 1 ? [foreign[i], foreign[i + 1]] : [foreign[i - 1], foreign[i]];
      const gap = text.slice(left?.mention.end ?? 0, right?.mention.start ?? 0);
      if (gap.length > 12 || !JOINED.test(gap) || gap === ' ' || gap === '' || gap.includes('\n')) {
        break;
      }
      joined.push(foreign[i + step] as Party);
    }
  }
  return joined.filter(({ isSource }) => !isSource);
}

import type { Direction } from '../classification.ts';
import type { Frame } from '../read/read-frames.ts';
import type { Reading } from '../read/read-story.ts';

const RETURN = /return|back|home|regres|retorn|volvi|wraca|wrocil|возвра|귀국|回国|返回|帰国/i;
const GUEST_ADJECTIVE = /^visiting/i;
const VERB_LAST: readonly string[] = ['ko', 'ja'];
const GOAL_REACH = 4;
const BEFORE_ADJECTIVE = new Set([
  'the',
  'a',
  'with',
  'by',
  'from',
  'of',
  'and',
  'to',
  'meets',
  'met',
  'receives',
  'received',
  'hosts',
]);
const INVITING = /^(?:accept|приня|acept)/i;

/** Who travels, where somebody does; null when both sides stand on the same side of the words. */
export function travelDirection(reading: Reading, frame: Frame): Direction | null {
  const { contact, dprk, foreign, order } = frame;
  const words = reading.text.slice(contact.mention.start, contact.mention.end);
  const before = reading.words[contact.mention.first - 1]?.key ?? '';
  if (GUEST_ADJECTIVE.test(words) && (BEFORE_ADJECTIVE.has(before) || contact.mention.first === 0)) {
    return guestDirection(reading, frame);
  }
  if (RETURN.test(words) && isHomeward(reading, frame)) {
    return 'outbound';
  }
  if (contact.action === 'invite' && dprk.isPlace !== foreign.isPlace) {
    return dprk.isPlace ? 'inbound' : 'outbound';
  }
  if (order === 'dprk-foreign' || order === 'foreign-dprk') {
    if (contact.action === 'visit' && isGuestBehind(reading, frame, words)) {
      return order === 'dprk-foreign' ? 'inbound' : 'outbound';
    }
    const isGuest = contact.mover === 'subject' || (contact.action === 'invite' && INVITING.test(words));
    return (order === 'dprk-foreign') === isGuest ? 'outbound' : 'inbound';
  }
  if (dprk.isPlace !== foreign.isPlace) {
    return dprk.isPlace ? 'inbound' : 'outbound';
  }
  return order === 'both-before' && VERB_LAST.includes(reading.language) ? goalDirection(frame) : null;
}

/** "met the visiting delegation of X": the guest is who stands right behind, or, if nobody does, who stands in front. */
function guestDirection({ parties }: Reading, { contact, dprk, foreign, order }: Frame): Direction | null {
  const next = parties.find(
    ({ mention }) => mention.sentence === contact.mention.sentence && mention.first > contact.mention.last,
  );
  if (next === undefined || next.mention.first - contact.mention.last > 6) {
    return order === 'foreign-dprk' || dprk.isPlace ? 'inbound' : null;
  }
  const isDprk = next.country === 'PRK';
  return next.isPlace === isDprk || next === foreign ? 'inbound' : 'outbound';
}

/** Whether somebody of the DPRK goes back to the DPRK. */
function isHomeward({ parties }: Reading, { contact, dprk }: Frame): boolean {
  const { sentence, first } = contact.mention;
  const own = parties.filter(({ country, mention }) => country === 'PRK' && mention.sentence === sentence);
  const subject = own.find(({ mention }) => mention.last < first);
  const subjectIsNearest = parties.findLast(
    ({ mention }) => mention.sentence === sentence && mention.last < first,
  );
  return subject !== undefined && (subjectIsNearest?.country === 'PRK' || dprk.mention.first < first);
}

/** "visit by X", "visitors from X", "В Пхеньян прибыл X": who comes stands behind the words. */
function isGuestBehind({ text }: Reading, { contact, dprk, foreign, order }: Frame, words: string): boolean {
  const [front, behind] = order === 'dprk-foreign' ? [dprk, foreign] : [foreign, dprk];
  const next = text.slice(contact.mention.end, contact.mention.end + 5);
  return /^ by /i.test(next) || /^visitors?$/i.test(words) || (front.isPlace && !behind.isPlace);
}

/** Where the verb comes last, where they go stands right before it. */
function goalDirection({ contact, dprk, foreign }: Frame): Direction | null {
  const goal = dprk.mention.last > foreign.mention.last ? dprk : foreign;
  const isNext = contact.action === 'visit' && contact.mention.first - goal.mention.last <= GOAL_REACH;
  return isNext && goal.sort !== 'person' && goal.sort !== 'kim'
    ? goal === dprk
      ? 'inbound'
      : 'outbound'
    : null;
}

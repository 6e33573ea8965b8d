import type { Direction } from '../classification.ts';
import { caseOf } from '../read/read-cases.ts';
import type { Frame } from '../read/read-frames.ts';
import type { Reading } from '../read/read-story.ts';

const EACH_OTHER = /each other|exchang|swap|교환|互赠|互致|交换|交換|intercambi|обмен|wymien/iu;

/** Whether both sides give, or a link between them opens that both go by. */
export function isMutual({ text, isStateText }: Reading, { contact, foreign }: Frame): boolean {
  const near = text.slice(Math.max(0, contact.mention.start - 30), contact.mention.end + 40).split('\n');
  const isLink = contact.action === 'reopen' && contact.theme === 'trade' && foreign.country !== 'XXX';
  const isMessage = contact.category === 'SUPPORT';
  return (isLink && !isStateText) || (isMessage && near.some((line) => EACH_OTHER.test(line)));
}

/** A message goes to its recipient and comes from its sender, as the small words or the order of the two tell. */
export function messageDirection(reading: Reading, frame: Frame): Direction {
  const { contact, dprk, foreign, order } = frame;
  const isReceived = contact.mover === 'object';
  const cases = { dprk: caseOf(reading, dprk), foreign: caseOf(reading, foreign) };
  const isBehindOk = reading.language === 'ko' || reading.language === 'ja' || reading.language === 'zh';
  const counts = (party: Frame['dprk']) => isBehindOk || party.mention.start > contact.mention.start;
  if (!isReceived && counts(dprk) && cases.dprk === 'recipient') {
    return 'inbound';
  }
  if (!isReceived && counts(foreign) && cases.foreign === 'recipient') {
    return 'outbound';
  }
  if (counts(foreign) && cases.foreign === 'sender') {
    return 'inbound';
  }
  if (order === 'both-behind') {
    return cases.foreign === 'recipient' ? 'outbound' : 'inbound';
  }
  const isDprkFirst =
    order === 'dprk-foreign' || (order === 'both-before' && dprk.mention.first < foreign.mention.first);
  return isDprkFirst !== isReceived ? 'outbound' : 'inbound';
}

/** Goods go from whoever supplies them; arms and troops of the DPRK go abroad unless the words say otherwise. */
export function goodsDirection(reading: Reading, { contact, dprk, foreign, order }: Frame): Direction | null {
  const role = caseOf(reading, dprk);
  if (role !== 'none' && dprk.mention.first > contact.mention.first) {
    return role === 'sender' ? 'outbound' : 'inbound';
  }
  const isMoved = contact.mover !== 'none' && order !== 'both-behind';
  if (isMoved) {
    const isDprkFirst =
      order === 'dprk-foreign' || (order === 'both-before' && dprk.mention.first < foreign.mention.first);
    return isDprkFirst === (contact.mover === 'subject') ? 'outbound' : 'inbound';
  }
  return contact.theme === 'arms' || contact.theme === 'troops' ? 'outbound' : null;
}

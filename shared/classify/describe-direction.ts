import type { Direction } from './classification.ts';
import type { Frame } from './read-frames.ts';
import type { Party } from './read-parties.ts';
import type { Reading } from './read-story.ts';
import type { Mention } from './term-index.ts';

type Told = { readonly direction: Direction; readonly mention: Mention | null };

const BEFORE = 24;
const TO = /\b(?:to|for)\b/i;
const FROM = /\b(?:from|by)\b/i;
const VISITING_OFFICE =
  /minister|envoy|delegation|speaker|ambassador|diplomat|secretary|negotiator|governor|chief|attache/;

/** Says who goes to whom: by who moves in the best telling frame, else by where it takes place. */
export function directionOf(reading: Reading, frames: readonly Frame[], placeCountry: string | null): Told {
  const [main] = frames;
  if (main === undefined) {
    return { direction: 'mutual', mention: null };
  }
  const { category } = main.contact;
  if (category === 'CONSULT') {
    return meetingDirection(reading, frames, main, placeCountry);
  }
  if (category === 'RELEASE') {
    return { direction: wordsBefore(reading, main.dprk, TO) ? 'inbound' : 'outbound', mention: null };
  }
  if (category === 'SUPPORT' && main.contact.mover !== 'none') {
    return { direction: messageDirection(reading, main), mention: null };
  }
  return { direction: goodsDirection(reading, main) ?? placeDirection(main, placeCountry), mention: null };
}

function meetingDirection(
  reading: Reading,
  frames: readonly Frame[],
  main: Frame,
  placeCountry: string | null,
): Told {
  const travel =
    main.contact.mover === 'none' || main.contact.strength < 2 ? frames.slice(0, 6).find(isTravel) : main;
  const direction = travel && travelDirection(reading, travel);
  if (travel && direction) {
    return { direction, mention: travel.contact.mention };
  }
  const placed = placeDirection(main, placeCountry);
  const isAtHome = (reading.isStateMedia && main.order === 'dprk-foreign') || isReceived(reading, main);
  return { direction: placed === 'mutual' && isAtHome ? 'inbound' : placed, mention: null };
}

function isTravel({ contact }: Frame): boolean {
  return contact.category === 'CONSULT' && (contact.action === 'visit' || contact.action === 'host');
}

function placeDirection({ foreign }: Frame, placeCountry: string | null): Direction {
  if (placeCountry === 'PRK') {
    return 'inbound';
  }
  return placeCountry !== null && placeCountry === foreign.country ? 'outbound' : 'mutual';
}

/** The leader goes to see other leaders; whoever else he meets has come to him, and so have delegations and ambassadors. */
function isReceived({ mentions }: Reading, { contact, dprk, foreign, order }: Frame): boolean {
  const offices = mentions
    .filter(
      ({ sentence, first }) =>
        sentence === contact.mention.sentence && Math.abs(first - foreign.mention.last) <= 3,
    )
    .flatMap(({ senses }) => senses.flatMap((sense) => (sense.kind === 'office' ? [sense.office] : [])));
  const isGuest =
    order === 'dprk-foreign' && offices.some((office) => office === 'delegation' || office === 'ambassador');
  return isGuest || (dprk.name === 'Kim Jong Un' && offices.some((office) => VISITING_OFFICE.test(office)));
}

/** Who travels, where somebody does; null when both sides stand on the same side of the words. */
function travelDirection(reading: Reading, { contact, dprk, foreign, order }: Frame): Direction | null {
  const isGuest = contact.mover === 'subject' || /^accept/i.test(wordsOf(reading, contact.mention));
  if (contact.action === 'invite' && dprk.isPlace !== foreign.isPlace) {
    return dprk.isPlace ? 'inbound' : 'outbound';
  }
  if (order === 'dprk-foreign' || order === 'foreign-dprk') {
    return (order === 'dprk-foreign') === isGuest ? 'outbound' : 'inbound';
  }
  if (dprk.isPlace !== foreign.isPlace) {
    return dprk.isPlace ? 'inbound' : 'outbound';
  }
  return null;
}

function wordsOf({ text }: Reading, { start, end }: Mention): string {
  return text.slice(start, end);
}

/** Whether one of these prepositions stands in front of a party, closer than anything else of note. */
function wordsBefore({ text }: Reading, { mention }: Party, pattern: RegExp): boolean {
  return pattern.test(
    text
      .slice(Math.max(0, mention.start - BEFORE), mention.start)
      .split(/[,;:\n]/)
      .at(-1)
      ?.split(' ')
      .slice(-4)
      .join(' ') ?? '',
  );
}

/** A message goes to whom "to" stands before, and comes from whom "from" or "by" stands before. */
function messageDirection(reading: Reading, { contact, dprk, foreign, order }: Frame): Direction {
  const isBehind = (party: Party) => party.mention.start > contact.mention.start;
  const isReceived = contact.mover === 'object';
  if (!isReceived && isBehind(dprk) && wordsBefore(reading, dprk, TO) && !wordsBefore(reading, dprk, FROM)) {
    return 'inbound';
  }
  if (isBehind(foreign) && wordsBefore(reading, foreign, FROM) && !wordsBefore(reading, foreign, TO)) {
    return 'inbound';
  }
  if (order === 'both-behind') {
    return wordsBefore(reading, foreign, TO) ? 'outbound' : 'inbound';
  }
  const isDprkFirst =
    order === 'dprk-foreign' || (order === 'both-before' && dprk.mention.first < foreign.mention.first);
  return isDprkFirst !== isReceived ? 'outbound' : 'inbound';
}

/** Goods go from whoever supplies them; arms and troops of the DPRK go abroad unless the words say otherwise. */
function goodsDirection(reading: Reading, { contact, dprk, foreign, order }: Frame): Direction | null {
  if (wordsBefore(reading, dprk, /\bfrom\b/i)) {
    return 'outbound';
  }
  if (wordsBefore(reading, dprk, TO)) {
    return 'inbound';
  }
  const isMoved = contact.mover !== 'none' && order !== 'both-behind';
  if (isMoved) {
    const isDprkFirst =
      order === 'dprk-foreign' || (order === 'both-before' && dprk.mention.first < foreign.mention.first);
    return isDprkFirst === (contact.mover === 'subject') ? 'outbound' : 'inbound';
  }
  return contact.theme === 'arms' || contact.theme === 'troops' ? 'outbound' : null;
}

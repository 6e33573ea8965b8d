import type { Direction } from '../classification.ts';
import { caseOf } from '../read/read-cases.ts';
import type { Frame } from '../read/read-frames.ts';
import type { Reading } from '../read/read-story.ts';
import type { Mention } from '../words/term-index.ts';
import { goodsDirection, isMutual, messageDirection } from './sending-direction.ts';
import { travelDirection } from './travel-direction.ts';

type ReadDirection = { readonly direction: Direction; readonly mention: Mention | null };

const VISITING_OFFICE =
  /minister|envoy|delegation|speaker|ambassador|diplomat|secretary|negotiator|governor|chief|attache|director|chairman/;
/** Who goes to see others as often as others come. */
const HEADS =
  /putin|^xi|trump|biden|obama|moon|lee jae|yoon|abe$|kishida|lukashenko|to lam|medvedev|hu jintao|castro/i;

/** Says which side calls it off: the one that is named first. */
export function breakerOf([main]: readonly Frame[]): Direction {
  return main !== undefined && main.foreign.mention.first < main.dprk.mention.first ? 'inbound' : 'outbound';
}

/** Says who goes to whom: by who moves in the best telling frame, else by where it takes place. */
export function directionOf(
  reading: Reading,
  frames: readonly Frame[],
  placeCountry: string | null,
): ReadDirection {
  const [main] = frames;
  if (main === undefined) {
    return { direction: reading.isStateText ? 'inbound' : 'mutual', mention: null };
  }
  const { category } = main.contact;
  if (category === 'CONSULT' && main.contact.action !== 'seek') {
    return meetingDirection(reading, frames, main, placeCountry);
  }
  if ((category === 'SUPPORT' || category === 'COOPERATE') && isMutual(reading, main)) {
    return { direction: 'mutual', mention: null };
  }
  if (category === 'RELEASE') {
    return { direction: isGivenBack(reading, main) ? 'inbound' : 'outbound', mention: null };
  }
  if (category === 'SUPPORT' && main.contact.mover !== 'none') {
    return { direction: messageDirection(reading, main), mention: null };
  }
  const direction = goodsDirection(reading, main) ?? placeDirection(main, placeCountry);
  const isAtHome = reading.isStateText && direction === 'mutual';
  return { direction: isAtHome ? 'inbound' : direction, mention: null };
}

function meetingDirection(
  reading: Reading,
  frames: readonly Frame[],
  main: Frame,
  placeCountry: string | null,
): ReadDirection {
  if (main.contact.action === 'meet' && isDelegationMet(reading, main)) {
    return { direction: 'inbound', mention: null };
  }
  const travels =
    main.contact.mover === 'none' || main.contact.strength < 2
      ? frames
          .slice(0, 8)
          .filter((frame) => isTravel(frame) && frame.foreign.country === main.foreign.country)
      : [main];
  for (const travel of travels) {
    const direction = travelDirection(reading, travel);
    if (direction !== null) {
      return { direction, mention: travel.contact.mention };
    }
  }
  const placed = placeDirection(main, placeCountry);
  const isAtHome = (reading.isStateText && placeCountry === null) || isReceived(reading, frames, main);
  return { direction: placed === 'mutual' && isAtHome ? 'inbound' : placed, mention: null };
}

/** Whether somebody is handed over to the DPRK: "to North Korea", "returns North Korean sailors". */
function isGivenBack(reading: Reading, { contact, dprk, order }: Frame): boolean {
  const isBehind = dprk.mention.first > contact.mention.last;
  const isTheirs = reading.mentions.some(
    ({ first, senses }) =>
      first === dprk.mention.last + 1 && senses.some((s) => s.kind === 'theme' && s.theme === 'prisoner'),
  );
  const isTo = caseOf(reading, dprk) === 'recipient' && contact.action !== 'expel';
  return isBehind && (isTo || (isTheirs && order === 'foreign-dprk'));
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

function officesAt({ mentions }: Reading, { contact, foreign }: Frame): string[] {
  return mentions
    .filter(
      ({ sentence, first }) =>
        sentence === contact.mention.sentence && Math.abs(first - foreign.mention.last) <= 3,
    )
    .flatMap(({ senses }) => senses.flatMap((sense) => (sense.kind === 'office' ? [sense.office] : [])));
}

/** A delegation or an ambassador that is met has come. */
function isDelegationMet(reading: Reading, main: Frame): boolean {
  const offices = officesAt(reading, main);
  return (
    main.order === 'dprk-foreign' &&
    !main.foreign.isPlace &&
    offices.some((office) => office === 'delegation' || office === 'ambassador')
  );
}

/** The leader goes to see other leaders; whoever else he meets has come to him. */
function isReceived(reading: Reading, frames: readonly Frame[], main: Frame): boolean {
  const people = frames
    .slice(0, 4)
    .flatMap(({ foreign: party }) => (party.sort === 'person' ? [party.name ?? ''] : []));
  const isEnvoy = people.length > 0 && people.every((name) => !HEADS.test(name));
  const isOffice = officesAt(reading, main).some((office) => VISITING_OFFICE.test(office));
  return main.dprk.name === 'Kim Jong Un' && (isEnvoy || isOffice);
}

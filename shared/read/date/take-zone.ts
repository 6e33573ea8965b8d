import { isFiller, listPhrasesIn } from './date-words.ts';
import { TIME_MARK } from './take-time.ts';
import { minutesOf, type Zone, zoneOf, zoneOfName } from './zone-offset.ts';
import { takePlace } from './zone-words.ts';

/** The text without its zone, and what the zone is: none where the text names none. */
export type TakenZone = { readonly rest: string; readonly zone?: Zone; readonly isUnknown: boolean };

/** `+09:00`, `GMT+9`, `-0500`; behind a time, or behind a day when it has its minutes. */
const OFFSETS = [
  /@ *(?:[a-z]{1,4} ?)?([+-])(\d{1,2})(?::?(\d\d))?z?(?![\p{L}\d.:/-])/u,
  /(?<=\d ?)([+-])(\d\d):(\d\d)$/,
  / ([+-])(\d\d)(\d\d)$/,
];
const OFFSET_ALONE = /^(?:gmt|utc)? ?([+-])(\d{1,2})(?::?(\d\d))?$/;
/** `Asia/Seoul`, `Etc/GMT+9`. */
const PLACE = /(?<![\p{L}\d/])[a-z]{2,}(?:\/[a-z][a-z_]*(?:[+-]\d{1,2})?){1,2}(?![\p{L}\d/])/u;
/** Behind a time one letter is a zone, of the military; RFC 2822 section 4.3 has it mean nothing more than UTC. */
const LETTER = /@ *[a-z](?!\p{L})/u;
/** Two letters are a zone only behind a time, for `at` is a word too. */
const NAMES = /(?<!\p{L})[a-z]{3,5}(?!\p{L})|(?<=@ *)[a-z]{2}(?!\p{L})/gu;
/** The name that some write behind an offset. */
const NAME_BEHIND = /^ +[a-z]{3,4} *$/;
/** Letters behind a time at the end of a date that name no zone we know; the feed's own counts. */
const STRANGE = /(@ *)[a-z]{3,5} *$/;

/**
 * Takes the zone out of a folded text from which the time has been taken.
 *
 * @param comments What stood in brackets; a zone there counts when there is no other.
 * @param feedZone Tells which of two zones of the same letters is meant.
 */
export function takeZone(text: string, comments: readonly string[], feedZone: string | undefined): TakenZone {
  for (const pattern of OFFSETS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const zone = minutesOf(found[1] ?? '', found[2] ?? '', found[3] ?? '0');
    const behind = text.slice(found.index + found[0].length).replace(NAME_BEHIND, '');
    const rest = unmark(`${text.slice(0, found.index)} ${behind}`);
    return { rest, zone, isUnknown: zone === undefined };
  }
  const place = PLACE.exec(text);
  if (place) {
    const zone = zoneOf(place[0]);
    return { rest: unmark(without(text, place)), zone, isUnknown: zone === undefined };
  }
  const letter = LETTER.exec(text);
  if (letter) return { rest: unmark(without(text, letter)), zone: 0, isUnknown: false };
  const named = [...text.matchAll(NAMES)].find(([word]) => zoneOfName(word) !== undefined);
  const zone = named ? zoneOfName(named[0], feedZone) : zoneInComments(comments, feedZone);
  const rest = named ? without(text, named) : text.replace(STRANGE, '$1');
  return { rest: unmark(rest), zone, isUnknown: false };
}

function zoneInComments(comments: readonly string[], feedZone: string | undefined): Zone | undefined {
  for (const comment of comments) {
    const offset = OFFSET_ALONE.exec(comment);
    const zone = offset
      ? minutesOf(offset[1] ?? '', offset[2] ?? '', offset[3] ?? '0')
      : (zoneOfName(comment, feedZone) ?? (comment.includes('/') ? zoneOf(comment) : placeIn(comment)));
    if (zone !== undefined) return zone;
  }
  return undefined;
}

/** A place alone, or its time: `(서울)`, `(hora de Madrid)`; `(Seoul Daily)` is none. */
function placeIn(comment: string): Zone | undefined {
  const { zone, rest } = takePlace(`0:00 ${comment}`);
  return listPhrasesIn(rest).every(({ text }) => isFiller(text)) ? zone : undefined;
}

function without(text: string, found: RegExpExecArray | RegExpMatchArray): string {
  const at = found.index ?? 0;
  return `${text.slice(0, at)} ${text.slice(at + found[0].length)}`;
}

function unmark(text: string): string {
  return text.replace(TIME_MARK, ' ').replace(/ +/g, ' ').trim();
}

import { tzOffset } from '@date-fns/tz';

/**
 * Minutes ahead of UTC of the zones that feeds name by letters: RFC 822's own, and those of the feeds that are read here. A name
 * that several zones share has the meaning that is usual in feeds; one whose offset has changed, or that covers summer
 * and winter time, is an IANA zone.
 */
const NAMED: ReadonlyMap<string, number | string> = new Map<string, number | string>([
  ...pairs(0, 'gmt ut utc z wet gmt0 zulu'),
  ...pairs(60, 'cet mez met bst west wat'),
  ...pairs(120, 'cest mesz mest eet sast cat'),
  ...pairs(180, 'eest eat trt idt'),
  ...pairs(240, 'gst azt samt'),
  ...pairs(210, 'irst'),
  ...pairs(270, 'aft'),
  ...pairs(300, 'pkt yekt uzt tmt tjt mvt'),
  ...pairs(330, 'ist slst'),
  ...pairs(345, 'npt'),
  ...pairs(360, 'omst kgt btt'),
  ...pairs(390, 'mmt'),
  ...pairs(420, 'ict wib krat'),
  ...pairs(480, 'hkt sgt ulat awst pht myt wita'),
  ...pairs(540, 'kst jst wit'),
  ...pairs(570, 'acst'),
  ...pairs(630, 'acdt'),
  ...pairs(600, 'aest'),
  ...pairs(660, 'aedt'),
  ...pairs(720, 'nzst pett'),
  ...pairs(780, 'nzdt'),
  ...pairs(-180, 'brt art adt'),
  ...pairs(-210, 'nst'),
  ...pairs(-150, 'ndt'),
  ...pairs(-240, 'edt ast bot vet'),
  ...pairs(-300, 'est cdt cot pet ect'),
  ...pairs(-360, 'cst mdt'),
  ...pairs(-420, 'mst pdt'),
  ...pairs(-480, 'pst akdt'),
  ...pairs(-540, 'akst'),
  ...pairs(-600, 'hst'),
  ['et', 'America/New_York'],
  ['ct', 'America/Chicago'],
  ['mt', 'America/Denver'],
  ['pt', 'America/Los_Angeles'],
  ['at', 'America/Halifax'],
  ['msk', 'Europe/Moscow'],
  ['msd', 'Europe/Moscow'],
  ['vlat', 'Asia/Vladivostok'],
  ['irkt', 'Asia/Irkutsk'],
  ['yakt', 'Asia/Yakutsk'],
  ['novt', 'Asia/Novosibirsk'],
  ['almt', 'Asia/Almaty'],
]);

function pairs(minutes: number, names: string): [string, number][] {
  return names.split(' ').map((name) => [name, minutes]);
}

/** A zone by minutes ahead of UTC, or by its IANA name. */
export type Zone = number | string;

/** Also the time of China, whose programs write dates in Java's form. */
const CHINA = 480;

/**
 * Answers the zone of letters such as `kst`, in lower case.
 *
 * @param feedZone Tells which of two zones of the same letters is meant.
 */
export function zoneOfName(name: string, feedZone = ''): Zone | undefined {
  return name === 'cst' && /^Asia\//i.test(feedZone) ? CHINA : NAMED.get(name);
}

/** Reads a zone that a setting or a date names: `+09:00` or `Asia/Seoul`; nothing for what no zone has as its name. */
export function zoneOf(text: string): Zone | undefined {
  const offset = /^([+-])(\d\d):?(\d\d)$/.exec(text);
  if (offset) return minutesOf(offset[1] ?? '', offset[2] ?? '', offset[3] ?? '');
  return /^[a-z]+(?:\/[\w+-]+)*$/i.test(text) && Number.isFinite(tzOffset(text, new Date(0)))
    ? text
    : undefined;
}

/** Minutes of an offset; nothing for one of a day and more, or with more than 59 minutes. */
export function minutesOf(sign: string, hours: string, minutes: string): number | undefined {
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * Turns a local time, given as if it were UTC, into the instant, both in milliseconds. In the hour that summer time skips the
 * clock counts as not yet put forward; of the hour that comes twice the first is meant.
 */
export function toInstant(local: number, zone: Zone): number {
  if (typeof zone === 'number') return local - zone * 60_000;
  const before = local - offsetAt(zone, local);
  const after = local - offsetAt(zone, before);
  return local - offsetAt(zone, after) === after ? after : Math.max(before, after);
}

function offsetAt(zone: string, instant: number): number {
  return tzOffset(zone, new Date(instant)) * 60_000;
}

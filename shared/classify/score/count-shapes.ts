import type { Contact } from '../read/read-contacts.ts';
import { CLOSE_FRAME, type Frame } from '../read/read-frames.ts';
import type { Party } from '../read/read-parties.ts';
import type { Part, Reading } from '../read/read-story.ts';
import { isPlanned, listDoubts } from './count-doubts.ts';

const TOLD_PARTS = ['title', 'lead'] as const;
const MOST_FRAMES = 3;

/** Lists how contacts, parties and punctuation shape the title and the lead: who does what in which order, and what kind of text it is. */
export function listShapes(reading: Reading, ranked: readonly Frame[]): string[] {
  const shapes = [
    ...TOLD_PARTS.flatMap((part) => frameShapes(reading, ranked, part)),
    ...TOLD_PARTS.flatMap((part) => partyShapes(reading, part)),
    ...agreementShapes(reading, ranked),
    ...listDoubts(reading, ranked),
    ...textShapes(reading),
  ];
  return [...new Set(shapes)];
}

function kindOf({ action, theme }: Contact): string {
  return `${action ?? 'theme'}+${theme ?? '0'}`;
}

function frameShapes(reading: Reading, ranked: readonly Frame[], part: Part): string[] {
  const own = ranked.filter(({ contact }) => reading.partOf(contact.mention) === part);
  return own.slice(0, MOST_FRAMES).flatMap((frame, at) => {
    const { contact, order, dprk, foreign, cost } = frame;
    const how = cost < CLOSE_FRAME / 2 ? 'tight' : cost < CLOSE_FRAME ? 'close' : 'loose';
    const mark = `${part}${at === 0 ? '' : '+'}`;
    return [
      `${mark}:${kindOf(contact)}`,
      `${mark}:${contact.action ?? contact.theme}:${order}`,
      `${mark}:${contact.category}:${how}`,
      `${mark}:${order}:${sideOf(foreign)}`,
      ...(dprk.isPlace ? [`${mark}:${contact.category}:dprk-place`] : []),
      ...(foreign.isSource ? [`${mark}:source`] : []),
      ...(isPlanned(reading, contact) ? [`${mark}:${contact.category}:planned`] : []),
    ];
  });
}

function sideOf({ country, sort }: Party): string {
  const side = ['USA', 'KOR', 'JPN', 'UN', 'RUS', 'CHN', 'XXX'].includes(country) ? country : 'other';
  return sort === 'person' ? `${side}-person` : side;
}

/** Who comes first, who only speaks or is spoken of, and whether there is a contact without both sides. */
function partyShapes({ parties, contacts, frames, partOf }: Reading, part: Part): string[] {
  const own = parties.filter(({ mention }) => partOf(mention) === part);
  const told = contacts.filter(({ mention, strength }) => partOf(mention) === part && strength > 1);
  const isFramed = frames.some(({ contact, cost }) => partOf(contact.mention) === part && cost < CLOSE_FRAME);
  const [first] = own;
  const sideAt = (party: Party) => (party.country === 'PRK' ? `dprk-${party.sort}` : sideOf(party));
  const roles = own.flatMap((party) => {
    const side = party.country === 'PRK' ? 'dprk' : 'foreign';
    const flags = {
      topic: party.isTopic,
      head: party.isModifier,
      source: party.isSource,
      place: party.isPlace,
    };
    return Object.entries(flags).flatMap(([name, holds]) => (holds ? [`${part}:${side}-${name}`] : []));
  });
  return [
    `${part}:first:${first === undefined ? 'none' : sideAt(first)}`,
    ...new Set(roles),
    ...(isFramed ? [] : [`${part}:unframed:${told.length === 0 ? 'none' : (told[0]?.action ?? 'theme')}`]),
  ];
}

/** Whether title and lead tell the same contact, and how many close frames there are in all. */
function agreementShapes({ partOf }: Reading, ranked: readonly Frame[]): string[] {
  const close = ranked.filter(({ cost }) => cost < CLOSE_FRAME);
  const partsOf = (kind: (frame: Frame) => string) => {
    const inTitle = new Set(close.filter((f) => partOf(f.contact.mention) === 'title').map(kind));
    return close.some((f) => partOf(f.contact.mention) === 'lead' && inTitle.has(kind(f)));
  };
  return [
    `close:${Math.min(close.length, 5)}`,
    ...(partsOf((f) => f.contact.category) ? ['agree:category'] : []),
    ...(partsOf((f) => f.foreign.country) ? ['agree:country'] : []),
  ];
}

/** What the punctuation and the length tell of the kind of text. */
function textShapes({ text, words, partOf }: Reading): string[] {
  const titleWords = words.filter((word) => partOf(word) === 'title');
  const title = text.slice(0, titleWords.at(-1)?.end ?? 0);
  const tail = text.slice(title.length, title.length + 3);
  const marks = {
    question: /^\W{0,2}[?？]/u.test(tail) || /[?？]/u.test(title),
    quote: /["'“”‘’«»「『]/u.test(title),
    colon: /[:：]/u.test(title),
    dash: / [-–—] /u.test(title),
    list: (title.match(/[;；]/gu)?.length ?? 0) > 0,
  };
  return [
    ...Object.entries(marks).flatMap(([name, holds]) => (holds ? [`title:${name}`] : [])),
    `title:words:${Math.min(4, Math.floor(titleWords.length / 5))}`,
    `text:length:${Math.min(5, 31 - Math.clz32(1 + (text.length - title.length) / 50))}`,
  ];
}

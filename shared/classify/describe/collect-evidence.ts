import type { Evidence } from '../classification.ts';
import type { Frame } from '../read/read-frames.ts';
import type { Party } from '../read/read-parties.ts';
import type { Reading } from '../read/read-story.ts';
import { hedgesOf } from '../score/count-features.ts';
import type { Extent } from '../words/leave-out.ts';
import type { Mention } from '../words/term-index.ts';

const MOST_SPANS = 50;
const MOST_FRAMES = 4;
const MOST_AGAINST = 8;
const MOST_LEFT_OUT = 3;
const LONGEST_LEFT_OUT = 80;

/** What was decided about an engagement and where the text says so. */
export type Grounds = {
  readonly counterparts: readonly Party[];
  readonly status: Mention | null;
  readonly direction: Mention | null;
  readonly place: Mention | null;
};

type Span = { readonly role: Evidence['role']; readonly mention: Extent };

/** Collects the words that decided, each span once, in the order of the text. A span's first role here is the one it gets. */
export function collectEvidence(
  reading: Reading,
  frames: readonly Frame[],
  grounds: Grounds | null,
): Evidence[] {
  const spans = [
    ...(grounds === null ? [] : groundSpans(frames, grounds)),
    ...frameSpans(reading, frames),
    ...againstSpans(reading, frames),
    ...leftOutSpans(reading),
  ];
  const taken: Evidence[] = [];
  for (const { role, mention } of spans) {
    const { start, end } = mention;
    const isFree = taken.every((other) => end <= other.start || start >= other.end);
    if (isFree && taken.length < MOST_SPANS) {
      taken.push({ role, text: reading.text.slice(start, end), start, end });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

function groundSpans(frames: readonly Frame[], { counterparts, status, direction, place }: Grounds): Span[] {
  const [main] = frames;
  const isNew = (mention: Mention | null): mention is Mention =>
    mention !== null &&
    mention.start !== main?.contact.mention.start &&
    !counterparts.some((party) => party.mention.start === mention.start);
  return [
    ...(main ? [{ role: 'actor', mention: main.dprk.mention } as const] : []),
    ...counterparts.map(({ mention }) => ({ role: 'counterpart', mention }) as const),
    ...(isNew(status) ? [{ role: 'status', mention: status } as const] : []),
    ...(isNew(direction) ? [{ role: 'direction', mention: direction } as const] : []),
    ...(isNew(place) && place.start !== main?.dprk.mention.start
      ? [{ role: 'place', mention: place } as const]
      : []),
  ];
}

function frameSpans({ partOf }: Reading, frames: readonly Frame[]): Span[] {
  const told = frames.filter(
    ({ contact }, i) => i < MOST_FRAMES && (i === 0 || partOf(contact.mention) !== 'rest'),
  );
  return told.flatMap(({ contact, dprk, foreign }) => [
    { role: 'contact', mention: contact.mention } as const,
    ...(contact.themeMention ? [{ role: 'contact', mention: contact.themeMention } as const] : []),
    { role: 'actor', mention: dprk.mention } as const,
    { role: 'counterpart', mention: foreign.mention } as const,
  ]);
}

function againstSpans(reading: Reading, frames: readonly Frame[]): Span[] {
  const hedges = frames.slice(0, MOST_FRAMES).flatMap((frame) => hedgesOf(reading, frame));
  const against = reading.mentions.filter(
    (mention) => reading.partOf(mention) !== 'rest' && mention.senses.some(({ kind }) => kind === 'against'),
  );
  return [...hedges, ...against].slice(0, MOST_AGAINST).map((mention) => ({ role: 'against', mention }));
}

/** The beginnings of what was not read. */
function leftOutSpans({ text, leftOut }: Reading): Span[] {
  return leftOut.slice(0, MOST_LEFT_OUT).map(({ start, end }) => {
    const shown = text.slice(start, Math.min(end, start + LONGEST_LEFT_OUT)).replace(/[\ud800-\udbff]$/, '');
    return { role: 'left out', mention: { start, end: start + shown.length } };
  });
}

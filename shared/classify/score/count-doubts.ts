import type { Contact } from '../read/read-contacts.ts';
import { CLOSE_FRAME, type Frame } from '../read/read-frames.ts';
import type { Part, Reading } from '../read/read-story.ts';
import type { Sense } from '../words/term-index.ts';

const DOUBTS = new Set(['opinion', 'crime', 'defector', 'threat', 'history']);

/** Lists who only speaks of a contact, and which contacts nothing takes back. */
export function listDoubts(reading: Reading, ranked: readonly Frame[]): string[] {
  return [
    ...sayingShapes(reading, ranked, 'title'),
    ...sayingShapes(reading, ranked, 'lead'),
    ...sureShapes(reading, ranked),
  ];
}

/** Whether somebody only says something about the contact, and whether the speaker is a party to it. */
function sayingShapes(
  { mentions, parties, partOf }: Reading,
  ranked: readonly Frame[],
  part: Part,
): string[] {
  const best = ranked.find(({ contact }) => partOf(contact.mention) === part);
  const says = mentions.filter(
    (m) =>
      partOf(m) === part &&
      m.senses.some(
        (s) => (s.kind === 'grammar' && s.use === 'say') || (s.kind === 'against' && s.group === 'threat'),
      ),
  );
  const [say] = says;
  if (say === undefined) {
    return [];
  }
  const speaker = parties.findLast(
    ({ mention }) => mention.last < say.first && mention.sentence === say.sentence,
  );
  const who =
    speaker === undefined
      ? 'unknown'
      : speaker.country === 'PRK'
        ? 'dprk'
        : speaker.country === best?.foreign.country
          ? 'party'
          : 'third';
  const where = best === undefined ? 'none' : say.first < best.contact.mention.first ? 'before' : 'behind';
  return [`${part}:said:${who}:${where}`];
}

function isDoubt(sense: Sense): boolean {
  return sense.kind === 'hedge' || (sense.kind === 'against' && DOUBTS.has(sense.group));
}

/** Contacts that nothing in their sentence takes back: both sides near, no refusal, wish or opinion about them. */
function sureShapes(reading: Reading, ranked: readonly Frame[]): string[] {
  const doubtful = reading.mentions.filter((m) => m.senses.some(isDoubt) && reading.partOf(m) !== 'rest');
  const sure = ranked.filter(
    ({ contact, cost, foreign }) =>
      cost < CLOSE_FRAME / 2 + 1 &&
      contact.strength > 1 &&
      !foreign.isSource &&
      reading.partOf(contact.mention) !== 'rest' &&
      (contact.category === 'RELEASE' ||
        doubtful.every(({ sentence }) => sentence !== contact.mention.sentence)),
  );
  return sure.flatMap(({ contact }) => {
    const part = reading.partOf(contact.mention);
    const time = isPlanned(reading, contact) ? 'planned' : 'told';
    return [`sure:${part}:${time}`, `sure:${contact.category}:${time}`, 'sure'];
  });
}

/** Whether a word in front of a contact puts it in the future. */
export function isPlanned({ mentions }: Reading, { mention }: Contact): boolean {
  return mentions.some(
    ({ sentence, last, senses }) =>
      sentence === mention.sentence &&
      last < mention.first &&
      mention.first - last <= 4 &&
      senses.some((sense) => sense.kind === 'status' && sense.status === 'planned'),
  );
}

import { CLOSE_FRAME, type Frame } from '../read/read-frames.ts';
import type { Reading } from '../read/read-story.ts';

/**
 * Moves the frame to the front that says what kind of engagement it is, where the best one only says how: a delegation that
 * comes to mourn or to lay a floral basket pays its respects, and "greets" in state media means a message.
 */
export function mainFrameFirst(reading: Reading, frames: readonly Frame[]): Frame[] {
  const [best] = frames;
  if (best === undefined || (best.contact.category !== 'CONSULT' && best.contact.category !== 'RELEASE')) {
    return [...frames];
  }
  if (best.contact.category === 'RELEASE') {
    const talks = frames.find((frame) => isAboutRelease(reading, best, frame));
    return talks === undefined ? [...frames] : [talks, ...frames.filter((frame) => frame !== talks)];
  }
  const respects = frames.filter((frame) => isRespect(reading, best, frame));
  const main = respects.find(({ contact }) => contact.action === 'send') ?? respects[0] ?? best;
  return [main, ...frames.filter((frame) => frame !== main)];
}

const RELEASE_NOUN = /^(?:release (?:of|from)|return of|return$|freedom for|handover)/i;

/** "Talks on the release of": who only talks about it has let nobody go yet. */
function isAboutRelease(reading: Reading, release: Frame, { contact, cost }: Frame): boolean {
  const { start, end } = release.contact.mention;
  return (
    RELEASE_NOUN.test(reading.text.slice(start, end)) &&
    contact.action === 'meet' &&
    cost < CLOSE_FRAME &&
    reading.partOf(contact.mention) === reading.partOf(release.contact.mention)
  );
}

const MOURNING = /^(?:mourn|condol|demise)/i;

function isRespect(reading: Reading, best: Frame, { contact, cost }: Frame): boolean {
  if (contact.category !== 'SUPPORT' || cost >= CLOSE_FRAME) {
    return false;
  }
  const part = reading.partOf(contact.mention);
  const words = reading.text.slice(contact.mention.start, contact.mention.end);
  const isMessage = contact.theme === 'message' && (part === 'title' || best.contact.action === 'greet');
  return isMessage || (part !== 'rest' && MOURNING.test(words));
}

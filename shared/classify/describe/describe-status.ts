import type { Category, Status } from '../classification.ts';
import type { Frame } from '../read/read-frames.ts';
import type { Reading } from '../read/read-story.ts';
import type { Mention } from '../words/term-index.ts';

const MARKER_REACH = 4;
const FINISHED =
  /^(?:met|held|arriv(?:es|ed)|visited|signed|sent|received|welcomed|hosted|toured|travell?ed|left|wraps?|attended|opened|resumed|concluded|had|begins|began|returned|returns|ended|meets|holds|kicks|flew|laid|paid|gave|presented|delivered|mourn(?:s|ed))\b/i;

/** Finds the word that puts a contact in the future or calls it off: "to visit", "will", "cancels". */
function statusMarkerOf(
  reading: Reading,
  { contact }: Frame,
): { readonly mention: Mention; readonly status: Status } | null {
  const { first, last, sentence } = contact.mention;
  const near = reading.mentions.filter(
    (m) =>
      m.sentence === sentence &&
      m.first >= first - MARKER_REACH &&
      m.first <= last + 2 &&
      (m.last < first || m.first >= first),
  );
  const markers = near.flatMap((mention) =>
    mention.senses.flatMap((s) => (s.kind === 'status' ? [{ mention, status: s.status }] : [])),
  );
  const before = markers.findLast(({ mention }) => mention.first <= first);
  const infinitive = infinitiveBefore(reading, contact.mention);
  return before ?? (infinitive ? { mention: infinitive, status: 'planned' } : (markers[0] ?? null));
}

/** "Putin to visit Pyongyang": the headline's future, a party straight before "to" and the contact straight behind. */
function infinitiveBefore({ words, mentions, parties }: Reading, contact: Mention): Mention | null {
  const to = words[contact.first - 1];
  const mention = mentions.find(({ first }) => first === contact.first - 1);
  const subject = parties.findLast(
    ({ mention: party }) => party.last < contact.first - 1 && contact.first - party.last <= 5,
  );
  const isSubject =
    to?.key === 'to' &&
    subject !== undefined &&
    !subject.isPlace &&
    subject.mention.clause === contact.clause;
  const verb = mentions.some(
    ({ first, senses }) =>
      subject !== undefined &&
      first > subject.mention.last &&
      first < contact.first - 1 &&
      senses.some(({ kind }) => kind === 'action'),
  );
  return isSubject && !verb ? (mention ?? null) : null;
}

/** "accepts an invitation to visit": who is invited has not come yet. */
function invitationBefore({ mentions }: Reading, { contact }: Frame): Mention | null {
  const { first, sentence } = contact.mention;
  return (
    mentions.findLast(
      (m) =>
        m.sentence === sentence &&
        m.last < first &&
        first - m.last <= MARKER_REACH &&
        m.senses.some((sense) => sense.kind === 'action' && sense.action === 'invite'),
    ) ?? null
  );
}

function isFinished({ text }: Reading, { contact }: Frame): boolean {
  return FINISHED.test(text.slice(contact.mention.start, contact.mention.end));
}

/** Says where the engagement stands, by its best frame. */
export function statusOf(
  reading: Reading,
  frames: readonly Frame[],
): { readonly status: Status; readonly marker: Mention | null } {
  const [main] = frames;
  if (main === undefined) {
    return { status: 'done', marker: null };
  }
  const marker = statusMarkerOf(reading, main);
  if (marker?.status === 'cancelled') {
    return { status: 'cancelled', marker: marker.mention };
  }
  if (main.contact.action === 'invite' || main.contact.action === 'seek') {
    return { status: 'planned', marker: main.contact.mention };
  }
  const invitation = invitationBefore(reading, main);
  if (invitation !== null) {
    return { status: 'planned', marker: invitation };
  }
  return marker === null || isFinished(reading, main)
    ? { status: 'done', marker: null }
    : { status: marker.status, marker: marker.mention };
}

/** Names the category: a meeting, visit or signing that is still to come is something agreed; one called off is broken. */
export function categoryOf(frames: readonly Frame[], status: Status): Category {
  const [main] = frames;
  const category = main?.contact.category ?? 'CONSULT';
  if (status === 'cancelled') {
    return 'RUPTURE';
  }
  const isDeal =
    category === 'COOPERATE' && (main?.contact.theme === 'arms' || main?.contact.action === 'seek');
  const isAgreement = category === 'CONSULT' || main?.contact.action === 'sign' || isDeal;
  return isAgreement && status === 'planned' ? 'AGREE' : category;
}

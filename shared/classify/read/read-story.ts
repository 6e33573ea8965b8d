import { nameLanguage, type StoryLanguage } from '../../text/name-language.ts';
import { storyText } from '../classification.ts';
import { type Extent, leaveOut } from '../words/leave-out.ts';
import { type Language, lexiconFor } from '../words/lexicon-for.ts';
import { termIndexFor } from '../words/load-lexicon.ts';
import { splitWords, type Word } from '../words/split-words.ts';
import { isStateText } from '../words/state-media.ts';
import { findMentions, type Mention } from '../words/term-index.ts';
import { type Contact, readContacts } from './read-contacts.ts';
import { type Frame, readFrames, readImplicitFrames } from './read-frames.ts';
import { type Party, readParties } from './read-parties.ts';

/** Longer texts are cut: news is in the title and the lead. */
export const MOST_CODE_UNITS = 20_000;

/** Where in the story something stands: its title, the first sentence of the summary, or what follows. */
export type Part = 'title' | 'lead' | 'rest';

/** What is classified. */
export type StoryText = {
  readonly title: string;
  readonly summary: string;
  /** The feed's or the outlet's name, where it is known. */
  readonly outlet?: string;
  /** When it was published (ISO 8601), where it is known: what "on Tuesday" is counted from. */
  readonly publishedAt?: string;
  /** The language tag that its feed gives it, where it does: it decides where the text does not. */
  readonly language?: string;
};

/** A story as the classifier reads it. */
export type Reading = {
  readonly text: string;
  /** The language it is written in. */
  readonly named: StoryLanguage;
  /** The language of the lexicon it is read with. */
  readonly language: Language;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly parties: readonly Party[];
  readonly contacts: readonly Contact[];
  readonly frames: readonly Frame[];
  /** Where the report was filed from, by its dateline. */
  readonly dateline: readonly Party[];
  /** Where the dateline ends, or would. */
  readonly datelineEnd: number;
  readonly isStateText: boolean;
  /** Whether it is written without spaces: each character is a word. */
  readonly isUnspaced: boolean;
  /** Parts that were not read though they name a party: links to other stories, captions, footers. */
  readonly leftOut: readonly Extent[];
  readonly partOf: (span: Pick<Mention, 'start' | 'sentence'>) => Part;
};

const DATELINE = /^[\s"]*(\p{Lu}[^\n]{1,60}?)\s?(?:--|—|–|-)\s/u;
const DATELINE_SIGN = /\([^)]*\)|\d|^[\p{Lu}\s.,']+$/u;

/** Scripts without spaces: each character is a word of its own, so words stand twice as far apart. */
const UNSPACED: readonly Language[] = ['zh', 'ja', 'ko'];

/** Languages whose headlines leave out a side that the next sentence names. */
const TERSE: readonly Language[] = ['es', 'pl', 'ru'];

/** Reads a story: its words, the parties they name, the contacts, and which party stands where in them. */
export function readStory(story: StoryText): Reading {
  const title = story.title.slice(0, MOST_CODE_UNITS);
  const summary = story.summary.slice(0, MOST_CODE_UNITS);
  const text = storyText({ title, summary }).slice(0, MOST_CODE_UNITS);
  const named = nameLanguage(text, story.language);
  const language = lexiconFor(named);
  const { spans } = leaveOut({ title, summary });
  const all = splitWords(text);
  const isLeftOut = ({ start }: Word) => spans.some((span) => start >= span.start && start < span.end);
  const words = spans.length === 0 ? all : all.filter((word) => !isLeftOut(word));
  const index = termIndexFor(named);
  const mentions = findMentions(text, words, index);
  const unread =
    spans.length === 0 ? [] : findMentions(text, all.filter(isLeftOut), index).filter(namesParty);
  const isOwn = isStateText(text, story.outlet ?? '');
  const { titleEnd, datelineFrom, datelineEnd, leadSentence } = layOut(text, words, story.title);
  const isDateline = ({ mention }: Party) => mention.start >= datelineFrom && mention.end <= datelineEnd;
  const known = knownParties(readParties(words, mentions), isOwn);
  const parties = known.filter((party) => !isDateline(party));
  const contacts = readContacts(mentions, parties);
  const told = readFrames(contacts, parties, mentions, UNSPACED.includes(language) ? 2 : 1);
  const isTerse = isOwn || TERSE.includes(language);
  const frames = isTerse ? [...told, ...readImplicitFrames(contacts, known, told)] : told;
  return {
    text,
    named,
    language,
    words,
    mentions,
    parties,
    contacts,
    frames,
    isStateText: isOwn,
    isUnspaced: UNSPACED.includes(language),
    leftOut: spans.filter(({ start, end }) =>
      unread.some((mention) => mention.start >= start && mention.start < end),
    ),
    dateline: known.filter(isDateline),
    datelineEnd,
    partOf: ({ start, sentence }) =>
      start < titleEnd ? 'title' : sentence <= leadSentence ? 'lead' : 'rest',
  };
}

/** Whether a term that was found names the DPRK or somebody abroad. */
export function namesParty({ senses }: Mention): boolean {
  return senses.some(({ kind }) => kind === 'dprk' || kind === 'foreign');
}

/** Finds where title, dateline and lead end. Without a title the first sentence stands for it. */
function layOut(text: string, words: readonly Word[], title: string) {
  const isUntitled = title.trim() === '';
  const datelineFrom = isUntitled ? 0 : title.length;
  const found = DATELINE.exec(text.slice(datelineFrom, datelineFrom + 90));
  const isFound = found !== null && DATELINE_SIGN.test(found[1] ?? '');
  const datelineEnd = isFound ? datelineFrom + found[0].length : datelineFrom;
  const first = words.find(({ start }) => start >= datelineEnd)?.sentence ?? 0;
  const second = words.find(({ sentence }) => sentence > first);
  const titleEnd = isUntitled ? (second?.start ?? text.length) : title.length;
  return {
    titleEnd,
    datelineFrom,
    datelineEnd,
    leadSentence: isUntitled ? (second?.sentence ?? first) : first,
  };
}

/** Drops the names that mean the DPRK only in a story about it: "Kim", "the North", "here". */
function knownParties(parties: readonly Party[], isStateText: boolean): Party[] {
  const isAbout = parties.some(
    ({ country, sort }) => country === 'PRK' && (sort === 'state' || sort === 'person'),
  );
  return parties.filter(({ country, sort }) => {
    if (country !== 'PRK' || sort === 'state' || sort === 'person' || sort === 'venue') {
      return true;
    }
    return sort === 'deictic' ? isStateText || isAbout : isAbout || sort === 'north' || sort === 'leader';
  });
}

import type { Party } from './read-parties.ts';
import type { Reading } from './read-story.ts';

/** What the words next to a party make of it. */
export type Case = 'recipient' | 'sender' | 'none';

const BEFORE = 24;
const BEHIND = 6;
const MOST_WORDS = 4;

/** Words in front of a party; in languages that put them behind, see `BEHIND_PARTY`. */
const BEFORE_PARTY: Readonly<Record<string, readonly [recipient: RegExp, sender: RegExp]>> = {
  en: [/\b(?:to|for)\b/i, /\b(?:from|by)\b/i],
  es: [/(?<!\p{L})(?:a|al|para)(?!\p{L})/iu, /(?<!\p{L})(?:de|del|por)(?!\p{L})/iu],
  pl: [/(?<!\p{L})(?:do|dla)(?!\p{L})/iu, /(?<!\p{L})(?:od|z|ze)(?!\p{L})/iu],
  ru: [/(?<!\p{L})(?:в|во|для)(?!\p{L})/iu, /(?<!\p{L})(?:из|от)(?!\p{L})/iu],
  zh: [/(?:向|致|给|对)/u, /(?:从|由|收到|来自)/u],
};
const BEHIND_PARTY: Readonly<Record<string, readonly [recipient: RegExp, sender: RegExp]>> = {
  ko: [
    /^\s?[^,，.\s]{0,6}?(?:에게[는도]?|에겐|에|께)(?![가-힣])/u,
    /^\s?[^,，.\s]{0,6}?(?:에게서|으로부터|로부터)/u,
  ],
  ja: [/^[^、。]{0,5}?(?:に|へ|宛)/u, /^[^、。]{0,5}?(?:から|より)/u],
};

/** Tells whether the small words next to a party make it the one who gets something or the one who sends it. */
export function caseOf({ text, language }: Reading, { mention }: Party): Case {
  const behind = BEHIND_PARTY[language];
  if (behind !== undefined) {
    const following = text.slice(mention.end, mention.end + BEHIND + 6);
    return behind[1].test(following) ? 'sender' : behind[0].test(following) ? 'recipient' : 'none';
  }
  const [recipient, sender] = BEFORE_PARTY[language] ?? [];
  const before = text.slice(Math.max(0, mention.start - BEFORE), mention.start);
  const clause = before.split(/[,;:\n]/).at(-1) ?? '';
  const near =
    language === 'zh'
      ? clause.slice(-MOST_WORDS)
      : clause
          .split(' ')
          .slice(-MOST_WORDS - 1)
          .join(' ');
  const last = { to: lastIndexIn(near, recipient), from: lastIndexIn(near, sender) };
  // "al presidente de Laos": the genitive says nothing where a dative stands before it.
  const isGenitive = (language === 'es' || language === 'pl') && last.to >= 0;
  return last.to === last.from ? 'none' : last.to > last.from || isGenitive ? 'recipient' : 'sender';
}

function lastIndexIn(text: string, pattern: RegExp | undefined): number {
  if (pattern === undefined) {
    return -1;
  }
  const found = [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))];
  return found.at(-1)?.index ?? -1;
}

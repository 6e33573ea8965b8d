import { BESIDE, type Evidence, storyText } from '../classify/classification.ts';
import { takeOut } from '../classify/words/leave-out.ts';
import { splitWords, type Word } from '../classify/words/split-words.ts';
import type { Judged } from './evaluate.ts';

type Text = { readonly title: string; readonly summary: string };

/** How likely a story is an engagement, as it is and with words taken out. */
export type Faithfulness = {
  readonly probability: number;
  /** Without the words that decided. */
  readonly without: number;
  /** Without as many others, on average over a few draws; nothing where there are no others. */
  readonly withoutOthers: number | null;
};

const DRAWS = 3;

/**
 * Takes the words that are shown as evidence out of a story, and, each time from the whole story, three draws of as many other words.
 * A draw is spread evenly over the other words, and the draws share none where there are three times as many; where there are no more
 * others than words that decided, all are taken. What was left out of the story is no other word: nothing was decided by it.
 *
 * @param weigh Gives the probability of a story, from 0 to 1.
 */
export function testEvidence<Story extends Text>(
  story: Story,
  evidence: readonly Evidence[],
  weigh: (story: Story) => number,
): Faithfulness {
  const words = splitWords(storyText(story));
  const among = (spans: readonly Evidence[]) => (word: Word) =>
    spans.some(({ start, end }) => word.start < end && word.end > start);
  const isDeciding = among(evidence.filter(({ role }) => !BESIDE.has(role)));
  const isLeftOut = among(evidence.filter(({ role }) => role === 'left out'));
  const deciding = words.filter(isDeciding);
  const others = words.filter((word) => !isDeciding(word) && !isLeftOut(word));
  const draws = others.length <= deciding.length ? [others] : drawEvenly(others, deciding.length);
  const weighWithout = (some: readonly Word[]) => weigh(takeOut(story, some));
  return {
    probability: weigh(story),
    without: weighWithout(deciding),
    withoutOthers:
      others.length === 0 ? null : draws.reduce((sum, draw) => sum + weighWithout(draw), 0) / draws.length,
  };
}

/** Whether a story is less likely an engagement without the words that decided, and less than without as many others. */
export function isFaithful({ probability, without, withoutOthers }: Faithfulness): boolean {
  return without < probability && (withoutOthers === null || without < withoutOthers);
}

/** Of how many stories that were flagged the words that decided did: a share from 0 to 1, not a number where none was. */
export type EvidenceFigures = { readonly name: string; readonly flagged: number; readonly faithful: number };

/**
 * Tests the evidence of every story that was flagged, and counts over all and by language. What is labelled `borderline` is left out.
 *
 * @param weigh As for `testEvidence`; it must decide as what gave the answers did.
 */
export function measureEvidence(
  judged: readonly Judged[],
  weigh: (story: Text & { readonly outlet: string }) => number,
): EvidenceFigures[] {
  const tested = judged
    .filter(({ gold, answer }) => gold.engagement !== 'borderline' && answer.isEngagement)
    .map(({ gold: { title, text, outlet, lang }, answer: { evidence } }) => ({
      lang,
      isRight: isFaithful(testEvidence({ title, summary: text, outlet }, evidence, weigh)),
    }));
  const languages = [...new Set(tested.map(({ lang }) => lang))].sort();
  return [null, ...languages].map((language) => {
    const some = tested.filter(({ lang }) => language === null || lang === language);
    return {
      name: language === null ? 'all' : `in ${language}`,
      flagged: some.length,
      faithful: some.filter(({ isRight }) => isRight).length / some.length,
    };
  });
}

/** Draws so many of more words a few times: each time one from every stretch of them, a little further on. */
function drawEvenly(words: readonly Word[], count: number): Word[][] {
  return Array.from({ length: DRAWS }, (_, draw) =>
    Array.from({ length: count }, (__, at) => {
      const place = ((at + (draw + 0.5) / DRAWS) * words.length) / count;
      return words[Math.floor(place)];
    }).filter((word) => word !== undefined),
  );
}

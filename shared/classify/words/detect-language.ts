import type { Language } from '../lexicon/other-languages-lexicon.ts';

const SAMPLE = 400;
const SPANISH = /(?<!\p{L})(?:el|la|los|las|de|del|que|y|en|una|por|con|se|su|al|para)(?!\p{L})/giu;
const POLISH = /(?<!\p{L})(?:w|z|i|na|się|do|nie|że|po|jest|o|przez|oraz|przed|od|ma)(?!\p{L})|[łąęśżźćń]/giu;
const ENGLISH =
  /(?<!\p{L})(?:the|of|to|and|in|for|on|with|a|is|by|as|from|at|says?|over|after|his)(?!\p{L})/giu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Tells which lexicon to read a text with, by its script and its small words; English when in doubt. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (count(sample, /\p{sc=Hangul}/gu) > letters * 0.2) {
    return 'ko';
  }
  if (count(sample, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu) > letters * 0.1) {
    return 'ja';
  }
  if (count(sample, /\p{sc=Han}/gu) > letters * 0.2) {
    return 'zh';
  }
  if (count(sample, /\p{sc=Cyrillic}/gu) > letters * 0.3) {
    return 'ru';
  }
  const english = count(sample, ENGLISH);
  const spanish = count(sample, SPANISH);
  const polish = count(sample, POLISH);
  if (spanish > english && spanish > polish) {
    return 'es';
  }
  return polish > english ? 'pl' : 'en';
}

import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../shared/classify/words/lexicon-for.ts';
import { nameLanguage } from '../../../shared/text/name-language.ts';

const SENTENCES: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The envoy left for Hanoi after talks with the foreign minister'],
  ['es', 'El enviado viajó a La Habana para una reunión con el canciller'],
  ['zh', '朝鲜代表团抵达河内'],
  ['zh', '北韓代表團抵達河內，與外長會談'],
  ['ko', '대표단이 하노이에 도착했다'],
  ['ja', '代表団がハノイに到着した'],
  ['ja', '北朝鮮外相訪露'],
  ['ru', 'Делегация прибыла в Ханой для переговоров с министром'],
  ['pl', 'Delegacja przybyła do Hanoi na rozmowy z ministrem'],
  ['mn', 'Төлөөлөгчид Улаанбаатарт хүрэлцэн ирж, сайдтай уулзлаа'],
  ['vi', 'Đoàn đại biểu tới Hà Nội hội đàm với Bộ trưởng'],
  ['de', 'Die Delegation ist nach Hanoi gereist, um mit dem Minister zu sprechen'],
  ['fr', 'La délégation est arrivée à Hanoï pour des entretiens avec le ministre'],
  ['id', 'Delegasi itu tiba di Hanoi untuk bertemu dengan menteri'],
  ['id', 'Menteri itu akan berlepas ke Hanoi bagi mesyuarat dengan rakan sejawatnya'],
  ['sv', 'Delegationen kom till Hanoi för att träffa ministern och hans stab'],
  ['other', 'A delegação chegou a Hanói para uma reunião com o ministro'],
  ['other', 'La delegazione è arrivata ad Hanoi per un incontro con il ministro degli Esteri'],
  ['other', 'Heyet bakan ile görüşmek için Hanoi’ye geldi ve bir anlaşma imzaladı'],
  ['other', 'De delegatie is in Hanoi aangekomen voor overleg met het ministerie'],
  ['other', 'وصل الوفد إلى هانوي'],
  ['other', 'คณะผู้แทนเดินทางถึงฮานอย'],
  ['other', 'प्रतिनिधिमंडल हनोई पहुंचा'],
  ['other', 'Делегація прибула до Ханоя для переговорів із міністром'],
  ['other', 'Делегацията пристигна в Ханой за разговори с министъра, съобщи агенцията'],
  ['other', 'Делегация министрмен кездесу үшін Ханойға келді'],
  ['en', ''],
];

describe('nameLanguage', () => {
  for (const [language, text] of SENTENCES) {
    it(`names ${language}: ${text}`, () => expect(nameLanguage(text)).toBe(language));
  }

  const hinted: readonly (readonly [language: string, text: string, hint: string])[] = [
    ['es', 'Putin, Kim, Lavrov', 'es-MX'],
    ['id', 'Putin, Kim, Lavrov', 'ms'],
    ['other', 'Putin, Kim, Lavrov', 'pt_BR'],
    ['ja', '金正恩 訪問', 'ja-JP'],
    ['mn', 'Путин, Ким, Лавров', 'mn'],
    ['en', 'Putin, Kim, Lavrov', 'no tag at all'],
    ['ja', '代表団がハノイに到着した', 'zh'],
    ['ru', 'Делегация прибыла в Ханой для переговоров с министром', 'en-US'],
    ['de', 'Die Delegation ist nach Hanoi gereist, um mit dem Minister zu sprechen', 'en-US'],
  ];
  for (const [language, text, hint] of hinted) {
    it(`takes ${hint} for a hint: ${text}`, () => expect(nameLanguage(text, hint)).toBe(language));
  }

  it('reads 400 code units', () => {
    expect(nameLanguage(`${'7 '.repeat(300)}Делегация прибыла`)).toBe('en');
  });
});

describe('lexiconFor', () => {
  it('takes the lexicon of the language, or the English one', () => {
    const lexicons = SENTENCES.map(([language, text]) => [language, lexiconFor(nameLanguage(text))]);
    const read = ['es', 'zh', 'ko', 'ja', 'ru', 'pl'];
    expect(lexicons).toEqual(
      SENTENCES.map(([language]) => [language, read.includes(language) ? language : 'en']),
    );
  });
});

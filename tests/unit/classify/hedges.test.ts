import { describe, expect, it } from 'vitest';
import { readStory } from '../../../shared/classify/read/read-story.ts';
import { countFeatures, hedgesOf, rankFrames } from '../../../shared/classify/score/count-features.ts';

/** Headlines whose contact did not come about, or long ago, in the languages that have a lexicon. */
const TAKEN_BACK: Readonly<Record<string, readonly string[]>> = {
  denied: [
    'Kremlin calls report of Kim Jong Un trip to Moscow false',
    'Hanoi: claims that Vietnam sent envoy to North Korea are baseless',
    'Story of Xi-Kim summit in Dalian is untrue, Beijing says',
    'Cuba dismisses as fabricated news of arms deal with North Korea',
    'Photo of Modi meeting Kim Jong Un is fake',
    'Laos disavows reported talks with North Korea',
    'No truth in reports that Kim met Lukashenko, Minsk says',
    '크렘린 "김정은 방러설 사실무근"',
    '중국 "특사 방북 보도는 허위"',
    '外交部：中国特使访朝消息不实',
    '中国大使与金正恩会面系谣言',
    '北朝鮮との首脳会談は事実無根とモンゴル政府',
    'Кремль: сообщение о визите Ким Чен Ына в Москву не соответствует действительности',
    'Сообщение о встрече Путина и Ким Чен Ына оказалось фейком',
    'Cuba desmiente visita de delegación norcoreana',
    'Es falsa la noticia de que Putin visitó Corea del Norte',
    'Kreml dementuje wizytę Kim Dzong Una w Moskwie',
    'Doniesienia o spotkaniu Putina z Kimem są nieprawdziwe',
  ],
  refused: [
    'Pyongyang snubbed Seoul envoy at Hanoi forum',
    'North Korea declined to meet US envoy in Stockholm',
    'Kim Jong Un gives Trump letter no reply',
    'US call to North Korea mission goes unanswered',
    'North Korea turned down Russian aid offer',
    'Pyongyang brushes off Japanese proposal for summit',
    '북한, 남측 회담 제의에 묵묵부답',
    '북, 미국 대화 제의에 불응',
    '朝鲜回绝韩国会谈提议',
    '朝鲜对美国的信件置之不理',
    '北朝鮮、日本の首脳会談提案に応じず',
    'КНДР проигнорировала предложение США о переговорах',
    'Пхеньян отклонил предложение Сеула о встрече',
    'Corea del Norte descarta reunirse con Estados Unidos',
    'Corea del Norte declina la visita del enviado sueco',
    'Korea Północna zignorowała propozycję rozmów z USA',
  ],
  recalled: [
    'On this day in 1994: Jimmy Carter meets Kim Il Sung in Pyongyang',
    'Today in history: Nixon envoy meets North Korean general at Panmunjom',
    'Throwback: Madonna dancer performs in Pyongyang with Russian troupe',
    'From the archives: Kim Il Sung visits East Berlin',
    'In 1986 Castro visited Pyongyang and signed treaty with Kim Il Sung',
    'Remembering the day Kim Jong Il met Koizumi',
    'This week in history: two Koreas sign basic agreement',
    'When Kim Il Sung visited Moscow in 1984',
    '[역사 속 오늘] 김정일, 푸틴과 정상회담',
    '20년 전 오늘 남북 정상회담',
    '历史上的今天：金正日访问中国',
    '1958年周恩来访问朝鲜',
    '年前の今日、小泉首相が訪朝し金正日総書記と会談',
    'В этот день Путин прилетел в Пхеньян',
    '20 лет назад Путин посетил КНДР',
    'Un día como hoy Fidel Castro visitó Corea del Norte',
    'Hace 30 años Castro visitó Corea del Norte',
    'Tego dnia w 1986 Jaruzelski odwiedził Koreę Północną',
  ],
};

/** Headlines of contacts that came about, with the same words about something else. */
const HELD: readonly string[] = [
  'Kim Jong Un visits Moscow for first time since 1984',
  'North Korea, Cuba sign pact replacing one signed in 1986',
  'Kim Jong Un receives Lavrov in Pyongyang, rejects US offer',
  'Ким Чен Ын принял Лаврова в Пхеньяне',
];

for (const [how, titles] of Object.entries(TAKEN_BACK)) {
  describe(`a contact ${how} is hedged`, () => {
    for (const title of titles) {
      it(title, () => {
        const reading = readStory({ title, summary: '' });
        const features = Object.keys(countFeatures(reading));
        const [best] = rankFrames(reading);
        expect(
          best === undefined || features.some((name) => /^hedge:title:(?:negated|unreal)$/.test(name)),
        ).toBe(true);
        expect(features).not.toContain('sure');
      });
    }
  });
}

describe('a contact that came about is not hedged', () => {
  for (const title of HELD) {
    it(title, () => {
      const reading = readStory({ title, summary: '' });
      const [best] = rankFrames(reading);
      expect(best && hedgesOf(reading, best)).toEqual([]);
    });
  }
});

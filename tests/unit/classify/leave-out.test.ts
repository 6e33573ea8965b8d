import { describe, expect, it } from 'vitest';
import { storyText } from '../../../shared/classify/classification.ts';
import { classifyStory } from '../../../shared/classify/classify-story.ts';
import { readStory } from '../../../shared/classify/read/read-story.ts';
import {
  keptSpans,
  leaveOut,
  placesWithoutNoise,
  storyWithoutNoise,
  takeOut,
} from '../../../shared/classify/words/leave-out.ts';

type Row = readonly [title: string, kept: string, noise: string];

/** Titles and summaries, of which the end is not the story. */
const NOISE: Readonly<Record<string, readonly Row[]>> = {
  'links and lists': [
    [
      'Nikkei ends higher',
      'Exporters led the gains.',
      ' Related Articles: Kim Jong Un receives Xi Jinping in Pyongyang',
    ],
    ['Ferry sinks off Busan', 'Nine were rescued.', '\nREAD MORE: North Korean minister arrives in Hanoi'],
    ['Ulan Bator smog worsens', 'Schools were shut.', ' MORE NEWS: Putin meets Kim Jong Un'],
    [
      'Lisbon bans scooters',
      'The rule starts in May.',
      ' What others are reading: North Korea sends delegation to Cuba',
    ],
    ['Bus strike in Turin', 'Drivers want more pay.', ' Keep reading: Choe Son Hui visits Moscow'],
    [
      'Seoul home prices rise',
      'Demand was strong.',
      ' [Related news] North Korea, China hold talks in Beijing',
    ],
    ['코스피 하락', '외국인이 팔았다.', ' ▶ 관련기사: 북한 대표단, 베트남 방문'],
    ['전기요금 동결', '정부가 밝혔다.', '\n[많이 본 기사]\n최선희 외무상, 라브로프와 회담\n북한 대표단 방중'],
    ['上海今日降温', '气温下降十度。', '【相关报道】朝鲜外务相访问俄罗斯'],
    ['台北房價上漲', '需求旺盛。', '更多相關報導：金正恩會見普丁'],
    ['大阪で火事', '2人がけがをした。', '＜関連記事＞金正恩氏、プーチン大統領と会談'],
    ['東京で雪', '交通が乱れた。', '▽関連ニュース：北朝鮮外相がモスクワ訪問'],
    ['В Казани открыли метро', 'Станций пять.', ' ЧИТАЙТЕ ТАКЖЕ: Делегация КНДР прибыла в Москву'],
    [
      'Цены на нефть упали',
      'Торги завершились.',
      ' Ранее сообщалось, что Ким Чен Ын встретился с Путиным во Владивостоке.',
    ],
    ['Sube el dólar en México', 'El peso cayó.', ' LEE TAMBIÉN: Corea del Norte envía delegación a Cuba'],
    ['Lluvias en Lima', 'Hay dos heridos.', ' Le recomendamos: Kim Jong-un recibe a Putin'],
    ['Śnieg w Zakopanem', 'Drogi są zamknięte.', ' CZYTAJ TEŻ: Delegacja Korei Północnej w Moskwie'],
    ['Feu à Lyon', 'Deux blessés.', ' À lire aussi : Kim Jong-un reçoit Poutine à Pyongyang'],
    [
      'Grève à Nantes',
      'Le trafic est perturbé.',
      ' LIRE AUSSI > La Corée du Nord envoie une délégation à Cuba',
    ],
    ['Stau auf der A9', 'Die Polizei sperrte die Strecke.', ' Lesen Sie auch: Kim Jong Un empfängt Putin'],
    ['Banjir di Bandung', 'Warga mengungsi.', ' BACA JUGA: Kim Jong Un Bertemu Putin'],
    ['Mưa lớn ở Huế', 'Nhiều đường ngập.', ' >> Xem thêm: Kim Jong Un gặp Putin'],
    ['Snö i Kiruna', 'Vägar är stängda.', ' LÄS OCKSÅ: Kim Jong Un möter Putin'],
    ['Улаанбаатарт цас оров', 'Зам хаагдсан.', ' Мөн уншина уу: Хойд Солонгосын сайд Москвад айлчлав'],
  ],
  captions: [
    ['Gold rises', 'Traders bought.', ' File photo: Kim Jong Un and Putin in Vladivostok.'],
    ['Tram line opens', 'It cost a billion.', ' (File photo of Kim Jong Un greeting Xi Jinping)'],
    ['Zoo opens', 'Crowds came.', ' Pictured: Kim Jong Un meets Trump in Singapore in 2018.'],
    ['Oil falls', 'Brent lost 2 percent.', ' Kim Jong Un meets Lavrov in Pyongyang (archive photo).'],
    ['Census starts', 'It runs to June.', ' Image: Kim Jong Un with Xi Jinping. Credit: Xinhua'],
    ['지하철 연장', '내년 개통한다.', ' 김정은 위원장과 푸틴 대통령의 회담 모습(자료사진)'],
    ['수출 증가', '반도체가 늘었다.', ' [사진=김정은과 시진핑, 조선중앙통신]'],
    ['香港股市', '恒指上升。', '资料图：金正恩会见普京。'],
    ['東京株', '上げた。', '（資料写真：金正恩氏とプーチン氏の会談）'],
    ['Рубль растёт', 'Торги закрыты.', ' Архивное фото: Ким Чен Ын и Путин на встрече.'],
    ['Suben los precios', 'El pan cuesta más.', ' Foto de archivo de Kim Jong-un con Putin en Vladivostok.'],
    ['Podwyżki cen', 'Chleb drożeje.', ' Zdjęcie archiwalne: Kim Dzong Un i Putin.'],
    ['Pont fermé', 'Les travaux durent.', " Photo d'archives : Kim Jong-un et Poutine à Vladivostok."],
    ['Brücke gesperrt', 'Es dauert.', ' Archivfoto: Kim Jong Un trifft Putin.'],
    ['Bro stängd', 'Det tar tid.', ' Arkivbild: Kim Jong Un och Putin.'],
  ],
  'footers and prompts': [
    [
      'Rain in Cork',
      'It poured.',
      ' Sign up to our North Korea newsletter for talks, visits and summits with Russia.',
    ],
    [
      'Rain in Cork',
      'It poured.',
      ' You are receiving this email because you asked for news of North Korea meeting Russia.',
    ],
    ['Rain in Cork', 'It poured.', ' Click to subscribe: North Korea Weekly, with visits to Moscow'],
    [
      'Rain in Cork',
      'It poured.',
      ' Want more stories on Kim Jong Un meeting Putin? Subscribe to our brief.',
    ],
    [
      'Rain in Cork',
      'It poured.',
      ' Download the NK Daily app for alerts when Kim Jong Un meets Xi Jinping.',
    ],
    ['Rain in Cork', 'It poured.', ' Follow us on X for Kim Jong Un visits Russia updates.'],
    ['서울 비', '비가 왔다.', ' 뉴스레터 구독하기: 북한 대표단 방러 소식'],
    ['北京下雨', '下雨了。', '订阅我们的邮件：朝鲜代表团访问俄罗斯'],
    ['東京は雨', '雨だった。', '▼メルマガ登録はこちら：北朝鮮とロシアの会談'],
    ['Дождь в Омске', 'Шёл дождь.', ' Подписывайтесь на наш канал: Ким Чен Ын встретился с Путиным'],
    ['Llueve en Lima', 'Llovió.', ' Suscríbase a nuestro boletín: Kim Jong-un visita Rusia'],
    ['Deszcz w Łodzi', 'Padało.', ' Zapisz się na newsletter: wizyta Kim Dzong Una w Rosji'],
    ['Pluie à Metz', 'Il a plu.', ' Inscrivez-vous à notre newsletter : Kim Jong-un en visite en Russie'],
    [
      'Regen in Ulm',
      'Es regnete.',
      ' Melden Sie sich für unseren Newsletter an: Kim Jong Un besucht Russland',
    ],
    ['Hujan di Medan', 'Hujan turun.', ' Ikuti saluran WhatsApp kami: Kim Jong Un temui Putin'],
    ['Regn i Lund', 'Det regnade.', ' Prenumerera på vårt nyhetsbrev: Kim Jong Un besöker Ryssland'],
  ],
  'tags and rights': [
    ['Corn up', 'Prices rose.', ' TAGS: Kim Jong Un, Putin, summit, visit'],
    ['Corn up', 'Prices rose.', ' Topics: North Korea | Russia | visit'],
    ['Corn up', 'Prices rose.', ' #KimJongUn #Putin #summit'],
    ['Corn up', 'Prices rose.', ' Filed under: North Korea, Russia, meeting'],
    ['옥수수값', '올랐다.', ' #북한 #러시아 #정상회담'],
    ['玉米涨价', '涨了。', '标签：朝鲜 俄罗斯 会谈'],
    ['Maíz sube', 'Subió.', ' Etiquetas: Corea del Norte, Rusia, visita'],
    ['Кукуруза', 'Выросла.', ' Теги: КНДР, Россия, визит'],
    ['Corn up', 'Prices rose.', ' Copyright 2026 North Korea Visits and Talks Monitor'],
    ['Corn up', 'Prices rose.', ' © 2026 Pyongyang Moscow Visit Herald. All rights reserved.'],
    ['Corn up', 'Prices rose.', ' (c) 2025 Russia-North Korea Summit News'],
    ['옥수수값', '올랐다.', ' <저작권자 ⓒ 북러회담뉴스, 무단 전재 및 재배포 금지>'],
    ['トウモロコシ', '上がった。', ' 無断転載を禁じます 北朝鮮ロシア会談ニュース'],
    ['玉米涨价', '涨了。', '版权所有：朝鲜俄罗斯会谈网'],
    ['Kukurydza', 'Wzrosła.', ' Wszelkie prawa zastrzeżone: Wizyta Kima w Rosji'],
    ['Mais', 'Er stieg.', ' Schlagwörter: Nordkorea, Russland, Besuch'],
  ],
  'what follows the news': [
    ['Court rules on fishing', 'Judges agreed.', ' In other news: Kim Jong Un met Putin.'],
    ['Court rules on fishing', 'Judges agreed.', " Also in today's edition: Putin flies to Pyongyang"],
    ['Court rules on fishing', 'Judges agreed.', ' Weather: Pyongyang sunny, Moscow snow, talks Tuesday'],
    ['Court rules on fishing', 'Judges agreed.', ' MARKETS: Kospi up as North Korea, US agree talks'],
    ['Court rules on fishing', 'Judges agreed.', ' Watch: Kim Jong Un arrives in Moscow'],
    ['Court rules on fishing', 'Judges agreed.', ' VIDEO: Kim Jong Un arrives in Moscow'],
    ['Court rules on fishing', 'Judges agreed.', ' Listen to our podcast: North Korea meets Russia'],
    ['Court rules on fishing', 'Judges agreed.', ' Up next: Putin visits Pyongyang'],
    ['Court rules on fishing', 'Judges agreed.', ' Also on our site: Putin visits Pyongyang'],
    ['Court rules on fishing', 'Judges agreed.', ' Trending: Putin visits Pyongyang'],
  ],
  'rarer forms of all of these': [
    ['Zoo', 'The ferry was old.', ' MUST READ: Kim Jong Un receives Putin'],
    ['Zoo', 'The ferry was old.', '\nRelated coverage\nKim Jong Un receives Putin\nXi flies to Pyongyang'],
    ['Zoo', 'The ferry was old.', ' Read the full story: North Korea and Cuba sign pact'],
    ['Zoo', 'The ferry was old.', ' Stories you may have missed: Putin in Pyongyang'],
    ['Zoo', 'The ferry was old.', ' LATEST NEWS: Kim Jong Un meets Xi'],
    ['Zoo', 'The ferry was old.', ' >>> Also read: Kim Jong Un meets Xi'],
    ['Zoo', 'The ferry was old.', ' Related: "Kim Jong Un meets Xi"'],
    ['Zoo', 'The ferry was old.', ' Our top stories: Kim Jong Un meets Xi'],
    ['Zoo', '배가 낡았다.', ' [관련기사] 김정은, 시진핑과 회담'],
    ['Zoo', '배가 낡았다.', ' 이 시각 인기 뉴스 김정은, 푸틴과 악수'],
    ['Zoo', '배가 낡았다.', ' ☞ 함께 보면 좋은 기사: 북한 대표단 방러'],
    ['Zoo', '渡轮很旧。', ' 热点新闻：金正恩会见普京'],
    ['Zoo', '渡轮很旧。', '（延伸阅读：朝鲜代表团访华）'],
    ['Zoo', '船は古かった。', '【あわせて読む】金正恩氏が訪中'],
    ['Zoo', '船は古かった。', ' 関連記事 金正恩氏、プーチン氏と会談'],
    ['Zoo', 'Паром был старым.', ' По теме: Путин прибыл в Пхеньян'],
    ['Zoo', 'Паром был старым.', '\nЧитайте также\nПутин прибыл в Пхеньян'],
    ['Zoo', 'El ferry era viejo.', ' Noticia relacionada: Kim recibe a Putin'],
    ['Zoo', 'El ferry era viejo.', ' Puede leer: Kim recibe a Putin'],
    ['Zoo', 'Prom był stary.', ' ZOBACZ: Kim przyjął Putina'],
    ['Zoo', 'Le ferry était vieux.', ' [À LIRE AUSSI] Kim reçoit Poutine'],
    ['Zoo', 'Die Fähre war alt.', ' Mehr zum Thema: Kim empfängt Putin'],
    ['Zoo', 'Die Fähre war alt.', ' Auch spannend: Kim empfängt Putin'],
    ['Zoo', 'Feri itu tua.', ' (Baca juga: Kim terima Putin)'],
    ['Zoo', 'Phà đã cũ.', ' Tin liên quan: Kim tiếp Putin'],
    ['Zoo', 'Färjan var gammal.', ' Läs mer: Kim tar emot Putin'],
    ['Zoo', 'Завь хуучин байв.', ' Холбоотой мэдээ: Ким Путинтай уулзав'],
    ['Zoo', 'The ferry was old.', ' Photo courtesy of KCNA shows Kim Jong Un greeting Xi.'],
    ['Zoo', 'The ferry was old.', ' Photograph: Kim Jong Un and Putin/AFP'],
    ['Zoo', '배가 낡았다.', ' 자료사진=김정은과 푸틴'],
    ['Zoo', '渡轮很旧。', '图：金正恩与普京会谈'],
    ['Zoo', 'Паром был старым.', ' Фото: Ким Чен Ын и Путин / ТАСС'],
    ['Zoo', 'El ferry era viejo.', ' (Foto: Kim Jong-un recibe a Putin)'],
    ['Zoo', 'The ferry was old.', ' To get our North Korea newsletter, sign up here.'],
    ['Zoo', 'The ferry was old.', ' You can unsubscribe from North Korea alerts at any time.'],
    ['Zoo', 'The ferry was old.', ' This content is for subscribers of NK Summit Watch only.'],
    ['Zoo', 'The ferry was old.', ' Never miss a story on Kim meeting Putin: subscribe now.'],
    ['Zoo', 'The ferry was old.', ' Tags - Kim Jong Un, Putin, visit'],
    [
      'Zoo',
      'The ferry was old.',
      ' Copyright (c) Yonhap News Agency prohibits its content from being redistributed',
    ],
    ['Zoo', 'The ferry was old.', ' #NorthKorea'],
    ['Zoo', 'The ferry was old.', " Today's weather: Pyongyang clear, Moscow cold"],
  ],
};

/** Stories that have the words of noise in them and are all story. */
const PROSE: readonly (readonly [title: string, summary: string])[] = [
  ['North Korean readers want more', 'Read more books, Kim Jong Un told students.'],
  ['Border quiet', 'Watch: officials said nobody crossed.'],
  ['Envoy in Hanoi', 'HANOI, March 3 (Yonhap) -- A North Korean envoy met the minister.'],
  ['Envoy in Hanoi', 'More North Korean envoys came to Hanoi. More than ten met the minister.'],
  [
    'Envoy in Hanoi',
    'Related talks took place in Hanoi on Monday. Photos released by KCNA showed Kim meeting Lam.',
  ],
  ['Envoy in Hanoi', 'Next week the envoy goes to Vientiane. Top officials from Pyongyang will join.'],
  ['Envoy in Hanoi', 'Most popular in Hanoi was the envoy. Popular leaders came.'],
  ['북한 대표단', '사진을 보면 김정은이 푸틴과 만났다. 관련 뉴스는 조선중앙통신이 전했다.'],
  ['북한 대표단', '날씨가 추웠지만 대표단은 모스크바에 도착했다.'],
  ['朝鲜代表团', '图片显示金正恩会见普京。相关新闻由朝中社发布。'],
  ['北朝鮮代表団', '写真を公開し、金正恩氏はプーチン氏と会談した。'],
  ['Делегация КНДР', 'Фотографии встречи опубликованы. Ранее делегация посетила Минск.'],
  [
    'Delegación norcoreana',
    'Mira el mundo con optimismo, dijo el embajador. Más información dará el ministro el lunes.',
  ],
  ['Delegacja KRLD', 'Popularne miejsca zwiedziła delegacja. Polecane hotele były pełne.'],
  ['Kim in Russia', 'Subscribers to the treaty met in Moscow. Copyright talks with North Korea began.'],
  ['Kim in Russia', 'Video footage showed Kim meeting Putin. Image matters to Kim.'],
  ['Kim Jong Un in Russia', 'WATCH: Kim Jong Un arrives in Vladivostok for talks'],
  ['Koreas talk', 'Live fire stopped. Breaking news of the talks spread. Alert troops met.'],
];

describe('what is not the story is left out', () => {
  for (const [kind, rows] of Object.entries(NOISE)) {
    for (const [title, kept, noise] of rows) {
      it(`${kind}: ${kept}${noise}`, () =>
        expect(storyWithoutNoise({ title, summary: kept + noise })).toEqual({ title, summary: kept }));
    }
  }

  it('a list under its heading, line by line', () => {
    const summary = 'Nine were rescued.\nMost read\nKim Jong Un receives Xi\nPutin flies to Wonsan';
    expect(storyWithoutNoise({ title: 'Ferry sinks', summary }).summary).toBe('Nine were rescued.');
  });

  it('one line of links, and not the story that goes on below', () => {
    const summary = 'Nine were rescued.\nRead more: Kim Jong Un receives Xi\nThe ferry was old.';
    expect(storyWithoutNoise({ title: 'Ferry sinks', summary }).summary).toBe(
      'Nine were rescued.\nThe ferry was old.',
    );
  });

  it('the whole summary, where the title is the story', () =>
    expect(leaveOut({ title: 'Stocks rise', summary: 'Related: Kim meets Putin' })).toEqual({
      spans: [{ start: 12, end: 36 }],
    }));

  it('a caption in brackets alone, not the sentence in front', () => {
    const summary = 'Gold rose. (FILE PHOTO: Kim Jong Un rides with Vladimir Putin.)';
    expect(storyWithoutNoise({ title: 'Markets', summary }).summary).toBe('Gold rose.');
  });

  it('rights in front of a story, up to the sentence', () => {
    const summary =
      `Sign up here for our newsletter. ${'Kim Jong Un met the envoy in Wonsan. '.repeat(9)}`.trim();
    expect(storyWithoutNoise({ title: 'Brief', summary }).summary).toBe(summary.slice(33));
  });
});

describe('what tickers put in front of a headline is left out', () => {
  const headlines: readonly (readonly [string, string])[] = [
    ['LIVE: Kim meets Putin', 'Kim meets Putin'],
    ['BREAKING NEWS | Kim meets Putin', 'Kim meets Putin'],
    ['UPDATE 2-Kim meets Putin', 'Kim meets Putin'],
    ['[속보] 김정은, 푸틴과 회담', '김정은, 푸틴과 회담'],
    ['【速報】金正恩氏が訪ロ', '金正恩氏が訪ロ'],
    ['快讯：金正恩抵达北京', '金正恩抵达北京'],
    ['СРОЧНО: Ким встретился с Путиным', 'Ким встретился с Путиным'],
    ['ÚLTIMA HORA | Kim llega a Moscú', 'Kim llega a Moscú'],
    ['PILNE! Kim w Moskwie', 'Kim w Moskwie'],
    ['EN DIRECT : Kim rencontre Poutine', 'Kim rencontre Poutine'],
  ];
  for (const [title, kept] of headlines) {
    it(title, () => expect(storyWithoutNoise({ title, summary: '' }).title).toBe(kept));
  }
});

describe('the story is kept', () => {
  it('behind a label that a sentence and no headline follows', () => {
    const story = { title: 'Border quiet', summary: 'Nobody came. Watch: the guards met their Lao guests.' };
    expect(storyWithoutNoise(story)).toEqual(story);
  });

  for (const [title, summary] of PROSE) {
    it(summary, () => expect(leaveOut({ title, summary })).toEqual({ spans: [] }));
  }

  const whole = [
    'Related: Kim meets Putin',
    '[Photo] Kim meets Putin in 1986',
    'LIVE',
    'Live fire drill held',
  ];
  for (const title of whole) {
    it(`a title alone: ${title}`, () => expect(storyWithoutNoise({ title, summary: '' }).title).toBe(title));
  }

  it('a summary alone', () => {
    const story = { title: '', summary: 'Related: Kim meets Putin' };
    expect(storyWithoutNoise(story)).toEqual(story);
  });

  it('in parts that the left-out ones part', () => {
    const story = { title: 'LIVE: Kim meets Putin', summary: 'They met. Tags: Kim, Putin' };
    const text = storyText(story);
    expect(keptSpans(story).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kim meets Putin\nThey met. ',
    ]);
  });
});

describe('a story with a part that is not the story', () => {
  const story = {
    title: 'Seoul zoo welcomes panda twins',
    summary:
      'They weigh 200 grams. Related stories: Kim Jong Un meets Putin in Vladivostok | Cuba signs pact with Laos and Iran',
  };

  it('is read without it', () => {
    const { mentions, parties, contacts, words, text } = readStory(story);
    const from = text.indexOf('Related');
    const starts = [...mentions, ...words, ...parties.map(({ mention }) => mention)].map(
      ({ start }) => start,
    );
    expect(Math.max(...starts)).toBeLessThan(from);
    expect(contacts.every(({ mention }) => mention.start < from)).toBe(true);
    expect(classifyStory(story).isEngagement).toBe(false);
  });

  it('says what was left out, cut to 80 code units', () => {
    const evidence = classifyStory(story).evidence.filter(({ role }) => role === 'left out');
    const start = storyText(story).indexOf('Related');
    const text = storyText(story).slice(start, start + 80);
    expect(evidence).toEqual([{ role: 'left out', text, start, end: start + 80 }]);
  });

  it('does not speak of parts that name no party', () => {
    const { evidence } = classifyStory({
      ...story,
      summary: 'Kim Jong Un sent them. Read more: All about pandas',
    });
    expect(evidence.filter(({ role }) => role === 'left out')).toEqual([]);
  });
});

describe('placesWithoutNoise', () => {
  it.each([
    { title: '  Ferry   sinks ', summary: '\tNine were\n\n rescued. ' },
    {
      title: 'LEAD: Ferry sinks',
      summary: 'Nine were rescued. Related: Kim meets Putin\nThe 😀 ferry was old.',
    },
    { title: 'Related: Kim meets Putin', summary: '' },
    { title: '', summary: 'Nine were rescued. (File photo) It was old.' },
  ])('finds each character that is left of %j where it stands in the text', (story) => {
    const text = storyText(story);
    const left = storyWithoutNoise(story);
    const places = placesWithoutNoise(story);
    for (const field of ['title', 'summary'] as const) {
      expect(places[field]).toHaveLength(left[field].length);
      expect(places[field]).toEqual(places[field].toSorted((one, other) => one - other));
      for (const [at, unit] of left[field].split('').entries())
        if (unit.trim() !== '') expect(text[places[field][at] ?? -1]).toBe(unit);
    }
  });

  it('tells words of the story from the same in what was left out', () => {
    const story = { title: 'Ferry sinks', summary: 'Nine rescued. Related: Kim meets Putin\nKim was told.' };
    const { summary } = storyWithoutNoise(story);
    const place = placesWithoutNoise(story).summary[summary.indexOf('Kim')];
    expect([summary.indexOf('Putin'), place]).toEqual([-1, storyText(story).lastIndexOf('Kim')]);
  });
});

describe('takeOut', () => {
  it('takes parts out of title and summary, and keeps what else is known', () => {
    const story = { title: 'Kim meets Lam', summary: 'In Hanoi today', outlet: 'Wire' };
    const parts = [
      { start: 0, end: 3 },
      { start: 4, end: 9 },
      { start: 17, end: 22 },
    ];
    expect(takeOut(story, parts)).toEqual({ title: ' Lam', summary: 'In today', outlet: 'Wire' });
    expect(takeOut(story, [])).toEqual(story);
    expect(takeOut({ title: 'Kim', summary: '' }, parts.slice(0, 1))).toEqual({ title: '', summary: '' });
  });
});

import { describe, expect, it } from 'vitest';
import { parseArchiveStory, toStory } from '../../../shared/replay/archive-story.ts';
import { replayStories } from '../../../shared/replay/replay-stories.ts';

const OUTLETS = ['Harbour Gazette', 'Steppe Wire', 'Nordic Dispatch', 'Delta Daily', 'Amur Post'];

/** A story with its labels, and what is to come of it: which engagement of the sequence has it, and its mail, if it causes one. */
function story(
  day: string,
  lang: string,
  labels: string,
  title: string,
  text: string,
  outcome: readonly [engagement: number, mail?: string],
) {
  const [category, counterparts = '', status, direction] = labels.split(' ');
  const labelled = { category, counterparts: counterparts.split(','), status, direction };
  return { day, outcome, line: { lang, title, text, engagement: 'yes', ...labelled } };
}

/** Headlines in which few words or none stand apart; two outlets have each as it is. */
const SAME_HEADLINE: readonly (readonly [lang: string, counterpart: string, title: string])[] = [
  ['zh', 'LAO', '朝鲜外务省代表团访问老挝'],
  ['zh', 'LAO', '朝鮮外務省代表團訪問寮國'],
  ['zh', 'CUB', '朝鲜党代表团抵达古巴访问'],
  ['ko', 'LAO', '북한 대표단, 라오스 방문'],
  ['ko', 'CHN', '김정은, 시진핑에 축전'],
  ['ko', 'RUS', '북한 외무상, 모스크바 도착'],
  ['ko', 'CUB', '북, 쿠바에 친선대표단 파견'],
  ['ja', 'VNM', '北朝鮮代表団がベトナムを訪問'],
  ['ja', 'BLR', '金正恩氏、ベラルーシ大統領と会談'],
  ['mn', 'MNG', 'Хойд Солонгосын төлөөлөгчид Улаанбаатарт ирлээ'],
];

/** What outlets tell of one event, or of several that are easily taken for one, in the order in which it comes. */
const SEQUENCES: Readonly<Record<string, readonly ReturnType<typeof story>[]>> = {
  'a summit that goes on: one engagement, three mails': [
    story(
      '2024-05-01',
      'en',
      'AGREE KAZ planned outbound',
      'Officials in Seoul expect Kim in Astana next week',
      'South Korean officials expect North Korean leader Kim Jong Un in the Kazakh capital Astana next week for a summit with President Kassym-Jomart Tokayev.',
      [0, 'first'],
    ),
    story(
      '2024-05-08',
      'en',
      'CONSULT KAZ done outbound',
      'Green train crosses into Kazakhstan',
      'North Korean leader Kim Jong Un is on his way to Astana for a summit with President Kassym-Jomart Tokayev.',
      [0, 'takes place'],
    ),
    story(
      '2024-05-09',
      'pl',
      'CONSULT KAZ done outbound',
      'Dyktator z Korei wita się z prezydentem Kazachstanu',
      'Kim Dzong Un spotkał się w Astanie z prezydentem Kazachstanu. Kasym-Żomart Tokajew witał go na dworcu.',
      [0],
    ),
    story(
      '2024-05-10',
      'en',
      'SUPPORT KAZ done outbound',
      'Grain for labour: what the presidents signed',
      'North Korean leader Kim Jong Un and President Kassym-Jomart Tokayev signed an agreement on grain and workers in Astana.',
      [0, 'an agreement is reached'],
    ),
    story(
      '2024-05-11',
      'en',
      'CONSULT KAZ done outbound',
      'Falcons and a saddle: Kim heads home',
      'North Korean leader Kim Jong Un left Astana by train after his visit to Kazakhstan and his talks with President Tokayev.',
      [0],
    ),
  ],
  'one disclosure in many wordings, and another with new pictures: two engagements, two mails': [
    story(
      '2022-03-01',
      'en',
      'COOPERATE MLI done outbound',
      'Oslo says North Korean mortar rounds reached a Sahel junta',
      "Norway's intelligence service says Mali's junta received mortar rounds from North Korea.",
      [0, 'first'],
    ),
    story(
      '2022-03-02',
      'en',
      'COOPERATE MLI done outbound',
      'Pyongyang arming coup leaders, Norwegian spies believe',
      "North Korea has shipped mortar rounds to Mali's junta, the service says.",
      [0],
    ),
    story(
      '2022-03-02',
      'es',
      'COOPERATE MLI done outbound',
      'Noruega acusa a Corea del Norte de vender munición',
      'Según el servicio noruego, Corea del Norte vendió proyectiles de mortero a la junta de Malí.',
      [0],
    ),
    story(
      '2022-03-03',
      'en',
      'COOPERATE MLI done outbound',
      'Junta denies buying shells',
      "Mali's rulers reject the Norwegian report that North Korea shipped mortar rounds to them.",
      [0],
    ),
    story(
      '2022-03-10',
      'en',
      'COOPERATE MLI done outbound',
      'Drone images show crates from Nampo at an airfield',
      'Pictures taken over Gao show crates of North Korean rockets that were shipped to Mali from the port of Nampo.',
      [1, 'first'],
    ),
  ],
  'the same names, other acts: three engagements, four mails': [
    story(
      '2016-04-10',
      'en',
      'SUPPORT PER done inbound',
      'Leader receives gift from Peruvian friendship society',
      'Kim Jong Un received a gift from the Peru-Korea friendship society. (KCNA)',
      [0, 'first'],
    ),
    story(
      '2016-04-10',
      'es',
      'SUPPORT PER done inbound',
      'El Dirigente recibe presente de asociación peruana',
      'Kim Jong Un recibió un presente de la asociación de amistad Perú-Corea.',
      [0],
    ),
    story(
      '2016-04-11',
      'en',
      'SUPPORT PER done inbound',
      'Peruvian president sends greetings',
      'President Ollanta Humala of Peru sent a message of greetings to Kim Jong Un on the Day of the Sun.',
      [1, 'first'],
    ),
    story(
      '2016-04-12',
      'en',
      'CONSULT PER done inbound',
      'Trade delegation of Peru here',
      'A trade delegation of Peru arrived in Pyongyang on Tuesday. (KCNA)',
      [2, 'first'],
    ),
    story(
      '2016-04-14',
      'en',
      'SUPPORT PER done inbound',
      'Minutes of trade talks with Peru signed',
      'The DPRK and Peru signed minutes of talks on trade in Pyongyang. (KCNA)',
      [2, 'an agreement is reached'],
    ),
  ],
  'a visit that is called off joins its announcement': [
    story(
      '2019-11-02',
      'en',
      'AGREE LAO planned inbound',
      'Lao president to visit North Korea in December',
      'Bounnhang Vorachith will travel to Pyongyang next month, the foreign ministry in Vientiane said.',
      [0, 'first'],
    ),
    story(
      '2019-11-20',
      'en',
      'RUPTURE LAO cancelled inbound',
      'Lao president calls off December trip to Pyongyang after floods',
      'Bounnhang Vorachith cancelled his visit to North Korea, Vientiane said.',
      [0, 'called off'],
    ),
  ],
  'a visit that is put off and then takes place': [
    story(
      '2018-02-05',
      'en',
      'AGREE SRB planned inbound',
      'Serbian foreign minister to travel to Pyongyang this week',
      'Ivica Dacic will hold talks in North Korea.',
      [0, 'first'],
    ),
    story(
      '2018-02-07',
      'en',
      'RUPTURE SRB cancelled inbound',
      'Serbian minister Dacic postpones trip to North Korea',
      'The visit to Pyongyang was put off for a month, Belgrade said.',
      [0, 'put off'],
    ),
    story(
      '2018-03-06',
      'en',
      'CONSULT SRB done inbound',
      'Serbian foreign minister Dacic arrives in Pyongyang',
      'Ivica Dacic began his visit to North Korea on Tuesday.',
      [0, 'takes place'],
    ),
  ],
  'a summit that is called off, is on again, and is held': [
    story(
      '2018-05-20',
      'en',
      'AGREE USA planned mutual',
      'Trump and Kim to hold summit in Singapore on June 12',
      '',
      [0, 'first'],
    ),
    story(
      '2018-05-24',
      'en',
      'RUPTURE USA cancelled inbound',
      'Trump calls off Singapore summit with Kim',
      '',
      [0, 'called off'],
    ),
    story(
      '2018-06-01',
      'en',
      'AGREE USA planned mutual',
      'Trump says Singapore summit with Kim is back on for June 12',
      '',
      [0, 'on again'],
    ),
    story(
      '2018-06-12',
      'en',
      'CONSULT USA done mutual',
      'Trump and Kim meet in Singapore',
      'US President Donald Trump and North Korean leader Kim Jong Un held talks in Singapore.',
      [0, 'the leaders have met'],
    ),
  ],
  'one visit in three languages and scripts: one mail': [
    story(
      '2023-03-14',
      'en',
      'CONSULT MNG done outbound',
      'North Korean vice foreign minister Pak Myong Ho meets Mongolian foreign minister in Ulaanbaatar',
      'Pak Myong Ho held talks with Battsetseg Batmunkh on Tuesday.',
      [0, 'first'],
    ),
    story(
      '2023-03-14',
      'zh',
      'CONSULT MNG done outbound',
      '朝鲜外务省副相朴明浩在乌兰巴托会见蒙古国外长巴特策策格',
      '',
      [0],
    ),
    story(
      '2023-03-15',
      'ru',
      'CONSULT MNG done outbound',
      'Замглавы МИД КНДР Пак Мён Хо провел переговоры в Улан-Баторе',
      'Пак Мён Хо встретился с главой МИД Монголии Батцэцэг.',
      [0],
    ),
  ],
  'letters on one anniversary from five senders: five mails': [
    story(
      '2013-09-09',
      'en',
      'SUPPORT CUB done inbound',
      'Kim Jong Un receives greetings from Cuban president',
      'President Raul Castro of Cuba congratulated Kim Jong Un on the 65th anniversary of the DPRK. (KCNA)',
      [0, 'first'],
    ),
    story(
      '2013-09-09',
      'en',
      'SUPPORT SYR done inbound',
      'Kim Jong Un receives message from Syrian president',
      'Bashar al-Assad sent a message of greetings to Kim Jong Un on the 65th anniversary of the DPRK. (KCNA)',
      [1, 'first'],
    ),
    story(
      '2013-09-09',
      'en',
      'SUPPORT RUS done inbound',
      'Kim Jong Un receives message of greetings from Russian president',
      'Vladimir Putin congratulated Kim Jong Un on the 65th anniversary of the DPRK. (KCNA)',
      [2, 'first'],
    ),
    story(
      '2013-09-09',
      'en',
      'SUPPORT LAO done inbound',
      'Lao president congratulates Kim Jong Un',
      'Choummaly Sayasone of Laos sent a message of greetings on the 65th anniversary of the DPRK. (KCNA)',
      [3, 'first'],
    ),
    story(
      '2013-09-09',
      'en',
      'SUPPORT MNG done inbound',
      'Kim Yong Nam receives message from Mongolian president',
      'Tsakhiagiin Elbegdorj of Mongolia sent a message of greetings on the 65th anniversary of the DPRK. (KCNA)',
      [4, 'first'],
    ),
  ],
  'two summits on one day: two mails': [
    story(
      '2019-06-20',
      'en',
      'CONSULT CHN done inbound',
      'Xi Jinping meets Kim Jong Un in Pyongyang',
      'The Chinese president arrived in North Korea on Thursday for a two-day visit.',
      [0, 'first'],
    ),
    story(
      '2019-06-20',
      'en',
      'CONSULT VNM done outbound',
      'Vietnamese prime minister holds talks with North Korean premier Kim Jae Ryong in Hanoi',
      '',
      [1, 'first'],
    ),
  ],
  'talks about a prisoner, and his release: two engagements, two mails': [
    story(
      '2015-06-10',
      'en',
      'CONSULT USA done mutual',
      'US diplomat and North Korean envoy discuss jailed pastor in New York',
      'Officials of the two sides talked about the pastor, who was sentenced to hard labour.',
      [0, 'first'],
    ),
    story(
      '2015-06-25',
      'en',
      'RELEASE USA done outbound',
      'North Korea frees American pastor',
      'The pastor was handed over to US officials and left Pyongyang by plane.',
      [1, 'first'],
    ),
    story(
      '2015-06-25',
      'en',
      'RELEASE USA done outbound',
      'Freed US pastor lands in Guam after release by North Korea',
      '',
      [1],
    ),
  ],
  'a further party to a plan: a further mail': [
    story(
      '2021-06-01',
      'en',
      'AGREE CHN planned mutual',
      'North Korea and China agree to build bridge over the Tumen',
      '',
      [0, 'first'],
    ),
    story(
      '2021-06-02',
      'en',
      'AGREE RUS,CHN planned mutual',
      'Russia joins North Korea and China in plan for bridge over the Tumen',
      'Moscow signed up to the project on Wednesday.',
      [0, 'also with Russia'],
    ),
  ],
  'the same minister four weeks later: two engagements, two mails': [
    story(
      '2017-05-02',
      'en',
      'CONSULT MYS done inbound',
      'Malaysian foreign minister Anifah Aman arrives in Pyongyang for talks',
      'He will see his counterpart Ri Yong Ho.',
      [0, 'first'],
    ),
    story(
      '2017-05-03',
      'en',
      'CONSULT MYS done inbound',
      'Anifah Aman and North Korean foreign minister Ri Yong Ho hold talks in Pyongyang',
      'The ministers spoke of visas and of trade.',
      [0],
    ),
    story(
      '2017-05-30',
      'en',
      'CONSULT MYS done inbound',
      'Malaysia and North Korea reopen consular talks as Anifah flies to Pyongyang',
      'The foreign minister came to sign an accord on visas, which the two sides had drafted by letter.',
      [1, 'first'],
    ),
  ],
  'trains that are to run, and run: one engagement, two mails': [
    story(
      '2021-03-10',
      'en',
      'COOPERATE CHN planned mutual',
      'China-North Korea freight trains to restart in April',
      'Railways of both sides agreed on a timetable for the bridge at Dandong.',
      [0, 'first'],
    ),
    story(
      '2021-04-02',
      'en',
      'COOPERATE CHN done mutual',
      'First freight train from China crosses into North Korea',
      'The freight train crossed the bridge at Dandong after fifteen months without traffic.',
      [0, 'takes place'],
    ),
    story('2021-04-02', 'zh', 'COOPERATE CHN done mutual', '中朝货运列车恢复通行', '', [0]),
  ],
  'troops, and others with a new count weeks later: two engagements, two mails': [
    story(
      '2025-01-10',
      'en',
      'COOPERATE RUS done outbound',
      'North Korea sends 1,000 sappers to Russia, Seoul says',
      "South Korea's spy agency told lawmakers that the sappers had left for Kursk.",
      [0, 'first'],
    ),
    story(
      '2025-01-10',
      'en',
      'COOPERATE RUS done outbound',
      'Seoul: a thousand North Korean sappers on their way to Kursk',
      '',
      [0],
    ),
    story(
      '2025-01-11',
      'pl',
      'COOPERATE RUS done outbound',
      'Szpiedzy z Seulu: Korea Północna wysłała do Rosji tysiąc saperów',
      '',
      [0],
    ),
    story(
      '2025-02-20',
      'en',
      'COOPERATE RUS done outbound',
      'Another 5,000 builders from North Korea arrive in Kursk, Moscow says',
      'The governor said that the builders would repair roads and houses.',
      [1, 'first'],
    ),
  ],
  'an embassy that reopens, and its new ambassador: two engagements, two mails': [
    story(
      '2024-02-28',
      'en',
      'SUPPORT SWE done inbound',
      'Swedish diplomats return to Pyongyang to reopen embassy',
      '',
      [0, 'first'],
    ),
    story(
      '2024-02-29',
      'en',
      'SUPPORT SWE done inbound',
      'Sweden reopens embassy in North Korea',
      'Diplomats are back in Pyongyang for the first time in four years.',
      [0],
    ),
    story(
      '2024-03-20',
      'en',
      'CONSULT SWE done inbound',
      'North Korean vice minister receives new Swedish ambassador Andreas Bengtsson',
      'He presented a copy of his credentials in Pyongyang.',
      [1, 'first'],
    ),
  ],
  'a team and a minister of one country in the same week: two engagements, two mails': [
    story(
      '2014-08-05',
      'en',
      'COOPERATE IRN done inbound',
      'Iranian wrestlers fly to Pyongyang for tournament',
      '',
      [0, 'first'],
    ),
    story(
      '2014-08-06',
      'en',
      'CONSULT IRN done inbound',
      'North Korean foreign minister Ri Su Yong receives Iranian vice minister Ebrahim Rahimpour',
      'They spoke of relations between the two countries.',
      [1, 'first'],
    ),
    story(
      '2014-08-06',
      'en',
      'CONSULT IRN done inbound',
      'Vice minister Rahimpour of Iran in talks with Ri Su Yong in Pyongyang',
      '',
      [1],
    ),
  ],
};

/** What an outlet writes of a visit, and what it makes of that later; of one that is no engagement no label but that. */
const VISIT = {
  ...{ engagement: 'yes', category: 'CONSULT', counterparts: ['MNG'], status: 'done', direction: 'outbound' },
  title: 'North Korean vice foreign minister Pak Myong Ho meets Battsetseg in Ulaanbaatar',
  text: 'Pak Myong Ho held talks with the Mongolian foreign minister.',
};
const RETOLD = { ...VISIT, title: `(LEAD) ${VISIT.title}` };
const RICE = { engagement: 'no', title: 'Rice prices climb in the markets of Hyesan', text: '' };
const WOOL = { engagement: 'no', title: 'Wool fair opens in Darkhan', text: 'Herders came.' };

/** Which outlet writes what, in the order in which it comes, and the mail that follows, if there is one. */
const RETRACTIONS: Readonly<
  Record<string, readonly (readonly [outlet: 0 | 1 | 2, writes: object, mail?: string])[]>
> = {
  'reported, mailed, taken back: one correction': [
    [0, VISIT, 'first'],
    [0, RICE, 'no engagement after all'],
    [0, WOOL],
  ],
  'of two outlets one takes it back: no mail': [
    [0, VISIT, 'first'],
    [1, VISIT],
    [0, RICE],
  ],
  'both take it back: one correction': [
    [0, VISIT, 'first'],
    [1, VISIT],
    [0, RICE],
    [1, RICE, 'no engagement after all'],
  ],
  'taken back and reported again: a correction and one update': [
    [0, VISIT, 'first'],
    [0, RICE, 'no engagement after all'],
    [0, RETOLD, 'reported again'],
    [1, VISIT],
  ],
  'taken back, and reported by another outlet: a correction and one update': [
    [0, VISIT, 'first'],
    [0, RICE, 'no engagement after all'],
    [1, VISIT, 'reported again'],
    [0, RETOLD],
    [1, RICE],
    [0, WOOL, 'no engagement after all'],
    [2, VISIT, 'reported again'],
  ],
};

describe('a replay of what outlets take back', () => {
  for (const [title, sequence] of Object.entries(RETRACTIONS)) {
    it(title, async () => {
      const stories = sequence.map(([outlet, writes], at) => {
        const archived = { ...writes, lang: 'en', id: `${title} ${outlet}`, outlet: OUTLETS[outlet] };
        return toStory(
          parseArchiveStory(JSON.stringify({ ...archived, at: `2024-03-12T0${at}:00:00Z` })),
          true,
        );
      });
      const replayed = await replayStories(stories);
      const mails = replayed.map(({ mails }) => mails.map(({ alert }) => alert.change ?? 'first'));
      expect(mails).toEqual(sequence.map(([, , mail]) => (mail === undefined ? [] : [mail])));
      expect(new Set(replayed.map(({ engagement }) => engagement?.engagementId)).size).toBe(1);
    });
  }
});

describe('a replay of one headline in two outlets', () => {
  for (const [lang, counterpart, title] of SAME_HEADLINE) {
    it(`mails once for ${title}`, async () => {
      const stories = OUTLETS.slice(0, 2).map((outlet, at) => {
        const archived = { id: outlet, lang, title, text: '', outlet, at: `2024-03-12T0${6 + at}:00:00Z` };
        return toStory(parseArchiveStory(JSON.stringify(archived)), false);
      });
      const replayed = await replayStories(stories);
      expect(replayed.map(({ mails }) => mails.length)).toEqual([1, 0]);
      expect(replayed.map(({ engagement }) => engagement?.counterparts)).toEqual([
        [counterpart],
        [counterpart],
      ]);
      expect(new Set(replayed.map(({ engagement }) => engagement?.engagementId)).size).toBe(1);
    });
  }
});

describe('a replay of a sequence', () => {
  for (const [title, sequence] of Object.entries(SEQUENCES)) {
    it(title, async () => {
      const stories = sequence.map(({ day, line }, at) => {
        const outlet = OUTLETS[at];
        const archived = { ...line, id: `${title} ${at}`, outlet, at: `${day}T0${5 + at}:00:00Z` };
        return toStory(parseArchiveStory(JSON.stringify(archived)), true);
      });
      const replayed = await replayStories(stories);
      const ids = [...new Set(replayed.map(({ engagement }) => engagement?.engagementId))];
      const outcomes = replayed.map(({ engagement, mails }) => [
        ids.indexOf(engagement?.engagementId),
        ...mails.map(({ alert }) => alert.change ?? 'first'),
      ]);
      expect(outcomes).toEqual(sequence.map(({ outcome }) => outcome));
    });
  }
});

import { describe, expect, it } from 'vitest';
import { describeEngagement } from '../../../shared/classify/describe/describe-engagement.ts';
import { readStory } from '../../../shared/classify/read/read-story.ts';

/** A story and what the roles alone read in it; each rule has some that it is needed for. */
type Row = readonly [told: string, title: string, summary?: string];
const whole = ([expected, title, summary = '']: Row) => [expected, title, summary] as const;

const told = (title: string, summary: string) => describeEngagement(readStory({ title, summary }));

describe('the roles read what kind of engagement it is', () => {
  const rows: readonly Row[] = [
    ['AGREE', '王毅将于下周访问朝鲜'],
    ['AGREE', '蒙古国总统邀请金正恩访问乌兰巴托'],
    ['AGREE', '越南外长下周访问平壤'],
    ['RELEASE', 'Two US reporters released by North Korea after Clinton visit'],
    ['RELEASE', 'КНДР отпустила студента Уормбира в коме, его сопровождают американские врачи'],
    [
      'RELEASE',
      '북한 억류 한국계 미국인 3명 석방…폼페이오와 함께 귀국',
      '마이크 폼페이오 미 국무장관이 9일 평양에서 김정은 위원장을 만난 뒤 김동철, 김상덕, 김학송씨를 태우고 돌아오고 있다고 트럼프 대통령이 트위터로 알렸다. 그는 앤드루스 공군기지에 직접 마중 나가겠다고 했다.',
    ],
    ['RUPTURE', 'Russian ballet cancels Pyongyang tour'],
    ['RUPTURE', "Trump cancels Pompeo's trip to North Korea"],
  ];
  it.each(rows.map(whole))('%s: %s', (expected, title, summary) => {
    expect(told(title, summary).category).toBe(expected);
  });
});

describe('the roles read with whom', () => {
  const rows: readonly Row[] = [
    [
      'IND',
      'V.K. Singh spends two days in Pyongyang, first Indian minister there in two decades',
      'He met Kim Yong-dae and Choe Hui-chol, South Block said.',
    ],
    ['JPN', '日朝の局長級協議、１年４カ月ぶり再開　北京の両大使館で'],
    [
      'SYR',
      '韩国拟向土耳其派救援队 朝鲜则向叙利亚致慰问电',
      '土耳其和叙利亚强震造成逾万人死亡，朝鲜最高领导人金正恩7日向叙利亚总统阿萨德致慰问电，对遇难者表示深切哀悼。韩国同日决定派出118人救援队。首尔分析人士指平壤与大马士革长期有武器往来。',
    ],
    ['USA', 'Pompeo aterriza en Pyongyang por tercera vez'],
    ['USA', '朝美代表团在北京再度碰面 首日磋商约五小时'],
  ];
  it.each(rows.map(whole))('%s: %s', (expected, title, summary) => {
    expect(told(title, summary).counterparts.join()).toBe(expected);
  });
});

describe('the roles read where it stands', () => {
  const rows: readonly Row[] = [
    ['done', '赵乐际率中国党政代表团启程赴朝 将出席“中朝友好年”开幕式'],
    [
      'done',
      '韩国拟向土耳其派救援队 朝鲜则向叙利亚致慰问电',
      '土耳其和叙利亚强震造成逾万人死亡，朝鲜最高领导人金正恩7日向叙利亚总统阿萨德致慰问电，对遇难者表示深切哀悼。韩国同日决定派出118人救援队。首尔分析人士指平壤与大马士革长期有武器往来。',
    ],
    [
      'done',
      '트럼프·김정은 하노이 담판 결렬…업무오찬도 취소',
      '도널드 트럼프 미국 대통령과 김정은 북한 국무위원장의 2차 정상회담이 합의문 서명 없이 끝났습니다. 두 정상은 예정됐던 업무오찬을 갖지 않고 오후 1시 30분쯤 메트로폴 호텔을 떠났습니다. 트럼프 대통령은 북한이 전면적인 제재 해제를 요구했다고 밝혔습니다.',
    ],
    ['planned', 'Chinese Ping-Pong Team to Visit DPRK'],
    ['planned', 'UN chief Ban to visit Kaesong this week'],
    ['planned', '王毅将于下周访问朝鲜'],
    ['planned', '蒙古国总统邀请金正恩访问乌兰巴托'],
    ['planned', '越南外长下周访问平壤'],
  ];
  it.each(rows.map(whole))('%s: %s', (expected, title, summary) => {
    expect(told(title, summary).status).toBe(expected);
  });
});

describe('the roles read who goes to whom', () => {
  const rows: readonly Row[] = [
    ['inbound', 'China devuelve a Corea del Norte a decenas de desertores'],
    ['inbound', 'España expulsa al embajador de Corea del Norte'],
    ['inbound', 'Perú expulsa al embajador de la RPDC; tiene cinco días'],
    ['inbound', 'Pompeo aterriza en Pyongyang por tercera vez'],
    ['inbound', 'Russian ballet cancels Pyongyang tour'],
    ['inbound', "Trump cancels Pompeo's trip to North Korea"],
    ['inbound', 'United States returns frozen Macau money to North Korea'],
    ['inbound', 'ショイグ氏、正恩氏と平壌で会談　復興支援を協議'],
    ['inbound', '世卫组织医疗物资运抵朝鲜南浦港'],
    ['inbound', '中国共産党の代表団、平壌に到着'],
    ['inbound', '中国向朝鲜提供紧急粮食援助'],
    ['mutual', '中朝两党两国领导人就建交70周年互致贺电'],
    ['mutual', '朝美代表团在北京再度碰面 首日磋商约五小时'],
    ['mutual', '越朝两国外长互致贺电 庆祝建交75周年'],
    ['mutual', '북중, 신의주-단둥 화물열차 재개'],
    ['outbound', 'Two US reporters released by North Korea after Clinton visit'],
    ['outbound', 'Vietnam confirms official visit by North Korean leader "in the coming days"'],
    ['outbound', 'Трамп получил новое письмо от Ким Чен Ына'],
    ['outbound', 'Трамп получил письмо от Ким Чен Ына'],
    ['outbound', 'エチオピアに北朝鮮の砲弾工場技師 駐在武官通じ部品調達、米公電'],
    ['outbound', 'エチオピアの弾薬工場で北朝鮮技術者が指導 国連専門家パネル報告'],
    ['outbound', '北朝鮮外相がモスクワに到着'],
    ['outbound', '南北閣僚級会談、ソウルで開幕'],
    [
      'outbound',
      '姜锡柱结束欧洲四国之行',
      '朝鲜劳动党国际书记20日经北京回国。在十余天行程中，他先后同德国、比利时、瑞士、意大利的政党和外交官员会面，并与欧洲议会人士交谈。',
    ],
    ['outbound', '朝鲜炸毁开城韩朝联络办公室'],
    ['outbound', '朴明浩在乌兰巴托会见蒙古国外长'],
    [
      'outbound',
      '白宫公布卫星图：朝鲜向“瓦格纳”运送火箭弹',
      '白宫国家安全委员会发言人柯比出示图像称，五节俄方车皮从图们江站驶入朝鲜并装运军火返回，平壤已完成首批交付。',
    ],
    ['outbound', '金正恩向古巴领导人致慰问电'],
    ['outbound', '金正恩致电习近平祝贺连任'],
    [
      'outbound',
      '최룡해, 바쿠서 알리예프 예방…비동맹회의 마치고 귀국',
      '비동맹운동 정상회의에 참가한 최룡해 상임위원장이 일함 알리예프 아제르바이잔 대통령을 예방하고 관광과 체육 분야 왕래를 제안했다고 현지 통신이 전했다.',
    ],
  ];
  it.each(rows.map(whole))('%s: %s', (expected, title, summary) => {
    expect(told(title, summary).direction).toBe(expected);
  });
});

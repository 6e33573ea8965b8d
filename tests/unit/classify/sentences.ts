import type { Category, Direction, Status } from '../../../shared/classify/classification.ts';

/** A story of our own and what it reports. */
export type Told = readonly [
  title: string,
  summary: string,
  category: Category,
  counterparts: readonly string[],
  status: Status,
  direction: Direction,
];

/** The talks of March 2024 in Ulaanbaatar in other words and languages: title, summary, office where the words give it. */
export const ULAANBAATAR_ABROAD: readonly (readonly [title: string, summary: string])[] = [
  ['Pak Myong Ho, vice foreign minister of North Korea, in Ulaanbaatar for talks with Mongolia', ''],
  [
    'North Korean diplomat visits Mongolia for first time in years',
    'Vice Foreign Minister Pak Myong Ho met Mongolian officials in Ulaanbaatar on Monday.',
  ],
  [
    'Mongolia hosts vice foreign minister of DPRK',
    'Mongolian Foreign Minister Battsetseg received Pak Myong Ho in Ulaanbaatar.',
  ],
  ['박명호 북한 외무성 부상, 울란바토르에서 몽골 외무장관과 회담', ''],
  ['북한 박명호 부상 몽골 방문', '박명호 외무성 부상이 울란바토르에서 몽골 외교장관을 만났다.'],
  ['朝鲜外务省副相朴明浩访问蒙古国', '朴明浩在乌兰巴托同蒙古国外长举行会谈。'],
  ['朝鲜副外相朴明浩在乌兰巴托与蒙古国外长会谈', ''],
  [
    'Замминистра иностранных дел КНДР Пак Мен Хо прибыл в Улан-Батор',
    'В столице Монголии он провел переговоры.',
  ],
  ['Viceministro norcoreano Pak Myong Ho se reúne en Ulán Bator con la canciller de Mongolia', ''],
];

/** Who goes to whom. */
export const DIRECTIONS: readonly Told[] = [
  [
    'Kim Yong Nam returns home from Iran',
    'The North Korean head of parliament was back in Pyongyang on Sunday.',
    'CONSULT',
    ['IRN'],
    'done',
    'outbound',
  ],
  ['Swedish envoy flies to Pyongyang', '', 'CONSULT', ['SWE'], 'done', 'inbound'],
  ['North Korean trade minister travels to Damascus', '', 'CONSULT', ['SYR'], 'done', 'outbound'],
  [
    'Kim Jong Un meets the visiting delegation of the Vietnamese army',
    '',
    'CONSULT',
    ['VNM'],
    'done',
    'inbound',
  ],
  ['Belarusian foreign minister arrives in North Korea', '', 'CONSULT', ['BLR'], 'done', 'inbound'],
  ['Kim Jong Un congratulates Cuban president', '', 'SUPPORT', ['CUB'], 'done', 'outbound'],
  ['Cuban president congratulates Kim Jong Un', '', 'SUPPORT', ['CUB'], 'done', 'inbound'],
  ['Letter from Xi to Kim Jong Un delivered in Pyongyang', '', 'SUPPORT', ['CHN'], 'done', 'inbound'],
  ['Kim Jong Un receives gift from Russian president', '', 'SUPPORT', ['RUS'], 'done', 'inbound'],
  ['김정은, 쿠바 디아스카넬 주석에게 축전', '', 'SUPPORT', ['CUB'], 'done', 'outbound'],
  [
    '푸틴, 김정은에게 축전 보내',
    '푸틴 러시아 대통령이 김정은 북한 국무위원장에게 축전을 보냈다.',
    'SUPPORT',
    ['RUS'],
    'done',
    'inbound',
  ],
  ['김정은, 푸틴에게 친서 전달', '', 'SUPPORT', ['RUS'], 'done', 'outbound'],
  ['러시아 국방장관 방북', '러시아 국방장관이 평양에 도착했다.', 'CONSULT', ['RUS'], 'done', 'inbound'],
  [
    '최선희 북한 외무상, 러시아 방문',
    '최선희 외무상이 모스크바에 도착했다.',
    'CONSULT',
    ['RUS'],
    'done',
    'outbound',
  ],
  ['俄罗斯外长拉夫罗夫访问朝鲜', '拉夫罗夫抵达平壤。', 'CONSULT', ['RUS'], 'done', 'inbound'],
  ['崔善姬访问俄罗斯', '朝鲜外务相崔善姬抵达莫斯科。', 'CONSULT', ['RUS'], 'done', 'outbound'],
  [
    'Лавров прибыл в Пхеньян',
    'Глава МИД России прибыл в КНДР с визитом.',
    'CONSULT',
    ['RUS'],
    'done',
    'inbound',
  ],
  ['Ким Чен Ын принял министра обороны России в Пхеньяне', '', 'CONSULT', ['RUS'], 'done', 'inbound'],
  [
    'ロシア外相が訪朝',
    'ロシアのラブロフ外相が北朝鮮の平壌に到着した。',
    'CONSULT',
    ['RUS'],
    'done',
    'inbound',
  ],
  [
    'Szojgu przyleciał do Pjongjangu',
    'Minister obrony Rosji rozmawiał z Kim Dzong Unem.',
    'CONSULT',
    ['RUS'],
    'done',
    'inbound',
  ],
  [
    'Delegación cubana llega a Pyongyang',
    'Una delegación del Partido Comunista de Cuba llegó a la RPDC.',
    'CONSULT',
    ['CUB'],
    'done',
    'inbound',
  ],
  [
    'Kim Jong Un recibe mensaje del presidente de Laos',
    'El Dirigente Kim Jong Un recibió un mensaje de felicitación.',
    'SUPPORT',
    ['LAO'],
    'done',
    'inbound',
  ],
];

/** Engagements of kinds and in languages that the first table has few of. */
export const MORE_ENGAGEMENTS: readonly Told[] = [
  [
    'Swedish ambassador returns to Pyongyang',
    'The ambassador was back in North Korea on Friday.',
    'CONSULT',
    ['SWE'],
    'done',
    'inbound',
  ],
  ['US and North Korean officials meet in New York', '', 'CONSULT', ['USA'], 'done', 'mutual'],
  ['North Korea and Japan hold secret talks in Mongolia', '', 'CONSULT', ['JPN'], 'done', 'mutual'],
  ['Xi Jinping to visit North Korea next week', '', 'AGREE', ['CHN'], 'planned', 'inbound'],
  ['Vietnam invites Kim Jong Un to Hanoi', '', 'AGREE', ['VNM'], 'planned', 'outbound'],
  ['North Korea accepts invitation to visit Belarus', '', 'AGREE', ['BLR'], 'planned', 'outbound'],
  [
    'North Korea opens embassy in Managua',
    'Nicaragua and North Korea restored relations last year.',
    'SUPPORT',
    ['NIC'],
    'done',
    'outbound',
  ],
  ['North Korean art troupe performs in Beijing', '', 'COOPERATE', ['CHN'], 'done', 'outbound'],
  ['Russian tourists arrive in North Korea', '', 'COOPERATE', ['RUS'], 'done', 'inbound'],
  ['Russia and North Korea resume direct flights', '', 'COOPERATE', ['RUS'], 'done', 'mutual'],
  ['WFP ships rice to North Korea', '', 'AID', ['WFP'], 'done', 'inbound'],
  ['UNICEF sends vaccines to North Korea', '', 'AID', ['UNICEF'], 'done', 'inbound'],
  ['North Korea cancels talks with South Korea', '', 'RUPTURE', ['KOR'], 'cancelled', 'outbound'],
  ['Ukraine severs ties with North Korea', '', 'RUPTURE', ['UKR'], 'done', 'inbound'],
  ['North Korea frees Canadian pastor', '', 'RELEASE', ['CAN'], 'done', 'outbound'],
  ['South Korea returns two North Korean fishermen', '', 'RELEASE', ['KOR'], 'done', 'inbound'],
  ['Путин посетит КНДР на следующей неделе', '', 'AGREE', ['RUS'], 'planned', 'inbound'],
  ['朝鲜劳动党代表团访问越南', '代表团抵达河内。', 'CONSULT', ['VNM'], 'done', 'outbound'],
  ['金正恩向古巴国家主席致贺电', '朝鲜领导人金正恩致电祝贺。', 'SUPPORT', ['CUB'], 'done', 'outbound'],
  [
    '북한 대표단 라오스 방문',
    '북한 노동당 대표단이 라오스에 도착했다.',
    'CONSULT',
    ['LAO'],
    'done',
    'outbound',
  ],
];

/** Denied, supposed, wished for, or long ago: reason, title, summary. */
export const REALIS: readonly (readonly [reason: string, title: string, summary: string])[] = [
  ['refusal', 'North Korea refuses to meet US envoy', ''],
  ['refusal', 'Pyongyang turns down South Korean offer of talks', ''],
  ['refusal', 'Kim Yo Jong rules out summit with Japan', ''],
  ['no answer', 'North Korea ignores calls on inter-Korean hotline', ''],
  ['denial', 'Kremlin denies talks with North Korea on troops', ''],
  ['denial', 'No talks with North Korea are planned, says Tokyo', ''],
  ['open door', 'Washington says door to talks with Pyongyang remains open', ''],
  ['standing offer', 'Washington renews offer of dialogue to North Korea', ''],
  ['willingness', 'Japan prime minister says he is ready to meet Kim Jong Un without conditions', ''],
  ['call', 'UN chief calls on North Korea to return to dialogue', ''],
  ['call', 'China urges US and North Korea to resume talks', ''],
  ['call', 'Seoul should send envoy to Pyongyang, says lawmaker', ''],
  ['condition', 'US would meet North Korea if it gave up missiles, official says', ''],
  ['hypothesis', 'What would happen if Putin visited North Korea?', 'Analysts imagine the scenario.'],
  ['hypothesis', 'Could Kim Jong Un ever visit Seoul? Experts are sceptical', ''],
  ['threat', 'North Korea threatens to scrap military agreement with South Korea', ''],
  [
    'history',
    'Ten years ago: how Kim Jong Il met the South Korean president',
    'A look back at the history of the summit.',
  ],
  [
    'anniversary',
    'Koreas mark anniversary of 2018 summit apart',
    'Experts say little is left of the agreement.',
  ],
  ['memoir', 'In memoir, former envoy recalls secret trip to Pyongyang in 1990s', ''],
  ['review', 'Film review: a documentary on North Korean workers abroad', ''],
];

/** Another Korea, a mountain, an ocean, a name. */
export const OTHER_KOREAS: readonly (readonly [reason: string, title: string, summary: string])[] = [
  ['mountain', '북한산 단풍 절정, 등산객 몰려', ''],
  ['ocean', '태평양 도서국 정상회의 개막', '한국 외교장관이 참석했다.'],
  ['noodles', '평양냉면 맛집 10곳', ''],
  ['shipyard', '조선소 수주 확대, 러시아 선주와 계약 체결', ''],
  ['ethnic Koreans', '延边朝鲜族自治州举行文化节', ''],
  ['war', '抗美援朝老兵讲述历史', ''],
  ['South', 'South Korean foreign minister visits Hanoi for talks', ''],
  ['South', 'In Korea, Polish president meets business leaders', 'He arrived in Seoul on Monday.'],
  ['South', 'Corea del Sur y Cuba abren embajadas', ''],
  ['South', 'Президент Южной Кореи прибыл в Монголию', ''],
  ['South', '韩国总统访问老挝', ''],
  ['South', '韓国大統領が訪中', '李大統領は北京で習近平主席と会談した。'],
  ['South', '이 대통령, 중국 국빈 방문', '이재명 대통령이 베이징에 도착했다.'],
  ['other Kim', 'Kim Min-jae scores as Bayern visit Moscow', ''],
  ['North of elsewhere', 'Envoy visits north of Mali for talks with rebels', ''],
  [
    'passing mention',
    'South Korean prime minister lands in Vientiane with business leaders',
    "He will talk with his Lao counterpart about dams, batteries and North Korea's weapons programme.",
  ],
];

/** Others meet about it. */
export const THIRD_PARTIES: readonly (readonly [reason: string, title: string, summary: string])[] = [
  ['others about it', 'US and Chinese envoys discuss North Korea in Beijing', ''],
  ['others about it', 'Blinken raises North Korea with Wang Yi', ''],
  [
    'others about it',
    'Trilateral talks on North Korea open in Tokyo',
    'Diplomats of the US, Japan and South Korea attend.',
  ],
  ['others about it', 'Putin and Xi discuss Korean Peninsula', ''],
  ['others about it', 'G7 ministers condemn North Korea missile launch after meeting in Hiroshima', ''],
  ['others about it', 'South Korea asks China to use its influence on North Korea', ''],
  ['others about it', 'Security Council to meet on North Korean rights', ''],
  ['reaction', 'Seoul voices concern over military ties of Moscow and Pyongyang', ''],
  ['comment', 'Sullivan warns Pyongyang that it would pay a price for selling arms to Moscow', ''],
  ['others about it', '中美外长就朝鲜半岛局势交换意见', ''],
  ['others about it', '한미 외교장관, 북한 핵 문제 협의', ''],
  ['others about it', '日米外相、北朝鮮のミサイルめぐり協議', ''],
  ['others about it', 'Лавров и Ван И обсудили ядерную проблему Корейского полуострова', ''],
  [
    'others about it',
    'Россия и Китай провели консультации',
    'Стороны выступили против санкций в отношении КНДР.',
  ],
];

/** Where it takes place, in English. */
export const PLACES_TOLD: readonly (readonly [title: string, place: string | null])[] = [
  ['Ким Чен Ын встретился с Лавровым в Пхеньяне', 'Pyongyang'],
  ['Choe Son Hui se reúne con Lavrov en Moscú', 'Moscow'],
  ['최선희, 하노이에서 베트남 외교장관과 회담', 'Hanoi'],
  ['朝鲜外务相在北京会见王毅', 'Beijing'],
  ['North Korean minister meets Lao officials', null],
  ['North Korean minister arrives in Laos for talks', 'Laos'],
];

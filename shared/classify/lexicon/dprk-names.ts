/** What one language calls the DPRK. `*` ends a stem; `<` and `>` say that no letter stands before or behind. */
export type Names = {
  /** The state and its bodies: each alone is a party. */
  readonly state: string;
  /** Places that are no party by themselves. */
  readonly venue?: string;
  /** What tells that a story may be about the DPRK, but is not read as a party. Written with a capital it must have one. */
  readonly also?: string;
  /** What means the DPRK unless it begins a longer name: "North", "Kim". */
  readonly alone?: string;
  /** What means the DPRK where Korea is named beside it. */
  readonly beside?: string;
};

/** The names of the DPRK in each language that stories are read in; what English takes from Korean stands under `en`. */
export const DPRK_NAMES = {
  en: {
    state: `North Korea*|N. Korea*|N Korea*|N.Korea*|NKorea*|Noko|DPRK|D.P.R.K.|Democratic People's Republic of Korea|Northern Korea|Pyongyang|PRK|Hermit Kingdom|Korean People's Army|KPA|Workers' Party of Korea|WPK|Supreme People's Assembly|Rungrado|Air Koryo|SPA Presidium`,
    venue: `Kumsusan*|Mangyongdae|Mansudae|Koryo Hotel|Taedonggang|Wonsan|Kaesong|Mt. Kumgang|Mount Kumgang|Kumgang|Rason|Rajin|Sinuiju|Panmunjom|Mt. Myohyang|International Friendship Exhibition|Juche Tower|Tower of the Juche Idea|bier of leader|bier of Kim Jong Il|Paekhwawon|Nampho|Nampo|Wonsan Kalma|Yongbyon`,
    also: `NK|N.K.|NKs|NoKor*|Korea DPR|SPA|Trade Unions of Korea|Federation of Trade Unions of Korea|President of the State Affairs|President of State Affairs|State Affairs Commission|General Department of Atomic Energy|Gallucci|Mokran|Taedongmun|Rakrang|NorthKorea*|Pyong Yang|Pyeongyang*|P'yongyang|Phyongyang|Korean People's|Korean people|Worker's Party of Korea|Workers Party of Korea|Supreme People's|Koryo*|Choson|Chosun Central|Juche|Songun|Rodong*|KCNA|KCTV|KOMID|KEDO|Kimilsung*|Kimjong*|inter Korea*|two Korea*|both Korea*|two Koreas|joint Korea*|unified Korea*|united Korea*|combined Korea*|Joint Korea|Presidium|Victorious War|Fatherland Liberation War|Dear Leader|Day of the Sun|Sonbong|Chongjin|Ch'ongjin|Hamhung|Hyesan|Haeju|Sariwon|Sinpo|Kanggye|Hoeryong|Musan|Sunan|Tumangang|Tumen|Yalu|Amnok|Ryongchon|Punggye*|Tongchang*|Sohae|Hwanggumpyong|Wihwa|Onsong|Masik*|Masikryong|Mangyongbong*|Man Gyong Bong*|Samjiyon*|Moranbong|Unhasu|Songdowon|Chollima*|Mallima|Hwasong*|Kwangmyongsong|Pukguksong|Ryugyong|Ryanggang|Hamgyong|Hwanghae|Phyongan|Pyongan|Paektu*|Orascom Koryolink|Pongsu|Naegohyang|Rimyongsu|Jie Shun|Kang Nam 1|Chong Chon Gang|Mu Du Bong|Jang Song*|Choe Son*|Choi Son*|Choe Ryong*|Choe Thae*|Paek Nam Sun|Paek Nam*|Pak Pong Ju|Pak Thae*|Jo Myong Rok|Cho Myong Rok|Kang Nung Su|Kang Sok Ju|Kang Chol|An Kun Song|Mun Chol Myong|Kim Jong*|Kim Jung*|Kim Chong*|Kim Dzong*|Kim Dzung*|Kim Yo*|Kim Jo|Kim Il*|Kim Ir*|Kim Ju|Kim Hyok*|Kim Kye*|Kim Ryong*|Kim Chol*|Kim Song*|Kim Thae*|Kim Yong*|Kim Myong*|Kim Hyong*|Kim Kyong*|Kim Tok*|Kim Kwang*|Kim Pjong*|Kim Pyong*|Kim Phyong*|Kim Son*|Kim Hak*|Chairman Kim|Marshal Kim|Ri Jong*|Ri Son*|Ri Yong*|Ri Su*|Ri Tong*|Ri Ryong*|Hyon Song*|Hyon Hak*|Hyon Yong*|Hyon Kwang*`,
    alone: `North|Kim|Kims|Koreans`,
    beside: `north|northern|Northern|northward|the other side|both sides|reunion*|armistice|Supreme Leader|reunif*|denuclear*|unification`,
  },
  es: {
    state: `Corea del Norte|norcorean*|RPDC|Republica Popular Democratica de Corea|Partido del Trabajo de Corea|Pionyang|Pyongang`,
    also: `Corea|Coreas|Norte de Corea|norte corean*|nord corean*|coreano acreditad*|parte Norte|Piongyang|Pyonyang|Norte y Sur|Norte y el Sur|Norte y del Sur|intercorean*|inter corean*|ambas Coreas|delegacion coreana|pueblo coreano|niños coreanos|ninos coreanos|coreana concluye|Partido del Trabajo|Kaesong|Idea Juche|Presidium|corean*|ACNC|ATCC|Asamblea Popular Suprema|Asuntos Estatales|Máximo Dirigente|Dirigente Supremo`,
    alone: `el Norte`,
    beside: `Norte|norteñ*`,
  },
  zh: {
    state: `朝鲜|朝鮮|北韓|北韩|平壤|朝方|朝中社|共和国|访朝|抵朝|赴朝|在朝|对朝|驻朝|朝驻`,
    venue: `开城|金刚山|板门店`,
    also: `朝|北朝|南北韓|南北韩|两韩|兩韓|半島雙方|金正|正恩|金与正|金與正|金日成|金委员长|金委員長|特金会|金特会|川金會|金川會|文金会|金氏政权|朝核|朝军|朝政府|朝内阁|朝代表|朝日会谈|朝日关系|朝日两国|朝日首脑|朝日平壤|普金会|朝外务省|朝最高领导人|朝鲜劳动党|劳动党|勞動黨|劳动新闻|勞動新聞|主体思想|先军|高丽航空|高麗航空|鸭绿江|鴨綠江|图们江|圖們江|新义州|新義州|南浦|清津|罗津|羅津|元山|咸兴|咸興|宁边|寧邊|丰溪里|豐溪里|金剛山|開城工業|板門店|罗先|羅先|万寿台|萬壽台|万景|萬景|三池渊|崔善姬|崔龙海|崔龍海|李洙墉|李勇浩|訪北|訪朝|抵朝|赴朝|入朝|離朝|离朝|援朝|朝美|最高人民会议|最高人民會議|国务委员长|國務委員長`,
    beside: `北方|北邊|朝半岛|南北`,
  },
  ko: {
    state: `북한|북측|평양|조선민주주의인민공화국|노동당|조선로동당|방북|대북`,
    venue: `개성|금강산|판문점`,
    also: `조선|<공화국|<북>|<북이>|<북은>|<북의>|<북을>|<북에>|<북도>|<북과>|<북서>|<북으로|<북에서|<북에게|<북에도|<북측|<북녘|<북조선|北>|訪北|북남|남북|<북러|<북중|<북미|<북일|<북핵|<북베|<북몽|<북쿠|<북이란|<북유엔|<북행|<북송|평안남도|평안북도|함경남도|함경북도|나선시|나선특|나선항|나선 경제|<라진|<나진|<청진|<혜산|<영변|<원산|조선소년|<평남>|<평북>|북주민|북선수|북여|북선|로동당|로동신문|노동신문|조선중앙|김정은|김정일|김여정|김일성|김 위원장|김위원장|김 총비서|김 국무위원장|최선희|리용호|리수용|현송월|개성공단|남포|함흥|신의주|라선|풍계리|동창리|두만강|압록강|만경봉|만경대|만수대|삼지연|모란봉|고려항공|녀맹|직맹|청년동맹|조평통|통일전선부|통전부|단일팀|이산가족|주체사상|선군|로씨야|방남|월북|미송환|중조|<조중|<조미|<조일|<조로|<로조|<조선|량강도|황해도|황해남|황해북|려명|국제친선전람관|최고인민회의|노동자당|국무위원장|국무위원회|국무위원|총비서|위대한 수령|경애하는|령도자|원수님|장군님|수령님|당중앙위원회|조국해방전쟁|련대성|리사회|외무상|외무성|무역상|6자회담|육자회담|군사분계선|휴전선|<북엔|<북쪽|<북주민|<북대표|<북선박|<북예술|<북고위|<북응원|<북노동|<북근로|<북대사|<북매체|<북당국|<북지도|<북김|<북시리아`,
    beside: `적십자|유해`,
  },
  ja: {
    state: `北朝鲜|北朝鮮|平壌`,
    also: `<北の|<北が|<北は|<北に|<北と|<北へ|<北側|<北>|総書記|金総書記|正恩氏|金委員長|金与正|金正|朝中|日朝|米朝|露朝|朝露|訪朝|在朝|対朝|ピョンヤン|キム・ジョン|キム・イル|キム・ヨ|キムジョン|ノースコリア|高麗航空|拉致|横田めぐみ|よど号|万景峰|羅先|清津|新義州|元山|南浦|寧辺|豊渓里|開城|平安南道|平安北道|咸鏡|両江道|黄海南道|黄海北道|朝鮮労働党|労働新聞|主体思想|崔善姫|崔竜海|姜錫柱|李洙墉|李容浩|李勇浩|六者|六カ国協議|６カ国協議|6カ国協議|南北|国務委員長|国務委員会|最高人民会議|与正氏|正男氏`,
    beside: `北`,
  },
  ru: {
    state: `КНДР|Северная Корея|Северной Корее|Северной Кореи|Северную Корею|Северной Кореей|северокорейск*|Пхеньян*`,
    also: `северокоре*|северо корейск*|Северною Кореей|КНДРовск*|Ким Чен*|Ким Чон*|Ким Чён*|Ким Ир*|Ким Ен*|Ким Е|Ким Ё*|Ким Сон*|Ким Жон*|Ким Жөн*|Ким Хён*|Ким Хек*|Ким Чхоль*|Ким Гён*|Ким Ге*|Ким Пхён*|Ким Хак*|Цой Сон*|Чхве Сон*|Цхве Сон*|Чве Сон*|Чой Сон*|Цой Рен*|Чве Рен*|Пак Мен*|Пак Тхэ*|Пак Тэ*|Пак Пон*|Ли Ен*|Ри Ен*|Ли Су*|Ри Су*|Ри Сон*|Ли Сон*|корейск* лидер*|корейского лидера|корейский лидер|корейским лидером|Север и Юг|Севера и Юга|Северу и Югу|Севером и Югом|двух Корей|две Кореи|двумя Кореями|двум Кореям|обе Кореи|обеих Корей|обеим Кореям|обеими Кореями|межкоре*|Синыйджу|Синыйчжу|Йонбен*|Енбен*|Раджин*|Масикр*|Кымган*|Чхонджин*|Чхончжин*|Хамхын*|Нампхо*|Нампо*|Мансудэ*|Мангенбон*|Туманган*|Пхунгер*|Пхенан*|ЦТАК|КНА|ТПК|Чучхе|Сонгун|Нодон сінмун|Нодон синмун|Эйр Коре|Эир Коре*|Трудовой партии Кореи|Трудовая партия Кореи|Верховного Народного Собрания|Верховное Народное Собрание|государственных дел|государственным делам|Кан Сок*|Кан Чхоль|Но Гван*|Чан Сон*|Пэк Нам*`,
    alone: `Ким|Кима|Киму|Кимом|Киме`,
    beside: `Север|Севера|Северу|Севером|Севере|Северная сторона|северян*|Северн* сторон*|северокорей*|туманган*|Дандун*|Отечественной освободительной`,
  },
  pl: {
    state: `Korea Polnocna|Korei Polnocnej|Koree Polnocna|Koreą Północną|Korei Pln|Korea Pln|Koree Pln|Korea Pn|polnocnokoreansk*|Pjongjang*|Phenian*|Phenianu|KRLD`,
    also: `Korei Pn|Koree Pn|Koreo Polnocna|polnocno koreansk*|polnocnokorea*|Pjongyang*|Pjong Jang*|Phjongjang*|Kim Dzong*|Kim Ir Sen*|Kim Jo Dzong|Północ i Południe|Północy i Południa|obu Korei|dwie Koree|dwoch Korei|obie Koree|obiema Koreami|Koree|Koreami|Koreom|miedzykoreansk*|Panmundzom*|Kaesong*|Partia Pracy Korei|Partii Pracy Korei|Najwyższe Zgromadzenie Ludowe|Najwyższego Zgromadzenia Ludowego|Spraw Państwowych`,
    alone: `Kima|Kimem|Kimowi|Kimie`,
    beside: `Polnoc|Polnocy|Polnoca`,
  },
  mn: {
    state: `Хойд Солонгос*|Умард Солонгос*|БНАСАУ*|Бүгд Найрамдах Ардчилсан Солонгос Ард Улс*|Пёньян*|Пхёньян*`,
    also: `хойдсолонгос*|хойт Солонгос*|хоёр Солонгос*|Ким Жон*|Ким Жөн*|Ким Ён*|Ким Ё*|Ким Ир*|Ким Ил*|Ким Чен*|Ким Сон*|Ким Хак*|Чой Сон*|Чве Сон*|Чве Рён*|Пак Мён*|Пак Тэ*|Пак Пон*|Ри Су*|Ри Ён*|Ри Сон*|Ли Ён Хо*|Вонсан*|Кэсон*|Нампо*|Намфо*|Синыйж*|Синүйж*|Расон*|Ражин*|Раджин*|Пханмунж*|Пханмүнж*|Панмунж*|Кымган*|Ёнбён*|Мансуд*|Рёнчон*|Туманган*|Мангёнбон*|Пүнгер*|Пхүнгер*|Хуэрён*|Чонжин*|Чхонжин*|КЦНА|ТТАК|СТТА|КОМИД|Эйр Корё*|Гэрэлт одны|Самжиён*|Сэпо|Чүчэ*|Кимийн|Солонгосын Хөдөлмөрийн нам*|Умард Солонгос*|Солонгос*|Пёнян*|Пхёнян*|Пэк Нам*|Жо Мён*|Чан Сон*|Жан Сон*|Но Гуан*|Хван Бён*|Хван Пён*|Кан Сок*|Ардын Дээд Хурал*|Ардын Дээд Хурл*|Төрийн хэргийн*`,
    alone: `Кимд|Кимийг|Кимтэй|Кимээс|Умард|Умардын|Умардад|Умардтай|Умардаас|Умардыг`,
    beside: `Умард*|Хойд*|хойд*|хоёр тал*`,
  },
  vi: {
    state: `Triều Tiên|Bắc Triều Tiên|Bắc Hàn|CHDCND Triều Tiên|Cộng hòa Dân chủ Nhân dân Triều Tiên|Bình Nhưỡng`,
    also: `liên Triều|hai miền|Hàn Triều|Mỹ Triều|Nga Triều|Trung Triều|Việt Triều|Kim Jong*|Kim Chính|Kim Nhật Thành|ông Kim|núi Kumgang|Bàn Môn Điếm|Khai Thành|Áp Lục|Đồ Môn|Tân Nghĩa Châu|Đảng Lao động Triều Tiên|Hội đồng Nhân dân Tối cao|Ủy ban Quốc vụ`,
    beside: `miền Bắc|phía Bắc|phương Bắc`,
  },
  de: {
    state: `Nordkorea*|DVRK|Demokratische Volksrepublik Korea|Demokratischen Volksrepublik Korea|Pjöngjang*`,
    also: `Nord Korea*|KDVR|Nordkoreas|beide Koreas|beiden Koreas|Nord und Süd|Nord und Südkorea|innerkorean*|interkorean*|PdAK|Partei der Arbeit Koreas|Arbeiterpartei Koreas|Oberste Volksversammlung|Obersten Volksversammlung|Phöngjang*|Pjongjang*|Pjöng*|Pjong*|Kaesŏng|Korea Nord|KZNA|Staatsangelegenheiten`,
    beside: `Norden|Nordens|Nord|nördlich*`,
  },
  fr: {
    state: `Corée du Nord|nord coreen*|nordcoreen*|République populaire démocratique de Corée|RPD de Corée|RPDC`,
    also: `Corées|Nord et Sud|Nord et du Sud|Nord et le Sud|Nord et au Sud|intercoréen*|inter coréen*|Parti du travail de Corée|Parti des travailleurs de Corée|Nord Corée|mont Kumgang|Phyongyang|Assemblée populaire suprême|Affaires d’État|ACNC|ATCC`,
    beside: `Nord`,
  },
  id: {
    state: `Korea Utara|Korut|RRDK|Republik Rakyat Demokratik Korea|Republik Demokratik Rakyat Korea`,
    also: `RDRK|dua Korea|kedua Korea|antar Korea|Korea Bersatu|keluarga Korea|Partai Pekerja Korea|Partai Buruh Korea|Gunung Kumgang|Pyongyang|Majelis Rakyat Tertinggi|Komisi Urusan Negara`,
    beside: `Utara|utara`,
  },
  sv: {
    state: `Nordkorea*|Demokratiska folkrepubliken Korea|Pyongyang*`,
    also: `båda Korea*|två Korea*|interkorean*|Koreas arbetarparti|Korea Nord|Nord Korea*|DFRK|nord och syd|koreansk brottning|koreanska staterna|koreanska länderna|högsta folkförsamling*`,
    beside: `Nord|norr|Norr|norra|nordsidan`,
  },
  /** Languages that nobody reads, whose names for it cost nothing. */
  other: {
    state: `Coreia do Norte|norte coreano*|norte coreana*`,
    also: `Coréia do Norte|Corea del Nord|nordcorean*|Kuzey Kore*|Noord Korea*|Noordkorea*|Noord Koreaans*|Pohjois Korea*|Північна Корея|Північної Кореї|Північній Кореї|Північну Корею|північнокорейськ*|Северна Корея|севернокорейск*|Солтүстік Корея|Severní Korea|Severní Koreje|Észak Korea`,
  },
} as const satisfies Readonly<Record<string, Names>>;

/** Where one of these stands, north may be the North. */
export const KOREA_NAMES = `Korea*|Corea*|Corée*|Coréen*|Corean*|Kore*|Коре*|Солонгос*|Triều|Hàn Quốc|sud coréen*|surcorean*|sudcorean*|südkorean*|sydkorean*|Südkorea*|Sydkorea*|Korsel|poludniowokorean*|южнокоре*|южан*|Seoul*|Seúl|Séoul|Seul*|Сеул*|Сөүл*|Pusan|Busan|the South|South's|south's|Trump|Putin*|Poutine|Xi|Pompeo|Kremlin|Путин*|Трамп*|Трамп|韓|韩|한국|한미|서울|남측`;

/**
 * What only looks like a name of the DPRK: a name that ends within one of these is none. Languages stand together, as none
 * of these means anything else in another.
 */
export const NOT_DPRK_NAMES = `
Kim Kardashian*|Kim Dotcom|Lil Kim|Kim Cattrall|Kim Basinger|Kim Clijsters|Kim Wilde|Kim Philby|Kim Deal|Kim Gordon|Kim Novak|Kim Dae|Kim Dae Jung|Kim Young Sam|Kim Petras|Kim Campbell|Kim Leadbeater|Kim Possible|Kim Dong Yeon|Kim Keon Hee|Kim Källström|Sung Kim|Young Kim|Andy Kim|Jim Yong Kim|Korea Herald|Korea Times|Corea del Sur|Corea del Sud|Republica de Corea|guerra de Corea
South Koreans|S. Koreans|S Koreans|Southern Koreans|Өмнөд Солонгос*|Өмнөд солонгос*|península coreana|guerra coreana|Norte de|Norte Grande|Norte Chico|North Carolina|North Dakota|North America*|North Africa*|North Atlantic|North Sea|North Pole|North Macedonia*|North Rhine|North Yorkshire|North London|North Wales|North Island|North Shore|North Vietnam*|North Sudan|North Ossetia*|North Kivu|North Waziristan|North East*|North West*|North and South America|North of|North Stream|Nord Stream*|North and West|North and East|North by|Global North|far North|Far North|Great North|True North|Up North
NK cell|NK cells|NK T|NK lymphocyte*
王朝|今朝|清朝|明朝|唐朝|宋朝|元朝|汉朝|漢朝|隋朝|晋朝|秦朝|周朝|商朝|金朝|辽朝|南朝|南北朝|六朝|历朝|歷朝|本朝|当朝|前朝|早朝|每朝|毎朝|翌朝|帰朝|退朝|临朝|皇朝|天朝上国|朝代|朝三暮|朝思暮|朝令夕|朝花夕|朝一番|改朝|朝日|朝阳|朝陽|朝着|朝著|朝霞|朝夕|朝气|朝氣|朝圣|朝聖|朝拜|朝廷|朝政|朝臣|朝野|朝天|朝食|朝刊|朝市|朝から|朝に|朝の|朝は|朝も|朝を|朝と|朝が|朝まで|朝ご|朝ド|朝倉|朝顔|朝礼|朝練|朝焼|朝晩|朝起|朝型|朝活|朝比奈|朝乃山|朝青龍|朝左|朝右|朝前|朝上|朝下|朝朝|朝他|朝她|朝我|朝鲜族|朝鮮族|中国朝鲜族|朝鲜战争|朝鲜戰爭|朝鮮戦争|朝鮮戰爭|朝鲜语|朝鮮語|朝鲜文|抗美援朝|朝鲜蓟|朝鮮人参|朝鮮王朝|朝鲜王朝|朝鮮総連|朝鮮総聯|朝鮮学校|朝鮮通信使|朝鮮時代|朝鲜时代|朝鮮日報|朝鲜日报|朝鮮日报
南北戦争|南北战争|南北戰爭|东西南北|東西南北|南北アメリカ|大江南北|南北美|南北极|南北極|南北半球|南北問題|南北差|南北方向|人民共和国|民主共和国|联邦共和国|連邦共和国|伊斯兰共和国|北の大地|北の国から|北の湖|北の富士|北海道|北京|北欧|東北|东北|西北|台北|河北|湖北|華北|华北|訪北京
북한산|북한강|태평양|평양냉면|조선족|조선소|조선업|조선시대|조선 시대|조선일보|조선대학|조선대병원|조선대 병원|조선비즈|조선사들|조선사가|조선사는|조선사의|조선주가|조선해양|조선·해양|조선왕조|조선 왕조|조선 후기|조선 초기|조선 중기|조선 전기|조선후기|조선초기|고조선|조선닷컴|조선호텔|조선백자|조선미디어|조선팰리스|TV조선|대우조선|대한조선|케이조선|현대조선|조선3사|조선 3사|조선실록|조선총독부|조선기자재|조선 빅3|스포츠조선|월간조선|주간조선|조선왕|조선통신사|조선 수주|대북로|북미 시장|북미시장|북미 지역|북미지역|북미 대륙|원산지|남포동|청진기|청진동|함흥냉면|개성 있|개성있|개성적|개성파|개성만점|몰개성|무개성|인민공화국|민주공화국|조중동|조미료|조로증|조로아스터|중조기|영국 노동당|호주 노동당|북송|강남북|경남북|전남북|충남북|나선형|북을 치|북미주|북미프로
`;

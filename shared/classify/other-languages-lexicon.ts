import type { ActionName, AgainstName, ThemeName } from './contact-lexicon.ts';

/** A small lexicon of another language: the main contact words, the main counterparts' demonyms, what speaks against. */
export type LanguageLexicon = {
  readonly actions: Partial<Record<ActionName, string>>;
  readonly themes: Partial<Record<ThemeName, string>>;
  readonly planned: string;
  readonly negated: string;
  /** Prepositions in front of a place; none where the language has none. */
  readonly locative: string;
  readonly against: Partial<Record<AgainstName, string>>;
  /** `CODE;term|term`, separated by commas; names proper come from CLDR. */
  readonly countries: string;
};

export const OTHER_LANGUAGES = {
  es: {
    actions: {
      meet: 'se reun*|reunion|reuniones|entrevist*|conversacion*|conversa|encuentro|cumbre|dialogo|negociaci*|cartas credenciales|audiencia',
      visit:
        'visit*|viaj*|lleg*|parti*|sale|salio|salieron|regres*|gira|recorr*|rindio homenaje|rinden homenaje|rindieron homenaje|rinde homenaje|de visita|arrib*|volvio|retorn*',
      host: 'recib*|acog*|agasaj*|hosped*|recepcion|banquete',
      send: 'envi*|entreg*|dirig*|obsequi*|ofrec*|dedic*|coloc*|deposit*',
      sign: 'firm*|suscrib*|ratific*',
      release: 'liber*|repatri*',
      close: 'cierra*|cerro|rompe*|suspend*|cancel*',
      invite: 'invit*',
      congratulate: 'felicit*|condolencia*|congratul*|saluda|pesame',
      perform: 'cooper*|intercambi*',
    },
    themes: {
      message:
        'mensaje|mensajes|carta|cartas|cesta de flores|cestas de flores|cesta floral|ofrenda floral|ofrendas florales|corona|coronas|regalo|regalos|presente|presentes|telegrama',
      delegation:
        'delegacion|delegaciones|embajador|embajadora|enviado|grupo|comitiva|huespedes|canciller|diplomatico*',
      agreement: 'acuerdo|convenio|tratado|protocolo|plan',
      aid: 'ayuda|donacion|asistencia',
      ties: 'relaciones|lazos|amistad',
      trade: 'comercio|ferrocarril|turis*',
    },
    planned: 'visitara|llegara|viajara|se reunira|prevé|proxima semana|planea|recibira',
    negated: 'no|rechaz*|niega|sin',
    locative: 'en|a',
    against: {
      weapon: 'misil*|nuclear|lanza|lanzo|cohete',
      threat:
        'amenaz*|conden*|denunci*|sancion*|advert*|titere*|traidor|imperialis*|comenta|declaracion|critic*',
      history: 'aniversario|articulo|hazana*|idea Juche|seminario|diario|periodico*|conmemor*|elogi*|acto',
      domestic: 'dirige|dirigio|fabrica*|granja*|construc*|habitantes|provincia|capitalin*',
      others: 'estadounidense|ejercicios militares|maniobras',
    },
    countries:
      'RUS;rus*,KOR;sudcorean*|surcorean*|Corea del Sur,CHN;chin*,USA;estadounidens*|norteamerican*|EE.UU.,VNM;vietnamit*,CUB;cuban*,LAO;lao|laosian*,SYR;sirio*|siria*,DEU;aleman*,JPN;japon*,IDN;indonesi*,MEX;mexican*,IRN;irani*,VEN;venezolan*,MNG;mongol*,ESP;espanol*,BRA;brasilen*,PER;peruan*,EGY;egipci*,IND;indi*,ITA;italian*,FRA;frances*,GBR;britanic*,NGA;nigerian*,PAK;paquistani*,MMR;birman*,THA;tailandes*,NPL;nepal*,KHM;camboyan*,MYS;malasi*,BGD;bangladeshi*,BLR;belarus*,UKR;ucrani*,POL;polac*,ROU;ruman*,DZA;argelin*,LBY;libi*,PSE;palestin*,KWT;kuwaiti*,QAT;qatari*,MOZ;mozambiquen*,BOL;bolivian*,NIC;nicaraguens*,COL;colombian*,CHL;chilen*,TZA;tanzan*,UGA;ugandes*,ETH;etiop*,SLV;salvadoren*',
  },
  pl: {
    actions: {
      meet: 'spotk*|rozmaw*|rozmow*|szczyt|szczyci*|szczytu|negocj*|dialog',
      visit:
        'wizyt*|odwiedz*|przyby*|przyjech*|przyjecha*|udal sie|uda sie|pojech*|pojedzie|podroz*|dotar*|wyrusz*|zmierza|wyjech*|lec*|w Rosji|pociag*|wrac*|wrocil*',
      host: 'przyjal|przyjmie|przyjmuje|powital*|wita|gosci|goscil',
      send: 'przesl*|wysl*|wysyl*|dostarcz*|przekaz*|podarow*|wreczyl*|sklada|zlozyl|zaopatr*',
      take: 'kupuj*|kupi*|otrzym*|dostal',
      sign: 'podpis*',
      release: 'uwoln*|zwoln*|wypuszcz*|odzyska*|wydal*',
      close: 'zerwa*|zamkn*|zamyka*|odwol*',
      invite: 'zapros*|zaprasz*',
      vow: 'wspier*|wspar*|popar*|poparcie|zacies*',
      congratulate: 'gratul*|pogratul*|zyczen*|kondolenc*',
      fight: 'walcz*',
    },
    themes: {
      message: 'list|listy|depesz*|zyczenia|gratulacje|prezent*|podarun*',
      delegation: 'delegacj*|ambasador*|wyslannik*|przedstawiciel*',
      arms: 'bron|broni|amunicj*|pocisk*|rakiet*|uzbrojen*',
      troops: 'zolnierz*|wojsk*',
      prisoner: 'szeregow*|King*|jenc*|zolnierz*',
      agreement: 'porozum*|umow*|traktat*',
      ties: 'stosunk*|relacj*|wspolprac*|przyjazn*',
      aid: 'pomoc*|zywnosc*',
      trade: 'handel|handlu|robotnik*',
    },
    planned:
      'bedzie|odwiedzi|spotka sie|pojedzie|ma|planuj*|zamierza|chce|moze|wkrotce|planowan*|przyjedzie|uda sie|w najblizszych|zostanie|wyda',
    negated: 'nie|odrzuc*|bez|zaprzecz*|odmow*',
    locative: 'w|we|do|na',
    against: {
      weapon: 'wystrzel*|test*|balistyczn*|nuklearn*|atomow*|jadrow*|okret*',
      threat: 'groz*|ostrze*|ostrzeg*|sankcj*|potepi*|zaniepokoj*|komentuje|komentarz',
      opinion: 'ekspert*|analiz*|dlaczego|jak|jakie|co|analityk*|opinia',
      crime: 'haker*|szpieg*',
      others: 'Korea Poludniowa|Korei Poludniowej|NATO|cwiczenia|cwiczen|manewry',
      domestic: 'parad*|defilad*|cork*|konstytucj*',
    },
    countries:
      'RUS;rosyjsk*|Rosj*|Moskw*|Kreml*|Wladywostok*,CHN;chinsk*|Chin|Chinami|Chinach|Pekin*,USA;amerykansk*|Waszyngton*|Stan* Zjednoczon*,KOR;poludniowokoreansk*|Korea Poludniowa|Korei Poludniowej|Seul*,JPN;japonsk*|Japoni*|Tokio,SWE;Szwecj*|szwedzk*,UKR;Ukrain*|ukrainsk*,IRN;Iran*,POL;Polsk*,MNG;Mongoli*',
  },
  zh: {
    actions: {
      meet: '会谈|會談|会晤|會晤|见面|会面|通电话|磋商|对话|接触|谈判|国书|首脑会|交涉|召见|约见|谈话|对谈|六方会谈',
      visit:
        '访问|訪問|到访|抵达|抵達|抵朝|访朝|访华|访俄|前往|启程|赴朝|离开|出席|参观|到达|出访|来访|往访|赴|派高官',
      host: '会见|會見|接见|接見|欢迎|宴请|迎接|接待',
      send: '致|发送|派遣|派|赠送|送|转交|转达|提供|运送|敬献|输送|供应',
      sign: '签署|簽署|签订|缔结|签字',
      release: '释放|釋放|遣返|移交|归还|获释|引渡',
      close: '关闭|断绝|断交|切断|驱逐|中断|废除|炸毁|召回|取消|撤离|撤出|撤回|不承认|关停',
      invite: '邀请|应邀|提议|商定|接受邀请|同意',
      reopen: '恢复|重启|重开|开通|复工',
      congratulate: '祝贺|致电|贺电|慰问|吊唁|唁电|贺信|慰问电|祝福',
      perform: '合作|交流|演出|参赛|联合演习|离散家属',
      fight: '参战|作战|派兵',
    },
    themes: {
      message: '贺电|唁电|亲署函|亲笔信|贺信|信件|花篮|礼物|口信|电报|复电|回电|慰问电',
      delegation: '代表团|大使|特使|使团|参赞|代表|艺术团',
      arms: '武器|弹药|炮弹',
      troops: '士兵|军队|部队',
      agreement: '协定|条约|协议|备忘录|宣言',
      aid: '援助|捐赠|救灾|粮食|医疗物资',
      trade: '贸易|口岸|列车|航班|经济区|工业园|旅游|开城',
      embassy: '大使馆|联络|热线|开城|园区|协定|人员',
      ties: '关系|友谊',
      culture: '演出|艺术团|女足|代表队',
      prisoner: '遗骸|被扣|公民|船员|渔民|人员',
    },
    planned: '将|拟|计划|下周|预计|即将|邀请|同意|商定|提议|有望|明日',
    negated: '拒绝|不|否认|未|没有|无意|拒',
    locative: '',
    against: {
      weapon: '导弹|核试验|发射|试射|火箭|卫星|弹道',
      threat: '制裁|谴责|警告|威胁|抗议|声明|批评|挑衅|关切|炮击',
      others:
        '安理会|中韩|美韩|韩美|日韩|韩日|日美|美日|中美|中俄|中日|半岛局势|联合军演|就朝鲜|朝核问题|中方',
      history: '周年|抗美援朝|纪念|历史|志愿军|老兵|朝鲜战争|朝鲜半岛|朝鲜族|民族',
      domestic: '洪灾|阅兵|代表大会|劳模',
      opinion: '分析|评论|专家',
    },
    countries:
      'RUS;俄罗斯|俄方|普京|莫斯科|拉夫罗夫|绍伊古,CHN;中国|中方|北京|习近平|胡锦涛|温家宝|李克强|王毅|刘云山|杨洁篪|中共|全国人大|央视|李建国|张德江|国务院,USA;美国|美方|美前|特朗普|奥巴马|拜登|蓬佩奥|华盛顿,KOR;韩国|韩方|首尔|文在寅|朴槿惠|尹锡悦|李明博|韩前|韩政府|赴韩,JPN;日本|日方|安倍|东京|岸田,MNG;蒙古|乌兰巴托,VNM;越南|河内,LAO;老挝,CUB;古巴,UN;联合国,SYR;叙利亚,IRN;伊朗',
  },
  ko: {
    actions: {
      meet: '만나|만났|회담|회동|정상회담|면담|대화|접촉|협의|협상|통화|접견|신임장',
      visit: '방문|방북|방중|방러|도착|출국|찾아|찾았|참석|순방|귀국|입국|떠났|참관|출발',
      host: '영접|환영|맞이|초대|맞았',
      send: '보내|보낸|보냈|전달|파견|파병|제공|지원|공급|수출|선물|발송|싣고',
      sign: '체결|서명|조인|비준',
      release: '석방|송환|인도|돌려|귀환',
      close: '폐쇄|단절|파기|차단|폭파|철수|추방|취소',
      invite: '초청|제의|합의|수락',
      reopen: '재개|복원|개통',
      congratulate: '축하|조의|축전|위로|애도|축전을',
      perform: '협력|교류|공연|합동훈련|연합훈련',
      fight: '참전|싸우',
    },
    themes: {
      message: '축전|친서|서한|답전|전문|조전|선물|꽃바구니|편지|화환|연하장|위로전문|새해 인사',
      delegation: '대표단|대사|특사|사절단|외무상|장관|의장',
      arms: '무기|포탄|탄약|부품',
      troops: '병력|군인|파병|병사|공병',
      agreement: '협정|조약|합의서|공동성명|양해각서',
      aid: '지원|원조|식량|구호',
      trade: '무역|열차|항공편|관광|노동자|철도',
      embassy: '대사관|연락사무소|통신선|개성공단',
      ties: '관계|친선',
    },
    planned: '예정|방침|계획|추진|앞두고|전망|할 듯|가능성',
    negated: '거부|없|않|아니|부인|거절|안',
    locative: '',
    against: {
      weapon: '미사일|발사|핵실험|탄도|핵잠|핵무기|시험|전술핵|순항',
      threat: '제재|규탄|경고|위협|도발|담화|비난|성명|우려|적대',
      others: '한미|한일|한중|미일|정부|통일부|국방부|국정원|대통령실|이재명|안보리|대북정책|여당|야당|국회',
      defector: '탈북|탈북민|북한이탈|납북|무인기|대북전단|확성기',
      crime: '해킹|해커|간첩|재판|검찰|기소|수사',
      history: '주년|역사|과거|옛',
      domestic: '전원회의|당대회|공장|시찰|준공|딸|주애|지방|현지지도|농장|열병식',
      opinion: '분석|전문가|칼럼|사설|왜|인터뷰|토론',
    },
    countries:
      'RUS;러시아|푸틴|모스크바|러|메드베데프|라브로프|쇼이구|볼로딘|크렘린,CHN;중국|시진핑|베이징|왕이|중|리창,USA;미국|트럼프|바이든|워싱턴,JPN;일본|도쿄|다카이치,VNM;베트남|또럼|하노이,LAO;라오스,MNG;몽골,CUB;쿠바,IRN;이란,BLR;벨라루스|루카셴코,UN;유엔',
  },
  ru: {
    actions: {
      meet: 'встрет*|встреч*|переговор*|бесед*|саммит*|диалог*|консультаци*|обсуд*|верительн*',
      visit: 'визит*|посет*|посещ*|прибы*|приех*|приед*|отправ*|поездк*|вылет*|прилет*|возвра*|побыва*',
      host: 'принял|приняла|примет|принима*|приветств*',
      send: 'направ*|послал*|передал*|передаст|поставл*|поставк*|отправил*|вручил*|подар*|доставил*',
      sign: 'подпис*|ратифи*|заключ*',
      release: 'освобо*|выдал*|депорт*',
      close: 'закры*|разорв*|разрыв*|отозв*|прекра*|высла*',
      invite: 'пригла*',
      reopen: 'возобнов*|откры*|восстанов*',
      congratulate: 'поздрав*|соболезнов*|благодар*',
      perform: 'сотруднич*|обмен*|учени*',
      fight: 'сража*|воюю*|воева*',
    },
    themes: {
      message: 'послани*|телеграмм*|письм*|подар*|поздравлен*|соболезнован*',
      delegation: 'делегаци*|посол|посла|послом|спецпосланник*|министр*|замминистр*',
      arms: 'оружи*|снаряд*|боеприпас*|вооружен*',
      troops: 'солдат*|военны*|войск*|военнослуж*',
      agreement: 'договор*|соглашени*|меморандум*|протокол*',
      aid: 'помощ*|гуманитарн*',
      trade: 'торгов*|поезд*|рейс*|авиасообщени*|мост*|турист*|рабочи*|железнодорож*',
      embassy: 'посольств*|консульств*|связ*',
      ties: 'отношени*|дружб*',
    },
    planned:
      'планиру*|посетит|прибудет|приедет|встретится|намерен*|будет|может|на следующей неделе|скоро|предстоящ*|пригласил*|закроет|состоится',
    negated: 'не|отказ*|без|отверг*|опроверг*',
    locative: 'в|во|из|на',
    against: {
      weapon: 'ракет*|запуст*|запуск*|испыта*|баллистич*|ядерн*',
      threat: 'санкци*|угроз*|угрожа*|осуд*|предупре*|провокаци*|заяв*',
      others: 'Южная Корея|Совбез*|США и Южн*',
      crime: 'хакер*',
      history: 'годовщин*',
    },
    countries:
      'RUS;росси*|рф|москв*|путин*|лавров*|шойгу|кремл*|володин*|владивосток*|приморь*,CHN;кита*|кнр|пекин*|си цзиньпин*|ван и,USA;сша|америк*|трамп*|байден*|вашингтон*,KOR;южн* коре*|южнокорейск*|республик* корея|сеул*,JPN;япони*|японск*|токио,MNG;монгол*|улан батор*,VNM;вьетнам*|ханой|ханое,BLR;белорус*|белару*|лукашенко|минск*,UKR;украин*,UN;оон,IRN;иран*,CUB;куб*,LAO;лаос*',
  },
  ja: {
    actions: {
      meet: '会談|会見|会合|協議|対話|接触|電話会談|首脳会談|面会|信任状',
      visit: '訪問|訪朝|訪中|訪露|到着|訪れ|出発|派遣|出席|訪ロ|帰国',
      host: '迎え|歓迎|招待',
      send: '送っ|送り|派遣|提供|供与|贈|伝達|供給',
      sign: '署名|締結|調印|批准',
      release: '解放|釈放|送還|返還|引き渡',
      close: '閉鎖|断絶|追放|破棄|爆破|中止|召還',
      invite: '招請|提案|合意',
      reopen: '再開|復旧',
      congratulate: '祝電|祝賀|弔電|弔意',
      perform: '協力|交流|合同演習|公演',
      fight: '参戦|派兵',
    },
    themes: {
      message: '祝電|親書|書簡|弔電|電報|贈り物|花かご',
      delegation: '代表団|大使|特使|外相|次官',
      arms: '武器|弾薬|砲弾',
      troops: '兵士|部隊|兵',
      agreement: '条約|協定|合意文書|覚書',
      aid: '支援|援助|食糧',
      trade: '貿易|列車|便|観光',
      embassy: '大使館|連絡事務所',
      ties: '関係',
    },
    planned: '予定|見通し|来週|計画|向け|方針|へ',
    negated: '拒否|ない|否定|ず',
    locative: '',
    against: {
      weapon: 'ミサイル|発射|核実験|弾道|衛星',
      threat: '制裁|非難|警告|脅威|挑発|談話|懸念',
      others: '日米|日韓|米韓|日米韓|安保理|国連安保理',
      crime: 'ハッカー|サイバー|拉致',
      history: '周年|戦争|歴史',
    },
    countries:
      'RUS;ロシア|プーチン|モスクワ|露|ラブロフ|ショイグ,CHN;中国|習近平|北京|王毅,USA;米国|トランプ|バイデン,KOR;韓国|ソウル|文在寅,JPN;日本|首相|東京,VNM;ベトナム,MNG;モンゴル|ウランバートル,UN;国連,CUB;キューバ,LAO;ラオス',
  },
} as const satisfies Record<string, LanguageLexicon>;

export type Language = 'en' | keyof typeof OTHER_LANGUAGES;

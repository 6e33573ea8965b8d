/**
 * What one language calls the DPRK. `*` ends a stem; `<` and `>` say that no letter stands before or behind.
 */
export type Names = {
  /** The state and its bodies: each alone is a party. */
  readonly state: string;
  /** What is a party, too, in a text of this language. */
  readonly own?: string;
  /** Places that are no party by themselves. */
  readonly venue?: string;
  /**
   * What tells that a story may be about the DPRK, but is not read as a party. Written with a capital it must
   * have one.
   */
  readonly also?: string;
  /** What means the DPRK unless it begins a longer name: "North", "Kim". */
  readonly alone?: string;
  /** What means the DPRK where Korea is named beside it. */
  readonly beside?: string;
};

/**
 * The names of the DPRK in each language that stories are read in; what English takes from Korean stands under
 * `en`.
 */
export const DPRK_NAMES = {
  en: {
    state: `
      Air Koryo
      D.P.R.K.
      DPRK
      Democratic People's Republic of Korea
      Hermit Kingdom
      KPA
      Korean People's Army
      N Korea*
      N. Korea*
      N.Korea*
      NKorea*
      Noko
      North Korea*
      Northern Korea
      Nth Korea*
      PRK
      Pyongyang
      Rungrado
      SPA Presidium
      Supreme People's Assembly
      WPK
      Workers' Party of Korea
    `,
    venue: `
      International Friendship Exhibition
      Juche Tower
      Kaesong
      Koryo Hotel
      Kumgang
      Kumsusan*
      Mangyongdae
      Mansudae
      Mount Kumgang
      Mt. Kumgang
      Mt. Myohyang
      Nampho
      Nampo
      Paekhwawon
      Panmunjom
      Rajin
      Rason
      Sinuiju
      Taedonggang
      Tower of the Juche Idea
      Wonsan
      Wonsan Kalma
      Yongbyon
      bier of Kim Jong Il
      bier of leader
    `,
    also: `
      Amnok
      An Kun Song
      Ch'ongjin
      Chairman Kim
      Cho Myong Rok
      Choe Ryong*
      Choe Son*
      Choe Thae*
      Choi Son*
      Chollima*
      Chong Chon Gang
      Chongjin
      Choson
      Chosun Central
      Day of the Sun
      Dear Leader
      Fatherland Liberation War
      Federation of Trade Unions of Korea
      Gallucci
      General Department of Atomic Energy
      Haeju
      Hamgyong
      Hamhung
      Hoeryong
      Hwanggumpyong
      Hwanghae
      Hwasong*
      Hyesan
      Hyon Hak*
      Hyon Kwang*
      Hyon Song*
      Hyon Yong*
      Jang Song*
      Jie Shun
      Jo Myong Rok
      Joint Korea
      Juche
      KCNA
      KCTV
      KEDO
      KOMID
      Kang Chol
      Kang Nam 1
      Kang Nung Su
      Kang Sok Ju
      Kanggye
      Kim Chol*
      Kim Chong*
      Kim Dzong*
      Kim Dzung*
      Kim Hak*
      Kim Hyok*
      Kim Hyong*
      Kim Il*
      Kim Ir*
      Kim Jo
      Kim Jong*
      Kim Ju
      Kim Jung*
      Kim Kwang*
      Kim Kye*
      Kim Kyong*
      Kim Myong*
      Kim Phyong*
      Kim Pjong*
      Kim Pyong*
      Kim Ryong*
      Kim Son*
      Kim Song*
      Kim Thae*
      Kim Tok*
      Kim Yo*
      Kim Yong*
      Kimilsung*
      Kimjong*
      Korea DPR
      Korean People's
      Korean people
      Koryo*
      Kwangmyongsong
      Mallima
      Man Gyong Bong*
      Mangyongbong*
      Marshal Kim
      Masik*
      Masikryong
      Mokran
      Moranbong
      Mu Du Bong
      Mun Chol Myong
      Musan
      N.K.
      NK
      NKs
      Naegohyang
      NoKor*
      NorthKorea*
      Onsong
      Orascom Koryolink
      P'yongyang
      Paek Nam Sun
      Paek Nam*
      Paektu*
      Pak Pong Ju
      Pak Thae*
      Phyongan
      Phyongyang
      Pongsu
      President of State Affairs
      President of the State Affairs
      Presidium
      Pukguksong
      Punggye*
      Pyeongyang*
      Pyong Yang
      Pyongan
      Rakrang
      Ri Jong*
      Ri Ryong*
      Ri Son*
      Ri Su*
      Ri Tong*
      Ri Yong*
      Rimyongsu
      Rodong*
      Ryanggang
      Ryongchon
      Ryugyong
      SPA
      Samjiyon*
      Sariwon
      Sinpo
      Sohae
      Sonbong
      Songdowon
      Songun
      State Affairs Commission
      Sunan
      Supreme People's
      Taedongmun
      Tongchang*
      Trade Unions of Korea
      Tumangang
      Tumen
      Unhasu
      Victorious War
      Wihwa
      Worker's Party of Korea
      Workers Party of Korea
      Yalu
      both Korea*
      combined Korea*
      inter Korea*
      joint Korea*
      two Korea*
      two Koreas
      unified Korea*
      united Korea*
    `,
    alone: `
      Kim
      Kims
      Koreans
      North
    `,
    beside: `
      Northern
      Supreme Leader
      armistice
      both sides
      denuclear*
      north
      northern
      northward
      reunif*
      reunion*
      the other side
      unification
    `,
  },
  es: {
    state: `
      Corea del Norte
      Partido del Trabajo de Corea
      Pionyang
      Pyongang
      RPDC
      Republica Popular Democratica de Corea
      norcorean*
    `,
    own: `
      Gobierno de la RPDC
      Norte de Corea
      coreano acreditad*
      parte Norte
    `,
    also: `
      ACNC
      ATCC
      Asamblea Popular Suprema
      Asuntos Estatales
      Corea
      Coreas
      Dirigente Supremo
      Idea Juche
      Kaesong
      Máximo Dirigente
      Norte de Corea
      Norte y Sur
      Norte y del Sur
      Norte y el Sur
      Partido del Trabajo
      Piongyang
      Presidium
      Pyonyang
      ambas Coreas
      corean*
      coreana concluye
      coreano acreditad*
      delegacion coreana
      inter corean*
      intercorean*
      ninos coreanos
      niños coreanos
      nord corean*
      norte corean*
      parte Norte
      pueblo coreano
    `,
    alone: `
      el Norte
    `,
    beside: `
      Norte
      norteñ*
    `,
  },
  zh: {
    state: `
      共和国
      北韓
      北韩
      在朝
      对朝
      平壤
      抵朝
      朝中社
      朝方
      朝驻
      朝鮮
      朝鮮中央電視台
      朝鲜
      朝鲜中央电视台
      访朝
      赴朝
      驻朝
    `,
    venue: `
      开城
      板门店
      金刚山
    `,
    own: `
      朝
      朝军
      朝外务省
      朝最高领导人
      朝核
      朝鲜劳动党
      金正恩
    `,
    also: `
      万寿台
      万景
      三池渊
      两韩
      丰溪里
      主体思想
      元山
      先军
      入朝
      兩韓
      劳动党
      劳动新闻
      勞動新聞
      勞動黨
      北朝
      半島雙方
      南北韓
      南北韩
      南浦
      咸兴
      咸興
      国务委员长
      图们江
      國務委員長
      圖們江
      宁边
      寧邊
      崔善姬
      崔龍海
      崔龙海
      川金會
      抵朝
      援朝
      文金会
      新义州
      新義州
      普金会
      最高人民会议
      最高人民會議
      朝
      朝代表
      朝内阁
      朝军
      朝外务省
      朝政府
      朝日两国
      朝日会谈
      朝日关系
      朝日平壤
      朝日首脑
      朝最高领导人
      朝核
      朝美
      朝鲜劳动党
      李勇浩
      李洙墉
      板門店
      正恩
      清津
      特金会
      离朝
      罗先
      罗津
      羅先
      羅津
      萬壽台
      萬景
      訪北
      訪朝
      豐溪里
      赴朝
      金与正
      金剛山
      金委员长
      金委員長
      金川會
      金日成
      金正
      金氏政权
      金特会
      金與正
      開城工業
      離朝
      高丽航空
      高麗航空
      鴨綠江
      鸭绿江
    `,
    beside: `
      北方
      北邊
      南北
      朝半岛
    `,
  },
  ko: {
    state: `
      노동당
      대북
      방북
      북측
      북한
      조선로동당
      조선민주주의인민공화국
      평양
    `,
    venue: `
      개성
      금강산
      판문점
    `,
    own: `
      北
      訪北
      김 위원장
      김 총비서
      대북제의
      방북
      방북단
      북
      조선
      조선중앙통신
      평양서
    `,
    also: `
      6자회담
      <공화국
      <나진
      <라진
      <로조
      <북>
      <북고위
      <북과>
      <북근로
      <북김
      <북녘
      <북노동
      <북당국
      <북대사
      <북대표
      <북도>
      <북러
      <북매체
      <북몽
      <북미
      <북베
      <북서>
      <북선박
      <북송
      <북시리아
      <북에>
      <북에게
      <북에도
      <북에서
      <북엔
      <북예술
      <북유엔
      <북으로
      <북은>
      <북을>
      <북응원
      <북의>
      <북이>
      <북이란
      <북일
      <북조선
      <북주민
      <북중
      <북지도
      <북쪽
      <북측
      <북쿠
      <북핵
      <북행
      <영변
      <원산
      <조로
      <조미
      <조선
      <조일
      <조중
      <청진
      <평남>
      <평북>
      <혜산
      北>
      訪北
      개성공단
      경애하는
      고려항공
      국무위원
      국무위원장
      국무위원회
      국제친선전람관
      군사분계선
      김 국무위원장
      김 위원장
      김 총비서
      김여정
      김위원장
      김일성
      김정은
      김정일
      나선 경제
      나선시
      나선특
      나선항
      남북
      남포
      녀맹
      노동신문
      노동자당
      단일팀
      당중앙위원회
      동창리
      두만강
      라선
      량강도
      려명
      련대성
      령도자
      로동당
      로동신문
      로씨야
      리사회
      리수용
      리용호
      만경대
      만경봉
      만수대
      모란봉
      무역상
      미송환
      방남
      북남
      북선
      북선수
      북여
      북주민
      삼지연
      선군
      수령님
      신의주
      압록강
      외무상
      외무성
      원수님
      월북
      위대한 수령
      육자회담
      이산가족
      장군님
      조국해방전쟁
      조선
      조선소년
      조선중앙
      조평통
      주체사상
      중조
      직맹
      청년동맹
      총비서
      최고인민회의
      최선희
      통일전선부
      통전부
      평안남도
      평안북도
      풍계리
      함경남도
      함경북도
      함흥
      현송월
      황해남
      황해도
      황해북
      휴전선
    `,
    beside: `
      유해
      적십자
    `,
  },
  ja: {
    state: `
      北朝鮮
      北朝鲜
      平壌
    `,
    own: `
      北の
      朝中
      正恩氏
      総書記
      訪朝
      金総書記
    `,
    also: `
      6カ国協議
      <北>
      <北が
      <北と
      <北に
      <北の
      <北は
      <北へ
      <北側
      よど号
      キムジョン
      キム・イル
      キム・ジョン
      キム・ヨ
      ノースコリア
      ピョンヤン
      万景峰
      与正氏
      両江道
      主体思想
      元山
      六カ国協議
      六者
      労働新聞
      南北
      南浦
      咸鏡
      国務委員会
      国務委員長
      在朝
      姜錫柱
      寧辺
      対朝
      崔善姫
      崔竜海
      平安北道
      平安南道
      拉致
      新義州
      日朝
      最高人民会議
      朝中
      朝露
      朝鮮労働党
      李勇浩
      李容浩
      李洙墉
      横田めぐみ
      正恩氏
      正男氏
      清津
      米朝
      総書記
      羅先
      訪朝
      豊渓里
      金与正
      金委員長
      金正
      金総書記
      開城
      露朝
      高麗航空
      黄海北道
      黄海南道
      ６カ国協議
    `,
    beside: `
      北
    `,
  },
  ru: {
    state: `
      КНДР
      Пхеньян*
      Северная Корея
      Северной Корее
      Северной Кореей
      Северной Кореи
      Северную Корею
      северокорейск*
    `,
    own: `
      Ким Чен Ын*
      Цой Сон Хи
      корейск* лидер*
    `,
    also: `
      Верховного Народного Собрания
      Верховное Народное Собрание
      Енбен*
      Йонбен*
      КНА
      КНДРовск*
      Кан Сок*
      Кан Чхоль
      Ким Ё*
      Ким Ге*
      Ким Гён*
      Ким Е
      Ким Ен*
      Ким Жон*
      Ким Жөн*
      Ким Ир*
      Ким Пхён*
      Ким Сон*
      Ким Хак*
      Ким Хек*
      Ким Хён*
      Ким Чен*
      Ким Чон*
      Ким Чхоль*
      Ким Чён*
      Кымган*
      Ли Ен*
      Ли Сон*
      Ли Су*
      Мангенбон*
      Мансудэ*
      Масикр*
      Нампо*
      Нампхо*
      Но Гван*
      Нодон синмун
      Нодон сінмун
      Пак Мен*
      Пак Пон*
      Пак Тхэ*
      Пак Тэ*
      Пхенан*
      Пхунгер*
      Пэк Нам*
      Раджин*
      Ри Ен*
      Ри Сон*
      Ри Су*
      Север и Юг
      Севера и Юга
      Северною Кореей
      Севером и Югом
      Северу и Югу
      Синыйджу
      Синыйчжу
      Сонгун
      ТПК
      Трудовая партия Кореи
      Трудовой партии Кореи
      Туманган*
      Хамхын*
      ЦТАК
      Цой Рен*
      Цой Сон*
      Цхве Сон*
      Чан Сон*
      Чве Рен*
      Чве Сон*
      Чой Сон*
      Чучхе
      Чхве Сон*
      Чхонджин*
      Чхончжин*
      Эир Коре*
      Эйр Коре
      государственным делам
      государственных дел
      две Кореи
      двум Кореям
      двумя Кореями
      двух Корей
      корейск* лидер*
      корейский лидер
      корейским лидером
      корейского лидера
      межкоре*
      обе Кореи
      обеим Кореям
      обеими Кореями
      обеих Корей
      северо корейск*
      северокоре*
    `,
    alone: `
      Ким
      Кима
      Киме
      Кимом
      Киму
    `,
    beside: `
      Дандун*
      Отечественной освободительной
      Север
      Севера
      Севере
      Северн* сторон*
      Северная сторона
      Севером
      Северу
      северокорей*
      северян*
      туманган*
    `,
  },
  pl: {
    state: `
      KRLD
      Korea Pln
      Korea Pn
      Korea Polnocna
      Koree Pln
      Koree Polnocna
      Korei Pln
      Korei Polnocnej
      Koreą Północną
      Phenian*
      Phenianu
      Pjongjang*
      polnocnokoreansk*
    `,
    own: `
      Kim Dzong*
      Kima
      Kimem
      Kimowi
      Pjongjang*
      Pjongjangiem
    `,
    also: `
      Kaesong*
      Kim Dzong*
      Kim Ir Sen*
      Kim Jo Dzong
      Koreami
      Koree
      Koree Pn
      Korei Pn
      Koreo Polnocna
      Koreom
      Najwyższe Zgromadzenie Ludowe
      Najwyższego Zgromadzenia Ludowego
      Panmundzom*
      Partia Pracy Korei
      Partii Pracy Korei
      Phjongjang*
      Pjong Jang*
      Pjongyang*
      Północ i Południe
      Północy i Południa
      Spraw Państwowych
      dwie Koree
      dwoch Korei
      miedzykoreansk*
      obie Koree
      obiema Koreami
      obu Korei
      polnocno koreansk*
      polnocnokorea*
    `,
    alone: `
      Kima
      Kimem
      Kimie
      Kimowi
    `,
    beside: `
      Polnoc
      Polnoca
      Polnocy
    `,
  },
  mn: {
    state: `
      БНАСАУ*
      Бүгд Найрамдах Ардчилсан Солонгос Ард Улс*
      Пхёньян*
      Пёньян*
      Умард Солонгос*
      Хойд Солонгос*
    `,
    also: `
      Ёнбён*
      Ардын Дээд Хурал*
      Ардын Дээд Хурл*
      Вонсан*
      Гэрэлт одны
      Жан Сон*
      Жо Мён*
      КОМИД
      КЦНА
      Кан Сок*
      Ким Ё*
      Ким Ён*
      Ким Жон*
      Ким Жөн*
      Ким Ил*
      Ким Ир*
      Ким Сон*
      Ким Хак*
      Ким Чен*
      Кимийн
      Кымган*
      Кэсон*
      Ли Ён Хо*
      Мангёнбон*
      Мансуд*
      Нампо*
      Намфо*
      Но Гуан*
      Пак Мён*
      Пак Пон*
      Пак Тэ*
      Панмунж*
      Пханмунж*
      Пханмүнж*
      Пхёнян*
      Пхүнгер*
      Пэк Нам*
      Пёнян*
      Пүнгер*
      Раджин*
      Ражин*
      Расон*
      Ри Ён*
      Ри Сон*
      Ри Су*
      Рёнчон*
      СТТА
      Самжиён*
      Синыйж*
      Синүйж*
      Солонгос*
      Солонгосын Хөдөлмөрийн нам*
      Сэпо
      ТТАК
      Туманган*
      Төрийн хэргийн*
      Умард Солонгос*
      Хван Бён*
      Хван Пён*
      Хуэрён*
      Чан Сон*
      Чве Рён*
      Чве Сон*
      Чой Сон*
      Чонжин*
      Чхонжин*
      Чүчэ*
      Эйр Корё*
      хойдсолонгос*
      хойт Солонгос*
      хоёр Солонгос*
    `,
    alone: `
      Кимд
      Кимийг
      Кимтэй
      Кимээс
      Умард
      Умардаас
      Умардад
      Умардтай
      Умардыг
      Умардын
    `,
    beside: `
      Умард*
      Хойд*
      хойд*
      хоёр тал*
    `,
  },
  vi: {
    state: `
      Bình Nhưỡng
      Bắc Hàn
      Bắc Triều Tiên
      CHDCND Triều Tiên
      Cộng hòa Dân chủ Nhân dân Triều Tiên
      Triều Tiên
    `,
    also: `
      Bàn Môn Điếm
      Hàn Triều
      Hội đồng Nhân dân Tối cao
      Khai Thành
      Kim Chính
      Kim Jong*
      Kim Nhật Thành
      Mỹ Triều
      Nga Triều
      Trung Triều
      Tân Nghĩa Châu
      Việt Triều
      hai miền
      liên Triều
      núi Kumgang
      Áp Lục
      ông Kim
      Đảng Lao động Triều Tiên
      Đồ Môn
      Ủy ban Quốc vụ
    `,
    beside: `
      miền Bắc
      phía Bắc
      phương Bắc
    `,
  },
  de: {
    state: `
      DVRK
      Demokratische Volksrepublik Korea
      Demokratischen Volksrepublik Korea
      Nordkorea*
      Pjöngjang*
    `,
    also: `
      Arbeiterpartei Koreas
      KDVR
      KZNA
      Kaesŏng
      Korea Nord
      Nord Korea*
      Nord und Süd
      Nord und Südkorea
      Nordkoreas
      Oberste Volksversammlung
      Obersten Volksversammlung
      Partei der Arbeit Koreas
      PdAK
      Phöngjang*
      Pjong*
      Pjongjang*
      Pjöng*
      Staatsangelegenheiten
      beide Koreas
      beiden Koreas
      innerkorean*
      interkorean*
    `,
    beside: `
      Nord
      Norden
      Nordens
      nördlich*
    `,
  },
  fr: {
    state: `
      Corée du Nord
      RPD de Corée
      RPDC
      République populaire démocratique de Corée
      nord coreen*
      nordcoreen*
    `,
    also: `
      ACNC
      ATCC
      Affaires d’État
      Assemblée populaire suprême
      Corées
      Nord Corée
      Nord et Sud
      Nord et au Sud
      Nord et du Sud
      Nord et le Sud
      Parti des travailleurs de Corée
      Parti du travail de Corée
      Phyongyang
      inter coréen*
      intercoréen*
      mont Kumgang
    `,
    beside: `
      Nord
    `,
  },
  id: {
    state: `
      Korea Utara
      Korut
      RRDK
      Republik Demokratik Rakyat Korea
      Republik Rakyat Demokratik Korea
    `,
    also: `
      Gunung Kumgang
      Komisi Urusan Negara
      Korea Bersatu
      Majelis Rakyat Tertinggi
      Partai Buruh Korea
      Partai Pekerja Korea
      Pyongyang
      RDRK
      antar Korea
      dua Korea
      kedua Korea
      keluarga Korea
    `,
    beside: `
      Utara
      utara
    `,
  },
  sv: {
    state: `
      Demokratiska folkrepubliken Korea
      Nordkorea*
      Pyongyang*
    `,
    also: `
      DFRK
      Korea Nord
      Koreas arbetarparti
      Nord Korea*
      båda Korea*
      högsta folkförsamling*
      interkorean*
      koreansk brottning
      koreanska länderna
      koreanska staterna
      nord och syd
      två Korea*
    `,
    beside: `
      Nord
      Norr
      nordsidan
      norr
      norra
    `,
  },
  /** Languages that nobody reads, whose names for it cost nothing. */
  other: {
    state: `
      Coreia do Norte
      norte coreana*
      norte coreano*
    `,
    also: `
      Corea del Nord
      Coréia do Norte
      Kuzey Kore*
      Noord Korea*
      Noord Koreaans*
      Noordkorea*
      Pohjois Korea*
      Severní Korea
      Severní Koreje
      nordcorean*
      Észak Korea
      Північна Корея
      Північної Кореї
      Північну Корею
      Північній Кореї
      Северна Корея
      Солтүстік Корея
      північнокорейськ*
      севернокорейск*
    `,
  },
} as const satisfies Readonly<Record<string, Names>>;

/** Where one of these stands, north may be the North. */
export const KOREA_NAMES = `
  Busan
  Corea*
  Corean*
  Corée*
  Coréen*
  Hàn Quốc
  Kore*
  Korea*
  Korsel
  Kremlin
  Pompeo
  Poutine
  Pusan
  Putin*
  Seoul*
  Seul*
  Seúl
  South's
  Sydkorea*
  Séoul
  Südkorea*
  Triều
  Trump
  Xi
  poludniowokorean*
  south's
  sud coréen*
  sudcorean*
  surcorean*
  sydkorean*
  südkorean*
  the South
  Коре*
  Путин*
  Сеул*
  Солонгос*
  Сөүл*
  Трамп
  Трамп*
  южан*
  южнокоре*
  韓
  韩
  남측
  서울
  한국
  한미
`;

/**
 * What only looks like a name of the DPRK: a name that ends within one of these is none. Languages stand together, as
 * none of these means anything else in another.
 */
export const NOT_DPRK_NAMES = `
  Andy Kim
  Corea del Sud
  Corea del Sur
  Far North
  Global North
  Great North
  Jim Yong Kim
  Kim Basinger
  Kim Campbell
  Kim Cattrall
  Kim Clijsters
  Kim Dae
  Kim Dae Jung
  Kim Deal
  Kim Dong Yeon
  Kim Dotcom
  Kim Gordon
  Kim Kardashian*
  Kim Keon Hee
  Kim Källström
  Kim Leadbeater
  Kim Novak
  Kim Petras
  Kim Philby
  Kim Possible
  Kim Wilde
  Kim Young Sam
  Korea Herald
  Korea Times
  Lil Kim
  NK T
  NK cell
  NK cells
  NK lymphocyte*
  Nord Stream*
  Norte Chico
  Norte Grande
  Norte de
  North Africa*
  North America*
  North Atlantic
  North Carolina
  North Dakota
  North East*
  North Island
  North Kivu
  North London
  North Macedonia*
  North Ossetia*
  North Pole
  North Rhine
  North Sea
  North Shore
  North Stream
  North Sudan
  North Vietnam*
  North Wales
  North Waziristan
  North West*
  North Yorkshire
  North and East
  North and South America
  North and West
  North by
  North of
  Republica de Corea
  S Koreans
  S. Koreans
  South Koreans
  Southern Koreans
  Sung Kim
  TV조선
  True North
  Up North
  Young Kim
  far North
  guerra coreana
  guerra de Corea
  península coreana
  Өмнөд Солонгос*
  Өмнөд солонгос*
  东北
  东西南北
  中国朝鲜族
  临朝
  人民共和国
  今朝
  伊斯兰共和国
  元朝
  六朝
  前朝
  北の国から
  北の大地
  北の富士
  北の湖
  北京
  北欧
  北海道
  华北
  南北アメリカ
  南北半球
  南北問題
  南北差
  南北战争
  南北戦争
  南北戰爭
  南北方向
  南北朝
  南北极
  南北極
  南北美
  南朝
  历朝
  台北
  周朝
  唐朝
  商朝
  大江南北
  天朝上国
  宋朝
  帰朝
  当朝
  抗美援朝
  改朝
  早朝
  明朝
  晋朝
  朝から
  朝が
  朝ご
  朝と
  朝に
  朝の
  朝は
  朝まで
  朝も
  朝を
  朝ド
  朝一番
  朝三暮
  朝上
  朝下
  朝乃山
  朝他
  朝代
  朝令夕
  朝倉
  朝刊
  朝前
  朝右
  朝圣
  朝型
  朝夕
  朝天
  朝她
  朝左
  朝市
  朝廷
  朝思暮
  朝我
  朝拜
  朝政
  朝日
  朝晩
  朝朝
  朝比奈
  朝气
  朝氣
  朝活
  朝焼
  朝着
  朝礼
  朝練
  朝聖
  朝臣
  朝花夕
  朝著
  朝起
  朝野
  朝阳
  朝陽
  朝霞
  朝青龍
  朝顔
  朝食
  朝鮮人参
  朝鮮学校
  朝鮮戦争
  朝鮮戰爭
  朝鮮族
  朝鮮日報
  朝鮮日报
  朝鮮時代
  朝鮮王朝
  朝鮮総聯
  朝鮮総連
  朝鮮語
  朝鮮通信使
  朝鲜战争
  朝鲜戰爭
  朝鲜文
  朝鲜族
  朝鲜日报
  朝鲜时代
  朝鲜王朝
  朝鲜蓟
  朝鲜语
  本朝
  東北
  東西南北
  歷朝
  毎朝
  每朝
  民主共和国
  汉朝
  河北
  清朝
  湖北
  漢朝
  王朝
  皇朝
  秦朝
  翌朝
  联邦共和国
  華北
  西北
  訪北京
  辽朝
  退朝
  連邦共和国
  金朝
  隋朝
  강남북
  개성 있
  개성만점
  개성있
  개성적
  개성파
  경남북
  고조선
  나선형
  남포동
  대북로
  대우조선
  대한조선
  몰개성
  무개성
  민주공화국
  북미 대륙
  북미 시장
  북미 지역
  북미시장
  북미주
  북미지역
  북미프로
  북송
  북을 치
  북한강
  북한산
  스포츠조선
  영국 노동당
  원산지
  월간조선
  인민공화국
  전남북
  조로아스터
  조로증
  조미료
  조선 3사
  조선 빅3
  조선 수주
  조선 시대
  조선 왕조
  조선 전기
  조선 중기
  조선 초기
  조선 후기
  조선3사
  조선·해양
  조선기자재
  조선닷컴
  조선대 병원
  조선대병원
  조선대학
  조선미디어
  조선백자
  조선비즈
  조선사가
  조선사는
  조선사들
  조선사의
  조선소
  조선시대
  조선실록
  조선업
  조선왕
  조선왕조
  조선일보
  조선족
  조선주가
  조선초기
  조선총독부
  조선통신사
  조선팰리스
  조선해양
  조선호텔
  조선후기
  조중동
  주간조선
  중조기
  청진기
  청진동
  충남북
  케이조선
  태평양
  평양냉면
  함흥냉면
  현대조선
  호주 노동당
`;

/** Agencies and media whose reports others pass on, by the name that a mail gives them: a spelling a line. */
export const AGENCIES = `
  AFP: AFP
  AFP: AFP通信
  AFP: AFP통신
  AFP: Agence France-Presse
  AFP: 法新社
  ANSA: ANSA
  AP: AP
  AP: AP通信
  AP: AP통신
  AP: Associated Press
  AP: 美联社
  AP: 美聯社
  Antara: ANTARA
  Antara: Antara
  Asahi: Asahi
  Asahi: アサヒ
  Asahi: 朝日新聞
  BBC: BBC
  BelTA: BelTA
  BelTA: БелТА
  Bernama: Bernama
  Bloomberg: Bloomberg
  CBS: CBS
  CBS: CBS News
  CCTV: CCTV
  CCTV: 央視
  CCTV: 央视
  CNN: CNN
  Chosun Ilbo: Chosun Ilbo
  Chosun Ilbo: 조선일보
  Daily NK: Daily NK
  Daily NK: 데일리NK
  Der Spiegel: Der Spiegel
  Der Spiegel: Spiegel
  Dong-A Ilbo: Dong-A Ilbo
  Dong-A Ilbo: 동아일보
  EFE: EFE
  Financial Times: Financial Times
  Fox News: Fox News
  Global Times: Global Times
  Global Times: 环球时报
  IRNA: IRNA
  Interfax: Interfax
  Interfax: Интерфакс
  Interfax: 国际文传
  Interfax: 인테르팍스
  Izvestia: Izvestia
  Izvestia: Известия
  JTBC: JTBC
  JoongAng Ilbo: JoongAng Ilbo
  JoongAng Ilbo: 중앙일보
  KBS: KBS
  KCNA: ATCC
  KCNA: Agencia Central de Noticias de Corea
  KCNA: KCNA
  KCNA: Korea Central News Agency
  KCNA: Korea Utara melaporkan
  KCNA: Korean Central News Agency
  KCNA: North Korean state media
  KCNA: Rodong Sinmun
  KCNA: Staatsmedien
  KCNA: agence officielle nord-coréenne
  KCNA: agencia estatal norcoreana
  KCNA: agencja KCNA
  KCNA: kantor berita KCNA
  KCNA: media państwowe
  KCNA: media pemerintah
  KCNA: media w Pjongjangu
  KCNA: medios estatales norcoreanos
  KCNA: medios oficiales
  KCNA: médias officiels
  KCNA: nordkoreanische Staatsmedien
  KCNA: państwowa agencja
  KCNA: państwowe media
  KCNA: prasa w Pjongjangu
  KCNA: prensa estatal
  KCNA: prensa oficial norcoreana
  KCNA: staatliche Nachrichtenagentur
  KCNA: state media
  KCNA: state news agency
  KCNA: state-run media
  KCNA: statliga medier
  KCNA: statliga nyhetsbyrån
  KCNA: truyền thông nhà nước
  KCNA: Төв мэдээний агентлаг
  KCNA: ЦТАК
  KCNA: Центральное телеграфное агентство Кореи
  KCNA: северокорейские СМИ
  KCNA: 劳动新闻
  KCNA: 労働新聞
  KCNA: 勞動新聞
  KCNA: 北朝鮮メディア
  KCNA: 朝中社
  KCNA: 朝媒
  KCNA: 朝鮮中央テレビ
  KCNA: 朝鮮中央通信
  KCNA: 朝鮮中央通訊社
  KCNA: 朝鮮媒體
  KCNA: 朝鮮官媒
  KCNA: 朝鲜中央通信社
  KCNA: 朝鲜中央通讯社
  KCNA: 朝鲜媒体
  KCNA: 朝鲜官媒
  KCNA: 노동신문
  KCNA: 로동신문
  KCNA: 북한 관영매체
  KCNA: 북한 매체
  KCNA: 조선중앙TV
  KCNA: 조선중앙통신
  KPL: KPL
  Kazinform: Kazinform
  Kommersant: Kommersant
  Kommersant: Коммерсантъ
  Kyodo: Kyodo
  Kyodo: 共同社
  Kyodo: 共同通信
  Kyodo: 교도통신
  Le Monde: Le Monde
  Montsame: Montsame
  Montsame: МОНЦАМЭ
  NBC: NBC
  NBC: NBC News
  NHK: NHK
  NK News: NK News
  New York Times: New York Times
  Nikkei: Nikkei
  Nikkei: 日経
  PAP: PAP
  Prensa Latina: Prensa Latina
  RIA Novosti: RIA
  RIA Novosti: RIA Novosti
  RIA Novosti: РИА Новости
  RIA Novosti: 俄新社
  RIA Novosti: 리아노보스티
  Radio Free Asia: RFA
  Radio Free Asia: Radio Free Asia
  Radio Free Asia: 자유아시아방송
  Reuters: Reuters
  Reuters: Reutersa
  Reuters: Рейтер
  Reuters: Ройтерс
  Reuters: ロイター
  Reuters: 路透
  Reuters: 路透社
  Reuters: 로이터
  SANA: SANA
  TASS: ITAR-TASS
  TASS: TASS
  TASS: ТАСС
  TASS: タス通信
  TASS: 塔斯社
  TASS: 타스
  TT: TT
  VNA: TTXVN
  VNA: VNA
  Vedomosti: Vedomosti
  Vedomosti: Ведомости
  Voice of America: VOA
  Voice of America: Voice of America
  Voice of America: 미국의소리
  Wall Street Journal: Wall Street Journal
  Washington Post: Washington Post
  Xinhua: Tân Hoa Xã
  Xinhua: Tân Hoa xã
  Xinhua: Xinhua
  Xinhua: Синьхуа
  Xinhua: 新华社
  Xinhua: 新华网
  Xinhua: 新華社
  Xinhua: 新華網
  Xinhua: 신화통신
  YTN: YTN
  Yomiuri: Yomiuri
  Yomiuri: 読売新聞
  Yonhap: Yonhap
  Yonhap: Ёнхап
  Yonhap: Ренхап
  Yonhap: Рёнхап
  Yonhap: 聯合ニュース
  Yonhap: 韓聯社
  Yonhap: 韩联社
  Yonhap: 연합뉴스
  dpa: dpa
`;

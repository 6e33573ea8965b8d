/**
 * How the news names the DPRK's side beside its names: what means it only in a story about it, or in its own
 * media.
 */
export const DPRK_TERMS = {
  leader: `
    Dear Respected
    Marshal
    Respected Comrade
    Supreme Leader
    great leader
  `,
  deictic: `
    DPRK side
    accredited here
    arrive here
    arrived here
    embassy here
    held here
    here Friday
    here Monday
    here Saturday
    here Sunday
    here Thursday
    here Tuesday
    here Wednesday
    here by air
    here by train
    here for home
    here on
    here to participate
    here to take part
    here today
    leave here
    leaves here
    left here
    met here
    our country
    our people's government
    our side
    visited here
    visiting here
  `,
  north: `
    2 Koreas
    Koreas
    North South
    North and South Korea
    both Koreas
    inter Korean
    the North
    two Koreas
  `,
} as const;

/** One word for both sides; the key is the other side. */
export const PAIR_TERMS = `
  CHN: Sino DPRK
  CHN: Sino Korean
  CHN: 中朝
  CHN: 朝中
  CHN: 북중
  CHN: 조중
  CHN: 중조
  JPN: 日朝
  JPN: 朝日会谈
  JPN: 朝日关系
  JPN: 북일
  JPN: 조일
  KOR: 2 Koreas
  KOR: Koreas
  KOR: North South
  KOR: North and South
  KOR: North and South Korea
  KOR: ambas Coreas
  KOR: antar Korea
  KOR: beide Koreas
  KOR: beiden Koreas
  KOR: both Koreas
  KOR: båda Koreorna
  KOR: de två Koreorna
  KOR: deux Corées
  KOR: dos Coreas
  KOR: dua Korea
  KOR: dwie Koree
  KOR: dwóch Korei
  KOR: hai miền Triều Tiên
  KOR: hai nước Triều Tiên
  KOR: innerkoreanisch*
  KOR: inter Korean
  KOR: intercorean*
  KOR: intercoreen*
  KOR: kedua Korea
  KOR: les deux Corées
  KOR: liên Triều
  KOR: mellankoreansk*
  KOR: międzykoreańsk*
  KOR: obie Koree
  KOR: obu Korei
  KOR: två Koreorna
  KOR: two Koreas
  KOR: двумя Кореями
  KOR: двух Корей
  KOR: межкорейск*
  KOR: обе Кореи
  KOR: обеими Кореями
  KOR: обеих Корей
  KOR: хоёр Солонгос*
  KOR: 两韩
  KOR: 兩韓
  KOR: 北南
  KOR: 北南朝鮮
  KOR: 北韩韩国
  KOR: 南北
  KOR: 南北韓
  KOR: 朝韩
  KOR: 韩朝
  KOR: 남북
  RUS: российско северокорейск*
  RUS: 俄朝
  RUS: 朝俄
  RUS: 朝露
  RUS: 露朝
  RUS: 러북
  RUS: 북러
  RUS: 조러
  RUS: 조로관계
  RUS: 조로수뇌
  RUS: 조로정상
  RUS: 조로친선
  USA: 朝美
  USA: 米朝
  USA: 美朝
  USA: 북·미
  USA: 북미
  USA: 조미
  VNM: 朝越
  VNM: 越朝
  VNM: 북베트남
`;

/** Talks of the DPRK with China, Japan, Russia, the South and the United States. */
export const SIX_PARTY_TERMS = `
  6 party talks
  6か国協議
  6カ国協議
  6者会合
  6자회담
  Sechs Parteien Gespräch*
  Sechser Gespräch*
  Sechser Runde
  Sechsergespräch*
  conversaciones a seis
  discussions à six
  diálogo a seis
  negociaciones a seis
  négociations à six
  perundingan enam negara
  perundingan enam pihak
  pourparlers à six
  sexpartssamtal*
  six nation talks
  six party talks
  six way talks
  sześciostronn*
  đàm phán sáu bên
  зургаан талт яриа*
  зургаан талын яриа*
  шестисторонн*
  六か国協議
  六カ国協議
  六方会谈
  六方會談
  六者会合
  육자회담
`;

/** What names a side without a party to it: photographs that are released, the peninsula. */
export const IGNORED_TERMS = `
  America First
  American University
  Bahan Baku
  China Daily
  China Sea
  Chinese New Year
  Chu Nhat
  Democratic People
  East China Sea
  Georgia Democrat*
  Georgia Republican*
  Georgia congress*
  Georgia governor
  Georgia lawmaker*
  Georgia senator*
  Georgia state
  Global South
  Indian Ocean
  Japan Times
  Kim Dotcom
  Kim Kardashian
  Kim Kim
  Korea Herald
  Korea Peninsula
  Korea Strait
  Korea Times
  Korean Peninsula
  Korean War
  Lao Cai
  Lil Kim
  Moscow Times
  New York Times
  North Korea watch
  Paris Hilton
  Paris Saint Germain
  Phap luat
  Polwysep Koreansk*
  Polwyspie Koreansk*
  Russian roulette
  Sea of Japan
  South America
  South American*
  South Asia
  South Asian*
  South Carolina
  South China Sea
  South Dakota
  South East
  South Ossetia
  South Pacific
  South Vietnam*
  South Wales
  South Yemen*
  Southern Africa*
  Southern California
  Southern Hemisphere
  Southern Ocean
  Southern states
  Thai Binh Duong
  Ukraine War
  Washington Post
  Washington Times
  West Bank
  de la Paz
  guerra de Corea
  peninsula coreana
  press release
  release photos
  released photos
  released video
  releases footage
  releases images
  releases photo
  releases photos
  releases pictures
  releases statement
  releases video
  wojny koreansk*
  Корейск*
  アイランド
  アドバイ
  インドア
  ウインドウ
  オリビア
  シリアス
  シリアル
  タリング
  ッパリ
  トリビア
  ハロウィーン
  パリパリ
  ブラインド
  マインド
  东北约
  中南米
  俄亥俄
  俄克拉荷马
  俄勒冈
  俄勒岡
  吐露
  大連休
  大連立
  太平洋
  完美方
  抗美援朝
  披露
  日媒体
  暴露
  朝着
  朝阳
  朝鮮半島
  朝鮮戦争
  朝鲜半岛
  朝鲜战争
  朝鲜文
  朝鲜族
  朝鲜语
  武汉城
  河北约
  湖北约
  王朝
  越方便
  露出
  露呈
  马里乌波尔
  马里亚纳
  马里奥
  강북
  개발 중
  개방한
  경북
  고조선
  구조일
  그대만
  그리스도
  기대만
  노트북
  대미를
  대북제재
  대북확성기
  동북
  모방한
  미디어
  미래
  미래에셋
  미술
  방한복
  보호주
  북구
  북극
  북마케도니아
  북미 지역
  북부
  북유럽
  북쪽
  북콘서트
  북한강
  북한산
  사파리
  상대만
  서북
  선호주
  성북
  세대만
  스쿼드
  예방한
  일본어
  전북
  제조일
  조선대
  조선비즈
  조선소
  조선시대
  조선업
  조선일보
  조선해양
  중국어
  중단
  중소
  중심
  중앙
  중앙일보
  중요
  중학
  초파리
  최대만
  추방한
  충북
  태평양
  파리바게뜨
  페이스북
  한미약품
  호주머니
  호주제
`;

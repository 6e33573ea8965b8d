/**
 * Cities where the DPRK's dealings take place: country and name as it is reported, and how other languages
 * write it.
 */
export const PLACES = `
  BLR/Minsk: Mińsk*
  BLR/Minsk: Минск*
  BLR/Minsk: 明斯克
  BLR/Minsk: 민스크
  CHE/Geneva: Genew*
  CHE/Geneva: Ginebra
  CHE/Geneva: Женев*
  CHE/Geneva: ジュネーブ
  CHE/Geneva: 日内瓦
  CHE/Geneva: 제네바
  CHN/Beijing: Pekin*
  CHN/Beijing: Pekín
  CHN/Beijing: Пекин*
  CHN/Beijing: 北京
  CHN/Beijing: 베이징
  CHN/Dalian: Daliana
  CHN/Dalian: Далянь
  CHN/Dalian: 大连市
  CHN/Dalian: 다롄
  CHN/Dandong: Даньдун*
  CHN/Dandong: 丹东
  CHN/Dandong: 단둥
  CHN/Shenyang: Шэньян*
  CHN/Shenyang: 沈阳
  CHN/Shenyang: 선양
  CUB/Havana: Hawan*
  CUB/Havana: La Habana
  CUB/Havana: Гаван*
  CUB/Havana: 哈瓦那
  CUB/Havana: 아바나
  IDN/Jakarta: Yakarta
  IDN/Jakarta: Джакарт*
  IDN/Jakarta: 雅加达
  IDN/Jakarta: 자카르타
  IRN/Tehran: Teheran*
  IRN/Tehran: Teherán
  IRN/Tehran: Тегеран*
  IRN/Tehran: 德黑兰
  IRN/Tehran: 테헤란
  JPN/Tokyo: Tokio
  JPN/Tokyo: Токио
  JPN/Tokyo: 东京
  JPN/Tokyo: 東京
  JPN/Tokyo: 도쿄
  KHM/Phnom Penh: Nom Pen
  KHM/Phnom Penh: Пномпен*
  KHM/Phnom Penh: 金边
  KHM/Phnom Penh: 프놈펜
  KHM/Siem Reap: Сиемреап*
  KHM/Siem Reap: シェムリアップ
  KHM/Siem Reap: 暹粒
  KHM/Siem Reap: 시엠레아프
  KOR/Dorasan: Торасан*
  KOR/Dorasan: 都罗山
  KOR/Dorasan: 都羅山
  KOR/Dorasan: 도라산
  KOR/Incheon: Inchon
  KOR/Incheon: Инчхон*
  KOR/Incheon: インチョン
  KOR/Incheon: 仁川
  KOR/Incheon: 인천
  KOR/Paju: Пхаджу*
  KOR/Paju: 坡州
  KOR/Paju: 파주
  KOR/Pyeongchang: Пхенчхан*
  KOR/Pyeongchang: 平昌
  KOR/Pyeongchang: 평창
  KOR/Seoul: Seul*
  KOR/Seoul: Сеул*
  KOR/Seoul: ソウル
  KOR/Seoul: 首尔
  KOR/Seoul: 서울
  KOR/Sokcho: 束草
  KOR/Sokcho: 속초
  LAO/Vientiane: Vientián
  LAO/Vientiane: Вьентьян*
  LAO/Vientiane: 万象
  LAO/Vientiane: 비엔티안
  MNG/Ulaanbaatar: Ulan Bator
  MNG/Ulaanbaatar: Ulán Bator
  MNG/Ulaanbaatar: Ułan Bator*
  MNG/Ulaanbaatar: Улан Батор*
  MNG/Ulaanbaatar: ウランバートル
  MNG/Ulaanbaatar: 乌兰巴托
  MNG/Ulaanbaatar: 烏蘭巴托
  MNG/Ulaanbaatar: 울란바토르
  MYS/Kuala Lumpur: Куала Лумпур*
  MYS/Kuala Lumpur: 吉隆坡
  MYS/Kuala Lumpur: 쿠알라룸푸르
  PRK/Chongjin: Ch'ongjin
  PRK/Chongjin: Chungjin
  PRK/Chongjin: Chŏngjin
  PRK/Chongjin: Czhongdzin
  PRK/Chongjin: Czongdzin*
  PRK/Chongjin: Чхонджин*
  PRK/Chongjin: チョンジン
  PRK/Chongjin: 清津
  PRK/Chongjin: 청진시
  PRK/Chongjin: 청진항
  PRK/Haeju: Хэджу*
  PRK/Haeju: ヘジュ
  PRK/Haeju: 해주시
  PRK/Haeju: 해주항
  PRK/Hamhung: Hamhŭng
  PRK/Hamhung: Хамхын*
  PRK/Hamhung: ハムフン
  PRK/Hamhung: 咸兴
  PRK/Hamhung: 咸興
  PRK/Hamhung: 함흥
  PRK/Hyesan: Хесан*
  PRK/Hyesan: ヘサン市
  PRK/Hyesan: 혜산시
  PRK/Kaesong: Кэсон*
  PRK/Kaesong: 开城
  PRK/Kaesong: 開城
  PRK/Kaesong: 개성
  PRK/Masikryong: Masikpass
  PRK/Masikryong: Масикрён*
  PRK/Masikryong: マシンニョン
  PRK/Masikryong: 馬息嶺
  PRK/Masikryong: 马息岭
  PRK/Masikryong: 마식령
  PRK/Mount Kumgang: Geumgang
  PRK/Mount Kumgang: Górach Diamentowych
  PRK/Mount Kumgang: Góry Diamentowe
  PRK/Mount Kumgang: Kumgang
  PRK/Mount Kumgang: Kumgangberg*
  PRK/Mount Kumgang: Kumgangsan
  PRK/Mount Kumgang: Kŭmgang
  PRK/Mount Kumgang: Mt Kumgang
  PRK/Mount Kumgang: Кумган*
  PRK/Mount Kumgang: Кымган*
  PRK/Mount Kumgang: クムガンサン
  PRK/Mount Kumgang: 金刚山
  PRK/Mount Kumgang: 金剛山
  PRK/Mount Kumgang: 금강산
  PRK/Nampo: Namp'o
  PRK/Nampo: Nampho
  PRK/Nampo: Nampho*
  PRK/Nampo: Нампо*
  PRK/Nampo: Нампхо*
  PRK/Nampo: ナムポ
  PRK/Nampo: 南浦
  PRK/Nampo: 남포시
  PRK/Nampo: 남포항
  PRK/Panmunjom: Panmundżom*
  PRK/Panmunjom: Пханмунджом*
  PRK/Panmunjom: 板門店
  PRK/Panmunjom: 板门店
  PRK/Panmunjom: 판문점
  PRK/Punggye-ri: Phunggye ri
  PRK/Punggye-ri: Punggye ri
  PRK/Punggye-ri: Punggyeri
  PRK/Punggye-ri: Пунгери*
  PRK/Punggye-ri: Пхунгери*
  PRK/Punggye-ri: プンゲリ
  PRK/Punggye-ri: 丰溪里
  PRK/Punggye-ri: 豊渓里
  PRK/Punggye-ri: 豐溪里
  PRK/Punggye-ri: 풍계리
  PRK/Pyongyang: 5월1일경기장
  PRK/Pyongyang: Kim Il Sung Square
  PRK/Pyongyang: Koryo Hotel
  PRK/Pyongyang: Kumsusan
  PRK/Pyongyang: Mangyongdae
  PRK/Pyongyang: Mansudae Assembly Hall
  PRK/Pyongyang: May Day Stadium
  PRK/Pyongyang: Moranbong
  PRK/Pyongyang: Phenian*
  PRK/Pyongyang: Pionyang
  PRK/Pyongyang: Pjongjang*
  PRK/Pyongyang: Pjöngjang
  PRK/Pyongyang: Pyeongyang
  PRK/Pyongyang: Pyongang
  PRK/Pyongyang: Ryugyong
  PRK/Pyongyang: Sunan
  PRK/Pyongyang: Taedongmun
  PRK/Pyongyang: Кымсусан*
  PRK/Pyongyang: Мансудэ*
  PRK/Pyongyang: Моранбон*
  PRK/Pyongyang: Пхеньян*
  PRK/Pyongyang: メーデースタジアム
  PRK/Pyongyang: 万寿台议事堂
  PRK/Pyongyang: 五一体育场
  PRK/Pyongyang: 五一體育場
  PRK/Pyongyang: 平壌
  PRK/Pyongyang: 平壤
  PRK/Pyongyang: 牡丹峰
  PRK/Pyongyang: 金日成广场
  PRK/Pyongyang: 金日成広場
  PRK/Pyongyang: 金日成廣場
  PRK/Pyongyang: 錦繍山
  PRK/Pyongyang: 锦绣山
  PRK/Pyongyang: 順安國際
  PRK/Pyongyang: 順安空港
  PRK/Pyongyang: 顺安国际
  PRK/Pyongyang: 顺安机场
  PRK/Pyongyang: 고려호텔
  PRK/Pyongyang: 금수산
  PRK/Pyongyang: 김일성광장
  PRK/Pyongyang: 만수대의사당
  PRK/Pyongyang: 모란봉
  PRK/Pyongyang: 순안공항
  PRK/Pyongyang: 순안국제
  PRK/Pyongyang: 평양
  PRK/Rajin: Najin
  PRK/Rajin: Radżin*
  PRK/Rajin: Раджин*
  PRK/Rajin: ラジン港
  PRK/Rajin: 罗津市
  PRK/Rajin: 罗津港
  PRK/Rajin: 羅津
  PRK/Rajin: 나진시
  PRK/Rajin: 나진항
  PRK/Rajin: 라진시
  PRK/Rajin: 라진항
  PRK/Rason: Расон*
  PRK/Rason: 罗先
  PRK/Rason: 羅先
  PRK/Rason: 나선시
  PRK/Rason: 라선
  PRK/Samjiyon: Самджиён*
  PRK/Samjiyon: サムジヨン
  PRK/Samjiyon: 三池淵
  PRK/Samjiyon: 三池渊
  PRK/Samjiyon: 삼지연
  PRK/Sinpo: Sinpho
  PRK/Sinpo: Синпхо*
  PRK/Sinpo: シンポ市
  PRK/Sinpo: 신포시
  PRK/Sinpo: 신포항
  PRK/Sinuiju: Shinuiju
  PRK/Sinuiju: Sinuidżu
  PRK/Sinuiju: Sinŭiju
  PRK/Sinuiju: Синуйджу*
  PRK/Sinuiju: Синыйджу*
  PRK/Sinuiju: シニジュ
  PRK/Sinuiju: 新义州
  PRK/Sinuiju: 新義州
  PRK/Sinuiju: 신의주
  PRK/Sohae: Dongchang ri
  PRK/Sohae: Tongchang ri
  PRK/Sohae: Сохэ*
  PRK/Sohae: Тончхан*
  PRK/Sohae: トンチャンリ
  PRK/Sohae: 东仓里
  PRK/Sohae: 東倉里
  PRK/Sohae: 西海卫星
  PRK/Sohae: 동창리
  PRK/Sohae: 서해위성
  PRK/Tumangang: Туманган*
  PRK/Tumangang: 豆満江駅
  PRK/Tumangang: 豆满江站
  PRK/Tumangang: 두만강역
  PRK/Wonsan: Вонсан*
  PRK/Wonsan: 元山
  PRK/Wonsan: 원산
  PRK/Yongbyon: Jongbion*
  PRK/Yongbyon: Jongbjon*
  PRK/Yongbyon: Nyongbyon
  PRK/Yongbyon: Yeongbyeon
  PRK/Yongbyon: Yongbyŏn
  PRK/Yongbyon: Yŏngbyŏn
  PRK/Yongbyon: Енбен*
  PRK/Yongbyon: Йонбён*
  PRK/Yongbyon: ヨンビョン
  PRK/Yongbyon: 宁边
  PRK/Yongbyon: 寧辺
  PRK/Yongbyon: 寧邊
  PRK/Yongbyon: 녕변
  PRK/Yongbyon: 영변
  RUS/Khabarovsk: Chabarowsk*
  RUS/Khabarovsk: Хабаровск*
  RUS/Khabarovsk: 哈巴罗夫斯克
  RUS/Khabarovsk: 하바롭스크
  RUS/Khasan: Chassan
  RUS/Khasan: Hasan Station
  RUS/Khasan: Хасан*
  RUS/Khasan: ハサン
  RUS/Khasan: 哈桑
  RUS/Khasan: 하산역
  RUS/Kursk: Kursku
  RUS/Kursk: Курск*
  RUS/Kursk: 库尔斯克
  RUS/Kursk: 쿠르스크
  RUS/Moscow: Moscu
  RUS/Moscow: Moskw*
  RUS/Moscow: Москв*
  RUS/Moscow: モスクワ
  RUS/Moscow: 莫斯科
  RUS/Moscow: 모스크바
  RUS/Nakhodka: Находк*
  RUS/Nakhodka: ナホトカ
  RUS/Nakhodka: 纳霍德卡
  RUS/Nakhodka: 나홋카
  RUS/Ulan-Ude: Ulan Ude
  RUS/Ulan-Ude: Улан Удэ
  RUS/Ulan-Ude: ウランウデ
  RUS/Ulan-Ude: 乌兰乌德
  RUS/Ulan-Ude: 울란우데
  RUS/Vladivostok: Wladywostok*
  RUS/Vladivostok: Владивосток*
  RUS/Vladivostok: ウラジオストク
  RUS/Vladivostok: 海参崴
  RUS/Vladivostok: 符拉迪沃斯托克
  RUS/Vladivostok: 블라디보스토크
  RUS/Vostochny: Wostoczn*
  RUS/Vostochny: Восточн*
  RUS/Vostochny: 东方航天发射场
  RUS/Vostochny: 보스토치니
  SWE/Stockholm: Estocolmo
  SWE/Stockholm: Sztokholm*
  SWE/Stockholm: Стокгольм*
  SWE/Stockholm: 斯德哥尔摩
  SWE/Stockholm: 스톡홀름
  SYR/Damascus: Damasco
  SYR/Damascus: Damaszek
  SYR/Damascus: Дамаск*
  SYR/Damascus: 大马士革
  SYR/Damascus: 다마스쿠스
  USA/New York: Nowy Jork
  USA/New York: Nowym Jorku
  USA/New York: Nueva York
  USA/New York: Нью Йорк*
  USA/New York: 纽约
  USA/New York: 뉴욕
  USA/Washington: Waszyngton*
  USA/Washington: Вашингтон*
  USA/Washington: ワシントン
  USA/Washington: 华盛顿
  USA/Washington: 워싱턴
  VNM/Dong Dang: Đồng Đăng
  VNM/Dong Dang: ドンダン
  VNM/Dong Dang: 同登
  VNM/Dong Dang: 동당
  VNM/Hanoi: Ханое
  VNM/Hanoi: Ханой
  VNM/Hanoi: ハノイ
  VNM/Hanoi: 河内
  VNM/Hanoi: 하노이
`;

/**
 * Cities where the DPRK's dealings take place, as scripts and languages beside English write them. One line a city: the
 * country, the name that is reported, then the others. `*` ends a stem.
 */
export const PLACES = `
PRK;Pyongyang;平壤|平壌|평양|Пхеньян*|Pjongjang*|Pionyang|Pyongang|Phenian*|Pyeongyang|Pjöngjang
PRK;Wonsan;원산|元山|Вонсан*
PRK;Panmunjom;板门店|板門店|판문점|Пханмунджом*|Panmundżom*
PRK;Kaesong;开城|開城|개성|Кэсон*
PRK;Rason;罗先|羅先|나선시|라선|Расон*
MNG;Ulaanbaatar;Ulan Bator|Ulán Bator|Ułan Bator*|乌兰巴托|烏蘭巴托|울란바토르|Улан Батор*|ウランバートル
RUS;Moscow;Moscu|Moskw*|莫斯科|모스크바|Москв*|モスクワ
RUS;Vladivostok;Wladywostok*|符拉迪沃斯托克|海参崴|블라디보스토크|Владивосток*|ウラジオストク
RUS;Khabarovsk;Chabarowsk*|哈巴罗夫斯克|하바롭스크|Хабаровск*
RUS;Vostochny;Wostoczn*|东方航天发射场|보스토치니|Восточн*
RUS;Kursk;Kursku|库尔斯克|쿠르스크|Курск*
CHN;Beijing;Pekin*|北京|베이징|Пекин*|Pekín
CHN;Shenyang;沈阳|선양|Шэньян*
CHN;Dandong;丹东|단둥|Даньдун*
VNM;Hanoi;河内|하노이|Ханой|Ханое|ハノイ
LAO;Vientiane;万象|비엔티안|Вьентьян*|Vientián
CUB;Havana;La Habana|哈瓦那|아바나|Гаван*|Hawan*
KOR;Seoul;首尔|서울|Сеул*|Seul*|ソウル
KOR;Pyeongchang;平昌|평창|Пхенчхан*
JPN;Tokyo;东京|東京|도쿄|Токио|Tokio
USA;Washington;华盛顿|워싱턴|Вашингтон*|Waszyngton*|ワシントン
USA;New York;纽约|뉴욕|Нью Йорк*|Nueva York|Nowy Jork|Nowym Jorku
IRN;Tehran;Teherán|Teheran*|德黑兰|테헤란|Тегеран*
SYR;Damascus;Damasco|Damaszek|大马士革|다마스쿠스|Дамаск*
BLR;Minsk;Mińsk*|明斯克|민스크|Минск*
IDN;Jakarta;Yakarta|雅加达|자카르타|Джакарт*
MYS;Kuala Lumpur;吉隆坡|쿠알라룸푸르|Куала Лумпур*
KHM;Phnom Penh;Nom Pen|金边|프놈펜|Пномпен*
CHE;Geneva;Ginebra|Genew*|日内瓦|제네바|Женев*|ジュネーブ
SWE;Stockholm;Estocolmo|Sztokholm*|斯德哥尔摩|스톡홀름|Стокгольм*
`;

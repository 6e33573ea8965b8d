/**
 * People the news calls by name alone. One line a country or `PRK`; first spelling is the canonical one, the others follow
 * after `=`. Spaces stand for hyphens too, so "Kim Jong-un" needs no line of its own.
 */
export const DPRK_PEOPLE = `
Kim Jong Un=Kim Jongun|Kim Jung Un|Kim Dzong Un*|Kim Dzong Unem|Kim Dzong Una|Ким Чен Ын*|金正恩|김정은|金正恩氏|キム・ジョンウン
Kim Jong Il=Kim Dzong Il*|Kim Jong Ill|Ким Чен Ир*|金正日|김정일
Kim Yo Jong=Kim Yojong|Kim Yeo Jong|Ким Е Чжон*|金与正|金與正|김여정|Kim Jo Dzong
Kim Ju Ae=Kim Joo Ae|김주애|金主爱
Choe Son Hui=Choi Son Hui|Choe Sun Hui|Choi Sun Hee|Choe Son Hee|Choi Son Hee|Choe Sonhui|Цой Сон Хи|Цой Сон Хы|崔善姬|최선희|崔善姫
Pak Myong Ho=Park Myong Ho|Bak Myong Ho|Pak Myung Ho|Park Myung Ho|Pak Myongho|Park Myeong Ho|Пак Мен Хо|朴明浩|朴明鎬|박명호
Ri Son Gwon=Ri Son Kwon|Lee Son Gwon|Ri Sonkwon|李善权|李善權|리선권
Jo Yong Won=Cho Yong Won|Jo Yongwon|Чо Ен Вон*|赵甬元|趙甬元|조용원
Kim Song Nam=Kim Sung Nam|Kim Songnam|Ким Сон Нам*|金成男|김성남
Pak Thae Song=Pak Tae Song|Park Thae Song|Park Tae Song|Pak Thaesong|Пак Тхэ Сон*|朴泰成|박태성
Kim Tok Hun=Kim Tok Hoon|Kim Dok Hun|Kim Deok Hun|Ким Док Хун*|金德训|金德訓|김덕훈
Choe Ryong Hae=Choi Ryong Hae|Choe Ryonghae|Цой Рен Хэ|崔龙海|崔龍海|최룡해
No Kwang Chol=No Kwang Chul|Roh Kwang Chol|Но Гван Чхоль|努光铁|努光鉄|노광철
Kim Yong Chol=Kim Yong Chul|Kim Yongchol|Ким Ен Чхоль|金英哲|김영철
Kim Yong Nam=Kim Yongnam|Ким Ен Нам|金永南|김영남
Im Chon Il=Lim Chon Il|Im Chonil|Им Чхон Ир|Им Чон Ир|任天一|임천일
Kim Son Gyong=Kim Son Kyong|Kim Songyong|Kim Sun Kyong|Ким Сон Ген|金先敬|김선경
Kang Sun Nam=Kang Soon Nam|Кан Сун Нам|强纯男|強純男|강순남
Ri Yong Ho=Ri Yongho|Ли Ен Хо|李勇浩|리용호
Ri Su Yong=Ri Soo Yong|李洙墉|리수용
Ri Yong Gil=Ri Yong Kil|리영길
Pak Jong Chon=Park Jong Chon|박정천|朴正天
Pak Ui Chun=Pak Ui Chon|朴义春|박의춘
Jang Song Thaek=Jang Song Taek|Jang Sung Taek|张成泽|張成沢|장성택
Hwang Pyong So=Hwang Pyong Su|黄炳誓|황병서
Kim Kye Gwan=Kim Kye Kwan|金桂冠|김계관
Kim Myong Gil=Kim Myong Kil|김명길
Kang Sok Ju=Kang Sok Chu|강석주
Kim Ki Nam=Kim Kinam|金己男|김기남
Kim Yang Gon=Kim Yang Kon|金养建|김양건
Yang Hyong Sop=Yang Hyong Sob|杨亨燮|양형섭
Choe Thae Bok=Choe Tae Bok|Choi Tae Bok|崔泰福|최태복
Choe Yong Rim=Choi Yong Rim|崔永林|최영림
Kim Yong Il=Kim Young Il|김영일
Kim Song=김성
Sin Hong Chol=Shin Hong Chol|Син Хон Чхоль|신홍철
Ri Ryong Nam=Ri Ryongnam|李龙男|리룡남
Yun Jong Ho=Yoon Jong Ho|Юн Чжон Хо|윤정호
Kim Jong Gyu=Kim Jong Kyu|Ким Чжон Гю|김정규
Pak Sang Gil=Pak Sang Kil|박상길
Kim Il Sung=Kim Il Song|Ким Ир Сен*|金日成|김일성
Ri Sol Ju=Ri Sol Chu|李雪主|리설주
Pang Tu Sop=Bang Du Sop|방두섭
`;

/** Leaders and envoys of other states: country; names. A plain surname stands only where it can mean nobody else. */
export const FOREIGN_PEOPLE = `
RUS;Vladimir Putin|Putin*|Sergei Lavrov|Sergey Lavrov|Lavrov|Sergei Shoigu|Sergey Shoigu|Shoigu|Szojgu|Medvedev|Vyacheslav Volodin|Volodin|Matviyenko|Matvienko|Peskov|Kozhemyako|Alexander Kozlov|Kozlov|Andrei Belousov|Andrey Belousov|Belousov|Kolokoltsev|Matsegora|Rudenko|Saldo|Lyubimova|Miroshnik
CHN;Xi Jinping|Xi|Wang Yi|Li Keqiang|Li Qiang|Zhao Leji|Wang Yajun|Wen Jiabao|Hu Jintao|Yang Jiechi|Li Hongzhong|Liu Guozhong|Sun Weidong|Zhang Dejiang|Zhao Lejis
USA;Donald Trump|Trump|Joe Biden|Biden|Mike Pompeo|Pompeo|John Bolton|Barack Obama|Obama|Stephen Biegun|Biegun|Dennis Rodman|Rodman|Travis King|Sung Kim|Bill Richardson|Otto Warmbier|Antony Blinken|Blinken|Marco Rubio|Rubio|Jimmy Carter|Robert King|Jake Sullivan|Mattis|Tillerson|Hegseth|Goldberg
KOR;Moon Jae In|Moon|Yoon Suk Yeol|Yoon|Lee Jae Myung|Park Geun Hye|Lee Myung Bak|Chung Eui Yong|Suh Hoon|Chung Dong Young|Blue House|Cheong Wa Dae|Kang Kyung Wha|Hyun Jeong Eun
JPN;Shinzo Abe|Abe|Fumio Kishida|Kishida|Shigeru Ishiba|Ishiba|Sanae Takaichi|Takaichi|Koizumi|Yoshihide Suga
MNG;Battsetseg|Battsetseg Batmunkh|Batmunkh Battsetseg|Khurelsukh|Elbegdorj|Oyun Erdene
VNM;To Lam|Nguyen Phu Trong|Vo Van Thuong|Luong Cuong|Nong Duc Manh
LAO;Thongloun|Thongloun Sisoulith|Saleumxay|Choummaly Sayasone
BLR;Lukashenko|Alexander Lukashenko|Ryzhenkov|Aleinik
CUB;Diaz Canel|Raul Castro|Fidel Castro
SYR;Bashar al Assad|Assad
IRN;Raisi|Pezeshkian|Araghchi|Khamenei|Ahmadinejad
IDN;Prabowo|Sugiono|Megawati
PSE;Mahmoud Abbas
SGP;Balakrishnan
THA;Don Pramudwinai
SWE;Kristina Fridolin
GBR;Starmer|Colin Crooks
`;

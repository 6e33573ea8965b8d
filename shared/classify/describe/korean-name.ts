/** Surnames as the DPRK writes them in Latin letters, and as Russian and Mongolian do; the South's where they differ in spelling. */
const SURNAMES = new Set(
  (
    'an bae baek cha chae chang che chi cho choe choi chon chong chu gu ha ham han ho hong hwang hyon im jang jo jon jong ju jung kang ki kil kim ko kong ku kuk kum kwak kwon kye kyong ma maeng min mun myong na nam no o ok om pae paek pak pang park pyo pyon ra rang ri rim ro ryang ryom ryu sim sin so sok sol son song thae tak u uh wi won yang yo yom yon yu yun ' +
    'ан бэк ван вон ё ём ён ким кан квак квон ко кон ку ли лим ма мун мён нам но о ок пак пан пэк пхё рен ри рим рё рю сим син со сок соль сон тхэ у хам хан хван хо хон хён ха цой че чан чи чо чон чжан чхве чхэ чху чу чун юн ян'
  ).split(' '),
);

/** A syllable of a Korean given name, small or with a capital: it has one vowel, or a pair of them. */
const SYLLABLE = /^[^aeiouyаеёиоуыэюя]{0,3}[aeiouyаеёиоуыэюя]{1,3}(?:n|ng|k|l|m|p|t|b|н|нг|к|ль|м|п|т|б)?$/iu;
/** The commonest surnames in Korean letters and in Han, and two syllables more. */
const HANGUL =
  /^[김리이박최정강조윤장임림한오서신권황안송류유홍전고문양손배백허남심노로하곽성차주우구나라진지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국어은편용]\p{sc=Hangul}{1,2}$/u;
const HAN = /^[金李朴崔郑鄭赵趙尹韩韓吴吳申权權洪黄黃白许許南沈卢盧河玄太]\p{sc=Han}{1,2}$/u;

/** Whether a name is written as Korean ones are: a surname of one syllable, and one or two more. */
export function isKoreanName(name: string): boolean {
  const [surname = '', ...given] = name.split(/[ -]/u);
  if (!SURNAMES.has(surname.toLowerCase())) return HANGUL.test(name) || HAN.test(name);
  return given.length >= 1 && given.length <= 2 && given.every((one) => SYLLABLE.test(one));
}

/** Surnames that only the North writes so. */
const NORTHERN = new Set(
  'choe chon hyon jon jong kil kye o pak paek ra rang ri rim ro ryang ryom ryu sin thae u yon'.split(' '),
);

/** Whether a Korean name is spelled as the DPRK spells it: "Ri", "Pak", "Choe". */
export function isNorthern(name: string): boolean {
  return NORTHERN.has(name.split(/[ -]/u)[0]?.toLowerCase() ?? '');
}

/** Surnames as the DPRK writes them in Latin letters, and as Russian and Mongolian do; the South's where they differ in spelling. */
const SURNAMES = new Set(
  (
    'an bae baek cha chae chang che chi cho choe choi chon chong chu gu ha ham han ho hong hwang hyon im jang jo jon jong jong ju jung kang ki kil kim ko kong ku kuk kum kwak kwon kye kyong ma maeng min mun myong na nam no o ok om pae paek pak pang park pyo pyon ra rang ri rim ro ryang ryom ryu sim sin so sok sol son song thae tak u uh wi won yang yo yom yon yu yun ' +
    'ан бэк ван вон ё ём ён ким кан квак квон ко кон ку ли лим ма мун мён нам но о ок пак пан пэк пхё рен ри рим рё рю сим син со сок соль сон тхэ у хам хан хван хо хон хён ха цой че чан чи чо чон чжан чхве чхэ чху чу чун юн ян'
  ).split(' '),
);

/** A syllable of a Korean given name, small or with a capital. */
const SYLLABLE = /^\p{L}{2,6}$/u;

/** Whether a name is written as Korean ones are: a surname of one syllable, and one or two more. */
export function isKoreanName(name: string): boolean {
  const [surname = '', ...given] = name.split(/[ -]/u);
  if (!SURNAMES.has(surname.toLowerCase())) return /^[\p{sc=Hangul}]{2,4}$/u.test(name);
  return given.length >= 1 && given.length <= 2 && given.every((one) => SYLLABLE.test(one));
}

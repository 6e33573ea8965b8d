/** The languages that stories are read in; Malay counts as Indonesian, and `other` is any else. */
export const STORY_LANGUAGES = [
  'en',
  'es',
  'zh',
  'ko',
  'ja',
  'ru',
  'pl',
  'mn',
  'vi',
  'de',
  'fr',
  'id',
  'sv',
  'other',
] as const;
export type StoryLanguage = (typeof STORY_LANGUAGES)[number];

const SAMPLE = 400;

/** A language by its tag: its small words, what its words end in, and the letters that few others have. */
type Marks = readonly [tag: string, words: string, endings: string, letters: string];

/** Languages that nobody reads are here so that Portuguese and Italian are not taken for Spanish. */
const LATIN: readonly Marks[] = [
  [
    'en',
    'the of to and in for on with a is by as from at says say said over after his its that are was were has have be will will not out up who their they an it he she but into about this than when new over us first amid against under before between during how why what off more no north south korean ’s leader leaders foreign ambassador envoy talks meets visits visit nuclear missile missiles chief ties trade official officials joins sends gets gives back first two three years year day days week office his her whose next last while where there office goes stays says near inside left right rights how ends record set sets takes lands parliament test tests world calls urges minister inspects would could should still next him she my i your we our make made report firm firms party him',
    'ing ed tion tions ly ies ers',
    '',
  ],
  [
    'es',
    'el la los las de del que y en una un por con se su al para es no más como sus tras ante entre sobre desde hasta lo ha han sin contra dos fue le este esta son pero ya año años llega cumbre reunión recibe dirige norcoreano norcoreana norcoreanos canciller embajador embajada presidente norte sur visita asiste mensaje carta corea coreano coreana tener solo caso todos llama condena relaciones países obra nuevo nueva años envía recibió ser hacia alza diez función inspecciona',
    'ción ciones dad ado ada ados adas ará idos',
    'ñ¿¡',
  ],
  [
    'pl',
    'w z i na się do nie że po jest o przez oraz przed od ma dla za ze we są jak ale czy już lub tym tylko roku przy pod będzie był było który która dwa jego ich bez spotkanie szef korei korea kima północnej rozmowy',
    'ów ego ych ami owi ski skiej skiego iej nie ł ła ły cji',
    'łąęśżźćń',
  ],
  [
    'vi',
    'và của là các trong có cho với được không người một về tại từ đã ở những này đến sau khi nước sẽ ra ông hai bị',
    '',
    'đươăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  ],
  [
    'de',
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch gegen wegen nach vom sein nordkoreas nordkorea nordkoreanische trifft außenminister muss zahlen will reisen gibt halfen beim nordkoreaner ihre ihr was wie heute',
    'ung ungen isch ischen ische lich keit schaft iert cht tzt',
    'ßäöü',
  ],
  [
    'fr',
    'le la les de des du et en un une est à au aux pour dans par que qui sur avec ne pas ce se son sa ses plus il elle sont ont l d qu après avant entre contre selon leur deux lors chez vers sans été fait corée nord sud président ambassadeur coréen coréenne coréens ministre délégation',
    'tion tions ment ées é ée aux eux eur eurs ique euse ien ienne',
    'çœêèàùî',
  ],
  [
    'id',
    'yang dan di ke dari untuk dengan pada ini itu dalam tidak akan adalah oleh sebagai para telah juga karena sudah kepada lebih atas bisa ada usai soal bagi serta saat jadi tak kata hingga antara satu dua negara menteri presiden buat lagi bertemu setelah sebelum tahun baru kedua pihak sejak lewat terima kunjungi tiba beri bantuan duta dubes menlu mulai kembali telah ialah kerana daripada mereka beliau utara selatan korut sebut lawat pemerintah malam tan juta orang tiga hari duta kerja sama presiden kabar seberapa keluarga pimpin pakai peluncuran film korea istana tepis malaysia',
    'kan nya asi kah',
    '',
  ],
  [
    'sv',
    'och att det som en på är av för med den till inte om ett han men var sig så har från vi kan när efter nu de i över vid mot ska under också blir sin sitt sina eller hos utan åt mellan två inför får säger nordkorea nordkoreas nordkoreanska svensk svenska',
    'arna erna ade ning ska iska heten ar et',
    'åäö',
  ],
  [
    'pt',
    'o os as de da do das dos que e em um uma para com não por mais no na nos nas ao foi pelo pela são seu sua coreia norte sul ministro',
    'ção ções dade',
    'ãõ',
  ],
  [
    'it',
    'il lo gli di che è e la in un una per con non del della dei delle al alla da dal nel nella sono ha si come più anche dopo corea nord sud ministro presidente',
    'zione zioni ità ato',
    '',
  ],
  [
    'tr',
    've bir bu için ile da de olarak çok daha olan gibi kadar sonra ne ise oldu',
    'lar ler dı di',
    'ğışİ',
  ],
  [
    'nl',
    'de het een en van in is op te dat met voor zijn niet aan er om ook als bij door naar over uit',
    'ingen heid lijk',
    '',
  ],
  ['ro', 'și de la în cu pe din este care nu un o pentru au mai fost', 'ului ilor ție', 'țșă'],
  ['cs', 'a je se v na že s z do o to pro by ale jako po jsou si ve k za při', 'ého ých ní', 'řěůčšž'],
  ['hu', 'a az és hogy nem is egy van meg ez de csak el ki', 'ban ben nak nek', 'őű'],
  ['fi', 'ja on ei että se oli mutta kun myös hän ovat tai kuin joka', 'ssa sta lla een', ''],
  [
    'no',
    'og det er en til på som med av for den ikke å fra et at har om ble vil være etter',
    'ene ede sjon',
    'æø',
  ],
  ['tl', 'ang ng sa na mga at ay ni si kay para', '', ''],
];

const CYRILLIC: readonly Marks[] = [
  [
    'ru',
    'в на и с по из что не о для к от за до у со во об как это его при после был была были из-за над под лет же или их все их это к кндр северной корее кореи ним',
    'ого его ому ых их ция ции ский ской ать ить ется',
    'ыэ',
  ],
  [
    'mn',
    'нь юм болон улс байна энэ тэр хоёр гэж гэв гэжээ дээр дахь хамт өнөөдөр болов тухай нар ба бол мөн улсын сайд уулзав уулзлаа ирлээ боллоо орны солонгос хойд солонгосын',
    'ын ийн ыг ийг тай тэй той аар ээр ууд үүд лээ жээ чээ лаа',
    'өүыэ',
  ],
  ['uk', 'і та в на що з до у за від про як для це не або', 'ого ння ться ції', 'іїєґ'],
  ['bg', 'на и за се да ще от е са в с по че като не към след при', 'та то ите ът', 'ъ'],
  ['kk', 'и мен бен үшін да де бұл бойынша', 'ның нің ған ген', 'әғқңұһі'],
  ['sr', 'и у је на да се за од са су', 'ом ије', 'ђјљњћџќѓў'],
];

/** Tags of languages that go by another's name: they share their words. */
const KIN: Readonly<Record<string, string>> = { ms: 'id', in: 'id', nb: 'no', nn: 'no', da: 'no', fil: 'tl' };

/** A word tells as much as the languages that have it let it; an ending half of that, as names have them, too. */
const ENDING_WEIGHT = 0.4;
const LONGEST_ENDING = 5;
/** As much as one word that no other language has. */
const HINT_WEIGHT = 1;

type Weights = ReadonlyMap<string, readonly (readonly [tag: string, weight: number])[]>;

function weigh(marks: readonly Marks[], listOf: (one: Marks) => Iterable<string>, weight: number): Weights {
  const pairs = marks.flatMap((one) => [...new Set(listOf(one))].map((mark) => ({ mark, tag: one[0] })));
  const grouped = Map.groupBy(pairs, ({ mark }) => mark);
  return new Map(
    [...grouped].map(([mark, found]) => [
      mark,
      found.map(({ tag }) => [tag, weight / found.length] as const),
    ]),
  );
}

function splitList(list: string): string[] {
  return list.split(' ').filter((one) => one !== '');
}

function weighAll(marks: readonly Marks[]) {
  return {
    tags: marks.map(([tag]) => tag),
    words: weigh(marks, ([, words]) => splitList(words), 1),
    endings: weigh(marks, ([, , endings]) => splitList(endings), ENDING_WEIGHT),
    letters: weigh(marks, ([, , , letters]) => letters, 1),
  };
}

const ALPHABETS = { latin: weighAll(LATIN), cyrillic: weighAll(CYRILLIC) };

/** Characters and names that Japanese alone writes so, and particles that it never has. */
const JAPANESE =
  /[対発経済関総戦図囲圧栄営応拡覚気帰拠軽継撃検権験厳広鉱黒実収従処証乗譲専増蔵続帯滞択沢単団弾遅庁聴鉄転伝闘徳読脳売仏変毎黙訳薬揺様頼覧竜両緑歴労録駅]|北朝鮮|日朝|米朝|訪朝|露朝|朝露|日米|米韓/u;
const CHINESE = /[的了是這这與们們吗嗎这说說]/u;

/** Scripts that one language alone, or one before all others, is written in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Armenian}/gu, 'hy'],
  [/\p{sc=Bengali}/gu, 'bn'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Ethiopic}/gu, 'am'],
  [/\p{sc=Georgian}/gu, 'ka'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Khmer}/gu, 'km'],
  [/\p{sc=Lao}/gu, 'lo'],
  [/\p{sc=Myanmar}/gu, 'my'],
  [/\p{sc=Sinhala}/gu, 'si'],
  [/\p{sc=Tamil}/gu, 'ta'],
  [/\p{sc=Thai}/gu, 'th'],
];

/** Which script most of a text is in, and whether it is one that a language here is written in. */
function scriptOf(sample: string): 'hangul' | 'kana' | 'han' | 'cyrillic' | 'latin' | 'other' {
  const letters = count(sample, /\p{L}/gu);
  if (count(sample, /\p{sc=Hangul}/gu) > letters * 0.2) return 'hangul';
  if (count(sample, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu) > letters * 0.1) return 'kana';
  if (count(sample, /\p{sc=Han}/gu) > letters * 0.2) return 'han';
  if (count(sample, /\p{sc=Cyrillic}/gu) > letters * 0.3) return 'cyrillic';
  return count(sample, /\p{sc=Latin}/gu) >= letters * 0.5 ? 'latin' : 'other';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * Names the language of a text by its script, small words and letters; of its first 400 code units. Malay is `id`; a language
 * that is read in no way of its own is `other`; English when nothing tells.
 *
 * @param hint The language tag that the feed gives itself, like `es-MX`: it decides where the text does not, as short
 *   headlines may be names alone. Any string is taken, and counts for nothing if it is no tag of a language known here.
 * @example nameLanguage('Lavrov visita Pionyang', 'es-MX') // 'es'
 */
export function nameLanguage(text: string, hint = ''): StoryLanguage {
  return asLanguage(nameTag(text, hint));
}

/**
 * Names the language of a text by its tag, as `nameLanguage` does, also where it is one that stories are not read in: `pt`, `ar`. Empty
 * when nothing tells.
 */
export function nameTag(text: string, hint = ''): string {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const own = /^[a-z]{2,3}(?![^-_])/iu.exec(hint)?.[0].toLowerCase() ?? '';
  const tag = KIN[own] ?? own;
  if (!/\p{L}/u.test(sample)) return tag;
  const script = scriptOf(sample);
  if (script === 'hangul') return 'ko';
  if (script === 'kana') return 'ja';
  if (script === 'han') {
    if (tag === 'ja' || tag === 'zh') return tag;
    return JAPANESE.test(sample) && !CHINESE.test(sample) ? 'ja' : 'zh';
  }
  if (script === 'other') return nameByScript(sample, tag);
  const { tags, words, endings, letters } = ALPHABETS[script];
  const scores = new Map(tags.map((one) => [one, one === tag ? HINT_WEIGHT : 0]));
  const add = (weights: Weights, mark: string) => {
    for (const [one, weight] of weights.get(mark) ?? []) scores.set(one, (scores.get(one) ?? 0) + weight);
  };
  for (const word of sample.toLowerCase().match(/(?<=\p{L})['’]s(?!\p{L})|\p{L}+/gu) ?? []) {
    add(words, word.replace("'", '’'));
    for (const letter of word) add(letters, letter);
    for (let length = 1; length <= Math.min(LONGEST_ENDING, word.length - 2); length += 1) {
      add(endings, word.slice(-length));
    }
  }
  // The first of equals: English, or Russian.
  const [best = ''] = [...scores].reduce((one, other) => (other[1] > one[1] ? other : one));
  return best;
}

/** The tag that the feed gives itself, unless that is of a language written otherwise. */
function nameByScript(sample: string, tag: string): string {
  const letters = count(sample, /\p{L}/gu);
  const own = SCRIPTS.find(([script]) => count(sample, script) > letters / 2)?.[1];
  return toStoryLanguage(tag) === 'other' && tag !== '' ? tag : (own ?? 'und');
}

function asLanguage(tag: string): StoryLanguage {
  return tag === '' ? 'en' : toStoryLanguage(tag);
}

/** Takes a tag like `ko` for the language that stories are read in; any other text is `other`. */
export function toStoryLanguage(tag: string): StoryLanguage {
  return STORY_LANGUAGES.find((one) => one === tag) ?? 'other';
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Says which language something is in: "in Korean". Malay is read as Indonesian. */
export function sayLanguage(language: string): string {
  if (language === 'id') return 'in Indonesian or Malay';
  const name = language === 'other' ? undefined : LANGUAGE_NAMES.of(language);
  return name === undefined ? 'in another language' : `in ${name}`;
}

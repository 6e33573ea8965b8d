import { isStateOutlet } from '../../feeds/state-outlet.ts';
import { DPRK_PEOPLE } from '../lexicon/person-lexicon.ts';

/** Longer texts are cut: what the DPRK has to do with is named early. */
const MOST_CODE_UNITS = 20_000;

/** Names of the DPRK, its capital, its leaders and its bodies, as seven languages and some neighbours write them. */
const NAMES = [
  'north.{0,2}\\s?korea|\\bn\\.?\\s?k(?:orea|\\b)|d\\.?p\\.?r\\.?k\\b|democratic people.{1,3}s republic of korea|hermit kingdom|noko',
  'pyong.?yang|pyongang|pionyang|pjöng|p[hj]?.?jong.?j|phenian|\\bkim\\W{1,2}(?:jong|jung|dzong|chŏng|yo|il|ju)',
  'two koreas|both koreas|2 koreas|the koreas|\\bkoreas\\b|inter.korean|korean people|workers.{1,2} party of korea|supreme people',
  'norcorea|corea del norte|rpdc|las dos coreas|norte de corea|\\bcorea\\b(?!\\s+del\\s+sur)',
  'kore\\S{1,3}\\s(?:północn|pn|płn|p[łl]n)|północnokorea|krld|nordkorea|nord-?cor[ée]en|corée du nord|coreia do norte|corea del nord',
  'кндр|северн\\S{1,3}\\sкоре|северокоре|пхеньян|ким\\sчен|ким\\sир\\sсен|межкоре',
  '朝鲜(?!族|语|战争)|朝鮮(?!族|語|戦争)|北韓|北韩|平壤|平壌|金正|金與正|金与正|金日成|北朝|朝核|[访赴抵驻对涉]朝|訪朝|[中俄美韩日露米]朝|朝[中俄美韩日露米军方]|正恩|板门店|开城工业|開城',
  '북한(?!산|강)|北(?=[가-힣\\s,·…“‘’”])|(?<!고)조선(?!소|업|시대|일보|대|비즈|해양|왕조)|(?<!태)평양(?!냉면)|김정은|김정일|김여정|김일성|남북|북[러중미일]|조[러중미]|대북|방북|개성공단|판문점|금강산|노동당|최선희|로동신문|노동신문|북측|북에|북으로',
  'kumsusan|mangyongdae|panmunjom|kaesong|wonsan|rason\\b|juche|songun|rodong|kcna|choe son',
] as const;

const PEOPLE = DPRK_PEOPLE.split(/[\n=|]/)
  .map((name) => name.replace('*', '').replaceAll(' ', '[ -]?'))
  .filter((name) => name.length > 2);
const NAMED = new RegExp(NAMES.join('|'), 'iu');
const PERSON_NAMED = new RegExp(PEOPLE.join('|'), 'iu');
/** Who takes part is named at once; further down a name costs more to look for than it tells. */
const LEAD = 300;

/**
 * Whether a story may be about the DPRK at all; the rest need no closer look.
 *
 * It would rather let a hundred strangers in than leave one engagement out, and takes some microseconds. State media
 * always pass: there the DPRK is "here".
 *
 * @example mentionsDprk({ title: '북한산 단풍', summary: '' }) // false: a mountain in Seoul
 */
export function mentionsDprk({
  title,
  summary,
  outlet = '',
}: {
  readonly title: string;
  readonly summary: string;
  readonly outlet?: string;
}): boolean {
  return (
    isStateOutlet(outlet) ||
    NAMED.test(title.slice(0, MOST_CODE_UNITS)) ||
    NAMED.test(summary.slice(0, MOST_CODE_UNITS)) ||
    PERSON_NAMED.test(title.slice(0, LEAD)) ||
    PERSON_NAMED.test(summary.slice(0, LEAD))
  );
}

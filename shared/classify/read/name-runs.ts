import { officesIn } from '../words/find-offices.ts';
import { blankOut, type Extent } from '../words/leave-out.ts';
import { namesParty, type Reading } from './read-story.ts';

/** A word with a capital, or an initial; a name has up to four, small words of names between them. */
const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}|\\p{Lu}\\.)";
/** Small words within names. */
export const LINK = '(?:al|bin|da|de|den|der|di|dos|el|la|le|van|von)';
const RUN = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])${WORD}(?:(?: |(?<=\\.))(?:${LINK} ){0,2}${WORD}){0,3}(?![\\p{L}\\p{M}])`,
  'gu',
);
const ONE_WORD = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${WORD}(?![\\p{L}\\p{M}])`, 'gu');
const TAIL = /(?:['’]s)?['’-]*$/u;
/** A headline in capitals has small words, too. */
export const LOWER_CASE_WORD =
  /(?<!\p{L})(?!(?:about|after|against|amid|during|from|into|over|than|under|with|without)(?!\p{L}))\p{Ll}{4,}/u;
/** What Chinese writes foreign names with. */
export const HAN_SOUND =
  '[策其楚登敦根阿埃艾安奥澳巴白拜班邦保鲍贝本比彼别波博布查昌达戴丹德迪蒂东杜顿多恩尔法费菲弗夫福盖甘高戈格古瓜哈海汉赫亨洪胡霍基吉加贾杰金卡凯坎康考科克肯孔库奎拉莱赖兰朗劳勒雷里利莲廉列林隆卢鲁路伦罗洛马麦曼毛梅门蒙米明莫默姆穆纳娜奈南内尼宁努诺欧帕派潘庞佩彭皮平坡普齐奇契恰切琼丘萨塞赛桑森沙尚舍圣施史舒斯苏索塔泰坦汤特滕提图托瓦万威维温文沃乌伍武西希席夏谢辛休雅亚扬耶叶伊易因英尤约云扎赞泽詹贞朱兹卓佐盧爾馬爾維納羅薩蘇達賓萊蘭門雲東頓·•乔喬玛瑪赖賴諾莉丽麗娅婭琳妮芙璐露芬珊蜜纽紐約哥欣津豪侯葛蓋賈凱倫魯讚紮齊內麥佛貝賓伯費揚烏維爾亞艾歐聖樂]';
/** Surnames in Han, of Korea, China and Viet Nam. */
export const HAN_SURNAME =
  '[金李朴崔郑鄭姜赵趙尹张張林韩韓吴吳申徐权權黄黃安宋柳洪全高文梁孙孫白许許南沈卢盧河任王刘劉陈陳杨楊周胡郭马馬罗羅谢謝邓鄧曹彭曾萧蕭田董潘袁蔡蒋蔣余杜叶葉程苏蘇魏吕呂丁沙方石廖姚熊陆陸孔严嚴孟秦江史龙龍黎范阮武裴]';
const CHINESE = new RegExp(`${HAN_SOUND}{3,12}|${HAN_SURNAME}\\p{sc=Han}{2}`, 'gu');
const KATAKANA = /[\p{sc=Katakana}ー・＝]{3,20}/gu;
/** A name in Han or Hangul stands right in front of how somebody is addressed, or of an office. */
const JAPANESE_IN_FRONT = /(?<!\p{sc=Han})\p{sc=Han}{2,5}$/u;
const KOREAN_IN_FRONT = /(?<![\p{L}\p{N}])\p{sc=Hangul}{2,7}\s?$/u;
const ADDRESS = { ja: /氏|さん/gu, ko: /씨(?!\p{sc=Hangul})|씨[는가를와의]/gu } as const;
/** Of a long text what stands behind so many code units names nobody of its news. */
const LONGEST = 1_500;
const MOST_RUNS = 48;

/** Finds what may be the names of people in a story and is no name of the lexicon, in order: who of them takes part, a reader tells. */
export function nameRuns(reading: Reading): Extent[] {
  const { text, mentions, named, isUnspaced, leftOut, words } = reading;
  const offices = officesIn(text, words, named);
  const taken = [...mentions.filter(namesParty), ...offices, ...leftOut];
  const free = blankOut(text.slice(0, LONGEST), taken, '|');
  const found = isUnspaced ? unspacedRuns(free, text, named, offices) : spacedRuns(free, text);
  return found.slice(0, MOST_RUNS);
}

function spacedRuns(free: string, text: string): Extent[] {
  const runs: Extent[] = [];
  let from = 0;
  for (const line of free.split('\n')) {
    // Where every word has a capital, each may be a name.
    const pattern = LOWER_CASE_WORD.test(text.slice(from, from + line.length)) ? RUN : ONE_WORD;
    for (const { 0: written, index } of line.matchAll(pattern)) {
      const name = written.replace(TAIL, '');
      if (name.length > 2) runs.push({ start: from + index, end: from + index + name.length });
    }
    from += line.length + 1;
  }
  return runs;
}

function unspacedRuns(free: string, text: string, language: string, offices: readonly Extent[]): Extent[] {
  const whole = language === 'zh' ? CHINESE : language === 'ja' ? KATAKANA : null;
  const found =
    whole === null
      ? []
      : [...free.matchAll(whole)].map(({ 0: written, index }) => ({
          start: index,
          end: index + written.length,
        }));
  if (language !== 'ja' && language !== 'ko') return found;
  const inFront = language === 'ja' ? JAPANESE_IN_FRONT : KOREAN_IN_FRONT;
  const addressed = [...text.slice(0, LONGEST).matchAll(ADDRESS[language])].map(({ index }) => index);
  const ends = [...offices.map(({ start }) => start), ...addressed].filter((end) => end <= free.length);
  const before = ends.flatMap((end): Extent[] => {
    const name = inFront.exec(free.slice(Math.max(0, end - 10), end))?.[0];
    return name === undefined
      ? []
      : [{ start: end - name.length, end: end - name.length + name.trimEnd().length }];
  });
  const all = [...found, ...before].sort((one, other) => one.start - other.start || other.end - one.end);
  return all.filter((one, at) => all.slice(0, at).every(({ end }) => end <= one.start));
}

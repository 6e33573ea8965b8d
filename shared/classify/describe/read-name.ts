import type { Reading } from '../read/read-story.ts';
import type { Extent } from '../words/leave-out.ts';

/** Reads the name of a person that no register has, by how names are written beside an office; `undefined` where there is none. */
type ReadName = (reading: Reading, at: number, others: readonly Extent[]) => string | undefined;

/** Two to four words with a capital, or one; small words of names stand between them. */
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}";
const LINK = '(?:al|bin|da|de|den|der|di|dos|el|la|le|van|von)';
const NAME = `${WORD}(?: (?:${LINK} )?${WORD}){0,3}`;
const BEHIND = new RegExp(`^ (${NAME})`, 'u');
const IN_FRONT = new RegExp(`(?<![\\p{L}\\p{M}.])(${NAME}),? (?:\\p{Ll}{1,4} )?$`, 'u');
/** A headline in capitals has small words, too. */
const LOWER_CASE_WORD =
  /(?<!\p{L})(?!(?:about|after|against|amid|during|from|into|over|than|under|with|without)(?!\p{L}))\p{Ll}{4,}/u;
/** What begins no name. */
const NO_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|On|In|At|As|For|But|And|The|Meanwhile|However|Earlier|Later|Today|Yesterday|오늘|어제|이날|최근|오전|오후|주재|駐在|高度|高级|高級|方面|任命|安全)/u;
const LONGEST = 80;
/** Korean and Chinese surnames in Han, and two characters more. */
const HAN_SURNAME =
  '[金李朴崔郑鄭姜赵趙尹张張林韩韓吴吳申徐权權黄黃安宋柳洪全高文梁孙孫白许許南沈卢盧河任王刘劉陈陳杨楊周胡郭马馬罗羅谢謝邓鄧曹彭曾萧蕭田董潘袁蔡蒋蔣余杜叶葉程苏蘇魏吕呂丁沙方石廖姚熊陆陸孔严嚴孟秦江史龙龍黎范阮武裴]';
/** What Chinese writes foreign names with. */
const HAN_SOUND =
  '[策其楚登敦根阿埃艾安奥澳巴白拜班邦保鲍贝本比彼别波博布查昌达戴丹德迪蒂东杜顿多恩尔法费菲弗夫福盖甘高戈格古瓜哈海汉赫亨洪胡霍基吉加贾杰金卡凯坎康考科克肯孔库奎拉莱赖兰朗劳勒雷里利莲廉列林隆卢鲁路伦罗洛马麦曼毛梅门蒙米明莫默姆穆纳娜奈南内尼宁努诺欧帕派潘庞佩彭皮平坡普齐奇契恰切琼丘萨塞赛桑森沙尚舍圣施史舒斯苏索塔泰坦汤特滕提图托瓦万威维温文沃乌伍武西希席夏谢辛休雅亚扬耶叶伊易因英尤约云扎赞泽詹贞朱兹卓佐盧爾馬爾維納羅薩蘇達賓萊蘭門雲東頓·•]';
const CHINESE_BEHIND = new RegExp(`^\\s?(${HAN_SOUND}{3,12}|${HAN_SURNAME}\\p{sc=Han}{2})`, 'u');
const JAPANESE_IN_FRONT = /([\p{sc=Katakana}ー・＝]{2,20}|(?<!\p{sc=Han})\p{sc=Han}{2,4})$/u;
const JAPANESE = /^(?:[\p{sc=Katakana}ー・＝]{2,20}|\p{sc=Han}{2,4})$/u;
const KOREAN = /^\p{sc=Hangul}{2,7}$/u;
const KOREAN_IN_FRONT = /(?<![\p{L}\p{N}])(\p{sc=Hangul}{2,5})\s?$/u;
/** What no Korean name ends with, but a noun with its particle, or a body. */
const KOREAN_PARTICLE =
  /[은는을를와과의에도로해께며고서어아지던된한할들전]$|(?:에서|으로|부터|까지)$|[회국부청원단관당처실]$/u;

/** The name behind an office: "Foreign Minister X"; in Chinese, too. */
export const readNameBehind: ReadName = (reading, at, others) => likely(behind(reading, at, others));

const behind: ReadName = (reading, at, others) => {
  const until = Math.min(
    at + LONGEST,
    ...others.filter(({ start }) => start >= at).map(({ start }) => start),
  );
  const text = reading.text.slice(at, until).split('\n', 1)[0] ?? '';
  if (reading.named === 'zh') return CHINESE_BEHIND.exec(text)?.[1];
  return isTitleCase(reading, at) ? undefined : BEHIND.exec(text)?.[1];
};

/** The name between whose office it is and the office: モンゴルのツェンド外相, 몽골 바트체첵 외무장관. */
export function readNameBetween({ text, named }: Reading, from: number, to: number): string | undefined {
  const between = text.slice(from, to).trim().replace(/^の/u, '');
  const pattern = named === 'ja' ? JAPANESE : named === 'ko' ? KOREAN : null;
  if (named === 'ko' && (between.length < 3 || KOREAN_PARTICLE.test(between))) return undefined;
  return pattern?.test(between) ? likely(between) : undefined;
}

/** The name in front of an office: "X, foreign minister"; in Japanese and Korean right before it. */
export const readNameInFront: ReadName = (reading, at, others) => likely(inFront(reading, at, others));

const inFront: ReadName = (reading, at, others) => {
  const from = Math.max(0, at - LONGEST, ...others.filter(({ end }) => end <= at).map(({ end }) => end));
  const text = reading.text.slice(from, at);
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (reading.named === 'ja') return JAPANESE_IN_FRONT.exec(line.replace(/の$/u, ''))?.[1];
  if (reading.named === 'ko') {
    const name = KOREAN_IN_FRONT.exec(line)?.[1];
    return name === undefined || KOREAN_PARTICLE.test(name) ? undefined : name;
  }
  if (reading.isUnspaced || isTitleCase(reading, at)) return undefined;
  return line.includes(',') ? IN_FRONT.exec(line)?.[1] : undefined;
};

function likely(name: string | undefined): string | undefined {
  return name === undefined || NO_NAME.test(name) ? undefined : name;
}

/** Whether every word of the line has a capital, so that names can't be told. */
function isTitleCase({ text }: Reading, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at + LONGEST).split('\n', 1)[0] ?? '';
  return !LOWER_CASE_WORD.test(line);
}

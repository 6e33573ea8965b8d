import type { Zone } from './zone-offset.ts';

/** The zones of places that dates name in words, by the beginnings of their names, folded. */
const PLACES: readonly (readonly [zone: string, names: string])[] = [
  [
    'Europe/Moscow',
    'москов|москв|мск|moscow|moscou|moscu|moscovit|moskau|moskova|moskva|moskw|mosca|莫斯科|モスクワ|모스크바|موسکو|मास्को|मॉस्को|มอสโก|matxcova|mat-xco-va',
  ],
  ['Asia/Vladivostok', 'владивосток|vladivostok|블라디보스토크|符拉迪沃斯托克|海参崴|ウラジオストク'],
  ['Asia/Novosibirsk', 'новосибирск|novosibirsk'],
  ['Asia/Yekaterinburg', 'екатеринбург|yekaterinburg'],
  ['Asia/Irkutsk', 'иркутск|irkutsk'],
  ['Asia/Yakutsk', 'якутск|yakutsk'],
  [
    'Asia/Seoul',
    '한국|서울|韩国|韓国|韓國|首尔|首爾|ソウル|сеул|корейск|seoul|korean? (?:standard )?time|coree|corea|han quoc|سیول',
  ],
  ['Asia/Pyongyang', '평양|조선시간|平壤|平壌|пхеньян|pyongyang|binh nhuong'],
  ['Asia/Tokyo', '일본|도쿄|日本|东京|東京|токи[ия]|японск|tokyo|tokio|japan|giappone|japon'],
  [
    'Asia/Shanghai',
    '北京|上海|中国标准|中國標準|中国時間|中国时间|베이징|중국|пекин|китайск|beijing|peking|pekin|pequim|pechino|shanghai|china (?:standard )?time|bac kinh|پکن|बीजिंग',
  ],
  ['Asia/Taipei', '台北|臺北|台湾|臺灣|台灣|타이베이|taipei'],
  ['Asia/Hong_Kong', '香港|홍콩|hong ?kong|гонконг'],
  ['Asia/Singapore', '新加坡|싱가포르|singapore|сингапур|singapur'],
  ['Asia/Ho_Chi_Minh', 'ha noi|hanoi|viet ?nam|ханой|вьетнам|河内|越南|하노이|베트남|ベトナム'],
  ['Asia/Bangkok', 'bangkok|thailand|бангкок|таиланд|กรุงเทพ|ประเทศไทย|曼谷|방콕'],
  ['Asia/Vientiane', 'vientiane|วียงจันทน์|ວຽງຈັນ|вьентьян'],
  ['Asia/Phnom_Penh', 'phnom ?penh|ភ្នំពេញ|пномпен'],
  ['Asia/Yangon', 'yangon|rangoon|myanmar (?:standard )?time|ရန်ကုန်'],
  ['Asia/Jakarta', 'jakarta|джакарт|雅加达|자카르타'],
  ['Asia/Kuala_Lumpur', 'kuala lumpur|malaysia|吉隆坡'],
  ['Asia/Manila', 'manila|philippine|манил'],
  [
    'Asia/Ulaanbaatar',
    'улаан ?баатар|улан[ -]?батор|ulaan ?baatar|ulan ?bator|монгол|乌兰巴托|烏蘭巴托|울란바토르|ウランバートル',
  ],
  ['Asia/Kolkata', 'delhi|दिल्ली|भारतीय|дели|india(?:n)? (?:standard )?time|kolkata|mumbai|印度'],
  ['Asia/Dhaka', 'dhaka|bangladesh|ঢাকা|বাংলাদেশ'],
  ['Asia/Karachi', 'islamabad|karachi|pakistan|پاکستان'],
  ['Asia/Kathmandu', 'kathmandu|nepal|नेपाल|काठमाडौ'],
  ['Asia/Tehran', 'tehran|teheran|teeran|iran|тегеран|تهران|طهران|ایران'],
  ['Asia/Kabul', 'kabul|کابل|кабул'],
  ['Asia/Riyadh', 'riyadh|mecca|makkah|الریاض|مکه|السعودیه|ریاض'],
  ['Asia/Dubai', 'dubai|abu dhabi|ابو ?ظبی|دبی|الامارات'],
  ['Asia/Baghdad', 'baghdad|بغداد'],
  ['Asia/Damascus', 'damascus|دمشق|дамаск'],
  ['Asia/Beirut', 'beirut|بیروت'],
  ['Asia/Jerusalem', 'jerusalem|ירושלים|ישראל|القدس|israel'],
  ['Africa/Cairo', 'cairo|القاهره|каир'],
  ['Africa/Algiers', 'algiers|alger(?!i)|الجزائر'],
  ['Africa/Johannesburg', 'johannesburg|pretoria|south afric'],
  ['Africa/Nairobi', 'nairobi|east africa'],
  ['Africa/Lagos', 'lagos|west africa'],
  ['Europe/Istanbul', 'istanbul|ankara|turkiye|стамбул|анкар'],
  ['Europe/Kyiv', 'киев|киів|kyiv|kiev|kiew'],
  ['Europe/Minsk', 'минск|мінск|minsk'],
  ['Asia/Almaty', 'алмат|астан|almaty|astana'],
  ['Asia/Tashkent', 'ташкент|toshkent|tashkent'],
  ['Europe/London', 'london|лондон|伦敦|倫敦|런던|ロンドン|londres|londra'],
  ['Europe/Paris', 'paris|париж|巴黎|파리'],
  [
    'Europe/Berlin',
    'berlin|берлин|柏林|베를린|central european|mitteleurop|centraleurop|europe centrale|europa central|centroeurop|среднеевроп|центральноевроп',
  ],
  ['Europe/Madrid', 'madrid|мадрид|peninsular'],
  ['Europe/Rome', 'roma(?!n)|rome'],
  ['Europe/Warsaw', 'warszaw|warsaw|варшав'],
  ['Europe/Prague', 'praha|prazsk|prague|праг'],
  ['Europe/Sofia', 'sofia|софи[яй]'],
  ['Europe/Helsinki', 'helsinki|eastern european|восточноевроп|osteurop'],
  ['Europe/Athens', 'αθηνα|ελλαδα|athens'],
  ['Atlantic/Reykjavik', 'reykjavik'],
  [
    'America/New_York',
    'new ?york|washington|нью[ -]?йорк|вашингтон|纽约|紐約|华盛顿|華盛頓|뉴욕|워싱턴|ニューヨーク|ワシントン|us eastern|eastern (?:standard |daylight )?time|미국 동부|美东|美東',
  ],
  ['America/Chicago', 'chicago|central (?:standard|daylight) time|us central'],
  ['America/Denver', 'denver|mountain (?:standard |daylight )?time'],
  ['America/Los_Angeles', 'los angeles|san francisco|pacific (?:standard |daylight )?time|us pacific'],
  ['America/Havana', 'habana|havana|гаван|cuba'],
  ['America/Mexico_City', 'mexico'],
  ['America/Caracas', 'caracas|каракас|venezuel'],
  ['America/Bogota', 'bogota|colombia'],
  ['America/Lima', 'lima(?!\\p{L})|peru'],
  ['America/Sao_Paulo', 'brasilia|sao paulo'],
  ['America/Argentina/Buenos_Aires', 'buenos aires|argentin'],
  ['America/Santiago', 'santiago|chile'],
  ['Australia/Sydney', 'sydney|canberra|australian eastern|сидне'],
  ['Pacific/Auckland', 'auckland|wellington|new zealand'],
  [
    'UTC',
    'всемирн|koordinatali universal|همغږی نړیوال|үйлестірілген|каардынав|всесвітн|координирано универс|universal(?:tid|time)?|univerzal|svjetsko|svetovni|svetov|uniwersaln|swiatowy|phoi hop quoc te|العالمی المنسق|هماهنگ جهانی|συντονισμεν|evrensel|wereldtijd|yleisaika|олон улс|समन्वित|universel|vilagido|гринвич|greenwich|coordinated universal|universal time|世界标准|世界標準|协调世界|協定世界|格林尼治|格林威治|세계 ?협정|협정 ?세계|그리니치|グリニッジ|temps universel|tiempo universal|tempo universal|weltzeit|جرینتش|غرینتش|گرینویچ',
  ],
];
const NAMES = PLACES.map(([zone, names]) => ({
  zone,
  name: new RegExp(`(?<![\\p{L}\\p{M}/_])(?:${names})[\\p{L}\\p{M}]*`, 'u'),
}));
/** Any of them: few dates name a place. */
const ANY = new RegExp(`(?<![\\p{L}\\p{M}/_])(?:${PLACES.map(([, names]) => names).join('|')})`, 'u');
/** What says that a place is meant for its time; where words are not parted, behind its name. */
const TIME_WORDS =
  /(?<!\p{L})(?:времен[иа]?|время|час(?:а|у|ом|ове)?|цаг(?:аар|ийн|ын)?|time|hora|hour|heures?|ora|orario|zeit|ortszeit|czasu?|casu?|vremya|vreme|време|saati?|jam|waktu|gio|zaman|زمان|وخت|vaqti?|уақыт\p{L}*|timpul|horario|ωρα|vrijeme|vreme|tid|tijd|بتوقیت|(?:ال)?توقیت|وقت|ساعت|समयानुसार|समय|เวลา|ตามเวลา|ເວລາ)(?![\p{L}\p{M}])|표준시|시간|标准时间|標準時|時間|时间/gu;
/** The time of the place itself, and so of the feed's zone. */
const LOCAL =
  /(?<!\p{L})(?:local time|hora local|ora locale|heure locale|ortszeit|(?:по )?местн\p{L}* врем\p{L}*|за місцевим часом|waktu setempat|gio dia phuong|بالتوقیت المحلی|به وقت محلی)(?!\p{L})|현지 ?시[간각]|現地時間|当地时间|當地時間/gu;
/** What stands beside such a name and says nothing more. */
const BESIDE =
  /(?<!\p{L})(?:(?:ge)?[ck]oord\p{L}*|terkoord\p{L}*|координ\p{L}*|зохицуулалт\p{L}*|παγκοσμια|المنسق|temps|tiempo|tempo|universal|по|за|standard|daylight|summer|local|locale|به|ตาม)(?![\p{L}\p{M}])/gu;

/** Tells whether a folded text names a place whose zone is known. */
export function namesPlace(text: string): boolean {
  return ANY.test(text);
}

/** What words say of the zone of a date. */
export type PlaceZone = { readonly rest: string; readonly zone?: Zone; readonly isUnsure: boolean };

/**
 * Takes the zone out that a folded text names by a place: `по московскому времени`, `北京时间`, `giờ Hà Nội`. A place alone in front of
 * the date may be where a story was written, or a part of an outlet's name: what zone is meant is not sure then. One behind a
 * colon is what a label names.
 */
export function takePlace(written: string): PlaceZone {
  const text = written.replace(LOCAL, ' ');
  if (!ANY.test(text)) return { rest: text, isUnsure: false };
  const found = NAMES.flatMap(({ zone, name }) => {
    const match = name.exec(text);
    return match ? [{ zone, start: match.index, end: match.index + match[0].length }] : [];
  });
  const [place] = found;
  if (!place) return { rest: text, isUnsure: false };
  const before = text.slice(0, place.start);
  const name = text.slice(place.start, place.end);
  const behind = text.slice(place.end);
  const [near = ''] = /[^\d:|]*$/.exec(before) ?? [];
  const isOfTime =
    place.zone === 'UTC' ||
    new RegExp(TIME_WORDS, 'u').test(`${near}${name}${/^[^\d:|]*/.exec(behind)?.[0] ?? ''}`);
  const isBehindTime = /(?:\d[:.]\d\d|\d ?[시時时點点h분分])$/.test(
    before.slice(0, before.length - near.length + 1).trim(),
  );
  if (!isOfTime && !isBehindTime && /\p{L}:[^:]*$/u.test(before)) return { rest: text, isUnsure: false };
  if (found.length > 1 || !(isOfTime || isBehindTime)) return { rest: text, isUnsure: true };
  const rest = `${before} ${behind}`.replace(TIME_WORDS, ' ').replace(BESIDE, ' ');
  return { rest: rest.replace(/ +/g, ' ').trim(), zone: place.zone, isUnsure: false };
}

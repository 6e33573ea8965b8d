import { fold } from './fold.ts';

/**
 * Words that say of what a date is, by their beginnings, or whole with `$`. Where a script parts no words a label is made of
 * nothing but such and what stands beside them: `发布会时间` is no `发布时间`.
 */
const PUBLISHED = beginnings(
  'published posted$ post$ publishing$ publication publicat publica$ publicac publicar publicó publicy publie$ publiée publicad publik publis publiz publikat ' +
    'date$ dated$ datum$ data$ fecha$ dato$ dátum$ created$ issued$ released$ added$ submitted$ written$ ' +
    'опубл апубл дата$ даты$ публик публік размещ розміщ добавл додано створен создан veröffentl erschein erstellt pubblic inserito ' +
    'gepubl geplaatst opublik dodan yayın$ yayınl yayim eklen$ eklenme giriş$ tarih$ đăng$ xuất$ posté$ postée$ postat$ postad postado ' +
    'diterbit dipublik diposting tayang$ tanggal$ diterbitkan$ نشر$ نشرت$ النشر$ تم$ اضیف$ الاضافه$ تاریخ$ التاریخ$ انتشار$ منتشر$ درج$ شائع$ اشاعت$ ' +
    'प्रकाशित$ प्रकाशन$ दिनांक$ तिथि$ প্রকাশ เผยแพร่ โพสต์ ផ្សាយ ចេញផ្សាយ нийтэл нийтлэ огноо жариял δημοσι αναρτ ημερομηνια julkais publicer offentliggj ' +
    'udgiv skapad közzété megjelen objav објав zverejn uveřejn vydán pridan',
);
const UPDATED = beginnings(
  'updat modified$ modif$ modifié modifica$ modificad modificat edited$ editad revised$ обновл изменен$ изменено$ ред$ оновл змінен актуализ ' +
    'actuali aktuali atuali aggiorn mis$ mise$ maj$ geändert bijgewerkt gewijzigd zaktuali güncel stand$ cập$ sửa$ تحدیث$ التحدیث$ ویرایش$ بروز به‌روز ' +
    'अपडेट अद्यतन संशोधित আপডেট อัปเดต อัพเดต แก้ไข diperbar oppdater opdater uppdater päivit frissít ažurir ажурир шинэчил ενημερω',
);
/** Parts of the labels of scripts that part no words. */
const CJK_PUBLISHED =
  '입력|기사입력|등록|작성|게재|승인|송고|발행|배포|发布|發布|發佈|发表|發表|刊登|刊发|刊發|出版|公開|配信|掲載|投稿|发稿|發稿';
const CJK_UPDATED = '수정|변경|업데이트|갱신|更新|修改|修訂|修正';
const CJK_TIME = '时间|時間|日期|日時|일시|일자|시간|날짜';
const CJK_BESIDE =
  '최초|최종|기사|뉴스|신문|最終|最终|最后|最後|新闻|新聞|文章|記事|日|时|時|于|於|は|の|일|시각|됨';
const CJK_LABEL = new RegExp(
  `^(?:${CJK_BESIDE})*(?:${CJK_PUBLISHED}|${CJK_UPDATED}|${CJK_TIME})(?:${CJK_TIME}|${CJK_PUBLISHED}|${CJK_UPDATED}|${CJK_BESIDE})*$`,
);
const CJK_UPDATE = new RegExp(CJK_UPDATED);

/** Words that say the last of something: of an update, else of a term (`last date`). */
const LAST = wholly(
  'last latest final ultima ultimo último última dernière derniere dernier laatste laatst letzte letzter zuletzt ostatnia ostatnio son ' +
    'последнее последняя последний останнє остання последна последно posledni poslední posledná utolsó utoljára senast senest sist ' +
    'viimeksi terakhir اخر اخرین آخر अंतिम τελευταια сүүлд lần cuối',
);
/** What stands in a label beside its word, and says nothing alone. */
const BESIDE = wholly(
  'on at in the first originally initially online time le la les du de des en el il e por para vez hora pela às à jour heure ore zum ' +
    'op на tarihi время час pada időpont godine статьи статті новости публикации публікації stato έγινε στις ' +
    'lúc ngày nhật bản thời gian giờ bài زمان في فی در को เมื่อ ล่าสุด रोजी und article',
);
/** What is followed by the name of a person or a paper. */
const SOURCE = wholly(
  'by von par por автор источник source sources quelle fuente fonte author 来源 來源 作者 出典 编辑 編輯 기자 글 출처 작성자 nguồn المصدر kaynak',
);

/**
 * Words of what is not publication, by their beginnings in the larger languages: ends, births, events, rights, versions. Wherever such
 * a one stands the date is of something else.
 */
const OTHERS = [
  'until|till$|expir|deadline|due$|event$|events|born|birth|died|death|valid|copyright|embargo|ends?$|ending|starts?$|begins?$|closes|closing|opens|opening|effective|since$|scheduled|upcoming|meeting|conference|invoice|version|model$|not before|no later|best before|concert|founded|established|holiday|anniversary|term$',
  'hasta|vence|vencim|caduc|valable|valide|nacid|nacio$|nacia$|nacim|plazo|limite|evento|embargad|jusqu|expire|evenement|echeance|nee? le$|naiss|fino|scaden|scade|nato|nata$|nascit|nascid|prazo|validade|bis$|gultig|ablauf|lauft|frist|geboren|geburt|veranstaltung|sperrfrist|geldig|verloopt|evenement|tot$|wazn|wygasa|termin|urodz|gecerli|bitis|dogum|etkinlik|son basvuru|son tarih|berlaku|hingga|sampai|lahir|acara|batas|het han|hieu luc|den ngay|sinh|su kien|han chot',
  'действ|истека|истече|годен|срок|до$|дедлайн|рожд|родил|умер|событи|мероприят|эмбарго|діє|дійсн|термін|народивс|народжен|подія',
  'صالح|ینتهی|انتهاء|موعد|حتی|ولد|میلاد|مولد|تولد|اعتبار|مهلت|انقضا|समाप्त|अंतिम तिथि|वैध|जन्म|तक$|หมดอายุ|สิ้นสุด|เกิด|กำหนด',
];
const CJK_OTHERS =
  '마감|만료|까지|기한|예정|행사|시행|유효|생일|출생|생년|저작권|엠바고|截止|截至|到期|有效|过期|過期|失效|出生|生日|活动|活動|版权|版權|禁运|期限|締切|締め切|まで|有効|生年|誕生|開催|予定|終了|解禁';
const ELSE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${fold(OTHERS.join('|')).replaceAll('$', '(?![\\p{L}\\p{M}])')})|${CJK_OTHERS}`,
  'u',
);

/** The sign of a right, the number of a thing, births and ends whose every word a date may have: `né le`, `đến ngày`. */
const SIGNS = /[©®]|\(c\)|^(?:v|no)\.? ?\d+[./-]\d|^nee? le |^den ngay /;

/** Tells whether a folded text has the sign of what is no date of publication: `© 2026-03-12`, `No. 12.1.2026`. */
export function hasOtherSign(text: string): boolean {
  return SIGNS.test(text);
}

/** Tells whether a folded text says that its date is of something else than publication: `Deadline: 5 March 2027`. */
export function saysElse(text: string): boolean {
  return ELSE.test(text);
}

/** Tells whether a folded word says that the date is one of publication or of an update. */
export function isLabelWord(word: string): boolean {
  return PUBLISHED.test(word) || UPDATED.test(word) || CJK_LABEL.test(word);
}

/** Tells whether a label is one of an update. */
export function isUpdate(word: string): boolean {
  return UPDATED.test(word) || (CJK_UPDATE.test(word) && CJK_LABEL.test(word)) || LAST.has(word);
}

/** Tells whether a folded word says that something is the last. */
export function isLast(word: string): boolean {
  return LAST.has(word);
}

/** Tells whether a folded word may stand in a label, and says nothing alone. */
export function isBeside(word: string): boolean {
  return BESIDE.has(word) || LAST.has(word);
}

/** Tells whether the name of who wrote follows a folded word. */
export function isSource(word: string): boolean {
  return SOURCE.has(word);
}

/** Tells whether a word is of a script that parts no words. */
export function isUnparted(word: string): boolean {
  return /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word);
}

function beginnings(words: string): RegExp {
  return new RegExp(`^(?:${fold(words).replaceAll(' ', '|')})`, 'u');
}

function wholly(words: string): ReadonlySet<string> {
  return new Set(fold(words).split(' '));
}

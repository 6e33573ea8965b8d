import { describe, expect, it } from 'vitest';
import { findDates } from '../../../shared/classify/words/find-dates.ts';

/** A Wednesday. */
const published = new Date('2024-03-13T06:30:00Z');
const dates = (text: string, language: string, tense: 'past' | 'future') =>
  findDates(text, language, { published, tense }).map(({ date }) => date);

describe('findDates reads what has happened', () => {
  const rows: readonly (readonly [language: string, text: string, ...dates: string[]])[] = [
    ['en', 'They met on March 12.', '2024-03-12'],
    ['en', 'They met on 12 March 2024 in Hanoi.', '2024-03-12'],
    ['en', 'They met on Mar. 12th.', '2024-03-12'],
    ['en', 'They met from 9 to 11 March.', '2024-03-09'],
    ['en', 'They met on Tuesday.', '2024-03-12'],
    ['en', 'They met on Wednesday.', '2024-03-13'],
    ['en', 'They met yesterday.', '2024-03-12'],
    ['en', 'They met in January.', '2024-01'],
    ['en', 'They met in December 2023.', '2023-12'],
    ['en', 'They met on 2024-03-02.', '2024-03-02'],
    ['en', 'They met on February 28, and again on Monday.', '2024-02-28', '2024-03-11'],
    ['es', 'Se reunió el 12 de marzo de 2024.', '2024-03-12'],
    ['es', 'Se reunió el martes.', '2024-03-12'],
    ['es', 'Se reunieron a mediados de febrero.', '2024-02'],
    ['zh', '3月12日会见', '2024-03-12'],
    ['zh', '12日会见', '2024-03-12'],
    ['zh', '新华社莫斯科3月11日电 两国外长10日会谈', '2024-03-10'],
    ['ko', '25일 하노이에서 만났다', '2024-02-25'],
    ['zh', '周二会见', '2024-03-12'],
    ['zh', '2023年12月会见', '2023-12'],
    ['ko', '12일 회담했다', '2024-03-12'],
    ['ko', '지난 화요일 회담했다', '2024-03-12'],
    ['ko', '3월 12일 회담했다', '2024-03-12'],
    ['ja', '12日に会談した', '2024-03-12'],
    ['ja', '火曜日に会談した', '2024-03-12'],
    ['ru', 'Встреча прошла во вторник.', '2024-03-12'],
    ['ru', 'Встреча прошла 12 марта.', '2024-03-12'],
    ['ru', 'Встреча прошла в феврале.', '2024-02'],
    ['pl', 'Spotkali się we wtorek.', '2024-03-12'],
    ['pl', 'Spotkali się w lutym.', '2024-02'],
    ['mn', '3 дугаар сарын 12-нд уулзав.', '2024-03-12'],
    ['mn', 'Мягмар гарагт уулзав.', '2024-03-12'],
    ['vi', 'gặp nhau ngày 12/3.', '2024-03-12'],
    ['vi', 'gặp nhau ngày 12 tháng 3 năm 2024.', '2024-03-12'],
    ['vi', 'gặp nhau hôm qua.', '2024-03-12'],
    ['vi', 'gặp nhau thứ Bảy.', '2024-03-09'],
    ['zh', '去年12月会见', '2023-12'],
    ['ko', '지난해 12월 5일 만났다', '2023-12-05'],
    ['de', 'Sie trafen sich am 12. März.', '2024-03-12'],
    ['de', 'Sie trafen sich am Dienstagabend.', '2024-03-12'],
    ['fr', 'Ils se sont vus mardi.', '2024-03-12'],
    ['fr', 'Ils se sont vus le 1er mars.', '2024-03-01'],
    ['id', 'Bertemu pada Selasa (12/3).', '2024-03-12'],
    ['id', 'Bertemu pada 12 Maret 2024.', '2024-03-12'],
    ['sv', 'De träffades på tisdagen.', '2024-03-12'],
    ['sv', 'De träffades i går.', '2024-03-12'],
    ['it', 'Si sono visti il 2024-03-12.', '2024-03-12'],
    ['ja', '１２日に会談した', '2024-03-12'],
    ['ja', '先月１２日に会談した', '2024-02-12'],
    ['zh', '三月十二日会见', '2024-03-12'],
    ['zh', '二月二十三日会见', '2024-02-23'],
    ['zh', '總領事昨到府拜會', '2024-03-12'],
    ['mn', 'Гуравдугаар сарын 12-нд уулзав.', '2024-03-12'],
    ['mn', 'Арван хоёрдугаар сард уулзав.', '2023-12'],
    ['vi', 'gặp nhau ngày 12 tháng ba.', '2024-03-12'],
    ['vi', 'gặp nhau ngày 27 tháng tư năm 2023.', '2023-04-27'],
    ['mn', '2023 оны дөрөвдүгээр сарын 27-нд уулзав.', '2023-04-27'],
    ['ko', '외무상이 12일 하노이에서 만났다고 밝혔다', '2024-03-12'],
    ['en', 'They met last month.', '2024-02'],
    ['ru', 'Встреча прошла в прошлом месяце.', '2024-02'],
    ['en', 'They met on Sept 30.', '2023-09-30'],
  ];
  it.each(rows)('%s: %s', (language, text, ...expected) => {
    expect(dates(text, language, 'past')).toEqual(expected);
  });
});

describe('findDates reads what is to come', () => {
  const rows: readonly (readonly [language: string, text: string, date: string])[] = [
    ['en', 'He will visit on Friday.', '2024-03-15'],
    ['en', 'He will visit in mid-April.', '2024-04'],
    ['en', 'He will visit on January 5.', '2025-01-05'],
    ['en', 'He will visit in 2025, on January 5, 2025.', '2025-01-05'],
    ['es', 'Viajará en abril.', '2024-04'],
    ['zh', '4月中旬访问', '2024-04'],
    ['ko', '4월 중순 방문한다', '2024-04'],
    ['ja', '4月に訪問する', '2024-04'],
    ['ja', '明日訪問する', '2024-03-14'],
    ['ru', 'Визит состоится в апреле.', '2024-04'],
    ['pl', 'Odwiedzi Phenian w kwietniu.', '2024-04'],
    ['vi', 'sẽ thăm vào tháng 4.', '2024-04'],
    ['de', 'Er reist im April.', '2024-04'],
    ['fr', 'Il se rendra mi-avril à Pyongyang.', '2024-04'],
    ['sv', 'Han reser i april.', '2024-04'],
    ['zh', '15日访问', '2024-03-15'],
    ['zh', '下月访问', '2024-04'],
    ['zh', '下月9日访问', '2024-04-09'],
    ['zh', '奶粉四月运抵', '2024-04'],
    ['zh', '年内访问', '2024'],
    ['ko', '내달 방북한다', '2024-04'],
    ['ko', '내달 9일 방북한다', '2024-04-09'],
    ['ko', '7월 평양행', '2024-07'],
    ['ja', '来月9日に訪朝する', '2024-04-09'],
    ['ja', '来春訪朝する', '2025'],
    ['ja', '7月訪朝', '2024-07'],
    ['en', 'He will visit next month.', '2024-04'],
    ['en', 'He will visit this autumn.', '2024'],
    ['en', 'He will visit next year.', '2025'],
    ['es', 'Viajará el mes próximo.', '2024-04'],
    ['ru', 'Визит назначен на апрель.', '2024-04'],
    ['ru', 'Визит состоится в следующем году.', '2025'],
    ['pl', 'Odwiedzi Phenian w przyszłym miesiącu.', '2024-04'],
    ['mn', 'Ирэх сард айлчилна.', '2024-04'],
    ['mn', 'Тавдугаар сард айлчилна.', '2024-05'],
    ['vi', 'sẽ thăm vào tháng tới.', '2024-04'],
    ['vi', 'sẽ thăm vào tháng bảy.', '2024-07'],
    ['vi', 'sẽ thăm vào tháng sáu.', '2024-06'],
    ['vi', 'sẽ thăm vào tháng sau.', '2024-04'],
    ['de', 'Er reist im kommenden Monat.', '2024-04'],
    ['fr', 'Il se rendra à Pyongyang le mois prochain.', '2024-04'],
    ['id', 'Ia berkunjung bulan depan.', '2024-04'],
    ['sv', 'Han reser nästa år.', '2025'],
  ];
  it.each(rows)('%s: %s', (language, text, date) => {
    expect(dates(text, language, 'future')).toEqual([date]);
  });
});

describe('findDates takes for none', () => {
  const rows: readonly (readonly [reason: string, language: string, text: string])[] = [
    ['the day of the report', 'en', 'They met, state media said on Tuesday.'],
    ['the day of the report in Japanese', 'ja', '朝鮮中央通信は12日、両者が会談したと伝えた。'],
    ['how long something took', 'en', 'They met for three days.'],
    ['what is not named', 'en', 'They will meet next week.'],
    ['a verb', 'en', 'They may march.'],
    ['a small word', 'en', 'They went in march of the day.'],
    ['a verb in a headline', 'en', 'Putin May Visit North Korea'],
    ['a name', 'en', 'Theresa May and Jan Eliasson met Kim.'],
    ['a number in French', 'fr', 'La première visite en sept ans.'],
    ['what is among others in Russian', 'ru', 'Он был среди гостей.'],
    ['what is the third in Vietnamese', 'vi', 'gặp nhau ở nước thứ ba, lần thứ hai.'],
    ['means in Polish', 'pl', 'Podjęto środki.'],
    ['a name in Mongolian', 'mn', 'Лхагвасүрэн, Пүрэвсүрэн нар уулзав.'],
    ['a satellite', 'zh', '光明星3号卫星'],
    ['a result in Vietnamese', 'vi', 'thắng tỉ số 2-1'],
    ['next week in Indonesian', 'id', 'bertemu minggu depan'],
    ['last year', 'zh', '2022年3月会见'],
    ['a day that is none', 'en', 'They met on February 31.'],
    ['a month that is none', 'vi', 'gặp nhau ngày 12/13.'],
    ['a day long ago', 'en', 'They met on March 12, 2019.'],
    ['the weekday of a day long ago', 'en', 'They met in Delhi on Monday, April 13, 2015.'],
    ['the weekday of a day long ago in Swedish', 'sv', 'De träffades fredag den 16 mars 2018.'],
    ['the day of a telling elsewhere', 'en', 'Zelensky said in Kyiv on Monday that they sent troops.'],
    ['a dateline in Chinese', 'zh', '新华社莫斯科3月11日电'],
    ['a dateline in Korean', 'ko', '[평양 3월 12일 조선중앙통신]'],
    ['a city', 'es', 'Se reunieron en Santo Domingo.'],
    ['a surname', 'pl', 'Spotkał się z ministrem Janem Środą i Anną Środa.'],
    ['a newspaper', 'en', 'They met, the Sunday Times reports.'],
    ['how many days in Chinese', 'zh', '为期3日的访问'.replace('3日', '三天')],
    ['a number of days in Japanese', 'ja', '3日間滞在した'],
    ['a month that is to come of what has happened', 'en', 'They met, and the next round is in May.'],
    ['a day soon to come', 'en', 'They were told to leave by April 2.'],
    ['a month to come', 'en', 'They met, and meet again next month.'],
    ['the year', 'en', 'They met for the first time this year.'],
    ['the day on which a minister said it', 'ko', '외무상은 12일 회담이 열렸다고 밝혔다'],
    ['the day of a ministry’s word', 'zh', '外交部12日表示会谈已举行'],
    ['a moon', 'mn', 'Шинэ сарны баяр болов.'],
    ['a wish in Korean', 'ko', '쌀을 보내달라고 했다'],
    ['a year in Chinese characters', 'zh', '二〇一八年四月二十七日会见'],
    ['nothing', 'en', ''],
  ];
  it.each(rows)('%s (%s)', (_, language, text) => {
    expect(dates(text, language, 'past')).toEqual([]);
  });
});

it('counts from the day that it is where the language is spoken', () => {
  const morning = new Date('2024-03-12T23:30:00Z');
  const read = (text: string, language: string) =>
    findDates(text, language, { published: morning, tense: 'past' }).map(({ date }) => date);
  expect([
    ...read('오늘 회담했다', 'ko'),
    ...read('13일 회담했다', 'ko'),
    ...read('They met today.', 'en'),
  ]).toEqual(['2024-03-13', '2024-03-13', '2024-03-12']);
});

it('a date is told once, with where it stands', () => {
  const text = 'They met on Tuesday, March 12, 2024, in Hanoi.';
  const found = findDates(text, 'en', { published, tense: 'past' });
  expect(found.map(({ date, start, end }) => [date, text.slice(start, end)])).toEqual([
    ['2024-03-12', 'Tuesday'],
    ['2024-03-12', 'March 12, 2024'],
  ]);
});

it.each(['1', '12月', 'May ', '2024-03-', 'on Tuesday ', 'thứ '])(
  'reads a long text of "%s" to its end',
  (part) => {
    for (const language of ['en', 'zh', 'vi', 'ru'])
      expect(() => dates(part.repeat(2_000), language, 'past')).not.toThrow();
  },
);

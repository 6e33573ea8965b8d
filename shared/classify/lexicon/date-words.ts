/** Words of time in one language; lists of terms as everywhere in the lexicon. */
export type DateWords = {
  /** Days from the day of publication: `-1: yesterday`. */
  readonly days: string;
  /**
   * Weekdays, 0 is Sunday, where Unicode's locale data has not all that is written; a stem may end in `*`.
   */
  readonly weekdays?: string;
  /** Months in a case that Unicode's locale data lacks: `3: marcu`. */
  readonly months?: string;
  /**
   * What stands in front of a month that stands alone: "in April"; of several words the last is looked for.
   */
  readonly before?: string;
  /** What stands in front of a date that only tells when something was said. */
  readonly said?: string;
};

export const DATE_WORDS = {
  en: {
    days: `
      -1: last night
      -1: yesterday
      0: this morning
      0: today
      0: tonight
      1: tomorrow
    `,
    said: `
      added
      announced
      confirmed
      report
      reported
      reporting
      reports
      said
      saying
      says
    `,
    before: `
      by
      during
      early
      in
      late
      mid
      of
      since
      until
    `,
  },
  es: {
    days: `
      -1: anoche
      -1: ayer
      -2: anteayer
      0: hoy
    `,
    before: `
      de
      en
    `,
    said: `
      anunció
      confirmó
      dijo
      indicó
      informaron
      informó
      señaló
    `,
  },
  zh: {
    days: `
      -1: 昨天
      -1: 昨日
      -1: 昨晚
      -2: 前天
      0: 今天
      0: 今日
      1: 明天
      1: 明日
    `,
    said: `
      報導
      報道
      宣布
      报导
      报道
    `,
    weekdays: `
      0: 周日
      0: 星期天
      0: 星期日
      0: 礼拜天
      0: 週日
      1: 周一
      1: 星期一
      1: 礼拜一
      1: 週一
      2: 周二
      2: 星期二
      2: 礼拜二
      2: 週二
      3: 周三
      3: 星期三
      3: 礼拜三
      3: 週三
      4: 周四
      4: 星期四
      4: 礼拜四
      4: 週四
      5: 周五
      5: 星期五
      5: 礼拜五
      5: 週五
      6: 周六
      6: 星期六
      6: 礼拜六
      6: 週六
    `,
  },
  ko: {
    days: `
      -1: 어제
      -2: 그저께
      0: 오늘
      1: 내일
    `,
  },
  ja: {
    days: `
      -1: 昨日
      -1: 昨晩
      0: 今日
      1: 明日
    `,
    said: `
      伝えた
      伝える
      公表した
      報じた
      報じる
      明らかにした
      発表した
      語った
      述べた
    `,
    weekdays: `
      0: 日曜
      1: 月曜
      2: 火曜
      3: 水曜
      4: 木曜
      5: 金曜
      6: 土曜
    `,
  },
  ru: {
    days: `
      -1: вчера
      -2: позавчера
      0: сегодня
      1: завтра
      2: послезавтра
    `,
    months: `
      10: октябре
      11: ноябре
      12: декабре
      1: январе
      2: феврале
      3: марте
      4: апреле
      5: мае
      6: июне
      7: июле
      8: августе
      9: сентябре
    `,
    before: `
      в
      конце
      начале
      середине
    `,
    said: `
      заявил
      заявила
      заявили
      объявил
      объявила
      объявили
      передал
      передало
      сообщает
      сообщил
      сообщила
      сообщили
      сообщило
    `,
    weekdays: `
      0: воскресень*
      1: понедельник*
      2: вторник*
      3: среда
      3: среде
      3: средой
      3: среду
      3: среды
      4: четверг*
      5: пятниц*
      6: суббот*
    `,
  },
  pl: {
    days: `
      -1: wczoraj
      -2: przedwczoraj
      0: dzisiaj
      0: dziś
      1: jutro
    `,
    months: `
      10: październiku
      11: listopadzie
      12: grudniu
      1: styczniu
      2: lutym
      3: marcu
      4: kwietniu
      5: maju
      6: czerwcu
      7: lipcu
      8: sierpniu
      9: wrześniu
    `,
    before: `
      na początku
      pod koniec
      w
      w połowie
    `,
    said: `
      podała
      podało
      poinformował
      poinformowała
      poinformowało
    `,
    weekdays: `
      0: niedziela
      0: niedzieli
      0: niedzieln*
      0: niedzielę
      1: poniedziałek
      1: poniedziałkow*
      1: poniedziałku
      2: wtorek
      2: wtorkow*
      2: wtorku
      3: środa
      3: środy
      3: środzie
      3: środę
      4: czwartek
      4: czwartkow*
      4: czwartku
      5: piątek
      5: piątkow*
      5: piątku
      6: sobota
      6: sobotni*
      6: soboty
      6: sobotę
    `,
  },
  mn: {
    days: `
      -1: өчигдөр
      -2: уржигдар
      0: өнөөдөр
      1: маргааш
    `,
    weekdays: `
      0: ням гараг*
      1: даваа гараг*
      2: мягмар гараг*
      3: лхагва гараг*
      4: пүрэв гараг*
      5: баасан гараг*
      6: бямба гараг*
    `,
  },
  vi: {
    days: `
      -1: chiều qua
      -1: hôm qua
      -1: sáng qua
      -1: tối qua
      -1: đêm qua
      -2: hôm kia
      0: chiều nay
      0: hôm nay
      0: sáng nay
      0: trưa nay
      0: tối nay
      1: ngày mai
    `,
  },
  de: {
    days: `
      -1: gestern
      -2: vorgestern
      0: heute
      2: übermorgen
    `,
    said: `
      berichtet
      berichtete
      erklärt
      erklärte
      laut
      meldet
      meldete
      mitteilte
      sagt
      sagte
      teilt
      teilte
    `,
    weekdays: `
      0: Sonntag*
      1: Montag*
      2: Dienstag*
      3: Mittwoch*
      4: Donnerstag*
      5: Freitag*
      6: Samstag*
      6: Sonnabend*
    `,
    before: `
      Anfang
      Ende
      Mitte
      bis
      im
      seit
    `,
  },
  fr: {
    days: `
      -1: hier
      -2: avant-hier
      1: demain
    `,
    before: `
      début
      en
      fin
      mi
    `,
    said: `
      annoncé
      déclaré
      indiqué
      précisé
      rapporté
      selon
    `,
  },
  id: {
    days: `
      -1: kemarin
      -1: semalam
      0: hari ini
      1: besok
      1: esok
    `,
    said: `
      dilaporkan
      kata
      lapor
      ujar
    `,
    weekdays: `
      0: Ahad
      0: Minggu
      1: Isnin
      1: Senin
      2: Selasa
      3: Rabu
      4: Kamis
      4: Khamis
      5: Jumaat
      5: Jumat
      6: Sabtu
    `,
    before: `
      akhir
      awal
      bulan
      dalam
      pada
      pertengahan
    `,
  },
  sv: {
    days: `
      -1: i går
      -1: igår
      0: i dag
      0: idag
      1: i morgon
      1: imorgon
    `,
    before: `
      början av
      i
      mitten av
      slutet av
    `,
    said: `
      enligt
      meddelade
      rapporterade
      rapporterar
      sa
      sade
      skriver
      uppgav
      återgav
    `,
    weekdays: `
      0: söndag*
      1: måndag*
      2: tisdag*
      3: onsdag*
      4: torsdag*
      5: fredag*
      6: lördag*
    `,
  },
} as const satisfies Readonly<Record<string, DateWords>>;

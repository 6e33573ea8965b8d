/** Words of time in one language; lists of terms as everywhere in the lexicon. */
export type DateWords = {
  /** Days from the day of publication: `-1: yesterday`. */
  readonly days: string;
  /** Months from that of publication: `1: next month`. */
  readonly nearMonths?: string;
  /** Years from that of publication, and their seasons: `1: next year`, `0: this autumn`. */
  readonly nearYears?: string;
  /** Months as they are spelled out where they are mostly counted in digits: `4: tháng tư`. */
  readonly spelledMonths?: string;
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
    months: `
      9: Sept
    `,
    nearMonths: `
      -1: last month
      0: month's end
      0: this month
      1: coming month
      1: next month
    `,
    nearYears: `
      0: before winter
      0: end of the year
      0: later this year
      0: this autumn
      0: this fall
      0: this spring
      0: this summer
      0: this winter
      0: this year
      0: year-end
      1: coming year
      1: next year
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
      for
      from
      in
      late
      mid
      next
      of
      since
      this
      through
      till
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
    nearMonths: `
      -1: mes pasado
      0: este mes
      0: fin de mes
      0: finales de mes
      0: fines de mes
      1: mes entrante
      1: mes próximo
      1: mes que viene
      1: próximo mes
    `,
    nearYears: `
      0: esta primavera
      0: este año
      0: este invierno
      0: este otoño
      0: este verano
      0: fin de año
      0: finales de año
      0: fines de año
      1: año entrante
      1: año próximo
      1: año que viene
      1: próximo año
    `,
    before: `
      de
      desde
      en
      hasta
      para
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
      -1: 昨
      -1: 昨天
      -1: 昨日
      -1: 昨晚
      -2: 前天
      0: 今天
      0: 今日
      0: 今早
      0: 今晚
      0: 今晨
      1: 明天
      1: 明日
    `,
    nearMonths: `
      -1: 上个月
      -1: 上個月
      -1: 上月
      0: 月内
      0: 月底前
      0: 本月
      0: 这个月
      0: 這個月
      1: 下个月
      1: 下個月
      1: 下月
    `,
    nearYears: `
      0: 今冬
      0: 今夏
      0: 今年
      0: 今春
      0: 今秋
      0: 年內
      0: 年内
      0: 年底
      1: 明年
      1: 来年
    `,
    said: `
      写下
      報導
      報道
      宣布
      寫下
      报导
      报道
      披露
      消息
      称
      稱
      表示
      說
      證實
      证实
      说
      透露
      通報
      通报
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
    said: `
      강조했다
      게재했다
      공개했다
      덧붙였다
      말했다
      발표
      발표했다
      밝혔다
      보도
      보도했다
      설명했다
      알렸다
      전했다
      주장했다
    `,
    nearMonths: `
      -1: 지난 달
      -1: 지난달
      0: 월내
      0: 이달
      0: 이번 달
      1: 내달
      1: 다음 달
      1: 다음달
    `,
    nearYears: `
      0: 연내
      0: 연말
      0: 올가을
      0: 올겨울
      0: 올봄
      0: 올여름
      0: 올해
      1: 내년
      1: 다음 해
    `,
  },
  ja: {
    days: `
      -1: 昨日
      -1: 昨晩
      0: 今日
      1: 明日
    `,
    nearMonths: `
      -1: 先月
      0: 今月
      0: 月内
      1: 来月
    `,
    nearYears: `
      0: 今冬
      0: 今夏
      0: 今年
      0: 今春
      0: 今秋
      0: 年内
      0: 年末
      1: 来夏
      1: 来年
      1: 来春
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
    nearMonths: `
      -1: прошлого месяца
      -1: прошлом месяце
      0: конца месяца
      0: конце месяца
      0: текущего месяца
      0: этого месяца
      0: этом месяце
      1: будущем месяце
      1: следующего месяца
      1: следующем месяце
    `,
    nearYears: `
      0: конца года
      0: конце года
      0: нынешнем году
      0: текущего года
      0: текущем году
      0: этим летом
      0: этого года
      0: этой весной
      0: этой зимой
      0: этой осенью
      0: этом году
      1: будущего года
      1: будущем году
      1: следующего года
      1: следующем году
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
      до
      к
      конца
      конце
      на
      начала
      начале
      с
      середине
      середины
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
    nearMonths: `
      -1: minionym miesiącu
      -1: ubiegłym miesiącu
      -1: zeszłym miesiącu
      0: bieżącym miesiącu
      0: koniec miesiąca
      0: końca miesiąca
      0: tego miesiąca
      0: tym miesiącu
      1: następnym miesiącu
      1: przyszłego miesiąca
      1: przyszłym miesiącu
    `,
    nearYears: `
      0: bieżącym roku
      0: koniec roku
      0: końca roku
      0: tego lata
      0: tego roku
      0: tej jesieni
      0: tej wiosny
      0: tej zimy
      0: tym roku
      1: następnym roku
      1: przyszłego roku
      1: przyszłym roku
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
      do
      końca
      na
      na początku
      od
      początku
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
    nearMonths: `
      -1: өнгөрсөн сар*
      -1: өнгөрөгч сар*
      0: энэ сар*
      1: дараа сар*
      1: дараагийн сар*
      1: ирэх сар*
    `,
    nearYears: `
      0: оны эцс*
      0: энэ жил*
      0: энэ зун*
      0: энэ намар*
      0: энэ он*
      0: энэ хавар*
      0: энэ өвөл*
      1: дараа жил*
      1: дараагийн жил*
      1: ирэх жил*
      1: ирэх он*
    `,
    spelledMonths: `
      10: аравдугаар сар*
      11: арван нэгдүгээр сар*
      11: арваннэгдүгээр сар*
      12: арван хоёрдугаар сар*
      12: арванхоёрдугаар сар*
      1: нэгдүгээр сар*
      2: хоёрдугаар сар*
      3: гуравдугаар сар*
      4: дөрөвдүгээр сар*
      5: тавдугаар сар*
      6: зургаадугаар сар*
      6: зургадугаар сар*
      7: долдугаар сар*
      7: долоодугаар сар*
      8: наймдугаар сар*
      9: есдүгээр сар*
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
    nearMonths: `
      -1: tháng qua
      -1: tháng trước
      0: cuối tháng này
      0: tháng này
      1: tháng sau
      1: tháng tới
    `,
    nearYears: `
      0: cuối năm
      0: mùa hè này
      0: mùa thu này
      0: mùa xuân này
      0: mùa đông này
      0: năm nay
      1: năm sau
      1: năm tới
      1: sang năm
    `,
    spelledMonths: `
      10: tháng mười
      11: tháng mười một
      12: tháng chạp
      12: tháng mười hai
      1: tháng giêng
      1: tháng một
      2: tháng hai
      3: tháng ba
      4: tháng tư
      5: tháng năm
      6: tháng sáu
      7: tháng bảy
      8: tháng tám
      9: tháng chín
    `,
  },
  de: {
    days: `
      -1: gestern
      -2: vorgestern
      0: heute
      2: übermorgen
    `,
    nearMonths: `
      -1: Vormonat
      -1: letzten Monat
      -1: vergangenen Monat
      0: Monatsende
      0: diesem Monat
      0: diesen Monat
      0: laufenden Monat
      1: kommenden Monat
      1: nächsten Monat
      1: nächster Monat
    `,
    nearYears: `
      0: Jahresende
      0: diesem Herbst
      0: diesem Jahr
      0: diesem Sommer
      0: diesem Winter
      0: diesen Herbst
      0: diesen Sommer
      0: diesen Winter
      0: dieses Frühjahr
      0: dieses Jahr
      0: dieses Jahres
      1: kommenden Jahr
      1: kommenden Jahres
      1: kommendes Jahr
      1: nächsten Jahr
      1: nächsten Jahres
      1: nächstes Jahr
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
      ab
      bis
      für
      im
      seit
      vom
    `,
  },
  fr: {
    days: `
      -1: hier
      -2: avant-hier
      1: demain
    `,
    nearMonths: `
      -1: mois dernier
      -1: mois passé
      0: ce mois
      0: ce mois-ci
      0: fin du mois
      1: mois prochain
      1: prochain mois
    `,
    nearYears: `
      0: avant l'hiver
      0: ce printemps
      0: cet automne
      0: cet hiver
      0: cet été
      0: cette année
      0: fin d'année
      0: fin de l'année
      1: an prochain
      1: année prochaine
      1: prochaine année
    `,
    before: `
      d'ici
      de
      dès
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
    nearMonths: `
      -1: bulan kemarin
      -1: bulan lalu
      0: akhir bulan
      0: bulan ini
      1: bulan depan
      1: bulan mendatang
    `,
    nearYears: `
      0: akhir tahun
      0: tahun ini
      1: tahun depan
      1: tahun mendatang
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
      mulai
      pada
      pertengahan
      sejak
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
    nearMonths: `
      -1: föregående månad
      -1: förra månaden
      0: den här månaden
      0: denna månad
      0: månadens slut
      0: månadsskiftet
      1: kommande månad
      1: nästa månad
    `,
    nearYears: `
      0: i höst
      0: i sommar
      0: i vinter
      0: i vår
      0: i år
      0: årets slut
      0: årsskiftet
      1: kommande år
      1: nästa år
    `,
    before: `
      början av
      från
      i
      mitten av
      sedan
      slutet av
      till
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

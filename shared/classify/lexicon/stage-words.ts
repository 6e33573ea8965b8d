/** How far things have come, where status and category don't say: each list a term a line, by language. */
export type StageWords = {
  /** Something is signed or agreed upon. */
  readonly sign: string;
  readonly postpone: string;
  /** What was called off takes place after all. */
  readonly resume: string;
  /** They are together and talk. */
  readonly meet: string;
  /** They are on their way, or have just come. */
  readonly travel: string;
  /** What has one of these words and says another thing. */
  readonly other?: string;
};

export const STAGE_WORDS = {
  en: {
    sign: `
      agree on deal
      agreed on
      agreement reached
      clinch*
      conclude agreement
      concluded agreement
      initialled
      ink
      inked
      inks
      joint communique
      joint declaration
      joint statement
      memorandum
      protocol
      ratif*
      reach agreement
      reach deal
      reached agreement
      reached deal
      reaches agreement
      reaches deal
      sealed
      seals
      sign
      signed
      signing
      signs
      strike deal
      strikes deal
      struck deal
    `,
    postpone: `
      adjourn*
      deferred
      defers
      delay
      delayed
      delays
      on hold
      postpone*
      pushed back
      pushes back
      put off
      puts off
      rescheduled
    `,
    resume: `
      after all
      back on
      despite earlier cancellation
      on again
      on track again
      reinstat*
      revived
      revives
    `,
    meet: `
      face to face
      handshake
      meet
      meeting
      meets
      met
      receive*
      sat down
      shake hands
      shook hands
      sit down
      sits down
      summit
      talks
    `,
    travel: `
      ahead of
      arriv*
      crossed
      crosses
      departed
      departs
      en route
      entered
      enters
      expected
      flew to
      flies to
      headed to
      heads for
      heads to
      landed
      lands
      leaves for
      leaving for
      left for
      on her way
      on his way
      on their way
      on way
      set off
      set to
      sets off
      train
      welcom*
    `,
    other: `
      sign language
      sign of
      sign that
      signs of
      signs that
      warning sign
    `,
  },
  es: {
    sign: `
      acuerdo alcanzado
      alcanzan acuerdo
      alcanzan un acuerdo
      comunicado conjunto
      declaración conjunta
      firm*
      memorando*
      protocolo*
      ratific*
      rubric*
      sellan*
      suscrib*
    `,
    postpone: `
      aplaz*
      pospon*
      pospuest*
      posterg*
      retras*
    `,
    resume: `
      de nuevo en pie
      finalmente
      pese a la cancelación
      se retoma
      sigue en pie
    `,
    meet: `
      conversaciones
      cumbre
      encuentro
      recib*
      reunión
      se entrevist*
      se reun*
      sostien*
    `,
    travel: `
      antes de
      arrib*
      de camino
      lleg*
      parte hacia
      partió hacia
      prepar*
      rumbo a
      tren
      viaja a
    `,
  },
  zh: {
    sign: `
      備忘錄
      协定
      協定
      备忘录
      签约
      签署
      签订
      簽約
      簽署
      簽訂
      联合公报
      联合声明
      聯合公報
      聯合聲明
      議定書
      议定书
      达成协议
      達成協議
    `,
    postpone: `
      延后
      延後
      延期
      押后
      押後
      推迟
      推遲
    `,
    resume: `
      如期举行
      如期舉行
      恢复举行
      恢復舉行
      照常
      重新安排
    `,
    meet: `
      举行会
      会晤
      会见
      会谈
      接見
      接见
      會晤
      會見
      會談
      舉行會
    `,
    travel: `
      专列
      出发
      出發
      到达
      到達
      前往
      启程
      啟程
      專列
      抵达
      抵達
    `,
  },
  ko: {
    sign: `
      공동보도문
      공동선언
      공동성명
      서명
      양해각서
      의정서
      조인
      체결
      타결
      합의서
    `,
    postpone: `
      늦춰
      미루
      미뤄
      연기
    `,
    resume: `
      다시 열
      예정대로
      재개키로
      재추진
    `,
    meet: `
      만나
      만났
      면담
      상봉
      접견
      회담
      회동
    `,
    travel: `
      도착
      떠나
      떠났
      방문길
      전용열차
      출국
      출발
      향발
    `,
  },
  ja: {
    sign: `
      共同声明
      共同宣言
      合意文書
      締結
      署名
      覚書
      調印
      議定書
    `,
    postpone: `
      先送り
      延期
    `,
    resume: `
      一転
      予定通り
      改めて
    `,
    meet: `
      会った
      会見
      会談
      接見
      面会
    `,
    travel: `
      出国
      出発
      到着
      向か
      専用列車
    `,
  },
  ru: {
    sign: `
      заключил*
      меморандум*
      подпис*
      протокол*
      ратифи*
      совместное заявление
      совместную декларацию
    `,
    postpone: `
      отлож*
      отсроч*
      перенес*
      перенос*
      перенёс*
    `,
    resume: `
      все же
      все-таки
      всё же
      всё-таки
      снова в силе
    `,
    meet: `
      беседо*
      встрет*
      встреч*
      переговор*
      принял*
      саммит*
    `,
    travel: `
      бронепоезд*
      выехал*
      вылетел*
      накануне
      направля*
      отбыл*
      отправил*
      прибы*
      приезд*
    `,
  },
  pl: {
    sign: `
      memorandum
      parafow*
      podpis*
      protokół*
      ratyfik*
      wspólne oświadczenie
      wspólną deklarację
      zawarł*
    `,
    postpone: `
      odroczon*
      opóźni*
      przesunię*
      przełoż*
    `,
    resume: `
      jednak
      mimo wszystko
    `,
    meet: `
      przyjmu*
      przyją*
      rozmaw*
      rozmow*
      spotka*
      spotyka*
      szczyt*
    `,
    travel: `
      dotar*
      jedzie
      pociąg*
      przed spotkaniem
      przyby*
      przyjech*
      udał się
      w drodze
      wyjecha*
      wyrusz*
    `,
  },
  mn: {
    sign: `
      гарын үсэг
      протокол*
      санамж бичиг
      хамтарсан мэдэгдэл
      хэлэлцээр байгуул*
    `,
    postpone: `
      хойшил*
      хойшлуул*
    `,
    resume: `
      дахин товло*
    `,
    meet: `
      уулз*
      хэлэлцээ*
      хүлээн ав*
    `,
    travel: `
      замд гар*
      морд*
      мордло*
      хүрэлцэн
    `,
  },
  vi: {
    sign: `
      bản ghi nhớ
      ký biên bản
      ký hiệp định
      ký kết
      ký nghị định thư
      ký thỏa thuận
      nghị định thư
      tuyên bố chung
      đạt thỏa thuận
    `,
    postpone: `
      dời lại
      hoãn
      lùi lại
    `,
    resume: `
      nối lại
      vẫn diễn ra
    `,
    meet: `
      gặp
      hội kiến
      hội đàm
      thượng đỉnh
      tiếp
    `,
    travel: `
      khởi hành
      lên đường
      rời
      tới nơi
      đoàn tàu
      đến nơi
    `,
  },
  de: {
    sign: `
      absichtserklärung
      besiegel*
      einigung erzielt
      gemeinsame erklärung
      protokoll*
      ratifizier*
      unterschr*
      unterzeichn*
    `,
    postpone: `
      aufgeschoben
      verschieb*
      verschob*
      vertag*
    `,
    resume: `
      doch noch
      findet doch
      nun doch
      wieder angesetzt
    `,
    meet: `
      beraten
      empfing
      empfängt
      gespräch*
      gipfel*
      traf
      treffen
      trifft
      zusammenkam*
    `,
    travel: `
      abgereist
      angekommen
      ankommt
      ankunft
      aufgebrochen
      bricht auf
      eingetroffen
      reist nach
      reiste nach
      sonderzug
      unterwegs
      vor dem
    `,
  },
  fr: {
    sign: `
      accord conclu
      communiqué commun
      déclaration commune
      mémorandum
      paraph*
      protocole*
      ratifi*
      sign*
    `,
    postpone: `
      ajourn*
      différ*
      report*
      repouss*
    `,
    resume: `
      aura bien lieu
      de nouveau prévu
      finalement
    `,
    meet: `
      entret*
      entretien*
      pourparlers
      rencontr*
      reçoit
      reçu
      sommet
    `,
    travel: `
      arriv*
      avant
      en route
      part pour
      quitte
      quitté
      train
    `,
  },
  id: {
    sign: `
      memorandum
      menandatangani
      meneken
      nota kesepahaman
      penandatanganan
      pernyataan bersama
      protokol
      tandatangan*
      teken
    `,
    postpone: `
      ditangguh*
      ditunda
      menunda
      penundaan
      tunda
    `,
    resume: `
      jadi digelar
      kembali dijadwalkan
      tetap digelar
    `,
    meet: `
      bertemu
      berunding
      ktt
      menerima
      pertemuan
      perundingan
    `,
    travel: `
      berangkat
      bertolak
      jelang
      kereta
      menuju
      tiba
    `,
  },
  sv: {
    sign: `
      avsiktsförklaring
      gemensamt uttalande
      protokoll*
      ratificera*
      signera*
      skrev på
      skriver på
      undertecknade
      undertecknar
      undertecknat
    `,
    postpone: `
      senarelägg*
      skjuter upp
      skjuts upp
      uppskjut*
    `,
    resume: `
      blir av
      trots allt
      ändå
    `,
    meet: `
      möte*
      möter
      mötte
      samtal*
      tar emot
      tog emot
      toppmöte*
      träffa*
    `,
    travel: `
      anländ*
      avrest*
      framme
      inför
      på väg
      reser till
      reste till
      tåg*
    `,
  },
} as const satisfies Readonly<Record<string, StageWords>>;

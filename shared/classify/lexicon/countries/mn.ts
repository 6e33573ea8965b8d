import type { CountryNames } from './country-names.ts';

/** What Mongolian calls countries, cities and organisations. */
export const MN: CountryNames = {
  names: `
    AFG: Афган*
    AFG: Афганистан*
    AGO: Ангол*
    ALB: Албани*
    AND: Андорр*
    ARE: АНЭУ*
    ARE: Арабын Нэгдсэн Эмират*
    ARE: Эмират*
    ARG: Аргентин*
    ARM: Армени*
    ATG: Антигуа*
    AUS: Австрали*
    AUS: Австралийн Холбоо*
    AUT: Австри*
    AUT: Австрийн*
    AZE: Азербайджан*
    AZE: Азербайжан*
    BDI: Бурунди*
    BEL: Бельги*
    BEN: Бенин*
    BFA: Буркина-Фасо*
    BGD: Бангладеш*
    BGR: Болгар*
    BHR: Бахрейн*
    BHS: Багам*
    BHS: Багамын арлууд*
    BHS: Бахамын арлууд*
    BIH: Босни Герцеговин*
    BIH: Босни ба Герцеговин*
    BIH: Босни*
    BLR: БНБУ*
    BLR: Беларус*
    BLR: Белорус*
    BLZ: Белиз*
    BOL: Боливи*
    BRA: Бразил*
    BRB: Барбадос*
    BRN: Бруней*
    BTN: Бутан*
    BWA: Ботсван*
    CAF: ТАБНУ
    CAF: Төв Африкийн БНУ*
    CAF: Төв Африкийн Бүгд Найрамдах Улс*
    CAF: Төв Африкийн*
    CAN: Канад*
    CHE: Швейцар*
    CHL: Чили
    CHL: Чили Улс*
    CHL: Чилид
    CHL: Чилийн
    CHL: Чилитэй
    CHL: Чилиэс
    CHN: БНХАУ*
    CHN: Бүгд Найрамдах Хятад*
    CHN: Хятад*
    CHN: Чжуннаньхай*
    CIV: Зааны ясан эрэг*
    CIV: Кот д Ивуар*
    CIV: Кот-д'Ивуар*
    CIV: Кот-д’Ивуар*
    CMR: Камерун*
    COD: Ардчилсан Конго*
    COD: БНАКУ*
    COD: Бүгд Найрамдах Ардчилсан Конго*
    COD: Заир*
    COD: Конгогийн Ардчилсан*
    COG: Бүгд Найрамдах Конго*
    COG: Конго
    COG: Конгогийн
    COG: Конгод
    COG: Конготой
    COL: Колумби*
    COM: Комор*
    COM: Коморын арлууд*
    CPV: Кабо-Верде*
    CRI: Коста-Рика*
    CUB: Куба
    CUB: Кубаас
    CUB: Кубаг
    CUB: Кубагийн
    CUB: Кубад
    CUB: Кубатай
    CUB: Кубын
    CYP: Кипр*
    CZE: БНЧСУ
    CZE: БНЧУ
    CZE: Чех*
    CZE: Чехословак*
    DEU: БНАГУ
    DEU: Баруун Герман*
    DEU: Бундестаг*
    DEU: Герман*
    DEU: Зүүн Герман*
    DEU: ХБНГУ*
    DJI: Джибути*
    DJI: Жибути*
    DMA: Доминика
    DMA: Доминика Улс*
    DMA: Доминикийн Хамтын Нөхөрлөл*
    DNK: Гренланд*
    DNK: Дани
    DNK: Дани Улс*
    DNK: Данид
    DNK: Данийн
    DNK: Данитай
    DOM: Бүгд Найрамдах Доминикан*
    DOM: Доминикан*
    DOM: Доминиканы Бүгд Найрамдах*
    DZA: Алжир*
    ECU: Эквадор*
    EGY: Египет*
    EGY: Египт*
    EGY: Мисир*
    ERI: Эритре*
    ESP: Испани*
    EST: Эстони*
    ETH: Этиоп*
    ETH: Эфиоп*
    FIN: Финланд*
    FIN: Финлянд*
    FJI: Фижи*
    FRA: Елисейн ордон*
    FRA: Елисейн*
    FRA: Франц*
    GAB: Габон*
    GBR: Англи*
    GBR: Британи*
    GBR: Даунинг стрит*
    GBR: ИБУИНВУ*
    GBR: Их Британи*
    GBR: Умард Ирланд*
    GBR: Уэльс*
    GBR: Хойд Ирланд*
    GBR: Шотланд*
    GEO: Грузи*
    GEO: Гүрж*
    GEO: Жоржи
    GEO: Жоржи Улс*
    GHA: Бүгд Найрамдах Гана*
    GHA: Гана
    GHA: Гана Улс*
    GHA: Ганагийн
    GHA: Ганад
    GIN: Гвиней*
    GMB: Гамби*
    GNB: Гвиней-Бисау*
    GNQ: Экваторын Гвиней*
    GRC: Грек*
    GRC: Греци*
    GRD: Гренада*
    GTM: Гватемал*
    GUY: Гайан*
    GUY: Гайана*
    HND: Гондурас*
    HND: Хондурас*
    HRV: Хорват*
    HTI: Гаити*
    HTI: Хаити*
    HUN: Унгар*
    IDN: Индонез*
    IND: БНЭУ*
    IND: Энэтхэг*
    IRL: Ирланд*
    IRN: БНИИУ
    IRN: Иран*
    IRN: Исламын Бүгд Найрамдах Иран*
    IRQ: Ирак*
    ISL: Исланд*
    ISR: Израил*
    ITA: Итали*
    JAM: Ямайк*
    JOR: Иордан*
    JPN: Япон*
    KAZ: Казакстан*
    KAZ: Казахстан*
    KEN: Кени
    KEN: Кени Улс*
    KEN: Кенид
    KEN: Кенийн
    KEN: Кенитэй
    KEN: Кения*
    KGZ: Киргиз*
    KGZ: Кыргыз*
    KHM: Камбож*
    KHM: Кампучи*
    KIR: Кирибати*
    KNA: Сент-Китс ба Невис*
    KNA: Сент-Китс*
    KOR: БНСУ*
    KOR: Бүгд Найрамдах Солонгос Улс*
    KOR: Солонгос улс*
    KOR: Цэнхэр ордон*
    KOR: Чонвадэ*
    KOR: Өмнөд
    KOR: Өмнөд Солонгос*
    KOR: Өмнөдийг
    KOR: Өмнөдийн
    KOR: Өмнөдтэй
    KOR: Өмнөдөд
    KOR: Өмнөдөөс
    KOR: Өмнөт Солонгос*
    KWT: Кувейт*
    LAO: БНАЛАУ*
    LAO: БНАЛУ
    LAO: Лаос*
    LBN: Ливан*
    LBR: Либери*
    LBY: Ливи
    LBY: Ливи Улс*
    LBY: Ливид
    LBY: Ливийн
    LBY: Ливитэй
    LBY: Ливиэс
    LCA: Сент-Люси*
    LCA: Сент-Люсиа*
    LIE: Лихтенштейн*
    LKA: Шри-Ланк*
    LSO: Лесото*
    LTU: Литв*
    LTU: Литва*
    LUX: Люксембург*
    LVA: Латви*
    MAR: Морокко*
    MCO: Монако*
    MDA: Молдав*
    MDA: Молдов*
    MDG: Мадагаскар*
    MDV: Малдив*
    MDV: Мальдив*
    MEX: Мексик*
    MKD: Македон*
    MKD: Умард Македон*
    MKD: Хойд Македон*
    MLI: Мали
    MLI: Мали Улс*
    MLI: Малид
    MLI: Малийн
    MLI: Малитай
    MLT: Мальт*
    MLT: Мальта*
    MMR: Бирм*
    MMR: Мьянмар*
    MMR: Мянмар*
    MNE: Монтенегро*
    MNE: Хар Уул Улс*
    MNE: Черногор*
    MNG: БНМАУ
    MNG: Монгол*
    MNG: Төрийн ордон*
    MOZ: Мозамбик*
    MRT: Мавритани*
    MUS: Маврики*
    MWI: Малави*
    MYS: Малайз*
    MYS: Малайзи*
    NAM: Намиби*
    NER: Нигер
    NER: Нигер Улс*
    NER: Нигерийн
    NER: Нигерт
    NGA: Нигери
    NGA: Нигери Улс*
    NGA: Нигерид
    NGA: Нигеритэй
    NGA: Нигерия*
    NIC: Никарагуа*
    NLD: Голланд*
    NLD: Недерланд*
    NLD: Нидерланд*
    NOR: Норвеги*
    NPL: Балба Улс*
    NPL: Балбын*
    NPL: Непал*
    NZL: Шинэ Зеланд*
    NZL: Шинэ Зеланди*
    OMN: Оман
    OMN: Оман Улс*
    OMN: Оманд
    OMN: Омантай
    OMN: Оманы
    OMN: Оманы Султант*
    PAK: Пакистан*
    PAN: Панам*
    PER: Перу*
    PHL: Филипин*
    PHL: Филиппин*
    PNG: Папуа Шинэ Гвиней*
    POL: БНПУ
    POL: Польш*
    POL: Польшийн*
    PRT: Португал*
    PRY: Парагвай*
    PSE: Палестин*
    QAT: Катар*
    ROU: Румын*
    RUS: ЗСБНХУ
    RUS: ЗХУ
    RUS: ЗХУ-ын
    RUS: Зөвлөлт Холбоот*
    RUS: Кремл*
    RUS: Кремль*
    RUS: ОХУ*
    RUS: Орос*
    RUS: Төрийн Дум*
    RWA: Руанд*
    SAU: Сауд*
    SAU: Саудын Араб*
    SAU: Саудын Арабын*
    SAU: Саудын*
    SDN: Судан*
    SEN: Сенегал*
    SGP: Сингапур*
    SLB: Соломон арл*
    SLB: Соломоны арл*
    SLB: Соломоны арлууд*
    SLE: Сьерра-Леон*
    SLV: Сальвадор*
    SLV: Эл Сальвадор*
    SLV: Эль-Сальвадор*
    SMR: Сан-Марино*
    SOM: Сомали*
    SRB: Серб*
    SRB: Сэрби*
    SRB: Югослав*
    SSD: Өмнөд Судан*
    STP: Сан Томе Принсипи*
    STP: Сан-Томе ба Принсипи*
    STP: Сан-Томе*
    SUR: Суринам*
    SVK: Словак*
    SVN: Словен*
    SWE: Швед*
    SWZ: Свазиланд*
    SWZ: Эсватини*
    SYC: Сейшел*
    SYR: Бүгд Найрамдах Арабын Сири*
    SYR: Сири
    SYR: Сири Улс*
    SYR: Сирид
    SYR: Сирийн
    SYR: Сиритэй
    SYR: Сириэс
    TCD: Бүгд Найрамдах Чад*
    TCD: Чад Улс*
    TCD: Чадын Бүгд Найрамдах*
    TGO: Бүгд Найрамдах Того*
    TGO: Того Улс*
    TGO: Тогогийн
    TGO: Тогод
    THA: Тайланд*
    THA: Тайландын Вант*
    THA: Тайландын*
    TJK: Тажик*
    TJK: Тажикистан*
    TKM: Туркмен*
    TKM: Туркменистан*
    TKM: Түркменистан*
    TLS: Зүүн Тимор*
    TLS: Тимор Лесте*
    TLS: Тимор-Лешти*
    TON: Тонга
    TON: Тонга Улс*
    TON: Тонгагийн
    TON: Тонгад
    TON: Тонгын
    TTO: Тринидад ба Тобаго*
    TTO: Тринидад*
    TUN: Тунис*
    TUR: БНТУ
    TUR: Турк
    TUR: Туркийн
    TUR: Туркт
    TUR: Туркэд
    TUR: Туркээс
    TUR: Түрк*
    TWN: Тайван*
    TWN: Тайвань*
    TZA: Танзани*
    UGA: Уганд*
    UKR: Украин*
    URY: Уругвай*
    USA: АНУ*
    USA: Америк*
    USA: Америкийн Нэгдсэн Улс*
    USA: Капитоли*
    USA: Төрийн департамент*
    USA: Цагаан ордны*
    USA: Цагаан ордон*
    UZB: Узбек*
    UZB: Узбекистан*
    VAT: Ариун Суудал*
    VAT: Ватикан*
    VAT: Гэгээн Петрийн талбай*
    VCT: Сент-Винсент ба Гренадин*
    VCT: Сент-Винсент*
    VEN: Венесуэл*
    VEN: Венесуэла*
    VNM: БНСВУ*
    VNM: Вьетнам*
    VNM: Вьетнамын*
    VUT: Вануату*
    WSM: Самоа*
    XKX: Косово*
    YEM: Емен*
    YEM: Йемен*
    ZAF: БНӨАУ*
    ZAF: ӨАБНУ*
    ZAF: Өмнөд Африк*
    ZAF: Өмнөд Африкийн Бүгд Найрамдах*
    ZMB: Замби*
    ZWE: Зимбабве*
  `,
  of: `
    AFG: афганчууд*
    AGO: анголчууд*
    ALB: албанич*
    AND: андорчууд*
    ARE: эмиратчууд*
    ARG: аргентинчууд*
    ARM: армян*
    ATG: антигуачууд*
    AUS: австраличууд*
    AUT: австричууд*
    AZE: азербайжанчууд*
    BDI: бурундичууд*
    BEL: бельгичууд*
    BEN: бенинчууд*
    BFA: буркиначууд*
    BGD: бангладешчууд*
    BGD: бенгал*
    BGR: болгарчууд*
    BHR: бахрейнчууд*
    BHS: багамчууд*
    BIH: боснич*
    BLR: белорусчууд*
    BLZ: белизчууд*
    BOL: боливичууд*
    BRA: бразилчууд*
    BRB: барбадосчууд*
    BRN: брунейчүүд*
    BTN: бутанчууд*
    BWA: ботсванчууд*
    CAF: төвафрик*
    CAN: канадчууд*
    CHE: швейцарчууд*
    CHL: чиличууд*
    CHL: чиличүүд*
    CHN: ХКН
    CHN: ХКН-ын
    CHN: Хань үндэстэн*
    CHN: хятадууд*
    CHN: хятадын тал*
    CHN: Өвөр Монгол*
    CIV: ивуарчууд*
    CMR: камерунчууд*
    COD: ардчилсан конгочууд*
    COG: конгочууд*
    COL: колумбичууд*
    COM: коморчууд*
    CPV: кабовердечүүд*
    CRI: костарик*
    CUB: кубачууд*
    CUB: кубчууд*
    CYP: кипрчүүд*
    CZE: чехүүд*
    DEU: германчууд*
    DJI: жибутичууд*
    DMA: доминикачууд*
    DNK: даничууд*
    DOM: доминиканчууд*
    DZA: алжирч*
    ECU: эквадорчууд*
    EGY: египетчүүд*
    ERI: эритречүүд*
    ESP: испаничууд*
    EST: эстоничууд*
    ETH: этиопчууд*
    FIN: фин хүн*
    FIN: финчүүд*
    FJI: фижичүүд*
    FRA: францчууд*
    FRA: францын тал*
    GAB: габончууд*
    GBR: англичууд*
    GBR: британичууд*
    GEO: гүржүүд*
    GHA: ганачууд*
    GIN: гвинейчүүд*
    GMB: гамбичууд*
    GNB: гвиней бисаучууд*
    GNQ: экваторын гвинейчүүд*
    GRC: грекүүд*
    GRD: гренадачууд*
    GTM: гватемалчууд*
    GUY: гайанчууд*
    HND: гондурасчууд*
    HRV: хорватууд*
    HTI: гаитичууд*
    HUN: мажар*
    HUN: унгарчууд*
    IDN: индонезчүүд*
    IND: энэтхэгчүүд*
    IRL: ирландчууд*
    IRN: иранчууд*
    IRQ: иракчууд*
    ISL: исландчууд*
    ISR: еврей*
    ISR: израильчууд*
    ITA: италичууд*
    JAM: ямайкчууд*
    JOR: иорданчууд*
    JPN: япончууд*
    JPN: японы тал*
    KAZ: казахстанч*
    KAZ: казахстанчууд*
    KEN: кеничууд*
    KEN: кеничүүд*
    KGZ: киргизүүд*
    KHM: камбожчууд*
    KHM: кхмер*
    KIR: кирибатичууд*
    KNA: сенткитсчүүд*
    KOR: сөүлийн тал*
    KOR: өмнөд солонгосчууд*
    KWT: кувейтчүүд*
    LAO: лаосчууд*
    LBN: ливанчууд*
    LBR: либеричүүд*
    LBY: ливичүүд*
    LCA: сентлюсичүүд*
    LIE: лихтенштейнчүүд*
    LKA: цейлон*
    LKA: шриланк*
    LSO: лесоточууд*
    LTU: литвачууд*
    LUX: люксембургчууд*
    LVA: латвичууд*
    MAR: мороккочууд*
    MCO: монакочууд*
    MDA: молдавчууд*
    MDG: мадагаскарчууд*
    MDG: малагаси*
    MDV: мальдивчүүд*
    MEX: мексикчүүд*
    MKD: македончууд*
    MLI: маличууд*
    MLT: мальтчууд*
    MMR: мьянмарчууд*
    MNE: черногорчууд*
    MNG: монголчууд*
    MOZ: мозамбикчууд*
    MRT: мавританичууд*
    MUS: маврикичууд*
    MWI: малавичууд*
    MYS: малайзчууд*
    NAM: намибичууд*
    NER: нигерчүүд*
    NGA: нигеричүүд*
    NIC: никарагуачууд*
    NLD: нидерландчууд*
    NOR: норвегичууд*
    NOR: норвегичүүд*
    NPL: непалчууд*
    NZL: шинэ зеландчууд*
    OMN: оманчууд*
    PAK: пакистанчууд*
    PAN: панамчууд*
    PER: перучууд*
    PER: перучүүд*
    PHL: филиппинчүүд*
    PNG: папуа*
    POL: польшууд*
    POL: поляк*
    PRT: португалчууд*
    PRY: парагвайчууд*
    PSE: палестинчууд*
    QAT: катарчууд*
    ROU: румынчууд*
    RUS: зөвлөлт
    RUS: зөвлөлтийн*
    RUS: оросууд*
    RUS: оросын тал*
    RWA: руандчууд*
    SAU: саудчууд*
    SDN: суданчууд*
    SEN: сенегалчууд*
    SGP: сингапурчууд*
    SLB: соломончууд*
    SLE: сьерралеончууд*
    SLV: сальвадорчууд*
    SMR: санмариночууд*
    SOM: сомаличууд*
    SRB: сербүүд*
    SSD: өмнөд суданчууд*
    STP: сантомечүүд*
    SUR: суринамчууд*
    SVK: словакууд*
    SVN: словенчүүд*
    SWE: шведүүд*
    SWZ: свазичууд*
    SYC: сейшелчүүд*
    SYR: сиричууд*
    SYR: сиричүүд*
    TCD: чадчууд*
    TGO: тогочууд*
    THA: тайландчууд*
    THA: тайчууд*
    TJK: тажикууд*
    TKM: туркменчүүд*
    TLS: тиморчууд*
    TON: тонгачууд*
    TTO: тринидадчууд*
    TUN: тунисчууд*
    TUR: туркийн тал*
    TUR: туркууд*
    TWN: тайваньчууд*
    TZA: танзаничууд*
    UGA: угандчууд*
    UKR: украинчууд*
    URY: уругвайчууд*
    USA: Пентагон*
    USA: америкийн тал*
    USA: америкчууд*
    UZB: узбекүүд*
    VAT: Пап лам*
    VAT: Ромын пап*
    VCT: сентвинсентчүүд*
    VEN: венесуэлчүүд*
    VNM: вьетнамчууд*
    VUT: вануатучууд*
    WSM: самоачууд*
    XKX: косовочууд*
    YEM: йеменчүүд*
    ZAF: өмнөд африкчууд*
    ZMB: замбичууд*
    ZWE: зимбабвечүүд*
  `,
  cities: `
    AFG/Kabul: Кабул*
    AGO/Luanda: Луанд*
    ALB/Tirana: Тирана*
    AND/Andorra la Vella: Андорра-ла-Велья*
    ARE/Abu Dhabi: Абу-Даби*
    ARE/Dubai: Дубай*
    ARG/Buenos Aires: Буэнос-Айрес*
    ARM/Yerevan: Ереван*
    ATG/Saint John's: Сент-Жонс*
    AUS/Canberra: Канберр*
    AUS/Melbourne: Мельбурн*
    AUS/Sydney: Сидней*
    AUT/Vienna: Вена
    AUT/Vienna: Вена хот*
    AUT/Vienna: Венад
    AUT/Vienna: Венийн
    AUT/Vienna: Венээс
    AZE/Baku: Баку*
    BDI/Bujumbura: Бужумбур*
    BDI/Gitega: Гитег*
    BEL/Brussels: Брюссел*
    BEL/Brussels: Брюссель*
    BEN/Cotonou: Котону*
    BEN/Porto Novo: Порто-Ново*
    BFA/Ouagadougou: Уагадугу*
    BGD/Dhaka: Дакка*
    BGR/Sofia: Софи хот*
    BGR/Sofia: София*
    BHR/Manama: Манама*
    BHS/Nassau: Нассау*
    BIH/Sarajevo: Сараево*
    BLR/Minsk: Минск*
    BLZ/Belmopan: Бельмопан*
    BOL/La Paz: Ла-Пас*
    BRA/Brasilia: Бразилиа*
    BRA/Rio de Janeiro: Рио-де-Жанейро*
    BRA/Sao Paulo: Сан-Паулу*
    BRB/Bridgetown: Бриджтаун*
    BRN/Bandar Seri Begawan: Бандар-Сери-Бегаван*
    BTN/Thimphu: Тимпху*
    BTN/Thimphu: Тхимпху*
    BWA/Gaborone: Габороне*
    CAF/Bangui: Банги
    CAF/Bangui: Банги хот*
    CAN/Ottawa: Оттава*
    CAN/Toronto: Торонто*
    CAN/Vancouver: Ванкувер*
    CHE/Bern: Берн
    CHE/Bern: Бернд
    CHE/Bern: Бернийн
    CHE/Davos: Давос*
    CHE/Geneva: Женев*
    CHE/Zurich: Цюрих*
    CHL/Santiago: Сантьяго*
    CHN/Beijing: Бээжин*
    CHN/Beijing: Пекин*
    CHN/Dalian: Далянь*
    CHN/Dandong: Дандун*
    CHN/Dandong: Даньдун*
    CHN/Erenhot: Эрлянь*
    CHN/Erenhot: Эрээн хот*
    CHN/Guangzhou: Гуанжоу*
    CHN/Harbin: Харбин*
    CHN/Jilin: Жилинь*
    CHN/Shanghai: Шанхай*
    CHN/Shenyang: Шэньян*
    CHN/Tianjin: Тяньжинь*
    CHN/Yanbian: Яньбянь*
    CIV/Abidjan: Абижан*
    CIV/Yamoussoukro: Ямусукро*
    CMR/Yaounde: Яунде*
    COD/Kinshasa: Киншаса*
    COG/Brazzaville: Браззавиль*
    COL/Bogota: Богота*
    COM/Moroni: Морони*
    CPV/Praia: Прайа*
    CPV/Praia: Прая хот*
    CRI/San Jose: Сан-Хосе*
    CUB/Havana: Гавана*
    CUB/Havana: Хавана*
    CYP/Nicosia: Никоси*
    CZE/Prague: Прага*
    CZE/Prague: Прагад
    CZE/Prague: Прагийн
    DEU/Berlin: Берлин*
    DJI/Djibouti: Жибути хот*
    DMA/Roseau: Розо хот*
    DNK/Copenhagen: Копенгаген*
    DOM/Santo Domingo: Санто-Доминго*
    DZA/Algiers: Алжир хот*
    ECU/Quito: Кито
    ECU/Quito: Кито хот*
    EGY/Cairo: Каир*
    EGY/Sharm el-Sheikh: Шарм-эш-Шейх*
    ERI/Asmara: Асмара*
    ESP/Barcelona: Барселон*
    ESP/Madrid: Мадрид*
    EST/Tallinn: Таллин*
    ETH/Addis Ababa: Аддис Абаба*
    ETH/Addis Ababa: Аддис-Абеба*
    FIN/Helsinki: Хельсинки*
    FJI/Suva: Сува хот*
    FJI/Suva: Сувад
    FRA/Paris: Париж*
    FRA/Paris: Парис*
    GAB/Libreville: Либревиль*
    GBR/London: Лондон*
    GEO/Tbilisi: Тбилиси*
    GHA/Accra: Аккра*
    GIN/Conakry: Конакри*
    GMB/Banjul: Банжул*
    GNB/Bissau: Бисау*
    GNQ/Malabo: Малабо*
    GRC/Athens: Атен*
    GRC/Athens: Афин*
    GRD/Saint George's: Сент-Жоржес*
    GTM/Guatemala City: Гватемала хот*
    GUY/Georgetown: Жоржтаун*
    HND/Tegucigalpa: Тегусигальп*
    HRV/Zagreb: Загреб*
    HTI/Port-au-Prince: Порт-о-Пренс*
    HUN/Budapest: Будапешт*
    IDN/Jakarta: Жакарта*
    IND/Mumbai: Мумбай*
    IND/New Delhi: Дели
    IND/New Delhi: Делид
    IND/New Delhi: Делийн
    IND/New Delhi: Шинэ Дели*
    IRL/Dublin: Дублин*
    IRN/Tehran: Тегеран*
    IRQ/Baghdad: Багдад*
    ISL/Reykjavik: Рейкьявик*
    ISR/Jerusalem: Иерусалим*
    ISR/Tel Aviv: Тель-Авив*
    ITA/Rome: Ром хот*
    ITA/Rome: Ромд
    ITA/Rome: Ромын
    JAM/Kingston: Кингстон*
    JOR/Amman: Амман*
    JPN/Fukuoka: Фүкүока*
    JPN/Hiroshima: Хиросима*
    JPN/Hiroshima: Хирошима*
    JPN/Nagasaki: Нагасаки*
    JPN/Okinawa: Окинава*
    JPN/Osaka: Осака*
    JPN/Tokyo: Токио*
    KAZ/Almaty: Алматы*
    KAZ/Astana: Астана*
    KAZ/Astana: Нур-Султан*
    KEN/Nairobi: Найроби*
    KGZ/Bishkek: Бишкек*
    KHM/Phnom Penh: Пномпен*
    KHM/Phnom Penh: Пномпень*
    KIR/Tarawa: Тарава
    KNA/Basseterre: Бастер хот*
    KOR/Busan: Бусан*
    KOR/Busan: Пусан*
    KOR/Incheon: Инчон*
    KOR/Seoul: Сеул*
    KOR/Seoul: Сөүл*
    KWT/Kuwait City: Эль-Кувейт*
    LAO/Vientiane: Вьентьян*
    LBN/Beirut: Бейрут*
    LBR/Monrovia: Монрови*
    LBY/Benghazi: Бенгази*
    LBY/Tripoli: Триполи*
    LCA/Castries: Кастри хот*
    LIE/Vaduz: Вадуц*
    LKA/Colombo: Коломбо*
    LSO/Maseru: Масеру*
    LTU/Vilnius: Вильнюс*
    LUX/Luxembourg: Люксембург хот*
    LVA/Riga: Рига
    LVA/Riga: Рига хот*
    LVA/Riga: Ригагийн
    LVA/Riga: Ригад
    MAR/Casablanca: Касабланк*
    MAR/Rabat: Рабат*
    MCO/Monte Carlo: Монте-Карло*
    MDA/Chisinau: Кишинев*
    MDA/Chisinau: Кишинеу*
    MDG/Antananarivo: Антананариву*
    MDV/Male: Мале хот*
    MEX/Mexico City: Мехико*
    MKD/Skopje: Скопье*
    MLI/Bamako: Бамако*
    MLT/Valletta: Валетта*
    MLT/Valletta: Валлетт*
    MMR/Naypyidaw: Найпьидо*
    MMR/Naypyidaw: Нейпьидо*
    MMR/Naypyidaw: Нэйпьидо*
    MMR/Yangon: Янгон*
    MNE/Podgorica: Подгориц*
    MNG/Ulaanbaatar: Улаанбаатар*
    MOZ/Maputo: Мапуту*
    MRT/Nouakchott: Нуакшот*
    MUS/Port Louis: Порт-Луис*
    MWI/Lilongwe: Лилонгве*
    MYS/Kuala Lumpur: Куала-Лумпур*
    MYS/Putrajaya: Путражая*
    NAM/Windhoek: Виндхук*
    NER/Niamey: Ниамей*
    NGA/Abuja: Абужа*
    NGA/Lagos: Лагос*
    NIC/Managua: Манагуа*
    NLD/Amsterdam: Амстердам*
    NLD/The Hague: Гааг*
    NOR/Oslo: Осло*
    NPL/Kathmandu: Катманду*
    NZL/Wellington: Веллингтон*
    NZL/Wellington: Уэллингтон*
    OMN/Muscat: Маскат*
    PAK/Islamabad: Исламабад*
    PAN/Panama City: Панама хот*
    PER/Lima: Лима хот*
    PER/Lima: Лимад
    PHL/Manila: Манила*
    PNG/Port Moresby: Порт-Морсби*
    POL/Warsaw: Варшав*
    PRT/Lisbon: Лисбон*
    PRT/Lisbon: Лиссабон*
    PRY/Asuncion: Асунсьон*
    PSE/Gaza: Газа
    PSE/Gaza: Газагийн
    PSE/Gaza: Газын зурвас*
    PSE/Ramallah: Рамалла*
    PSE/West Bank: Иордан голын баруун эрэг*
    QAT/Doha: Доха
    QAT/Doha: Доха хот*
    QAT/Doha: Дохагийн
    QAT/Doha: Дохад
    ROU/Bucharest: Бухарест*
    RUS/Irkutsk: Эрхүү*
    RUS/Khabarovsk: Хабаровск*
    RUS/Kursk: Курск*
    RUS/Moscow: Москва*
    RUS/Primorye: Приморь*
    RUS/Saint Petersburg: Санкт-Петербург*
    RUS/Sakhalin: Сахалин*
    RUS/Ulan-Ude: Улаан-Үд*
    RUS/Vladivostok: Владивосток*
    RUS/Vostochny: Восточный*
    RWA/Kigali: Кигали*
    SAU/Jeddah: Жидда*
    SAU/Mecca: Мекк*
    SAU/Riyadh: Рияд*
    SAU/Riyadh: Эр-Рияд*
    SDN/Khartoum: Хартум*
    SEN/Dakar: Дакар*
    SGP/Sentosa: Сентоса*
    SLB/Honiara: Хониара*
    SLE/Freetown: Фритаун*
    SLV/San Salvador: Сан-Сальвадор*
    SMR/San Marino: Сан-Марино хот*
    SOM/Mogadishu: Могадишо*
    SOM/Mogadishu: Могадишу*
    SRB/Belgrade: Белград*
    SSD/Juba: Джуба*
    SSD/Juba: Жуба*
    STP/Sao Tome: Сан-Томе хот*
    SUR/Paramaribo: Парамарибо*
    SVK/Bratislava: Братислав*
    SVN/Ljubljana: Люблян*
    SWE/Stockholm: Стокгольм*
    SWZ/Mbabane: Мбабане*
    SYC/Victoria: Виктория хот*
    SYR/Damascus: Дамаск*
    TCD/N Djamena: Нжамен*
    TGO/Lome: Ломе
    TGO/Lome: Ломе хот*
    THA/Bangkok: Бангкок*
    TJK/Dushanbe: Душанбе*
    TKM/Ashgabat: Ашгабат*
    TKM/Ashgabat: Ашхабад*
    TLS/Dili: Дили
    TLS/Dili: Дили хот*
    TON/Nuku'alofa: Нукуалоф*
    TTO/Port of Spain: Порт-оф-Спейн*
    TUN/Tunis: Тунис хот*
    TUR/Ankara: Анкара*
    TUR/Istanbul: Истанбул*
    TUR/Istanbul: Стамбул*
    TWN/Taipei: Тайбэй*
    TWN/Taipei: Тайпэй*
    TZA/Dar es Salaam: Дар-эс-Салам*
    TZA/Dodoma: Додома*
    UGA/Kampala: Кампала*
    UKR/Kyiv: Киев*
    UKR/Kyiv: Кийв*
    URY/Montevideo: Монтевидео*
    USA/Alaska: Аляск*
    USA/Hawaii: Хавай*
    USA/Los Angeles: Лос-Анжелес*
    USA/New York: Нью-Йорк*
    USA/San Francisco: Сан-Франциско*
    USA/Washington: Вашингтон*
    UZB/Tashkent: Ташкент*
    VCT/Kingstown: Кингстаун*
    VEN/Caracas: Каракас*
    VNM/Da Nang: Дананг*
    VNM/Hanoi: Ханой*
    VNM/Ho Chi Minh City: Хо Ши Мин хот*
    VNM/Ho Chi Minh City: Хошимин*
    VUT/Port Vila: Порт-Вила*
    WSM/Apia: Апиа*
    XKX/Pristina: Приштин*
    YEM/Aden: Аден*
    YEM/Sanaa: Сана хот*
    ZAF/Cape Town: Кейптаун*
    ZAF/Johannesburg: Йоханнесбург*
    ZAF/Pretoria: Претори*
    ZMB/Lusaka: Лусака*
    ZWE/Harare: Хараре*
  `,
  organisations: `
    ADB: АХБ
    ADB: Азийн хөгжлийн банк*
    AFC: АХБК
    AFC: Азийн хөлбөмбөгийн конфедераци*
    AFC: Азийн хөлбөмбөгийн холбоо*
    AL: Арабын лиг*
    AMNESTY: Эмнести*
    APEC: АПЕК*
    APEC: Ази Номхон далайн эдийн засгийн хамтын ажиллагаа*
    ARF: АСЕАН-ы Бүсийн чуулга*
    ARF: АСЕАН-ы бүс нутгийн чуулга*
    ASEAN: АСЕАН*
    ASEAN: Зүүн Өмнөд Азийн Үндэстнүүдийн Холбоо*
    ASEAN: Зүүн өмнөд Азийн орнуудын холбоо*
    AU: Африкийн Холбоо*
    AU: Африкийн эв нэгдлийн*
    BRICS: БРИКС*
    CARITAS: Каритас*
    CIS: ТУХН*
    CIS: Тусгаар улсуудын хамтын нөхөрлөл*
    CSTO: ХАБГБ
    CSTO: Хамтын аюулгүй байдлын гэрээний байгууллаг*
    CTBTO: Цөмийн туршилтыг бүх талаар хориглох*
    EAEU: ЕАЭЗХ*
    EAEU: Евразийн эдийн засгийн холбоо*
    EEF: Дорнодын эдийн засгийн форум*
    EEF: Дорнын эдийн засгийн форум*
    EU: ЕХ
    EU: ЕХ-ноос
    EU: ЕХ-ны
    EU: ЕХ-той
    EU: Европын Комисс*
    EU: Европын Парламент*
    EU: Европын Холбоо*
    FAO: НҮБ-ын ХХААБ*
    FAO: НҮБ-ын Хүнс хөдөө аж ахуй*
    FAO: НҮБ-ын Хүнс хөдөө аж ахуйн байгууллаг*
    FAO: ФАО
    FAO: ХХААБ
    FATF: ФАТФ*
    FIFA: FIFA
    FIFA: Олон улсын хөлбөмбөгийн холбоо*
    FIFA: ФИФА*
    G20: G20
    G20: Их хорийн*
    G20: Их хорь
    G7: G7
    G7: Их долоо
    G7: Их долоогийн*
    GAVI: ГАВИ
    GAVI: Дэлхийн вакцины холбоо*
    GFATM: Глобал сан*
    GFATM: Даян дэлхийн сан*
    HRW: Хюман Райтс Вотч*
    IAEA: Атомын энергийн олон улсын агентлаг*
    IAEA: МАГАТЭ*
    IAEA: ОУАЭА*
    IAEA: ОУАЭХА*
    IAEA: Олон улсын атомын энергийн агентлаг*
    ICAO: ИКАО
    ICAO: Олон улсын иргэний нисэхийн байгууллаг*
    ICC: Олон улсын эрүүгийн шүүх*
    ICJ: НҮБ-ын Олон улсын шүүх*
    ICJ: Олон улсын шүүх*
    ICRC: Олон улсын улаан загалмайн хороо*
    ICRC: УЗОУХ
    ICRC: Улаан загалмайн олон улсын хороо*
    IFRC: Олон улсын улаан загалмай улаан хавирган сарын*
    IFRC: Олон улсын улаан загалмай*
    IFRC: Улаан загалмай улаан хавирган сарын нийгэмлэгүүдийн олон улсын холбоо*
    ILO: ОУХБ
    ILO: Олон улсын хөдөлмөрийн байгууллаг*
    IMF: ОУВС*
    IMF: Олон улсын валютын сан*
    IMO: Олон улсын далайн байгууллаг*
    INTERPOL: Интерпол*
    IOC: ОУОХ
    IOC: Олон улсын Олимпийн хороо*
    IPC: Олон улсын Паралимпийн хороо*
    IPU: ОУПХ
    IPU: Олон улсын парламентын холбоо*
    IPU: Парламент хоорондын холбоо*
    ITU: Олон улсын цахилгаан холбооны байгууллаг*
    ITU: Олон улсын цахилгаан холбооны холбоо*
    KEDO: КЕДО
    KEDO: Солонгосын хойгийн эрчим хүчийг хөгжүүлэх*
    MSF: Хил хязгааргүй эмч*
    MSF: Хилгүй эмч*
    NAM: Эвсэлд үл нэгд*
    NAM: Эвсэлд үл оролцо*
    NATO: НАТО*
    NATO: Хойд Атлантын гэрээний байгууллаг*
    OCA: Азийн Олимпийн зөвлөл*
    OCA: Азийн Олимпын зөвлөл*
    OECD: ЭЗХАХБ*
    OHCHR: НҮБ-ын Хүний эрхийн*
    OHCHR: Хүний эрхийн дээд комиссар*
    OHCHR: Хүний эрхийн зөвлөл*
    OIC: Исламын хамтын ажиллагааны байгууллаг*
    OPCW: Химийн зэвсгийг хориглох байгууллаг*
    OPEC: ОПЕК*
    OSCE: ЕАБХАБ*
    SCO: ШХАБ*
    SCO: Шанхайн хамтын ажиллагааны байгууллаг*
    UN: АБЗ
    UN: Аюулгүй байдлын зөвлөл*
    UN: Аюулгүйн Зөвлөл*
    UN: Нэгдсэн Үндэстний Байгууллаг*
    UN: НҮБ*
    UN: НҮБ-ын*
    UNDP: НҮБ-ын Хөгжлийн хөтөлбөр*
    UNDP: НҮБХХ
    UNESCO: ЮНЕСКО*
    UNFPA: НҮБ-ын Хүн амын сан*
    UNFPA: НҮБХАС
    UNHCR: Дүрвэгсдийн дээд комиссар*
    UNHCR: НҮБ-ын Дүрвэгсдийн*
    UNHCR: НҮБ-ын дүрвэгчдийн*
    UNICEF: НҮБ-ын Хүүхдийн сан*
    UNICEF: ЮНИСЕФ*
    UPU: Дэлхийн шуудангийн холбоо*
    WADA: ВАДА
    WADA: Дэлхийн допингийн эсрэг агентлаг*
    WB: Дэлхийн банк*
    WFP: ДХХ
    WFP: Дэлхийн хүнсний хөтөлбөр*
    WFP: НҮБ-ын Дэлхийн хүнсний хөтөлбөр*
    WHO: ДЭМБ*
    WHO: Дэлхийн эрүүл мэндийн байгууллаг*
    WIPO: ДОӨБ
    WIPO: Дэлхийн оюуны өмчийн байгууллаг*
    WMO: Дэлхийн цаг уурын байгууллаг*
    WTO: ДХБ
    WTO: Дэлхийн худалдааны байгууллаг*
  `,
};

import type { CountryNames } from './country-names.ts';

/** What Russian calls countries, cities and organisations. */
export const RU: CountryNames = {
  names: `
    AFG: Афганистан*
    AFG: Талибан*
    AFG: талиб
    AFG: талибов
    AFG: талибы
    AGO: Ангола
    AGO: Анголе
    AGO: Анголой
    AGO: Анголу
    AGO: Анголы
    ALB: Албани*
    AND: Андорр*
    ARE: Арабские Эмират*
    ARE: Арабских Эмират*
    ARE: ОАЭ
    ARE: Объединенные Арабские Эмират*
    ARE: Объединенных Арабских Эмират*
    ARE: Эмиратах
    ARE: Эмиратов
    ARE: Эмираты
    ARG: Аргентин*
    ARM: Арменией
    ARM: Армении
    ARM: Армению
    ARM: Армения
    ATG: Антигуа
    ATG: Антигуа и Барбуд*
    AUS: Австрали*
    AUT: Австрией
    AUT: Австрии
    AUT: Австрию
    AUT: Австрия
    AZE: Азербайджан*
    BDI: Бурунди
    BEL: Бельги*
    BEN: Бенин*
    BFA: Буркина-Фасо
    BGD: Бангладеш*
    BGR: Болгари*
    BHR: Бахрейн*
    BHS: Багам
    BHS: Багамах
    BHS: Багамские Острова
    BHS: Багамских Островах
    BHS: Багамских Островов
    BHS: Багамы
    BIH: БиГ
    BIH: Боснией и Герцеговиной
    BIH: Боснии
    BIH: Боснии и Герцеговин*
    BIH: Боснию
    BIH: Боснию и Герцеговину
    BIH: Босния
    BIH: Босния и Герцеговина
    BLR: Беларус*
    BLR: Белоруссией
    BLR: Белоруссии
    BLR: Белоруссию
    BLR: Белоруссия
    BLZ: Белиз*
    BOL: Боливией
    BOL: Боливии
    BOL: Боливию
    BOL: Боливия
    BRA: Бразили*
    BRB: Барбадос*
    BRN: Брунее
    BRN: Бруней*
    BRN: Брунею
    BRN: Брунея
    BTN: Бутан
    BTN: Бутана
    BTN: Бутане
    BTN: Бутаном
    BTN: Бутану
    BWA: Ботсван*
    CAF: ЦАР
    CAF: Центральноафриканская Республика
    CAF: Центральноафриканской Республик*
    CAF: Центральноафриканскую Республику
    CAN: Канада
    CAN: Канаде
    CAN: Канадой
    CAN: Канаду
    CAN: Канады
    CHE: Швейцари*
    CHL: Чили
    CHN: КНР
    CHN: КПК
    CHN: Китае
    CHN: Китаем
    CHN: Китай
    CHN: Китайская Народная Республика
    CHN: Китайской Народной Республик*
    CHN: Китаю
    CHN: Китая
    CHN: НОАК
    CHN: Поднебесн*
    CHN: Тяньаньмэнь
    CHN: ЦК КПК
    CHN: Чжуннаньха*
    CIV: Берег Слоновой Кости
    CIV: Кот д Ивуар*
    CIV: Кот-д’Ивуар*
    CMR: Камерун*
    COD: ДР Конго
    COD: ДРК
    COD: Демократическая Республика Конго
    COD: Демократической Республике Конго
    COD: Демократической Республики Конго
    COD: Демократическую Республику Конго
    COD: Заир
    COD: Заира
    COD: Заире
    COG: Конго
    COG: Республика Конго
    COG: Республике Конго
    COG: Республики Конго
    COL: Колумбией
    COL: Колумбии
    COL: Колумбию
    COL: Колумбия
    COM: Коморские Острова
    COM: Коморских Островах
    COM: Коморских Островов
    COM: Коморы
    COM: Союз Коморских Островов
    CPV: Кабо-Верде
    CRI: Коста-Рика
    CRI: Коста-Рике
    CRI: Коста-Рики
    CRI: Коста-Рикой
    CRI: Коста-Рику
    CUB: Куба
    CUB: Кубе
    CUB: Кубой
    CUB: Кубу
    CUB: Кубы
    CYP: Кипр
    CYP: Кипра
    CYP: Кипре
    CYP: Кипром
    CYP: Кипру
    CZE: Чехией
    CZE: Чехии
    CZE: Чехию
    CZE: Чехия
    CZE: Чехословаки*
    CZE: Чешская Республика
    CZE: Чешской Республик*
    DEU: Бундесвер*
    DEU: Бундестаг*
    DEU: ГДР
    DEU: Германией
    DEU: Германии
    DEU: Германию
    DEU: Германия
    DEU: ФРГ
    DJI: Джибути
    DMA: Содружества Доминики
    DMA: Содружество Доминики
    DNK: Данией
    DNK: Дании
    DNK: Данию
    DNK: Дания
    DOM: Доминикана
    DOM: Доминикане
    DOM: Доминиканская Республика
    DOM: Доминиканской Республик*
    DOM: Доминиканскую Республику
    DOM: Доминиканы
    DZA: АНДР
    DZA: Алжир
    DZA: Алжира
    DZA: Алжире
    DZA: Алжиром
    DZA: Алжиру
    ECU: Эквадор*
    EGY: АРЕ
    EGY: Египет
    EGY: Египта
    EGY: Египте
    EGY: Египтом
    EGY: Египту
    ERI: Эритре*
    ESP: Испанией
    ESP: Испании
    ESP: Испанию
    ESP: Испания
    EST: Эстони*
    ETH: Эфиопи*
    FIN: Финляндией
    FIN: Финляндии
    FIN: Финляндию
    FIN: Финляндия
    FJI: Фиджи
    FRA: Елисейск*
    FRA: Кэ д’Орсе
    FRA: Францией
    FRA: Франции
    FRA: Францию
    FRA: Франция
    GAB: Габон
    GAB: Габона
    GAB: Габоне
    GAB: Габоном
    GAB: Габону
    GBR: Англией
    GBR: Англии
    GBR: Англию
    GBR: Англия
    GBR: Британией
    GBR: Британии
    GBR: Британию
    GBR: Британия
    GBR: Букингемск*
    GBR: Великобритани*
    GBR: Вестминстер*
    GBR: Даунинг-стрит
    GBR: Соединенного Королевства
    GBR: Соединенное Королевство
    GBR: Соединенном Королевстве
    GBR: Соединенному Королевству
    GBR: Соединенным Королевством
    GBR: Форин-офис*
    GEO: Грузией
    GEO: Грузии
    GEO: Грузию
    GEO: Грузия
    GHA: Гана
    GHA: Гане
    GHA: Ганой
    GHA: Гану
    GHA: Ганы
    GIN: Гвинее
    GIN: Гвинеей
    GIN: Гвинеи
    GIN: Гвинею
    GIN: Гвинея
    GMB: Гамбией
    GMB: Гамбии
    GMB: Гамбию
    GMB: Гамбия
    GNB: Гвинее-Бисау
    GNB: Гвинеей-Бисау
    GNB: Гвинеи-Бисау
    GNB: Гвинею-Бисау
    GNB: Гвинея-Бисау
    GNQ: Экваториальная Гвинея
    GNQ: Экваториальной Гвине*
    GNQ: Экваториальную Гвинею
    GRC: Грецией
    GRC: Греции
    GRC: Грецию
    GRC: Греция
    GRD: Гренада
    GRD: Гренаде
    GRD: Гренаду
    GRD: Гренады
    GTM: Гватемал*
    GUY: Гайана
    GUY: Гайане
    GUY: Гайану
    GUY: Гайаны
    HND: Гондурас*
    HRV: Хорватией
    HRV: Хорватии
    HRV: Хорватию
    HRV: Хорватия
    HTI: Гаити
    HUN: Венгрией
    HUN: Венгрии
    HUN: Венгрию
    HUN: Венгрия
    IDN: Индонези*
    IND: Индией
    IND: Индии
    IND: Индию
    IND: Индия
    IRL: Ирландией
    IRL: Ирландии
    IRL: Ирландию
    IRL: Ирландия
    IRN: ИРИ
    IRN: Иран
    IRN: Ирана
    IRN: Иране
    IRN: Ираном
    IRN: Ирану
    IRQ: Ирак
    IRQ: Ирака
    IRQ: Ираке
    IRQ: Ираком
    IRQ: Ираку
    ISL: Исландией
    ISL: Исландии
    ISL: Исландию
    ISL: Исландия
    ISR: Израил*
    ISR: Кнессет*
    ITA: Итали*
    JAM: Ямайка
    JAM: Ямайке
    JAM: Ямайки
    JAM: Ямайкой
    JAM: Ямайку
    JOR: Иордани*
    JPN: Японией
    JPN: Японии
    JPN: Японию
    JPN: Япония
    KAZ: Казахстан*
    KEN: Кенией
    KEN: Кении
    KEN: Кению
    KEN: Кения
    KGZ: Киргизи*
    KGZ: Киргизстан*
    KGZ: Кыргызстан*
    KHM: Камбоджа
    KHM: Камбодже
    KHM: Камбоджей
    KHM: Камбоджи
    KHM: Камбоджу
    KHM: Кампучи*
    KIR: Кирибати
    KNA: Сент-Китс и Невис
    KNA: Сент-Китс*
    KOR: Голубого дома
    KOR: Голубой дом
    KOR: Голубом доме
    KOR: Республика Корея
    KOR: Республике Корея
    KOR: Республики Корея
    KOR: Республикой Корея
    KOR: Республику Корея
    KOR: Север и Юг
    KOR: Севера и Юга
    KOR: Севером и Югом
    KOR: Северу и Югу
    KOR: Чхонвадэ
    KOR: Юг и Север
    KOR: Юга и Севера
    KOR: Югом и Севером
    KOR: Южная Корея
    KOR: Южной Коре*
    KOR: Южную Корею
    KWT: Кувейт*
    LAO: ЛНДР
    LAO: Лаос
    LAO: Лаоса
    LAO: Лаосе
    LAO: Лаосом
    LAO: Лаосу
    LBN: Ливан
    LBN: Ливана
    LBN: Ливане
    LBN: Ливаном
    LBN: Ливану
    LBR: Либери*
    LBY: Ливией
    LBY: Ливии
    LBY: Ливию
    LBY: Ливия
    LCA: Сент-Люсии
    LCA: Сент-Люсию
    LCA: Сент-Люсия
    LIE: Лихтенштейн*
    LKA: Цейлон*
    LKA: Шри-Ланка
    LKA: Шри-Ланке
    LKA: Шри-Ланки
    LKA: Шри-Ланкой
    LKA: Шри-Ланку
    LSO: Лесото
    LTU: Литва
    LTU: Литве
    LTU: Литвой
    LTU: Литву
    LTU: Литвы
    LUX: Люксембург*
    LVA: Латвией
    LVA: Латвии
    LVA: Латвию
    LVA: Латвия
    MAR: Марокко
    MCO: Монако
    MDA: Молдави*
    MDA: Молдова
    MDA: Молдове
    MDA: Молдовой
    MDA: Молдову
    MDA: Молдовы
    MDG: Мадагаскар*
    MDV: Мальдив
    MDV: Мальдивам
    MDV: Мальдивах
    MDV: Мальдивская Республика
    MDV: Мальдивские Острова
    MDV: Мальдивских Островов
    MDV: Мальдивской Республик*
    MDV: Мальдивы
    MEX: Мексика
    MEX: Мексике
    MEX: Мексики
    MEX: Мексикой
    MEX: Мексику
    MKD: Македони*
    MKD: Северная Македония
    MKD: Северной Македони*
    MLI: Мали
    MLT: Мальта
    MLT: Мальте
    MLT: Мальтой
    MLT: Мальту
    MLT: Мальты
    MMR: Бирма
    MMR: Бирме
    MMR: Бирму
    MMR: Бирмы
    MMR: Мьянма
    MMR: Мьянме
    MMR: Мьянмой
    MMR: Мьянму
    MMR: Мьянмы
    MNE: Черногори*
    MNG: МНР
    MNG: Монголией
    MNG: Монголии
    MNG: Монголию
    MNG: Монголия
    MOZ: Мозамбик*
    MRT: Мавритани*
    MUS: Маврики*
    MWI: Малави
    MYS: Малайзи*
    NAM: Намиби*
    NER: Нигер
    NER: Нигера
    NER: Нигере
    NER: Нигером
    NER: Нигеру
    NGA: Нигерией
    NGA: Нигерии
    NGA: Нигерию
    NGA: Нигерия
    NIC: Никарагуа
    NLD: Голланди*
    NLD: Нидерланд*
    NOR: Норвеги*
    NPL: Непал*
    NZL: Новая Зеландия
    NZL: Новой Зеландией
    NZL: Новой Зеландии
    NZL: Новую Зеландию
    OMN: Оман
    OMN: Омана
    OMN: Омане
    OMN: Оманом
    OMN: Оману
    PAK: Пакистан*
    PAN: Панама
    PAN: Панаме
    PAN: Панамой
    PAN: Панаму
    PAN: Панамы
    PER: Перу
    PHL: Филиппин
    PHL: Филиппинам
    PHL: Филиппинами
    PHL: Филиппинах
    PHL: Филиппины
    PNG: Папуа-Новая Гвинея
    PNG: Папуа-Новой Гвине*
    PNG: Папуа-Новую Гвинею
    POL: Польша
    POL: Польше
    POL: Польшей
    POL: Польши
    POL: Польшу
    PRT: Португали*
    PRY: Парагва*
    PSE: Газа
    PSE: Газе
    PSE: Газу
    PSE: ООП
    PSE: Палестин*
    PSE: ХАМАС
    QAT: Катар
    QAT: Катара
    QAT: Катаре
    QAT: Катаром
    QAT: Катару
    ROU: Румынией
    ROU: Румынии
    ROU: Румынию
    ROU: Румыния
    RUS: Госдум*
    RUS: Дума
    RUS: Думе
    RUS: Думой
    RUS: Думу
    RUS: Думы
    RUS: Единая Россия
    RUS: Единой Росси*
    RUS: Кремл*
    RUS: МИД РФ
    RUS: Минобороны РФ
    RUS: РСФСР
    RUS: РФ
    RUS: Роскосмос*
    RUS: Россией
    RUS: России
    RUS: Российская Федерация
    RUS: Российской Федераци*
    RUS: Российскую Федерацию
    RUS: Россию
    RUS: Россия
    RUS: СССР
    RUS: Советский Союз
    RUS: Советским Союзом
    RUS: Советского Союза
    RUS: Советском Союзе
    RUS: Советскому Союзу
    RUS: Совфед*
    RUS: ТАСС
    RWA: Руанд*
    SAU: КСА
    SAU: Саудовская Аравия
    SAU: Саудовской Арави*
    SAU: Саудовскую Аравию
    SDN: Судан
    SDN: Судана
    SDN: Судане
    SDN: Суданом
    SDN: Судану
    SEN: Сенегал
    SEN: Сенегала
    SEN: Сенегале
    SEN: Сенегалом
    SEN: Сенегалу
    SGP: Сингапур*
    SLB: Соломоновы Острова
    SLB: Соломоновых Островах
    SLB: Соломоновых Островов
    SLE: Сьерра-Леоне
    SLV: Сальвадор
    SLV: Сальвадора
    SLV: Сальвадоре
    SLV: Сальвадором
    SLV: Сальвадору
    SLV: Эль-Сальвадор*
    SMR: Сан-Марино
    SOM: Сомали
    SRB: Сербией
    SRB: Сербии
    SRB: Сербию
    SRB: Сербия
    SRB: Югослави*
    SSD: Южного Судана
    SSD: Южном Судане
    SSD: Южному Судану
    SSD: Южный Судан
    SSD: Южным Суданом
    STP: Сан-Томе
    STP: Сан-Томе и Принсипи
    SUR: Суринам*
    SVK: Словаки*
    SVN: Словенией
    SVN: Словении
    SVN: Словению
    SVN: Словения
    SWE: Швецией
    SWE: Швеции
    SWE: Швецию
    SWE: Швеция
    SWZ: Свазиленд*
    SWZ: Эсватини
    SYC: Сейшел
    SYC: Сейшелах
    SYC: Сейшелы
    SYC: Сейшельские Острова
    SYC: Сейшельских Островах
    SYC: Сейшельских Островов
    SYR: Сирией
    SYR: Сирии
    SYR: Сирию
    SYR: Сирия
    TCD: Чад
    TCD: Чада
    TCD: Чаде
    TCD: Чадом
    TCD: Чаду
    TGO: Республика Того
    TGO: Республике Того
    TGO: Республики Того
    TGO: Тоголезская Республика
    TGO: Тоголезской Республик*
    THA: Таиланд*
    TJK: Таджикистан*
    TKM: Туркмени*
    TKM: Туркменистан*
    TLS: Восточного Тимора
    TLS: Восточном Тиморе
    TLS: Восточному Тимору
    TLS: Восточный Тимор
    TLS: Тимор-Лесте
    TLS: Тимор-Лешти
    TON: Тонга
    TON: Тонге
    TTO: Тринидад и Тобаго
    TTO: Тринидад*
    TTO: Тринидада и Тобаго
    TTO: Тринидаде и Тобаго
    TUN: Тунис
    TUN: Туниса
    TUN: Тунисе
    TUN: Тунисом
    TUN: Тунису
    TUR: Турцией
    TUR: Турции
    TUR: Турцию
    TUR: Турция
    TWN: Тайван*
    TZA: Танзани*
    UGA: Уганд*
    UKR: ВСУ
    UKR: Верховная рада
    UKR: Верховной рады
    UKR: УССР
    UKR: Украина
    UKR: Украине
    UKR: Украиной
    UKR: Украину
    UKR: Украины
    URY: Уругва*
    USA: Белого дома
    USA: Белом доме
    USA: Белому дому
    USA: Белый дом
    USA: Белым домом
    USA: Голливуд*
    USA: Госдеп*
    USA: Капитоли*
    USA: Конгресс США
    USA: Пентагон*
    USA: США
    USA: Соединенные Штаты
    USA: Соединенным Штатам
    USA: Соединенными Штатами
    USA: Соединенных Штатах
    USA: Соединенных Штатов
    USA: ФБР
    USA: ЦРУ
    USA: Штатах
    USA: Штатов
    USA: Штаты
    UZB: Узбекистан*
    VAT: Ватикан*
    VAT: Святого Престола
    VAT: Святой Престол
    VAT: Святым Престолом
    VCT: Сент-Винсент и Гренадины
    VCT: Сент-Винсент*
    VCT: Сент-Винсента и Гренадин*
    VEN: Венесуэл*
    VNM: Вьетнам*
    VNM: СРВ
    VUT: Вануату
    WSM: Самоа
    XKX: Косова
    XKX: Косове
    XKX: Косово
    XKX: Косову
    YEM: Йемен*
    ZAF: ЮАР
    ZAF: Южная Африка
    ZAF: Южно-Африканская Республика
    ZAF: Южно-Африканской Республик*
    ZAF: Южной Африке
    ZAF: Южной Африки
    ZMB: Замби*
    ZWE: Зимбабве
  `,
  of: `
    AFG: афганец
    AFG: афганк*
    AFG: афганск*
    AFG: афганц*
    AGO: анголец
    AGO: ангольск*
    AGO: ангольц*
    ALB: албанец
    ALB: албанк*
    ALB: албанск*
    ALB: албанц*
    AND: андоррск*
    AND: андоррц*
    ARE: эмиратск*
    ARG: аргентинец
    ARG: аргентинск*
    ARG: аргентинц*
    ARM: армян
    ARM: армянам
    ARM: армяне
    ARM: армянин*
    ARM: армянск*
    ATG: антигуанск*
    AUS: австралиец
    AUS: австралийск*
    AUS: австралийц*
    AUT: австриец
    AUT: австрийск*
    AUT: австрийц*
    AZE: азербайджанец
    AZE: азербайджанск*
    AZE: азербайджанц*
    BDI: бурундийск*
    BDI: бурундийц*
    BEL: бельгиец
    BEL: бельгийск*
    BEL: бельгийц*
    BEN: бенинск*
    BEN: бенинц*
    BFA: буркинийск*
    BFA: буркинийц*
    BGD: бангладешец
    BGD: бангладешск*
    BGD: бангладешц*
    BGR: болгар
    BGR: болгарин*
    BGR: болгарск*
    BGR: болгары
    BHR: бахрейнск*
    BHR: бахрейнц*
    BHS: багамск*
    BIH: босниец
    BIH: боснийск*
    BIH: боснийц*
    BLR: белару*
    BLR: беларуск*
    BLR: белорус
    BLR: белорус*
    BLR: белорусам
    BLR: белорусов
    BLR: белорусск*
    BLR: белорусы
    BLR: лукашенко
    BLR: минск*
    BLZ: белизск*
    BLZ: белизц*
    BOL: боливиец
    BOL: боливийск*
    BOL: боливийц*
    BRA: бразилец
    BRA: бразильск*
    BRA: бразильц*
    BRB: барбадосск*
    BRB: барбадосц*
    BRN: брунейск*
    BTN: бутанск*
    BTN: бутанц*
    BWA: ботсванск*
    BWA: ботсванц*
    CAF: центральноафриканск*
    CAN: канадец
    CAN: канадск*
    CAN: канадц*
    CHE: швейцарец
    CHE: швейцарск*
    CHE: швейцарц*
    CHL: чилиец
    CHL: чилийск*
    CHL: чилийц*
    CHN: ван и
    CHN: кита*
    CHN: китаец
    CHN: китайск*
    CHN: китайц*
    CHN: китаянк*
    CHN: кнр
    CHN: пекин*
    CHN: си цзиньпин*
    CIV: ивуариец
    CIV: ивуарийск*
    CIV: ивуарийц*
    CMR: камерунец
    CMR: камерунск*
    CMR: камерунц*
    COD: заирск*
    COG: конголезец
    COG: конголезск*
    COG: конголезц*
    COL: колумбиец
    COL: колумбийск*
    COL: колумбийц*
    COM: коморск*
    CPV: кабовердианск*
    CPV: кабовердийск*
    CRI: коста-риканск*
    CRI: костариканец
    CRI: костариканск*
    CRI: костариканц*
    CUB: кубинец
    CUB: кубинк*
    CUB: кубинск*
    CUB: кубинц*
    CYP: киприот*
    CYP: кипрск*
    CZE: чехи
    CZE: чехов
    CZE: чехословацк*
    CZE: чешск*
    DEU: германск*
    DEU: немец
    DEU: немецк*
    DEU: немка
    DEU: немцам
    DEU: немцев
    DEU: немцы
    DJI: джибутийск*
    DMA: доминикск*
    DNK: датск*
    DNK: датчан*
    DOM: доминиканец
    DOM: доминиканск*
    DOM: доминиканц*
    DZA: алжирец
    DZA: алжирск*
    DZA: алжирц*
    ECU: эквадорец
    ECU: эквадорск*
    ECU: эквадорц*
    EGY: египетск*
    EGY: египтян*
    ERI: эритрейск*
    ERI: эритрейц*
    ESP: испанец
    ESP: испанск*
    ESP: испанц*
    EST: эстонец
    EST: эстонск*
    EST: эстонц*
    ETH: эфиоп
    ETH: эфиопов
    ETH: эфиопск*
    ETH: эфиопы
    FIN: финляндск*
    FIN: финнов
    FIN: финны
    FIN: финск*
    FJI: фиджийск*
    FJI: фиджийц*
    FRA: француженк*
    FRA: француз
    FRA: французам
    FRA: французов
    FRA: французск*
    FRA: французы
    GAB: габонск*
    GAB: габонц*
    GBR: англичан*
    GBR: британец
    GBR: британск*
    GBR: британц*
    GBR: великобританск*
    GEO: грузин
    GEO: грузинск*
    GEO: грузины
    GHA: ганец
    GHA: ганск*
    GHA: ганцев
    GHA: ганцы
    GIN: гвинеец
    GIN: гвинейск*
    GIN: гвинейц*
    GMB: гамбийск*
    GMB: гамбийц*
    GNB: бисау-гвинейск*
    GNQ: экватогвинейск*
    GNQ: экваториально-гвинейск*
    GRC: греки
    GRC: греков
    GRC: греческ*
    GRD: гренадск*
    GTM: гватемалец
    GTM: гватемальск*
    GTM: гватемальц*
    GUY: гайанск*
    GUY: гайанц*
    HND: гондурасец
    HND: гондурасск*
    HND: гондурасц*
    HRV: хорват
    HRV: хорватов
    HRV: хорватск*
    HRV: хорваты
    HTI: гаитян*
    HTI: гаитянск*
    HUN: венгерск*
    HUN: венгр
    HUN: венгров
    HUN: венгры
    IAEA: МАГАТЭ
    ICRC: Красн* Крест*
    IDN: Индонези*
    IDN: индонезиец
    IDN: индонезийск*
    IDN: индонезийц*
    IND: индиец
    IND: индийск*
    IND: индийц*
    IND: индус
    IND: индусы
    IOC: МОК
    IRL: ирландец
    IRL: ирландск*
    IRL: ирландц*
    IRN: иран*
    IRN: иранец
    IRN: иранск*
    IRN: иранц*
    IRQ: иракец
    IRQ: иракск*
    IRQ: иракц*
    ISL: исландец
    ISL: исландск*
    ISL: исландц*
    ISR: израильск*
    ISR: израильтян*
    ITA: итальянец
    ITA: итальянк*
    ITA: итальянск*
    ITA: итальянц*
    JAM: ямайск*
    JOR: иорданец
    JOR: иорданск*
    JOR: иорданц*
    JPN: токио
    JPN: японец
    JPN: япони*
    JPN: японк*
    JPN: японск*
    JPN: японц*
    KAZ: казах
    KAZ: казахи
    KAZ: казахов
    KAZ: казахск*
    KAZ: казахстанец
    KAZ: казахстанск*
    KAZ: казахстанц*
    KEN: кениец
    KEN: кенийск*
    KEN: кенийц*
    KGZ: киргизск*
    KGZ: киргизы
    KGZ: кыргызск*
    KGZ: кыргызстанск*
    KGZ: кыргызы
    KHM: Камбодж*
    KHM: камбоджиец
    KHM: камбоджийск*
    KHM: камбоджийц*
    KHM: кхмерск*
    KIR: кирибатийск*
    KNA: сент-китск*
    KOR: Южная Корея
    KOR: Южной Корее
    KOR: Южной Кореи
    KOR: Южную Корею
    KOR: две Кореи
    KOR: двумя Кореями
    KOR: двух Корей
    KOR: межкорейск*
    KOR: обе Кореи
    KOR: обеими Кореями
    KOR: обеих Корей
    KOR: республик* корея
    KOR: сеул*
    KOR: южн* коре*
    KOR: южно-корейск*
    KOR: южнокоре*
    KOR: южнокорейск*
    KWT: кувейтец
    KWT: кувейтск*
    KWT: кувейтц*
    LAO: лаос*
    LAO: лаосец
    LAO: лаосск*
    LAO: лаосц*
    LBN: ливанец
    LBN: ливанск*
    LBN: ливанц*
    LBR: либериец
    LBR: либерийск*
    LBR: либерийц*
    LBY: ливиец
    LBY: ливийск*
    LBY: ливийц*
    LCA: сент-люсийск*
    LIE: лихтенштейнск*
    LKA: ланкийск*
    LKA: цейлонск*
    LKA: шри-ланкийск*
    LKA: шриланкийск*
    LSO: лесотск*
    LTU: литовец
    LTU: литовск*
    LTU: литовц*
    LUX: люксембургск*
    LUX: люксембуржец
    LUX: люксембуржц*
    LVA: латвийск*
    LVA: латыш
    LVA: латыши
    LVA: латышск*
    MAR: марокканец
    MAR: марокканск*
    MAR: марокканц*
    MCO: монакск*
    MCO: монегаск*
    MDA: молдаван*
    MDA: молдавск*
    MDA: молдовск*
    MDG: мадагаскарск*
    MDG: малагасийск*
    MDG: малагасийц*
    MDV: мальдивск*
    MDV: мальдивц*
    MEX: мексиканец
    MEX: мексиканск*
    MEX: мексиканц*
    MKD: македонец
    MKD: македонск*
    MKD: македонц*
    MLI: малиец
    MLI: малийск*
    MLI: малийц*
    MLT: мальтиец
    MLT: мальтийск*
    MLT: мальтийц*
    MMR: бирманск*
    MMR: бирманц*
    MMR: мьянманск*
    MMR: мьянманц*
    MMR: мьянмск*
    MNE: черногорец
    MNE: черногорск*
    MNE: черногорц*
    MNG: монгол
    MNG: монгол*
    MNG: монголов
    MNG: монголы
    MNG: монгольск*
    MNG: улан батор*
    MOZ: мозамбикск*
    MOZ: мозамбикц*
    MRT: мавританец
    MRT: мавританск*
    MRT: мавританц*
    MUS: маврикийск*
    MUS: маврикийц*
    MWI: малавийск*
    MWI: малавийц*
    MYS: Малайзи*
    MYS: малайзиец
    MYS: малайзийск*
    MYS: малайзийц*
    MYS: малайск*
    NAM: намибиец
    NAM: намибийск*
    NAM: намибийц*
    NER: нигерец
    NER: нигерск*
    NER: нигерц*
    NGA: нигериец
    NGA: нигерийск*
    NGA: нигерийц*
    NIC: никарагуанец
    NIC: никарагуанск*
    NIC: никарагуанц*
    NLD: голландец
    NLD: голландск*
    NLD: голландц*
    NLD: нидерландец
    NLD: нидерландск*
    NLD: нидерландц*
    NOR: норвежец
    NOR: норвежск*
    NOR: норвежц*
    NPL: непалец
    NPL: непальск*
    NPL: непальц*
    NZL: новозеландец
    NZL: новозеландск*
    NZL: новозеландц*
    OMN: оманец
    OMN: оманск*
    OMN: оманц*
    PAK: Пакистан*
    PAK: пакистанец
    PAK: пакистанск*
    PAK: пакистанц*
    PAN: панамец
    PAN: панамск*
    PAN: панамц*
    PER: перуанец
    PER: перуанск*
    PER: перуанц*
    PHL: филиппинец
    PHL: филиппинск*
    PHL: филиппинц*
    PNG: папуасск*
    POL: польск*
    POL: поляк
    POL: полякам
    POL: поляки
    POL: поляков
    PRT: португалец
    PRT: португальск*
    PRT: португальц*
    PRY: парагваец
    PRY: парагвайск*
    PRY: парагвайц*
    PSE: палестинец
    PSE: палестинск*
    PSE: палестинц*
    QAT: катарец
    QAT: катарск*
    QAT: катарц*
    ROU: румын
    ROU: румынск*
    ROU: румыны
    RUS: владивосток*
    RUS: володин*
    RUS: всероссийск*
    RUS: кремл*
    RUS: лавров*
    RUS: москв*
    RUS: общероссийск*
    RUS: приморь*
    RUS: путин*
    RUS: росси*
    RUS: российск*
    RUS: россиян*
    RUS: русск*
    RUS: рф
    RUS: советск*
    RUS: шойгу
    RWA: руандиец
    RWA: руандийск*
    RWA: руандийц*
    SAU: саудит*
    SAU: саудовск*
    SDN: суданец
    SDN: суданск*
    SDN: суданц*
    SEN: сенегалец
    SEN: сенегальск*
    SEN: сенегальц*
    SGP: сингапурец
    SGP: сингапурск*
    SGP: сингапурц*
    SLB: соломонск*
    SLE: сьерра-леонск*
    SLE: сьерралеонск*
    SLV: сальвадорец
    SLV: сальвадорск*
    SLV: сальвадорц*
    SMR: сан-маринск*
    SMR: санмаринск*
    SOM: сомалиец
    SOM: сомалийск*
    SOM: сомалийц*
    SRB: сербам
    SRB: сербов
    SRB: сербск*
    SRB: сербы
    SRB: югославск*
    SSD: южносуданск*
    STP: сантомийск*
    SUR: суринамск*
    SUR: суринамц*
    SVK: словак
    SVK: словаки
    SVK: словаков
    SVK: словацк*
    SVN: словенец
    SVN: словенск*
    SVN: словенц*
    SWE: Швеци*
    SWE: швед
    SWE: шведов
    SWE: шведск*
    SWE: шведы
    SWZ: свазилендск*
    SWZ: эсватинск*
    SYC: сейшельск*
    SYR: сириец
    SYR: сирийск*
    SYR: сирийц*
    TCD: чадск*
    TCD: чадц*
    TGO: тоголезск*
    TGO: тоголезц*
    THA: таиландец
    THA: таиландск*
    THA: таиландц*
    THA: тайск*
    THA: тайцев
    THA: тайцы
    TJK: таджик
    TJK: таджики
    TJK: таджикистанск*
    TJK: таджиков
    TJK: таджикск*
    TKM: туркмен
    TKM: туркменск*
    TKM: туркмены
    TLS: восточнотиморск*
    TLS: тиморск*
    TON: тонганск*
    TTO: тринидадск*
    TUN: тунисец
    TUN: тунисск*
    TUN: тунисц*
    TUR: Турци*
    TUR: турецк*
    TUR: турки
    TUR: турок
    TWN: тайванец
    TWN: тайванц*
    TWN: тайваньск*
    TZA: танзаниец
    TZA: танзанийск*
    TZA: танзанийц*
    UGA: угандиец
    UGA: угандийск*
    UGA: угандийц*
    UGA: угандск*
    UKR: украин*
    UKR: украинец
    UKR: украинк*
    UKR: украинск*
    UKR: украинц*
    UN: оон
    URY: уругваец
    URY: уругвайск*
    URY: уругвайц*
    USA: америк*
    USA: американец
    USA: американк*
    USA: американск*
    USA: американц*
    USA: байден*
    USA: вашингтон*
    USA: проамериканск*
    USA: сша
    UZB: узбеки
    UZB: узбекистанск*
    UZB: узбеков
    UZB: узбекск*
    VAT: ватиканск*
    VCT: сент-винсентск*
    VEN: венесуэлец
    VEN: венесуэльск*
    VEN: венесуэльц*
    VNM: вьетнам*
    VNM: вьетнамец
    VNM: вьетнамк*
    VNM: вьетнамск*
    VNM: вьетнамц*
    VNM: ханое
    VNM: ханой
    VUT: вануатск*
    WFP: ВПП ООН only
    WSM: самоанск*
    XKX: косовар*
    XKX: косовск*
    XXX: иностранная делегация
    XXX: иностранные гости
    XXX: иностранные дипломаты
    XXX: иностранные туристы
    XXX: иностранных гостей
    XXX: иностранных туристов
    XXX: иностранцев
    XXX: иностранцы
    YEM: йеменец
    YEM: йеменск*
    YEM: йеменц*
    YEM: хусит*
    ZAF: южно-африканск*
    ZAF: южноафриканец
    ZAF: южноафриканск*
    ZAF: южноафриканц*
    ZMB: замбиец
    ZMB: замбийск*
    ZMB: замбийц*
    ZWE: зимбабвиец
    ZWE: зимбабвийск*
    ZWE: зимбабвийц*
  `,
  cities: `
    AFG/Kabul: Кабул*
    AGO/Luanda: Луанд*
    ALB/Tirana: Тирана
    ALB/Tirana: Тиране
    ALB/Tirana: Тирану
    ALB/Tirana: Тираны
    AND/Andorra la Vella: Андорра-ла-Вель*
    ARE/Abu Dhabi: Абу-Даби
    ARE/Dubai: Дубае
    ARE/Dubai: Дубай
    ARE/Dubai: Дубаю
    ARE/Dubai: Дубая
    ARG/Buenos Aires: Буэнос-Айрес*
    ARM/Yerevan: Ереван*
    ATG/Saint John's: Сент-Джонс*
    AUS/Canberra: Канберр*
    AUS/Melbourne: Мельбурн*
    AUS/Sydney: Сиднее
    AUS/Sydney: Сидней
    AUS/Sydney: Сиднея
    AUT/Vienna: Вена
    AUT/Vienna: Вене
    AUT/Vienna: Веной
    AUT/Vienna: Вену
    AUT/Vienna: Вены
    AZE/Baku: Баку
    BDI/Bujumbura: Бужумбур*
    BDI/Gitega: Гитег*
    BEL/Brussels: Брюссел*
    BEN/Cotonou: Котону
    BEN/Porto Novo: Порто-Ново
    BFA/Ouagadougou: Уагадугу
    BGD/Dhaka: Дакка
    BGD/Dhaka: Дакке
    BGD/Dhaka: Дакки
    BGD/Dhaka: Дакку
    BGR/Sofia: Софией
    BGR/Sofia: Софии
    BGR/Sofia: Софию
    BGR/Sofia: София
    BHR/Manama: Манама
    BHR/Manama: Манаме
    BHR/Manama: Манаму
    BHR/Manama: Манамы
    BHS/Nassau: Нассау
    BIH/Sarajevo: Сараево
    BLR/Minsk: Минск
    BLR/Minsk: Минска
    BLR/Minsk: Минске
    BLR/Minsk: Минском
    BLR/Minsk: Минску
    BLZ/Belmopan: Бельмопан*
    BOL/La Paz: Ла-Пас
    BOL/La Paz: Ла-Паса
    BOL/La Paz: Ла-Пасе
    BOL/Sucre: Сукре
    BRA/Rio de Janeiro: Рио-де-Жанейро
    BRA/Sao Paulo: Сан-Паулу
    BRB/Bridgetown: Бриджтаун*
    BRN/Bandar Seri Begawan: Бандар-Сери-Бегаван*
    BTN/Thimphu: Тхимпху
    BWA/Gaborone: Габороне
    CAF/Bangui: Банги
    CAN/Montreal: Монреал*
    CAN/Ottawa: Оттав*
    CAN/Toronto: Торонто
    CAN/Vancouver: Ванкувер*
    CHE/Bern: Берн
    CHE/Bern: Берна
    CHE/Bern: Берне
    CHE/Davos: Давос*
    CHE/Geneva: Женева
    CHE/Geneva: Женеве
    CHE/Geneva: Женевой
    CHE/Geneva: Женеву
    CHE/Geneva: Женевы
    CHE/Lausanne: Лозанн*
    CHE/Zurich: Цюрих*
    CHL/Santiago: Сантьяго
    CHN/Beijing: Пекин*
    CHN/Changchun: Чанчун*
    CHN/Chongqing: Чунцин*
    CHN/Dalian: Далян*
    CHN/Dandong: Даньдун*
    CHN/Guangzhou: Гуанчжоу
    CHN/Harbin: Харбин*
    CHN/Hunchun: Хуньчун*
    CHN/Jilin: Цзилин*
    CHN/Liaoning: Ляонин*
    CHN/Nanjing: Нанкин*
    CHN/Shanghai: Шанхае
    CHN/Shanghai: Шанхаем
    CHN/Shanghai: Шанхай
    CHN/Shanghai: Шанхаю
    CHN/Shanghai: Шанхая
    CHN/Shenyang: Шэньян*
    CHN/Shenzhen: Шэньчжэн*
    CHN/Tianjin: Тяньцзин*
    CHN/Yanbian: Яньбянь
    CHN/Yanji: Яньцзи
    CIV/Abidjan: Абиджан*
    CIV/Yamoussoukro: Ямусукро
    CMR/Yaounde: Яунде
    COD/Kinshasa: Киншас*
    COG/Brazzaville: Браззавил*
    COL/Bogota: Богота
    COL/Bogota: Боготе
    COL/Bogota: Боготу
    COL/Bogota: Боготы
    COM/Moroni: Морони
    CPV/Praia: Прая
    CRI/San Jose: Сан-Хосе
    CUB/Havana: Гавана
    CUB/Havana: Гаване
    CUB/Havana: Гаваной
    CUB/Havana: Гавану
    CUB/Havana: Гаваны
    CYP/Nicosia: Никоси*
    CZE/Prague: Прага
    CZE/Prague: Праге
    CZE/Prague: Праги
    CZE/Prague: Прагой
    CZE/Prague: Прагу
    DEU/Berlin: Берлин*
    DEU/Bonn: Бонн
    DEU/Leipzig: Лейпциг*
    DEU/Munich: Мюнхен*
    DMA/Roseau: Розо
    DNK/Copenhagen: Копенгаген*
    DOM/Santo Domingo: Санто-Доминго
    ECU/Quito: Кито
    EGY/Cairo: Каир
    EGY/Cairo: Каира
    EGY/Cairo: Каире
    EGY/Cairo: Каиром
    EGY/Cairo: Каиру
    ERI/Asmara: Асмара
    ERI/Asmara: Асмаре
    ERI/Asmara: Асмары
    ERI/Asmara: Асмэр*
    ESP/Barcelona: Барселон*
    ESP/Madrid: Мадрид*
    EST/Tallinn: Таллин*
    ETH/Addis Ababa: Аддис-Абеб*
    FIN/Helsinki: Хельсинки
    FJI/Suva: Сува
    FJI/Suva: Суве
    FJI/Suva: Сувы
    FRA/Marseille: Марсел*
    FRA/Paris: Париж*
    FRA/Strasbourg: Страсбург*
    GAB/Libreville: Либревил*
    GBR/London: Лондон*
    GEO/Tbilisi: Тбилиси
    GHA/Accra: Аккра
    GHA/Accra: Аккре
    GHA/Accra: Аккру
    GHA/Accra: Аккры
    GIN/Conakry: Конакри
    GMB/Banjul: Банжул*
    GNB/Bissau: Бисау
    GNQ/Malabo: Малабо
    GRC/Athens: Афин
    GRC/Athens: Афинам
    GRC/Athens: Афинами
    GRC/Athens: Афинах
    GRC/Athens: Афины
    GRD/Saint George's: Сент-Джорджес*
    GUY/Georgetown: Джорджтаун*
    HND/Tegucigalpa: Тегусигальп*
    HRV/Zagreb: Загреб
    HRV/Zagreb: Загреба
    HRV/Zagreb: Загребе
    HRV/Zagreb: Загребу
    HTI/Port-au-Prince: Порт-о-Пренс*
    HUN/Budapest: Будапешт*
    IDN/Bandung: Бандунг*
    IDN/Jakarta: Джакарт*
    IND/Mumbai: Мумбаи
    IND/New Delhi: Дели
    IND/New Delhi: Нью-Дели
    IRL/Dublin: Дублин*
    IRN/Tehran: Тегеран*
    IRQ/Baghdad: Багдад*
    ISL/Reykjavik: Рейкьявик*
    ISR/Jerusalem: Иерусалим*
    ISR/Tel Aviv: Тель-Авив*
    ITA/Milan: Милан
    ITA/Milan: Милане
    ITA/Rome: Рим
    ITA/Rome: Рима
    ITA/Rome: Риме
    ITA/Rome: Римом
    ITA/Rome: Риму
    JAM/Kingston: Кингстон*
    JOR/Amman: Амман
    JOR/Amman: Аммана
    JOR/Amman: Аммане
    JOR/Amman: Амману
    JPN/Hiroshima: Хиросим*
    JPN/Kyoto: Киото
    JPN/Nagasaki: Нагасаки
    JPN/Niigata: Ниигат*
    JPN/Okinawa: Окинав*
    JPN/Osaka: Осака
    JPN/Osaka: Осаке
    JPN/Osaka: Осаки
    JPN/Osaka: Осаку
    JPN/Tokyo: Токио
    JPN/Yokohama: Иокогам*
    KAZ/Almaty: Алма-Ат*
    KAZ/Almaty: Алматы
    KAZ/Astana: Астан*
    KAZ/Astana: Нур-Султан*
    KEN/Nairobi: Найроби
    KGZ/Bishkek: Бишкек*
    KHM/Phnom Penh: Пномпен*
    KIR/Tarawa: Тарава
    KIR/Tarawa: Южная Тарава
    KNA/Basseterre: Бастер
    KNA/Basseterre: Бастере
    KOR/Busan: Пусан*
    KOR/Gwangju: Кванджу
    KOR/Incheon: Инчхон*
    KOR/Jeju: Чеджу
    KOR/Jeju: Чечжудо
    KOR/Pyeongchang: Пхенчхан*
    KOR/Seoul: Кэсон-Сеул
    KOR/Seoul: Сеул*
    KWT/Kuwait City: Эль-Кувейт*
    LAO/Vientiane: Вьентьян*
    LBN/Beirut: Бейрут*
    LBR/Monrovia: Монрови*
    LBY/Tripoli: Триполи
    LCA/Castries: Кастри
    LIE/Vaduz: Вадуц*
    LKA/Colombo: Коломбо
    LKA/Sri Jayawardenepura Kotte: Шри-Джаяварденепура-Котте
    LSO/Maseru: Масеру
    LTU/Vilnius: Вильнюс*
    LVA/Riga: Рига
    LVA/Riga: Риге
    LVA/Riga: Риги
    LVA/Riga: Ригой
    LVA/Riga: Ригу
    MAR/Rabat: Рабат
    MAR/Rabat: Рабата
    MAR/Rabat: Рабате
    MCO/Monte Carlo: Монте-Карло
    MDA/Chisinau: Кишинев
    MDA/Chisinau: Кишинева
    MDA/Chisinau: Кишиневе
    MDA/Chisinau: Кишиневу
    MDG/Antananarivo: Антананариву
    MDV/Male: Мале
    MEX/Mexico City: Мехико
    MKD/Skopje: Скопье
    MLI/Bamako: Бамако
    MLT/Valletta: Валлетт*
    MLT/Valletta: Ла-Валетт*
    MMR/Naypyidaw: Нейпидо
    MMR/Naypyidaw: Нейпьидо
    MMR/Yangon: Рангун*
    MMR/Yangon: Янгон*
    MNE/Podgorica: Подгориц*
    MNG/Ulaanbaatar: Улаанбаатар*
    MNG/Ulaanbaatar: Улан-Батар*
    MNG/Ulaanbaatar: Улан-Батор*
    MOZ/Maputo: Мапуту
    MRT/Nouakchott: Нуакшот*
    MUS/Port Louis: Порт-Луи
    MWI/Lilongwe: Лилонгве
    MYS/Kuala Lumpur: Куала-Лумпур*
    MYS/Putrajaya: Путраджай*
    NAM/Windhoek: Виндхук*
    NER/Niamey: Ниамее
    NER/Niamey: Ниамей
    NER/Niamey: Ниамея
    NGA/Abuja: Абуджа
    NGA/Abuja: Абудже
    NGA/Abuja: Абуджи
    NGA/Abuja: Абуджу
    NGA/Lagos: Лагос
    NGA/Lagos: Лагоса
    NGA/Lagos: Лагосе
    NIC/Managua: Манагуа
    NLD/Amsterdam: Амстердам*
    NLD/Rotterdam: Роттердам*
    NLD/The Hague: Гаага
    NLD/The Hague: Гааге
    NLD/The Hague: Гааги
    NLD/The Hague: Гаагу
    NOR/Oslo: Осло
    NPL/Kathmandu: Катманду
    NZL/Auckland: Окленд*
    NZL/Wellington: Веллингтон*
    OMN/Muscat: Маскат*
    PAK/Islamabad: Исламабад*
    PAK/Karachi: Карачи
    PER/Lima: Лима
    PER/Lima: Лиме
    PER/Lima: Лимой
    PER/Lima: Лиму
    PER/Lima: Лимы
    PHL/Manila: Манила
    PHL/Manila: Маниле
    PHL/Manila: Манилой
    PHL/Manila: Манилу
    PHL/Manila: Манилы
    PNG/Port Moresby: Порт-Морсби
    POL/Gdansk: Гданьск*
    POL/Krakow: Краков*
    POL/Warsaw: Варшав*
    PRT/Lisbon: Лиссабон*
    PRY/Asuncion: Асунсьон*
    PSE/Gaza: Сектор Газа
    PSE/Gaza: Сектора Газа
    PSE/Gaza: Секторе Газа
    PSE/Ramallah: Рамалла
    PSE/Ramallah: Рамалле
    PSE/Ramallah: Рамаллы
    QAT/Doha: Доха
    QAT/Doha: Дохе
    QAT/Doha: Дохи
    QAT/Doha: Дохой
    QAT/Doha: Доху
    ROU/Bucharest: Бухарест*
    RUS/Irkutsk: Иркутск*
    RUS/Khabarovsk: Хабаровск*
    RUS/Kursk: Курск
    RUS/Kursk: Курска
    RUS/Kursk: Курске
    RUS/Kursk: Курской област*
    RUS/Kursk: Курскую область
    RUS/Moscow: Москва
    RUS/Moscow: Москве
    RUS/Moscow: Москвой
    RUS/Moscow: Москву
    RUS/Moscow: Москвы
    RUS/Moscow: московск*
    RUS/Novosibirsk: Новосибирск*
    RUS/Primorye: Приморье
    RUS/Primorye: Приморью
    RUS/Primorye: Приморья
    RUS/Saint Petersburg: Петербург*
    RUS/Saint Petersburg: Санкт-Петербург*
    RUS/Sakhalin: Сахалин*
    RUS/Sochi: Сочи
    RUS/Ussuriysk: Уссурийск*
    RUS/Vladivostok: Владивосток*
    RUS/Vostochny: Восточный космодром
    RUS/Vostochny: космодром Восточн*
    RUS/Vostochny: космодрома Восточн*
    RUS/Vostochny: космодроме Восточн*
    RWA/Kigali: Кигали
    SAU/Jeddah: Джидд*
    SAU/Riyadh: Эр-Рияд*
    SDN/Khartoum: Хартум*
    SEN/Dakar: Дакар
    SEN/Dakar: Дакара
    SEN/Dakar: Дакаре
    SGP/Sentosa: Сентос*
    SLB/Honiara: Хониар*
    SLE/Freetown: Фритаун*
    SLV/San Salvador: Сан-Сальвадор*
    SOM/Mogadishu: Могадишо
    SRB/Belgrade: Белград*
    SSD/Juba: Джуба
    SSD/Juba: Джубе
    SSD/Juba: Джубы
    SUR/Paramaribo: Парамарибо
    SVK/Bratislava: Братислав*
    SVN/Ljubljana: Люблян*
    SWE/Stockholm: Стокгольм*
    SWZ/Mbabane: Мбабане
    SYC/Victoria: Виктория на Маэ
    SYR/Aleppo: Алеппо
    SYR/Damascus: Дамаск*
    TCD/N Djamena: Нджамен*
    TGO/Lome: Ломе
    THA/Bangkok: Бангкок*
    TJK/Dushanbe: Душанбе
    TKM/Ashgabat: Ашгабат*
    TKM/Ashgabat: Ашхабад*
    TLS/Dili: Дили
    TON/Nuku'alofa: Нукуалоф*
    TTO/Port of Spain: Порт-оф-Спейн*
    TUR/Ankara: Анкар*
    TUR/Istanbul: Стамбул*
    TWN/Taipei: Тайбе*
    TWN/Taipei: Тайбэ*
    TZA/Dar es Salaam: Дар-эс-Салам*
    TZA/Dodoma: Додома
    TZA/Dodoma: Додоме
    TZA/Dodoma: Додомы
    TZA/Zanzibar: Занзибар*
    UGA/Kampala: Кампал*
    UKR/Kyiv: Киев
    UKR/Kyiv: Киева
    UKR/Kyiv: Киеве
    UKR/Kyiv: Киевом
    UKR/Kyiv: Киеву
    UKR/Kyiv: киевск*
    URY/Montevideo: Монтевидео
    USA/Guam: Гуам*
    USA/Hawaii: Гавайи
    USA/Hawaii: Гавайях
    USA/Los Angeles: Лос-Анджелес*
    USA/New York: Нью-Йорк*
    USA/Washington: Вашингтон*
    UZB/Samarkand: Самарканд*
    UZB/Tashkent: Ташкент*
    VCT/Kingstown: Кингстаун*
    VEN/Caracas: Каракас*
    VNM/Hanoi: Ханое
    VNM/Hanoi: Ханоем
    VNM/Hanoi: Ханой
    VNM/Hanoi: Ханою
    VNM/Hanoi: Ханоя
    VNM/Ho Chi Minh City: Хошимин
    VNM/Ho Chi Minh City: Хошимине
    VUT/Port Vila: Порт-Вила
    VUT/Port Vila: Порт-Виле
    WSM/Apia: Апиа
    XKX/Pristina: Приштин*
    YEM/Aden: Аден
    YEM/Aden: Адене
    YEM/Sanaa: Сана
    YEM/Sanaa: Сане
    YEM/Sanaa: Саны
    ZAF/Cape Town: Кейптаун*
    ZAF/Johannesburg: Йоханнесбург*
    ZAF/Pretoria: Претори*
    ZMB/Lusaka: Лусак*
    ZWE/Harare: Хараре
  `,
  organisations: `
    ADB: АБР
    ADB: Азиатский банк развития
    ADB: Азиатского банка развития
    AFC: АФК
    AFC: Азиатская конфедерация футбола
    AFC: Азиатской конфедерации футбола
    AL: Арабская лига
    AL: ЛАГ
    AL: Лига арабских государств
    AL: Лиге арабских государств
    AL: Лиги арабских государств
    AMNESTY: Международная амнистия
    AMNESTY: Международной амнистии
    AMNESTY: Эмнести Интернэшнл
    APEC: АТЭС
    ARF: АРФ
    ARF: Регионального форума АСЕАН
    ARF: Региональном форуме АСЕАН
    ARF: Региональный форум АСЕАН
    ASEAN: АСЕАН
    ASEAN: Ассоциации государств Юго-Восточной Азии
    ASEAN: Ассоциация государств Юго-Восточной Азии
    AU: Африканский союз
    AU: Африканским союзом
    AU: Африканского союза
    AU: Африканском союзе
    BRICS: БРИКС
    CARITAS: Каритас
    CIS: СНГ
    CIS: Содружества Независимых Государств
    CIS: Содружество Независимых Государств
    CSTO: ОДКБ
    CTBTO: ОДВЗЯИ
    EAEU: ЕАЭС
    EAEU: Евразийский экономический союз
    EAEU: Евразийского экономического союза
    ESCAP: ЭСКАТО
    EU: ЕС
    EU: Еврокомисси*
    EU: Европарламент*
    EU: Европейская комиссия
    EU: Европейский союз
    EU: Европейским союзом
    EU: Европейского союза
    EU: Европейской комисси*
    EU: Европейском союзе
    EU: Европейскому союзу
    EU: Евросоюз*
    FAO: Продовольственная и сельскохозяйственная организация
    FAO: Продовольственной и сельскохозяйственной организации
    FAO: ФАО
    FATF: ФАТФ
    FIFA: ФИФА
    G20: G20
    G20: Большая двадцатка
    G20: Большой двадцатк*
    G77: Группа 77
    G77: Группы 77
    G7: G7
    G7: Большая семерка
    G7: Большой семерк*
    GAVI: ГАВИ
    GAVI: Глобальный альянс по вакцинам
    GFATM: Глобального фонда
    GFATM: Глобальный фонд
    GFATM: Глобальным фондом
    HRW: Хьюман Райтс Вотч
    IAEA: МАГАТЭ
    IAEA: Международного агентства по атомной энергии
    IAEA: Международное агентство по атомной энергии
    ICAO: ИКАО
    ICAO: Международная организация гражданской авиации
    ICAO: Международной организации гражданской авиации
    ICC: МУС
    ICC: Международного уголовного суда
    ICC: Международный уголовный суд
    ICRC: Красного Креста
    ICRC: Красному Кресту
    ICRC: Красный Крест
    ICRC: Красным Крестом
    ICRC: МККК
    ICRC: Международного комитета Красного Креста
    ICRC: Международный комитет Красного Креста
    ICRC: Международным комитетом Красного Креста
    IFRC: МФКК
    IFRC: МФОКК
    IFRC: МФОККиКП
    IFRC: Международная федерация обществ Красного Креста
    IFRC: Международной федерации обществ Красного Креста
    ILO: МОТ
    ILO: Международная организация труда
    ILO: Международной организации труда
    IMF: МВФ
    IMF: Международного валютного фонда
    IMF: Международный валютный фонд
    IMO: ИМО
    IMO: Международная морская организация
    IMO: Международной морской организации
    INTERPOL: Интерпол*
    IOC: МОК
    IOC: Международного олимпийского комитета
    IOC: Международный олимпийский комитет
    IOC: Международным олимпийским комитетом
    IPU: МПС
    IPU: Межпарламентский союз
    IPU: Межпарламентского союза
    IPU: Межпарламентском союзе
    ITU: МСЭ
    ITU: Международного союза электросвязи
    ITU: Международный союз электросвязи
    KEDO: КЕДО
    KEDO: Организация развития энергетики Корейского полуострова
    MSF: Врачей без границ
    MSF: Врачи без границ
    MSMT: МГМС
    MSMT: Многосторонняя группа по мониторингу санкций
    NAM: Движение неприсоединения
    NAM: Движении неприсоединения
    NAM: Движению неприсоединения
    NAM: Движения неприсоединения
    NAM: Неприсоединившихся стран
    NAM: неприсоединившиеся страны
    NATO: НАТО
    NATO: Североатлантический альянс
    NATO: Североатлантическим альянсом
    NATO: Североатлантического альянса
    OAS: ОАГ
    OAS: Организация американских государств
    OCA: Олимпийский совет Азии
    OCA: Олимпийского совета Азии
    OHCHR: Верховного комиссара ООН по правам человека
    OHCHR: Верховный комиссар ООН по правам человека
    OHCHR: УВКПЧ
    OHCHR: УВКПЧ ООН
    OHCHR: Управление верховного комиссара ООН по правам человека
    OIC: ОИС
    OIC: Организация исламского сотрудничества
    OPCW: ОЗХО
    OPCW: Организации по запрещению химического оружия
    OPCW: Организация по запрещению химического оружия
    OSCE: ОБСЕ
    SCO: ШОС
    SCO: Шанхайская организация сотрудничества
    SCO: Шанхайской организацией сотрудничества
    SCO: Шанхайской организации сотрудничества
    SCO: Шанхайскую организацию сотрудничества
    UN: ГА ООН
    UN: Генассамбле*
    UN: Генеральная Ассамблея
    UN: Генеральной Ассамбле*
    UN: ООН
    UN: Объединенных Наций
    UN: Организацией Объединенных Наций
    UN: Организации Объединенных Наций
    UN: Организацию Объединенных Наций
    UN: Организация Объединенных Наций
    UN: СБ ООН
    UN: Совбез*
    UN: Совет Безопасности
    UN: Совета Безопасности
    UN: Совете Безопасности
    UN: Советом Безопасности
    UN: Совету Безопасности
    UN: генсек ООН
    UN: генсека ООН
    UN: генсеком ООН
    UN: командование ООН
    UN: командованием ООН
    UN: командования ООН
    UNCTAD: ЮНКТАД
    UNDP: ПРООН
    UNDP: Программа развития ООН
    UNDP: Программы развития ООН
    UNEP: ЮНЕП
    UNESCO: ЮНЕСКО
    UNFPA: Фонд ООН в области народонаселения
    UNFPA: Фонда ООН в области народонаселения
    UNFPA: ЮНФПА
    UNHCR: Верховный комиссар ООН по делам беженцев
    UNHCR: УВКБ
    UNHCR: УВКБ ООН
    UNHCR: Управление верховного комиссара ООН по делам беженцев
    UNHRC: СПЧ ООН
    UNHRC: Совет по правам человека
    UNHRC: Совета по правам человека
    UNHRC: Совете по правам человека
    UNICEF: Детский фонд ООН
    UNICEF: Детского фонда ООН
    UNICEF: ЮНИСЕФ
    UNIDO: ЮНИДО
    UNWTO: Всемирная туристская организация
    UNWTO: ЮНВТО
    UPU: ВПС
    UPU: Всемирного почтового союза
    UPU: Всемирный почтовый союз
    WADA: ВАДА
    WB: Всемирного банка
    WB: Всемирный банк
    WB: Всемирным банком
    WFP: ВПП
    WFP: ВПП ООН
    WFP: Всемирная продовольственная программа
    WFP: Всемирной продовольственной программ*
    WHO: ВОЗ
    WHO: Всемирная организация здравоохранения
    WHO: Всемирной организации здравоохранения
    WHO: Всемирную организацию здравоохранения
    WIPO: ВОИС
    WIPO: Всемирная организация интеллектуальной собственности
    WIPO: Всемирной организации интеллектуальной собственности
    WMO: ВМО
    WMO: Всемирная метеорологическая организация
    WMO: Всемирной метеорологической организации
    WTO: ВТО
    WTO: Всемирная торговая организация
    WTO: Всемирной торговой организации
  `,
};

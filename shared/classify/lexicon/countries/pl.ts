import type { CountryNames } from './country-names.ts';

/** What Polish calls countries, cities and organisations. */
export const PL: CountryNames = {
  names: `
    AFG: Afganistan*
    AFG: talibom
    AFG: talibowie
    AFG: talibów
    AGO: Angola
    AGO: Angoli
    AGO: Angolę
    ALB: Albania
    ALB: Albanii
    ALB: Albanię
    AND: Andora
    AND: Andory
    AND: Andorze
    AND: Andorę
    ARE: Emiratach
    ARE: Emiratami
    ARE: Emiraty
    ARE: Emiratów
    ARE: ZEA
    ARE: Zjednoczone Emiraty Arabskie
    ARE: Zjednoczonych Emirat*
    ARE: Zjednoczonym Emiratom Arabskim
    ARE: Zjednoczonymi Emiratami Arabskimi
    ARG: Argentyn*
    ARM: Armenia
    ARM: Armenii
    ARM: Armenię
    ATG: Antigua i Barbuda
    ATG: Antigui i Barbud*
    ATG: Antiguę i Barbudę
    AUS: Australia
    AUS: Australii
    AUS: Australię
    AUT: Austria
    AUT: Austrii
    AUT: Austrię
    AZE: Azerbejdżan*
    BDI: Burundi
    BEL: Belgia
    BEL: Belgii
    BEL: Belgię
    BEN: Benin
    BEN: Beninem
    BEN: Beninie
    BEN: Beninu
    BFA: Burkina Faso
    BFA: Burkinie Faso
    BFA: Burkiny Faso
    BGD: Bangladesz*
    BGR: Bułgaria
    BGR: Bułgarii
    BGR: Bułgarię
    BHR: Bahrain*
    BHR: Bahrajn*
    BHS: Bahama
    BHS: Bahamach
    BHS: Bahamy
    BHS: Bahamów
    BIH: BiH
    BIH: Bośni
    BIH: Bośni i Hercegowin*
    BIH: Bośnia
    BIH: Bośnia i Hercegowina
    BIH: Bośnię
    BIH: Bośnię i Hercegowinę
    BLR: Białorusi
    BLR: Białorusią
    BLR: Białoruś
    BLZ: Belize
    BOL: Boliwia
    BOL: Boliwii
    BOL: Boliwię
    BRA: Brazylia
    BRA: Brazylii
    BRA: Brazylię
    BRN: Brunei
    BTN: Bhutan*
    BWA: Botswana
    BWA: Botswanie
    BWA: Botswany
    BWA: Botswanę
    CAF: Republice Środkowoafrykańskiej
    CAF: Republika Środkowoafrykańska
    CAF: Republiki Środkowoafrykańskiej
    CAF: Republikę Środkowoafrykańską
    CAN: Kanada
    CAN: Kanady
    CAN: Kanadzie
    CAN: Kanadę
    CHE: Szwajcaria
    CHE: Szwajcarii
    CHE: Szwajcarię
    CHL: Chile
    CHN: ChRL
    CHN: Chin
    CHN: Chinach
    CHN: Chinami
    CHN: Chinom
    CHN: Chiny
    CHN: Chińska Republika Ludowa
    CHN: Chińskiej Republice Ludowej
    CHN: Chińskiej Republiki Ludowej
    CHN: KPCh
    CHN: Państwa Środka
    CHN: Państwo Środka
    CHN: Tiananmen
    CHN: Zhongnanhai
    CIV: WKS
    CIV: Wybrzeża Kości Słoniowej
    CIV: Wybrzeże Kości Słoniowej
    CIV: Wybrzeżem Kości Słoniowej
    CIV: Wybrzeżu Kości Słoniowej
    CMR: Kamerun*
    COD: DR Konga
    COD: DRK
    COD: Demokratyczna Republika Konga
    COD: Demokratycznej Republice Konga
    COD: Demokratycznej Republiki Konga
    COD: Demokratyczną Republikę Konga
    COD: Zair
    COD: Zairu
    COD: Zairze
    COG: Konga
    COG: Kongiem
    COG: Kongo
    COG: Kongu
    COL: Kolumbia
    COL: Kolumbii
    COL: Kolumbię
    COM: Komorach
    COM: Komory
    COM: Komorów
    COM: Związek Komorów
    CPV: Cabo Verde
    CPV: Republice Zielonego Przylądka
    CPV: Republika Zielonego Przylądka
    CPV: Republiki Zielonego Przylądka
    CRI: Kostaryk*
    CUB: Kuba
    CUB: Kubie
    CUB: Kuby
    CUB: Kubę
    CYP: Cypr
    CYP: Cyprem
    CYP: Cyprowi
    CYP: Cypru
    CYP: Cyprze
    CZE: Czech
    CZE: Czechach
    CZE: Czechami
    CZE: Czechom
    CZE: Czechosłowacj*
    CZE: Czechy
    CZE: Republice Czeskiej
    CZE: Republika Czeska
    CZE: Republiki Czeskiej
    DEU: Bundestag*
    DEU: Bundeswehr*
    DEU: NRD
    DEU: Niemcami
    DEU: Niemcom
    DEU: Niemcy
    DEU: Niemczech
    DEU: RFN
    DEU: Republika Federalna Niemiec
    DJI: Dżibuti
    DMA: Wspólnota Dominiki
    DMA: Wspólnoty Dominiki
    DNK: Dania
    DNK: Danii
    DNK: Danię
    DOM: Dominikana
    DOM: Dominikanie
    DOM: Dominikany
    DOM: Dominikanę
    DOM: Republice Dominikańskiej
    DOM: Republika Dominikańska
    DOM: Republiki Dominikańskiej
    DZA: Algieria
    DZA: Algierii
    DZA: Algierię
    ECU: Ekwador*
    EGY: Egipcie
    EGY: Egipt
    EGY: Egiptem
    EGY: Egiptowi
    EGY: Egiptu
    ERI: Erytrea
    ERI: Erytrei
    ERI: Erytreę
    ESP: Hiszpania
    ESP: Hiszpanii
    ESP: Hiszpanię
    EST: Estonia
    EST: Estonii
    EST: Estonię
    ETH: Etiopia
    ETH: Etiopii
    ETH: Etiopię
    FIN: Finlandia
    FIN: Finlandii
    FIN: Finlandię
    FJI: Fidżi
    FRA: Francja
    FRA: Francji
    FRA: Francję
    FRA: Pałac Elizejski
    FRA: Pałacu Elizejskiego
    FRA: Pałacu Elizejskim
    FRA: Quai d'Orsay
    GAB: Gabon
    GAB: Gabonem
    GAB: Gabonie
    GAB: Gabonu
    GBR: Anglia
    GBR: Anglii
    GBR: Anglię
    GBR: Brytania
    GBR: Brytanii
    GBR: Buckingham
    GBR: Downing Street
    GBR: Whitehall
    GBR: Wielka Brytania
    GBR: Wielkiej Brytanii
    GBR: Wielką Brytanię
    GBR: Zjednoczone Królestwo
    GBR: Zjednoczonego Królestwa
    GBR: Zjednoczonemu Królestwu
    GBR: Zjednoczonym Królestwem
    GBR: Zjednoczonym Królestwie
    GEO: Gruzja
    GEO: Gruzji
    GEO: Gruzję
    GHA: Ghana
    GHA: Ghanie
    GHA: Ghany
    GHA: Ghanę
    GIN: Gwinea
    GIN: Gwinei
    GIN: Gwineę
    GMB: Gambia
    GMB: Gambii
    GMB: Gambię
    GNB: Gwinea Bissau
    GNB: Gwinei Bissau
    GNB: Gwineę Bissau
    GNQ: Gwinea Równikowa
    GNQ: Gwinei Równikowej
    GNQ: Gwineę Równikową
    GRC: Grecja
    GRC: Grecji
    GRC: Grecję
    GRD: Grenada
    GRD: Grenady
    GRD: Grenadzie
    GRD: Grenadę
    GTM: Gwatemal*
    GUY: Gujan*
    HRV: Chorwacja
    HRV: Chorwacji
    HRV: Chorwację
    HTI: Haiti
    HUN: Węgier
    HUN: Węgrami
    HUN: Węgrom
    HUN: Węgry
    HUN: Węgrzech
    IDN: Indonezja
    IDN: Indonezji
    IDN: Indonezję
    IND: Indiach
    IND: Indiami
    IND: Indie
    IND: Indii
    IND: Indiom
    IRL: Irlandia
    IRL: Irlandii
    IRL: Irlandię
    IRN: Iran
    IRN: Iranem
    IRN: Iranie
    IRN: Iranowi
    IRN: Iranu
    IRQ: Irak
    IRQ: Irakiem
    IRQ: Irakowi
    IRQ: Iraku
    ISL: Islandia
    ISL: Islandii
    ISL: Islandię
    ISR: Izrael*
    ISR: Kneset*
    ITA: Italia
    ITA: Italii
    ITA: Włoch
    ITA: Włochami
    ITA: Włochom
    ITA: Włochy
    ITA: Włoszech
    JAM: Jamajk*
    JOR: Jordania
    JOR: Jordanii
    JOR: Jordanię
    JPN: Japonia
    JPN: Japonii
    JPN: Japonię
    KAZ: Kazachstan*
    KEN: Kenia
    KEN: Kenii
    KEN: Kenię
    KGZ: Kirgistan*
    KGZ: Kirgizj*
    KHM: Kambodż*
    KHM: Kampucz*
    KIR: Kiribati
    KNA: Saint Kitts
    KNA: Saint Kitts i Nevis
    KOR: Błękitnego Domu
    KOR: Błękitny Dom
    KOR: Błękitnym Domu
    KOR: Korea Południowa
    KOR: Korea Południowo*
    KOR: Korea Płd
    KOR: Korei Południowej
    KOR: Korei Płd
    KOR: Koreę Południową
    KOR: Koreę Płd
    KOR: Południa
    KOR: Południa i Północy
    KOR: Południe
    KOR: Południe i Północ
    KOR: Południem
    KOR: Południem i Północą
    KOR: Południu
    KOR: Północ i Południe
    KOR: Północy i Południa
    KOR: Północą i Południem
    KOR: Republice Korei
    KOR: Republika Korei
    KOR: Republiki Korei
    KOR: Republikę Korei
    KWT: Kuwejcie
    KWT: Kuwejt*
    LAO: Laos
    LAO: Laosem
    LAO: Laosie
    LAO: Laosu
    LBN: Liban
    LBN: Libanem
    LBN: Libanie
    LBN: Libanu
    LBR: Liberia
    LBR: Liberii
    LBR: Liberię
    LBY: Libia
    LBY: Libii
    LBY: Libię
    LCA: Saint Lucia
    LIE: Liechtenstein*
    LKA: Cejlon*
    LKA: Sri Lance
    LKA: Sri Lanka
    LKA: Sri Lanki
    LKA: Sri Lankę
    LSO: Lesotho
    LTU: Litwa
    LTU: Litwie
    LTU: Litwy
    LTU: Litwę
    LUX: Luksemburg*
    LVA: Łotwa
    LVA: Łotwie
    LVA: Łotwy
    LVA: Łotwę
    MAR: Maroka
    MAR: Marokiem
    MAR: Maroko
    MAR: Maroku
    MCO: Monako
    MDA: Mołdawia
    MDA: Mołdawii
    MDA: Mołdawię
    MDA: Mołdowa
    MDG: Madagaskar*
    MDV: Malediwach
    MDV: Malediwy
    MDV: Malediwów
    MEX: Meksyk
    MEX: Meksykiem
    MEX: Meksykowi
    MEX: Meksyku
    MKD: Macedonia
    MKD: Macedonia Północna
    MKD: Macedonii
    MKD: Macedonii Północnej
    MKD: Macedonię
    MLI: Mali
    MLT: Malcie
    MLT: Malta
    MLT: Malty
    MLT: Maltę
    MMR: Birma
    MMR: Birmie
    MMR: Birmy
    MMR: Birmę
    MMR: Mjanma
    MMR: Mjanmie
    MMR: Mjanmy
    MMR: Mjanmę
    MMR: Myanmar
    MNE: Czarnogór*
    MNE: Czarnogórze
    MNG: Mongolia
    MNG: Mongolii
    MNG: Mongolię
    MOZ: Mozambik*
    MRT: Mauretania
    MRT: Mauretanii
    MRT: Mauretanię
    MUS: Mauritius*
    MWI: Malawi
    MYS: Malezja
    MYS: Malezji
    MYS: Malezję
    NAM: Namibia
    NAM: Namibii
    NAM: Namibię
    NER: Niger
    NER: Nigrem
    NER: Nigru
    NER: Nigrze
    NGA: Nigeria
    NGA: Nigerii
    NGA: Nigerię
    NIC: Nikaragua
    NIC: Nikaragui
    NIC: Nikaraguę
    NLD: Holandia
    NLD: Holandii
    NLD: Holandię
    NLD: Niderlandach
    NLD: Niderlandy
    NLD: Niderlandów
    NOR: Norwegia
    NOR: Norwegii
    NOR: Norwegię
    NPL: Nepal*
    NZL: Nowa Zelandia
    NZL: Nowej Zelandii
    NZL: Nową Zelandię
    OMN: Oman
    OMN: Omanem
    OMN: Omanie
    OMN: Omanu
    PAK: Pakistan*
    PAN: Panama
    PAN: Panamie
    PAN: Panamy
    PAN: Panamę
    PER: Peru
    PHL: Filipin
    PHL: Filipinach
    PHL: Filipinami
    PHL: Filipinom
    PHL: Filipiny
    PNG: Papua Nowa Gwinea
    PNG: Papui Nowej Gwinei
    PNG: Papuę Nową Gwineę
    POL: Belweder*
    POL: Polsce
    POL: Polska
    POL: Polski
    POL: Polskę
    POL: RP
    POL: Rzeczpospolita
    POL: Rzeczypospolitej
    POL: Sejm
    POL: Sejmie
    POL: Sejmu
    PRT: Portugalia
    PRT: Portugalii
    PRT: Portugalię
    PRY: Paragwaj*
    PSE: Autonomia Palestyńska
    PSE: Autonomii Palestyńskiej
    PSE: Gaza
    PSE: Gazie
    PSE: Gazy
    PSE: Gazę
    PSE: Hamas*
    PSE: OWP
    PSE: Palestyn*
    PSE: Strefa Gazy
    PSE: Strefie Gazy
    PSE: Strefy Gazy
    PSE: Strefę Gazy
    QAT: Katar
    QAT: Katarem
    QAT: Katarowi
    QAT: Kataru
    QAT: Katarze
    ROU: Rumunia
    ROU: Rumunii
    ROU: Rumunię
    RUS: Duma Państwowa
    RUS: Dumie Państwowej
    RUS: Dumy Państwowej
    RUS: Dumę Państwową
    RUS: Federacja Rosyjska
    RUS: Federacji Rosyjskiej
    RUS: Federację Rosyjską
    RUS: Kreml*
    RUS: Rosja
    RUS: Rosji
    RUS: Rosję
    RUS: Roskosmos*
    RUS: TASS
    RUS: ZSRR
    RUS: ZSRS
    RUS: Związek Radziecki
    RUS: Związek Sowiecki
    RUS: Związkiem Radzieckim
    RUS: Związku Radzieckiego
    RUS: Związku Radzieckim
    RUS: Związku Sowieckiego
    RUS: Związku Sowieckim
    RWA: Rwanda
    RWA: Rwandy
    RWA: Rwandzie
    RWA: Rwandę
    SAU: Arabia Saudyjska
    SAU: Arabii Saudyjskiej
    SAU: Arabię Saudyjską
    SDN: Sudan
    SDN: Sudanem
    SDN: Sudanie
    SDN: Sudanu
    SEN: Senegal
    SEN: Senegalem
    SEN: Senegalu
    SGP: Singapur*
    SLB: Wysp Salomona
    SLB: Wyspach Salomona
    SLB: Wyspy Salomona
    SLE: Sierra Leone
    SLV: Salwador*
    SMR: San Marino
    SOM: Somalia
    SOM: Somalii
    SOM: Somalię
    SRB: Jugosławi*
    SRB: Serbia
    SRB: Serbii
    SRB: Serbię
    SSD: Sudan Południowy
    SSD: Sudanem Południowym
    SSD: Sudanie Południowym
    SSD: Sudanu Południowego
    STP: Wysp Świętego Tomasza i Książęcej
    STP: Wyspy Świętego Tomasza i Książęca
    SUR: Surinam*
    SVK: Słowacja
    SVK: Słowacji
    SVK: Słowację
    SVN: Słowenia
    SVN: Słowenii
    SVN: Słowenię
    SWE: Szwecja
    SWE: Szwecji
    SWE: Szwecję
    SWZ: Eswatini
    SWZ: Suazi
    SYC: Seszelach
    SYC: Seszele
    SYC: Seszeli
    SYR: Syria
    SYR: Syrii
    SYR: Syrię
    TCD: Czadzie
    TGO: Togo
    THA: Tajlandia
    THA: Tajlandii
    THA: Tajlandię
    TJK: Tadżykistan*
    TKM: Turkmenistan*
    TLS: Timor Leste
    TLS: Timor Wschodni
    TLS: Timoru Wschodniego
    TLS: Timorze Wschodnim
    TON: Tonga
    TTO: Trynidad i Tobago
    TTO: Trynidadu i Tobago
    TTO: Trynidadzie i Tobago
    TUN: Tunezja
    TUN: Tunezji
    TUN: Tunezję
    TUR: Turcja
    TUR: Turcji
    TUR: Turcję
    TWN: Tajwan*
    TZA: Tanzania
    TZA: Tanzanii
    TZA: Tanzanię
    UGA: Uganda
    UGA: Ugandy
    UGA: Ugandzie
    UGA: Ugandę
    UKR: Rada Najwyższa Ukrainy
    URY: Urugwaj*
    USA: Białego Domu
    USA: Białemu Domowi
    USA: Biały Dom
    USA: Białym Domem
    USA: Białym Domu
    USA: CIA
    USA: Departament Stanu
    USA: Departamentem Stanu
    USA: Departamentu Stanu
    USA: FBI
    USA: Hollywood
    USA: Kapitol*
    USA: Kongres USA
    USA: Kongresu USA
    USA: Pentagon*
    USA: Stanach Zjednoczonych
    USA: Stanami Zjednoczonymi
    USA: Stanom Zjednoczonym
    USA: Stany Zjednoczone
    USA: Stanów Zjednoczonych
    USA: US
    USA: USA
    UZB: Uzbekistan*
    VAT: Stolica Apostolska
    VAT: Stolicy Apostolskiej
    VAT: Stolicę Apostolską
    VAT: Watykan*
    VCT: Saint Vincent
    VCT: Saint Vincent i Grenadyny
    VEN: Wenezuel*
    VNM: Wietnam*
    VUT: Vanuatu
    WSM: Samoa
    XKX: Kosowa
    XKX: Kosowem
    XKX: Kosowie
    XKX: Kosowo
    YEM: Jemen
    YEM: Jemenem
    YEM: Jemenie
    YEM: Jemenu
    ZAF: Afryce Południowej
    ZAF: Afryka Południowa
    ZAF: Afryki Południowej
    ZAF: RPA
    ZAF: Republice Południowej Afryki
    ZAF: Republika Południowej Afryki
    ZAF: Republiki Południowej Afryki
    ZMB: Zambia
    ZMB: Zambii
    ZMB: Zambię
    ZWE: Zimbabwe
  `,
  of: `
    AFG: afgan
    AFG: afganie
    AFG: afganka
    AFG: afganki
    AFG: afganów
    AFG: afgańs*
    AGO: angolańs*
    AGO: angolczy*
    AGO: angols*
    ALB: albańczy*
    ALB: albańs*
    AND: andorczy*
    AND: andors*
    ARE: emirack*
    ARE: emiratczy*
    ARG: argentyńczy*
    ARG: argentyńs*
    ARM: armeńs*
    ARM: ormian
    ARM: ormianie
    ARM: ormianin*
    ARM: ormiańs*
    ATG: antiguańs*
    AUS: australijczy*
    AUS: australijs*
    AUT: austriack*
    AUT: austriacy
    AUT: austriak
    AUT: austriaka
    AUT: austriaków
    AZE: azerbejdżańs*
    AZE: azerowie
    AZE: azers*
    AZE: azerów
    BDI: burundyjczy*
    BDI: burundyjs*
    BEL: belgijs*
    BEL: belgowie
    BEL: belgów
    BEN: benińczy*
    BEN: benińs*
    BFA: burkińczy*
    BFA: burkińs*
    BGD: bangijczy*
    BGD: bangladesck*
    BGD: bangladeszk*
    BGD: banglijczy*
    BGD: banglijs*
    BGR: bułgar
    BGR: bułgars*
    BGR: bułgarzy
    BGR: bułgarów
    BHR: bahrajńczy*
    BHR: bahrajńs*
    BHR: bahrańs*
    BHS: bahamczy*
    BHS: bahams*
    BIH: bośniack*
    BIH: bośniacy
    BIH: bośniak
    BIH: bośniaków
    BLR: białorus*
    BLZ: belizeńs*
    BLZ: belizyjs*
    BOL: boliwijczy*
    BOL: boliwijs*
    BRA: brazylijczy*
    BRA: brazylijs*
    BRB: barbados*
    BRB: barbadosk*
    BRN: brunejczy*
    BRN: brunejs*
    BTN: bhutańczy*
    BTN: bhutańs*
    BWA: botswańczy*
    BWA: botswańs*
    CAF: środkowoafrykańs*
    CAN: kanadyjczy*
    CAN: kanadyjs*
    CHE: szwajcar
    CHE: szwajcars*
    CHE: szwajcarzy
    CHE: szwajcarów
    CHL: chilijczy*
    CHL: chilijs*
    CHN: Chin
    CHN: Chinach
    CHN: Chinami
    CHN: Chinczy*
    CHN: Pekin*
    CHN: Pekinem
    CHN: Pekinie
    CHN: chinek
    CHN: chinka
    CHN: chinki
    CHN: chinsk*
    CHN: chińczy*
    CHN: chińs*
    CIV: iworyjs*
    CMR: kameruńczy*
    CMR: kameruńs*
    COD: zairs*
    COG: kongijczy*
    COG: kongijs*
    COL: kolumbijczy*
    COL: kolumbijs*
    COM: komoryjczy*
    COM: komorys*
    CPV: zielonoprzylądk*
    CRI: kostarykańczy*
    CRI: kostarykańs*
    CUB: kubańczy*
    CUB: kubańs*
    CYP: cypryjczy*
    CYP: cypryjs*
    CZE: czechosłowack*
    CZE: czechów
    CZE: czescy
    CZE: czesi
    CZE: czesk*
    DEU: Niemc*
    DEU: Niemiec
    DEU: niemców
    DEU: niemiec
    DEU: niemieccy
    DEU: niemieck*
    DEU: niemka
    DJI: dżibutyjczy*
    DJI: dżibutyjs*
    DMA: dominikeńs*
    DNK: duńczy*
    DNK: duńs*
    DOM: dominikańczy*
    DOM: dominikańs*
    DZA: algierczy*
    DZA: algiers*
    ECU: ekwadorczy*
    ECU: ekwadors*
    EGY: egipcjan*
    EGY: egips*
    ERI: erytrejczy*
    ERI: erytrejs*
    ESP: hiszpan
    ESP: hiszpanie
    ESP: hiszpanka
    ESP: hiszpanów
    ESP: hiszpańs*
    EST: estończy*
    EST: estońs*
    ETH: etiopczy*
    ETH: etiops*
    FIN: finlandzk*
    FIN: finowie
    FIN: finów
    FIN: fińs*
    FJI: fidżyjczy*
    FJI: fidżyjs*
    FRA: francus*
    FRA: francuz*
    GAB: gabończy*
    GAB: gabońs*
    GBR: anglicy
    GBR: anglik
    GBR: anglików
    GBR: brytyjczy*
    GBR: brytyjs*
    GEO: gruzini
    GEO: gruzinów
    GEO: gruzińs*
    GHA: ghańczy*
    GHA: ghańs*
    GIN: gwinejczy*
    GIN: gwinejs*
    GMB: gambijczy*
    GMB: gambijs*
    GNB: bissauańs*
    GRC: greccy
    GRC: greck*
    GRC: grecy
    GRC: grek
    GRC: greków
    GRD: grenadyjs*
    GTM: gwatemalczy*
    GTM: gwatemals*
    GUY: gujańczy*
    GUY: gujańs*
    HND: honduras*
    HND: hondurask*
    HRV: chorwaccy
    HRV: chorwaci
    HRV: chorwack*
    HRV: chorwatów
    HTI: haitańczy*
    HTI: haitańs*
    HUN: węgiers*
    HUN: węgrzy
    HUN: węgrów
    IDN: indonezyjczy*
    IDN: indonezyjs*
    IND: hinduscy
    IND: hindusi
    IND: hindusów
    IND: indyjs*
    IRL: irlandczy*
    IRL: irlandzcy
    IRL: irlandzk*
    IRN: Iran*
    IRN: irańczy*
    IRN: irańs*
    IRQ: iraccy
    IRQ: irack*
    IRQ: irakijczy*
    ISL: islandczy*
    ISL: islandzcy
    ISL: islandzk*
    ISR: izraelczy*
    ISR: izraels*
    ITA: włochów
    ITA: włoscy
    ITA: włosi
    ITA: włosk*
    ITA: włoszka
    JAM: jamajczy*
    JAM: jamajczycy
    JAM: jamajs*
    JOR: jordańczy*
    JOR: jordańs*
    JPN: Japoni*
    JPN: Tokio
    JPN: japonk*
    JPN: japonsk*
    JPN: japończy*
    JPN: japońs*
    KAZ: kazachowie
    KAZ: kazachsk*
    KAZ: kazachstańs*
    KAZ: kazachów
    KAZ: kazask*
    KEN: kenijczy*
    KEN: kenijs*
    KGZ: kirgis*
    KGZ: kirgizi
    KGZ: kirgizów
    KHM: kambodżańczy*
    KHM: kambodżańs*
    KHM: khmers*
    KIR: kiribatyjs*
    KOR: Korea Pld
    KOR: Korea Poludniowa
    KOR: Korei Pld
    KOR: Korei Poludniowej
    KOR: Seul
    KOR: Seul*
    KOR: Seulem
    KOR: Seulu
    KOR: Yoon*
    KOR: dwie Koree
    KOR: dwiema Koreami
    KOR: dwóch Korei
    KOR: międzykoreańs*
    KOR: obie Koree
    KOR: obiema Koreami
    KOR: obu Korei
    KOR: poludniowokoreansk*
    KOR: południowo-koreańs*
    KOR: południowokoreańczy*
    KOR: południowokoreańs*
    KWT: kuwejccy
    KWT: kuwejck*
    KWT: kuwejtczy*
    LAO: laosk*
    LAO: laotańczy*
    LAO: laotańs*
    LBN: libańczy*
    LBN: libańs*
    LBR: liberyjczy*
    LBR: liberyjs*
    LBY: libijczy*
    LBY: libijs*
    LIE: liechtensteińs*
    LKA: cejlońs*
    LKA: lankijczy*
    LKA: lankijs*
    LKA: srilankijs*
    LSO: lesotyjs*
    LTU: litews*
    LTU: litwini
    LTU: litwinów
    LUX: luksemburcz*
    LUX: luksembursk*
    LVA: łotews*
    LVA: łotysze
    LVA: łotyszy
    MAR: marokańczy*
    MAR: marokańs*
    MCO: monakijs*
    MDA: mołdawianie
    MDA: mołdaws*
    MDG: madagaskars*
    MDG: malgask*
    MDV: malediwczy*
    MDV: malediws*
    MEX: meksykan*
    MEX: meksykańs*
    MKD: macedończy*
    MKD: macedońs*
    MLI: malijczy*
    MLI: malijs*
    MLT: maltańczy*
    MLT: maltańs*
    MMR: birmańczy*
    MMR: birmańs*
    MMR: mjanmańs*
    MNE: czarnogórcy
    MNE: czarnogórs*
    MNG: Mongoli*
    MNG: mongols*
    MNG: mongołowie
    MNG: mongołów
    MOZ: mozambick*
    MOZ: mozambijczy*
    MRT: mauretańczy*
    MRT: mauretańs*
    MUS: maurytyjczy*
    MUS: maurytyjs*
    MWI: malawijczy*
    MWI: malawijs*
    MYS: malezyjczy*
    MYS: malezyjs*
    NAM: namibijczy*
    NAM: namibijs*
    NER: nigerczy*
    NER: nigers*
    NGA: nigeryjczy*
    NGA: nigeryjs*
    NIC: nikaraguańczy*
    NIC: nikaraguańs*
    NLD: holenders*
    NLD: holendrzy
    NLD: holendrów
    NLD: niderlandzk*
    NOR: norwegowie
    NOR: norwegów
    NOR: norwes*
    NPL: nepalczy*
    NPL: nepals*
    NZL: nowozelandczy*
    NZL: nowozelandzk*
    OMN: omańczy*
    OMN: omańs*
    PAK: pakistańczy*
    PAK: pakistańs*
    PAN: panamczy*
    PAN: panams*
    PER: peruwiańczy*
    PER: peruwiańs*
    PHL: filipińczy*
    PHL: filipińs*
    PNG: papuask*
    POL: Polsk*
    POL: polacy
    POL: polak
    POL: polaka
    POL: polakami
    POL: polakom
    POL: polaków
    POL: polscy
    POL: polsk*
    PRT: portugalczy*
    PRT: portugals*
    PRY: paragwajczy*
    PRY: paragwajs*
    PSE: palestyńczy*
    PSE: palestyńs*
    QAT: katarczy*
    QAT: katars*
    ROU: rumuni
    ROU: rumunów
    ROU: rumuńs*
    RUS: Komsomolsk*
    RUS: Kreml*
    RUS: Lawrow*
    RUS: Miedwiediew*
    RUS: Moskw*
    RUS: Pieskow*
    RUS: Rosj*
    RUS: Rosjan*
    RUS: Szojgu*
    RUS: Wagner*
    RUS: Wladywostok*
    RUS: Wostoczn*
    RUS: prorosyjs*
    RUS: radzieccy
    RUS: radzieck*
    RUS: rosjan*
    RUS: rosyjs*
    RUS: rosyjsk*
    RUS: ruscy
    RUS: sowieccy
    RUS: sowieck*
    RWA: ruandyjs*
    RWA: rwandyjczy*
    RWA: rwandyjs*
    SAU: saudowie
    SAU: saudyjczy*
    SAU: saudyjs*
    SAU: saudów
    SDN: sudańczy*
    SDN: sudańs*
    SEN: senegalczy*
    SEN: senegals*
    SGP: singapurczy*
    SGP: singapurs*
    SLB: salomońs*
    SLE: sierraleońs*
    SLV: salwadorczy*
    SLV: salwadors*
    SMR: sanmaryńs*
    SOM: somalijczy*
    SOM: somalijs*
    SRB: jugosłowiańs*
    SRB: serbowie
    SRB: serbs*
    SRB: serbów
    SSD: południowosudańs*
    SUR: surinams*
    SVK: słowaccy
    SVK: słowack*
    SVK: słowacy
    SVK: słowaków
    SVN: słoweńcy
    SVN: słoweńców
    SVN: słoweńs*
    SWE: Szwecj*
    SWE: szwed
    SWE: szwedzcy
    SWE: szwedzi
    SWE: szwedzk*
    SWE: szwedów
    SWZ: suazyjs*
    SYC: seszels*
    SYR: syryjczy*
    SYR: syryjs*
    TCD: czadyjczy*
    TCD: czadyjs*
    TGO: togijczy*
    TGO: togijs*
    THA: tajlandzcy
    THA: tajlandzk*
    THA: tajowie
    THA: tajs*
    THA: tajów
    TJK: tadżyck*
    TJK: tadżycy
    TJK: tadżyków
    TKM: turkmeni
    TKM: turkmeńs*
    TLS: timors*
    TLS: wschodniotimors*
    TON: tongańs*
    TON: tongijs*
    TTO: trynidadyjs*
    TTO: trynidadzk*
    TUN: tunezyjczy*
    TUN: tunezyjs*
    TUR: turcy
    TUR: tureccy
    TUR: tureck*
    TUR: turków
    TWN: tajwańczy*
    TWN: tajwańs*
    TZA: tanzańczy*
    TZA: tanzańs*
    UGA: ugandyjczy*
    UGA: ugandyjs*
    UKR: Ukrain*
    UKR: ukrain*
    UKR: ukrainsk*
    UKR: ukraińs*
    UN: ONZ
    URY: urugwajczy*
    URY: urugwajs*
    USA: Amerykan*
    USA: Bialego Domu
    USA: Bialy Dom
    USA: Biden*
    USA: Departament Stanu
    USA: Pentagon*
    USA: Stan* Zjednoczon*
    USA: Trump*
    USA: USA
    USA: Waszyngton*
    USA: amerykan*
    USA: amerykansk*
    USA: amerykańs*
    USA: proamerykańs*
    UZB: uzbeccy
    UZB: uzbeck*
    UZB: uzbecy
    UZB: uzbeków
    VAT: watykańs*
    VEN: wenezuelczy*
    VEN: wenezuels*
    VNM: wietnamczy*
    VNM: wietnamk*
    VNM: wietnams*
    VUT: vanuack*
    WSM: samoańs*
    XKX: kosowianie
    XKX: kosows*
    XXX: zagraniczne delegacje
    XXX: zagraniczni goscie
    XXX: zagraniczni turysci
    XXX: zagranicznych turystow
    YEM: huti
    YEM: hutich
    YEM: jemeńczy*
    YEM: jemeńs*
    ZAF: południowoafrykańs*
    ZMB: zambijczy*
    ZMB: zambijs*
    ZWE: zimbabwejs*
    ZWE: zimbabweńs*
  `,
  cities: `
    AFG/Kabul: Kabul
    AFG/Kabul: Kabulem
    AFG/Kabul: Kabulowi
    AFG/Kabul: Kabulu
    AGO/Luanda: Luanda
    AGO/Luanda: Luandy
    AGO/Luanda: Luandzie
    AGO/Luanda: Luandę
    ALB/Tirana: Tirana
    ALB/Tirana: Tiranie
    ALB/Tirana: Tirany
    ALB/Tirana: Tiranę
    AND/Andorra la Vella: Andora la Vella
    AND/Andorra la Vella: Andorra la Vella
    ARE/Abu Dhabi: Abu Dhabi
    ARE/Abu Dhabi: Abu Zabi
    ARE/Dubai: Dubaj
    ARE/Dubai: Dubajem
    ARE/Dubai: Dubaju
    ARG/Buenos Aires: Buenos Aires
    ARM/Yerevan: Erewania
    ARM/Yerevan: Erewaniu
    ARM/Yerevan: Erewań
    ARM/Yerevan: Erywania
    ARM/Yerevan: Erywaniem
    ARM/Yerevan: Erywaniu
    ARM/Yerevan: Erywań
    ATG/Saint John's: Saint John's
    AUS/Canberra: Canberr*
    AUS/Canberra: Canberze
    AUS/Melbourne: Melbourne
    AUS/Sydney: Sydney
    AUT/Vienna: Wiedeń
    AUT/Vienna: Wiednia
    AUT/Vienna: Wiedniem
    AUT/Vienna: Wiedniowi
    AUT/Vienna: Wiedniu
    AZE/Baku: Baku
    BDI/Bujumbura: Bujumbura
    BDI/Bujumbura: Bużumbura
    BDI/Bujumbura: Bużumbury
    BDI/Bujumbura: Bużumburze
    BDI/Gitega: Gitega
    BEL/Brussels: Bruksel*
    BEN/Cotonou: Kotonu
    BEN/Porto Novo: Porto Novo
    BFA/Ouagadougou: Ouagadougou
    BFA/Ouagadougou: Wagadugu
    BGD/Dhaka: Dakka
    BGD/Dhaka: Dakki
    BGD/Dhaka: Dhace
    BGD/Dhaka: Dhaka
    BGD/Dhaka: Dhaki
    BGD/Dhaka: Dhakę
    BGR/Sofia: Sofia
    BGR/Sofia: Sofii
    BGR/Sofia: Sofię
    BHR/Manama: Manama
    BHR/Manama: Manamie
    BHR/Manama: Manamy
    BHR/Manama: Manamę
    BHS/Nassau: Nassau
    BIH/Sarajevo: Sarajewa
    BIH/Sarajevo: Sarajewem
    BIH/Sarajevo: Sarajewie
    BIH/Sarajevo: Sarajewo
    BLR/Minsk: Mińsk
    BLR/Minsk: Mińska
    BLR/Minsk: Mińskiem
    BLR/Minsk: Mińskowi
    BLR/Minsk: Mińsku
    BLZ/Belmopan: Belmopan*
    BOL/La Paz: La Paz
    BOL/Sucre: Sucre
    BRA/Rio de Janeiro: Rio de Janeiro
    BRA/Sao Paulo: Sao Paulo
    BRB/Bridgetown: Bridgetown
    BRN/Bandar Seri Begawan: Bandar Seri Begawan
    BTN/Thimphu: Thimphu
    BTN/Thimphu: Thimpu
    BWA/Gaborone: Gaborone
    CAF/Bangui: Bangi
    CAN/Montreal: Montreal*
    CAN/Ottawa: Ottawa
    CAN/Ottawa: Ottawie
    CAN/Ottawa: Ottawy
    CAN/Ottawa: Ottawę
    CAN/Toronto: Toronto
    CAN/Vancouver: Vancouver
    CHE/Bern: Berna
    CHE/Bern: Bernem
    CHE/Bern: Bernie
    CHE/Bern: Berno
    CHE/Davos: Davos
    CHE/Geneva: Genewa
    CHE/Geneva: Genewie
    CHE/Geneva: Genewy
    CHE/Geneva: Genewę
    CHE/Lausanne: Lozanna
    CHE/Lausanne: Lozannie
    CHE/Lausanne: Lozanny
    CHE/Zurich: Zurych
    CHE/Zurich: Zurychu
    CHL/Santiago: Santiago
    CHN/Beijing: Pekin*
    CHN/Changchun: Changchun
    CHN/Chongqing: Chongqing
    CHN/Dalian: Dalian
    CHN/Dandong: Dandong*
    CHN/Harbin: Harbin
    CHN/Harbin: Harbinie
    CHN/Jilin: Jilin
    CHN/Liaoning: Liaoning
    CHN/Nanjing: Nankin
    CHN/Nanjing: Nankinie
    CHN/Shanghai: Szanghaj
    CHN/Shanghai: Szanghajem
    CHN/Shanghai: Szanghaju
    CHN/Shenyang: Shenyang*
    CHN/Shenzhen: Shenzhen
    CHN/Tianjin: Tianjin
    CHN/Tianjin: Tiencin
    CHN/Yanji: Yanji
    CIV/Abidjan: Abidżan*
    CIV/Yamoussoukro: Jamusukro
    CMR/Yaounde: Jaunde
    COD/Kinshasa: Kinszas*
    COG/Brazzaville: Brazzaville
    COL/Bogota: Bogocie
    COL/Bogota: Bogota
    COL/Bogota: Bogoty
    COL/Bogota: Bogotę
    COM/Moroni: Moroni
    CPV/Praia: Prai
    CPV/Praia: Praia
    CRI/San Jose: San Jose
    CUB/Havana: Hawana
    CUB/Havana: Hawanie
    CUB/Havana: Hawany
    CUB/Havana: Hawanę
    CYP/Nicosia: Nikozj*
    CZE/Prague: Pradze
    CZE/Prague: Praga
    CZE/Prague: Pragi
    CZE/Prague: Pragę
    DEU/Berlin: Berlin*
    DEU/Bonn: Bonn
    DEU/Leipzig: Lipsk
    DEU/Leipzig: Lipsku
    DEU/Munich: Monachium
    DMA/Roseau: Roseau
    DNK/Copenhagen: Kopenhadze
    DNK/Copenhagen: Kopenhag*
    DOM/Santo Domingo: Santo Domingo
    DZA/Algiers: Algier
    DZA/Algiers: Algierem
    DZA/Algiers: Algieru
    DZA/Algiers: Algierze
    ECU/Quito: Quito
    EGY/Cairo: Kair
    EGY/Cairo: Kairem
    EGY/Cairo: Kairu
    EGY/Cairo: Kairze
    ERI/Asmara: Asmara
    ERI/Asmara: Asmary
    ERI/Asmara: Asmarze
    ESP/Barcelona: Barcelon*
    ESP/Madrid: Madrycie
    ESP/Madrid: Madryt*
    EST/Tallinn: Tallin*
    ETH/Addis Ababa: Addis Abeba
    ETH/Addis Ababa: Addis Abebie
    ETH/Addis Ababa: Addis Abeby
    FIN/Helsinki: Helsinek
    FIN/Helsinki: Helsinkach
    FIN/Helsinki: Helsinkami
    FIN/Helsinki: Helsinki
    FIN/Helsinki: Helsinkom
    FJI/Suva: Suva
    FJI/Suva: Suvie
    FRA/Marseille: Marsylia
    FRA/Marseille: Marsylii
    FRA/Paris: Paryż*
    FRA/Strasbourg: Strasburg*
    GAB/Libreville: Libreville
    GBR/London: Londyn*
    GEO/Tbilisi: Tbilisi
    GHA/Accra: Accra
    GHA/Accra: Akra
    GHA/Accra: Akry
    GHA/Accra: Akrze
    GIN/Conakry: Konakry
    GMB/Banjul: Bandżul*
    GMB/Banjul: Banjul
    GNB/Bissau: Bissau
    GNQ/Malabo: Malabo
    GRC/Athens: Aten
    GRC/Athens: Atenach
    GRC/Athens: Atenami
    GRC/Athens: Atenom
    GRC/Athens: Ateny
    GRD/Saint George's: Saint George's
    GUY/Georgetown: Georgetown
    HND/Tegucigalpa: Tegucigalp*
    HRV/Zagreb: Zagrzeb
    HRV/Zagreb: Zagrzebia
    HRV/Zagreb: Zagrzebiu
    HTI/Port-au-Prince: Port-au-Prince
    HUN/Budapest: Budapeszcie
    HUN/Budapest: Budapeszt*
    IDN/Bandung: Bandung*
    IDN/Jakarta: Dżakarcie
    IDN/Jakarta: Dżakart*
    IDN/Jakarta: Jakart*
    IND/Mumbai: Bombaj
    IND/Mumbai: Bombaju
    IND/Mumbai: Mumbaj
    IND/Mumbai: Mumbaju
    IND/New Delhi: Delhi
    IND/New Delhi: Nowe Delhi
    IRL/Dublin: Dublin*
    IRN/Tehran: Teheran*
    IRQ/Baghdad: Bagdad*
    ISL/Reykjavik: Rejkiawik*
    ISL/Reykjavik: Reykjavik*
    ISR/Jerusalem: Jerozolim*
    ISR/Tel Aviv: Tel Aviv
    ISR/Tel Aviv: Tel Awiw
    ISR/Tel Aviv: Tel Awiwie
    ISR/Tel Aviv: Tel Awiwu
    ITA/Milan: Mediolan*
    ITA/Rome: Rzym
    ITA/Rome: Rzymem
    ITA/Rome: Rzymie
    ITA/Rome: Rzymowi
    ITA/Rome: Rzymu
    JAM/Kingston: Kingston
    JOR/Amman: Amman
    JOR/Amman: Ammanie
    JOR/Amman: Ammanu
    JPN/Hiroshima: Hiroszim*
    JPN/Kyoto: Kioto
    JPN/Nagasaki: Nagasaki
    JPN/Okinawa: Okinaw*
    JPN/Osaka: Osace
    JPN/Osaka: Osaka
    JPN/Osaka: Osaki
    JPN/Osaka: Osakę
    JPN/Tokyo: Tokio
    KAZ/Almaty: Ałmaty
    KAZ/Astana: Astana
    KAZ/Astana: Astanie
    KAZ/Astana: Astany
    KAZ/Astana: Astanę
    KAZ/Astana: Nursułtan*
    KEN/Nairobi: Nairobi
    KGZ/Bishkek: Biszkek*
    KHM/Phnom Penh: Phnom Penh
    KIR/Tarawa: Tarawa
    KIR/Tarawa: Tarawie
    KIR/Tarawa: Tarawy
    KNA/Basseterre: Basseterre
    KOR/Busan: Busan
    KOR/Busan: Pusan
    KOR/Busan: Pusanie
    KOR/Gwangju: Gwangju
    KOR/Gwangju: Kwangdzu
    KOR/Incheon: Incheon
    KOR/Incheon: Inczon*
    KOR/Jeju: Czedżu
    KOR/Jeju: Jeju
    KOR/Pyeongchang: Pjongczang*
    KOR/Pyeongchang: Pyeongchang*
    KOR/Seoul: Seul*
    KWT/Kuwait City: Kuwejt City
    LAO/Vientiane: Vientiane
    LAO/Vientiane: Wientian*
    LBN/Beirut: Bejrucie
    LBN/Beirut: Bejrut*
    LBR/Monrovia: Monrovi*
    LBR/Monrovia: Monrowi*
    LBY/Tripoli: Trypolis
    LBY/Tripoli: Trypolisie
    LBY/Tripoli: Trypolisu
    LCA/Castries: Castries
    LIE/Vaduz: Vaduz
    LKA/Colombo: Colombo
    LKA/Colombo: Kolombo
    LSO/Maseru: Maseru
    LTU/Vilnius: Wilna
    LTU/Vilnius: Wilnem
    LTU/Vilnius: Wilnie
    LTU/Vilnius: Wilno
    LVA/Riga: Rydze
    LVA/Riga: Ryga
    LVA/Riga: Rygi
    LVA/Riga: Rygę
    MAR/Rabat: Rabacie
    MAR/Rabat: Rabat
    MAR/Rabat: Rabatu
    MCO/Monte Carlo: Monte Carlo
    MDA/Chisinau: Kiszyniowa
    MDA/Chisinau: Kiszyniowie
    MDA/Chisinau: Kiszyniów
    MDG/Antananarivo: Antananarivo
    MDG/Antananarivo: Antananarywa
    MEX/Mexico City: Mexico City
    MKD/Skopje: Skopje
    MLI/Bamako: Bamako
    MLT/Valletta: Valletcie
    MLT/Valletta: Valletta
    MLT/Valletta: Valletty
    MMR/Naypyidaw: Najpjidaw
    MMR/Naypyidaw: Naypyidaw
    MMR/Yangon: Rangun*
    MMR/Yangon: Yangon
    MNE/Podgorica: Podgoric*
    MNG/Ulaanbaatar: Ułan Bator
    MNG/Ulaanbaatar: Ułan Batoru
    MNG/Ulaanbaatar: Ułan Batorze
    MOZ/Maputo: Maputo
    MRT/Nouakchott: Nawakszut
    MRT/Nouakchott: Nouakchott
    MUS/Port Louis: Port Louis
    MWI/Lilongwe: Lilongwe
    MYS/Kuala Lumpur: Kuala Lumpur
    MYS/Putrajaya: Putrajaya
    NAM/Windhoek: Windhoek
    NAM/Windhoek: Windhuk
    NER/Niamey: Niamey
    NGA/Abuja: Abudża
    NGA/Abuja: Abudży
    NGA/Abuja: Abuja
    NGA/Lagos: Lagos
    NGA/Lagos: Lagosie
    NGA/Lagos: Lagosu
    NIC/Managua: Managua
    NIC/Managua: Managui
    NLD/Amsterdam: Amsterdam*
    NLD/Rotterdam: Rotterdam*
    NLD/The Hague: Hadze
    NLD/The Hague: Haga
    NLD/The Hague: Hagi
    NLD/The Hague: Hagę
    NOR/Oslo: Oslo
    NPL/Kathmandu: Kathmandu
    NPL/Kathmandu: Katmandu
    NZL/Auckland: Auckland
    NZL/Wellington: Wellington
    OMN/Muscat: Maskacie
    OMN/Muscat: Maskat
    OMN/Muscat: Maskatu
    PAK/Islamabad: Islamabad*
    PAK/Karachi: Karaczi
    PER/Lima: Lima
    PER/Lima: Limie
    PER/Lima: Limy
    PER/Lima: Limę
    PHL/Manila: Manila
    PHL/Manila: Manili
    PHL/Manila: Manilę
    PNG/Port Moresby: Port Moresby
    POL/Gdansk: Gdańsk
    POL/Gdansk: Gdańska
    POL/Gdansk: Gdańsku
    POL/Krakow: Krakowa
    POL/Krakow: Krakowie
    POL/Krakow: Kraków
    POL/Warsaw: Warszaw*
    PRT/Lisbon: Lizbon*
    PRY/Asuncion: Asunción
    PSE/Ramallah: Ramalla
    PSE/Ramallah: Ramallah
    QAT/Doha: Ad-Dauha
    QAT/Doha: Dausze
    QAT/Doha: Doha
    QAT/Doha: Dohy
    QAT/Doha: Dohę
    QAT/Doha: Dosze
    ROU/Bucharest: Bukareszcie
    ROU/Bucharest: Bukareszt*
    RUS/Irkutsk: Irkuck*
    RUS/Khabarovsk: Chabarowsk*
    RUS/Kursk: Kursk
    RUS/Kursk: Kurska
    RUS/Kursk: Kursku
    RUS/Kursk: obwodu kurskiego
    RUS/Kursk: obwodzie kurskim
    RUS/Moscow: Moskwa
    RUS/Moscow: Moskwie
    RUS/Moscow: Moskwy
    RUS/Moscow: Moskwę
    RUS/Moscow: moskiews*
    RUS/Novosibirsk: Nowosybirsk*
    RUS/Primorye: Kraj Nadmorski
    RUS/Primorye: Kraju Nadmorskim
    RUS/Saint Petersburg: Petersburg*
    RUS/Saint Petersburg: Sankt Petersburg*
    RUS/Sakhalin: Sachalin*
    RUS/Sochi: Soczi
    RUS/Ussuriysk: Ussuryjsk*
    RUS/Vladivostok: Władywostok*
    RUS/Vostochny: Wostoczny
    RUS/Vostochny: Wostocznyj
    RWA/Kigali: Kigali
    SAU/Jeddah: Dżeddz*
    SAU/Jeddah: Dżudd*
    SAU/Jeddah: Dżudda
    SAU/Riyadh: Rijad*
    SAU/Riyadh: Rijadzie
    SDN/Khartoum: Chartum*
    SEN/Dakar: Dakar
    SEN/Dakar: Dakaru
    SEN/Dakar: Dakarze
    SGP/Sentosa: Sentosa
    SGP/Sentosa: Sentosie
    SLB/Honiara: Honiara
    SLB/Honiara: Honiary
    SLE/Freetown: Freetown
    SLV/San Salvador: San Salvador
    SOM/Mogadishu: Mogadiszu
    SRB/Belgrade: Belgrad*
    SSD/Juba: Dżuba
    SSD/Juba: Dżubie
    SSD/Juba: Dżuby
    STP/Sao Tome: São Tomé
    SUR/Paramaribo: Paramaribo
    SVK/Bratislava: Bratysław*
    SVN/Ljubljana: Ljubljan*
    SVN/Ljubljana: Lublan*
    SWE/Stockholm: Sztokholm*
    SWZ/Mbabane: Mbabane
    SYC/Victoria: Victoria na Mahé
    SYR/Aleppo: Aleppo
    SYR/Damascus: Damaszek
    SYR/Damascus: Damaszkiem
    SYR/Damascus: Damaszkowi
    SYR/Damascus: Damaszku
    TCD/N Djamena: Ndżamena
    TCD/N Djamena: Ndżamenie
    TCD/N Djamena: Ndżameny
    TGO/Lome: Lomé
    THA/Bangkok: Bangkok*
    TJK/Dushanbe: Duszanbe
    TKM/Ashgabat: Aszchabad*
    TKM/Ashgabat: Aszgabat*
    TLS/Dili: Dili
    TON/Nuku'alofa: Nukualofa
    TTO/Port of Spain: Port of Spain
    TUN/Tunis: Tunis
    TUN/Tunis: Tunisie
    TUN/Tunis: Tunisu
    TUR/Ankara: Ankara
    TUR/Ankara: Ankary
    TUR/Ankara: Ankarze
    TUR/Ankara: Ankarę
    TUR/Istanbul: Stambule
    TUR/Istanbul: Stambuł*
    TWN/Taipei: Tajpej
    TZA/Dar es Salaam: Dar es Salaam
    TZA/Dodoma: Dodoma
    TZA/Dodoma: Dodomie
    TZA/Zanzibar: Zanzibar*
    UGA/Kampala: Kampala
    UGA/Kampala: Kampali
    UKR/Kyiv: Kijowa
    UKR/Kyiv: Kijowem
    UKR/Kyiv: Kijowie
    UKR/Kyiv: Kijowowi
    UKR/Kyiv: Kijów
    URY/Montevideo: Montevideo
    USA/Guam: Guam
    USA/Guam: Guamu
    USA/Hawaii: Hawajach
    USA/Hawaii: Hawaje
    USA/Los Angeles: Los Angeles
    USA/New York: Nowego Jorku
    USA/New York: Nowy Jork
    USA/New York: Nowym Jorkiem
    USA/New York: Nowym Jorku
    USA/Washington: Waszyngton*
    UZB/Samarkand: Samarkand*
    UZB/Tashkent: Taszkencie
    UZB/Tashkent: Taszkent*
    VCT/Kingstown: Kingstown
    VEN/Caracas: Caracas
    VNM/Hanoi: Hanoi
    VNM/Ho Chi Minh City: Ho Chi Minh
    VNM/Ho Chi Minh City: Sajgon*
    VUT/Port Vila: Port Vila
    WSM/Apia: Apia
    XKX/Pristina: Prisztin*
    XKX/Pristina: Prisztinie
    XKX/Pristina: Prisztyn*
    YEM/Aden: Aden
    YEM/Aden: Adenie
    YEM/Sanaa: Sana
    YEM/Sanaa: Sanaa
    ZAF/Cape Town: Kapsztad*
    ZAF/Johannesburg: Johannesburg*
    ZAF/Pretoria: Pretori*
    ZMB/Lusaka: Lusace
    ZMB/Lusaka: Lusaka
    ZMB/Lusaka: Lusaki
    ZWE/Harare: Harare
  `,
  organisations: `
    ADB: Azjatycki Bank Rozwoju
    ADB: Azjatyckiego Banku Rozwoju
    AFC: AFC
    AFC: Azjatycka Konfederacja Piłkarska
    AFC: Azjatyckiej Konfederacji Piłkarskiej
    AL: Lidze Arabskiej
    AL: Liga Arabska
    AL: Ligi Arabskiej
    AL: Ligę Arabską
    AMNESTY: Amnesty International
    APEC: APEC
    ARF: Forum Regionalne ASEAN
    ARF: Forum Regionalnego ASEAN
    ARF: Forum Regionalnym ASEAN
    ASEAN: ASEAN*
    ASEAN: Stowarzyszenia Narodów Azji Południowo-Wschodniej
    ASEAN: Stowarzyszenie Narodów Azji Południowo-Wschodniej
    AU: Unia Afrykańska
    AU: Unii Afrykańskiej
    AU: Unię Afrykańską
    BRICS: BRICS
    CARITAS: Caritas
    CIS: WNP
    CIS: Wspólnota Niepodległych Państw
    CIS: Wspólnoty Niepodległych Państw
    CSTO: ODKB
    CSTO: OUBZ
    CTBTO: CTBTO
    EAEU: EUG
    EAEU: Euroazjatycka Unia Gospodarcza
    EAEU: Euroazjatyckiej Unii Gospodarczej
    ESCAP: ESCAP
    EU: Komisja Europejska
    EU: Komisji Europejskiej
    EU: Komisję Europejską
    EU: Parlamencie Europejskim
    EU: Parlament Europejski
    EU: Parlamentu Europejskiego
    EU: UE
    EU: Unia Europejska
    EU: Unii Europejskiej
    EU: Unię Europejską
    EU: europarlament*
    EU: unijn*
    FAO: FAO
    FAO: Organizacja do spraw Wyżywienia i Rolnictwa
    FAO: Organizacja ds. Wyżywienia i Rolnictwa
    FAO: Organizacji ds. Wyżywienia i Rolnictwa
    FATF: FATF
    FIFA: FIFA
    FIFA: FIFY
    FIFA: FIFĘ
    G20: G-20
    G20: G20
    G77: G77
    G77: Grupa 77
    G7: G-7
    G7: G7
    GAVI: GAVI
    GFATM: Globalnego Funduszu
    GFATM: Globalny Fundusz
    GFATM: Światowy Fundusz na rzecz Walki z AIDS
    HRW: Human Rights Watch
    IAEA: IAEA
    IAEA: MAEA
    IAEA: Międzynarodowa Agencja Energii Atomowej
    IAEA: Międzynarodowej Agencji Energii Atomowej
    IAEA: Międzynarodową Agencję Energii Atomowej
    ICAO: ICAO
    ICAO: Organizacja Międzynarodowego Lotnictwa Cywilnego
    ICAO: Organizacji Międzynarodowego Lotnictwa Cywilnego
    ICC: MTK
    ICC: Międzynarodowego Trybunału Karnego
    ICC: Międzynarodowy Trybunał Karny
    ICRC: Czerwonego Krzyża
    ICRC: Czerwonemu Krzyżowi
    ICRC: Czerwony Krzyż
    ICRC: Czerwonym Krzyżem
    ICRC: MKCK
    ICRC: Międzynarodowego Komitetu Czerwonego Krzyża
    ICRC: Międzynarodowy Komitet Czerwonego Krzyża
    IFRC: IFRC
    IFRC: Międzynarodowa Federacja Czerwonego Krzyża
    IFRC: Międzynarodowa Federacja Stowarzyszeń Czerwonego Krzyża
    IFRC: Międzynarodowej Federacji Czerwonego Krzyża
    IFRC: Międzynarodowej Federacji Stowarzyszeń Czerwonego Krzyża
    ILO: MOP
    ILO: Międzynarodowa Organizacja Pracy
    ILO: Międzynarodowej Organizacji Pracy
    IMF: MFW
    IMF: Międzynarodowego Funduszu Walutowego
    IMF: Międzynarodowy Fundusz Walutowy
    IMO: IMO
    IMO: Międzynarodowa Organizacja Morska
    IMO: Międzynarodowej Organizacji Morskiej
    INTERPOL: Interpol*
    IOC: MKOI
    IOC: MKOl
    IOC: Międzynarodowego Komitetu Olimpijskiego
    IOC: Międzynarodowy Komitet Olimpijski
    IOC: Międzynarodowym Komitetem Olimpijskim
    IPU: Unia Międzyparlamentarna
    IPU: Unii Międzyparlamentarnej
    ITU: ITU
    ITU: Międzynarodowego Związku Telekomunikacyjnego
    ITU: Międzynarodowy Związek Telekomunikacyjny
    KEDO: KEDO
    MSF: Lekarze bez Granic
    MSF: Lekarzy bez Granic
    MSMT: MSMT
    NAM: Państw Niezaangażowanych
    NAM: Ruch Niezaangażowanych
    NAM: Ruch Państw Niezaangażowanych
    NAM: Ruchu Niezaangażowanych
    NAM: Ruchu Państw Niezaangażowanych
    NATO: NATO
    NATO: Pakt Północnoatlantycki
    NATO: Sojusz Północnoatlantycki
    NATO: Sojuszem Północnoatlantyckim
    NATO: Sojuszu Północnoatlantyckiego
    OAS: OPA
    OAS: Organizacja Państw Amerykańskich
    OAS: Organizacji Państw Amerykańskich
    OCA: Olimpijska Rada Azji
    OCA: Olimpijskiej Rady Azji
    OHCHR: OHCHR
    OHCHR: Wysoka Komisarz ONZ ds. Praw Człowieka
    OHCHR: Wysoki Komisarz ONZ ds. Praw Człowieka
    OHCHR: Wysokiego Komisarza ONZ ds. Praw Człowieka
    OIC: Organizacja Współpracy Islamskiej
    OIC: Organizacji Współpracy Islamskiej
    OPCW: OPCW
    OPCW: Organizacja ds. Zakazu Broni Chemicznej
    OPCW: Organizacji ds. Zakazu Broni Chemicznej
    OSCE: OBWE
    SCO: SCO
    SCO: Szanghajska Organizacja Współpracy
    SCO: Szanghajskiej Organizacji Współpracy
    SCO: Szanghajską Organizację Współpracy
    UN: Dowództwo NZ
    UN: Dowództwo Narodów Zjednoczonych
    UN: Narodami Zjednoczonymi
    UN: Narodom Zjednoczonym
    UN: Narody Zjednoczone
    UN: Narodów Zjednoczonych
    UN: ONZ
    UN: Organizacja Narodów Zjednoczonych
    UN: Organizacji Narodów Zjednoczonych
    UN: RB ONZ
    UN: Rada Bezpieczeństwa
    UN: Rady Bezpieczeństwa
    UN: Radzie Bezpieczeństwa
    UN: Radę Bezpieczeństwa
    UN: Zgromadzenia Ogólnego
    UN: Zgromadzenie Ogólne
    UN: Zgromadzeniu Ogólnym
    UN: oenzet*
    UNCTAD: UNCTAD
    UNDP: Program Narodów Zjednoczonych ds. Rozwoju
    UNDP: Program ONZ ds. Rozwoju
    UNDP: Programu ONZ ds. Rozwoju
    UNDP: UNDP
    UNEP: UNEP
    UNESCO: UNESCO
    UNFPA: Fundusz Ludnościowy ONZ
    UNFPA: Funduszu Ludnościowego ONZ
    UNFPA: UNFPA
    UNHCR: UNHCR
    UNHCR: Wysoki Komisarz ONZ ds. Uchodźców
    UNHCR: Wysokiego Komisarza ONZ ds. Uchodźców
    UNHRC: Rada Praw Człowieka
    UNHRC: Rady Praw Człowieka
    UNHRC: Radzie Praw Człowieka
    UNHRC: Radę Praw Człowieka
    UNICEF: UNICEF*
    UNIDO: UNIDO
    UNWTO: UNWTO
    UNWTO: Światowa Organizacja Turystyki
    UNWTO: Światowej Organizacji Turystyki
    UPU: Światowego Związku Pocztowego
    UPU: Światowy Związek Pocztowy
    WADA: WADA
    WB: Bank Światowy
    WB: Bankiem Światowym
    WB: Banku Światowego
    WFP: WFP
    WFP: Światowego Programu Żywnościowego
    WFP: Światowy Program Żywnościowy
    WFP: Światowym Programem Żywnościowym
    WHO: WHO
    WHO: Światowa Organizacja Zdrowia
    WHO: Światowej Organizacji Zdrowia
    WHO: Światową Organizację Zdrowia
    WIPO: WIPO
    WIPO: Światowa Organizacja Własności Intelektualnej
    WIPO: Światowej Organizacji Własności Intelektualnej
    WMO: WMO
    WMO: Światowa Organizacja Meteorologiczna
    WMO: Światowej Organizacji Meteorologicznej
    WTO: WTO
    WTO: Światowa Organizacja Handlu
    WTO: Światowej Organizacji Handlu
  `,
};

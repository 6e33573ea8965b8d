import type { CountryNames } from './country-names.ts';

/** What Swedish calls countries, cities and organisations. */
export const SV: CountryNames = {
  names: `
    AFG: Afghanistan*
    AGO: Angola*
    ALB: Albanien*
    AND: Andorra*
    ARE: Arabemiraten
    ARE: Emiraten
    ARE: Förenade Arabemiraten
    ARG: Argentina*
    ARM: Armenien*
    ATG: Antigua
    ATG: Antigua och Barbuda
    AUS: Australien*
    AUT: Österrike*
    AZE: Azerbajdjan*
    BDI: Burundi*
    BEL: Belgien*
    BEN: Benin
    BEN: Benins
    BFA: Burkina Faso*
    BGR: Bulgarien*
    BHR: Bahrain*
    BHS: Bahamas
    BIH: Bosnien och Hercegovina
    BIH: Bosnien*
    BIH: Bosnien-Hercegovina
    BLR: Belarus
    BLR: Vitryssland*
    BLZ: Belize*
    BOL: Bolivia
    BOL: Bolivias
    BRA: Brasilien*
    BRB: Barbados
    BRN: Brunei
    BRN: Bruneis
    BTN: Bhutan
    BTN: Bhutans
    BWA: Botswana
    BWA: Botswanas
    CAF: Centralafrikanska republiken
    CAN: Kanada
    CAN: Kanadas
    CHE: Schweiz
    CHE: Schweizs
    CHL: Chile
    CHL: Chiles
    CHN: Folkrepubliken Kina
    CHN: Kina
    CHN: Kinas
    CHN: Zhongnanhai
    CIV: Côte d'Ivoire
    CIV: Elfenbenskusten*
    CMR: Kamerun*
    COD: DR Kongo
    COD: Demokratiska republiken Kongo
    COD: Kongo
    COD: Kongo-Kinshasa
    COD: Kongos
    COD: Zaire
    COG: Folkrepubliken Kongo
    COG: Kongo-Brazzaville
    COG: Republiken Kongo
    COL: Colombia
    COL: Colombias
    COM: Comorerna
    COM: Komorerna
    COM: Komorernas
    CPV: Cabo Verde
    CPV: Kap Verde
    CPV: Kap Verdes
    CRI: Costa Rica
    CRI: Costa Ricas
    CUB: Kuba
    CUB: Kubas
    CYP: Cypern
    CYP: Cyperns
    CZE: Tjeckien*
    CZE: Tjeckiska republiken
    CZE: Tjeckoslovakien*
    DEU: BRD
    DEU: Bundestag
    DEU: Förbundsdagen
    DEU: Förbundsrepubliken
    DEU: Västtyskland*
    DEU: förbundskansler*
    DJI: Djibouti
    DJI: Djiboutis
    DMA: Dominica
    DMA: Dominicas
    DNK: Christiansborg
    DNK: Danmark
    DNK: Danmarks
    DNK: Folketinget
    DOM: Dominikanska republiken
    DZA: Algeriet
    DZA: Algeriets
    ECU: Ecuador
    ECU: Ecuadors
    EGY: Egypten
    EGY: Egyptens
    ERI: Eritrea
    ERI: Eritreas
    ESP: Spanien
    ESP: Spaniens
    EST: Estland
    EST: Estlands
    ETH: Etiopien*
    FIN: Finland
    FIN: Finlands
    FJI: Fidji
    FJI: Fiji
    FJI: Fijis
    FRA: Frankrike*
    FRA: Élysée
    FRA: Élyséepalatset
    GAB: Gabon
    GAB: Gabons
    GBR: Buckingham Palace
    GBR: Downing Street
    GBR: England
    GBR: Englands
    GBR: Foreign Office
    GBR: Förenade kungariket
    GBR: Nordirland*
    GBR: Skottland*
    GBR: Storbritannien*
    GBR: Wales
    GBR: Westminster
    GBR: underhuset
    GEO: Georgien*
    GHA: Ghana
    GHA: Ghanas
    GIN: Guinea
    GIN: Guineas
    GMB: Gambia
    GMB: Gambias
    GNB: Guinea-Bissau
    GNB: Guinea-Bissaus
    GNQ: Ekvatorial-Guinea
    GNQ: Ekvatorialguinea*
    GRD: Grenada
    GRD: Grenadas
    GTM: Guatemala
    GTM: Guatemalas
    GUY: Guyana
    GUY: Guyanas
    HND: Honduras
    HRV: Kroatien*
    HTI: Haiti
    HTI: Haitis
    HUN: Ungern
    HUN: Ungerns
    IDN: Indonesien*
    IND: Indien
    IND: Indiens
    IRL: Irland
    IRL: Irlands
    IRN: Iran
    IRN: Irans
    IRQ: Irak
    IRQ: Iraks
    ISL: Island
    ISL: Islands
    ISR: Israels
    ISR: Knesset
    ITA: Italien
    ITA: Italiens
    JAM: Jamaica
    JAM: Jamaicas
    JOR: Jordanien*
    JPN: Japan
    JPN: Japans
    KAZ: Kazachstan*
    KAZ: Kazakstan*
    KEN: Kenya
    KEN: Kenyas
    KGZ: Kirgizistan*
    KHM: Kambodja
    KHM: Kambodjas
    KHM: Kampuchea
    KIR: Kiribati
    KIR: Kiribatis
    KNA: Saint Christopher och Nevis
    KNA: Saint Kitts
    KNA: Saint Kitts och Nevis
    KOR: Blå huset
    KOR: Cheong Wa Dae
    KOR: Republiken Korea
    KWT: Kuwait
    KWT: Kuwaits
    LAO: Laos
    LBN: Libanon
    LBN: Libanons
    LBR: Liberia
    LBR: Liberias
    LBY: Libyen
    LBY: Libyens
    LCA: Saint Lucia
    LCA: Saint Lucias
    LIE: Liechtenstein
    LIE: Liechtensteins
    LKA: Ceylon
    LKA: Sri Lanka
    LKA: Sri Lankas
    LSO: Lesotho
    LSO: Lesothos
    LTU: Litauen
    LTU: Litauens
    LUX: Luxembourg
    LUX: Luxemburg
    LUX: Luxemburgs
    LVA: Lettland
    LVA: Lettlands
    MAR: Marocko
    MAR: Marockos
    MCO: Monaco
    MCO: Monacos
    MDA: Moldavien*
    MDA: Moldova
    MDG: Madagaskar
    MDG: Madagaskars
    MDV: Maldiverna
    MDV: Maldivernas
    MEX: Mexico
    MEX: Mexiko
    MEX: Mexikos
    MKD: Makedonien*
    MKD: Nordmakedonien*
    MLI: Mali
    MLI: Malis
    MLT: Malta
    MLT: Maltas
    MMR: Burma
    MMR: Burmas
    MMR: Myanmar
    MMR: Myanmars
    MNE: Montenegro
    MNE: Montenegros
    MNG: Mongoliet
    MNG: Mongoliets
    MOZ: Moçambique
    MOZ: Moçambiques
    MRT: Mauretanien*
    MUS: Mauritius
    MWI: Malawi
    MWI: Malawis
    MYS: Malaysia
    MYS: Malaysias
    NAM: Namibia
    NAM: Namibias
    NER: Niger
    NER: Nigers
    NGA: Nigeria
    NGA: Nigerias
    NIC: Nicaragua
    NIC: Nicaraguas
    NLD: Holland
    NLD: Hollands
    NLD: Nederländerna*
    NOR: Norge
    NOR: Norges
    NPL: Nepal
    NPL: Nepals
    NZL: Nya Zeeland
    NZL: Nya Zeelands
    OMN: Oman
    OMN: Omans
    PAK: Pakistan
    PAK: Pakistans
    PAN: Panama
    PAN: Panamas
    PER: Peru
    PER: Perus
    PHL: Filippinerna
    PHL: Filippinernas
    PNG: Papua Nya Guinea
    PNG: Papua Nya Guineas
    POL: Polen
    POL: Polens
    PRT: Portugal
    PRT: Portugals
    PRY: Paraguay
    PRY: Paraguays
    PSE: Gaza
    PSE: Gazaremsan
    PSE: Palestina
    PSE: Palestinas
    PSE: Västbanken
    QAT: Qatar
    QAT: Qatars
    ROU: Rumänien*
    RUS: Kreml*
    RUS: Ryska federationen
    RUS: Sovjet
    RUS: Sovjets
    RUS: Sovjetunionen*
    RUS: Statsduman
    RUS: USSR
    RUS: duman
    RWA: Rwanda
    RWA: Rwandas
    SAU: Saudi
    SAU: Saudiarabien*
    SDN: Sudan
    SDN: Sudans
    SEN: Senegal
    SEN: Senegals
    SGP: Singapore
    SGP: Singapores
    SLB: Salomonöarna
    SLB: Salomonöarnas
    SLE: Sierra Leone
    SLE: Sierra Leones
    SLV: El Salvador
    SLV: El Salvadors
    SMR: San Marino
    SMR: San Marinos
    SOM: Somalia
    SOM: Somalias
    SRB: Jugoslavien*
    SRB: Serbien*
    STP: São Tomé
    STP: São Tomé och Príncipe
    SUR: Surinam
    SUR: Suriname
    SUR: Surinams
    SVK: Slovakien*
    SVN: Slovenien*
    SWE: Arvfurstens palats
    SWE: Sverige
    SWE: Sveriges
    SWE: Utrikesdepartementet
    SWZ: Eswatini
    SWZ: Swaziland*
    SYC: Seychellerna
    SYC: Seychellernas
    SYR: Syrien
    SYR: Syriens
    TCD: Tchad
    TCD: Tchads
    TGO: Togo
    TGO: Togos
    THA: Thailand
    THA: Thailands
    TJK: Tadzjikistan*
    TKM: Turkmenistan*
    TLS: Timor-Leste
    TLS: Östtimor*
    TON: Tonga
    TON: Tongas
    TTO: Trinidad
    TTO: Trinidad och Tobago
    TUN: Tunisien*
    TUR: Turkiet
    TUR: Turkiets
    TWN: Republiken Kina
    TWN: Taiwan
    TWN: Taiwans
    TZA: Tanzania
    TZA: Tanzanias
    UGA: Uganda
    UGA: Ugandas
    UKR: Ukraina
    UKR: Ukrainas
    URY: Uruguay
    URY: Uruguays
    USA: Amerika
    USA: Amerikas
    USA: Amerikas förenta stater
    USA: CIA
    USA: Capitol Hill
    USA: Capitolium
    USA: FBI
    USA: Förenta staterna
    USA: Förenta staternas
    USA: Georgetown University
    USA: Georgetownuniversitetet
    USA: Mar-a-Lago
    USA: Ovala rummet
    USA: Pentagon
    USA: Pentagons
    USA: State Department
    USA: U.S.A.
    USA: US
    USA: USA
    USA: USA:s
    USA: USAs
    USA: Vita huset
    USA: Vita husets
    UZB: Uzbekistan*
    VAT: Heliga stolen
    VAT: Vatikanen
    VAT: Vatikanens
    VCT: Saint Vincent
    VCT: Saint Vincent och Grenadinerna
    VEN: Venezuela
    VEN: Venezuelas
    VNM: Nordvietnam*
    VNM: Vietnam
    VNM: Vietnams
    VUT: Vanuatu
    VUT: Vanuatus
    WSM: Samoa
    WSM: Samoas
    XKX: Kosovo
    XKX: Kosovos
    YEM: Jemen
    YEM: Jemens
    ZAF: Sydafrika
    ZAF: Sydafrikas
    ZMB: Zambia
    ZMB: Zambias
    ZWE: Zimbabwe
    ZWE: Zimbabwes
  `,
  of: `
    AFG: afghan*
    AGO: angolan*
    AGO: angolansk*
    ALB: alban
    ALB: albaner*
    ALB: albansk*
    AND: andorransk*
    ARE: emirati*
    ARE: emiratisk*
    ARG: argentin*
    ARM: armenier*
    ARM: armenisk*
    ATG: antiguansk*
    AUS: australiensar*
    AUS: australiensisk*
    AUS: australier*
    AUS: australisk*
    AUT: österrik*
    AZE: azer
    AZE: azerbajdzjan*
    AZE: azerier*
    AZE: azerisk*
    BDI: burundier*
    BDI: burundisk*
    BEL: belgare*
    BEL: belgisk*
    BEN: beninier*
    BEN: beninsk*
    BFA: burkinier*
    BFA: burkinsk*
    BGD: bangladesh*
    BGD: bangladeshier*
    BGD: bangladeshisk*
    BGR: bulgar
    BGR: bulgarer*
    BGR: bulgarisk*
    BHR: bahrainier*
    BHR: bahrainsk*
    BHS: bahamansk*
    BHS: bahamier*
    BIH: bosniak*
    BIH: bosnier*
    BIH: bosnisk*
    BLR: belarus*
    BLR: vitrysk*
    BLR: vitryss*
    BLZ: belizier*
    BLZ: belizisk*
    BOL: bolivian
    BOL: bolivianer*
    BOL: boliviansk*
    BRA: brasilian*
    BRA: brasilianar*
    BRA: brasiliansk*
    BRB: barbadier*
    BRB: barbadisk*
    BRN: bruneier*
    BRN: bruneisk*
    BTN: bhutanes*
    BTN: bhutansk*
    BWA: botswanier*
    BWA: botswansk*
    CAF: centralafrikan*
    CAN: kanadensar*
    CAN: kanadensisk*
    CAN: kanadisk*
    CHE: schweiz*
    CHL: chilen
    CHL: chilenar*
    CHL: chilenare*
    CHL: chilensk*
    CHN: kinavänlig*
    CHN: kines*
    CHN: rödkines*
    CHN: sinokoreansk*
    CIV: ivorian
    CIV: ivorianer*
    CIV: ivoriansk*
    CMR: kameruner*
    CMR: kamerunier*
    CMR: kamerunsk*
    COD: kongoles*
    COG: kongo-brazzavill*
    COL: colombian
    COL: colombianer*
    COL: colombiansk*
    COM: komoransk*
    COM: komorer
    COM: komorisk*
    CPV: kapverd*
    CRI: costarican*
    CRI: costaricansk*
    CUB: kuban
    CUB: kubanen
    CUB: kubaner
    CUB: kubanerna
    CUB: kubaners
    CUB: kubansk*
    CYP: cypriot*
    CYP: cypriotisk*
    CZE: tjeck*
    DEU: tysk
    DEU: tyska
    DEU: tyskar*
    DEU: tyske
    DEU: tysken
    DEU: tyskens
    DEU: tyskland*
    DEU: tyskt
    DEU: västtysk*
    DJI: djiboutier*
    DJI: djiboutisk*
    DMA: dominicansk*
    DNK: dansk
    DNK: danska
    DNK: danskar*
    DNK: danske
    DNK: dansken
    DNK: danskorna
    DNK: danskt
    DOM: dominikan
    DOM: dominikaner*
    DOM: dominikansk*
    DZA: algerier*
    DZA: algerisk*
    ECU: ecuadorian*
    ECU: ecuadoriansk*
    EGY: egyptier*
    EGY: egyptisk*
    ERI: eritrean*
    ERI: eritreansk*
    ESP: spanjor*
    ESP: spansk*
    EST: estländ*
    EST: estländare*
    EST: estnisk*
    ETH: etiopier*
    ETH: etiopisk*
    FIN: finländ*
    FIN: finsk
    FIN: finska
    FIN: finske
    FIN: finskt
    FJI: fidjiansk*
    FJI: fijiansk*
    FRA: fransk
    FRA: franska
    FRA: franske
    FRA: franskt
    FRA: fransman
    FRA: fransmannen
    FRA: fransyska
    GAB: gabones*
    GAB: gabonier*
    GAB: gabonsk*
    GBR: britt
    GBR: britten
    GBR: britter
    GBR: britterna
    GBR: britternas
    GBR: brittisk*
    GBR: brittiska
    GBR: engelsman
    GBR: engelsmannen
    GBR: skotsk
    GBR: skotska
    GBR: skotskt
    GEO: georgier*
    GEO: georgisk*
    GHA: ghanan
    GHA: ghananer*
    GHA: ghanansk*
    GHA: ghanes*
    GIN: guinean
    GIN: guineaner*
    GIN: guineansk*
    GMB: gambiansk*
    GMB: gambier*
    GMB: gambisk*
    GNB: bissauguineansk*
    GNB: guinea-bissauisk*
    GNQ: ekvatorialguineansk*
    GRC: grek
    GRC: greken
    GRC: greker
    GRC: grekerna
    GRC: grekernas
    GRC: grekisk*
    GRC: grekland*
    GRD: grenadisk*
    GTM: guatemalan*
    GTM: guatemalansk*
    GTM: guatemaltek*
    GUY: guyanes*
    GUY: guyansk*
    HND: honduran*
    HND: honduransk*
    HRV: kroat
    HRV: kroaten
    HRV: kroater
    HRV: kroaterna
    HRV: kroatisk*
    HTI: haitian*
    HTI: haitiansk*
    HTI: haitier*
    HTI: haitisk*
    HUN: ungersk*
    HUN: ungrare*
    IDN: indonesier*
    IDN: indonesisk*
    IND: indier*
    IND: indisk*
    IRL: irisk
    IRL: iriska
    IRL: iriskt
    IRL: irländ*
    IRN: iran*
    IRN: iranier*
    IRN: iransk*
    IRQ: irak*
    ISL: isländ*
    ISR: israel
    ISR: israeler*
    ISR: israelisk*
    ITA: italienar*
    ITA: italiensk*
    JAM: jamaican*
    JAM: jamaicansk*
    JOR: jordanier*
    JOR: jordansk*
    JPN: japan*
    KAZ: kazach*
    KAZ: kazak*
    KEN: kenyan*
    KEN: kenyansk*
    KGZ: kirgiz*
    KHM: kambodjan*
    KHM: kambodjansk*
    KIR: kiribatisk*
    KNA: kittitisk*
    KOR: interkorean*
    KOR: interkoreansk*
    KOR: mellankoreansk*
    KOR: sydkorea*
    KOR: sydkorean*
    KWT: kuwait*
    LAO: laotier*
    LAO: laotisk*
    LBN: libanes*
    LBR: liberian*
    LBR: liberiansk*
    LBY: libier*
    LBY: libyer*
    LBY: libysk*
    LCA: lucianer*
    LCA: saintlucisk*
    LIE: liechtensteinar*
    LIE: liechtensteinsk*
    LKA: lankes*
    LKA: lankesisk*
    LKA: singales*
    LKA: srilankes*
    LSO: lesothier*
    LSO: lesothisk*
    LTU: litauer*
    LTU: litauisk*
    LUX: luxemburgar*
    LUX: luxemburgsk*
    LVA: =lett
    LVA: letterna
    LVA: lettisk*
    LVA: lettländ*
    MAR: marockan*
    MAR: marockansk*
    MCO: monegask*
    MDA: moldavier*
    MDA: moldavisk*
    MDA: moldov
    MDA: moldover
    MDA: moldovisk*
    MDG: madagask*
    MDG: madagass*
    MDV: maldivier*
    MDV: maldivisk*
    MEX: mexikan*
    MEX: mexikansk*
    MKD: makedonier*
    MKD: makedonsk*
    MKD: nordmakedonsk*
    MLI: malier*
    MLI: malisk*
    MLT: maltes*
    MLT: maltesisk*
    MMR: burmes*
    MMR: myanmar*
    MNE: montenegrin*
    MNE: montenegrinsk*
    MNG: mongol
    MNG: mongoler*
    MNG: mongolisk*
    MOZ: moçambikier*
    MOZ: moçambikisk*
    MRT: mauretanier*
    MRT: mauretanisk*
    MRT: mauretansk*
    MUS: mauritier*
    MUS: mauritisk*
    MWI: malawier*
    MWI: malawisk*
    MYS: malaysier*
    MYS: malaysisk*
    NAM: namibier*
    NAM: namibisk*
    NER: nigerer
    NER: nigerisk*
    NGA: nigerian*
    NGA: nigeriansk*
    NIC: nicaraguan*
    NIC: nicaraguansk*
    NLD: holländare*
    NLD: holländsk*
    NLD: nederländare*
    NLD: nederländsk*
    NOR: norrman
    NOR: norrmannen
    NOR: norsk
    NOR: norska
    NOR: norskar*
    NOR: norske
    NOR: norskorna
    NOR: norskt
    NPL: nepales*
    NPL: nepalesisk*
    NZL: nyzeeländ*
    OMN: omanier*
    OMN: omansk
    OMN: omanska
    OMN: omanskt
    PAK: pakistan*
    PAN: panaman*
    PAN: panamansk*
    PER: peruan*
    PER: peruansk*
    PHL: filippin*
    PNG: papuansk*
    POL: polack
    POL: polacken
    POL: polacker*
    POL: polsk
    POL: polska
    POL: polske
    POL: polskt
    PRT: portugis*
    PRY: paraguayan*
    PRY: paraguaysk*
    PSE: palestin*
    QAT: qatari
    QAT: qatarier*
    QAT: qatarisk*
    ROU: rumän
    ROU: rumänen
    ROU: rumäner*
    ROU: rumänsk*
    RUS: prorysk
    RUS: proryska
    RUS: rysk
    RUS: rysk-nordkorean*
    RUS: ryska
    RUS: ryske
    RUS: ryskstöd*
    RUS: ryskt
    RUS: ryskvänlig*
    RUS: ryss
    RUS: ryssar*
    RUS: ryssen
    RUS: ryssland*
    RUS: rysslands*
    RUS: sovjet*
    RUS: sovjetisk*
    RWA: rwandier*
    RWA: rwandisk*
    SAU: saudiarab*
    SAU: saudiarabisk*
    SAU: saudier*
    SAU: saudisk*
    SDN: sudanes*
    SDN: sudanesisk*
    SEN: senegales*
    SEN: senegalesisk*
    SGP: singaporian*
    SGP: singaporiansk*
    SLB: salomonisk*
    SLB: salomonsk*
    SLE: sierraleonesisk*
    SLE: sierraleonier*
    SLE: sierraleonsk*
    SLV: salvadoran*
    SLV: salvadoransk*
    SLV: salvadoriansk*
    SMR: sanmarinesisk*
    SMR: sanmarinsk*
    SOM: somalier*
    SOM: somalisk*
    SRB: jugoslav*
    SRB: serb
    SRB: serben
    SRB: serber*
    SRB: serbisk*
    SSD: sydsudan*
    STP: saotomeansk*
    STP: são toméansk*
    SUR: surinames*
    SUR: surinamesisk*
    SUR: surinamsk*
    SVK: slovak
    SVK: slovaker*
    SVK: slovakisk*
    SVN: sloven
    SVN: slovener*
    SVN: slovensk*
    SWE: svensk*
    SWZ: eswatinisk*
    SWZ: swaziländsk*
    SWZ: swazisk*
    SYC: seychellisk*
    SYR: syrier*
    SYR: syrisk
    SYR: syriska
    SYR: syriske
    SYR: syriskt
    TCD: tchadier*
    TCD: tchadisk*
    TGO: togoles*
    TGO: togolesisk*
    THA: thai
    THA: thailand*
    THA: thailändare*
    THA: thailändsk*
    THA: thailändska
    THA: thaisk
    THA: thaiska
    THA: thaiskt
    TJK: tadzjik*
    TKM: turkmen*
    TLS: timoresisk*
    TLS: östtimores*
    TON: tongan*
    TON: tongansk*
    TTO: trinidadier*
    TTO: trinidadisk*
    TUN: tunisier*
    TUN: tunisisk*
    TUR: turk
    TUR: turkar*
    TUR: turken
    TUR: turkisk*
    TWN: taiwan*
    TZA: tanzanier*
    TZA: tanzanisk*
    UGA: ugandier*
    UGA: ugandisk*
    UKR: ukrain*
    URY: uruguayan*
    URY: uruguaysk*
    USA: USA-imperialis*
    USA: USA-ledd*
    USA: USA-styrk*
    USA: amerikan*
    USA: jänkar*
    USA: jänkarna
    UZB: uzbek*
    VAT: påvlig*
    VAT: vatikan*
    VCT: vincentisk*
    VEN: venezolansk*
    VEN: venezuelan*
    VEN: venezuelansk*
    VNM: nordvietnames*
    VNM: vietnames*
    VUT: vanuatisk*
    VUT: vanuatuansk*
    WSM: samoan*
    WSM: samoansk*
    XKX: kosovansk*
    XKX: kosovar*
    XKX: kosovoalban*
    YEM: jemenit*
    YEM: jemenitisk*
    YEM: jemensk*
    ZAF: sydafrikan*
    ZMB: zambier*
    ZMB: zambisk*
    ZWE: zimbabwier*
    ZWE: zimbabwisk*
  `,
  cities: `
    AFG/Kabul: Kabul*
    AGO/Luanda: Luanda
    ALB/Tirana: Tirana
    AND/Andorra la Vella: Andorra la Vella
    ARE/Abu Dhabi: Abu Dhabi
    ARE/Dubai: Dubai
    ARG/Buenos Aires: Buenos Aires
    ARM/Yerevan: Jerevan
    ATG/Saint John's: Saint John's
    AUS/Canberra: Canberra
    AUS/Melbourne: Melbourne
    AUS/Sydney: Sydney
    AUT/Vienna: Wien
    AUT/Vienna: Wiens
    AZE/Baku: Baku
    BDI/Bujumbura: Bujumbura
    BDI/Gitega: Gitega
    BEL/Brussels: Bryssel*
    BEN/Cotonou: Cotonou
    BEN/Porto Novo: Porto-Novo
    BFA/Ouagadougou: Ouagadougou
    BGD/Dhaka: Dhaka
    BGR/Sofia: Sofia
    BHR/Manama: Manama
    BHS/Nassau: Nassau
    BIH/Sarajevo: Sarajevo
    BLR/Minsk: Minsk
    BLZ/Belmopan: Belmopan
    BOL/La Paz: La Paz
    BOL/Sucre: Sucre
    BRA/Brasilia: Brasilia
    BRA/Rio de Janeiro: Rio de Janeiro
    BRA/Sao Paulo: São Paulo
    BRB/Bridgetown: Bridgetown
    BRN/Bandar Seri Begawan: Bandar Seri Begawan
    BTN/Thimphu: Thimphu
    BWA/Gaborone: Gaborone
    CAF/Bangui: Bangui
    CAN/Ottawa: Ottawa
    CAN/Toronto: Toronto
    CAN/Vancouver: Vancouver
    CHE/Bern: Bern
    CHE/Davos: Davos
    CHE/Geneva: Genève
    CHE/Zurich: Zürich
    CHL/Santiago: Santiago
    CHL/Santiago: Santiago de Chile
    CHN/Beijing: Beijing*
    CHN/Beijing: Peking*
    CHN/Changchun: Changchun
    CHN/Dalian: Dalian
    CHN/Dandong: Dandong
    CHN/Guangzhou: Guangzhou
    CHN/Guangzhou: Kanton
    CHN/Hangzhou: Hangzhou
    CHN/Harbin: Harbin
    CHN/Shanghai: Shanghai*
    CHN/Shenyang: Shenyang
    CHN/Shenzhen: Shenzhen
    CHN/Tianjin: Tianjin
    CHN/Yanji: Yanji
    CIV/Abidjan: Abidjan
    CIV/Yamoussoukro: Yamoussoukro
    CMR/Yaounde: Yaoundé
    COD/Kinshasa: Kinshasa
    COG/Brazzaville: Brazzaville
    COL/Bogota: Bogotá
    COM/Moroni: Moroni
    CPV/Praia: Praia
    CRI/San Jose: San José
    CUB/Havana: Havanna*
    CYP/Nicosia: Nicosia
    CZE/Prague: Prag
    CZE/Prague: Prags
    DEU/Berlin: Berlin
    DEU/Berlin: Berlins
    DEU/Munich: München
    DJI/Djibouti: Djibouti
    DMA/Roseau: Roseau
    DNK/Copenhagen: Köpenhamn*
    DOM/Santo Domingo: Santo Domingo
    DZA/Algiers: Alger
    ECU/Quito: Quito
    EGY/Cairo: Kairo
    ERI/Asmara: Asmara
    ESP/Barcelona: Barcelona
    ESP/Madrid: Madrid
    EST/Tallinn: Tallinn*
    ETH/Addis Ababa: Addis Abeba
    FIN/Helsinki: Helsingfors
    FJI/Suva: Suva
    FRA/Paris: Paris
    FRA/Strasbourg: Strasbourg
    GAB/Libreville: Libreville
    GBR/London: London*
    GEO/Tbilisi: Tbilisi
    GHA/Accra: Accra
    GIN/Conakry: Conakry
    GMB/Banjul: Banjul
    GNB/Bissau: Bissau
    GNQ/Malabo: Malabo
    GRC/Athens: Aten
    GRC/Athens: Atens
    GRD/Saint George's: Saint George's
    GTM/Guatemala City: Guatemala City
    GTM/Guatemala City: Guatemala stad
    GUY/Georgetown: Georgetown
    HND/Tegucigalpa: Tegucigalpa
    HRV/Zagreb: Zagreb
    HTI/Port-au-Prince: Port-au-Prince
    HUN/Budapest: Budapest
    IDN/Bali: Bali
    IDN/Jakarta: Jakarta
    IND/Mumbai: Bombay
    IND/Mumbai: Mumbai
    IND/New Delhi: Delhi
    IND/New Delhi: New Delhi
    IND/New Delhi: New Delhis
    IRL/Dublin: Dublin
    IRN/Tehran: Teheran*
    IRQ/Baghdad: Bagdad
    ISL/Reykjavik: Reykjavik
    ISR/Jerusalem: Jerusalem
    ISR/Tel Aviv: Tel Aviv
    ITA/Milan: Milano
    ITA/Rome: Rom
    ITA/Rome: Roms
    JAM/Kingston: Kingston
    JOR/Amman: Amman
    JPN/Fukushima: Fukushima
    JPN/Hiroshima: Hiroshima
    JPN/Nagasaki: Nagasaki
    JPN/Osaka: Osaka
    JPN/Tokyo: Tokyo*
    KAZ/Almaty: Almaty
    KAZ/Astana: Astana
    KAZ/Astana: Nur-Sultan
    KEN/Nairobi: Nairobi
    KGZ/Bishkek: Bisjkek
    KHM/Phnom Penh: Phnom Penh
    KIR/Tarawa: Tarawa
    KNA/Basseterre: Basseterre
    KOR/Busan: Busan
    KOR/Busan: Pusan
    KOR/Gwangju: Gwangju
    KOR/Gwangju: Kwangju
    KOR/Incheon: Incheon
    KOR/Incheon: Inchon
    KOR/Jeju: Jeju
    KOR/Pyeongchang: Pyeongchang
    KOR/Seoul: Seoul*
    KOR/Seoul: Söul
    KOR/Seoul: Söuls
    KWT/Kuwait City: Kuwait
    KWT/Kuwait City: Kuwait City
    LAO/Vientiane: Vientiane
    LBN/Beirut: Beirut
    LBR/Monrovia: Monrovia
    LBY/Benghazi: Benghazi
    LBY/Tripoli: Tripoli
    LCA/Castries: Castries
    LIE/Vaduz: Vaduz
    LKA/Colombo: Colombo
    LSO/Maseru: Maseru
    LTU/Vilnius: Vilnius
    LUX/Luxembourg: Luxembourg
    LUX/Luxembourg: Luxemburg
    LVA/Riga: Riga
    MAR/Rabat: Rabat
    MCO/Monaco: Monaco
    MCO/Monte Carlo: Monte Carlo
    MDA/Chisinau: Chisinau
    MDG/Antananarivo: Antananarivo
    MDV/Male: Malé
    MEX/Mexico City: Mexico City
    MEX/Mexico City: Mexiko City
    MKD/Skopje: Skopje
    MLI/Bamako: Bamako
    MLT/Valletta: Valletta
    MMR/Naypyidaw: Naypyidaw
    MMR/Yangon: Rangoon
    MMR/Yangon: Yangon
    MNE/Podgorica: Podgorica
    MNG/Ulaanbaatar: Ulaanbaatar
    MNG/Ulaanbaatar: Ulan Bator
    MOZ/Maputo: Maputo
    MRT/Nouakchott: Nouakchott
    MUS/Port Louis: Port Louis
    MWI/Lilongwe: Lilongwe
    MYS/Kuala Lumpur: Kuala Lumpur
    MYS/Kuala Lumpur: Kuala Lumpurs
    MYS/Putrajaya: Putrajaya
    NAM/Windhoek: Windhoek
    NER/Niamey: Niamey
    NGA/Abuja: Abuja
    NIC/Managua: Managua
    NLD/Amsterdam: Amsterdam
    NLD/The Hague: Haag
    NOR/Oslo: Oslo*
    NPL/Kathmandu: Kathmandu
    NPL/Kathmandu: Katmandu
    NZL/Wellington: Wellington
    OMN/Muscat: Muscat
    OMN/Muscat: Muskat
    PAK/Islamabad: Islamabad
    PAK/Karachi: Karachi
    PAN/Panama City: Panama
    PAN/Panama City: Panama City
    PER/Lima: Lima
    PHL/Manila: Manila
    PNG/Port Moresby: Port Moresby
    POL/Warsaw: Warszawa
    POL/Warsaw: Warszawas
    PRT/Lisbon: Lissabon
    PRY/Asuncion: Asunción
    PSE/Ramallah: Ramallah
    QAT/Doha: Doha
    ROU/Bucharest: Bukarest
    RUS/Khabarovsk: Chabarovsk
    RUS/Moscow: Moskva*
    RUS/Saint Petersburg: S:t Petersburg
    RUS/Saint Petersburg: Sankt Petersburg
    RUS/Sochi: Sotji
    RUS/Vladivostok: Vladivostok
    RUS/Vostochny: Vostotjnyj
    RWA/Kigali: Kigali
    SAU/Riyadh: Riyad
    SAU/Riyadh: Riyadh
    SDN/Khartoum: Khartoum
    SEN/Dakar: Dakar
    SGP/Singapore: Singapore
    SLB/Honiara: Honiara
    SLE/Freetown: Freetown
    SLV/San Salvador: San Salvador
    SMR/San Marino: San Marino
    SOM/Mogadishu: Mogadishu
    SRB/Belgrade: Belgrad*
    SSD/Juba: Juba
    STP/Sao Tome: São Tomé
    SUR/Paramaribo: Paramaribo
    SVK/Bratislava: Bratislava
    SVN/Ljubljana: Ljubljana
    SWE/Gothenburg: Göteborg
    SWE/Stockholm: Stockholm*
    SWZ/Mbabane: Mbabane
    SYC/Victoria: Victoria på Mahé
    SYR/Damascus: Damaskus
    TCD/N Djamena: N'Djamena
    TCD/N Djamena: Ndjamena
    TGO/Lome: Lomé
    THA/Bangkok: Bangkok*
    TJK/Dushanbe: Dusjanbe
    TKM/Ashgabat: Asjchabad
    TKM/Ashgabat: Asjgabat
    TLS/Dili: Dili
    TON/Nuku'alofa: Nuku'alofa
    TON/Nuku'alofa: Nukualofa
    TTO/Port of Spain: Port of Spain
    TUN/Tunis: Tunis
    TUR/Ankara: Ankara
    TUR/Istanbul: Istanbul
    TWN/Taipei: Taipei
    TWN/Taipei: Taipeis
    TZA/Dar es Salaam: Dar es-Salaam
    TZA/Dodoma: Dodoma
    UGA/Kampala: Kampala
    UKR/Kyiv: Kiev
    UKR/Kyiv: Kievs
    UKR/Kyiv: Kyjiv
    URY/Montevideo: Montevideo
    USA/Guam: Guam
    USA/Hawaii: Hawaii
    USA/New York: New York
    USA/New York: New Yorks
    USA/Washington: Washington*
    UZB/Tashkent: Tasjkent
    VAT/Vatican City: Vatikanstaten
    VCT/Kingstown: Kingstown
    VEN/Caracas: Caracas
    VNM/Hanoi: Hanoi
    VNM/Hanoi: Hanois
    VNM/Ho Chi Minh City: Ho Chi Minh-staden
    VUT/Port Vila: Port Vila
    WSM/Apia: Apia
    XKX/Pristina: Pristina
    YEM/Aden: Aden
    YEM/Sanaa: Sanaa
    ZAF/Cape Town: Kapstaden
    ZAF/Johannesburg: Johannesburg
    ZAF/Pretoria: Pretoria
    ZMB/Lusaka: Lusaka
    ZWE/Harare: Harare
  `,
  organisations: `
    AFC: AFC
    AFC: Asiatiska fotbollsförbundet
    AFC: Asiatiska fotbollskonfederationen
    AI: Amnesty
    AI: Amnesty International
    APEC: APEC
    APEC: Apec-möte*
    ASEAN: ASEAN
    ASEAN: Asean-länder*
    ASEAN: Aseans
    AU: Afrikanska enhetsorganisationen
    AU: Afrikanska unionen
    AU: OAU
    BRICS: BRICS
    CARITAS: Caritas
    EU: EU
    EU: EU-kommission*
    EU: EU:s
    EU: EUs
    EU: Europaparlament*
    EU: Europeiska kommissionen
    EU: Europeiska unionen
    EU: Europeiska unionens
    FAO: FAO
    FAO: Livsmedels- och jordbruksorganisationen
    FIFA: FIFA
    FIFA: Internationella fotbollsförbundet
    G20: G20
    G7: G7
    GAVI: GAVI
    GAVI: Vaccinalliansen
    GFATM: Globala fonden
    HRW: Human Rights Watch
    IAEA: FN:s atomenergiorgan
    IAEA: IAEA
    IAEA: IAEA:s
    IAEA: Internationella atomenergimyndigheten
    IAEA: Internationella atomenergiorganet
    IAEA: Internationella atomenergiorganets
    ICAO: ICAO
    ICAO: Internationella civila luftfartsorganisationen
    ICC: Internationella brottmålsdomstolen
    ICRC: ICRC
    ICRC: IKRK
    ICRC: Internationella Röda korskommittén
    ICRC: Internationella rödakorskommittén
    IFRC: IFRC
    IFRC: Internationella Röda Korset
    IFRC: Internationella rödakors- och rödahalvmånefederationen
    IFRC: Internationella rödakorsfederationen
    IFRC: Rödakorsfederationen
    ILO: ILO
    ILO: Internationella arbetsorganisationen
    IMF: IMF
    IMF: Internationella valutafonden
    IMO: IMO
    IMO: Internationella sjöfartsorganisationen
    INTERPOL: Interpol
    IOC: IOC
    IOC: IOC:s
    IOC: IOK
    IOC: IOK:s
    IOC: Internationella olympiska kommittén
    IPU: IPU
    IPU: Interparlamentariska unionen
    ITU: ITU
    ITU: Internationella teleunionen
    KEDO: KEDO
    MSF: Läkare utan gränser
    MSF: MSF
    NAM: Alliansfria rörelsen
    NAM: Alliansfria staters rörelse
    NAM: alliansfria länder
    NAM: alliansfria ländernas
    NAM: alliansfria rörelsens
    NAM: alliansfria stater
    NATO: NATO
    NATO: Nato-länder*
    NATO: Natos
    NATO: Nordatlantiska fördragsorganisationen
    OCA: Asiens olympiska råd
    OCA: OCA
    OHCHR: FN:s högkommissarie för mänskliga rättigheter
    OHCHR: FN:s kommissarie för mänskliga rättigheter
    OHCHR: OHCHR
    OPCW: OPCW
    OPCW: Organisationen för förbud mot kemiska vapen
    OSCE: OSSE
    SCO: SCO
    SCO: Shanghai Cooperation Organisation
    SCO: Shanghaiorganisationen
    SCO: Shanghaisamarbetsorganisationen
    UN: FN
    UN: FN-kommando*
    UN: FN-resolution*
    UN: FN:s
    UN: FNs
    UN: Förenta nationerna
    UN: Förenta nationernas
    UN: Säkerhetsrådet
    UN: Säkerhetsrådets
    UN: människorättsrådet
    UN: säkerhetsråd
    UNDP: FN:s utvecklingsprogram
    UNDP: UNDP
    UNESCO: UNESCO
    UNESCO: Unescos
    UNFPA: FN:s befolkningsfond
    UNFPA: UNFPA
    UNHCR: FN:s flyktingorgan
    UNHCR: UNHCR
    UNICEF: UNICEF
    UNICEF: Unicefs
    UPU: UPU
    UPU: Världspostföreningen
    UPU: Världspostunionen
    WB: Världsbanken
    WFP: Livsmedelsprogrammet
    WFP: Världslivsmedelsprogrammet
    WFP: WFP
    WFP: World Food Programme
    WHO: Världshälsoorganisationen*
    WHO: WHO
    WHO: WHO:s
    WIPO: Världsorganisationen för den intellektuella äganderätten
    WIPO: WIPO
    WTO: Världshandelsorganisationen
    WTO: WTO
  `,
};

import type { CountryNames } from './country-names.ts';

/** What German calls countries, cities and organisations. */
export const DE: CountryNames = {
  names: `
    AFG: Afghanistan*
    AGO: Angola*
    ALB: Albanien*
    AND: Andorra*
    ARE: Emirate
    ARE: Emiraten
    ARE: VAE
    ARE: Vereinigte Arabische Emirate
    ARE: Vereinigten Arabischen Emirate
    ARE: Vereinigten Arabischen Emiraten
    ARG: Argentinien*
    ARM: Armenien*
    ATG: Antigua
    ATG: Antigua und Barbuda
    AUS: Australien*
    AUT: Ballhausplatz
    AUT: Oesterreich*
    AUT: Wiener Regierung
    AZE: Azerbaidschan*
    BEL: Belgien*
    BEN: Benin
    BEN: Benins
    BFA: Burkina
    BFA: Burkina Faso*
    BGD: Bangladesh*
    BGR: Bulgarien*
    BHS: Bahamas
    BIH: Bosnien und Herzegowina
    BIH: Bosnien*
    BIH: Bosnien-Herzegowina
    BLR: Belarus
    BLR: Belorussland*
    BLR: Belorußland*
    BLR: Weissrussland*
    BLR: Weißrussland*
    BLR: Weißrußland*
    BLZ: Belize*
    BOL: Bolivien*
    BRA: Brasilien*
    BRB: Barbados
    BRN: Brunei
    BRN: Brunei Darussalam
    BRN: Bruneis
    BWA: Botsuana*
    BWA: Botswana*
    CAF: Zentralafrikanische Republik
    CAF: Zentralafrikanischen Republik
    CAN: Kanada*
    CHE: Bundeshaus
    CHL: Chile
    CHL: Chiles
    CHN: China
    CHN: Chinas
    CHN: VR China
    CHN: VRCh
    CHN: Volksrepublik China
    CHN: Zhongnanhai
    CIV: Côte d'Ivoire
    CIV: Elfenbeinküste
    COD: DR Kongo
    COD: DRK Kongo
    COD: Demokratische Republik Kongo
    COD: Demokratischen Republik Kongo
    COD: Kongo
    COD: Kongo-Kinshasa
    COD: Kongos
    COD: Zaire
    COG: Kongo-Brazzaville
    COG: Republik Kongo
    COG: Republik Kongo-Brazzaville
    COG: Volksrepublik Kongo
    COL: Kolumbien*
    COM: Komoren
    CPV: Cabo Verde
    CPV: Kap Verde
    CPV: Kapverden
    CRI: Costa Rica
    CRI: Costa Ricas
    CUB: Cuba
    CUB: Kuba
    CUB: Kubas
    CYP: Cypern
    CYP: Zypern*
    CZE: Tschechei
    CZE: Tschechien*
    CZE: Tschechische Republik
    CZE: Tschechischen Republik
    CZE: Tschechoslowakei
    CZE: ČSSR
    DEU: Auswärtige Amt
    DEU: Auswärtigen Amt
    DEU: Auswärtigen Amts
    DEU: Auswärtiges Amt
    DEU: BRD
    DEU: Bundeskanzler*
    DEU: Bundespräsident*
    DEU: Bundesregierung
    DEU: Bundesrepublik
    DEU: Bundestag*
    DEU: Bundeswehr
    DEU: Deutschland*
    DEU: Kanzleramt*
    DJI: Dschibuti*
    DMA: Dominica
    DMA: Dominicas
    DNK: Daenemark*
    DNK: Dänemark*
    DOM: Dominikanische Republik
    DOM: Dominikanischen Republik
    DZA: Algerien*
    ECU: Ecuador
    ECU: Ecuadors
    ECU: Ekuador
    ECU: Ekuadors
    EGY: Aegypten*
    EGY: Ägypten*
    ERI: Eritrea*
    ESP: Spanien*
    EST: Estland*
    ETH: Aethiopien*
    ETH: Äthiopien*
    FIN: Finnland*
    FJI: Fiji
    FRA: Frankreich*
    FRA: Quai d'Orsay
    FRA: Élysée*
    GBR: Buckingham-Palast
    GBR: Downing Street
    GBR: England
    GBR: Englands
    GBR: Foreign Office
    GBR: Grossbritannien*
    GBR: Großbritannien*
    GBR: Nordirland*
    GBR: Schottland*
    GBR: Unterhaus
    GBR: Vereinigte Königreich
    GBR: Vereinigten Königreich
    GBR: Vereinigten Königreichs
    GBR: Vereinigtes Königreich
    GBR: Wales
    GBR: Westminster
    GEO: Georgien*
    GHA: Ghana
    GHA: Ghanas
    GIN: Guinea
    GIN: Guineas
    GMB: Gambia
    GMB: Gambias
    GNB: Guinea-Bissau
    GNB: Guinea-Bissaus
    GNQ: Äquatorial-Guinea
    GNQ: Äquatorialguinea*
    GRC: Griechenland*
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
    HUN: Ungarn*
    IDN: Indonesien*
    IND: Indien*
    IRL: Irland*
    IRN: Iran
    IRN: Irans
    IRN: Mullah-Regime
    IRQ: Irak
    IRQ: Iraks
    ISL: Island
    ISL: Islands
    ISR: Israel
    ISR: Israels
    ISR: Knesset
    JAM: Jamaica
    JAM: Jamaika*
    JOR: Jordanien*
    JPN: Japan
    JPN: Japans
    KAZ: Kasachstan*
    KEN: Kenia
    KEN: Kenias
    KEN: Kenya
    KGZ: Kirgisien*
    KGZ: Kirgisistan*
    KGZ: Kirgistan*
    KHM: Kambodscha*
    KHM: Kampuchea
    KIR: Kiribati*
    KNA: Saint Kitts
    KNA: Saint Kitts und Nevis
    KNA: St. Kitts
    KNA: St. Kitts und Nevis
    KOR: Blaue Haus
    KOR: Blauen Haus
    KOR: Blaues Haus
    KOR: Blauhaus
    KOR: Cheong Wa Dae
    KOR: Republik Korea
    KOR: Suedkorea*
    KOR: Südkorea*
    KWT: Kuwait
    KWT: Kuwaits
    LAO: Laos
    LBN: Libanon*
    LBR: Liberia
    LBR: Liberias
    LBY: Libyen*
    LBY: Lybien*
    LCA: Saint Lucia
    LCA: St. Lucia
    LIE: Liechtenstein
    LIE: Liechtensteins
    LKA: Ceylon
    LKA: Sri Lanka
    LKA: Sri Lankas
    LSO: Lesotho
    LSO: Lesothos
    LTU: Litauen*
    LUX: Luxemburg
    LUX: Luxemburgs
    LVA: Lettland*
    MAR: Marokko*
    MCO: Monaco
    MCO: Monacos
    MDA: Moldau
    MDA: Moldawien*
    MDA: Moldova
    MDA: Republik Moldau
    MDG: Madagaskar*
    MDV: Malediven
    MEX: Mexico
    MEX: Mexiko
    MEX: Mexikos
    MKD: Mazedonien*
    MKD: Nordmazedonien*
    MLI: Mali
    MLI: Malis
    MLT: Malta
    MLT: Maltas
    MMR: Birma
    MMR: Birmas
    MMR: Burma
    MMR: Burmas
    MMR: Myanmar
    MMR: Myanmars
    MNE: Montenegro
    MNE: Montenegros
    MNG: Mongolei
    MOZ: Mozambique
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
    NIC: Nikaragua
    NLD: Holland
    NLD: Hollands
    NLD: Niederlande*
    NOR: Norwegen*
    NPL: Nepal
    NPL: Nepals
    NZL: Neuseeland*
    OMN: Oman
    OMN: Omans
    PAK: Pakistan
    PAK: Pakistans
    PAN: Panama
    PAN: Panamas
    PER: Peru
    PER: Perus
    PHL: Philippinen
    PNG: Papua-Neuguinea*
    POL: Polen
    POL: Polens
    PRT: Portugal
    PRT: Portugals
    PRY: Paraguay
    PRY: Paraguays
    PSE: Gaza
    PSE: Gazastreifen*
    PSE: Palaestina
    PSE: Palästina
    PSE: Palästinas
    PSE: Westjordanland*
    QAT: Katar
    QAT: Katars
    QAT: Qatar
    QAT: Qatars
    ROU: Rumaenien*
    ROU: Rumänien*
    RUS: Duma
    RUS: Kreml*
    RUS: Russische Föderation
    RUS: Russischen Föderation
    RUS: Sowjetunion
    RUS: Staatsduma
    RUS: UdSSR
    RWA: Ruanda*
    RWA: Rwanda
    SAU: Saudi Arabien
    SAU: Saudi-Arabien*
    SAU: Saudiarabien*
    SDN: Sudan
    SDN: Sudans
    SEN: Senegal
    SEN: Senegals
    SGP: Singapur
    SGP: Singapurs
    SLB: Salomon-Inseln
    SLB: Salomonen
    SLE: Sierra Leone
    SLE: Sierra Leones
    SLV: El Salvador
    SLV: El Salvadors
    SMR: San Marino
    SMR: San Marinos
    SOM: Somalia
    SOM: Somalias
    SRB: Jugoslawien*
    SRB: Serbien*
    STP: São Tomé
    STP: São Tomé und Príncipe
    SUR: Surinam
    SUR: Suriname
    SUR: Surinams
    SVK: Slowakei
    SVK: Slowakische Republik
    SVN: Slowenien*
    SWE: Schweden*
    SWZ: Eswatini
    SWZ: Swasiland*
    SYC: Seychellen
    SYR: Syrien*
    TCD: Tschad
    TCD: Tschads
    TGO: Togo
    TGO: Togos
    THA: Thailand
    THA: Thailands
    TJK: Tadschikistan*
    TKM: Turkmenien*
    TKM: Turkmenistan*
    TLS: Ost-Timor
    TLS: Osttimor
    TLS: Osttimors
    TLS: Timor-Leste
    TON: Tonga
    TON: Tongas
    TTO: Trinidad
    TTO: Trinidad und Tobago
    TUN: Tunesien*
    TUR: Tuerkei
    TUR: Türkei
    TWN: Formosa
    TWN: Republik China
    TWN: Taiwan
    TWN: Taiwans
    TZA: Tansania
    TZA: Tansanias
    TZA: Tanzania
    UGA: Uganda
    UGA: Ugandas
    UKR: Ukraine*
    URY: Uruguay
    URY: Uruguays
    USA: Amerika
    USA: Amerikas
    USA: CIA
    USA: Capitol
    USA: FBI
    USA: Georgetown University
    USA: Georgetown-Universität
    USA: Kapitol
    USA: Mar-a-Lago
    USA: Oval Office
    USA: Pentagon*
    USA: State Department
    USA: U.S.
    USA: U.S.A.
    USA: US
    USA: USA
    USA: Vereinigte Staaten
    USA: Vereinigte Staaten von Amerika
    USA: Vereinigten Staaten
    USA: Weisse Haus
    USA: Weissen Haus
    USA: Weisses Haus
    USA: Weiße Haus
    USA: Weißen Haus
    USA: Weißen Hauses
    USA: Weißes Haus
    USA: Yankees
    UZB: Usbekistan*
    VAT: Heilige Stuhl
    VAT: Heiligen Stuhl
    VAT: Heiligen Stuhls
    VAT: Heiliger Stuhl
    VCT: Saint Vincent und die Grenadinen
    VCT: St. Vincent
    VCT: St. Vincent und die Grenadinen
    VEN: Venezuela
    VEN: Venezuelas
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
    ZAF: Suedafrika
    ZAF: Südafrika
    ZAF: Südafrikas
    ZMB: Sambia
    ZMB: Sambias
    ZWE: Simbabwe*
    ZWE: Zimbabwe*
  `,
  of: `
    AFG: afghan*
    AGO: angolan*
    ALB: Albaner*
    ALB: albanisch*
    AND: andorran*
    ARE: Emirati*
    ARE: emiratisch*
    ARG: argentin*
    ARM: Armenier*
    ARM: armenisch*
    ATG: Antiguaner*
    ATG: antiguanisch*
    AUS: Australier*
    AUS: australisch*
    AUT: österreich*
    AZE: Aseri*
    AZE: aserbaidschan*
    BDI: burundi*
    BEL: Belgier*
    BEL: belgisch*
    BEN: Beniner*
    BEN: beninisch*
    BFA: Burkiner*
    BFA: burkinabe*
    BFA: burkinisch*
    BGD: bangladesch*
    BGD: bengalisch*
    BGR: Bulgare*
    BGR: Bulgarin*
    BGR: bulgarisch*
    BHR: bahrain*
    BHS: Bahamaer*
    BHS: bahamaisch*
    BIH: Bosnier*
    BIH: bosnisch*
    BLR: belarus*
    BLR: belaruss*
    BLR: beloruss*
    BLR: weissruss*
    BLR: weißruss*
    BLZ: Belizer*
    BLZ: belizisch*
    BOL: Bolivianer*
    BOL: bolivianisch*
    BRA: Brasilianer*
    BRA: brasilianisch*
    BRB: Barbadier*
    BRB: barbadisch*
    BRN: Bruneier*
    BRN: bruneiisch*
    BTN: bhutan*
    BWA: botsuan*
    BWA: botswan*
    CAF: Zentralafrikaner*
    CAF: zentralafrikanisch*
    CAN: Kanadier*
    CAN: kanadisch*
    CHE: Eidgenosse*
    CHE: eidgenöss*
    CHE: schweiz*
    CHL: chilen*
    CHN: China*
    CHN: chines*
    CHN: rotchines*
    CHN: sinokoreanisch*
    CIV: Ivorer*
    CIV: ivorisch*
    CMR: kamerun*
    COD: kongoles*
    COG: kongo-brazzavillisch*
    COL: Kolumbianer*
    COL: kolumbianisch*
    COM: Komorer*
    COM: komorisch*
    CPV: Kapverdier*
    CPV: kapverdisch*
    CRI: Costa Ricaner*
    CRI: Costaricaner*
    CRI: costa-ricanisch*
    CRI: costaricanisch*
    CUB: Kubaner*
    CUB: Kubapolitik
    CUB: cubanisch*
    CUB: kubanisch*
    CYP: Zyprer*
    CYP: zypriot*
    CYP: zyprisch*
    CZE: tschech*
    DEU: Bundesdeutsche*
    DEU: bundesdeutsch*
    DEU: deutsch
    DEU: deutsche*
    DJI: dschibut*
    DMA: Dominicaner*
    DMA: dominicanisch*
    DNK: Däne
    DNK: Dänen
    DNK: Dänin
    DNK: dänisch*
    DOM: dominikanisch*
    DZA: Algerier*
    DZA: algerisch*
    ECU: Ecuadorianer*
    ECU: ecuadorianisch*
    ECU: ekuadorianisch*
    EGY: aegypt*
    EGY: ägypt*
    ERI: eritre*
    ESP: Spanier*
    ESP: spanisch*
    EST: Esten
    EST: Estin
    EST: estländ*
    EST: estnisch*
    ETH: Äthiopier*
    ETH: äthiopisch*
    FIN: Finne
    FIN: Finnen
    FIN: Finnin
    FIN: finnisch*
    FIN: finnländ*
    FJI: fidschi*
    FRA: Franzose*
    FRA: Französin*
    FRA: franzö*
    GAB: gabun*
    GBR: Brite
    GBR: Briten
    GBR: Britin*
    GBR: Engländer*
    GBR: britisch*
    GBR: schottisch*
    GEO: Georgier*
    GEO: georgisch*
    GHA: Ghanaer*
    GHA: ghanaisch*
    GIN: Guineer*
    GIN: guineisch*
    GMB: Gambier*
    GMB: gambisch*
    GNB: bissau-guineisch*
    GNB: guinea-bissauisch*
    GNQ: äquatorialguine*
    GRC: griech*
    GRD: Grenader*
    GRD: grenadisch*
    GTM: guatemaltek*
    GUY: Guyaner*
    GUY: guyanisch*
    HND: honduran*
    HRV: kroat*
    HTI: haitian*
    HUN: Ungar
    HUN: Ungarin*
    HUN: ungarisch*
    IDN: Indonesier*
    IDN: indonesisch*
    IND: Inder
    IND: Inderin*
    IND: Indern
    IND: Inders
    IND: indisch*
    IRL: Ire
    IRL: Iren
    IRL: Irin
    IRL: irisch*
    IRL: irländ*
    IRN: Iran*
    IRN: Iraner*
    IRN: iranisch*
    IRQ: irak*
    ISL: isländ*
    ISR: Israeli*
    ISR: israelisch*
    ITA: italien*
    JAM: jamaikan*
    JOR: Jordanier*
    JOR: jordanisch*
    JPN: japan*
    JPN: nipponisch*
    KAZ: kasach*
    KEN: kenian*
    KGZ: kirgis*
    KHM: kambodschan*
    KIR: kiribat*
    KNA: Kittitianer*
    KNA: kittisch*
    KOR: innerkoreanisch*
    KOR: interkoreanisch*
    KOR: suedkorean*
    KOR: südkorean*
    KWT: kuwait*
    LAO: Laote
    LAO: Laoten
    LAO: laotian*
    LAO: laotisch*
    LBN: libanes*
    LBR: liberian*
    LBY: Libyer*
    LBY: libysch*
    LBY: lybisch*
    LCA: Lucianer*
    LCA: lucianisch*
    LIE: Liechtensteiner*
    LIE: liechtensteinisch*
    LKA: Sri Lanker*
    LKA: ceylonesisch*
    LKA: singhales*
    LKA: sri-lankisch*
    LKA: srilankisch*
    LSO: Basotho
    LSO: Lesother*
    LSO: lesothisch*
    LTU: Litauer*
    LTU: litauisch*
    LUX: luxemburg*
    LVA: Lette
    LVA: Letten
    LVA: Lettin
    LVA: lettisch*
    MAR: marokkan*
    MCO: monegass*
    MDA: Moldawier*
    MDA: moldau*
    MDA: moldawisch*
    MDG: madagass*
    MDV: Malediver*
    MDV: maledivisch*
    MEX: mexikan*
    MKD: Mazedonier*
    MKD: makedonisch*
    MKD: mazedonisch*
    MKD: nordmazedon*
    MLI: Malier*
    MLI: malisch*
    MLT: maltes*
    MMR: birman*
    MMR: burmes*
    MMR: myanmar*
    MNE: montenegrin*
    MNG: mongol*
    MOZ: mosambik*
    MRT: mauretan*
    MRT: maurisch*
    MUS: Mauritier*
    MUS: mauritisch*
    MWI: Malawier*
    MWI: malawisch*
    MYS: Malaysier*
    MYS: malaiisch*
    MYS: malaysisch*
    NAM: Namibier*
    NAM: namibisch*
    NER: Nigrer*
    NER: nigrisch*
    NGA: nigerian*
    NIC: nicaraguan*
    NIC: nikaraguan*
    NLD: Holländer*
    NLD: holländisch*
    NLD: niederländ*
    NOR: Norweger*
    NOR: norwegisch*
    NPL: nepales*
    NPL: nepalisch*
    NZL: neuseeländ*
    OMN: Omani*
    OMN: omanisch*
    PAK: pakistan*
    PAN: Panamaer*
    PAN: panamaisch*
    PAN: panames*
    PER: Peruaner*
    PER: peruanisch*
    PHL: Filipino*
    PHL: philippin*
    PNG: papua-neuguineisch*
    POL: Polin
    POL: Polinnen
    POL: polnisch*
    PRT: portugies*
    PRY: paraguay*
    PSE: palaestin*
    PSE: palästin*
    QAT: Katarer*
    QAT: katari
    QAT: katarisch*
    ROU: rumaen*
    ROU: rumän*
    RUS: Russe
    RUS: Russen
    RUS: Russin*
    RUS: Russland*
    RUS: Rußland*
    RUS: Sowjet*
    RUS: russisch*
    RUS: sowjetisch*
    RWA: ruand*
    SAU: Saudi
    SAU: Saudis
    SAU: saudi-arabisch*
    SAU: saudiarabisch*
    SAU: saudisch*
    SDN: sudanes*
    SDN: sudanisch*
    SEN: senegales*
    SGP: singapur*
    SLB: Salomoner*
    SLB: salomonisch*
    SLE: Sierra-Leoner*
    SLE: sierra-leonisch*
    SLE: sierraleonisch*
    SLV: Salvadorianer*
    SLV: salvadorianisch*
    SMR: San-Marinese*
    SMR: san-marinesisch*
    SMR: sanmarinesisch*
    SOM: Somali
    SOM: Somalier*
    SOM: somalisch*
    SRB: Serbe
    SRB: Serben
    SRB: Serbin
    SRB: jugoslaw*
    SRB: serbisch*
    SSD: südsudan*
    STP: santomeisch*
    STP: sao-tomeisch*
    SUR: surinam*
    SVK: Slowake
    SVK: Slowaken
    SVK: Slowakin*
    SVK: slowakisch*
    SVN: slowen*
    SWE: schwed*
    SWZ: Swasi
    SWZ: eswatinisch*
    SWZ: swasiländ*
    SYC: seychell*
    SYR: Syrer*
    SYR: syrisch*
    TCD: Tschader*
    TCD: tschadisch*
    TGO: Togoer*
    TGO: togoisch*
    TGO: togoles*
    THA: Thai
    THA: Thailänder*
    THA: Thais
    THA: thailand*
    THA: thailändisch*
    TJK: tadschik*
    TKM: turkmen*
    TLS: osttimor*
    TLS: timoresisch*
    TON: Tongaer*
    TON: tongaisch*
    TTO: Trinidader*
    TTO: trinidadisch*
    TUN: Tunesier*
    TUN: tunesisch*
    TUR: Türke
    TUR: Türken
    TUR: Türkin*
    TUR: tuerkisch*
    TUR: türkisch*
    TWN: taiwan*
    TZA: tansan*
    UGA: ugand*
    UKR: ukrain*
    URY: uruguay*
    USA: US-Imperialis*
    USA: US-Präsident*
    USA: US-Regierung
    USA: US-amerikan*
    USA: Yankee*
    USA: amerikan*
    UZB: usbek*
    VAT: päpstlich*
    VAT: vatikan*
    VCT: Vincenter*
    VCT: vincentisch*
    VEN: venezolan*
    VNM: nordvietnames*
    VNM: vietnam*
    VUT: vanuat*
    WSM: samoan*
    XKX: kosovar*
    XKX: kosovarisch*
    XKX: kosovo-alban*
    YEM: jemenisch*
    YEM: jemenit*
    ZAF: suedafrikan*
    ZAF: südafrikan*
    ZMB: Sambier*
    ZMB: sambisch*
    ZWE: simbabw*
    ZWE: zimbabw*
  `,
  cities: `
    AFG/Kabul: Kabul*
    AGO/Luanda: Luanda*
    ALB/Tirana: Tirana
    AND/Andorra la Vella: Andorra la Vella
    ARE/Abu Dhabi: Abu Dhabi*
    ARE/Dubai: Dubai*
    ARG/Buenos Aires: Buenos Aires
    ARM/Yerevan: Eriwan*
    ARM/Yerevan: Jerewan*
    ATG/Saint John's: Saint John's
    ATG/Saint John's: St. John's
    AUS/Canberra: Canberra*
    AUS/Melbourne: Melbourne*
    AUS/Sydney: Sydney*
    AUT/Vienna: Wien
    AUT/Vienna: Wiens
    AZE/Baku: Baku
    BDI/Bujumbura: Bujumbura
    BDI/Gitega: Gitega
    BEL/Brussels: Brüssel*
    BEN/Cotonou: Cotonou
    BEN/Porto Novo: Porto-Novo
    BFA/Ouagadougou: Ouagadougou
    BGD/Dhaka: Dhaka
    BGR/Sofia: Sofia
    BHR/Manama: Manama
    BHS/Nassau: Nassau
    BIH/Sarajevo: Sarajevo*
    BLR/Minsk: Minsk*
    BLZ/Belmopan: Belmopan
    BOL/La Paz: La Paz
    BOL/Sucre: Sucre
    BRA/Brasilia: Brasília
    BRA/Rio de Janeiro: Rio de Janeiro
    BRA/Sao Paulo: São Paulo
    BRB/Bridgetown: Bridgetown
    BRN/Bandar Seri Begawan: Bandar Seri Begawan
    BTN/Thimphu: Thimphu
    BWA/Gaborone: Gaborone
    CAF/Bangui: Bangui
    CAN/Ottawa: Ottawa*
    CAN/Toronto: Toronto
    CAN/Vancouver: Vancouver
    CHE/Bern: Bern
    CHE/Bern: Berns
    CHE/Davos: Davos
    CHE/Geneva: Genf
    CHE/Geneva: Genfer
    CHE/Geneva: Genfs
    CHE/Zurich: Zürich
    CHL/Santiago: Santiago
    CHL/Santiago: Santiago de Chile
    CHN/Beijing: Beijing*
    CHN/Beijing: Peking*
    CHN/Changchun: Changchun
    CHN/Dalian: Dalian
    CHN/Dandong: Dandong
    CHN/Guangzhou: Guangzhou
    CHN/Hangzhou: Hangzhou
    CHN/Harbin: Harbin
    CHN/Shanghai: Schanghai*
    CHN/Shanghai: Shanghai*
    CHN/Shenyang: Shenyang
    CHN/Shenzhen: Shenzhen
    CHN/Tianjin: Tianjin
    CHN/Yanji: Yanji
    CIV/Abidjan: Abidjan
    CIV/Yamoussoukro: Yamoussoukro
    CMR/Yaounde: Jaunde
    CMR/Yaounde: Yaoundé
    COD/Kinshasa: Kinshasa
    COG/Brazzaville: Brazzaville
    COL/Bogota: Bogotá
    COM/Moroni: Moroni
    CPV/Praia: Praia
    CRI/San Jose: San José
    CUB/Havana: Havanna*
    CYP/Nicosia: Nikosia
    CZE/Prague: Prag
    CZE/Prague: Prager
    CZE/Prague: Prags
    DEU/Berlin: Berlin
    DEU/Berlin: Berliner
    DEU/Berlin: Berlins
    DEU/Munich: München
    DJI/Djibouti: Dschibuti
    DJI/Djibouti: Dschibuti-Stadt
    DMA/Roseau: Roseau
    DNK/Copenhagen: Kopenhagen*
    DOM/Santo Domingo: Santo Domingo
    DZA/Algiers: Algier*
    ECU/Quito: Quito
    EGY/Cairo: Kairo*
    ERI/Asmara: Asmara
    ESP/Barcelona: Barcelona
    ESP/Madrid: Madrid*
    EST/Tallinn: Tallinn*
    ETH/Addis Ababa: Addis Abeba*
    FIN/Helsinki: Helsinki*
    FJI/Suva: Suva
    FRA/Paris: Paris
    FRA/Paris: Pariser
    FRA/Strasbourg: Straßburg
    GAB/Libreville: Libreville
    GBR/London: London*
    GEO/Tbilisi: Tbilissi
    GEO/Tbilisi: Tiflis
    GHA/Accra: Accra
    GIN/Conakry: Conakry
    GMB/Banjul: Banjul
    GNB/Bissau: Bissau
    GNQ/Malabo: Malabo
    GRC/Athens: Athen
    GRC/Athens: Athener
    GRC/Athens: Athens
    GRD/Saint George's: Saint George's
    GRD/Saint George's: St. George's
    GTM/Guatemala City: Guatemala-Stadt
    GUY/Georgetown: Georgetown
    HND/Tegucigalpa: Tegucigalpa
    HRV/Zagreb: Zagreb*
    HTI/Port-au-Prince: Port-au-Prince
    HUN/Budapest: Budapest*
    IDN/Bali: Bali
    IDN/Jakarta: Djakarta
    IDN/Jakarta: Jakarta*
    IND/Mumbai: Mumbai
    IND/New Delhi: Delhi
    IND/New Delhi: Delhis
    IND/New Delhi: Neu-Delhi
    IND/New Delhi: Neu-Delhis
    IRL/Dublin: Dublin*
    IRN/Tehran: Teheran*
    IRQ/Baghdad: Bagdad*
    ISL/Reykjavik: Reykjavík*
    ISR/Jerusalem: Jerusalem*
    ISR/Tel Aviv: Tel Aviv*
    ITA/Milan: Mailand
    ITA/Rome: Rom
    ITA/Rome: Roms
    JAM/Kingston: Kingston
    JOR/Amman: Amman
    JPN/Fukushima: Fukushima
    JPN/Hiroshima: Hiroshima
    JPN/Nagasaki: Nagasaki
    JPN/Osaka: Osaka*
    JPN/Tokyo: Tokio*
    JPN/Tokyo: Tokyo*
    KAZ/Almaty: Almaty
    KAZ/Astana: Astana
    KAZ/Astana: Nursultan
    KEN/Nairobi: Nairobi*
    KGZ/Bishkek: Bischkek
    KHM/Phnom Penh: Phnom Penh*
    KHM/Phnom Penh: Pnom Penh
    KIR/Tarawa: South Tarawa
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
    KWT/Kuwait City: Kuwait
    KWT/Kuwait City: Kuwait-Stadt
    LAO/Vientiane: Vientiane
    LBN/Beirut: Beirut*
    LBR/Monrovia: Monrovia
    LBY/Benghazi: Bengasi
    LBY/Tripoli: Tripoli
    LBY/Tripoli: Tripolis
    LCA/Castries: Castries
    LIE/Vaduz: Vaduz
    LKA/Colombo: Colombo
    LSO/Maseru: Maseru
    LTU/Vilnius: Vilnius
    LTU/Vilnius: Wilna
    LUX/Luxembourg: Luxemburg
    LUX/Luxembourg: Luxemburg-Stadt
    LVA/Riga: Riga
    MAR/Rabat: Rabat
    MCO/Monaco: Monaco-Ville
    MCO/Monte Carlo: Monte Carlo
    MDA/Chisinau: Chișinău
    MDA/Chisinau: Kischinau
    MDA/Chisinau: Kischinjow
    MDG/Antananarivo: Antananarivo
    MEX/Mexico City: Mexico City
    MEX/Mexico City: Mexiko-Stadt
    MKD/Skopje: Skopje
    MLI/Bamako: Bamako
    MLT/Valletta: Valletta
    MMR/Naypyidaw: Naypyidaw
    MMR/Naypyidaw: Naypyitaw
    MMR/Yangon: Rangun
    MMR/Yangon: Yangon
    MNE/Podgorica: Podgorica
    MNG/Ulaanbaatar: Ulaanbaatar
    MNG/Ulaanbaatar: Ulan Bator
    MOZ/Maputo: Maputo
    MRT/Nouakchott: Nouakchott
    MUS/Port Louis: Port Louis
    MWI/Lilongwe: Lilongwe
    MYS/Kuala Lumpur: Kuala Lumpur*
    MYS/Putrajaya: Putrajaya
    NAM/Windhoek: Windhoek
    NAM/Windhoek: Windhuk
    NER/Niamey: Niamey
    NGA/Abuja: Abuja
    NIC/Managua: Managua
    NLD/Amsterdam: Amsterdam
    NLD/The Hague: Den Haag
    NLD/The Hague: Den Haags
    NOR/Oslo: Oslo*
    NPL/Kathmandu: Kathmandu
    NPL/Kathmandu: Katmandu
    NZL/Wellington: Wellington
    OMN/Muscat: Maskat
    PAK/Islamabad: Islamabad*
    PAK/Karachi: Karatschi
    PAN/Panama City: Panama-Stadt
    PER/Lima: Lima
    PHL/Manila: Manila*
    PNG/Port Moresby: Port Moresby
    POL/Warsaw: Warschau*
    PRT/Lisbon: Lissabon*
    PRY/Asuncion: Asunción
    PSE/Ramallah: Ramallah
    QAT/Doha: Doha
    ROU/Bucharest: Bukarest*
    RUS/Khabarovsk: Chabarowsk*
    RUS/Moscow: Moskau*
    RUS/Saint Petersburg: Sankt Petersburg
    RUS/Saint Petersburg: St. Petersburg
    RUS/Sochi: Sotschi
    RUS/Vladivostok: Wladiwostok*
    RUS/Vostochny: Wostotschny
    RWA/Kigali: Kigali
    SAU/Riyadh: Riad
    SAU/Riyadh: Riads
    SAU/Riyadh: Riyadh
    SDN/Khartoum: Khartoum
    SDN/Khartoum: Khartum
    SEN/Dakar: Dakar
    SGP/Singapore: Singapur
    SLB/Honiara: Honiara
    SLE/Freetown: Freetown
    SLV/San Salvador: San Salvador
    SMR/San Marino: San Marino
    SOM/Mogadishu: Mogadischu
    SRB/Belgrade: Belgrad*
    SSD/Juba: Dschuba
    SSD/Juba: Juba
    STP/Sao Tome: São Tomé
    SUR/Paramaribo: Paramaribo
    SVK/Bratislava: Bratislava*
    SVK/Bratislava: Pressburg
    SVN/Ljubljana: Laibach
    SVN/Ljubljana: Ljubljana
    SWE/Stockholm: Stockholm*
    SWZ/Mbabane: Mbabane
    SYC/Victoria: Victoria auf Mahé
    SYR/Damascus: Damaskus
    TCD/N Djamena: N'Djamena
    TCD/N Djamena: Ndjamena
    TGO/Lome: Lomé
    THA/Bangkok: Bangkok*
    TJK/Dushanbe: Duschanbe
    TKM/Ashgabat: Aschchabad
    TKM/Ashgabat: Aschgabat
    TLS/Dili: Dili
    TON/Nuku'alofa: Nuku'alofa
    TON/Nuku'alofa: Nukualofa
    TTO/Port of Spain: Port of Spain
    TUN/Tunis: Tunis
    TUR/Ankara: Ankara*
    TUR/Istanbul: Istanbul*
    TWN/Taipei: Taipeh*
    TWN/Taipei: Taipei
    TZA/Dar es Salaam: Dar es Salaam
    TZA/Dar es Salaam: Daressalam
    TZA/Dodoma: Dodoma
    UGA/Kampala: Kampala
    UKR/Kyiv: Kiew
    UKR/Kyiv: Kiewer
    UKR/Kyiv: Kiews
    UKR/Kyiv: Kyjiw
    URY/Montevideo: Montevideo
    USA/Guam: Guam
    USA/Hawaii: Hawaii
    USA/New York: New York
    USA/New York: New Yorker
    USA/New York: New Yorks
    USA/Washington: Washington*
    UZB/Tashkent: Taschkent*
    VAT/Vatican City: Vatikanstadt
    VCT/Kingstown: Kingstown
    VEN/Caracas: Caracas
    VNM/Hanoi: Hanoi*
    VNM/Ho Chi Minh City: Ho-Chi-Minh-Stadt
    VUT/Port Vila: Port Vila
    WSM/Apia: Apia
    XKX/Pristina: Prishtina
    XKX/Pristina: Pristina
    YEM/Aden: Aden
    YEM/Sanaa: Sana'a
    YEM/Sanaa: Sanaa
    ZAF/Cape Town: Kapstadt
    ZAF/Johannesburg: Johannesburg
    ZAF/Pretoria: Pretoria
    ZMB/Lusaka: Lusaka
    ZWE/Harare: Harare
  `,
  organisations: `
    AFC: AFC
    AFC: Asiatische Fußballkonföderation
    AFC: Asiatischen Fußballkonföderation
    AI: Amnesty International
    APEC: APEC
    APEC: Apec-Gipfel*
    ASEAN: ASEAN
    ASEAN: ASEAN-Regionalforum
    ASEAN: Verband Südostasiatischer Nationen
    AU: Afrikanische Union
    AU: Afrikanischen Union
    AU: Organisation für Afrikanische Einheit
    BRICS: BRICS
    CARITAS: Caritas
    DWHH: Welthungerhilfe
    EU: EU
    EU: EU-Kommission
    EU: Europaparlament*
    EU: Europäische Kommission
    EU: Europäische Parlament
    EU: Europäische Union
    EU: Europäischen Kommission
    EU: Europäischen Parlament
    EU: Europäischen Union
    EU: Europäisches Parlament
    FAO: Ernährungs- und Landwirtschaftsorganisation
    FAO: FAO
    FAO: Welternährungsorganisation
    FIFA: FIFA
    FIFA: Fußballweltverband*
    FIFA: Weltfußballverband*
    G20: G20
    G7: G7
    GAVI: GAVI
    GAVI: Impfallianz
    GFATM: Globale Fonds
    GFATM: Globalen Fonds
    GFATM: Globaler Fonds
    HRW: Human Rights Watch
    IAEA: Atomenergiebehörde
    IAEA: IAEA
    IAEA: IAEA-Inspekt*
    IAEA: IAEO
    IAEA: Internationale Atombehörde
    IAEA: Internationale Atomenergie-Behörde
    IAEA: Internationale Atomenergie-Organisation
    IAEA: Internationale Atomenergiebehörde
    IAEA: Internationalen Atombehörde
    IAEA: Internationalen Atomenergie-Behörde
    IAEA: Internationalen Atomenergie-Organisation
    IAEA: Internationalen Atomenergiebehörde
    ICAO: ICAO
    ICAO: Internationale Zivilluftfahrt-Organisation
    ICAO: Internationale Zivilluftfahrtorganisation
    ICAO: Internationalen Zivilluftfahrt-Organisation
    ICAO: Internationalen Zivilluftfahrtorganisation
    ICC: IStGH
    ICC: Internationale Strafgerichtshof
    ICC: Internationalen Strafgerichtshof
    ICC: Internationalen Strafgerichtshofs
    ICC: Internationaler Strafgerichtshof
    ICRC: IKRK
    ICRC: Internationale Komitee vom Roten Kreuz
    ICRC: Internationalen Komitee vom Roten Kreuz
    ICRC: Internationalen Komitees vom Roten Kreuz
    ICRC: Internationales Komitee vom Roten Kreuz
    IFRC: Föderation der Rotkreuz- und Rothalbmond*
    IFRC: IFRC
    IFRC: Internationale Föderation der Rotkreuz
    IFRC: Internationale Rote Kreuz
    IFRC: Internationalen Föderation der Rotkreuz
    IFRC: Internationalen Roten Kreuz
    IFRC: Internationales Rotes Kreuz
    IFRC: Rotkreuz-Föderation
    ILO: ILO
    ILO: Internationale Arbeitsorganisation
    ILO: Internationalen Arbeitsorganisation
    IMF: IWF
    IMF: Internationale Währungsfonds
    IMF: Internationalen Währungsfonds
    IMF: Internationaler Währungsfonds
    IMO: IMO
    IMO: Internationale Seeschifffahrts-Organisation
    IMO: Internationale Seeschifffahrtsorganisation
    IMO: Internationalen Seeschifffahrts-Organisation
    IMO: Internationalen Seeschifffahrtsorganisation
    INTERPOL: Interpol
    IOC: IOC
    IOC: IOK
    IOC: Internationale Olympische Komitee
    IOC: Internationalen Olympischen Komitee
    IOC: Internationalen Olympischen Komitees
    IOC: Internationales Olympisches Komitee
    IPU: IPU
    IPU: Interparlamentarische Union
    IPU: Interparlamentarischen Union
    ITU: ITU
    ITU: Internationale Fernmeldeunion
    ITU: Internationalen Fernmeldeunion
    KEDO: KEDO
    MSF: Ärzte ohne Grenzen
    NAM: Bewegung der Blockfreien
    NAM: Bewegung der Nichtpaktgebundenen
    NAM: Bewegung der blockfreien Staaten
    NAM: Nichtpaktgebundene*
    NAM: blockfrei*
    NAM: nichtpaktgebunden*
    NATO: NATO
    NATO: Nordatlantikpakt*
    NATO: Nordatlantische Allianz
    OCA: Asiatischer Olympischer Rat
    OCA: OCA
    OCA: Olympischer Rat Asiens
    OHCHR: Hochkommissar für Menschenrechte
    OHCHR: Hochkommissariat für Menschenrechte
    OHCHR: Hochkommissarin für Menschenrechte
    OHCHR: OHCHR
    OHCHR: UN-Hochkommissar*
    OPCW: OPCW
    OPCW: OVCW
    OPCW: Organisation für das Verbot chemischer Waffen
    OSCE: OSZE
    SCO: SCO
    SCO: SOZ
    SCO: Shanghai-Kooperation*
    SCO: Shanghai-Organisation
    SCO: Shanghaier Kooperationsorganisation
    SCO: Shanghaier Organisation für Zusammenarbeit
    UN: Menschenrechtsrat*
    UN: UN-Ausschuss
    UN: UN-Bericht
    UN: UN-Berichte
    UN: UN-Berichts
    UN: UN-Botschafter*
    UN: UN-Charta
    UN: UN-Chef
    UN: UN-Chefin
    UN: UN-Chefs
    UN: UN-Experten*
    UN: UN-Generalsekretär*
    UN: UN-Generalversammlung
    UN: UN-Hauptquartier
    UN: UN-Hilfsorganisation*
    UN: UN-Hilfswerk*
    UN: UN-Kommando
    UN: UN-Kommission*
    UN: UN-Menschenrecht*
    UN: UN-Mitglied*
    UN: UN-Organisation*
    UN: UN-Panel
    UN: UN-Resolution*
    UN: UN-Sanktionen
    UN: UN-Sicherheitsrat*
    UN: UN-Sonderberichterstatter*
    UN: UN-Sondergesandte*
    UN: UN-Truppen
    UN: UN-Untersuchung*
    UN: UN-Vollversammlung
    UN: UNO
    UN: UNO-Sicherheitsrat*
    UN: Vereinte Nationen
    UN: Vereinten Nationen
    UN: Weltorganisation
    UN: Weltsicherheitsrat*
    UN: dem Sicherheitsrat
    UN: den Sicherheitsrat
    UN: der Sicherheitsrat
    UN: des Sicherheitsrates
    UN: des Sicherheitsrats
    UN: im Sicherheitsrat
    UNDP: Entwicklungsprogramm der Vereinten Nationen
    UNDP: UN-Entwicklungsprogramm
    UNDP: UNDP
    UNESCO: UNESCO
    UNFPA: Bevölkerungsfonds
    UNFPA: UN-Bevölkerungsfonds
    UNFPA: UNFPA
    UNHCR: Flüchtlingshilfswerk
    UNHCR: UN-Flüchtlingshilfswerk
    UNHCR: UNHCR
    UNICEF: Kinderhilfswerk
    UNICEF: UNICEF
    UPU: UPU
    UPU: Weltpostverein*
    WB: Weltbank
    WFP: WFP
    WFP: Welternährungsprogramm*
    WHO: WHO
    WHO: Weltgesundheitsorganisation
    WIPO: WIPO
    WIPO: Weltorganisation für geistiges Eigentum
    WTO: WTO
    WTO: Welthandelsorganisation
  `,
};

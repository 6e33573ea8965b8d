import type { CountryNames } from './country-names.ts';

/** What English calls countries, cities and organisations. */
export const EN: CountryNames = {
  names: `
    AFG: Afghanistan
    AGO: Angola
    ALB: Albania
    AND: Andorra
    ARE: Emirates
    ARE: U.A.E.
    ARE: UAE
    ARE: United Arab Emirates
    ARG: Argentina
    ARG: Argentine Republic
    ARM: Armenia
    ATG: Antigua
    ATG: Antigua and Barbuda
    AUS: Australia
    AUS: New South Wales
    AUT: Austria
    AZE: Azerbaijan
    BDI: Burundi
    BEL: Belgium
    BEN: Benin
    BFA: Burkina
    BFA: Burkina Faso
    BFA: Upper Volta
    BGD: Bangladesh
    BGR: Bulgaria
    BHR: Bahrain
    BHR: Bahrein
    BHS: Bahamas
    BHS: The Bahamas
    BIH: Bosnia
    BIH: Bosnia and Herzegovina
    BIH: Bosnia-Herzegovina
    BLR: Belarus
    BLR: Belorussia
    BLR: Byelarus
    BLR: Byelorussia
    BLZ: Belize
    BOL: Bolivia
    BRA: Brazil
    BRB: Barbados
    BRN: Brunei
    BRN: Brunei Darussalam
    BTN: Bhutan
    BWA: Botswana
    CAF: Central Africa
    CAF: Central African Republic
    CAN: British Columbia
    CAN: Canada
    CHE: Swiss Confederation
    CHE: Switzerland
    CHL: Chile
    CHN: CPC
    CHN: China
    CHN: Communist China
    CHN: Communist Party of China
    CHN: Diaoyutai
    CHN: Mainland China
    CHN: NPC
    CHN: P.R. China
    CHN: PRC
    CHN: People's Republic of China
    CHN: Red China
    CHN: Zhongnanhai
    CIV: Cote d Ivoire
    CIV: Cote d'Ivoire
    CIV: Ivory Coast
    CMR: Cameroon
    COD: Congo-Kinshasa
    COD: D.R. Congo
    COD: D.R.C.
    COD: DR Congo
    COD: DRC
    COD: DROC
    COD: Democratic Congo
    COD: Democratic Republic of Congo
    COD: Democratic Republic of the Congo
    COD: Zaire
    COG: Congo
    COG: Congo-Brazzaville
    COG: People's Republic of the Congo
    COG: Republic of Congo
    COG: Republic of the Congo
    COL: Colombia
    COM: Comoros
    CPV: Cabo Verde
    CPV: Cape Verde
    CRI: Costa Rica
    CUB: Cuba
    CYP: Cyprus
    CZE: Czech Republic
    CZE: Czechia
    CZE: Czechoslovakia
    DEU: Bundestag
    DEU: Chancellery in Berlin
    DEU: FRG
    DEU: Federal Republic of Germany
    DEU: Germany
    DEU: West Germany
    DJI: Djibouti
    DMA: Commonwealth of Dominica
    DMA: Dominica
    DNK: Danes
    DNK: Denmark
    DOM: Dominican Republic
    DZA: Algeria
    ECU: Ecuador
    EGY: Egypt
    ERI: Eritrea
    ESP: Spain
    ESP: Spaniard
    ESP: Spaniards
    EST: Estonia
    ETH: Ethiopia
    FIN: Finland
    FIN: Finn
    FJI: Fiji
    FRA: Elysee
    FRA: France
    FRA: Frenchman
    FRA: Quai d'Orsay
    FRA: Élysée Palace
    GAB: Gabon
    GBR: Britain
    GBR: Briton
    GBR: Britons
    GBR: Brits
    GBR: Buckingham Palace
    GBR: Downing Street
    GBR: England
    GBR: English Football
    GBR: Foreign Office
    GBR: Great Britain
    GBR: House of Commons
    GBR: House of Lords
    GBR: Northern Ireland
    GBR: Scotland
    GBR: Scots
    GBR: U.K.
    GBR: UK
    GBR: United Kingdom
    GBR: Wales
    GBR: Westminster
    GBR: Whitehall
    GEO: Georgia
    GHA: Ghana
    GIN: Guinea
    GIN: Guinea-Conakry
    GIN: Republic of Guinea
    GMB: Gambia
    GMB: The Gambia
    GNB: Guinea Bissau
    GNB: Guinea-Bissau
    GNQ: Equatorial Guinea
    GRC: Greece
    GRD: Grenada
    GTM: Guatemala
    GUY: Guyana
    HND: Honduras
    HRV: Croatia
    HTI: Haiti
    HUN: Hungary
    IDN: Indonesia
    IND: India
    IND: Republic of India
    IRL: Ireland
    IRL: Irishman
    IRL: Republic of Ireland
    IRN: I.R. Iran
    IRN: IRI
    IRN: Iran
    IRN: Islamic Republic of Iran
    IRQ: Iraq
    ISL: Iceland
    ISR: Israel
    ISR: Knesset
    ITA: Italy
    JAM: Jamaica
    JOR: Hashemite Kingdom of Jordan
    JOR: Jordan
    JPN: Chongryon
    JPN: Imperial Japan
    JPN: Japan
    JPN: Kantei
    KAZ: Kazakhstan
    KAZ: Kazakstan
    KEN: Kenya
    KGZ: Kirghizstan
    KGZ: Kyrgyz Republic
    KGZ: Kyrgyzstan
    KHM: Cambodia
    KHM: Kampuchea
    KIR: Kiribati
    KNA: Saint Kitts and Nevis
    KNA: St Kitts and Nevis
    KNA: St. Kitts and Nevis
    KOR: Blue House
    KOR: Cheong Wa Dae
    KOR: Chong Wa Dae
    KOR: Chongwadae
    KOR: R.O.K.
    KOR: ROK
    KOR: Rep. of Korea
    KOR: Republic of Korea
    KOR: S Korea
    KOR: S. Korea
    KOR: SKorea
    KOR: South
    KOR: South Koreas
    KOR: South and North
    KOR: Southern
    KOR: Southern Korea
    KOR: Yongsan
    KOR: the South
    KWT: Kuwait
    LAO: LPDR
    LAO: Lao PDR
    LAO: Lao People's Democratic Republic
    LAO: Laos
    LBN: Lebanon
    LBR: Liberia
    LBY: Libya
    LBY: Libyan Jamahiriya
    LCA: Saint Lucia
    LCA: St Lucia
    LCA: St. Lucia
    LIE: Liechtenstein
    LKA: Ceylon
    LKA: Sri Lanka
    LSO: Lesotho
    LTU: Lithuania
    LUX: Luxembourg
    LUX: Luxemburg
    LVA: Latvia
    MAR: Morocco
    MCO: Monaco
    MDA: Moldavia
    MDA: Moldova
    MDG: Madagascar
    MDG: Malagasy Republic
    MDV: Maldives
    MEX: Mexico
    MKD: FYROM
    MKD: Macedonia
    MKD: North Macedonia
    MLI: Mali
    MLT: Malta
    MMR: Burma
    MMR: Myanmar
    MNE: Montenegro
    MNG: Mongolia
    MOZ: Mozambique
    MRT: Mauritania
    MUS: Mauritius
    MWI: Malawi
    MYS: Malaysia
    MYS: Wisma Putra
    NAM: Namibia
    NER: Niger
    NGA: Nigeria
    NIC: Nicaragua
    NLD: Holland
    NLD: Netherlands
    NLD: The Netherlands
    NOR: Norway
    NPL: Nepal
    NZL: New Zealand
    OMN: Oman
    OMN: Sultanate of Oman
    PAK: Pakistan
    PAN: Panama
    PER: Peru
    PHL: Malacanang
    PHL: Philippines
    PHL: The Philippines
    PNG: PNG
    PNG: Papua New Guinea
    POL: Poland
    POL: Poles
    POL: Polish
    PRT: Portugal
    PRY: Paraguay
    PSE: Gaza
    PSE: PLO
    PSE: PNA
    PSE: Palestine
    PSE: State of Palestine
    PSE: West Bank
    QAT: Qatar
    ROU: Romania
    ROU: Roumania
    ROU: Rumania
    RUS: Duma
    RUS: Kremlin
    RUS: Russia
    RUS: Russian Federation
    RUS: Soviet Union
    RUS: Soviets
    RUS: State Duma
    RUS: Tsarist Russia
    RUS: U.S.S.R.
    RUS: USSR
    RUS: United Russia
    RUS: Wagner
    RWA: Rwanda
    SAU: Saudi Arabia
    SAU: Saudis
    SDN: Sudan
    SEN: Senegal
    SGP: Capella Hotel
    SGP: Singapore
    SLB: Solomon Islands
    SLB: Solomons
    SLE: Sierra Leone
    SLV: El Salvador
    SMR: San Marino
    SOM: Somalia
    SRB: Serbia
    SRB: Yugoslavia
    SSD: South Sudan
    STP: Sao Tome
    STP: Sao Tome and Principe
    SUR: Surinam
    SUR: Suriname
    SVK: Slovak Republic
    SVK: Slovakia
    SVN: Slovenia
    SWE: Swede
    SWE: Sweden
    SWE: Swedes
    SWZ: Eswatini
    SWZ: Kingdom of Eswatini
    SWZ: Swaziland
    SYC: Seychelles
    SYR: Syria
    SYR: Syrian Arab Republic
    TCD: Chad
    TCD: Republic of Chad
    TGO: Togo
    THA: Thailand
    TJK: Tadzhikistan
    TJK: Tajikistan
    TKM: Turkmenistan
    TLS: East Timor
    TLS: Timor-Leste
    TON: Tonga
    TTO: Trinidad
    TTO: Trinidad and Tobago
    TUN: Tunisia
    TUR: Turkey
    TUR: Turkiye
    TUR: Türkiye
    TWN: Chinese Taipei
    TWN: Formosa
    TWN: Republic of China
    TWN: Taiwan
    TZA: Tanzania
    UGA: Uganda
    UKR: The Ukraine
    UKR: Ukraine
    URY: Uruguay
    USA: America
    USA: American Samoa
    USA: CIA
    USA: Camp David
    USA: Camp Humphreys
    USA: Capitol
    USA: Capitol Hill
    USA: Department of State
    USA: FBI
    USA: Foggy Bottom
    USA: Georgetown University
    USA: Mar-a-Lago
    USA: Michael Jordan
    USA: New England
    USA: New Mexico
    USA: Oval Office
    USA: Pentagon
    USA: State Department
    USA: State Dept
    USA: Treasury Department
    USA: U.S.
    USA: U.S.A.
    USA: US
    USA: USA
    USA: Uncle Sam
    USA: United States
    USA: United States of America
    USA: White House
    UZB: Uzbekistan
    VAT: Holy See
    VAT: Vatican
    VCT: Saint Vincent
    VCT: Saint Vincent and the Grenadines
    VCT: St Vincent and the Grenadines
    VCT: St. Vincent and the Grenadines
    VEN: Venezuela
    VNM: CPV
    VNM: Communist Party of Vietnam
    VNM: North Vietnam
    VNM: SRV
    VNM: Socialist Republic of Vietnam
    VNM: Viet Nam
    VNM: Vietnam
    VUT: Vanuatu
    WSM: Samoa
    XKX: Kosovo
    YEM: Yemen
    ZAF: South Africa
    ZMB: Zambia
    ZWE: Zimbabwe
  `,
  of: `
    AFG: Afghan*
    AFG: afghan
    AFG: afghani
    AFG: afghanis
    AFG: afghans
    AGO: Angolan*
    AGO: angolan
    AGO: angolans
    ALB: Albanian*
    ALB: albanian
    ALB: albanians
    AND: Andorran*
    AND: andorran
    AND: andorrans
    ARE: Emirati*
    ARE: emirati
    ARE: emiratis
    ARG: Argentin*
    ARG: argentine
    ARG: argentines
    ARG: argentinian
    ARG: argentinians
    ARM: Armenian*
    ARM: armenian
    ARM: armenians
    ATG: Antiguan*
    ATG: antiguan
    ATG: antiguans
    ATG: barbudan
    ATG: barbudans
    AUS: Australian*
    AUS: aussie
    AUS: aussies
    AUS: australian
    AUS: australians
    AUT: Austrian*
    AUT: austrian
    AUT: austrians
    AZE: Azerbaijani*
    AZE: Azeri*
    AZE: azerbaijani
    AZE: azerbaijanis
    AZE: azeri
    AZE: azeris
    BDI: Burundian*
    BDI: burundian
    BDI: burundians
    BEL: Belgian*
    BEL: belgian
    BEL: belgians
    BEN: Beninese
    BEN: beninese
    BEN: beninois
    BFA: burkinabe
    BFA: burkinan
    BFA: burkinans
    BGD: Bangladeshi*
    BGD: bangladeshi
    BGD: bangladeshis
    BGR: Bulgarian*
    BGR: bulgarian
    BGR: bulgarians
    BHR: Bahraini*
    BHR: bahraini
    BHR: bahrainis
    BHS: Bahamian*
    BHS: bahamian
    BHS: bahamians
    BIH: Bosnian*
    BIH: bosniak
    BIH: bosniaks
    BIH: bosnian
    BIH: bosnians
    BLR: Belarusian*
    BLR: Belarussian*
    BLR: Belorus*
    BLR: Byelorussia*
    BLR: belarusian
    BLR: belarusians
    BLR: belarussian
    BLR: belarussians
    BLR: byelorussian
    BLR: byelorussians
    BLZ: Belizean*
    BLZ: belizean
    BLZ: belizeans
    BOL: Bolivian*
    BOL: bolivian
    BOL: bolivians
    BRA: Brazilian*
    BRA: brazilian
    BRA: brazilians
    BRB: Barbadian*
    BRB: bajan
    BRB: bajans
    BRB: barbadian
    BRB: barbadians
    BRN: Bruneian*
    BRN: bruneian
    BRN: bruneians
    BTN: Bhutanese
    BTN: bhutanese
    BWA: Botswanan*
    BWA: batswana
    BWA: botswanan
    BWA: botswanans
    BWA: motswana
    CAF: Central African*
    CAF: central african republic's
    CAF: central africans
    CAN: Canadian*
    CAN: canadian
    CAN: canadians
    CHE: Swiss
    CHE: swiss
    CHL: Chilean*
    CHL: chilean
    CHL: chileans
    CHN: Chinese
    CHN: chinese
    CHN: dprk-china
    CHN: sino
    CHN: sino-dprk
    CHN: sino-korean
    CHN: sino-north korean
    CHN: sino-u.s.
    CHN: sino-us
    CIV: Ivorian*
    CIV: ivoirian
    CIV: ivoirians
    CIV: ivorian
    CIV: ivorians
    CMR: Cameroonian*
    CMR: cameroonian
    CMR: cameroonians
    COD: democratic congolese
    COD: zairean
    COD: zaireans
    COD: zairian
    COD: zairians
    COG: Congolese
    COG: Congolese Labour Party
    COG: Congolese Party of Labour
    COG: congolese
    COL: Colombian*
    COL: colombian
    COL: colombians
    COM: Comorian*
    COM: comoran
    COM: comorans
    COM: comorian
    COM: comorians
    CPV: Cape Verdean*
    CPV: cabo verdean
    CPV: cabo verdeans
    CPV: cape verdean
    CPV: cape verdeans
    CRI: Costa Rican*
    CRI: costa rican
    CRI: costa ricans
    CUB: Cuban*
    CUB: cuban
    CUB: cubans
    CUB: dprk-cuba
    CYP: Cypriot*
    CYP: cypriot
    CYP: cypriots
    CZE: Czech
    CZE: czech
    CZE: czechoslovak
    CZE: czechoslovakian
    CZE: czechoslovakians
    CZE: czechoslovaks
    CZE: czechs
    DEU: German
    DEU: german
    DEU: germans
    DEU: west german
    DEU: west germans
    DJI: Djiboutian*
    DJI: djiboutian
    DJI: djiboutians
    DMA: dominica's
    DNK: Danish
    DNK: danish
    DOM: dominican
    DOM: dominicans
    DZA: Algerian*
    DZA: algerian
    DZA: algerians
    ECU: Ecuadorean*
    ECU: Ecuadorian*
    ECU: ecuadoran
    ECU: ecuadorans
    ECU: ecuadorean
    ECU: ecuadoreans
    ECU: ecuadorian
    ECU: ecuadorians
    EGY: Egyptian*
    EGY: egyptian
    EGY: egyptians
    ERI: Eritrean*
    ERI: eritrean
    ERI: eritreans
    ESP: Spanish
    ESP: spanish
    EST: Estonian*
    EST: estonian
    EST: estonians
    ETH: Ethiopian*
    ETH: ethiopian
    ETH: ethiopians
    FIN: Finnish
    FIN: finnish
    FJI: Fijian*
    FJI: fijian
    FJI: fijians
    FRA: French
    FRA: french
    FRA: frenchmen
    FRA: frenchwoman
    GAB: Gabonese
    GAB: gabonese
    GBR: British
    GBR: british
    GBR: english people
    GBR: englishman
    GBR: englishmen
    GBR: northern irish
    GBR: scottish
    GBR: welsh
    GEO: Georgian*
    GEO: georgian
    GEO: georgians
    GHA: Ghanaian*
    GHA: ghanaian
    GHA: ghanaians
    GIN: Guinean*
    GIN: guinean
    GIN: guineans
    GMB: Gambian*
    GMB: gambian
    GMB: gambians
    GNB: bissau-guinean
    GNB: bissau-guineans
    GNB: guinea-bissauan
    GNB: guinea-bissauans
    GNQ: Equatorial Guinean*
    GNQ: equatoguinean
    GNQ: equatoguineans
    GNQ: equatorial guinean
    GNQ: equatorial guineans
    GRC: Greek
    GRC: greek
    GRC: greeks
    GRD: Grenadian*
    GRD: grenadian
    GRD: grenadians
    GTM: Guatemalan*
    GTM: guatemalan
    GTM: guatemalans
    GUY: Guyanese
    GUY: guyanese
    HND: Honduran*
    HND: honduran
    HND: hondurans
    HRV: Croatian*
    HRV: croat
    HRV: croatian
    HRV: croatians
    HRV: croats
    HTI: Haitian*
    HTI: haitian
    HTI: haitians
    HUN: Hungarian*
    HUN: hungarian
    HUN: hungarians
    IDN: Indonesian*
    IDN: indonesian
    IDN: indonesians
    IND: Indian
    IND: indian
    IND: indians
    IRL: Irish
    IRL: irish
    IRL: irishmen
    IRN: Iranian*
    IRN: Islamic Republic of Iran
    IRN: dprk-iran
    IRN: iranian
    IRN: iranians
    IRN: persian
    IRN: persians
    IRQ: Iraqi*
    IRQ: iraqi
    IRQ: iraqis
    ISL: icelander
    ISL: icelanders
    ISL: icelandic
    ISR: Israeli*
    ISR: israeli
    ISR: israelis
    ISR: zionist regime
    ITA: Italian*
    ITA: italian
    ITA: italians
    JAM: Jamaican*
    JAM: jamaican
    JAM: jamaicans
    JOR: Jordanian*
    JOR: jordanian
    JOR: jordanians
    JPN: Japanese
    JPN: anti-japan
    JPN: anti-japanese
    JPN: japanese
    JPN: nippon
    JPN: pro-japanese
    JPN: tokyo's
    KAZ: Kazakh*
    KAZ: kazakh
    KAZ: kazakhs
    KAZ: kazakhstani
    KAZ: kazakhstanis
    KEN: Kenyan*
    KEN: kenyan
    KEN: kenyans
    KGZ: Kyrgyz*
    KGZ: kirghiz
    KGZ: kyrgyz
    KGZ: kyrgyzstani
    KGZ: kyrgyzstanis
    KHM: Cambodian*
    KHM: cambodian
    KHM: cambodians
    KHM: kampuchean
    KHM: kampucheans
    KHM: khmer
    KIR: i-kiribati
    KNA: kittitian
    KNA: kittitians
    KOR: S Korean*
    KOR: S. Korean*
    KOR: South Korean*
    KOR: inter-korean
    KOR: intra-korean
    KOR: rok's
    KOR: rok-u.s.
    KOR: rok-us
    KOR: s korean
    KOR: s koreans
    KOR: s. korean
    KOR: s. koreans
    KOR: seoul-washington
    KOR: skorean
    KOR: skoreans
    KOR: south korea
    KOR: south korean
    KOR: south koreans
    KOR: the Republic of Korea
    KOR: u.s.-rok
    KOR: us-rok
    KOR: us-south korea
    KWT: Kuwaiti*
    KWT: kuwaiti
    KWT: kuwaitis
    LAO: Laotian*
    LAO: lao
    LAO: laotian
    LAO: laotians
    LBN: Lebanese
    LBN: lebanese
    LBR: Liberian*
    LBR: liberian
    LBR: liberians
    LBY: Libyan*
    LBY: libyan
    LBY: libyans
    LCA: saint lucian
    LCA: saint lucians
    LCA: st. lucian
    LCA: st. lucians
    LIE: liechtensteiner
    LIE: liechtensteiners
    LKA: Sri Lankan*
    LKA: ceylonese
    LKA: sinhalese
    LKA: sri lankan
    LKA: sri lankans
    LSO: basotho
    LSO: lesotho's
    LTU: Lithuanian*
    LTU: lithuanian
    LTU: lithuanians
    LUX: luxembourger
    LUX: luxembourgers
    LUX: luxembourgian
    LUX: luxembourgish
    LVA: Latvian*
    LVA: latvian
    LVA: latvians
    MAR: Moroccan*
    MAR: moroccan
    MAR: moroccans
    MCO: monacan
    MCO: monacans
    MCO: monegasque
    MCO: monegasques
    MDA: Moldovan*
    MDA: moldavian
    MDA: moldavians
    MDA: moldovan
    MDA: moldovans
    MDG: madagascan
    MDG: madagascans
    MDG: malagasy
    MDV: Maldivian*
    MDV: maldivian
    MDV: maldivians
    MEX: Mexican*
    MEX: mexican
    MEX: mexicans
    MKD: Macedonian*
    MKD: macedonian
    MKD: macedonians
    MKD: north macedonian
    MKD: north macedonians
    MLI: Malian*
    MLI: malian
    MLI: malians
    MLT: Maltese
    MLT: maltese
    MMR: Burmese
    MMR: burmese
    MMR: myanma
    MMR: myanmarese
    MNE: Montenegrin*
    MNE: montenegrin
    MNE: montenegrins
    MNG: Mongolian*
    MNG: mongol
    MNG: mongolian
    MNG: mongolians
    MNG: mongols
    MOZ: Mozambican*
    MOZ: mozambican
    MOZ: mozambicans
    MRT: Mauritanian*
    MRT: mauritanian
    MRT: mauritanians
    MUS: Mauritian*
    MUS: mauritian
    MUS: mauritians
    MWI: Malawian*
    MWI: malawian
    MWI: malawians
    MYS: Malaysian*
    MYS: malaysian
    MYS: malaysians
    NAM: Namibian*
    NAM: namibian
    NAM: namibians
    NER: Nigerien*
    NER: nigerien
    NER: nigeriens
    NGA: Nigerian*
    NGA: nigerian
    NGA: nigerians
    NIC: Nicaraguan*
    NIC: nicaraguan
    NIC: nicaraguans
    NLD: Dutch
    NLD: dutch
    NLD: dutchman
    NLD: dutchmen
    NLD: netherlander
    NLD: netherlanders
    NOR: Norwegian*
    NOR: norwegian
    NOR: norwegians
    NPL: Nepalese
    NPL: Nepali*
    NPL: nepalese
    NPL: nepali
    NPL: nepalis
    NZL: New Zealander*
    NZL: kiwi government
    NZL: new zealander
    NZL: new zealanders
    OMN: Omani*
    OMN: omani
    OMN: omanis
    PAK: Pakistani*
    PAK: pakistani
    PAK: pakistanis
    PAN: Panamanian*
    PAN: panamanian
    PAN: panamanians
    PER: Peruvian*
    PER: peruvian
    PER: peruvians
    PHL: Filipino*
    PHL: filipina
    PHL: filipinas
    PHL: filipino
    PHL: filipinos
    PHL: philippine
    PNG: papua new guinean
    PNG: papua new guineans
    PNG: papuan
    PNG: papuans
    POL: Polish
    POL: polish embassy
    POL: polish government
    PRT: Portuguese
    PRT: portuguese
    PRY: Paraguayan*
    PRY: paraguayan
    PRY: paraguayans
    PSE: Palestinian*
    PSE: palestinian
    PSE: palestinians
    QAT: Qatari*
    QAT: qatari
    QAT: qataris
    ROU: Romanian*
    ROU: Rumania*
    ROU: romanian
    ROU: romanians
    ROU: rumanian
    ROU: rumanians
    RUS: Russian
    RUS: dprk-russia
    RUS: russian
    RUS: russians
    RUS: russo
    RUS: soviet
    RUS: soviet-era
    RWA: Rwandan*
    RWA: rwandan
    RWA: rwandans
    RWA: rwandese
    SAU: saudi
    SAU: saudi arabian
    SAU: saudi arabians
    SDN: Sudanese
    SDN: sudanese
    SEN: Senegalese
    SEN: senegalese
    SGP: Singaporean*
    SGP: singaporean
    SGP: singaporeans
    SLB: solomon islander
    SLB: solomon islanders
    SLE: Sierra Leonean*
    SLE: sierra leonean
    SLE: sierra leoneans
    SLV: Salvadoran*
    SLV: salvadoran
    SLV: salvadorans
    SLV: salvadorean
    SLV: salvadoreans
    SLV: salvadorian
    SLV: salvadorians
    SMR: sammarinese
    SOM: Somalian*
    SOM: somali
    SOM: somalian
    SOM: somalians
    SOM: somalis
    SRB: Serbian*
    SRB: serb
    SRB: serbian
    SRB: serbians
    SRB: serbs
    SRB: yugoslav
    SRB: yugoslavian
    SRB: yugoslavians
    SRB: yugoslavs
    SSD: south sudanese
    STP: santomean
    STP: santomeans
    STP: sao tomean
    STP: sao tomeans
    SUR: Surinamese
    SUR: surinamese
    SVK: Slovak
    SVK: slovak
    SVK: slovakian
    SVK: slovakians
    SVK: slovaks
    SVN: Slovenian*
    SVN: slovene
    SVN: slovenes
    SVN: slovenian
    SVN: slovenians
    SWE: Swedish
    SWE: swedish
    SWZ: swazi
    SWZ: swazis
    SYC: seychellois
    SYR: Syrian*
    SYR: dprk-syria
    SYR: syrian
    SYR: syrians
    TCD: Chadian*
    TCD: chadian
    TCD: chadians
    TGO: Togolese
    TGO: togolese
    THA: Thai
    THA: thai
    THA: thais
    TJK: Tajik*
    TJK: tadzhik
    TJK: tadzhiks
    TJK: tajik
    TJK: tajikistani
    TJK: tajikistanis
    TJK: tajiks
    TKM: Turkmen
    TKM: turkmen
    TKM: turkmenistani
    TKM: turkmenistanis
    TKM: turkmens
    TLS: Timorese
    TLS: east timorese
    TLS: timorese
    TON: tongan
    TON: tongans
    TTO: Trinidadian*
    TTO: trinidadian
    TTO: trinidadians
    TUN: Tunisian*
    TUN: tunisian
    TUN: tunisians
    TUR: Turkish
    TUR: turk
    TUR: turkish
    TUR: turks
    TWN: Taiwanese
    TWN: taiwanese
    TZA: Tanzanian*
    TZA: tanzanian
    TZA: tanzanians
    UGA: Ugandan*
    UGA: ugandan
    UGA: ugandans
    UKR: Ukrainian*
    UKR: ukrainian
    UKR: ukrainians
    URY: Uruguayan*
    URY: uruguayan
    URY: uruguayans
    USA: American
    USA: american
    USA: americans
    USA: anti-american
    USA: anti-u.s.
    USA: anti-us
    USA: dprk-u.s.
    USA: dprk-us
    USA: pro-american
    USA: pro-u.s.
    USA: pro-us
    USA: u.s.-led
    USA: us aggressors
    USA: us forces
    USA: us imperialist
    USA: us imperialists
    USA: us troops
    USA: us-led
    USA: us-style
    USA: yankee
    USA: yankees
    UZB: Uzbek*
    UZB: uzbek
    UZB: uzbekistani
    UZB: uzbekistanis
    UZB: uzbeks
    VAT: Vatican
    VAT: vatican's
    VCT: vincentian
    VCT: vincentians
    VEN: Venezuelan*
    VEN: bolivarian
    VEN: venezuelan
    VEN: venezuelans
    VNM: Vietnamese
    VNM: viet cong
    VNM: vietcong
    VNM: vietnamese
    VUT: ni-vanuatu
    VUT: vanuatuan
    VUT: vanuatuans
    WSM: Samoan*
    WSM: samoan
    WSM: samoans
    XKX: Kosovar*
    XKX: kosovan
    XKX: kosovans
    XKX: kosovar
    XKX: kosovars
    YEM: Yemeni*
    YEM: houthi
    YEM: houthis
    YEM: yemeni
    YEM: yemenis
    YEM: yemenite
    YEM: yemenites
    ZAF: South African*
    ZAF: south african
    ZAF: south africans
    ZMB: Zambian*
    ZMB: zambian
    ZMB: zambians
    ZWE: Zimbabwean*
    ZWE: zimbabwean
    ZWE: zimbabweans
  `,
  cities: `
    AFG/Kabul: Kabul
    AGO/Luanda: Luanda
    ALB/Tirana: Tirana
    AND/Andorra la Vella: Andorra la Vella
    ARE/Abu Dhabi: Abu Dhabi
    ARE/Dubai: Dubai
    ARG/Buenos Aires: Buenos Aires
    ARM/Yerevan: Yerevan
    ATG/Saint John's: Saint John's
    ATG/Saint John's: St. John's Antigua
    AUS/Canberra: Canberra
    AUS/Melbourne: Melbourne
    AUS/Sydney: Sydney
    AUT/Vienna: Vienna
    AZE/Baku: Baku
    BDI/Bujumbura: Bujumbura
    BDI/Gitega: Gitega
    BEL/Brussels: Brussels
    BEN/Cotonou: Cotonou
    BEN/Porto Novo: Porto-Novo
    BFA/Ouagadougou: Ouagadougou
    BGD/Dhaka: Dacca
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
    BRA/Sao Paulo: Sao Paulo
    BRB/Bridgetown: Bridgetown
    BRN/Bandar Seri Begawan: Bandar Seri Begawan
    BTN/Thimphu: Thimphu
    BWA/Gaborone: Gaborone
    CAF/Bangui: Bangui
    CAN/Ottawa: Ottawa
    CAN/Toronto: Toronto
    CAN/Vancouver: Vancouver
    CHE/Bern: Bern
    CHE/Bern: Berne
    CHE/Davos: Davos
    CHE/Geneva: Geneva
    CHE/Zurich: Zurich
    CHL/Santiago: Santiago
    CHL/Santiago: Santiago de Chile
    CHN/Beijing: Beijing
    CHN/Beijing: Peking
    CHN/Changchun: Changchun
    CHN/Dalian: Dalian
    CHN/Dandong: Dandong
    CHN/Guangzhou: Guangzhou
    CHN/Hangzhou: Hangzhou
    CHN/Harbin: Harbin
    CHN/Heilongjiang: Heilongjiang
    CHN/Hunchun: Hunchun
    CHN/Inner Mongolia*: Inner Mongolia*
    CHN/Jilin: Jilin
    CHN/Liaoning: Liaoning
    CHN/Mongolia Interior: Mongolia Interior
    CHN/Peking: Peking
    CHN/Shanghai: Shanghai
    CHN/Shenyang: Shenyang
    CHN/Shenzhen: Shenzhen
    CHN/Tianjin: Tianjin
    CHN/Tumen: Tumen
    CHN/Yanbian: Yanbian
    CHN/Yanji: Yanji
    CIV/Abidjan: Abidjan
    CIV/Yamoussoukro: Yamoussoukro
    CMR/Yaounde: Yaounde
    COD/Kinshasa: Kinshasa
    COG/Brazzaville: Brazzaville
    COL/Bogota: Bogota
    COM/Moroni: Moroni
    CPV/Praia: Praia
    CRI/San Jose: San José
    CUB/Havana: Havana
    CYP/Nicosia: Nicosia
    CZE/Prague: Prague
    DEU/Berlin: Berlin
    DEU/Munich: Munich
    DJI/Djibouti: Djibouti
    DMA/Roseau: Roseau
    DNK/Copenhagen: Copenhagen
    DOM/Santo Domingo: Santo Domingo
    DZA/Algiers: Algiers
    ECU/Quito: Quito
    EGY/Cairo: Cairo
    ERI/Asmara: Asmara
    ESP/Barcelona: Barcelona
    ESP/Madrid: Madrid
    EST/Tallinn: Tallinn
    ETH/Addis Ababa: Addis Ababa
    FIN/Helsinki: Helsinki
    FJI/Suva: Suva
    FRA/Paris: Paris
    FRA/Strasbourg: Strasbourg
    GAB/Libreville: Libreville
    GBR/London: London
    GEO/Tbilisi: Tbilisi
    GHA/Accra: Accra
    GIN/Conakry: Conakry
    GMB/Banjul: Banjul
    GNB/Bissau: Bissau
    GNQ/Malabo: Malabo
    GRC/Athens: Athens
    GRD/Saint George's: Saint George's
    GRD/Saint George's: St. George's Grenada
    GTM/Guatemala City: Guatemala City
    GUY/Georgetown: Georgetown
    HND/Tegucigalpa: Tegucigalpa
    HRV/Zagreb: Zagreb
    HTI/Port-au-Prince: Port-au-Prince
    HUN/Budapest: Budapest
    IDN/Bali: Bali
    IDN/Jakarta: Djakarta
    IDN/Jakarta: Jakarta
    IND/Delhi: Delhi
    IND/Kolkata: Kolkata
    IND/Mumbai: Bombay
    IND/Mumbai: Mumbai
    IND/New Delhi: Delhi
    IND/New Delhi: New Delhi
    IRL/Dublin: Dublin
    IRN/Teheran: Teheran
    IRN/Tehran: Teheran
    IRN/Tehran: Tehran
    IRQ/Baghdad: Baghdad
    ISL/Reykjavik: Reykjavik
    ISR/Jerusalem: Jerusalem
    ISR/Tel Aviv: Tel Aviv
    ITA/Milan: Milan
    ITA/Rome: Rome
    JAM/Kingston: Kingston
    JOR/Amman: Amman
    JPN/Fukushima: Fukushima
    JPN/Hiroshima: Hiroshima
    JPN/Nagasaki: Nagasaki
    JPN/Okinawa: Okinawa
    JPN/Osaka: Osaka
    JPN/Tokyo: Tokyo
    KAZ/Almaty: Almaty
    KAZ/Astana: Astana
    KAZ/Astana: Nur-Sultan
    KEN/Nairobi: Nairobi
    KGZ/Bishkek: Bishkek
    KHM/Phnom Penh: Phnom Penh
    KHM/Phnom Penh: Pnom Penh
    KIR/Tarawa: Tarawa
    KNA/Basseterre: Basseterre
    KOR/Busan: Busan
    KOR/Busan: Pusan
    KOR/Daegu: Daegu
    KOR/Daejeon: Daejeon
    KOR/Gangneung: Gangneung
    KOR/Gwangju: Gwangju
    KOR/Gwangju: Kwangju
    KOR/Incheon: Incheon
    KOR/Incheon: Inchon
    KOR/Inchon: Inchon
    KOR/Jeju: Jeju
    KOR/Pusan: Pusan
    KOR/Pyeongchang: Pyeongchang
    KOR/Seoul: Seoul
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
    LUX/Luxembourg: Luxembourg City
    LVA/Riga: Riga
    MAR/Rabat: Rabat
    MCO/Monaco: Monaco
    MCO/Monte Carlo: Monte Carlo
    MDA/Chisinau: Chisinau
    MDA/Chisinau: Kishinev
    MDG/Antananarivo: Antananarivo
    MEX/Mexico City: Mexico City
    MKD/Skopje: Skopje
    MLI/Bamako: Bamako
    MLT/Valletta: Valletta
    MMR/Nay Pyi Taw: Nay Pyi Taw
    MMR/Naypyidaw: Nay Pyi Taw
    MMR/Naypyidaw: Naypyidaw
    MMR/Naypyidaw: Naypyitaw
    MMR/Yangon: Rangoon
    MMR/Yangon: Yangon
    MNE/Podgorica: Podgorica
    MNG/Ulaan Baatar: Ulaan Baatar
    MNG/Ulaanbaatar: Ulaanbaatar
    MNG/Ulaanbaatar: Ulan Bataar
    MNG/Ulaanbaatar: Ulan Bator
    MNG/Ulan Bator: Ulan Bator
    MNG/Ulanbator: Ulanbator
    MOZ/Maputo: Maputo
    MRT/Nouakchott: Nouakchott
    MUS/Port Louis: Port Louis
    MWI/Lilongwe: Lilongwe
    MYS/Kuala Lumpur: Kuala Lumpur
    MYS/Putrajaya: Putrajaya
    NAM/Windhoek: Windhoek
    NER/Niamey: Niamey
    NGA/Abuja: Abuja
    NGA/Lagos: Lagos
    NIC/Managua: Managua
    NLD/Amsterdam: Amsterdam
    NLD/The Hague: Hague
    NLD/The Hague: The Hague
    NOR/Oslo: Oslo
    NPL/Kathmandu: Kathmandu
    NPL/Kathmandu: Katmandu
    NZL/Wellington: Wellington
    OMN/Muscat: Muscat
    PAK/Islamabad: Islamabad
    PAK/Karachi: Karachi
    PAN/Panama City: Panama City
    PHL/Manila: Manila
    PNG/Port Moresby: Port Moresby
    POL/Warsaw: Warsaw
    PRT/Lisbon: Lisbon
    PRY/Asuncion: Asuncion
    PSE/Ramallah: Ramallah
    QAT/Doha: Doha
    ROU/Bucharest: Bucharest
    RUS/Amur: Amur
    RUS/Donbas: Donbas
    RUS/Donetsk: Donetsk
    RUS/Khabarovsk: Khabarovsk
    RUS/Khasan: Khasan
    RUS/Komsomolsk on Amur: Komsomolsk on Amur
    RUS/Komsomolsk: Komsomolsk
    RUS/Kursk: Kursk
    RUS/Lugansk: Lugansk
    RUS/Luhansk: Luhansk
    RUS/Moscow: Moscow
    RUS/Primorsky: Primorsky
    RUS/Primorye: Primorye
    RUS/Saint Petersburg: Saint Petersburg
    RUS/Saint Petersburg: St Petersburg
    RUS/Saint Petersburg: St. Petersburg
    RUS/Siberia: Siberia
    RUS/Siberian: Siberian
    RUS/Sochi: Sochi
    RUS/St. Petersburg: St. Petersburg
    RUS/Ulan Ude: Ulan Ude
    RUS/Vladivostok: Vladivostok
    RUS/Vostochny: Vostochny
    RWA/Kigali: Kigali
    SAU/Riyadh: Riyadh
    SDN/Khartoum: Khartoum
    SEN/Dakar: Dakar
    SGP/Sentosa: Sentosa
    SGP/Singapore: Singapore
    SLB/Honiara: Honiara
    SLE/Freetown: Freetown
    SLV/San Salvador: San Salvador
    SMR/San Marino: San Marino
    SOM/Mogadishu: Mogadishu
    SRB/Belgrade: Belgrade
    SSD/Juba: Juba
    STP/Sao Tome: Sao Tome
    SUR/Paramaribo: Paramaribo
    SVK/Bratislava: Bratislava
    SVN/Ljubljana: Ljubljana
    SWE/Stockholm: Stockholm
    SWZ/Mbabane: Mbabane
    SYC/Victoria: Victoria Seychelles
    SYR/Damascus: Damascus
    TCD/N Djamena: N'Djamena
    TCD/N Djamena: Ndjamena
    TGO/Lome: Lome
    THA/Bangkok: Bangkok
    TJK/Dushanbe: Dushanbe
    TKM/Ashgabat: Ashgabat
    TKM/Ashgabat: Ashkhabad
    TLS/Dili: Dili
    TON/Nuku'alofa: Nuku'alofa
    TON/Nuku'alofa: Nukualofa
    TTO/Port of Spain: Port of Spain
    TUN/Tunis: Tunis
    TUR/Ankara: Ankara
    TUR/Istanbul: Istanbul
    TWN/Taipei: Taipei
    TZA/Dar es Salaam: Dar es Salaam
    TZA/Dodoma: Dodoma
    UGA/Kampala: Kampala
    UKR/Kiev: Kiev
    UKR/Kyiv: Kiev
    UKR/Kyiv: Kyiv
    URY/Montevideo: Montevideo
    USA/Florida: Florida
    USA/Guam: Guam
    USA/Hawaii: Hawaii
    USA/Los Angeles: Los Angeles
    USA/New York: New York
    USA/Washington: Washington
    UZB/Tashkent: Tashkent
    VAT/Vatican City: Vatican City
    VCT/Kingstown: Kingstown
    VEN/Caracas: Caracas
    VNM/Hanoi: Hanoi
    VNM/Ho Chi Minh City: Ho Chi Minh City
    VNM/Ho Chi Minh City: Saigon
    VUT/Port Vila: Port Vila
    WSM/Apia: Apia
    XKX/Pristina: Pristina
    YEM/Aden: Aden
    YEM/Sanaa: Sana'a
    YEM/Sanaa: Sanaa
    ZAF/Cape Town: Cape Town
    ZAF/Johannesburg: Johannesburg
    ZAF/Pretoria: Pretoria
    ZMB/Lusaka: Lusaka
    ZWE/Harare: Harare
  `,
  organisations: `
    ADB: Asian Development Bank
    AFC: AFC
    AFC: Asian Football Confederation
    AI: Amnesty International
    APEC: APEC
    APEC: Asia-Pacific Economic Cooperation
    ASEAN: ARF
    ASEAN: ASEAN
    ASEAN: Association of Southeast Asian Nations
    AU: African Union
    AU: OAU
    AU: Organisation of African Unity
    AU: Organization of African Unity
    BRICS: BRICS
    CARITAS: Caritas
    EU: Brussels
    EU: E.U.
    EU: EEC
    EU: EU
    EU: European Commission
    EU: European Council
    EU: European Parliament
    EU: European Union
    FAO: FAO
    FAO: Food and Agriculture Organisation
    FAO: Food and Agriculture Organization
    FATF: FATF
    FATF: Financial Action Task Force
    FIFA: FIFA
    G20: G20
    G20: Group of 20
    G77: G77
    G77: Group of 77
    G7: G7
    G7: Group of Seven
    GAVI: GAVI
    GAVI: Vaccine Alliance
    GFATM: GFATM
    GFATM: Global Fund
    HRW: Human Rights Watch
    IAEA: Grossi
    IAEA: IAEA
    IAEA: International Atomic Energy Agency
    IAEA: U.N. nuclear watchdog
    IAEA: UN atomic watchdog
    IAEA: UN nuclear watchdog
    IAEA: nuclear watchdog
    ICAO: ICAO
    ICAO: International Civil Aviation Organisation
    ICAO: International Civil Aviation Organization
    ICC: ICC
    ICC: International Criminal Court
    ICRC: ICRC
    ICRC: International Committee of the Red Cross
    ICRC: Red Cross committee
    IFRC: IFRC
    IFRC: International Federation of Red Cross
    IFRC: International Federation of Red Cross and Red Crescent Societies
    IFRC: International Federation of the Red Cross
    IFRC: International Red Cross
    ILO: ILO
    ILO: International Labor Organization
    ILO: International Labour Organisation
    ILO: International Labour Organization
    IMF: IMF
    IMF: International Monetary Fund
    IMO: IMO
    IMO: International Maritime Organisation
    IMO: International Maritime Organization
    INTERPOL: Interpol
    IOC: IOC
    IOC: International Olympic Committee
    IOC: Thomas Bach
    IPU: IPU
    IPU: Inter-Parliamentary Union
    IPU: Interparliamentary Union
    ITF: ITF
    ITF: International Taekwon Do Federation
    ITF: International Taekwondo Federation
    ITU: ITU
    ITU: International Telecommunication Union
    ITU: International Telecommunications Union
    KEDO: KEDO
    KEDO: Korean Peninsula Energy Development Organization
    MSF: Doctors Without Borders
    MSF: MSF
    MSF: Medecins Sans Frontieres
    MSMT: MSMT
    MSMT: Multilateral Sanctions Monitoring Team
    NAM: NAM
    NAM: NAM countries
    NAM: NAM member*
    NAM: NAM ministerial
    NAM: NAM states
    NAM: NAM summit
    NAM: Non Aligned Movement
    NAM: Non-Aligned
    NAM: Non-Aligned Movement
    NAM: Nonaligned
    NAM: Nonaligned Movement
    NATO: NATO
    NATO: North Atlantic Treaty Organisation
    NATO: North Atlantic Treaty Organization
    OCA: Asian Olympic Council
    OCA: OCA
    OCA: Olympic Council of Asia
    OHCHR: High Commissioner for Human Rights
    OHCHR: OHCHR
    OHCHR: U.N. High Commissioner for Human Rights
    OHCHR: U.N. human rights office
    OHCHR: UN High Commissioner for Human Rights
    OHCHR: UN human rights office
    OHCHR: United Nations High Commissioner for Human Rights
    OPCW: OPCW
    OPCW: Organisation for the Prohibition of Chemical Weapons
    OPCW: Organization for the Prohibition of Chemical Weapons
    OSCE: OSCE
    SCO: SCO
    SCO: Shanghai Cooperation Organisation
    SCO: Shanghai Cooperation Organization
    UN: ESCAP
    UN: Guterres
    UN: OCHA
    UN: Security Council
    UN: U.N.
    UN: UN
    UN: UN Charter
    UN: UN Command
    UN: UN General Assembly
    UN: UN Human Rights Council
    UN: UN Secretary*
    UN: UN Security Council
    UN: UN agenc*
    UN: UN aid
    UN: UN ambassador*
    UN: UN bodies
    UN: UN chief
    UN: UN command
    UN: UN commission*
    UN: UN committee*
    UN: UN council
    UN: UN development
    UN: UN envoy*
    UN: UN expert
    UN: UN experts
    UN: UN food
    UN: UN headquarters
    UN: UN human rights
    UN: UN humanitarian
    UN: UN inquiry
    UN: UN member*
    UN: UN mission
    UN: UN office*
    UN: UN official
    UN: UN officials
    UN: UN panel*
    UN: UN rapporteur
    UN: UN refugee
    UN: UN report
    UN: UN resolution*
    UN: UN rights
    UN: UN sanctions
    UN: UN special envoy
    UN: UN special rapporteur
    UN: UN system
    UN: UNC
    UN: UNEP
    UN: UNGA
    UN: UNHRC
    UN: UNSC
    UN: United Nations
    UN: United Nations Command
    UN: the General Assembly
    UN: the Human Rights Council
    UN: the Security Council
    UN: the UN
    UNDP: U.N. Development Program
    UNDP: UN Development Program
    UNDP: UN Development Programme
    UNDP: UNDP
    UNDP: United Nations Development Program
    UNDP: United Nations Development Programme
    UNESCO: UNESCO
    UNFPA: U.N. Population Fund
    UNFPA: UN Population Fund
    UNFPA: UNFPA
    UNFPA: United Nations Population Fund
    UNHCR: U.N. High Commissioner for Refugees
    UNHCR: U.N. refugee agency
    UNHCR: UN High Commissioner for Refugees
    UNHCR: UN refugee agency
    UNHCR: UNHCR
    UNHCR: United Nations High Commissioner for Refugees
    UNICEF: U.N. Children's Fund
    UNICEF: UN Children's Fund
    UNICEF: UNICEF
    UNICEF: United Nations Children's Fund
    UPU: UPU
    UPU: Universal Postal Union
    WB: World Bank
    WFP: WFP
    WFP: World Food Program
    WFP: World Food Programme
    WHO: WHO
    WHO: WHO Director*
    WHO: WHO South-East Asia
    WHO: WHO chief
    WHO: WHO office
    WHO: WHO official*
    WHO: WHO representative*
    WHO: World Health Organi*
    WHO: World Health Organisation
    WHO: World Health Organization
    WHO: the WHO
    WIPO: WIPO
    WIPO: World Intellectual Property Organization
    WTO: WTO
    WTO: World Trade Organisation
    WTO: World Trade Organization
    XXX: cudzoziemc*
    XXX: cuerpo diplomatico
    XXX: delegaciones extranjer*
    XXX: different countries
    XXX: diplomatic corps
    XXX: diplomatic envoys
    XXX: foreign ambassador*
    XXX: foreign art troupe*
    XXX: foreign artist*
    XXX: foreign athlete*
    XXX: foreign businessm*
    XXX: foreign compan*
    XXX: foreign countries
    XXX: foreign delegation*
    XXX: foreign diplomat*
    XXX: foreign embassies
    XXX: foreign envoy*
    XXX: foreign figure*
    XXX: foreign guest*
    XXX: foreign leader*
    XXX: foreign mission*
    XXX: foreign organisation*
    XXX: foreign organization*
    XXX: foreign part*
    XXX: foreign personage*
    XXX: foreign player*
    XXX: foreign student*
    XXX: foreign tourist*
    XXX: foreign troupe*
    XXX: foreign visitor*
    XXX: foreigners
    XXX: huespedes extranjer*
    XXX: int l symposium
    XXX: international friendship
    XXX: international symposium
    XXX: international trade fair
    XXX: many countries
    XXX: military attaches
    XXX: personalidades extranjer*
    XXX: several countries
    XXX: turistas extranjer*
    XXX: varios paises
    XXX: various countries
    XXX: visitantes extranjer*
    XXX: zagraniczn* turyst*
    XXX: zagraniczni turysci
  `,
};

import type { CountryNames } from './country-names.ts';

/** What Indonesian and Malay calls countries, cities and organisations. */
export const ID: CountryNames = {
  names: `
    AFG: Afganistan
    AFG: Afghanistan
    AGO: Angola
    ALB: Albania
    AND: Andorra
    ARE: EAB
    ARE: Emirat Arab Bersatu
    ARE: Emiriah Arab Bersatu
    ARE: PEA
    ARE: Persatuan Emirat Arab
    ARE: UAE
    ARE: UEA
    ARE: Uni Emirat Arab
    ARG: Argentina
    ARM: Armenia
    ATG: Antigua
    ATG: Antigua dan Barbuda
    AUS: Australia
    AUT: Austria
    AZE: Azerbaidjan
    AZE: Azerbaidzhan
    AZE: Azerbaijan
    BDI: Burundi
    BEL: Belgia
    BEL: Belgium
    BEN: Benin
    BFA: Burkina Faso
    BGD: Bangladesh
    BGR: Bulgaria
    BHR: Bahrain
    BHS: Bahama
    BHS: Bahamas
    BIH: Bosnia
    BIH: Bosnia dan Herzegovina
    BIH: Bosnia-Herzegovina
    BLR: Belarus
    BLR: Belarusia
    BLR: Byelorusia
    BLZ: Belize
    BOL: Bolivia
    BRA: Brasil
    BRA: Brazil
    BRB: Barbados
    BRN: Brunei
    BRN: Brunei Darussalam
    BTN: Bhutan
    BWA: Botswana
    CAF: Afrika Tengah
    CAF: Republik Afrika Tengah
    CAN: Canada
    CAN: Kanada
    CHE: Swiss
    CHE: Switzerland
    CHL: Chile
    CHL: Chili
    CHL: Cile
    CHN: China
    CHN: Cina
    CHN: RRC
    CHN: RRCh
    CHN: RRT
    CHN: Republik Rakyat China
    CHN: Republik Rakyat Cina
    CHN: Republik Rakyat Tiongkok
    CHN: Tanah Besar China
    CHN: Tiong Kok
    CHN: Tiongkok
    CHN: Tiongkok Rakyat
    CHN: Zhongnanhai
    CIV: Cote d'Ivoire
    CIV: Ivory Coast
    CIV: Pantai Gading
    CMR: Cameroon
    CMR: Kamerun
    COD: DR Congo
    COD: DR Kongo
    COD: Kongo-Kinshasa
    COD: RD Kongo
    COD: Republik Demokratik Congo
    COD: Republik Demokratik Kongo
    COD: Zaire
    COG: Congo
    COG: Kongo
    COG: Kongo-Brazzaville
    COG: Republik Congo
    COG: Republik Kongo
    COL: Colombia
    COL: Kolombia
    COM: Comoros
    COM: Komoro
    COM: Komoros
    CPV: Cabo Verde
    CPV: Cape Verde
    CPV: Tanjung Verde
    CRI: Costa Rica
    CRI: Kosta Rika
    CUB: Cuba
    CUB: Kuba
    CYP: Cyprus
    CYP: Siprus
    CZE: Ceko
    CZE: Cekoslowakia
    CZE: Cheko
    CZE: Czech
    CZE: Czechoslovakia
    CZE: Republik Ceko
    CZE: Republik Czech
    DEU: Bundestag
    DEU: Jerman
    DEU: Jerman Barat
    DEU: Republik Federal Jerman
    DJI: Djibouti
    DJI: Jibuti
    DMA: Dominica
    DMA: Dominika
    DMA: Persemakmuran Dominika
    DNK: Denmark
    DOM: Republik Dominican
    DOM: Republik Dominika
    DOM: Republik Dominikan
    DZA: Algeria
    DZA: Aljazair
    DZA: Aljazair Demokratik
    ECU: Ecuador
    ECU: Ekuador
    EGY: Mesir
    ERI: Eritrea
    ESP: Sepanyol
    ESP: Spanyol
    EST: Estonia
    ETH: Ethiopia
    ETH: Etiopia
    FIN: Finland
    FIN: Finlandia
    FJI: Fiji
    FRA: Istana Elysee
    FRA: Peranchis
    FRA: Perancis
    FRA: Prancis
    FRA: Élysée
    GAB: Gabon
    GBR: Britain
    GBR: Britania Raya
    GBR: Downing Street
    GBR: England
    GBR: Great Britain
    GBR: Inggris
    GBR: Ireland Utara
    GBR: Irlandia Utara
    GBR: Istana Buckingham
    GBR: Kerajaan Bersatu
    GBR: Kerajaan Inggris
    GBR: Scotland
    GBR: Skotlandia
    GBR: UK
    GBR: United Kingdom
    GBR: Wales
    GBR: Westminster
    GEO: Georgia
    GHA: Ghana
    GIN: Guinea
    GIN: Guinea-Conakry
    GMB: Gambia
    GNB: Guinea-Bissau
    GNQ: Guinea Ekuatorial
    GNQ: Guinea Equatorial
    GNQ: Guinea Khatulistiwa
    GRC: Greece
    GRC: Yunani
    GRD: Grenada
    GTM: Guatemala
    GUY: Guyana
    HND: Honduras
    HRV: Croatia
    HRV: Kroasia
    HTI: Haiti
    HUN: Hongaria
    HUN: Hungaria
    HUN: Hungary
    IDN: Dubes RI
    IDN: Indonesia
    IDN: Istana Bogor
    IDN: Istana Merdeka
    IDN: Istana Negara Jakarta
    IDN: KBRI
    IDN: Kemenlu RI
    IDN: Kemlu RI
    IDN: Menlu RI
    IDN: Menlu Retno
    IDN: NKRI
    IDN: Nusantara Indonesia
    IDN: Presiden RI
    IND: India
    IRL: Ireland
    IRL: Irlandia
    IRL: Republik Ireland
    IRL: Republik Irlandia
    IRN: Iran
    IRQ: Irak
    IRQ: Iraq
    ISL: Iceland
    ISL: Islandia
    ISR: Israel
    ISR: Knesset
    ISR: Rejim Zionis
    ITA: Itali
    ITA: Italia
    ITA: Italy
    JAM: Jamaica
    JAM: Jamaika
    JOR: Jordan
    JOR: Jordania
    JOR: Yordania
    JPN: Djepang
    JPN: Jepang
    JPN: Jepun
    KAZ: Kazakhstan
    KAZ: Kazakstan
    KEN: Kenya
    KGZ: Kirgistan
    KGZ: Kirgizistan
    KGZ: Kirgizstan
    KGZ: Kyrgyzstan
    KHM: Cambodia
    KHM: Kamboja
    KHM: Kampuchea
    KHM: Kemboja
    KIR: Kiribati
    KNA: Saint Kitts
    KNA: Saint Kitts dan Nevis
    KNA: St Kitts dan Nevis
    KOR: Cheong Wa Dae
    KOR: Gedung Biru
    KOR: Kor-Sel
    KOR: Korea Selatan
    KOR: Korsel
    KOR: Republik Korea
    KOR: Rumah Biru
    KWT: Kuwait
    LAO: Laos
    LBN: Lebanon
    LBN: Libanon
    LBN: Lubnan
    LBR: Liberia
    LBY: Libia
    LBY: Libya
    LCA: Saint Lucia
    LCA: Santa Lusia
    LCA: St Lucia
    LIE: Liechtenstein
    LKA: Sri Lanka
    LSO: Lesotho
    LTU: Lithuania
    LTU: Lituania
    LUX: Luksemburg
    LUX: Luxembourg
    LUX: Luxemburg
    LVA: Latvia
    MAR: Maghribi
    MAR: Maroko
    MAR: Morocco
    MCO: Monaco
    MCO: Monako
    MDA: Moldavia
    MDA: Moldova
    MDG: Madagascar
    MDG: Madagaskar
    MDV: Maladewa
    MDV: Maldiv
    MDV: Maldive
    MDV: Maldives
    MEX: Meksiko
    MEX: Mexico
    MKD: Macedonia
    MKD: Macedonia Utara
    MKD: Makedonia
    MKD: Makedonia Utara
    MKD: Masedonia
    MLI: Mali
    MLT: Malta
    MMR: Birma
    MMR: Burma
    MMR: Myanmar
    MNE: Montenegro
    MNG: Mongolia
    MOZ: Mozambik
    MOZ: Mozambique
    MRT: Mauritania
    MUS: Mauritius
    MWI: Malawi
    MYS: Bukit Aman
    MYS: Malaya
    MYS: Malaysia
    MYS: Wisma Putra
    NAM: Namibia
    NER: Niger
    NGA: Nigeria
    NIC: Nicaragua
    NIC: Nikaragua
    NLD: Belanda
    NOR: Norway
    NOR: Norwegia
    NOR: Norwegian
    NPL: Nepal
    NZL: New Zealand
    NZL: Selandia Baharu
    NZL: Selandia Baru
    OMN: Oman
    PAK: Pakistan
    PAN: Panama
    PER: Peru
    PHL: Filipina
    PHL: Philippines
    PHL: Pilipina
    PNG: PNG
    PNG: Papua New Guinea
    PNG: Papua Nugini
    POL: Poland
    POL: Polandia
    PRT: Portugal
    PRT: Portugis
    PRY: Paraguay
    PSE: Gaza
    PSE: Palestin
    PSE: Palestina
    PSE: Tebing Barat
    PSE: Tepi Barat
    QAT: Katar
    QAT: Qatar
    ROU: Romania
    ROU: Rumania
    RUS: Duma
    RUS: Federasi Rusia
    RUS: Kesatuan Soviet
    RUS: Kremlin
    RUS: Persekutuan Rusia
    RUS: Rusia
    RUS: Russia
    RUS: Soviet Union
    RUS: Uni Soviet
    RWA: Rwanda
    SAU: Arab Saudi
    SAU: Saudi Arabia
    SDN: Sudan
    SEN: Senegal
    SGP: Singapore
    SGP: Singapura
    SLB: Kepulauan Salomon
    SLB: Kepulauan Solomon
    SLE: Sierra Leone
    SLV: El Salvador
    SMR: San Marino
    SOM: Somalia
    SRB: Serbia
    SRB: Yugoslavia
    SRB: Yugoslavija
    SSD: Sudan Selatan
    STP: Sao Tome
    STP: Sao Tome dan Principe
    SUR: Suriname
    SVK: Slovak
    SVK: Slovakia
    SVK: Slowakia
    SVN: Slovenia
    SWE: Sweden
    SWE: Swedia
    SWZ: Eswatini
    SWZ: Swaziland
    SYC: Seisel
    SYC: Seychelles
    SYR: Siria
    SYR: Suriah
    SYR: Syria
    TCD: Chad
    TGO: Togo
    THA: Muangthai
    THA: Siam
    THA: Thailand
    TJK: Tadjikistan
    TJK: Tajikistan
    TKM: Turkmenia
    TKM: Turkmenistan
    TLS: Timor Leste
    TLS: Timor Timur
    TLS: Timtim
    TON: Tonga
    TTO: Trinidad
    TTO: Trinidad dan Tobago
    TUN: Tunisia
    TUR: Turkey
    TUR: Turki
    TUR: Turkiye
    TWN: China Taipei
    TWN: Chinese Taipei
    TWN: Republik China
    TWN: Republik Tiongkok
    TWN: Taiwan
    TZA: Tanzania
    UGA: Uganda
    UKR: Ukraina
    UKR: Ukraine
    URY: Uruguay
    USA: AS
    USA: Amerika
    USA: Amerika Serikat
    USA: Amerika Sjarikat
    USA: Amerika Syarikat
    USA: CIA
    USA: Capitol
    USA: Deplu AS
    USA: FBI
    USA: Gedung Putih
    USA: Jabatan Negara
    USA: Kemlu AS
    USA: Kongres AS
    USA: Mar-a-Lago
    USA: Paman Sam
    USA: Pentagon
    USA: Rumah Putih
    USA: U.S.
    USA: US
    USA: USA
    USA: White House
    UZB: Uzbekistan
    VAT: Tahta Suci
    VAT: Takhta Suci
    VAT: Vatican
    VAT: Vatikan
    VCT: Saint Vincent
    VCT: Saint Vincent dan Grenadine
    VCT: Saint Vincent dan Grenadines
    VCT: St Vincent dan Grenadines
    VEN: Venezuela
    VNM: Viet Nam
    VNM: Vietnam
    VNM: Vietnam Utara
    VUT: Vanuatu
    WSM: Samoa
    XKX: Kosovo
    YEM: Yaman
    YEM: Yemen
    ZAF: Afrika Selatan
    ZAF: Afsel
    ZMB: Zambia
    ZWE: Zimbabwe
  `,
  of: `
    AFG: afgan
    AFG: afghan
    AFG: orang Afghanistan
    AFG: warga Afghanistan
    AGO: orang Angola
    AGO: rakyat Angola
    AGO: warga Angola
    ALB: orang Albania
    ALB: rakyat Albania
    ALB: warga Albania
    AND: orang Andorra
    AND: rakyat Andorra
    AND: warga Andorra
    ARE: emirati
    ARE: orang Uni Emirat Arab
    ARE: warga Uni Emirat Arab
    ARG: orang Argentina
    ARG: rakyat Argentina
    ARG: warga Argentina
    ARM: orang Armenia
    ARM: rakyat Armenia
    ARM: warga Armenia
    ATG: orang Antigua dan Barbuda
    ATG: rakyat Antigua dan Barbuda
    ATG: warga Antigua dan Barbuda
    AUS: orang Australia
    AUS: rakyat Australia
    AUS: warga Australia
    AUT: orang Austria
    AUT: rakyat Austria
    AUT: warga Austria
    AZE: azeri
    AZE: orang Azerbaijan
    AZE: warga Azerbaijan
    BDI: orang Burundi
    BDI: rakyat Burundi
    BDI: warga Burundi
    BEL: orang Belgia
    BEL: rakyat Belgia
    BEL: warga Belgia
    BEN: orang Benin
    BEN: rakyat Benin
    BEN: warga Benin
    BFA: orang Burkina Faso
    BFA: rakyat Burkina Faso
    BFA: warga Burkina Faso
    BGD: bangladeshi
    BGD: orang Bangladesh
    BGD: warga Bangladesh
    BGR: bulgar
    BGR: orang Bulgaria
    BGR: warga Bulgaria
    BHR: orang Bahrain
    BHR: rakyat Bahrain
    BHR: warga Bahrain
    BHS: orang Bahama
    BHS: rakyat Bahama
    BHS: warga Bahama
    BIH: orang Bosnia dan Herzegovina
    BIH: rakyat Bosnia dan Herzegovina
    BIH: warga Bosnia dan Herzegovina
    BLR: orang Belarus
    BLR: rakyat Belarus
    BLR: warga Belarus
    BLZ: orang Belize
    BLZ: rakyat Belize
    BLZ: warga Belize
    BOL: orang Bolivia
    BOL: rakyat Bolivia
    BOL: warga Bolivia
    BRA: orang Brasil
    BRA: rakyat Brasil
    BRA: warga Brasil
    BRB: orang Barbados
    BRB: rakyat Barbados
    BRB: warga Barbados
    BRN: orang Brunei
    BRN: rakyat Brunei
    BRN: warga Brunei
    BTN: orang Bhutan
    BTN: rakyat Bhutan
    BTN: warga Bhutan
    BWA: orang Botswana
    BWA: rakyat Botswana
    BWA: warga Botswana
    CAF: orang Republik Afrika Tengah
    CAF: rakyat Republik Afrika Tengah
    CAF: warga Republik Afrika Tengah
    CAN: orang Kanada
    CAN: rakyat Kanada
    CAN: warga Kanada
    CHE: orang Swiss
    CHE: swis
    CHE: warga Swiss
    CHL: orang Chile
    CHL: rakyat Chile
    CHL: warga Chile
    CHN: orang China
    CHN: sino-korea
    CHN: tionghoa
    CHN: warga China
    CIV: orang Pantai Gading
    CIV: rakyat Pantai Gading
    CIV: warga Pantai Gading
    CMR: orang Kamerun
    CMR: rakyat Kamerun
    CMR: warga Kamerun
    COD: orang Republik Demokratik Kongo
    COD: rakyat Republik Demokratik Kongo
    COD: warga Republik Demokratik Kongo
    COG: orang Kongo
    COG: rakyat Kongo
    COG: warga Kongo
    COL: orang Kolombia
    COL: rakyat Kolombia
    COL: warga Kolombia
    COM: orang Komoro
    COM: rakyat Komoro
    COM: warga Komoro
    CPV: orang Tanjung Verde
    CPV: rakyat Tanjung Verde
    CPV: warga Tanjung Verde
    CRI: orang Kosta Rika
    CRI: rakyat Kosta Rika
    CRI: warga Kosta Rika
    CUB: orang Kuba
    CUB: rakyat Kuba
    CUB: warga Kuba
    CYP: orang Siprus
    CYP: rakyat Siprus
    CYP: warga Siprus
    CZE: orang Ceko
    CZE: rakyat Ceko
    CZE: warga Ceko
    DEU: orang Jerman
    DEU: rakyat Jerman
    DEU: warga Jerman
    DJI: orang Djibouti
    DJI: rakyat Djibouti
    DJI: warga Djibouti
    DMA: orang Dominika
    DMA: rakyat Dominika
    DMA: warga Dominika
    DNK: orang Denmark
    DNK: rakyat Denmark
    DNK: warga Denmark
    DOM: orang Republik Dominika
    DOM: rakyat Republik Dominika
    DOM: warga Republik Dominika
    DZA: orang Aljazair
    DZA: rakyat Aljazair
    DZA: warga Aljazair
    ECU: orang Ekuador
    ECU: rakyat Ekuador
    ECU: warga Ekuador
    EGY: orang Mesir
    EGY: rakyat Mesir
    EGY: warga Mesir
    ERI: orang Eritrea
    ERI: rakyat Eritrea
    ERI: warga Eritrea
    ESP: orang Spanyol
    ESP: rakyat Spanyol
    ESP: warga Spanyol
    EST: orang Estonia
    EST: rakyat Estonia
    EST: warga Estonia
    ETH: orang Etiopia
    ETH: rakyat Etiopia
    ETH: warga Etiopia
    FIN: orang Finlandia
    FIN: rakyat Finlandia
    FIN: warga Finlandia
    FJI: orang Fiji
    FJI: rakyat Fiji
    FJI: warga Fiji
    FRA: orang Prancis
    FRA: rakyat Prancis
    FRA: warga Prancis
    GAB: orang Gabon
    GAB: rakyat Gabon
    GAB: warga Gabon
    GBR: british
    GBR: orang Inggris
    GBR: warga Inggris
    GEO: orang Georgia
    GEO: rakyat Georgia
    GEO: warga Georgia
    GHA: orang Ghana
    GHA: rakyat Ghana
    GHA: warga Ghana
    GIN: orang Guinea
    GIN: rakyat Guinea
    GIN: warga Guinea
    GMB: orang Gambia
    GMB: rakyat Gambia
    GMB: warga Gambia
    GNB: orang Guinea-Bissau
    GNB: rakyat Guinea-Bissau
    GNB: warga Guinea-Bissau
    GNQ: orang Guinea Khatulistiwa
    GNQ: rakyat Guinea Khatulistiwa
    GNQ: warga Guinea Khatulistiwa
    GRC: greek
    GRC: orang Yunani
    GRC: warga Yunani
    GRD: orang Grenada
    GRD: rakyat Grenada
    GRD: warga Grenada
    GTM: orang Guatemala
    GTM: rakyat Guatemala
    GTM: warga Guatemala
    GUY: orang Guyana
    GUY: rakyat Guyana
    GUY: warga Guyana
    HND: orang Honduras
    HND: rakyat Honduras
    HND: warga Honduras
    HRV: kroat
    HRV: orang Kroasia
    HRV: warga Kroasia
    HTI: orang Haiti
    HTI: rakyat Haiti
    HTI: warga Haiti
    HUN: orang Hungaria
    HUN: rakyat Hungaria
    HUN: warga Hungaria
    IDN: orang Indonesia
    IDN: rakyat Indonesia
    IDN: warga Indonesia
    IND: orang India
    IND: rakyat India
    IND: warga India
    IRL: orang Irlandia
    IRL: rakyat Irlandia
    IRL: warga Irlandia
    IRN: orang Iran
    IRN: parsi iran
    IRN: warga Iran
    IRQ: orang Irak
    IRQ: rakyat Irak
    IRQ: warga Irak
    ISL: orang Islandia
    ISL: rakyat Islandia
    ISL: warga Islandia
    ISR: orang Israel
    ISR: warga Israel
    ISR: zionis
    ITA: orang Italia
    ITA: rakyat Italia
    ITA: warga Italia
    JAM: orang Jamaika
    JAM: rakyat Jamaika
    JAM: warga Jamaika
    JOR: orang Yordania
    JOR: rakyat Yordania
    JOR: warga Yordania
    JPN: dai nippon
    JPN: nippon
    JPN: orang Jepang
    JPN: warga Jepang
    KAZ: kazakh
    KAZ: orang Kazakhstan
    KAZ: warga Kazakhstan
    KEN: orang Kenya
    KEN: rakyat Kenya
    KEN: warga Kenya
    KGZ: kirgiz
    KGZ: orang Kirgizstan
    KGZ: warga Kirgizstan
    KHM: khmer
    KHM: orang Kamboja
    KHM: warga Kamboja
    KIR: orang Kiribati
    KIR: rakyat Kiribati
    KIR: warga Kiribati
    KNA: orang Saint Kitts dan Nevis
    KNA: rakyat Saint Kitts dan Nevis
    KNA: warga Saint Kitts dan Nevis
    KOR: antar-Korea
    KOR: antara dua Korea
    KOR: orang Korea Selatan
    KOR: warga Korea Selatan
    KWT: orang Kuwait
    KWT: rakyat Kuwait
    KWT: warga Kuwait
    LAO: orang Laos
    LAO: rakyat Laos
    LAO: warga Laos
    LBN: orang Lebanon
    LBN: rakyat Lebanon
    LBN: warga Lebanon
    LBR: orang Liberia
    LBR: rakyat Liberia
    LBR: warga Liberia
    LBY: orang Libya
    LBY: rakyat Libya
    LBY: warga Libya
    LCA: orang Saint Lucia
    LCA: rakyat Saint Lucia
    LCA: warga Saint Lucia
    LIE: orang Liechtenstein
    LIE: rakyat Liechtenstein
    LIE: warga Liechtenstein
    LKA: orang Sri Lanka
    LKA: rakyat Sri Lanka
    LKA: warga Sri Lanka
    LSO: orang Lesotho
    LSO: rakyat Lesotho
    LSO: warga Lesotho
    LTU: orang Lituania
    LTU: rakyat Lituania
    LTU: warga Lituania
    LUX: orang Luksemburg
    LUX: rakyat Luksemburg
    LUX: warga Luksemburg
    LVA: orang Latvia
    LVA: rakyat Latvia
    LVA: warga Latvia
    MAR: orang Maroko
    MAR: rakyat Maroko
    MAR: warga Maroko
    MCO: orang Monako
    MCO: rakyat Monako
    MCO: warga Monako
    MDA: orang Moldova
    MDA: rakyat Moldova
    MDA: warga Moldova
    MDG: orang Madagaskar
    MDG: rakyat Madagaskar
    MDG: warga Madagaskar
    MDV: maldivian
    MDV: orang Maladewa
    MDV: warga Maladewa
    MEX: orang Meksiko
    MEX: rakyat Meksiko
    MEX: warga Meksiko
    MKD: orang Makedonia
    MKD: rakyat Makedonia
    MKD: warga Makedonia
    MLI: orang Mali
    MLI: rakyat Mali
    MLI: warga Mali
    MLT: orang Malta
    MLT: rakyat Malta
    MLT: warga Malta
    MMR: orang Myanmar
    MMR: rakyat Myanmar
    MMR: warga Myanmar
    MNE: orang Montenegro
    MNE: rakyat Montenegro
    MNE: warga Montenegro
    MNG: mongol
    MNG: orang Mongolia
    MNG: warga Mongolia
    MOZ: orang Mozambik
    MOZ: rakyat Mozambik
    MOZ: warga Mozambik
    MRT: orang Mauritania
    MRT: rakyat Mauritania
    MRT: warga Mauritania
    MUS: orang Mauritius
    MUS: rakyat Mauritius
    MUS: warga Mauritius
    MWI: orang Malawi
    MWI: rakyat Malawi
    MWI: warga Malawi
    MYS: orang Malaysia
    MYS: rakyat Malaysia
    MYS: warga Malaysia
    NAM: orang Namibia
    NAM: rakyat Namibia
    NAM: warga Namibia
    NER: orang Niger
    NER: rakyat Niger
    NER: warga Niger
    NGA: orang Nigeria
    NGA: rakyat Nigeria
    NGA: warga Nigeria
    NIC: orang Nikaragua
    NIC: rakyat Nikaragua
    NIC: warga Nikaragua
    NLD: orang Belanda
    NLD: rakyat Belanda
    NLD: warga Belanda
    NOR: orang Norwegia
    NOR: rakyat Norwegia
    NOR: warga Norwegia
    NPL: orang Nepal
    NPL: rakyat Nepal
    NPL: warga Nepal
    NZL: orang Selandia Baru
    NZL: rakyat Selandia Baru
    NZL: warga Selandia Baru
    OMN: orang Oman
    OMN: rakyat Oman
    OMN: warga Oman
    PAK: orang Pakistan
    PAK: rakyat Pakistan
    PAK: warga Pakistan
    PAN: orang Panama
    PAN: rakyat Panama
    PAN: warga Panama
    PER: orang Peru
    PER: rakyat Peru
    PER: warga Peru
    PHL: filipino
    PHL: orang Filipina
    PHL: warga Filipina
    PNG: orang Papua Nugini
    PNG: rakyat Papua Nugini
    PNG: warga Papua Nugini
    POL: orang Polandia
    POL: rakyat Polandia
    POL: warga Polandia
    PRT: orang Portugal
    PRT: rakyat Portugal
    PRT: warga Portugal
    PRY: orang Paraguay
    PRY: rakyat Paraguay
    PRY: warga Paraguay
    PSE: orang Palestina
    PSE: palestina-israel
    PSE: warga Palestina
    QAT: orang Qatar
    QAT: rakyat Qatar
    QAT: warga Qatar
    ROU: orang Rumania
    ROU: rakyat Rumania
    ROU: warga Rumania
    RUS: orang Rusia
    RUS: rusia-korut
    RUS: soviet
    RUS: warga Rusia
    RWA: orang Rwanda
    RWA: rakyat Rwanda
    RWA: warga Rwanda
    SAU: orang Arab Saudi
    SAU: saudi
    SAU: warga Arab Saudi
    SDN: orang Sudan
    SDN: rakyat Sudan
    SDN: warga Sudan
    SEN: orang Senegal
    SEN: rakyat Senegal
    SEN: warga Senegal
    SGP: orang Singapura
    SGP: rakyat Singapura
    SGP: warga Singapura
    SLB: orang Kepulauan Solomon
    SLB: rakyat Kepulauan Solomon
    SLB: warga Kepulauan Solomon
    SLE: orang Sierra Leone
    SLE: rakyat Sierra Leone
    SLE: warga Sierra Leone
    SLV: orang El Salvador
    SLV: rakyat El Salvador
    SLV: warga El Salvador
    SMR: orang San Marino
    SMR: rakyat San Marino
    SMR: warga San Marino
    SOM: orang Somalia
    SOM: rakyat Somalia
    SOM: warga Somalia
    SRB: orang Serbia
    SRB: serb
    SRB: warga Serbia
    SSD: orang Sudan Selatan
    SSD: rakyat Sudan Selatan
    SSD: warga Sudan Selatan
    STP: orang Sao Tome dan Principe
    STP: rakyat Sao Tome dan Principe
    STP: warga Sao Tome dan Principe
    SUR: orang Suriname
    SUR: rakyat Suriname
    SUR: warga Suriname
    SVK: orang Slowakia
    SVK: rakyat Slowakia
    SVK: warga Slowakia
    SVN: orang Slovenia
    SVN: rakyat Slovenia
    SVN: warga Slovenia
    SWE: orang Swedia
    SWE: rakyat Swedia
    SWE: warga Swedia
    SWZ: orang Swaziland
    SWZ: rakyat Swaziland
    SWZ: warga Swaziland
    SYC: orang Seychelles
    SYC: rakyat Seychelles
    SYC: warga Seychelles
    SYR: orang Suriah
    SYR: rakyat Suriah
    SYR: warga Suriah
    TCD: orang Chad
    TCD: rakyat Chad
    TCD: warga Chad
    TGO: orang Togo
    TGO: rakyat Togo
    TGO: warga Togo
    THA: orang Thailand
    THA: thai
    THA: warga Thailand
    TJK: orang Tajikistan
    TJK: tajik
    TJK: warga Tajikistan
    TKM: orang Turkmenistan
    TKM: turkmen
    TKM: warga Turkmenistan
    TLS: orang Timor Leste
    TLS: rakyat Timor Leste
    TLS: warga Timor Leste
    TON: orang Tonga
    TON: rakyat Tonga
    TON: warga Tonga
    TTO: orang Trinidad dan Tobago
    TTO: rakyat Trinidad dan Tobago
    TTO: warga Trinidad dan Tobago
    TUN: orang Tunisia
    TUN: rakyat Tunisia
    TUN: warga Tunisia
    TUR: orang Turki
    TUR: rakyat Turki
    TUR: warga Turki
    TWN: orang Taiwan
    TWN: rakyat Taiwan
    TWN: warga Taiwan
    TZA: orang Tanzania
    TZA: rakyat Tanzania
    TZA: warga Tanzania
    UGA: orang Uganda
    UGA: rakyat Uganda
    UGA: warga Uganda
    UKR: orang Ukraina
    UKR: rakyat Ukraina
    UKR: warga Ukraina
    URY: orang Uruguay
    URY: rakyat Uruguay
    URY: warga Uruguay
    USA: imperialis AS
    USA: orang Amerika Serikat
    USA: warga Amerika Serikat
    USA: yankee
    UZB: orang Uzbekistan
    UZB: uzbek
    UZB: warga Uzbekistan
    VAT: orang Vatikan
    VAT: rakyat Vatikan
    VAT: warga Vatikan
    VCT: orang Saint Vincent dan Grenadine
    VCT: rakyat Saint Vincent dan Grenadine
    VCT: warga Saint Vincent dan Grenadine
    VEN: orang Venezuela
    VEN: rakyat Venezuela
    VEN: warga Venezuela
    VNM: orang Vietnam
    VNM: vietkong
    VNM: warga Vietnam
    VUT: orang Vanuatu
    VUT: rakyat Vanuatu
    VUT: warga Vanuatu
    WSM: orang Samoa
    WSM: rakyat Samoa
    WSM: warga Samoa
    XKX: orang Kosovo
    XKX: rakyat Kosovo
    XKX: warga Kosovo
    YEM: orang Yaman
    YEM: rakyat Yaman
    YEM: warga Yaman
    ZAF: orang Afrika Selatan
    ZAF: rakyat Afrika Selatan
    ZAF: warga Afrika Selatan
    ZMB: orang Zambia
    ZMB: rakyat Zambia
    ZMB: warga Zambia
    ZWE: orang Zimbabwe
    ZWE: rakyat Zimbabwe
    ZWE: warga Zimbabwe
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
    AUS/Canberra: Canberra
    AUS/Melbourne: Melbourne
    AUS/Sydney: Sydney
    AUT/Vienna: Vienna
    AUT/Vienna: Wina
    AZE/Baku: Baku
    BDI/Bujumbura: Bujumbura
    BDI/Gitega: Gitega
    BEL/Brussels: Brusel
    BEL/Brussels: Brussel
    BEL/Brussels: Brussels
    BEN/Cotonou: Cotonou
    BEN/Porto Novo: Porto-Novo
    BFA/Ouagadougou: Ouagadougou
    BGD/Dhaka: Dakka
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
    CHE/Davos: Davos
    CHE/Geneva: Geneva
    CHE/Geneva: Jenewa
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
    CHN/Shanghai: Shanghai
    CHN/Shenyang: Shenyang
    CHN/Shenzhen: Shenzhen
    CHN/Tianjin: Tianjin
    CHN/Yanji: Yanji
    CIV/Abidjan: Abidjan
    CIV/Yamoussoukro: Yamoussoukro
    CMR/Yaounde: Yaounde
    COD/Kinshasa: Kinshasa
    COG/Brazzaville: Brazzaville
    COL/Bogota: Bogota
    COM/Moroni: Moroni
    CPV/Praia: Praia
    CRI/San Jose: San Jose
    CUB/Havana: Havana
    CYP/Nicosia: Nicosia
    CYP/Nicosia: Nikosia
    CZE/Prague: Prague
    CZE/Prague: Praha
    DEU/Berlin: Berlin
    DEU/Munich: Munich
    DEU/Munich: München
    DJI/Djibouti: Djibouti
    DMA/Roseau: Roseau
    DNK/Copenhagen: Copenhagen
    DNK/Copenhagen: Kopenhagen
    DOM/Santo Domingo: Santo Domingo
    DZA/Algiers: Algiers
    DZA/Algiers: Aljiers
    DZA/Algiers: Aljir
    ECU/Quito: Quito
    EGY/Cairo: Kaherah
    EGY/Cairo: Kairo
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
    GRC/Athens: Athena
    GRC/Athens: Athens
    GRD/Saint George's: Saint George's
    GTM/Guatemala City: Guatemala City
    GUY/Georgetown: Georgetown Guyana
    HND/Tegucigalpa: Tegucigalpa
    HRV/Zagreb: Zagreb
    HTI/Port-au-Prince: Port-au-Prince
    HUN/Budapest: Budapest
    IDN/Bali: Bali
    IDN/Bandung: Bandung
    IDN/Jakarta: Djakarta
    IDN/Jakarta: Jakarta
    IDN/Surabaya: Surabaya
    IND/Mumbai: Mumbai
    IND/New Delhi: Delhi
    IND/New Delhi: New Delhi
    IRL/Dublin: Dublin
    IRN/Tehran: Teheran
    IRN/Tehran: Tehran
    IRQ/Baghdad: Bagdad
    IRQ/Baghdad: Baghdad
    ISL/Reykjavik: Reykjavik
    ISR/Jerusalem: Baitulmaqdis
    ISR/Jerusalem: Yerusalem
    ISR/Tel Aviv: Tel Aviv
    ITA/Milan: Milan
    ITA/Rome: Rom
    ITA/Rome: Roma
    JAM/Kingston: Kingston
    JOR/Amman: Amman
    JPN/Fukushima: Fukushima
    JPN/Hiroshima: Hiroshima
    JPN/Nagasaki: Nagasaki
    JPN/Osaka: Osaka
    JPN/Tokyo: Tokyo
    KAZ/Almaty: Almaty
    KAZ/Astana: Astana
    KAZ/Astana: Nur-Sultan
    KEN/Nairobi: Nairobi
    KGZ/Bishkek: Bishkek
    KHM/Phnom Penh: Phnom Penh
    KIR/Tarawa: Tarawa
    KNA/Basseterre: Basseterre
    KOR/Busan: Busan
    KOR/Gwangju: Gwangju
    KOR/Gwangju: Kwangju
    KOR/Incheon: Incheon
    KOR/Jeju: Jeju
    KOR/Pyeongchang: Pyeongchang
    KOR/Seoul: Seoul
    KWT/Kuwait City: Kota Kuwait
    KWT/Kuwait City: Kuwait City
    LAO/Vientiane: Vientiane
    LBN/Beirut: Beirut
    LBR/Monrovia: Monrovia
    LBY/Benghazi: Benghazi
    LBY/Tripoli: Tripoli
    LCA/Castries: Castries
    LIE/Vaduz: Vaduz
    LKA/Colombo: Colombo
    LKA/Colombo: Kolombo
    LSO/Maseru: Maseru
    LTU/Vilnius: Vilnius
    LUX/Luxembourg: Kota Luksemburg
    LUX/Luxembourg: Luxembourg City
    LVA/Riga: Riga
    MAR/Rabat: Rabat
    MCO/Monaco: Monaco
    MDA/Chisinau: Chisinau
    MDG/Antananarivo: Antananarivo
    MEX/Mexico City: Bandar Raya Mexico
    MEX/Mexico City: Kota Meksiko
    MEX/Mexico City: Mexico City
    MKD/Skopje: Skopje
    MLI/Bamako: Bamako
    MLT/Valletta: Valletta
    MMR/Naypyidaw: Naypyidaw
    MMR/Naypyidaw: Naypyitaw
    MMR/Yangon: Rangoon
    MMR/Yangon: Yangon
    MNE/Podgorica: Podgorica
    MNG/Ulaanbaatar: Ulaanbaatar
    MNG/Ulaanbaatar: Ulan Bator
    MOZ/Maputo: Maputo
    MRT/Nouakchott: Nouakchott
    MUS/Port Louis: Port Louis
    MWI/Lilongwe: Lilongwe
    MYS/Kuala Lumpur: KLIA
    MYS/Kuala Lumpur: Kuala Lumpur
    MYS/Penang: Pulau Pinang
    MYS/Putrajaya: Putra Jaya
    MYS/Putrajaya: Putrajaya
    NAM/Windhoek: Windhoek
    NER/Niamey: Niamey
    NGA/Abuja: Abuja
    NIC/Managua: Managua
    NLD/Amsterdam: Amsterdam
    NLD/The Hague: Den Haag
    NLD/The Hague: The Hague
    NOR/Oslo: Oslo
    NPL/Kathmandu: Kathmandu
    NZL/Wellington: Wellington
    OMN/Muscat: Muscat
    OMN/Muscat: Muskat
    PAK/Islamabad: Islamabad
    PAK/Karachi: Karachi
    PAN/Panama City: Panama City
    PER/Lima: Lima Peru
    PHL/Manila: Manila
    PNG/Port Moresby: Port Moresby
    POL/Warsaw: Warsaw
    POL/Warsaw: Warsawa
    PRT/Lisbon: Lisabon
    PRT/Lisbon: Lisboa
    PRT/Lisbon: Lisbon
    PRY/Asuncion: Asuncion
    PSE/Ramallah: Ramallah
    QAT/Doha: Doha
    ROU/Bucharest: Bucharest
    ROU/Bucharest: Bukares
    ROU/Bucharest: Bukarest
    RUS/Khabarovsk: Khabarovsk
    RUS/Moscow: Moscow
    RUS/Moscow: Moskow
    RUS/Saint Petersburg: Saint Petersburg
    RUS/Saint Petersburg: St Petersburg
    RUS/Sochi: Sochi
    RUS/Vladivostok: Vladivostok
    RUS/Vostochny: Vostochny
    RWA/Kigali: Kigali
    SAU/Riyadh: Riyadh
    SDN/Khartoum: Khartoum
    SEN/Dakar: Dakar
    SGP/Sentosa: Pulau Sentosa
    SGP/Sentosa: Sentosa
    SGP/Singapore: Singapura
    SLB/Honiara: Honiara
    SLE/Freetown: Freetown
    SLV/San Salvador: San Salvador
    SMR/San Marino: San Marino
    SOM/Mogadishu: Mogadishu
    SRB/Belgrade: Belgrade
    SRB/Belgrade: Beograd
    SSD/Juba: Juba
    STP/Sao Tome: Sao Tome
    SUR/Paramaribo: Paramaribo
    SVK/Bratislava: Bratislava
    SVN/Ljubljana: Ljubljana
    SWE/Stockholm: Stockholm
    SWZ/Mbabane: Mbabane
    SYC/Victoria: Victoria di Mahe
    SYR/Damascus: Damaskus
    SYR/Damascus: Damsyik
    TCD/N Djamena: N'Djamena
    TCD/N Djamena: Ndjamena
    TGO/Lome: Lome
    THA/Bangkok: Bangkok
    TJK/Dushanbe: Dushanbe
    TKM/Ashgabat: Ashgabat
    TLS/Dili: Dili
    TON/Nuku'alofa: Nuku'alofa
    TON/Nuku'alofa: Nukualofa
    TTO/Port of Spain: Port of Spain
    TUN/Tunis: Tunis
    TUR/Ankara: Ankara
    TUR/Istanbul: Istanbul
    TWN/Taipei: Taipeh
    TWN/Taipei: Taipei
    TZA/Dar es Salaam: Dar es Salaam
    TZA/Dodoma: Dodoma
    UGA/Kampala: Kampala
    UKR/Kyiv: Kiev
    UKR/Kyiv: Kyiv
    URY/Montevideo: Montevideo
    USA/Guam: Guam
    USA/Hawaii: Hawaii
    USA/New York: New York
    USA/Washington: Washington
    UZB/Tashkent: Tashkent
    VAT/Vatican City: Kota Vatikan
    VCT/Kingstown: Kingstown
    VEN/Caracas: Caracas
    VEN/Caracas: Karakas
    VNM/Hanoi: Hanoi
    VNM/Ho Chi Minh City: Ho Chi Minh City
    VNM/Ho Chi Minh City: Kota Ho Chi Minh
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
    AFC: AFC
    AFC: Konfederasi Bola Sepak Asia
    AFC: Konfederasi Sepak Bola Asia
    AI: Amnesty International
    APEC: APEC
    APEC: Kerja Sama Ekonomi Asia Pasifik
    APEC: Kerjasama Ekonomi Asia Pasifik
    ASEAN: ASEAN
    ASEAN: Forum Regional ASEAN
    ASEAN: Forum Serantau ASEAN
    ASEAN: Perbara
    ASEAN: Perhimpunan Bangsa-Bangsa Asia Tenggara
    ASEAN: Persatuan Negara-Negara Asia Tenggara
    AU: Kesatuan Afrika
    AU: Organisasi Persatuan Afrika
    AU: Uni Afrika
    BRICS: BRICS
    CARITAS: Caritas
    EU: Dewan Eropa
    EU: EU
    EU: Kesatuan Eropah
    EU: Komisi Eropa
    EU: Parlemen Eropa
    EU: Parlimen Eropah
    EU: Suruhanjaya Eropah
    EU: Uni Eropa
    FAO: Badan Pangan Dunia
    FAO: FAO
    FAO: Organisasi Pangan dan Pertanian
    FAO: Pertubuhan Makanan dan Pertanian
    FIFA: FIFA
    G20: G20
    G7: G7
    GAVI: GAVI
    GFATM: Dana Global
    GFATM: Global Fund
    GFATM: Tabung Global
    HRW: Human Rights Watch
    IAEA: Agensi Tenaga Atom Antarabangsa
    IAEA: Badan Energi Atom Internasional
    IAEA: Badan Tenaga Atom Internasional
    IAEA: IAEA
    ICAO: ICAO
    ICAO: Organisasi Penerbangan Sipil Internasional
    ICAO: Pertubuhan Penerbangan Awam Antarabangsa
    ICC: Mahkamah Jenayah Antarabangsa
    ICC: Mahkamah Kriminal Internasional
    ICC: Mahkamah Pidana Internasional
    ICRC: ICRC
    ICRC: Jawatankuasa Antarabangsa Palang Merah
    ICRC: Jawatankuasa Palang Merah Antarabangsa
    ICRC: Komite Internasional Palang Merah
    ICRC: Komite Palang Merah Internasional
    IFRC: Federasi Internasional Palang Merah
    IFRC: Federasi Palang Merah Internasional
    IFRC: IFRC
    IFRC: Palang Merah Antarabangsa
    IFRC: Palang Merah Internasional
    IFRC: Persekutuan Antarabangsa Persatuan Palang Merah
    IFRC: Persekutuan Palang Merah Antarabangsa
    ILO: ILO
    ILO: Organisasi Buruh Internasional
    ILO: Organisasi Perburuhan Internasional
    ILO: Pertubuhan Buruh Antarabangsa
    IMF: Dana Moneter Internasional
    IMF: IMF
    IMF: Tabung Kewangan Antarabangsa
    IMO: IMO
    IMO: Organisasi Maritim Internasional
    IMO: Pertubuhan Maritim Antarabangsa
    INTERPOL: Interpol
    IOC: IOC
    IOC: Jawatankuasa Olimpik Antarabangsa
    IOC: Komite Olimpiade Internasional
    IPU: IPU
    IPU: Kesatuan Antara Parlimen
    IPU: Persatuan Antarparlemen
    IPU: Uni Antar-Parlemen
    IPU: Uni Antarparlemen
    ITU: Kesatuan Telekomunikasi Antarabangsa
    ITU: Perhimpunan Telekomunikasi Internasional
    ITU: Persatuan Telekomunikasi Internasional
    ITU: Uni Telekomunikasi Internasional
    KEDO: KEDO
    MSF: Dokter Lintas Batas
    MSF: Doktor Tanpa Sempadan
    MSF: MSF
    NAM: GNB
    NAM: Gerakan Non-Blok
    NAM: Gerakan Nonblok
    NAM: KTT NAM
    NAM: KTT Non-Blok
    NAM: Non-Blok
    NAM: Nonblok
    NAM: Pergerakan Berkecuali
    NAM: Pergerakan Negara-Negara Berkecuali
    NAM: negara berkecuali
    NAM: negara-negara berkecuali
    NAM: negara-negara non-blok
    NATO: NATO
    NATO: Organisasi Perjanjian Atlantik Utara
    NATO: Pakta Pertahanan Atlantik Utara
    NATO: Pertubuhan Perjanjian Atlantik Utara
    OCA: Dewan Olimpiade Asia
    OCA: Majlis Olimpik Asia
    OCA: OCA
    OHCHR: Komisaris Tinggi HAM PBB
    OHCHR: Komisioner Tinggi HAM PBB
    OHCHR: Komisioner Tinggi PBB untuk HAM
    OHCHR: OHCHR
    OHCHR: Pesuruhjaya Tinggi Hak Asasi Manusia
    OIC: OIC
    OIC: OKI
    OIC: Organisasi Kerja Sama Islam
    OIC: Organisasi Konferensi Islam
    OIC: Pertubuhan Kerjasama Islam
    OPCW: OPCW
    OPCW: Organisasi Pelarangan Senjata Kimia
    OPCW: Pertubuhan Pengharaman Senjata Kimia
    SCO: Organisasi Kerja Sama Shanghai
    SCO: Organisasi Kerjasama Shanghai
    SCO: Pertubuhan Kerjasama Shanghai
    SCO: SCO
    UN: Bangsa-Bangsa Bersatu
    UN: DK PBB
    UN: Dewan HAM PBB
    UN: Dewan Keamanan
    UN: Komando PBB
    UN: MKPBB
    UN: Majelis Umum PBB
    UN: Majlis Keselamatan
    UN: PBB
    UN: Perhimpunan Agung
    UN: Perserikatan Bangsa-Bangsa
    UN: Pertubuhan Bangsa-Bangsa Bersatu
    UN: UNSC
    UNDP: Program Pembangunan PBB
    UNDP: UNDP
    UNESCO: UNESCO
    UNFPA: Dana Kependudukan PBB
    UNFPA: UNFPA
    UNHCR: Badan Pengungsi PBB
    UNHCR: Komisi Tinggi PBB untuk Pengungsi
    UNHCR: Pesuruhjaya Tinggi PBB bagi Pelarian
    UNHCR: UNHCR
    UNICEF: Dana Anak-Anak PBB
    UNICEF: Tabung Kanak-Kanak
    UNICEF: UNICEF
    UPU: Kesatuan Pos Sedunia
    UPU: Perhimpunan Pos Sedunia
    UPU: UPU
    WB: Bank Dunia
    WFP: Program Makanan Dunia
    WFP: Program Makanan Sedunia
    WFP: Program Pangan Dunia
    WFP: WFP
    WHO: Badan Kesehatan Dunia
    WHO: Organisasi Kesehatan Dunia
    WHO: Pertubuhan Kesihatan Dunia
    WHO: Pertubuhan Kesihatan Sedunia
    WHO: WHO
    WIPO: Organisasi Hak Kekayaan Intelektual Dunia
    WIPO: Organisasi Kekayaan Intelektual Dunia
    WIPO: Pertubuhan Harta Intelek Dunia
    WIPO: WIPO
    WTO: Organisasi Perdagangan Dunia
    WTO: Pertubuhan Perdagangan Dunia
    WTO: WTO
  `,
};

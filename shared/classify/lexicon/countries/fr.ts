import type { CountryNames } from './country-names.ts';

/** What French calls countries, cities and organisations. */
export const FR: CountryNames = {
  names: `
    AFG: Afghanistan
    AGO: Angola
    ALB: Albanie
    AND: Andorre
    ARE: Émirats
    ARE: Émirats arabes unis
    ARG: Argentine
    ARM: Arménie
    ATG: Antigua
    ATG: Antigua-et-Barbuda
    AUS: Australie
    AUT: Autriche
    AZE: Azerbaïdjan
    BDI: Burundi
    BEL: Belgique
    BEN: Bénin
    BEN: République populaire du Bénin
    BFA: Burkina
    BFA: Burkina Faso
    BFA: Haute-Volta
    BGD: Bangla Desh
    BGD: Bangladesh
    BGR: Bulgarie
    BHR: Bahreïn
    BHS: Bahamas
    BIH: Bosnie
    BIH: Bosnie-Herzégovine
    BLR: Biélorussie
    BLR: Byélorussie
    BLR: Bélarus
    BLZ: Belize
    BOL: Bolivie
    BRA: Brésil
    BRB: Barbade
    BRN: Brunei
    BRN: Brunei Darussalam
    BTN: Bhoutan
    BWA: Botswana
    CAF: Centrafrique
    CAF: RCA
    CAF: République centrafricaine
    CAN: Canada
    CHE: Confédération helvétique
    CHL: Chili
    CHN: Chine
    CHN: Chine populaire
    CHN: RPC
    CHN: République populaire de Chine
    CHN: Zhongnanhai
    CIV: Côte d'Ivoire
    CMR: Cameroun
    COD: Congo-Kinshasa
    COD: RD Congo
    COD: RDC
    COD: République démocratique du Congo
    COD: Zaïre
    COG: Congo
    COG: Congo-Brazzaville
    COG: République du Congo
    COG: République populaire du Congo
    COL: Colombie
    COM: Comores
    CPV: Cabo Verde
    CPV: Cap-Vert
    CRI: Costa Rica
    CUB: Cuba
    CYP: Chypre
    CZE: République tchèque
    CZE: Tchécoslovaquie
    CZE: Tchéquie
    DEU: Allemagne
    DEU: Bundestag
    DEU: RFA
    DEU: République fédérale d'Allemagne
    DJI: Djibouti
    DMA: Commonwealth de la Dominique
    DNK: Danemark
    DOM: République dominicaine
    DZA: Algérie
    DZA: République algérienne
    ECU: Équateur
    EGY: République arabe d'Égypte
    EGY: Égypte
    ERI: Érythrée
    ESP: Espagne
    EST: Estonie
    ETH: Éthiopie
    FIN: Finlande
    FJI: Fidji
    FJI: Fiji
    FJI: Îles Fidji
    FRA: Assemblée nationale française
    FRA: France
    FRA: Hexagone
    FRA: Matignon
    FRA: Palais-Bourbon
    FRA: Quai d'Orsay
    FRA: République française
    FRA: Élysée
    GAB: Gabon
    GBR: Angleterre
    GBR: Buckingham
    GBR: Downing Street
    GBR: Foreign Office
    GBR: Grande-Bretagne
    GBR: Irlande du Nord
    GBR: Pays de Galles
    GBR: Royaume-Uni
    GBR: Westminster
    GBR: Écosse
    GEO: Géorgie
    GHA: Ghana
    GIN: Guinée
    GIN: Guinée-Conakry
    GIN: République de Guinée
    GMB: Gambie
    GNB: Guinée-Bissao
    GNB: Guinée-Bissau
    GNQ: Guinée équatoriale
    GRC: Grèce
    GRD: Grenade
    GTM: Guatemala
    GUY: Guyana
    GUY: Guyane coopérative
    GUY: République coopérative de Guyane
    HND: Honduras
    HRV: Croatie
    HTI: Haïti
    HUN: Hongrie
    IDN: Indonésie
    IND: Inde
    IND: République de l'Inde
    IRL: Irlande
    IRN: Iran
    IRN: République islamique d'Iran
    IRQ: Irak
    IRQ: Iraq
    ISL: Islande
    ISR: Israël
    ISR: Knesset
    ITA: Italie
    JAM: Jamaïque
    JOR: Jordanie
    JPN: Empire du Soleil levant
    JPN: Japon
    JPN: Pays du Soleil levant
    KAZ: Kazakhstan
    KAZ: Kazakstan
    KEN: Kenya
    KGZ: Kirghizie
    KGZ: Kirghizistan
    KGZ: Kirghizstan
    KHM: Cambodge
    KHM: Kampuchéa
    KIR: Kiribati
    KNA: Saint-Christophe-et-Niévès
    KNA: Saint-Kitts-et-Nevis
    KOR: Cheong Wa Dae
    KOR: Corée du Sud
    KOR: Maison Bleue
    KOR: République de Corée
    KOR: Sud-Corée
    KWT: Koweït
    LAO: Laos
    LBN: Liban
    LBR: Libéria
    LBY: Jamahiriya
    LBY: Libye
    LCA: Sainte-Lucie
    LIE: Liechtenstein
    LKA: Ceylan
    LKA: Sri Lanka
    LSO: Lesotho
    LTU: Lituanie
    LUX: Luxembourg
    LVA: Lettonie
    MAR: Maroc
    MCO: Monaco
    MDA: Moldavie
    MDA: Moldova
    MDG: Madagascar
    MDV: Maldives
    MEX: Mexique
    MKD: Macédoine
    MKD: Macédoine du Nord
    MLI: Mali
    MLI: République du Mali
    MLT: Malte
    MMR: Birmanie
    MMR: Myanmar
    MMR: Union de Myanmar
    MNE: Monténégro
    MNG: Mongolie
    MOZ: Mozambique
    MRT: Mauritanie
    MUS: République de Maurice
    MUS: Île Maurice
    MWI: Malawi
    MYS: Malaisie
    NAM: Namibie
    NER: Niger
    NER: République du Niger
    NGA: Nigeria
    NIC: Nicaragua
    NLD: Hollande
    NLD: Pays-Bas
    NOR: Norvège
    NPL: Népal
    NZL: Nouvelle-Zélande
    OMN: Oman
    OMN: Sultanat d'Oman
    PAK: Pakistan
    PAN: Panama
    PER: Pérou
    PNG: Papouasie
    PNG: Papouasie-Nouvelle-Guinée
    POL: Pologne
    PRT: Portugal
    PRY: Paraguay
    PSE: Autorité palestinienne
    PSE: Cisjordanie
    PSE: Gaza
    PSE: Palestine
    PSE: État de Palestine
    QAT: Qatar
    ROU: Roumanie
    RUS: Douma
    RUS: Fédération de Russie
    RUS: Fédération russe
    RUS: Kremlin
    RUS: Russie
    RUS: URSS
    RUS: Union soviétique
    RWA: Rwanda
    SAU: Arabie saoudite
    SDN: Soudan
    SEN: Sénégal
    SGP: Singapour
    SLB: Îles Salomon
    SLE: Sierra Leone
    SLV: El Salvador
    SLV: Salvador
    SMR: Saint-Marin
    SOM: Somalie
    SRB: Serbie
    SRB: Yougoslavie
    SSD: Soudan du Sud
    SSD: Sud-Soudan
    STP: Sao Tomé
    STP: Sao Tomé-et-Principe
    SUR: Surinam
    SUR: Suriname
    SVK: République slovaque
    SVK: Slovaquie
    SVN: Slovénie
    SWE: Suède
    SWZ: Eswatini
    SWZ: Swaziland
    SYC: Seychelles
    SYR: République arabe syrienne
    SYR: Syrie
    TCD: Tchad
    TGO: Togo
    THA: Thaïlande
    TJK: Tadjikistan
    TKM: Turkménistan
    TLS: Timor
    TLS: Timor oriental
    TLS: Timor-Leste
    TON: Tonga
    TTO: Trinidad
    TTO: Trinidad-et-Tobago
    TTO: Trinité-et-Tobago
    TUN: Tunisie
    TUR: Turquie
    TUR: Türkiye
    TWN: Formose
    TWN: République de Chine
    TWN: Taipei chinois
    TWN: Taïwan
    TZA: République unie de Tanzanie
    TZA: Tanzanie
    UGA: Ouganda
    UKR: Ukraine
    URY: Uruguay
    USA: Bureau ovale
    USA: CIA
    USA: Capitole
    USA: Département d'État
    USA: FBI
    USA: Maison-Blanche
    USA: Mar-a-Lago
    USA: Oncle Sam
    USA: Pentagone
    USA: U.S.A.
    USA: US
    USA: USA
    USA: département d'Etat américain
    USA: université Georgetown
    USA: université de Georgetown
    USA: États-Unis
    USA: États-Unis d'Amérique
    UZB: Ouzbékistan
    VAT: Saint-Siège
    VAT: Vatican
    VCT: Saint-Vincent-et-les-Grenadines
    VEN: République bolivarienne
    VEN: Venezuela
    VNM: Vietnam
    VNM: Viêt Nam
    VUT: Vanuatu
    WSM: Samoa
    XKX: Kosovo
    YEM: Yémen
    ZAF: Afrique du Sud
    ZMB: Zambie
    ZWE: Zimbabwe
  `,
  of: `
    AFG: afghan*
    AGO: angolais*
    ALB: albanais*
    AND: andorran*
    ARE: émirati*
    ARE: émirien*
    ARG: argentin*
    ARM: arménien*
    ATG: antiguais*
    AUS: australien*
    AUT: autrichien*
    AZE: azerbaïdjanais*
    AZE: azéri*
    BDI: burundais*
    BEL: belge
    BEL: belges
    BEN: béninois*
    BFA: burkinabè
    BFA: burkinabés
    BFA: voltaïque
    BFA: voltaïques
    BGD: bangladais*
    BGD: bangladeshi*
    BGD: bengali*
    BGR: bulgare
    BGR: bulgares
    BHR: bahreïni*
    BHR: bahreïnien*
    BHS: bahamien*
    BHS: bahaméen*
    BIH: bosniaque*
    BIH: bosnien*
    BIH: bosno-serbe*
    BLR: biélorusse*
    BLR: byélorusse*
    BLR: bélarusse*
    BLR: bélarussien*
    BLZ: bélizien*
    BOL: bolivien*
    BRA: brésilien*
    BRB: barbadien*
    BRN: brunéien*
    BTN: bhoutanais*
    BWA: botswanais*
    BWA: botswanéen*
    CAF: centrafricain*
    CAN: canadien*
    CAN: canadienne*
    CHE: helvète*
    CHE: helvétique*
    CHE: suisse
    CHE: suisses
    CHL: chilien*
    CHN: chinois*
    CHN: pékinois*
    CHN: sino-coréen*
    CHN: sino-nord-coréen*
    CIV: ivoirien*
    CMR: camerounais*
    COD: congolais de RDC
    COD: zaïrois*
    COG: congolais*
    COL: colombien*
    COM: comorien*
    CPV: cap-verdien*
    CPV: capverdien*
    CRI: costa-ricien*
    CRI: costaricain*
    CRI: costaricien*
    CUB: cubain*
    CUB: cubano-coréen*
    CYP: chypriote*
    CYP: cypriote*
    CZE: tchèque
    CZE: tchèques
    CZE: tchécoslovaque*
    DEU: allemand*
    DEU: germano-coréen*
    DEU: ouest-allemand*
    DJI: djiboutien*
    DMA: dominiquais*
    DMA: la Dominique
    DNK: danois*
    DOM: dominicain*
    DZA: algérien*
    ECU: équatorien*
    EGY: égyptien*
    ERI: érythréen*
    ESP: espagnol*
    EST: estonien*
    ETH: éthiopien*
    FIN: finlandais*
    FJI: fidjien*
    FRA: franco-coréen*
    FRA: franco-nord-coréen*
    FRA: français*
    GAB: gabonais*
    GBR: anglais
    GBR: anglaise
    GBR: anglaises
    GBR: britannique
    GBR: britanniques
    GBR: gallois*
    GBR: nord-irlandais*
    GBR: écossais*
    GEO: géorgien*
    GHA: ghanéen*
    GIN: guinéen*
    GMB: gambien*
    GNB: bissaoguinéen*
    GNB: bissau-guinéen*
    GNQ: équato-guinéen*
    GNQ: équatoguinéen*
    GRC: grec
    GRC: grecque
    GRC: grecques
    GRC: grecs
    GRC: gréco-coréen*
    GRD: grenadien*
    GTM: guatémaltèque*
    GUY: guyanien*
    HND: hondurien*
    HRV: croate
    HRV: croates
    HTI: haïtien*
    HUN: hongrois*
    IDN: indonésien*
    IND: indien
    IND: indienne
    IND: indiennes
    IND: indiens
    IND: indo-coréen*
    IRL: irlandais*
    IRN: iranien*
    IRN: irano-coréen*
    IRQ: irakien*
    IRQ: iraquien*
    ISL: islandais*
    ISR: israélien*
    ISR: israélo
    ISR: israélo-américain*
    ITA: italien*
    ITA: italo-coréen*
    JAM: jamaïcain*
    JAM: jamaïquain*
    JOR: jordanien*
    JPN: japonais*
    JPN: nippo-américain*
    JPN: nippo-coréen*
    JPN: nippon*
    KAZ: kazakh*
    KAZ: kazakhstanais*
    KEN: kényan*
    KGZ: kirghiz*
    KGZ: kirghize*
    KHM: cambodgien*
    KHM: khmer*
    KIR: gilbertin*
    KIR: kiribatien*
    KNA: christophien*
    KNA: kittitien*
    KOR: inter-coréen*
    KOR: intercoréen*
    KOR: sud-coréen*
    KOR: sud-nord-coréen*
    KOR: sudcoréen*
    KWT: koweïtien*
    LAO: lao
    LAO: laotien*
    LBN: libanais*
    LBR: libérien*
    LBY: libyen*
    LCA: saint-lucien*
    LIE: liechtensteinois*
    LKA: ceylanais*
    LKA: cinghalais*
    LKA: sri-lankais*
    LKA: srilankais*
    LSO: basotho
    LSO: lesothan*
    LTU: lituanien*
    LUX: luxembourgeois*
    LVA: letton
    LVA: lettone
    LVA: lettones
    LVA: lettonne
    LVA: lettonnes
    LVA: lettons
    MAR: marocain*
    MCO: monégasque*
    MDA: moldave*
    MDG: malgache*
    MDV: maldivien*
    MEX: mexicain*
    MKD: macédonien*
    MKD: nord-macédonien*
    MLI: malien*
    MLI: malienne*
    MLT: maltais*
    MMR: birman*
    MMR: myanmarais*
    MNE: monténégrin*
    MNG: mongol
    MNG: mongole
    MNG: mongoles
    MNG: mongolien*
    MNG: mongols
    MOZ: mozambicain*
    MRT: mauritanien*
    MUS: mauricien*
    MUS: à Maurice
    MWI: malawien*
    MWI: malawite*
    MYS: malais
    MYS: malaisien*
    NAM: namibien*
    NER: nigérien
    NER: nigérienne
    NER: nigériennes
    NER: nigériens
    NGA: nigérian
    NGA: nigériane
    NGA: nigérianes
    NGA: nigérians
    NIC: nicaraguayen*
    NLD: hollandais*
    NLD: néerlandais*
    NOR: norvégien*
    NPL: népalais*
    NZL: néo-zélandais*
    NZL: néozélandais*
    OMN: omanais*
    PAK: pakistanais*
    PAK: pakistano*
    PAN: panaméen*
    PER: péruvien*
    PHL: philippin
    PHL: philippine
    PHL: philippines
    PHL: philippins
    PNG: papou
    PNG: papouasien*
    PNG: papous
    POL: polonais*
    POL: polono-coréen*
    PRT: portugais*
    PRY: paraguayen*
    PSE: israélo-palestinien*
    PSE: palestinien*
    QAT: qatari*
    QAT: qatarie*
    QAT: qatarien*
    ROU: roumain*
    RUS: russe
    RUS: russes
    RUS: russo*
    RUS: soviétique*
    RWA: rwandais*
    SAU: saoudien*
    SDN: soudanais*
    SEN: sénégalais*
    SGP: singapourien*
    SLB: salomonais*
    SLE: sierra-léonais*
    SLE: sierraléonais*
    SLV: salvadorien*
    SMR: saint-marinais*
    SMR: sammarinais*
    SOM: somali
    SOM: somalien*
    SOM: somalis
    SRB: serbe
    SRB: serbes
    SRB: yougoslave*
    SSD: sud-soudanais*
    STP: santoméen*
    SUR: surinamais*
    SUR: surinamien*
    SVK: slovaque
    SVK: slovaques
    SVN: slovène
    SVN: slovènes
    SWE: suédois*
    SWZ: swati
    SWZ: swazi
    SWZ: swazilandais*
    SWZ: swazis
    SYC: seychellois*
    SYR: syrien*
    SYR: syro-coréen*
    TCD: tchadien*
    TGO: togolais*
    THA: thaï
    THA: thaïe
    THA: thaïlandais*
    THA: thaïs
    TJK: tadjik*
    TKM: turkmène*
    TLS: est-timorais*
    TLS: timorais*
    TON: tongien*
    TON: tonguien*
    TTO: trinidadien*
    TTO: trinidien*
    TUN: tunisien*
    TUR: turc
    TUR: turco
    TUR: turcs
    TUR: turque
    TUR: turques
    TWN: taïwanais*
    TZA: tanzanien*
    UGA: ougandais*
    UKR: ukrainien*
    URY: uruguayen*
    USA: américain
    USA: américaine
    USA: américaines
    USA: américains
    USA: américano*
    USA: impérialistes US
    USA: yankee*
    USA: étasunien*
    USA: états-unien*
    USA: étatsunien*
    UZB: ouzbek*
    UZB: ouzbèke*
    VAT: vaticane
    VAT: vaticanes
    VCT: saint-vincentais*
    VCT: vincentais*
    VEN: bolivarien*
    VEN: vénézuélien*
    VNM: nord-vietnamien*
    VNM: vietnamien*
    VUT: vanuatais*
    VUT: vanuatuan*
    WSM: samoan*
    XKX: kosovar*
    YEM: yéménit*
    YEM: yéménite*
    ZAF: sud-africain*
    ZAF: sudafricain*
    ZMB: zambien*
    ZWE: zimbabwéen*
    ZWE: zimbabwéenne*
  `,
  cities: `
    AFG/Kabul: Kaboul
    AGO/Luanda: Luanda
    ALB/Tirana: Tirana
    AND/Andorra la Vella: Andorre-la-Vieille
    ARE/Abu Dhabi: Abou Dhabi
    ARE/Abu Dhabi: Abu Dhabi
    ARE/Dubai: Dubaï
    ARG/Buenos Aires: Buenos Aires
    ARM/Yerevan: Erevan
    ATG/Saint John's: Saint John's
    AUS/Canberra: Canberra
    AUS/Melbourne: Melbourne
    AUS/Sydney: Sydney
    AUT/Vienna: de Vienne
    AUT/Vienna: à Vienne
    AZE/Baku: Bakou
    BDI/Bujumbura: Bujumbura
    BDI/Gitega: Gitega
    BEL/Brussels: Bruxelles
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
    BRA/Brasilia: Brasilia
    BRA/Rio de Janeiro: Rio de Janeiro
    BRA/Sao Paulo: Sao Paulo
    BRB/Bridgetown: Bridgetown
    BRN/Bandar Seri Begawan: Bandar Seri Begawan
    BTN/Thimphu: Thimphou
    BTN/Thimphu: Thimphu
    BWA/Gaborone: Gaborone
    CAF/Bangui: Bangui
    CAN/Ottawa: Ottawa
    CAN/Toronto: Toronto
    CAN/Vancouver: Vancouver
    CHE/Bern: de Berne
    CHE/Bern: à Berne
    CHE/Davos: Davos
    CHE/Geneva: Genève
    CHE/Zurich: Zurich
    CHL/Santiago: Santiago
    CHL/Santiago: Santiago du Chili
    CHN/Beijing: Beijing
    CHN/Beijing: Pékin
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
    CMR/Yaounde: Yaoundé
    COD/Kinshasa: Kinshasa
    COG/Brazzaville: Brazzaville
    COL/Bogota: Bogota
    COM/Moroni: Moroni
    CPV/Praia: Praia
    CRI/San Jose: San José
    CUB/Havana: La Havane
    CYP/Nicosia: Nicosie
    CZE/Prague: Prague
    DEU/Berlin: Berlin
    DEU/Munich: Munich
    DJI/Djibouti: Djibouti
    DMA/Roseau: Roseau
    DNK/Copenhagen: Copenhague
    DOM/Santo Domingo: Saint-Domingue
    DZA/Algiers: Alger
    ECU/Quito: Quito
    EGY/Cairo: Caire
    EGY/Cairo: Le Caire
    ERI/Asmara: Asmara
    ESP/Barcelona: Barcelone
    ESP/Madrid: Madrid
    EST/Tallinn: Tallinn
    ETH/Addis Ababa: Addis-Abeba
    FIN/Helsinki: Helsinki
    FJI/Suva: Suva
    FRA/Lyon: Lyon
    FRA/Marseille: Marseille
    FRA/Paris: Paris
    FRA/Strasbourg: Strasbourg
    GAB/Libreville: Libreville
    GBR/London: Londres
    GEO/Tbilisi: Tbilissi
    GHA/Accra: Accra
    GIN/Conakry: Conakry
    GMB/Banjul: Banjul
    GNB/Bissau: Bissau
    GNQ/Malabo: Malabo
    GRC/Athens: Athènes
    GRD/Saint George's: Saint George's
    GRD/Saint George's: Saint-Georges
    GTM/Guatemala City: Ciudad Guatemala
    GTM/Guatemala City: Guatemala Ciudad
    GUY/Georgetown: Georgetown
    HND/Tegucigalpa: Tegucigalpa
    HRV/Zagreb: Zagreb
    HTI/Port-au-Prince: Port-au-Prince
    HUN/Budapest: Budapest
    IDN/Bali: Bali
    IDN/Jakarta: Djakarta
    IDN/Jakarta: Jakarta
    IND/Mumbai: Bombay
    IND/New Delhi: Delhi
    IND/New Delhi: New Delhi
    IRL/Dublin: Dublin
    IRN/Tehran: Téhéran
    IRQ/Baghdad: Bagdad
    ISL/Reykjavik: Reykjavik
    ISR/Jerusalem: Jérusalem
    ISR/Tel Aviv: Tel-Aviv
    ITA/Milan: Milan
    ITA/Rome: Rome
    JAM/Kingston: Kingston
    JOR/Amman: Amman
    JPN/Fukushima: Fukushima
    JPN/Hiroshima: Hiroshima
    JPN/Nagasaki: Nagasaki
    JPN/Osaka: Osaka
    JPN/Tokyo: Tokyo
    KAZ/Almaty: Almaty
    KAZ/Astana: Astana
    KAZ/Astana: Noursoultan
    KEN/Nairobi: Nairobi
    KGZ/Bishkek: Bichkek
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
    KOR/Seoul: Séoul
    KWT/Kuwait City: Koweït
    KWT/Kuwait City: Koweït City
    LAO/Vientiane: Vientiane
    LBN/Beirut: Beyrouth
    LBR/Monrovia: Monrovia
    LBY/Benghazi: Benghazi
    LBY/Tripoli: Tripoli
    LCA/Castries: Castries
    LIE/Vaduz: Vaduz
    LKA/Colombo: Colombo
    LSO/Maseru: Maseru
    LTU/Vilnius: Vilnius
    LUX/Luxembourg: Luxembourg
    LUX/Luxembourg: Luxembourg-Ville
    LVA/Riga: Riga
    MAR/Rabat: Rabat
    MCO/Monaco: Monaco
    MCO/Monte Carlo: Monte-Carlo
    MDA/Chisinau: Chisinau
    MDA/Chisinau: Kichinev
    MDG/Antananarivo: Antananarivo
    MDG/Antananarivo: Tananarive
    MEX/Mexico City: Mexico
    MKD/Skopje: Skopje
    MLI/Bamako: Bamako
    MLT/Valletta: La Valette
    MMR/Naypyidaw: Naypyidaw
    MMR/Naypyidaw: Naypyitaw
    MMR/Yangon: Rangoon
    MMR/Yangon: Rangoun
    MMR/Yangon: Yangon
    MNE/Podgorica: Podgorica
    MNG/Ulaanbaatar: Oulan-Bator
    MOZ/Maputo: Maputo
    MRT/Nouakchott: Nouakchott
    MUS/Port Louis: Port-Louis
    MWI/Lilongwe: Lilongwe
    MYS/Kuala Lumpur: Kuala Lumpur
    MYS/Putrajaya: Putrajaya
    NAM/Windhoek: Windhoek
    NER/Niamey: Niamey
    NGA/Abuja: Abuja
    NIC/Managua: Managua
    NLD/Amsterdam: Amsterdam
    NLD/The Hague: La Haye
    NOR/Oslo: Oslo
    NPL/Kathmandu: Katmandou
    NZL/Wellington: Wellington
    OMN/Muscat: Mascate
    PAK/Islamabad: Islamabad
    PAK/Karachi: Karachi
    PAN/Panama City: Panama
    PAN/Panama City: Panama City
    PER/Lima: Lima
    PHL/Manila: Manille
    PNG/Port Moresby: Port Moresby
    POL/Warsaw: Varsovie
    PRT/Lisbon: Lisbonne
    PRY/Asuncion: Asuncion
    PSE/Ramallah: Ramallah
    QAT/Doha: Doha
    ROU/Bucharest: Bucarest
    RUS/Khabarovsk: Khabarovsk
    RUS/Moscow: Moscou
    RUS/Saint Petersburg: Saint-Pétersbourg
    RUS/Sochi: Sotchi
    RUS/Vladivostok: Vladivostok
    RUS/Vostochny: Vostotchny
    RWA/Kigali: Kigali
    SAU/Riyadh: Riad
    SAU/Riyadh: Riyad
    SAU/Riyadh: Ryad
    SDN/Khartoum: Khartoum
    SEN/Dakar: Dakar
    SGP/Singapore: Singapour
    SLB/Honiara: Honiara
    SLE/Freetown: Freetown
    SLV/San Salvador: San Salvador
    SMR/San Marino: Saint-Marin
    SOM/Mogadishu: Mogadiscio
    SRB/Belgrade: Belgrade
    SSD/Juba: Djouba
    SSD/Juba: Juba
    STP/Sao Tome: Sao Tomé
    SUR/Paramaribo: Paramaribo
    SVK/Bratislava: Bratislava
    SVN/Ljubljana: Ljubljana
    SWE/Stockholm: Stockholm
    SWZ/Mbabane: Mbabane
    SYC/Victoria: Victoria aux Seychelles
    SYR/Damascus: Damas
    TCD/N Djamena: N'Djamena
    TCD/N Djamena: Ndjamena
    TGO/Lome: Lomé
    THA/Bangkok: Bangkok
    TJK/Dushanbe: Douchanbé
    TKM/Ashgabat: Achgabat
    TKM/Ashgabat: Achkhabad
    TLS/Dili: Dili
    TON/Nuku'alofa: Nuku'alofa
    TON/Nuku'alofa: Nukualofa
    TTO/Port of Spain: Port of Spain
    TTO/Port of Spain: Port-d'Espagne
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
    USA/Hawaii: Hawaï
    USA/New York: New York
    USA/Washington: Washington
    UZB/Tashkent: Tachkent
    VAT/Vatican City: Cité du Vatican
    VCT/Kingstown: Kingstown
    VEN/Caracas: Caracas
    VNM/Hanoi: Hanoï
    VNM/Ho Chi Minh City: Hô Chi Minh-Ville
    VUT/Port Vila: Port-Vila
    WSM/Apia: Apia
    XKX/Pristina: Pristina
    YEM/Aden: Aden
    YEM/Sanaa: Sana'a
    YEM/Sanaa: Sanaa
    ZAF/Johannesburg: Johannesburg
    ZAF/Pretoria: Pretoria
    ZMB/Lusaka: Lusaka
    ZWE/Harare: Harare
  `,
  organisations: `
    AFC: AFC
    AFC: Confédération asiatique de football
    AI: Amnesty International
    APEC: APEC
    APEC: Coopération économique Asie-Pacifique
    APEC: Coopération économique pour l'Asie-Pacifique
    ASEAN: ANASE
    ASEAN: ASEAN
    ASEAN: Association des nations de l'Asie du Sud-Est
    AU: OUA
    AU: Organisation de l'unité africaine
    AU: Union africaine
    BRICS: BRICS
    CARITAS: Caritas
    EU: CEE
    EU: Commission européenne
    EU: Communauté européenne
    EU: Conseil européen
    EU: Eurodéputé*
    EU: Parlement européen
    EU: UE
    EU: Union européenne
    FAO: FAO
    FAO: Organisation des Nations unies pour l'alimentation et l'agriculture
    FAO: Organisation pour l'alimentation et l'agriculture
    FIFA: FIFA
    G20: G20
    G7: G7
    GAVI: Alliance du vaccin
    GAVI: GAVI
    GFATM: Fonds mondial
    HI: Handicap International
    HRW: Human Rights Watch
    IAEA: AIEA
    IAEA: Agence internationale de l'énergie atomique
    ICAO: OACI
    ICAO: Organisation de l'aviation civile internationale
    ICC: CPI
    ICC: Cour pénale internationale
    ICRC: CICR
    ICRC: Comité international de la Croix-Rouge
    IFRC: Croix-Rouge internationale
    IFRC: FICR
    IFRC: FISCR
    IFRC: Fédération internationale de la Croix-Rouge
    IFRC: Fédération internationale des sociétés de la Croix-Rouge
    IFRC: IFRC
    ILO: Bureau international du travail
    ILO: OIT
    ILO: Organisation internationale du travail
    IMF: FMI
    IMF: Fonds monétaire international
    IMO: OMI
    IMO: Organisation maritime internationale
    INTERPOL: Interpol
    IOC: CIO
    IOC: Comité international olympique
    IPU: UIP
    IPU: Union interparlementaire
    ITU: UIT
    ITU: Union internationale des télécommunications
    KEDO: KEDO
    MSF: MSF
    MSF: Médecins sans frontières
    NAM: Mouvement des non-alignés
    NAM: Mouvement des pays non alignés
    NAM: non-alignement
    NAM: non-aligné
    NAM: non-alignée
    NAM: non-alignées
    NAM: non-alignés
    NAM: pays non-alignés
    NATO: Alliance atlantique
    NATO: OTAN
    OCA: Conseil olympique d'Asie
    OCA: OCA
    OHCHR: HCDH
    OHCHR: Haut-Commissaire aux droits de l'homme
    OHCHR: Haut-Commissaire des Nations unies aux droits de l'homme
    OHCHR: Haut-Commissariat aux droits de l'homme
    OHCHR: Haut-Commissariat des Nations unies aux droits de l'homme
    OHCHR: Haute-Commissaire aux droits de l'homme
    OHCHR: OHCHR
    OIF: OIF
    OIF: Organisation internationale de la Francophonie
    OPCW: OIAC
    OPCW: Organisation pour l'interdiction des armes chimiques
    OSCE: OSCE
    PUI: Première Urgence Internationale
    RSF: RSF
    RSF: Reporters sans frontières
    SCO: OCS
    SCO: Organisation de coopération de Shanghai
    UN: Assemblée générale des Nations unies
    UN: CSNU
    UN: Casques bleus
    UN: Commandement des Nations unies
    UN: Conseil de sécurité
    UN: Conseil des droits de l'homme
    UN: Nations unies
    UN: O.N.U.
    UN: ONU
    UN: onusien*
    UNDP: PNUD
    UNDP: Programme des Nations unies pour le développement
    UNESCO: UNESCO
    UNFPA: FNUAP
    UNFPA: Fonds des Nations unies pour la population
    UNFPA: UNFPA
    UNHCR: HCR
    UNHCR: Haut Commissariat des Nations unies pour les réfugiés
    UNHCR: Haut-Commissariat aux réfugiés
    UNHCR: Haut-Commissariat pour les réfugiés
    UNHCR: UNHCR
    UNICEF: Fonds des Nations unies pour l'enfance
    UNICEF: UNICEF
    UPU: UPU
    UPU: Union postale universelle
    WB: Banque mondiale
    WFP: PAM
    WFP: Programme alimentaire mondial
    WFP: WFP
    WHO: OMS
    WHO: Organisation mondiale de la santé
    WIPO: OMPI
    WIPO: Organisation mondiale de la propriété intellectuelle
    WTO: OMC
    WTO: Organisation mondiale du commerce
  `,
};

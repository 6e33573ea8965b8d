import type { CountryNames } from './country-names.ts';

/** What Spanish calls countries, cities and organisations. */
export const ES: CountryNames = {
  names: `
    AFG: Afganistán
    AFG: talibanes
    AFG: talibán
    AGO: Angola
    ALB: Albania
    AND: Andorra
    ARE: EAU
    ARE: Emiratos
    ARE: Emiratos Árabes
    ARE: Emiratos Árabes Unidos
    ARG: Argentina
    ARG: Casa Rosada
    ARM: Armenia
    ATG: Antigua y Barbuda
    AUS: Australia
    AUT: Austria
    AZE: Azerbaiyán
    BDI: Burundi
    BEL: Bélgica
    BEN: Benín
    BFA: Burkina
    BFA: Burkina Faso
    BGD: Bangladesh
    BGD: Bangladés
    BGR: Bulgaria
    BHR: Bahréin
    BHR: Baréin
    BHS: Bahamas
    BIH: Bosnia y Herzegovina
    BIH: Bosnia-Herzegovina
    BLR: Belarús
    BLR: Bielorrusia
    BLZ: Belice
    BOL: Bolivia
    BOL: Palacio Quemado
    BRA: Brasil
    BRA: Itamaraty
    BRA: Planalto
    BRB: Barbados
    BRN: Brunéi
    BTN: Bután
    BWA: Botsuana
    BWA: Botswana
    CAF: República Centroafricana
    CAN: Canadá
    CHL: Chile
    CHL: Palacio de La Moneda
    CHN: RP China
    CHN: RPC
    CHN: República Popular China
    CHN: República Popular de China
    CHN: Tiananmen
    CHN: Zhongnanhai
    CIV: Costa de Marfil
    CIV: Cote d Ivoire
    CIV: Côte d'Ivoire
    CMR: Camerún
    COD: Congo Kinshasa
    COD: RD Congo
    COD: RDC
    COD: República Democrática del Congo
    COD: Zaire
    COG: Congo
    COG: Congo Brazzaville
    COG: República del Congo
    COL: Casa de Nariño
    COL: Colombia
    COM: Comoras
    COM: Comores
    COM: Islas Comoras
    CPV: Cabo Verde
    CRI: Costa Rica
    CUB: Cuba
    CYP: Chipre
    CZE: Checoslovaquia
    CZE: Chequia
    CZE: República Checa
    DEU: Alemania
    DEU: Bundestag*
    DEU: Bundeswehr
    DEU: RDA
    DEU: RFA
    DEU: República Federal de Alemania
    DJI: Djibouti
    DJI: Yibouti
    DJI: Yibuti
    DMA: Dominica
    DNK: Dinamarca
    DOM: República Dominicana
    DZA: Argelia
    ECU: Carondelet
    ECU: Ecuador
    EGY: Egipto
    ESP: España
    ESP: La Moncloa
    ESP: Moncloa
    ETH: Etiopía
    FIN: Finlandia
    FJI: Fiji
    FJI: Fiyi
    FJI: Islas Fiji
    FRA: Elíseo
    FRA: Francia
    FRA: Palacio del Elíseo
    FRA: Quai d'Orsay
    GAB: Gabón
    GBR: Buckingham
    GBR: Downing Street
    GBR: Foreign Office
    GBR: Gran Bretaña
    GBR: Inglaterra
    GBR: Reino Unido
    GBR: Westminster
    GEO: Georgia
    GHA: Ghana
    GIN: Guinea
    GIN: Guinea Conakry
    GIN: República de Guinea
    GMB: Gambia
    GNB: Guinea Bissau
    GNB: Guinea-Bisáu
    GNQ: Guinea Ecuatorial
    GRC: Grecia
    GRD: Grenada
    GRD: Isla de Granada
    GTM: Guatemala
    GUY: Guyana
    HND: Honduras
    HRV: Croacia
    HTI: Haití
    HUN: Hungría
    IND: la India
    IRL: Irlanda
    IRN: Irán
    IRQ: Irak
    IRQ: Iraq
    ISL: Islandia
    ISR: Israel
    ISR: Knéset
    ITA: Italia
    ITA: Palacio Chigi
    JAM: Jamaica
    JOR: Jordania
    JPN: Japón
    KAZ: Kazajistán
    KAZ: Kazajstán
    KAZ: Kazakhstán
    KAZ: Kazakstán
    KEN: Kenia
    KEN: Kenya
    KGZ: Kirguisia
    KGZ: Kirguistán
    KGZ: Kirguizistán
    KHM: Camboya
    KHM: Kampuchea
    KIR: Kiribati
    KNA: Saint Kitts y Nevis
    KNA: San Cristóbal y Nieves
    KOR: Cheong Wa Dae
    KOR: Corea Sur
    KOR: Corea del Sur
    KOR: Norte y Sur
    KOR: Norte y el Sur
    KOR: República de Corea
    KOR: Sudcorea
    KOR: Sur Corea
    KOR: Sur y Norte
    KOR: Sur y el Norte
    KOR: Surcorea
    KWT: Kuwait
    LAO: Laos
    LBN: Líbano
    LBR: Liberia
    LCA: Santa Lucía
    LIE: Liechtenstein
    LKA: Ceilán
    LKA: Sri Lanka
    LSO: Lesotho
    LSO: Lesoto
    LTU: Lituania
    LUX: Luxemburgo
    LVA: Letonia
    MAR: Marruecos
    MCO: Mónaco
    MDA: Moldavia
    MDA: Moldova
    MDG: Madagascar
    MDV: Maldivas
    MEX: Estados Unidos Mexicanos
    MEX: Méjico
    MEX: México
    MKD: Macedonia del Norte
    MLI: Malí
    MLT: Malta
    MMR: Birmania
    MMR: Myanmar
    MNE: Montenegro
    MNG: Mongolia
    MOZ: Mozambique
    MRT: Mauritania
    MUS: Isla Mauricio
    MUS: República de Mauricio
    MWI: Malaui
    MWI: Malawi
    NER: Níger
    NGA: Nigeria
    NIC: Nicaragua
    NLD: Holanda
    NLD: Países Bajos
    NPL: Nepal
    NZL: Nueva Zelanda
    NZL: Nueva Zelandia
    OMN: Omán
    PAK: Pakistán
    PAK: Paquistán
    PAN: Panamá
    PER: Perú
    PHL: Filipinas
    PNG: Papúa Nueva Guinea
    POL: Polonia
    PRT: Portugal
    PRY: Paraguay
    PSE: ANP
    PSE: Autoridad Nacional Palestina
    PSE: Franja de Gaza
    PSE: Gaza
    PSE: Hamás
    PSE: OLP
    PSE: Palestina
    QAT: Catar
    QAT: Qatar
    ROU: Rumania
    RUS: Duma Estatal
    RUS: Federación Rusa
    RUS: Federación de Rusia
    RUS: Kremlin
    RUS: Roscosmos
    RUS: Rusia
    RUS: TASS
    RUS: URSS
    RUS: Unión Soviética
    RWA: Ruanda
    RWA: Rwanda
    SAU: Arabia Saudita
    SAU: Arabia Saudí
    SDN: Sudán
    SEN: Senegal
    SGP: Singapur
    SLB: Islas Salomón
    SLE: Sierra Leona
    SLV: El Salvador
    SMR: San Marino
    SOM: Somalia
    SRB: Yugoslavia
    SSD: Sudán del Sur
    STP: Santo Tomé
    STP: Santo Tomé y Príncipe
    SUR: Surinam
    SVK: Eslovaquia
    SVN: Eslovenia
    SWE: Suecia
    SWZ: Esuatini
    SWZ: Eswatini
    SWZ: Suazilandia
    SWZ: Swazilandia
    SYC: Seychelles
    TCD: Chad
    TGO: Togo
    THA: Tailandia
    TJK: Tayikistán
    TKM: Turkmenistán
    TLS: Timor Leste
    TLS: Timor Oriental
    TON: Tonga
    TTO: Trinidad y Tabago
    TTO: Trinidad y Tobago
    TUN: Túnez
    TUR: Turquía
    TUR: Türkiye
    TWN: Taiwán
    TZA: Tanzania
    UGA: Uganda
    UKR: Rada Suprema
    UKR: Ucrania
    URY: Uruguay
    USA: CIA
    USA: Capitolio
    USA: Casa Blanca
    USA: Congreso de Estados Unidos
    USA: Departamento de Estado
    USA: E.U.A.
    USA: EE UU
    USA: EE. UU
    USA: EE. UU.
    USA: EE.UU
    USA: EE.UU.
    USA: EEUU
    USA: EUA
    USA: Estados Unidos
    USA: Estados Unidos de América
    USA: FBI
    USA: Hollywood
    USA: Pentágono
    USA: USA
    UZB: Uzbekistán
    VAT: Santa Sede
    VAT: Vaticano
    VCT: San Vicente y Granadinas
    VCT: San Vicente y las Granadinas
    VEN: Venezuela
    VNM: Viet Nam
    VNM: Vietnam
    VUT: Vanuatu
    WSM: Samoa
    XKX: Kosovo
    YEM: Yemen
    YEM: hutí
    YEM: hutíes
    ZAF: República Sudafricana
    ZAF: Sudáfrica
    ZAF: Suráfrica
    ZMB: Zambia
    ZWE: Zimbabue
    ZWE: Zimbabwe
  `,
  of: `
    AFG: afgana
    AFG: afganas
    AFG: afgano
    AFG: afganos
    AGO: angol*
    AGO: angolan*
    AGO: angoleñ*
    ALB: albanes*
    ALB: albano
    ALB: albanos
    AND: andorran*
    ARE: emirat*
    ARE: emirati*
    ARG: argentin*
    ARM: armeni*
    ATG: antiguan*
    AUS: australian*
    AUT: austriac*
    AZE: azerbaiyan*
    AZE: azeri
    AZE: azeries
    AZE: azeris
    BDI: burundes*
    BEL: belg*
    BEL: belga
    BEL: belgas
    BEN: benines*
    BFA: burkinab*
    BFA: burkines*
    BGD: bangladeshi*
    BGD: bangladesi*
    BGR: bulgar*
    BGR: bulgara
    BGR: bulgaras
    BGR: bulgaro
    BGR: bulgaros
    BHR: bahreini*
    BHR: bareini*
    BHS: bahames*
    BHS: bahameñ*
    BIH: bosnia
    BIH: bosniac*
    BIH: bosnias
    BIH: bosnio
    BIH: bosnios
    BLR: belarus*
    BLR: bielorrus*
    BLZ: beliceñ*
    BOL: bolivian*
    BRA: brasilen*
    BRA: brasiler*
    BRA: brasileñ*
    BRB: barbadens*
    BRN: bruneana
    BRN: bruneano
    BRN: bruneanos
    BTN: butanes*
    BWA: botsuan*
    BWA: botswan*
    CAF: centroafrican*
    CAN: canadiens*
    CHE: helvetic*
    CHE: suiz*
    CHE: suiza
    CHE: suizas
    CHE: suizo
    CHE: suizos
    CHL: chilen*
    CHL: chilena
    CHL: chilenas
    CHL: chileno
    CHL: chilenos
    CHN: China*
    CHN: Pekin
    CHN: china
    CHN: chinas
    CHN: chino
    CHN: chinos
    CHN: sino-coreana
    CHN: sino-coreano
    CHN: sino-estadounidense
    CHN: sino-rusa
    CHN: sino-ruso
    CHN: sino-surcoreano
    CIV: marfileñ*
    CMR: camerunes*
    COD: Congo Democratico
    COD: zaireñ*
    COG: congol*
    COG: congoles*
    COG: congoleñ*
    COL: colombian*
    COM: comorens*
    CPV: caboverdian*
    CRI: costarricens*
    CUB: cuban*
    CUB: cubana
    CUB: cubanas
    CUB: cubano
    CUB: cubanos
    CYP: chipriot*
    CZE: checa
    CZE: checas
    CZE: checo
    CZE: checo*
    CZE: checos
    CZE: checoslovac*
    DEU: aleman*
    DEU: germana
    DEU: germanas
    DEU: germano
    DEU: germanos
    DJI: yibutian*
    DMA: dominiques*
    DNK: danes*
    DNK: dinamarques*
    DOM: dominican*
    DOM: dominicana
    DOM: dominicanas
    DOM: dominicano
    DOM: dominicanos
    DZA: argelin*
    ECU: ecuatorian*
    EGY: egipci*
    ERI: eritrea
    ERI: eritreas
    ERI: eritreo
    ERI: eritreos
    ESP: España
    ESP: espanol*
    ESP: español*
    EST: estonia
    EST: estonias
    EST: estonio
    EST: estonios
    ETH: etiop*
    ETH: etiope
    ETH: etiopes
    FIN: finland*
    FIN: finlandes*
    FJI: fijian*
    FJI: fiyian*
    FRA: frances
    FRA: francesa
    FRA: francesas
    FRA: franceses
    FRA: galos
    GAB: gabones*
    GBR: britanic*
    GBR: inglesas
    GBR: ingleses
    GEO: georgian*
    GHA: ghanes*
    GIN: guinean*
    GIN: guineana
    GIN: guineanas
    GIN: guineano
    GIN: guineanos
    GMB: gambian*
    GNB: bisauguinean*
    GNQ: Guinea Ecuatorial
    GNQ: ecuatoguinean*
    GRC: grieg*
    GRC: griega
    GRC: griegas
    GRC: griego
    GRC: griegos
    GRD: granadin*
    GTM: guatemaltec*
    GUY: guyan*
    GUY: guyanes*
    HND: hondureñ*
    HRV: croata
    HRV: croatas
    HTI: haitian*
    HUN: hungar*
    HUN: hungara
    HUN: hungaras
    HUN: hungaro
    HUN: hungaros
    HUN: magiar
    HUN: magiares
    IDN: indonesi*
    IDN: indonesia
    IDN: indonesias
    IDN: indonesio
    IDN: indonesios
    IND: hindu
    IND: hindues
    IND: india
    IND: indias
    IND: indio
    IND: indios
    IRL: irlandes*
    IRN: irani
    IRN: irani*
    IRN: iranies
    IRN: iranis
    IRQ: iraki*
    IRQ: iraqui
    IRQ: iraqui*
    IRQ: iraquies
    IRQ: iraquis
    ISL: islandes*
    ISR: hebreo
    ISR: hebreos
    ISR: israel*
    ISR: israeli*
    ITA: italian*
    JAM: jamaican*
    JAM: jamaiquin*
    JOR: jordan*
    JOR: jordana
    JOR: jordanas
    JOR: jordano
    JOR: jordanos
    JPN: japon*
    JPN: japones*
    JPN: nipon
    JPN: nipona
    JPN: niponas
    JPN: nipones
    KAZ: kazaj*
    KAZ: kazaja
    KAZ: kazajas
    KAZ: kazajo
    KAZ: kazajos
    KEN: kenian*
    KEN: keniana
    KEN: kenianas
    KEN: keniano
    KEN: kenianos
    KEN: keniata
    KEN: keniatas
    KGZ: kirgui*
    KGZ: kirguis*
    KHM: camboyan*
    KHM: jemer
    KHM: jemeres
    KIR: kiribatian*
    KNA: sancristobaleñ*
    KOR: Corea del Sur
    KOR: Seul
    KOR: Sur de Corea
    KOR: ambas Coreas
    KOR: coreano del Sur
    KOR: coreanos del Sur
    KOR: dos Coreas
    KOR: intercorean*
    KOR: sudcorean*
    KOR: sur-corean*
    KOR: surcorean*
    KOR: surcoreano*
    KWT: kuwaiti*
    LAO: Laos
    LAO: lao
    LAO: laosian*
    LAO: laosiano*
    LAO: laotian*
    LBN: libanes*
    LBR: liberian*
    LBY: libi*
    LBY: libia
    LBY: libias
    LBY: libio
    LBY: libios
    LCA: santalucens*
    LIE: liechtenstein*
    LKA: ceiland*
    LKA: ceilanes*
    LKA: cingales*
    LKA: esrilanqu*
    LKA: srilank*
    LKA: srilanqu*
    LSO: basoto
    LSO: basotos
    LSO: lesotens*
    LTU: lituana
    LTU: lituanas
    LTU: lituano
    LTU: lituanos
    LUX: luxemburgues*
    LVA: leton
    LVA: letona
    LVA: letonas
    LVA: letones
    MAR: marroqui
    MAR: marroqui*
    MAR: marroquies
    MAR: marroquis
    MCO: monegasc*
    MDA: moldav*
    MDG: malgach*
    MDG: malgache
    MDG: malgaches
    MDV: maldiva
    MDV: maldivo
    MDV: maldivos
    MEX: mejican*
    MEX: mexican*
    MEX: mexicana
    MEX: mexicanas
    MEX: mexicano
    MEX: mexicanos
    MKD: macedonia
    MKD: macedonias
    MKD: macedonio
    MKD: macedonios
    MKD: normacedoni*
    MLI: malien*
    MLI: maliens*
    MLT: maltes*
    MMR: birman*
    MNE: montenegrin*
    MNG: mongol
    MNG: mongol*
    MNG: mongola
    MNG: mongolas
    MNG: mongoles
    MOZ: mozambican*
    MOZ: mozambiquen*
    MOZ: mozambiqueñ*
    MRT: mauritana
    MRT: mauritanas
    MRT: mauritano
    MRT: mauritanos
    MUS: maurician*
    MWI: malauies
    MWI: malauí
    MWI: malawi*
    MYS: malasi*
    MYS: malasia
    MYS: malasias
    MYS: malasio
    MYS: malasios
    MYS: malaya
    MYS: malayas
    MYS: malayo
    MYS: malayos
    NAM: namibia
    NAM: namibias
    NAM: namibio
    NAM: namibios
    NER: nigerin*
    NGA: nigerian*
    NIC: nicaraguens*
    NIC: nicaragüens*
    NLD: holandes*
    NLD: neerlandes*
    NOR: norueg*
    NOR: noruega
    NOR: noruegas
    NOR: noruego
    NOR: noruegos
    NPL: nepal*
    NPL: nepales*
    NPL: nepali
    NPL: nepalies
    NZL: neozeland*
    NZL: neozelandes*
    OMN: omani
    OMN: omanies
    OMN: omanis
    PAK: pakistani*
    PAK: paquistani*
    PAN: panameñ*
    PER: peruan*
    PER: peruana
    PER: peruanas
    PER: peruano
    PER: peruanos
    PHL: filipin*
    PNG: papuano
    PNG: papues
    POL: polac*
    POL: polaca
    POL: polacas
    POL: polaco
    POL: polacos
    PRT: lusa
    PRT: luso
    PRT: lusos
    PRT: portugues*
    PRY: paraguay*
    PSE: gazati*
    PSE: palestin*
    QAT: catari*
    QAT: qatari*
    ROU: ruman*
    ROU: rumana
    ROU: rumanas
    ROU: rumano
    ROU: rumanos
    RUS: Medvedev
    RUS: Moscu
    RUS: Rusia*
    RUS: prorrus*
    RUS: rusa
    RUS: rusas
    RUS: ruso
    RUS: ruso*
    RUS: rusos
    RUS: sovietic*
    RWA: ruandes*
    RWA: rwandes*
    SAU: saudi
    SAU: saudi*
    SAU: saudies
    SAU: saudis
    SAU: saudita
    SAU: sauditas
    SDN: sudanes*
    SEN: senegal*
    SEN: senegales*
    SGP: singapur*
    SGP: singapurens*
    SLB: salomonens*
    SLE: sierraleon*
    SLV: salvadoren*
    SLV: salvadoreñ*
    SMR: sanmarinens*
    SOM: somali
    SOM: somalies
    SOM: somalis
    SRB: serbia
    SRB: serbias
    SRB: serbio
    SRB: serbios
    SRB: yugoslav*
    SSD: sursudanes*
    STP: santotomens*
    SUR: surinames*
    SVK: eslovac*
    SVN: eslovena
    SVN: eslovenas
    SVN: esloveno
    SVN: eslovenos
    SWE: suec*
    SWE: sueca
    SWE: suecas
    SWE: sueco
    SWE: suecos
    SWZ: esuatinian*
    SWZ: suazi
    SWZ: suazis
    SYC: seychellens*
    SYR: siria
    SYR: siria*
    SYR: sirias
    SYR: sirio
    SYR: sirio*
    SYR: sirios
    TCD: chadian*
    TGO: togoles*
    THA: tailandes*
    THA: thai
    TJK: tayik*
    TKM: turcoman*
    TKM: turkmen*
    TKM: turkmena
    TKM: turkmeno
    TKM: turkmenos
    TLS: timorens*
    TON: tongana
    TON: tongano
    TON: tonganos
    TTO: trinitens*
    TUN: tunecin*
    TUR: turc*
    TUR: turca
    TUR: turcas
    TUR: turco
    TUR: turcos
    TWN: taiwanes*
    TZA: tanzan*
    TZA: tanzana
    TZA: tanzanian*
    TZA: tanzano
    TZA: tanzanos
    UGA: ugandes*
    UKR: ucrani*
    UKR: ucranian*
    UN: ONU
    URY: uruguay*
    USA: EE.UU.
    USA: estadounidens*
    USA: estadunidens*
    USA: norteamerican*
    USA: proestadounidens*
    USA: yanqui
    USA: yanquis
    UZB: uzbec*
    UZB: uzbek*
    UZB: uzbeka
    UZB: uzbekas
    UZB: uzbeko
    UZB: uzbekos
    VAT: vatican*
    VCT: sanvicentin*
    VEN: venezolan*
    VNM: vietnamit*
    VUT: vanuatuens*
    WSM: samoana
    WSM: samoano
    WSM: samoanos
    XKX: kosovar*
    YEM: yemeni*
    ZAF: sudafrican*
    ZAF: surafrican*
    ZMB: zambian*
    ZWE: zimbabu*
    ZWE: zimbabuens*
    ZWE: zimbabwens*
  `,
  cities: `
    AFG/Kabul: Kabul
    AGO/Luanda: Luanda
    ALB/Tirana: Tirana
    AND/Andorra la Vella: Andorra la Vella
    AND/Andorra la Vella: Andorra la Vieja
    ARE/Abu Dhabi: Abu Dabi
    ARE/Abu Dhabi: Abu Dhabi
    ARE/Dubai: Dubái
    ARG/Buenos Aires: Buenos Aires
    ARM/Yerevan: Ereván
    ATG/Saint John's: Saint John's
    AUS/Canberra: Canberra
    AUS/Melbourne: Melbourne
    AUS/Sydney: Sydney
    AUS/Sydney: Sídney
    AUT/Vienna: Viena
    AZE/Baku: Bakú
    BDI/Bujumbura: Bujumbura
    BDI/Bujumbura: Buyumbura
    BDI/Gitega: Gitega
    BEL/Brussels: Bruselas
    BEN/Cotonou: Cotonú
    BEN/Porto Novo: Porto Novo
    BFA/Ouagadougou: Ouagadougou
    BFA/Ouagadougou: Uagadugú
    BGD/Dhaka: Daca
    BGD/Dhaka: Dacca
    BGD/Dhaka: Dhaka
    BGR/Sofia: Sofía
    BHR/Manama: Manama
    BHS/Nassau: Nassau
    BHS/Nassau: Nasáu
    BIH/Sarajevo: Sarajevo
    BLR/Minsk: Minsk
    BLZ/Belmopan: Belmopán
    BOL/Sucre: Sucre
    BRA/Brasilia: Brasilia
    BRA/Rio de Janeiro: Río de Janeiro
    BRA/Sao Paulo: Sao Paulo
    BRB/Bridgetown: Bridgetown
    BRN/Bandar Seri Begawan: Bandar Seri Begawan
    BTN/Thimphu: Thimphu
    BTN/Thimphu: Timbu
    BWA/Gaborone: Gaborone
    CAF/Bangui: Bangui
    CAN/Montreal: Montreal
    CAN/Ottawa: Ottawa
    CAN/Toronto: Toronto
    CAN/Vancouver: Vancouver
    CHE/Bern: Berna
    CHE/Davos: Davos
    CHE/Geneva: Ginebra
    CHE/Lausanne: Lausana
    CHE/Zurich: Zúrich
    CHL/Santiago: Santiago de Chile
    CHN/Beijing: Beijing
    CHN/Beijing: Pekín
    CHN/Changchun: Changchun
    CHN/Chongqing: Chongqing
    CHN/Dalian: Dalian
    CHN/Dandong: Dandong
    CHN/Guangzhou: Cantón
    CHN/Guangzhou: Guangzhou
    CHN/Harbin: Harbin
    CHN/Jilin: Jilin
    CHN/Liaoning: Liaoning
    CHN/Nanjing: Nanjing
    CHN/Nanjing: Nankín
    CHN/Shanghai: Shanghái
    CHN/Shenyang: Shenyang
    CHN/Shenzhen: Shenzhen
    CHN/Tianjin: Tianjin
    CHN/Yanji: Yanji
    CIV/Abidjan: Abidjan
    CIV/Abidjan: Abiyán
    CIV/Yamoussoukro: Yamusukro
    CMR/Yaounde: Yaundé
    COD/Kinshasa: Kinsasa
    COD/Kinshasa: Kinshasa
    COG/Brazzaville: Brazzaville
    COL/Bogota: Bogotá
    COM/Moroni: Moroni
    CPV/Praia: Praia
    CRI/San Jose: San José
    CUB/Havana: Habana
    CUB/Havana: La Habana
    CYP/Nicosia: Nicosia
    CZE/Prague: Praga
    DEU/Berlin: Berlín
    DEU/Bonn: Bonn
    DEU/Munich: Múnich
    DMA/Roseau: Roseau
    DNK/Copenhagen: Copenhague
    DOM/Santo Domingo: Santo Domingo
    DZA/Algiers: Argel
    ECU/Quito: Quito
    EGY/Cairo: Cairo
    EGY/Cairo: El Cairo
    ERI/Asmara: Asmara
    ESP/Barcelona: Barcelona
    ESP/Madrid: Madrid
    EST/Tallinn: Tallin
    EST/Tallinn: Tallinn
    ETH/Addis Ababa: Addis Abeba
    ETH/Addis Ababa: Adís Abeba
    FIN/Helsinki: Helsinki
    FJI/Suva: Suva
    FRA/Marseille: Marsella
    FRA/Paris: París
    FRA/Strasbourg: Estrasburgo
    GAB/Libreville: Libreville
    GBR/London: Londres
    GEO/Tbilisi: Tbilisi
    GEO/Tbilisi: Tiflis
    GHA/Accra: Accra
    GHA/Accra: Acra
    GIN/Conakry: Conakri
    GIN/Conakry: Conakry
    GMB/Banjul: Banjul
    GNB/Bissau: Bissau
    GNB/Bissau: Bisáu
    GNQ/Malabo: Malabo
    GRC/Athens: Atenas
    GRD/Saint George's: Saint George
    GRD/Saint George's: Saint George's
    GUY/Georgetown: Georgetown
    HND/Tegucigalpa: Tegucigalpa
    HRV/Zagreb: Zagreb
    HTI/Port-au-Prince: Puerto Príncipe
    HUN/Budapest: Budapest
    IDN/Bandung: Bandung
    IDN/Jakarta: Yakarta
    IND/Mumbai: Bombay
    IND/Mumbai: Mumbai
    IND/New Delhi: Delhi
    IND/New Delhi: Nueva Delhi
    IRL/Dublin: Dublín
    IRN/Tehran: Teherán
    IRQ/Baghdad: Bagdad
    ISL/Reykjavik: Reikiavik
    ISL/Reykjavik: Reykjavik
    ISR/Jerusalem: Jerusalén
    ISR/Tel Aviv: Tel Aviv
    ITA/Milan: Milán
    ITA/Rome: Roma
    JAM/Kingston: Kingston
    JOR/Amman: Ammán
    JPN/Hiroshima: Hiroshima
    JPN/Kyoto: Kioto
    JPN/Nagasaki: Nagasaki
    JPN/Okinawa: Okinawa
    JPN/Osaka: Osaka
    JPN/Tokyo: Tokio
    JPN/Yokohama: Yokohama
    KAZ/Almaty: Alma Ata
    KAZ/Almaty: Almaty
    KAZ/Astana: Astaná
    KAZ/Astana: Nursultán
    KEN/Nairobi: Nairobi
    KGZ/Bishkek: Bishkek
    KGZ/Bishkek: Biskek
    KHM/Phnom Penh: Nom Pen
    KHM/Phnom Penh: Phnom Penh
    KHM/Phnom Penh: Pnom Penh
    KIR/Tarawa: Tarawa
    KNA/Basseterre: Basseterre
    KOR/Busan: Busán
    KOR/Busan: Pusan
    KOR/Gwangju: Gwangju
    KOR/Incheon: Incheon
    KOR/Jeju: Jeju
    KOR/Pyeongchang: PyeongChang
    KOR/Seoul: Seúl
    KWT/Kuwait City: Ciudad de Kuwait
    LAO/Vientiane: Vientiane
    LAO/Vientiane: Vientián
    LBN/Beirut: Beirut
    LBR/Monrovia: Monrovia
    LBY/Tripoli: Trípoli
    LCA/Castries: Castries
    LIE/Vaduz: Vaduz
    LKA/Colombo: Colombo
    LSO/Maseru: Maseru
    LTU/Vilnius: Vilna
    LTU/Vilnius: Vilnius
    LVA/Riga: Riga
    MAR/Rabat: Rabat
    MCO/Monte Carlo: Monte Carlo
    MCO/Monte Carlo: Montecarlo
    MDA/Chisinau: Chisináu
    MDG/Antananarivo: Antananarivo
    MDV/Male: Malé
    MEX/Mexico City: CDMX
    MEX/Mexico City: Ciudad de México
    MKD/Skopje: Skopie
    MKD/Skopje: Skopje
    MLI/Bamako: Bamako
    MLT/Valletta: La Valeta
    MLT/Valletta: Valletta
    MMR/Naypyidaw: Naipyidó
    MMR/Naypyidaw: Naypyidaw
    MMR/Yangon: Rangún
    MMR/Yangon: Yangon
    MNE/Podgorica: Podgorica
    MNG/Ulaanbaatar: Ulaanbaatar
    MNG/Ulaanbaatar: Ulán Bator
    MOZ/Maputo: Maputo
    MRT/Nouakchott: Nouakchott
    MRT/Nouakchott: Nuakchot
    MUS/Port Louis: Port Louis
    MWI/Lilongwe: Lilongwe
    MWI/Lilongwe: Lilongüe
    MYS/Kuala Lumpur: Kuala Lumpur
    MYS/Putrajaya: Putrajaya
    NAM/Windhoek: Windhoek
    NER/Niamey: Niamey
    NGA/Abuja: Abuja
    NGA/Abuja: Abuya
    NIC/Managua: Managua
    NLD/Amsterdam: Ámsterdam
    NLD/Rotterdam: Rotterdam
    NLD/Rotterdam: Róterdam
    NLD/The Hague: Tribunal de La Haya
    NLD/The Hague: en La Haya
    NOR/Oslo: Oslo
    NPL/Kathmandu: Kathmandu
    NPL/Kathmandu: Katmandú
    NZL/Auckland: Auckland
    NZL/Wellington: Wellington
    OMN/Muscat: Mascate
    PAK/Islamabad: Islamabad
    PAK/Karachi: Karachi
    PER/Lima: Lima
    PHL/Manila: Manila
    PNG/Port Moresby: Port Moresby
    PNG/Port Moresby: Puerto Moresby
    POL/Krakow: Cracovia
    POL/Warsaw: Varsovia
    PRT/Lisbon: Lisboa
    PRY/Asuncion: Asunción
    PSE/Ramallah: Ramala
    PSE/Ramallah: Ramallah
    QAT/Doha: Doha
    ROU/Bucharest: Bucarest
    RUS/Irkutsk: Irkutsk
    RUS/Khabarovsk: Jabárovsk
    RUS/Khabarovsk: Khabarovsk
    RUS/Kursk: Kursk
    RUS/Moscow: Moscú
    RUS/Novosibirsk: Novosibirsk
    RUS/Saint Petersburg: San Petersburgo
    RUS/Sakhalin: Sajalín
    RUS/Sochi: Sochi
    RUS/Ussuriysk: Ussuriisk
    RUS/Vladivostok: Vladivostok
    RUS/Vostochny: Vostochni
    RUS/Vostochny: Vostochny
    RWA/Kigali: Kigali
    SAU/Jeddah: Yeda
    SAU/Riyadh: Riad
    SDN/Khartoum: Jartum
    SEN/Dakar: Dakar
    SGP/Sentosa: Sentosa
    SLB/Honiara: Honiara
    SLE/Freetown: Freetown
    SLV/San Salvador: San Salvador
    SOM/Mogadishu: Mogadiscio
    SRB/Belgrade: Belgrado
    SSD/Juba: Juba
    SSD/Juba: Yuba
    STP/Sao Tome: Sao Tome
    SUR/Paramaribo: Paramaribo
    SVK/Bratislava: Bratislava
    SVN/Ljubljana: Liubliana
    SVN/Ljubljana: Ljubljana
    SWE/Stockholm: Estocolmo
    SWZ/Mbabane: Mbabane
    SYR/Aleppo: Alepo
    SYR/Damascus: Damasco
    TCD/N Djamena: N'Djamena
    TCD/N Djamena: Ndjamena
    TCD/N Djamena: Yamena
    TGO/Lome: Lomé
    THA/Bangkok: Bangkok
    TJK/Dushanbe: Dusambé
    TJK/Dushanbe: Dushanbe
    TKM/Ashgabat: Ashgabat
    TKM/Ashgabat: Ashjabad
    TKM/Ashgabat: Asjabad
    TLS/Dili: Dili
    TON/Nuku'alofa: Nukualofa
    TTO/Port of Spain: Puerto España
    TUR/Ankara: Ankara
    TUR/Istanbul: Estambul
    TWN/Taipei: Taipéi
    TZA/Dar es Salaam: Dar es Salaam
    TZA/Dar es Salaam: Dar es Salam
    TZA/Dodoma: Dodoma
    TZA/Zanzibar: Zanzíbar
    UGA/Kampala: Kampala
    UKR/Kyiv: Kiev
    UKR/Kyiv: Kyiv
    URY/Montevideo: Montevideo
    USA/Guam: Guam
    USA/Hawaii: Hawaii
    USA/Hawaii: Hawái
    USA/Los Angeles: Los Ángeles
    USA/New York: Nueva York
    USA/Washington: Washington
    UZB/Samarkand: Samarcanda
    UZB/Tashkent: Tashkent
    UZB/Tashkent: Taskent
    VCT/Kingstown: Kingstown
    VEN/Caracas: Caracas
    VNM/Hanoi: Hanói
    VNM/Ho Chi Minh City: Ciudad Ho Chi Minh
    VNM/Ho Chi Minh City: Saigón
    VUT/Port Vila: Port Vila
    WSM/Apia: Apia
    XKX/Pristina: Pristina
    YEM/Aden: Adén
    YEM/Sanaa: Sanaa
    ZAF/Cape Town: Ciudad del Cabo
    ZAF/Johannesburg: Johannesburgo
    ZAF/Pretoria: Pretoria
    ZMB/Lusaka: Lusaka
    ZWE/Harare: Harare
  `,
  organisations: `
    ADB: Banco Asiático de Desarrollo
    AFC: AFC
    AFC: Confederación Asiática de Fútbol
    AL: Liga de Estados Árabes
    AL: Liga Árabe
    ALBA: ALBA TCP
    ALBA: Alianza Bolivariana
    AMNESTY: Amnistía Internacional
    APEC: APEC
    APEC: Foro de Cooperación Económica Asia-Pacífico
    ARF: ARF
    ARF: Foro Regional de la ASEAN
    ASEAN: ASEAN
    ASEAN: Asociación de Naciones del Sudeste Asiático
    ASEAN: Asociación de Naciones del Sureste Asiático
    AU: UA
    AU: Unión Africana
    BRICS: BRICS
    CARITAS: Cáritas
    CELAC: CELAC
    CIS: CEI
    CIS: Comunidad de Estados Independientes
    CSTO: OTSC
    CTBTO: CTBTO
    CTBTO: OTPCE
    EAEU: UEEA
    EAEU: Unión Económica Euroasiática
    ESCAP: CESPAP
    EU: Comisión Europea
    EU: Eurocámara
    EU: Parlamento Europeo
    EU: UE
    EU: Unión Europea
    FAO: FAO
    FAO: Organización de la ONU para la Alimentación
    FAO: Organización de las Naciones Unidas para la Alimentación y la Agricultura
    FATF: GAFI
    FIFA: FIFA
    G20: G-20
    G20: G20
    G77: G-77
    G77: G77
    G77: Grupo de los 77
    G7: G-7
    G7: G7
    G7: Grupo de los Siete
    GAVI: GAVI
    GFATM: Fondo Mundial
    GFATM: Fondo Mundial de Lucha contra el Sida
    HRW: HRW
    HRW: Human Rights Watch
    IAEA: AIEA
    IAEA: Agencia Internacional de Energía Atómica
    IAEA: Agencia Internacional de la Energía Atómica
    IAEA: OIEA
    IAEA: Organismo Internacional de Energía Atómica
    IAEA: Organismo Internacional de la Energía Atómica
    ICAO: OACI
    ICAO: Organización de Aviación Civil Internacional
    ICC: CPI
    ICC: Corte Penal Internacional
    ICC: TPI
    ICC: Tribunal Penal Internacional
    ICRC: CICR
    ICRC: Comité Internacional de la Cruz Roja
    ICRC: Cruz Roja
    IFRC: FICR
    IFRC: Federación Internacional de Sociedades de la Cruz Roja
    IFRC: Federación Internacional de la Cruz Roja
    ILO: OIT
    ILO: Organización Internacional del Trabajo
    IMF: FMI
    IMF: Fondo Monetario Internacional
    IMO: OMI
    IMO: Organización Marítima Internacional
    INTERPOL: Interpol
    IOC: COI
    IOC: Comité Olímpico Internacional
    IPU: UIP
    IPU: Unión Interparlamentaria
    ITU: UIT
    ITU: Unión Internacional de Telecomunicaciones
    KEDO: KEDO
    KEDO: Organización para el Desarrollo Energético de la Península Coreana
    MERCOSUR: Mercosur
    MSF: MSF
    MSF: Médicos Sin Fronteras
    MSMT: MSMT
    NAM: MNOAL
    NAM: MPNA
    NAM: Movimiento No Alineado
    NAM: Movimiento de Países No Alineados
    NAM: Movimiento de los Países No Alineados
    NAM: NOAL
    NAM: No Alineados
    NAM: Países No Alineados
    NATO: Alianza Atlántica
    NATO: OTAN
    NATO: Organización del Tratado del Atlántico Norte
    OAS: OEA
    OAS: Organización de Estados Americanos
    OAS: Organización de los Estados Americanos
    OCA: Consejo Olímpico de Asia
    OCA: OCA
    OHCHR: ACNUDH
    OHCHR: Alta Comisionada de la ONU para los Derechos Humanos
    OHCHR: Alto Comisionado de la ONU para los Derechos Humanos
    OHCHR: Alto Comisionado de las Naciones Unidas para los Derechos Humanos
    OHCHR: OACDH
    OHCHR: Oficina de Derechos Humanos de la ONU
    OIC: OCI
    OIC: Organización de Cooperación Islámica
    OIC: Organización para la Cooperación Islámica
    OPCW: OPAQ
    OPCW: Organización para la Prohibición de las Armas Químicas
    OSCE: OSCE
    SCO: OCS
    SCO: Organización de Cooperación de Shanghái
    UN: Asamblea General
    UN: Comando de la ONU
    UN: Comando de las Naciones Unidas
    UN: Consejo de Seguridad
    UN: Mando de la ONU
    UN: Mando de las Naciones Unidas
    UN: Naciones Unidas
    UN: ONU
    UN: Organización de las Naciones Unidas
    UNCTAD: UNCTAD
    UNDP: PNUD
    UNDP: Programa de las Naciones Unidas para el Desarrollo
    UNEP: PNUMA
    UNESCO: UNESCO
    UNFPA: Fondo de Población de las Naciones Unidas
    UNFPA: UNFPA
    UNHCR: ACNUR
    UNHCR: Alto Comisionado de la ONU para los Refugiados
    UNHCR: Alto Comisionado de las Naciones Unidas para los Refugiados
    UNHRC: Consejo de Derechos Humanos
    UNICEF: Fondo de las Naciones Unidas para la Infancia
    UNICEF: UNICEF
    UNIDO: ONUDI
    UNWTO: OMT
    UNWTO: Organización Mundial del Turismo
    UPU: UPU
    UPU: Unión Postal Universal
    WADA: Agencia Mundial Antidopaje
    WB: Banco Mundial
    WFP: PMA
    WFP: Programa Mundial de Alimentos
    WHO: OMS
    WHO: Organización Mundial de la Salud
    WIPO: OMPI
    WIPO: Organización Mundial de la Propiedad Intelectual
    WMO: OMM
    WMO: Organización Meteorológica Mundial
    WTO: OMC
    WTO: Organización Mundial del Comercio
  `,
};

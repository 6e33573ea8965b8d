/**
 * The countries: ISO 3166-1 alpha-3, and alpha-2, by which CLDR (`Intl.DisplayNames`) names them in each
 * language.
 */
export const COUNTRY_CODES = `
  AFG: AF
  AGO: AO
  ALB: AL
  AND: AD
  ARE: AE
  ARG: AR
  ARM: AM
  ATG: AG
  AUS: AU
  AUT: AT
  AZE: AZ
  BDI: BI
  BEL: BE
  BEN: BJ
  BFA: BF
  BGD: BD
  BGR: BG
  BHR: BH
  BHS: BS
  BIH: BA
  BLR: BY
  BLZ: BZ
  BOL: BO
  BRA: BR
  BRB: BB
  BRN: BN
  BTN: BT
  BWA: BW
  CAF: CF
  CAN: CA
  CHE: CH
  CHL: CL
  CHN: CN
  CIV: CI
  CMR: CM
  COD: CD
  COG: CG
  COL: CO
  COM: KM
  CPV: CV
  CRI: CR
  CUB: CU
  CYP: CY
  CZE: CZ
  DEU: DE
  DJI: DJ
  DMA: DM
  DNK: DK
  DOM: DO
  DZA: DZ
  ECU: EC
  EGY: EG
  ERI: ER
  ESP: ES
  EST: EE
  ETH: ET
  FIN: FI
  FJI: FJ
  FRA: FR
  GAB: GA
  GBR: GB
  GEO: GE
  GHA: GH
  GIN: GN
  GMB: GM
  GNB: GW
  GNQ: GQ
  GRC: GR
  GRD: GD
  GTM: GT
  GUY: GY
  HND: HN
  HRV: HR
  HTI: HT
  HUN: HU
  IDN: ID
  IND: IN
  IRL: IE
  IRN: IR
  IRQ: IQ
  ISL: IS
  ISR: IL
  ITA: IT
  JAM: JM
  JOR: JO
  JPN: JP
  KAZ: KZ
  KEN: KE
  KGZ: KG
  KHM: KH
  KIR: KI
  KNA: KN
  KOR: KR
  KWT: KW
  LAO: LA
  LBN: LB
  LBR: LR
  LBY: LY
  LCA: LC
  LIE: LI
  LKA: LK
  LSO: LS
  LTU: LT
  LUX: LU
  LVA: LV
  MAR: MA
  MCO: MC
  MDA: MD
  MDG: MG
  MDV: MV
  MEX: MX
  MKD: MK
  MLI: ML
  MLT: MT
  MMR: MM
  MNE: ME
  MNG: MN
  MOZ: MZ
  MRT: MR
  MUS: MU
  MWI: MW
  MYS: MY
  NAM: NA
  NER: NE
  NGA: NG
  NIC: NI
  NLD: NL
  NOR: NO
  NPL: NP
  NZL: NZ
  OMN: OM
  PAK: PK
  PAN: PA
  PER: PE
  PHL: PH
  PNG: PG
  POL: PL
  PRT: PT
  PRY: PY
  PSE: PS
  QAT: QA
  ROU: RO
  RUS: RU
  RWA: RW
  SAU: SA
  SDN: SD
  SEN: SN
  SGP: SG
  SLB: SB
  SLE: SL
  SLV: SV
  SMR: SM
  SOM: SO
  SRB: RS
  SSD: SS
  STP: ST
  SUR: SR
  SVK: SK
  SVN: SI
  SWE: SE
  SWZ: SZ
  SYC: SC
  SYR: SY
  TCD: TD
  TGO: TG
  THA: TH
  TJK: TJ
  TKM: TM
  TLS: TL
  TON: TO
  TTO: TT
  TUN: TN
  TUR: TR
  TWN: TW
  TZA: TZ
  UGA: UG
  UKR: UA
  URY: UY
  USA: US
  UZB: UZ
  VAT: VA
  VCT: VC
  VEN: VE
  VNM: VN
  VUT: VU
  WSM: WS
  XKX: XK
  YEM: YE
  ZAF: ZA
  ZMB: ZM
  ZWE: ZW
`;

/**
 * Capitals, in English. One that a text names stands for its country, so that "talks in Ulaanbaatar" has a
 * counterpart.
 */
export const CAPITALS = `
  AFG: Kabul
  AGO: Luanda
  ALB: Tirana
  AND: Andorra la Vella
  ARE: Abu Dhabi
  ARG: Buenos Aires
  ARM: Yerevan
  AUS: Canberra
  AUT: Vienna
  AZE: Baku
  BDI: Bujumbura
  BEN: Porto Novo
  BFA: Ouagadougou
  BGD: Dhaka
  BGR: Sofia
  BHR: Manama
  BHS: Nassau
  BIH: Sarajevo
  BLR: Minsk
  BLZ: Belmopan
  BOL: La Paz
  BRA: Brasilia
  BRB: Bridgetown
  BRN: Bandar Seri Begawan
  BTN: Thimphu
  BWA: Gaborone
  CAF: Bangui
  CAN: Ottawa
  CHE: Bern
  CHN: Beijing
  CIV: Abidjan
  CMR: Yaounde
  COD: Kinshasa
  COG: Brazzaville
  COL: Bogota
  CPV: Praia
  CUB: Havana
  CYP: Nicosia
  CZE: Prague
  DEU: Berlin
  DNK: Copenhagen
  DOM: Santo Domingo
  DZA: Algiers
  ECU: Quito
  EGY: Cairo
  ERI: Asmara
  ESP: Madrid
  EST: Tallinn
  ETH: Addis Ababa
  FIN: Helsinki
  FJI: Suva
  FRA: Paris
  GAB: Libreville
  GBR: London
  GEO: Tbilisi
  GHA: Accra
  GIN: Conakry
  GMB: Banjul
  GNB: Bissau
  GNQ: Malabo
  GRC: Athens
  HND: Tegucigalpa
  HRV: Zagreb
  HUN: Budapest
  IDN: Jakarta
  IND: New Delhi
  IRL: Dublin
  IRN: Tehran
  IRQ: Baghdad
  ISL: Reykjavik
  ISR: Jerusalem
  ITA: Rome
  JOR: Amman
  JPN: Tokyo
  KAZ: Astana
  KEN: Nairobi
  KGZ: Bishkek
  KHM: Phnom Penh
  KOR: Seoul
  LAO: Vientiane
  LBN: Beirut
  LBR: Monrovia
  LBY: Tripoli
  LKA: Colombo
  LSO: Maseru
  LTU: Vilnius
  LVA: Riga
  MAR: Rabat
  MDA: Chisinau
  MDG: Antananarivo
  MKD: Skopje
  MLI: Bamako
  MLT: Valletta
  MMR: Naypyidaw
  MNE: Podgorica
  MNG: Ulaanbaatar
  MOZ: Maputo
  MRT: Nouakchott
  MUS: Port Louis
  MWI: Lilongwe
  MYS: Kuala Lumpur
  NAM: Windhoek
  NER: Niamey
  NGA: Abuja
  NIC: Managua
  NLD: Amsterdam
  NOR: Oslo
  NPL: Kathmandu
  NZL: Wellington
  OMN: Muscat
  PAK: Islamabad
  PER: Lima
  PHL: Manila
  PNG: Port Moresby
  POL: Warsaw
  PRT: Lisbon
  PRY: Asuncion
  PSE: Ramallah
  QAT: Doha
  ROU: Bucharest
  RUS: Moscow
  RWA: Kigali
  SAU: Riyadh
  SDN: Khartoum
  SEN: Dakar
  SLE: Freetown
  SOM: Mogadishu
  SRB: Belgrade
  SSD: Juba
  SUR: Paramaribo
  SVK: Bratislava
  SVN: Ljubljana
  SWE: Stockholm
  SWZ: Mbabane
  SYR: Damascus
  TCD: N Djamena
  TGO: Lome
  THA: Bangkok
  TJK: Dushanbe
  TKM: Ashgabat
  TLS: Dili
  TTO: Port of Spain
  TUR: Ankara
  TWN: Taipei
  TZA: Dar es Salaam
  UGA: Kampala
  UKR: Kyiv
  URY: Montevideo
  USA: Washington
  UZB: Tashkent
  VEN: Caracas
  VNM: Hanoi
  XKX: Pristina
  YEM: Sanaa
  ZAF: Pretoria
  ZMB: Lusaka
  ZWE: Harare
`;

/** Cities where others meet, too: they do not tell who takes part. */
export const NEUTRAL_CITIES = `
  Bali
  Brussels
  Geneva
  Jakarta
  New York
  Panmunjom
  Singapore
  Stockholm
  The Hague
  Vienna
`;

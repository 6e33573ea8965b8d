import type { CountryNames } from './country-names.ts';

/** What Vietnamese calls countries, cities and organisations. */
export const VI: CountryNames = {
  names: `
    AFG: Afghanistan
    AFG: Apganixtan
    AFG: Taliban
    AFG: Áp-ga-ni-xtan
    AFG: Áp-ga-nít-xtan
    AGO: Angola
    AGO: Ăng-gô-la
    ALB: Albania
    ALB: An-ba-ni
    ALB: Anbani
    AND: An-đô-ra
    AND: Andorra
    ARE: Các tiểu vương quốc Arab thống nhất
    ARE: Các tiểu vương quốc Ả Rập thống nhất
    ARE: Tiểu vương quốc Arab Thống nhất
    ARE: Tiểu vương quốc Ả Rập Thống nhất
    ARE: UAE
    ARG: Argentina
    ARG: Ác-hen-ti-na
    ARG: Áchentina
    ARM: Armenia
    ARM: Ác-mê-ni-a
    ATG: Antigua
    ATG: Antigua và Barbuda
    AUS: Australia
    AUS: Ô-xtrây-li-a
    AUS: Ôxtrâylia
    AUS: Úc
    AUT: =Áo
    AUT: Cộng hòa Áo
    AZE: A-déc-bai-gian
    AZE: Adécbaigian
    AZE: Azerbaijan
    BDI: Bu-run-đi
    BDI: Burundi
    BEL: =Bỉ
    BEL: Vương quốc Bỉ
    BEN: Benin
    BEN: Bê-nanh
    BFA: Burkina Faso
    BFA: Buốc-ki-na Pha-xô
    BGD: Bangladesh
    BGD: Băng-la-đét
    BGD: Bănglađét
    BGR: Bulgaria
    BGR: Bun-ga-ri
    BGR: Bungari
    BHR: Ba-ranh
    BHR: Bahrain
    BHS: Ba-ha-mát
    BHS: Bahamas
    BIH: Bosnia
    BIH: Bosnia và Herzegovina
    BIH: Bosnia-Herzegovina
    BIH: Bô-xni-a
    BLR: Belarus
    BLR: Bê-la-rút
    BLR: Bạch Nga
    BLZ: Belize
    BLZ: Bê-li-xê
    BOL: Bolivia
    BOL: Bô-li-vi-a
    BRA: Ba Tây
    BRA: Bra-xin
    BRA: Brasil
    BRA: Braxin
    BRA: Brazil
    BRB: Barbados
    BRB: Bác-ba-đốt
    BRN: Bru-nây
    BRN: Brunei
    BRN: Brunây
    BTN: Bhutan
    BTN: Bu-tan
    BWA: Botswana
    BWA: Bốt-xoa-na
    CAF: CH Trung Phi
    CAF: Cộng hòa Trung Phi
    CAN: Ca-na-đa
    CAN: Canada
    CAN: Gia Nã Đại
    CHE: Thụy Sĩ
    CHE: Thụy Sỹ
    CHL: Chi-lê
    CHL: Chile
    CHN: =Trung Hoa
    CHN: CHND Trung Hoa
    CHN: Cộng hòa Nhân dân Trung Hoa
    CHN: TQ
    CHN: Thiên An Môn
    CHN: Trung Cộng
    CHN: Trung Nam Hải
    CHN: Trung Quốc
    CIV: Bờ Biển Ngà
    CIV: Cote d Ivoire
    CIV: Côte d'Ivoire
    CIV: Cốt-đi-voa
    CMR: Ca-mơ-run
    CMR: Cameroon
    CMR: Camơrun
    COD: CHDC Congo
    COD: CHDC Công-gô
    COD: Cộng hòa Dân chủ Congo
    COD: Cộng hòa Dân chủ Công-gô
    COD: DR Congo
    COD: Zaire
    COG: Congo
    COG: Công-gô
    COG: Cộng hòa Congo
    COL: Colombia
    COL: Cô-lôm-bi-a
    COM: Comoros
    COM: Cô-mo
    CPV: Cabo Verde
    CPV: Cape Verde
    CPV: Cáp-ve
    CRI: Costa Rica
    CRI: Cô-xta Ri-ca
    CUB: Cu-ba
    CUB: Cuba
    CYP: Cyprus
    CYP: Cộng hòa Síp
    CYP: Síp
    CYP: Đảo Síp
    CZE: CH Séc
    CZE: Czech
    CZE: Cộng hòa Séc
    CZE: Séc
    CZE: Tiệp Khắc
    DEU: Bundestag
    DEU: CHDC Đức
    DEU: CHLB Đức
    DEU: Cộng hòa Liên bang Đức
    DEU: Tây Đức
    DEU: Đông Đức
    DJI: Djibouti
    DJI: Gi-bu-ti
    DMA: Dominica
    DNK: Đan Mạch
    DOM: Cộng hòa Dominica
    DOM: Cộng hòa Dominicana
    DOM: Dominicana
    DZA: Algeria
    DZA: An-giê-ri
    DZA: Angiêri
    ECU: Ecuador
    ECU: Ê-cu-a-đo
    EGY: Ai Cập
    ERI: Eritrea
    ERI: Ê-ri-tơ-ri-a
    ESP: Tây Ban Nha
    EST: E-xtô-ni-a
    EST: Estonia
    ETH: Ethiopia
    ETH: Ê-ti-ô-pi-a
    ETH: Êtiôpia
    FIN: Phần Lan
    FJI: Fiji
    FJI: Phi-gi
    FRA: Cộng hòa Pháp
    FRA: Elysee
    FRA: Pháp
    FRA: Điện Elysee
    GAB: Ga-bông
    GAB: Gabon
    GBR: Anh Quốc
    GBR: Downing
    GBR: Liên hiệp Anh
    GBR: Liên hiệp Vương quốc Anh
    GBR: Vương quốc Anh
    GBR: Vương quốc Liên hiệp Anh
    GEO: Georgia
    GEO: Gru-di-a
    GEO: Gruzia
    GHA: Ga-na
    GHA: Ghana
    GIN: Ghi-nê
    GIN: Guinea
    GMB: Gambia
    GMB: Găm-bi-a
    GNB: Ghi-nê Bít-xao
    GNB: Guinea-Bissau
    GNQ: Ghi-nê Xích đạo
    GNQ: Guinea Xích Đạo
    GRC: Hy Lạp
    GRD: Grenada
    GRD: Grê-na-đa
    GTM: Goa-tê-ma-la
    GTM: Guatemala
    GUY: Gai-a-na
    GUY: Guyana
    HND: Honduras
    HND: Hôn-đu-rát
    HRV: Croatia
    HRV: Crô-a-ti-a
    HTI: Ha-i-ti
    HTI: Haiti
    HUN: Hung-ga-ri
    HUN: Hungary
    HUN: Hunggari
    IDN: In-đô-nê-xi-a
    IDN: Indonesia
    IDN: Inđônêxia
    IND: Ấn Độ
    IRL: Ai Len
    IRL: Ireland
    IRL: Ái Nhĩ Lan
    IRN: I-ran
    IRN: Iran
    IRQ: I-rắc
    IRQ: Iraq
    IRQ: Irắc
    ISL: Ai-xơ-len
    ISL: Băng Đảo
    ISL: Iceland
    ISR: Do Thái
    ISR: I-xra-en
    ISR: Israel
    ISR: Ixraen
    ISR: Knesset
    ITA: I-ta-li-a
    ITA: Italia
    ITA: Italy
    JAM: Gia-mai-ca
    JAM: Jamaica
    JOR: Gioóc-đa-ni
    JOR: Jordan
    JPN: =Nhật
    JPN: Nhật Bản
    KAZ: Ca-dắc-xtan
    KAZ: Cadắcxtan
    KAZ: Kazakhstan
    KEN: Kenya
    KEN: Kê-ni-a
    KGZ: Cư-rơ-gư-xtan
    KGZ: Kyrgyzstan
    KHM: Cam Bốt
    KHM: Cam-pu-chia
    KHM: Campuchia
    KHM: Cao Miên
    KIR: Ki-ri-ba-ti
    KIR: Kiribati
    KNA: Saint Kitts
    KNA: Saint Kitts và Nevis
    KOR: =Hàn
    KOR: Cộng hòa Hàn Quốc
    KOR: Hàn Quốc
    KOR: Nam Hàn
    KOR: Nam Triều Tiên
    KOR: Nhà Xanh
    KOR: Đại Hàn
    KOR: Đại Hàn Dân Quốc
    KWT: Cô-oét
    KWT: Kuwait
    LAO: =Lào
    LAO: CHDCND Lào
    LAO: Cộng hòa Dân chủ Nhân dân Lào
    LBN: Hezbollah
    LBN: Lebanon
    LBN: Li-băng
    LBN: Liban
    LBR: Li-bê-ri-a
    LBR: Liberia
    LBY: Li-bi
    LBY: Libi
    LBY: Libya
    LCA: Saint Lucia
    LIE: Liechtenstein
    LIE: Lích-ten-xten
    LKA: Sri Lanka
    LKA: Tích Lan
    LKA: Xri Lan-ca
    LSO: Lesotho
    LSO: Lê-xô-thô
    LTU: Lithuania
    LTU: Litva
    LTU: Lít-va
    LUX: Luxembourg
    LUX: Lúc-xăm-bua
    LVA: Latvia
    LVA: Lát-vi-a
    MAR: Ma-rốc
    MAR: Maroc
    MAR: Morocco
    MCO: Monaco
    MCO: Mô-na-cô
    MDA: Moldova
    MDA: Môn-đô-va
    MDG: Ma-đa-ga-xca
    MDG: Madagascar
    MDV: Maldives
    MDV: Man-đi-vơ
    MEX: Mexico
    MEX: Mê-hi-cô
    MEX: Mêhicô
    MEX: Mễ Tây Cơ
    MKD: Bắc Macedonia
    MKD: Ma-xê-đô-ni-a
    MKD: Macedonia
    MLI: Ma-li
    MLI: Mali
    MLT: Malta
    MLT: Man-ta
    MMR: Mi-an-ma
    MMR: Mianma
    MMR: Miến Ðiện
    MMR: Miến Điện
    MMR: Myanmar
    MNE: Montenegro
    MNE: Môn-tê-nê-grô
    MNG: Mông Cổ
    MOZ: Mozambique
    MOZ: Mô-dăm-bích
    MOZ: Môdămbích
    MRT: Mauritania
    MRT: Mô-ri-ta-ni
    MUS: Mauritius
    MUS: Mô-ri-xơ
    MWI: Ma-la-uy
    MWI: Malawi
    MYS: Ma-lai-xi-a
    MYS: Malaixia
    MYS: Malaysia
    MYS: Mã Lai
    NAM: Na-mi-bi-a
    NAM: Namibia
    NER: Ni-giê
    NER: Niger
    NGA: Ni-giê-ri-a
    NGA: Nigeria
    NIC: Ni-ca-ra-goa
    NIC: Nicaragua
    NLD: Hà Lan
    NLD: Hòa Lan
    NOR: Na Uy
    NPL: Nepal
    NPL: Nê-pan
    NZL: New Zealand
    NZL: Niu Di-lân
    NZL: Tân Tây Lan
    OMN: Oman
    OMN: Ô-man
    PAK: Pa-ki-xtan
    PAK: Pakistan
    PAK: Pakixtan
    PAN: Pa-na-ma
    PAN: Panama
    PER: Peru
    PER: Pê-ru
    PHL: Phi Luật Tân
    PHL: Phi-líp-pin
    PHL: Philippin
    PHL: Philippines
    PNG: Pa-pua Niu Ghi-nê
    PNG: Papua New Guinea
    POL: =Ba Lan
    PRT: Bồ Đào Nha
    PRY: Pa-ra-goay
    PRY: Paraguay
    PSE: Dải Gaza
    PSE: Gaza
    PSE: Hamas
    PSE: Pa-le-xtin
    PSE: Palestine
    PSE: Palextin
    QAT: Ca-ta
    QAT: Qatar
    ROU: Romania
    ROU: Ru-ma-ni
    ROU: Rumani
    ROU: Rumania
    RUS: =Nga
    RUS: Crem-li
    RUS: Crem-lin
    RUS: Duma
    RUS: Duma Quốc gia
    RUS: Kremlin
    RUS: LB Nga
    RUS: Liên Xô
    RUS: Liên bang Nga
    RUS: Nga Xô
    RUS: Roscosmos
    RUS: TASS
    RWA: Ru-an-đa
    RWA: Rwanda
    SAU: Arab Saudi
    SAU: Arab Xê-út
    SAU: Arập Xêút
    SAU: Saudi Arabia
    SAU: Ả Rập Saudi
    SAU: Ả Rập Sê Út
    SAU: Ả Rập Xê Út
    SDN: Sudan
    SDN: Xu-đăng
    SEN: Senegal
    SEN: Xê-nê-gan
    SGP: Singapore
    SGP: Tân Gia Ba
    SGP: Xin-ga-po
    SGP: Xingapo
    SLB: Quần đảo Solomon
    SLB: Solomon
    SLB: Đảo Solomon
    SLE: Sierra Leone
    SLE: Xi-ê-ra Lê-ôn
    SLV: El Salvador
    SLV: En Xan-va-đo
    SMR: San Marino
    SOM: Somalia
    SOM: Xô-ma-li
    SRB: =Nam Tư
    SRB: Serbia
    SRB: Xéc-bi-a
    SSD: Nam Sudan
    SSD: Nam Xu-đăng
    STP: Sao Tome
    STP: Sao Tome và Principe
    SUR: Suriname
    SUR: Xu-ri-nam
    SVK: Slovakia
    SVK: Xlô-va-ki-a
    SVN: Slovenia
    SVN: Xlô-ven-ni-a
    SVN: Xlô-vê-ni-a
    SWE: Thụy Điển
    SWZ: Eswatini
    SWZ: Swaziland
    SWZ: Xoa-di-len
    SYC: Seychelles
    SYC: Xây-sen
    SYR: Syria
    SYR: Xy-ri
    SYR: Xyri
    TCD: Chad
    TCD: Cộng hòa Sát
    TCD: Tchad
    TGO: Togo
    TGO: Tô-gô
    THA: =Thái
    THA: Thái Lan
    TJK: Tajikistan
    TJK: Tát-gi-ki-xtan
    TKM: Turkmenistan
    TKM: Tuốc-mê-ni-xtan
    TLS: Timor-Leste
    TLS: Đông Ti-mo
    TLS: Đông Timor
    TON: Tonga
    TON: Tông-ga
    TTO: Tri-ni-đát và Tô-ba-gô
    TTO: Trinidad Tobago
    TTO: Trinidad và Tobago
    TUN: Tunisia
    TUN: Tuy-ni-di
    TUR: Thổ Nhĩ Kỳ
    TUR: Turkey
    TUR: Türkiye
    TWN: Đài Loan
    TZA: Tan-da-ni-a
    TZA: Tandania
    TZA: Tanzania
    UGA: U-gan-đa
    UGA: Uganda
    UKR: U-crai-na
    UKR: Ucraina
    UKR: Ukraina
    UKR: Ukraine
    URY: U-ru-goay
    URY: Uruguay
    USA: =Nhà Trắng
    USA: Bạch Cung
    USA: Bạch Ốc
    USA: CIA
    USA: FBI
    USA: Hiệp chủng quốc Hoa Kỳ
    USA: Hoa Kỳ
    USA: Hollywood
    USA: Hợp chúng quốc Hoa Kỳ
    USA: Lầu Năm Góc
    USA: Mỹ
    USA: Ngũ Giác Đài
    USA: Tòa Bạch Ốc
    USA: USA
    USA: Điện Capitol
    USA: Đồi Capitol
    UZB: U-dơ-bê-ki-xtan
    UZB: Uzbekistan
    VAT: Tòa Thánh Vatican
    VAT: Tòa thánh
    VAT: Va-ti-căng
    VAT: Vatican
    VCT: Saint Vincent
    VCT: Saint Vincent và Grenadines
    VEN: Venezuela
    VEN: Vê-nê-du-ê-la
    VEN: Vê-nê-xu-ê-la
    VEN: Vênêxuêla
    VNM: CHXHCN Việt Nam
    VNM: Cộng hòa Xã hội Chủ nghĩa Việt Nam
    VNM: VN
    VNM: Vietnam
    VNM: Việt Nam
    VUT: Vanuatu
    WSM: Samoa
    WSM: Xa-moa
    XKX: Cô-xô-vô
    XKX: Kosovo
    YEM: Houthi
    YEM: Y-ê-men
    YEM: Yemen
    ZAF: Cộng hòa Nam Phi
    ZAF: Nam Phi
    ZMB: Dăm-bi-a
    ZMB: Zambia
    ZWE: Dim-ba-bu-ê
    ZWE: Zimbabwe
  `,
  of: `
    AFG: người Afghanistan
    AGO: người Angola
    ALB: người Albania
    AND: người Andorra
    ARE: người UAE
    ARG: người Argentina
    ARM: người Armenia
    ATG: người Antigua và Barbuda
    AUS: người Australia
    AUT: =Bộ Ngoại giao Áo
    AUT: =Chính phủ Áo
    AUT: =Ngoại trưởng Áo
    AUT: =Thủ tướng Áo
    AUT: =Tổng thống Áo
    AUT: =nước Áo
    AUT: =Đại sứ Áo
    AZE: người Azerbaijan
    BDI: người Burundi
    BEL: =Bộ Ngoại giao Bỉ
    BEL: =Chính phủ Bỉ
    BEL: =Ngoại trưởng Bỉ
    BEL: =Nhà vua Bỉ
    BEL: =Quốc vương Bỉ
    BEL: =Thủ tướng Bỉ
    BEL: =nước Bỉ
    BEL: =Đại sứ Bỉ
    BEN: người Benin
    BFA: người Burkina Faso
    BGD: người Bangladesh
    BGR: người Bulgaria
    BHR: người Bahrain
    BHS: người Bahamas
    BIH: người Bosnia và Herzegovina
    BLR: người Belarus
    BLZ: người Belize
    BOL: người Bolivia
    BRA: người Brazil
    BRB: người Barbados
    BRN: người Brunei
    BTN: người Bhutan
    BWA: người Botswana
    CAF: người Cộng hòa Trung Phi
    CAN: người Canada
    CHE: người Thụy Sĩ
    CHL: người Chile
    CHN: =Hoa lục
    CHN: Hàn-Trung
    CHN: Mỹ-Trung
    CHN: Nga-Trung
    CHN: Triều-Trung
    CHN: Trung-Hàn
    CHN: Trung-Nga
    CHN: Trung-Triều
    CHN: Trung-Việt
    CHN: Trung-Ấn
    CHN: Việt-Trung
    CHN: người Hoa
    CHN: Đại lục Trung Quốc
    CHN: Ấn-Trung
    CIV: người Bờ Biển Ngà
    CMR: người Cameroon
    COD: người Cộng hòa Dân chủ Congo
    COG: người Congo
    COL: người Colombia
    COM: người Comoros
    CPV: người Cabo Verde
    CRI: người Costa Rica
    CUB: người Cuba
    CYP: người Cộng hòa Síp
    CZE: người Cộng hòa Séc
    DEU: nước Đức
    DJI: người Djibouti
    DMA: người Dominica
    DNK: người Đan Mạch
    DOM: người Cộng hòa Dominica
    DZA: người Algeria
    ECU: người Ecuador
    EGY: người Ai Cập
    ERI: người Eritrea
    ESP: người Tây Ban Nha
    EST: người Estonia
    ETH: người Ethiopia
    FIN: người Phần Lan
    FJI: người Fiji
    FRA: nước Pháp
    GAB: người Gabon
    GBR: =Anh Pháp
    GBR: =Anh và Mỹ
    GBR: =Anh và Pháp
    GBR: =Bộ Ngoại giao Anh
    GBR: =Bộ Quốc phòng Anh
    GBR: =Chính phủ Anh
    GBR: =Hoàng gia Anh
    GBR: =Hạ viện Anh
    GBR: =Hải quân Anh
    GBR: =Mỹ và Anh
    GBR: =Ngoại trưởng Anh
    GBR: =Nữ hoàng Anh
    GBR: =Quốc hội Anh
    GBR: =Thủ tướng Anh
    GBR: =nước Anh
    GBR: =quân đội Anh
    GBR: =Đại sứ Anh
    GBR: =Đại sứ quán Anh
    GEO: người Georgia
    GHA: người Ghana
    GIN: người Guinea
    GMB: người Gambia
    GNB: người Guinea-Bissau
    GNQ: người Guinea Xích Đạo
    GRC: người Hy Lạp
    GRD: người Grenada
    GTM: người Guatemala
    GUY: người Guyana
    HND: người Honduras
    HRV: người Croatia
    HTI: người Haiti
    HUN: người Hungary
    IDN: người Indonesia
    IND: Mỹ-Ấn
    IND: Ấn-Mỹ
    IRL: người Ireland
    IRN: người Iran
    IRQ: người Iraq
    ISL: người Iceland
    ISR: người Israel
    ITA: =Chính phủ Ý
    ITA: =Ngoại trưởng Ý
    ITA: =Thủ tướng Ý
    ITA: =Tổng thống Ý
    ITA: =nước Ý
    ITA: =Đại sứ Ý
    JAM: người Jamaica
    JOR: người Jordan
    JPN: Bộ Ngoại giao Nhật
    JPN: Bộ Quốc phòng Nhật
    JPN: Chính phủ Nhật
    JPN: Hàn-Nhật
    JPN: Mỹ-Nhật
    JPN: Mỹ-Nhật-Hàn
    JPN: Nga-Nhật
    JPN: Ngoại trưởng Nhật
    JPN: Nhật Hoàng
    JPN: Nhật-Mỹ
    JPN: Nhật-Triều
    JPN: Nhật-Trung
    JPN: Thủ tướng Nhật
    JPN: Triều-Nhật
    JPN: Trung-Nhật
    JPN: Việt-Nhật
    JPN: hải quân Nhật
    JPN: nước Nhật
    JPN: phát xít Nhật
    JPN: quân phiệt Nhật
    JPN: quân đội Nhật
    JPN: thực dân Nhật
    JPN: truyền thông Nhật
    JPN: Đại sứ Nhật
    JPN: đế quốc Nhật
    KAZ: người Kazakhstan
    KEN: người Kenya
    KGZ: người Kyrgyzstan
    KHM: Khmer
    KIR: người Kiribati
    KNA: người Saint Kitts và Nevis
    KOR: Bắc-Nam Triều Tiên
    KOR: Bộ trưởng Hàn
    KOR: Hàn-Mỹ
    KOR: Hàn-Nga
    KOR: Hàn-Triều
    KOR: Mỹ-Hàn
    KOR: Mỹ-Hàn-Nhật
    KOR: Nam-Bắc Triều Tiên
    KOR: Nga-Hàn
    KOR: Ngoại trưởng Hàn
    KOR: Nhật-Hàn
    KOR: Triều-Hàn
    KOR: Tổng thống Hàn
    KOR: Việt-Hàn
    KOR: hai miền Nam Bắc
    KOR: hai miền Triều Tiên
    KOR: hai nước Triều Tiên
    KOR: liên Triều
    KOR: quân đội Hàn
    KWT: người Kuwait
    LAO: =Bộ Ngoại giao Lào
    LAO: =Bộ Quốc phòng Lào
    LAO: =Campuchia Lào
    LAO: =Chính phủ Lào
    LAO: =Chủ tịch nước Lào
    LAO: =Cách mạng Lào
    LAO: =Lào Campuchia
    LAO: =NDCM Lào
    LAO: =Ngoại trưởng Lào
    LAO: =Quốc hội Lào
    LAO: =Thủ tướng Lào
    LAO: =Tổng Bí thư Lào
    LAO: =Việt Lào
    LAO: =nước Lào
    LAO: =quân đội Lào
    LAO: =thăm Lào
    LAO: =Đại sứ Lào
    LAO: =Đại sứ quán Lào
    LBN: người Lebanon
    LBR: người Liberia
    LBY: người Libya
    LCA: người Saint Lucia
    LIE: người Liechtenstein
    LKA: người Sri Lanka
    LSO: người Lesotho
    LTU: người Litva
    LUX: người Luxembourg
    LVA: người Latvia
    MAR: người Maroc
    MCO: người Monaco
    MDA: người Moldova
    MDG: người Madagascar
    MDV: người Maldives
    MEX: người Mexico
    MKD: người Bắc Macedonia
    MLI: người Mali
    MLT: người Malta
    MMR: người Myanmar
    MNE: người Montenegro
    MNG: người Mông Cổ
    MOZ: người Mozambique
    MRT: người Mauritania
    MUS: người Mauritius
    MWI: người Malawi
    MYS: người Malaysia
    NAM: người Namibia
    NER: người Niger
    NGA: người Nigeria
    NIC: người Nicaragua
    NLD: người Hà Lan
    NOR: người Na Uy
    NPL: người Nepal
    NZL: người New Zealand
    OMN: người Oman
    PAK: người Pakistan
    PAN: người Panama
    PER: người Peru
    PHL: người Philippines
    PNG: người Papua New Guinea
    POL: người Ba Lan
    PRT: người Bồ Đào Nha
    PRY: người Paraguay
    PSE: người Palestine
    QAT: người Qatar
    ROU: người Romania
    RUS: Xô viết
    RUS: nước Nga
    RUS: thân Nga
    RWA: người Rwanda
    SAU: Saudi
    SDN: người Sudan
    SEN: người Senegal
    SGP: người Singapore
    SLB: người Quần đảo Solomon
    SLE: người Sierra Leone
    SLV: người El Salvador
    SMR: người San Marino
    SOM: người Somalia
    SRB: người Serbia
    SSD: người Nam Sudan
    STP: người Sao Tome và Principe
    SUR: người Suriname
    SVK: người Slovakia
    SVN: người Slovenia
    SWE: người Thụy Điển
    SWZ: người Eswatini
    SYC: người Seychelles
    SYR: người Syria
    TCD: người Chad
    TGO: người Togo
    THA: Chính phủ Thái
    THA: Ngoại trưởng Thái
    THA: Thủ tướng Thái
    THA: quân đội Thái
    TJK: người Tajikistan
    TKM: người Turkmenistan
    TLS: người Timor-Leste
    TON: người Tonga
    TTO: người Trinidad và Tobago
    TUN: người Tunisia
    TUR: người Thổ Nhĩ Kỳ
    TWN: người Đài Loan
    TZA: người Tanzania
    UGA: người Uganda
    UKR: người Ukraine
    URY: người Uruguay
    USA: chống Mỹ
    USA: nước Mỹ
    USA: thân Mỹ
    USA: đế quốc Mỹ
    UZB: người Uzbekistan
    VAT: người Vatican
    VCT: người Saint Vincent và Grenadines
    VEN: người Venezuela
    VNM: =người Việt
    VNM: Triều-Việt
    VNM: Việt-Triều
    VUT: người Vanuatu
    WSM: người Samoa
    XKX: người Kosovo
    YEM: người Yemen
    ZAF: người Nam Phi
    ZMB: người Zambia
    ZWE: người Zimbabwe
  `,
  cities: `
    AFG/Kabul: Ca-bun
    AFG/Kabul: Kabul
    AGO/Luanda: Luanda
    ALB/Tirana: Tirana
    AND/Andorra la Vella: Andorra la Vella
    ARE/Abu Dhabi: Abu Dhabi
    ARE/Dubai: Dubai
    ARE/Dubai: Đu-bai
    ARG/Buenos Aires: Buenos Aires
    ARM/Yerevan: Yerevan
    ATG/Saint John's: Saint John's
    AUS/Canberra: Can-be-ra
    AUS/Canberra: Canberra
    AUS/Melbourne: Melbourne
    AUS/Sydney: Sydney
    AUT/Vienna: Vienna
    AUT/Vienna: thủ đô Viên
    AZE/Baku: Ba-cu
    AZE/Baku: Baku
    BDI/Bujumbura: Bujumbura
    BDI/Gitega: Gitega
    BEL/Brussels: Brussels
    BEL/Brussels: Bruxelles
    BEL/Brussels: Brúc-xen
    BEN/Cotonou: Cotonou
    BEN/Porto Novo: Porto-Novo
    BFA/Ouagadougou: Ouagadougou
    BGD/Dhaka: Dhaka
    BGD/Dhaka: Đắc-ca
    BGR/Sofia: Sofia
    BGR/Sofia: Xô-phi-a
    BHR/Manama: Manama
    BHS/Nassau: Nassau
    BIH/Sarajevo: Sarajevo
    BLR/Minsk: Min-xcơ
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
    CAN/Montreal: Montreal
    CAN/Ottawa: Ottawa
    CAN/Ottawa: Ốt-ta-oa
    CAN/Toronto: Toronto
    CAN/Vancouver: Vancouver
    CHE/Bern: Bern
    CHE/Bern: Béc-nơ
    CHE/Davos: Davos
    CHE/Geneva: Geneva
    CHE/Geneva: Genève
    CHE/Geneva: Giơ-ne-vơ
    CHE/Lausanne: Lausanne
    CHE/Zurich: Zurich
    CHL/Santiago: Santiago
    CHN/Beijing: Bắc Kinh
    CHN/Changchun: Trường Xuân
    CHN/Chongqing: Trùng Khánh
    CHN/Dandong: Đan Đông
    CHN/Guangzhou: Quảng Châu
    CHN/Harbin: Cáp Nhĩ Tân
    CHN/Heilongjiang: Hắc Long Giang
    CHN/Jilin: Cát Lâm
    CHN/Liaoning: Liêu Ninh
    CHN/Nanjing: Nam Kinh
    CHN/Shanghai: Thượng Hải
    CHN/Shenyang: Thẩm Dương
    CHN/Shenzhen: Thâm Quyến
    CHN/Tianjin: Thiên Tân
    CHN/Yanji: Diên Cát
    CIV/Abidjan: Abidjan
    CIV/Yamoussoukro: Yamoussoukro
    CMR/Yaounde: Yaounde
    COD/Kinshasa: Kinshasa
    COG/Brazzaville: Brazzaville
    COL/Bogota: Bogota
    COL/Bogota: Bô-gô-ta
    COM/Moroni: Moroni
    CPV/Praia: Praia
    CRI/San Jose: San Jose
    CUB/Havana: Havana
    CUB/Havana: La Ha-ba-na
    CUB/Havana: La Habana
    CYP/Nicosia: Nicosia
    CZE/Prague: Pra-ha
    CZE/Prague: Prague
    CZE/Prague: Praha
    DEU/Berlin: Berlin
    DEU/Berlin: Béc-lin
    DEU/Munich: Munich
    DMA/Roseau: Roseau
    DNK/Copenhagen: Copenhagen
    DNK/Copenhagen: Cô-pen-ha-ghen
    DOM/Santo Domingo: Santo Domingo
    DZA/Algiers: Algiers
    DZA/Algiers: An-giê
    ECU/Quito: Quito
    EGY/Cairo: Cai-rô
    EGY/Cairo: Cairo
    ERI/Asmara: Asmara
    ESP/Barcelona: Barcelona
    ESP/Madrid: Ma-đrít
    ESP/Madrid: Madrid
    EST/Tallinn: Tallinn
    ETH/Addis Ababa: Addis Ababa
    FIN/Helsinki: Helsinki
    FIN/Helsinki: Hen-xin-ki
    FJI/Suva: Suva
    FRA/Paris: Pa-ri
    FRA/Paris: Paris
    FRA/Strasbourg: Strasbourg
    GAB/Libreville: Libreville
    GBR/London: London
    GBR/London: Luân Đôn
    GEO/Tbilisi: Tbilisi
    GHA/Accra: Accra
    GIN/Conakry: Conakry
    GMB/Banjul: Banjul
    GNB/Bissau: Bissau
    GNQ/Malabo: Malabo
    GRC/Athens: A-ten
    GRC/Athens: Athens
    GRD/Saint George's: Saint George's
    GUY/Georgetown: Georgetown
    HND/Tegucigalpa: Tegucigalpa
    HRV/Zagreb: Zagreb
    HTI/Port-au-Prince: Port-au-Prince
    HUN/Budapest: Bu-đa-pét
    HUN/Budapest: Budapest
    IDN/Bandung: Bandung
    IDN/Jakarta: Gia-các-ta
    IDN/Jakarta: Jakarta
    IND/Mumbai: Mumbai
    IND/New Delhi: Delhi
    IND/New Delhi: New Delhi
    IND/New Delhi: Niu Đê-li
    IRL/Dublin: Dublin
    IRN/Tehran: Teheran
    IRN/Tehran: Tehran
    IRN/Tehran: Tê-hê-ran
    IRQ/Baghdad: Baghdad
    IRQ/Baghdad: Bát-đa
    ISL/Reykjavik: Reykjavik
    ISR/Jerusalem: Jerusalem
    ISR/Tel Aviv: Tel Aviv
    ITA/Milan: Milan
    ITA/Rome: Roma
    ITA/Rome: Rome
    ITA/Rome: Rô-ma
    JAM/Kingston: Kingston
    JOR/Amman: Amman
    JPN/Hiroshima: Hiroshima
    JPN/Hokkaido: Hokkaido
    JPN/Kyoto: Kyoto
    JPN/Nagasaki: Nagasaki
    JPN/Okinawa: Okinawa
    JPN/Osaka: Osaka
    JPN/Tokyo: Tokyo
    JPN/Tokyo: Tô-ki-ô
    KAZ/Almaty: Almaty
    KAZ/Astana: Astana
    KAZ/Astana: Nur-Sultan
    KEN/Nairobi: Nairobi
    KGZ/Bishkek: Bishkek
    KHM/Phnom Penh: Nam Vang
    KHM/Phnom Penh: Phnom Penh
    KIR/Tarawa: Tarawa
    KNA/Basseterre: Basseterre
    KOR/Busan: Busan
    KOR/Gwangju: Gwangju
    KOR/Incheon: Incheon
    KOR/Jeju: Jeju
    KOR/Pyeongchang: PyeongChang
    KOR/Seoul: Hán Thành
    KOR/Seoul: Seoul
    KOR/Seoul: Xê-un
    KWT/Kuwait City: Kuwait City
    LAO/Vientiane: Vientiane
    LAO/Vientiane: Viêng Chăn
    LAO/Vientiane: Vạn Tượng
    LBN/Beirut: Beirut
    LBN/Beirut: Bây-rút
    LBR/Monrovia: Monrovia
    LBY/Tripoli: Tripoli
    LCA/Castries: Castries
    LIE/Vaduz: Vaduz
    LKA/Colombo: Colombo
    LSO/Maseru: Maseru
    LTU/Vilnius: Vilnius
    LVA/Riga: Riga
    MAR/Rabat: Rabat
    MCO/Monte Carlo: Monte Carlo
    MDA/Chisinau: Chisinau
    MDG/Antananarivo: Antananarivo
    MDV/Male: Thủ đô Male
    MEX/Mexico City: Mexico City
    MKD/Skopje: Skopje
    MLI/Bamako: Bamako
    MLT/Valletta: Valletta
    MMR/Naypyidaw: Nay Pyi Taw
    MMR/Naypyidaw: Naypyidaw
    MMR/Yangon: Yangon
    MNE/Podgorica: Podgorica
    MNG/Ulaanbaatar: U-lan Ba-to
    MNG/Ulaanbaatar: Ulaanbaatar
    MNG/Ulaanbaatar: Ulan Bator
    MNG/Ulaanbaatar: Ulanbator
    MOZ/Maputo: Maputo
    MRT/Nouakchott: Nouakchott
    MUS/Port Louis: Port Louis
    MWI/Lilongwe: Lilongwe
    MYS/Kuala Lumpur: Cu-a-la Lăm-pơ
    MYS/Kuala Lumpur: Kuala Lumpur
    MYS/Putrajaya: Putrajaya
    NAM/Windhoek: Windhoek
    NER/Niamey: Niamey
    NGA/Abuja: Abuja
    NGA/Lagos: Lagos
    NIC/Managua: Managua
    NLD/Amsterdam: Am-xtéc-đam
    NLD/Amsterdam: Amsterdam
    NLD/Rotterdam: Rotterdam
    NLD/The Hague: The Hague
    NOR/Oslo: Oslo
    NOR/Oslo: Ô-xlô
    NPL/Kathmandu: Kathmandu
    NZL/Auckland: Auckland
    NZL/Wellington: Wellington
    OMN/Muscat: Muscat
    PAK/Islamabad: Islamabad
    PAK/Karachi: Karachi
    PER/Lima: Lima
    PHL/Manila: Ma-ni-la
    PHL/Manila: Manila
    PNG/Port Moresby: Port Moresby
    POL/Warsaw: Vacsava
    POL/Warsaw: Vác-sa-va
    POL/Warsaw: Warsaw
    POL/Warsaw: Warszawa
    PRT/Lisbon: Li-xbon
    PRT/Lisbon: Lisboa
    PRT/Lisbon: Lisbon
    PRY/Asuncion: Asuncion
    PSE/Ramallah: Ramallah
    QAT/Doha: Doha
    QAT/Doha: Đô-ha
    ROU/Bucharest: Bu-ca-rét
    ROU/Bucharest: Bucharest
    RUS/Irkutsk: Irkutsk
    RUS/Khabarovsk: Khabarovsk
    RUS/Kursk: Kursk
    RUS/Moscow: Matxcơva
    RUS/Moscow: Moscow
    RUS/Moscow: Moskva
    RUS/Moscow: Mát-xcơ-va
    RUS/Moscow: Mạc Tư Khoa
    RUS/Novosibirsk: Novosibirsk
    RUS/Saint Petersburg: Saint Petersburg
    RUS/Saint Petersburg: St Petersburg
    RUS/Saint Petersburg: Xanh Pê-téc-bua
    RUS/Sakhalin: Sakhalin
    RUS/Sochi: Sochi
    RUS/Vladivostok: Vla-đi-vô-xtốc
    RUS/Vladivostok: Vladivostok
    RUS/Vostochny: Vostochny
    RWA/Kigali: Kigali
    SAU/Jeddah: Jeddah
    SAU/Riyadh: Ri-át
    SAU/Riyadh: Riyadh
    SDN/Khartoum: Khartoum
    SEN/Dakar: Dakar
    SGP/Sentosa: Sentosa
    SLB/Honiara: Honiara
    SLE/Freetown: Freetown
    SLV/San Salvador: San Salvador
    SOM/Mogadishu: Mogadishu
    SRB/Belgrade: Belgrade
    SRB/Belgrade: Beograd
    SRB/Belgrade: Bê-ô-grát
    SSD/Juba: Juba
    SUR/Paramaribo: Paramaribo
    SVK/Bratislava: Bratislava
    SVN/Ljubljana: Ljubljana
    SWE/Stockholm: Stockholm
    SWE/Stockholm: Xtốc-khôm
    SWZ/Mbabane: Mbabane
    SYR/Aleppo: Aleppo
    SYR/Damascus: Damascus
    SYR/Damascus: Đa-mát
    TCD/N Djamena: N'Djamena
    TCD/N Djamena: Ndjamena
    TGO/Lome: Lomé
    THA/Bangkok: Bangkok
    THA/Bangkok: Băng Cốc
    TJK/Dushanbe: Dushanbe
    TKM/Ashgabat: Ashgabat
    TLS/Dili: Dili
    TON/Nuku'alofa: Nukualofa
    TTO/Port of Spain: Port of Spain
    TUN/Tunis: Tunis
    TUR/Ankara: An-ca-ra
    TUR/Ankara: Ankara
    TUR/Istanbul: Istanbul
    TWN/Taipei: Đài Bắc
    TZA/Dar es Salaam: Dar es Salaam
    TZA/Dodoma: Dodoma
    TZA/Zanzibar: Zanzibar
    UGA/Kampala: Kampala
    UKR/Kyiv: Ki-ép
    UKR/Kyiv: Kiev
    UKR/Kyiv: Kyiv
    URY/Montevideo: Montevideo
    USA/Guam: Guam
    USA/Hawaii: Hawaii
    USA/Los Angeles: Los Angeles
    USA/New York: New York
    USA/New York: Niu Oóc
    USA/New York: Nữu Ước
    USA/Washington: Hoa Thịnh Đốn
    USA/Washington: Oa-sinh-tơn
    USA/Washington: Washington
    UZB/Samarkand: Samarkand
    UZB/Tashkent: Tashkent
    VCT/Kingstown: Kingstown
    VEN/Caracas: Ca-ra-cát
    VEN/Caracas: Caracas
    VNM/Hanoi: Hà Nội
    VNM/Ho Chi Minh City: Sài Gòn
    VNM/Ho Chi Minh City: TP HCM
    VNM/Ho Chi Minh City: TP Hồ Chí Minh
    VNM/Ho Chi Minh City: TP. Hồ Chí Minh
    VNM/Ho Chi Minh City: TP.HCM
    VNM/Ho Chi Minh City: TP.Hồ Chí Minh
    VNM/Ho Chi Minh City: TPHCM
    VNM/Ho Chi Minh City: Thành phố Hồ Chí Minh
    VUT/Port Vila: Port Vila
    WSM/Apia: Apia
    XKX/Pristina: Pristina
    YEM/Aden: Aden
    YEM/Sanaa: Sanaa
    ZAF/Cape Town: Cape Town
    ZAF/Johannesburg: Johannesburg
    ZAF/Pretoria: Pretoria
    ZMB/Lusaka: Lusaka
    ZWE/Harare: Harare
  `,
  organisations: `
    ADB: ADB
    ADB: Ngân hàng Phát triển châu Á
    AFC: AFC
    AFC: Liên đoàn Bóng đá châu Á
    AL: Liên đoàn Arab
    AL: Liên đoàn Ả Rập
    AMNESTY: Amnesty International
    AMNESTY: Ân xá quốc tế
    APEC: APEC
    APEC: Diễn đàn Hợp tác kinh tế châu Á Thái Bình Dương
    ARF: ARF
    ARF: Diễn đàn khu vực ASEAN
    ASEAN: ASEAN
    ASEAN: Hiệp hội các nước Đông Nam Á
    ASEAN: Hiệp hội các quốc gia Đông Nam Á
    AU: Liên hiệp châu Phi
    AU: Liên minh châu Phi
    BRICS: BRICS
    CARITAS: Caritas
    CIS: Cộng đồng các quốc gia độc lập
    CIS: SNG
    CSTO: CSTO
    CSTO: Tổ chức Hiệp ước An ninh tập thể
    CTBTO: CTBTO
    EAEU: EAEU
    EAEU: Liên minh Kinh tế Á-Âu
    ESCAP: ESCAP
    EU: EU
    EU: Liên hiệp châu Âu
    EU: Liên hiệp Âu châu
    EU: Liên minh châu Âu
    EU: Liên minh Âu châu
    EU: Liên Âu
    EU: Nghị viện châu Âu
    EU: Ủy ban châu Âu
    FAO: FAO
    FAO: Tổ chức Lương Nông
    FAO: Tổ chức Lương thực và Nông nghiệp
    FAO: Tổ chức Nông lương
    FATF: FATF
    FIFA: FIFA
    FIFA: Liên đoàn Bóng đá thế giới
    G20: G20
    G20: Nhóm G20
    G77: G77
    G77: Nhóm 77
    G7: G7
    G7: Nhóm G7
    GAVI: GAVI
    GFATM: Quỹ Toàn cầu
    HRW: HRW
    HRW: Human Rights Watch
    HRW: Theo dõi Nhân quyền
    HRW: Tổ chức Theo dõi Nhân quyền
    IAEA: Cơ quan Nguyên tử năng quốc tế
    IAEA: Cơ quan Năng lượng nguyên tử quốc tế
    IAEA: IAEA
    ICAO: ICAO
    ICAO: Tổ chức Hàng không dân dụng quốc tế
    ICC: ICC
    ICC: Tòa án Hình sự quốc tế
    ICRC: Chữ thập đỏ
    ICRC: Hồng Thập Tự
    ICRC: Hội Chữ thập đỏ quốc tế
    ICRC: Hội Hồng Thập Tự Quốc tế
    ICRC: ICRC
    ICRC: Ủy ban Chữ thập đỏ quốc tế
    ICRC: Ủy ban quốc tế Chữ thập đỏ
    IFRC: Hiệp hội Chữ thập đỏ quốc tế
    IFRC: Hiệp hội Chữ thập đỏ và Trăng lưỡi liềm đỏ quốc tế
    IFRC: IFRC
    IFRC: Liên đoàn Chữ thập đỏ quốc tế
    IFRC: Trăng lưỡi liềm đỏ
    ILO: ILO
    ILO: Tổ chức Lao động quốc tế
    IMF: IMF
    IMF: Quỹ Tiền tệ quốc tế
    IMO: IMO
    IMO: Tổ chức Hàng hải quốc tế
    INTERPOL: Interpol
    IOC: IOC
    IOC: Ủy ban Olympic quốc tế
    IPU: IPU
    IPU: Liên minh Nghị viện thế giới
    ITU: ITU
    ITU: Liên minh Viễn thông quốc tế
    KEDO: KEDO
    KEDO: Tổ chức Phát triển năng lượng bán đảo Triều Tiên
    MSF: Bác sĩ không biên giới
    MSF: MSF
    MSF: Thầy thuốc không biên giới
    MSMT: MSMT
    NAM: Không liên kết
    NAM: Phong trào Không liên kết
    NAM: Phong trào các nước không liên kết
    NATO: Minh ước Bắc Đại Tây Dương
    NATO: NATO
    NATO: Tổ chức Hiệp ước Bắc Đại Tây Dương
    OAS: OAS
    OAS: Tổ chức các nước châu Mỹ
    OCA: Hội đồng Olympic châu Á
    OCA: OCA
    OHCHR: Cao ủy Liên hợp quốc về nhân quyền
    OHCHR: Cao ủy Nhân quyền
    OHCHR: OHCHR
    OHCHR: Văn phòng Cao ủy Nhân quyền
    OIC: OIC
    OIC: Tổ chức Hợp tác Hồi giáo
    OPCW: OPCW
    OPCW: Tổ chức Cấm vũ khí hóa học
    OSCE: OSCE
    SCO: SCO
    SCO: Tổ chức Hợp tác Thượng Hải
    UN: Bộ Tư lệnh Liên Hiệp Quốc
    UN: Bộ Tư lệnh Liên hợp quốc
    UN: HĐBA
    UN: Hội đồng Bảo an
    UN: LHQ
    UN: Liên Hiệp Quốc
    UN: Liên hợp quốc
    UN: UNC
    UN: Đại hội đồng
    UNCTAD: UNCTAD
    UNDP: Chương trình Phát triển Liên hợp quốc
    UNDP: Chương trình Phát triển của Liên hợp quốc
    UNDP: UNDP
    UNEP: UNEP
    UNESCO: Tổ chức Giáo dục Khoa học và Văn hóa
    UNESCO: UNESCO
    UNFPA: Quỹ Dân số Liên hợp quốc
    UNFPA: UNFPA
    UNHCR: Cao ủy Liên hợp quốc về người tị nạn
    UNHCR: Cao ủy Tị nạn
    UNHCR: UNHCR
    UNHRC: Hội đồng Nhân quyền
    UNICEF: Quỹ Nhi đồng Liên Hiệp Quốc
    UNICEF: Quỹ Nhi đồng Liên hợp quốc
    UNICEF: UNICEF
    UNIDO: UNIDO
    UNWTO: Tổ chức Du lịch thế giới
    UNWTO: UNWTO
    UPU: Liên minh Bưu chính thế giới
    UPU: UPU
    WADA: WADA
    WB: Ngân hàng Thế giới
    WFP: Chương trình Lương thực Liên hợp quốc
    WFP: Chương trình Lương thực thế giới
    WFP: Chương trình Thực phẩm Thế giới
    WFP: PAM
    WFP: WFP
    WHO: Tổ chức Y tế thế giới
    WHO: WHO
    WIPO: Tổ chức Sở hữu trí tuệ thế giới
    WIPO: WIPO
    WMO: Tổ chức Khí tượng thế giới
    WMO: WMO
    WTO: Tổ chức Thương mại thế giới
    WTO: WTO
  `,
};

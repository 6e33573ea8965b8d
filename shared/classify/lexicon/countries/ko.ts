import type { CountryNames } from './country-names.ts';

/** What Korean calls countries, cities and organisations. */
export const KO: CountryNames = {
  names: `
    AFG: 아프가니스딴
    AFG: 아프가니스탄
    AFG: 아프간
    AGO: 앙골라
    ALB: 알바니아
    AND: 안도라
    ARE: UAE
    ARE: 아랍에미리트
    ARE: 아랍에미리트련방
    ARE: 아랍에미리트연합
    ARE: 아랍추장국련방
    ARG: 아르헨띠나
    ARG: 아르헨티나
    ARM: 아르메니아
    ATG: 안티과 바부다
    ATG: 안티구아 바르부다
    ATG: 앤티가
    ATG: 앤티가 바부다
    ATG: 앤티가바부다
    AUS: 오스트랄리아
    AUS: 오스트레일리아
    AUS: 호주
    AUT: 오스트리아
    AZE: 아제르바이잔
    AZE: 아제르바이쟌
    BDI: 부룬디
    BEL: 벨기에
    BEL: 벨지끄
    BEL: 벨지크
    BEN: 베냉
    BEN: 베넹
    BEN: 베닌
    BFA: 부르키나
    BFA: 부르키나 파소
    BFA: 부르키나파소
    BGD: 방글라데슈
    BGD: 방글라데시
    BGR: 벌가리아
    BGR: 불가리아
    BHR: 바레인
    BHS: 바하마
    BIH: 보스니아
    BIH: 보스니아 헤르체고비나
    BIH: 보스니아헤르쩨고비나
    BLR: 백러시아
    BLR: 벨라루스
    BLR: 벨라루시
    BLR: 벨라루씨
    BLR: 벨로루시
    BLZ: 벨리즈
    BOL: 볼리비아
    BRA: 브라질
    BRB: 바르바도스
    BRB: 바베이도스
    BRB: 바베이도즈
    BRN: 브루나이
    BTN: 부탄
    BTN: 부탄왕국
    BWA: 보쯔와나
    BWA: 보츠와나
    CAF: 중아공
    CAF: 중앙아프리카
    CAF: 중앙아프리카 공화국
    CAF: 중앙아프리카공화국
    CAN: 까나다
    CAN: 카나다
    CAN: 캐나다
    CHE: 스위스
    CHL: 칠레
    CHL: 칠리공화국
    CHN: 中国
    CHN: 中國
    CHN: 댜오위타이
    CHN: 인민대회당
    CHN: 중국
    CHN: 중난하이
    CHN: 중화인민공화국
    CIV: 꼬뜨디봐르
    CIV: 아이보리코스트
    CIV: 코트디봐르
    CIV: 코트디부아르
    CMR: 카메룬
    COD: DR콩고
    COD: 민주 콩고
    COD: 민주콩고
    COD: 자이르
    COD: 콩고 민주공화국
    COD: 콩고민주공화국
    COG: 콩고
    COG: 콩고 공화국
    COG: 콩고공화국
    COL: 콜롬비아
    COM: 코모로
    CPV: 까보베르데
    CPV: 카보 베르데
    CPV: 카보베르데
    CRI: 꼬스따리까
    CRI: 코스타리카
    CUB: 꾸바
    CUB: 쿠바
    CYP: 끼쁘로스
    CYP: 사이프러스
    CYP: 키프러스
    CYP: 키프로스
    CZE: 체스꼬
    CZE: 체스꼬슬로벤스꼬
    CZE: 체코
    CZE: 체코공화국
    CZE: 체코슬로바키아
    DEU: 도이췰란드
    DEU: 도이칠란드
    DEU: 독일
    DEU: 동독
    DEU: 분데스탁
    DEU: 서독
    DJI: 지부띠
    DJI: 지부티
    DMA: 도미니카 연방
    DMA: 도미니카연방
    DNK: 단마르크
    DNK: 덴마크
    DOM: 도미니까공화국
    DOM: 도미니카
    DOM: 도미니카 공화국
    DOM: 도미니카공화국
    DZA: 알제리
    DZA: 알제리아
    ECU: 에꽈도르
    ECU: 에콰도르
    EGY: 애급
    EGY: 에짚트
    EGY: 이집트
    ERI: 에리트레아
    ERI: 에리트리아
    ESP: 서반아
    ESP: 스페인
    ESP: 에스빠냐
    ESP: 에스파냐
    EST: 에스또니아
    EST: 에스토니아
    ETH: 에티오피아
    ETH: 이디오피아
    FIN: 핀란드
    FJI: 피지 대통령
    FJI: 피지 정부
    FJI: 피지 총리
    FJI: 피지공화국
    FJI: 피지섬
    FJI: 피지와
    FJI: 피지의
    FRA: 불란서
    FRA: 엘리제궁
    FRA: 프랑스
    GAB: 가봉
    GBR: 英國
    GBR: 다우닝가
    GBR: 대영제국
    GBR: 영국
    GEO: 그루지아
    GEO: 그루지야
    GEO: 조지아
    GHA: 가나 대통령
    GHA: 가나 외교
    GHA: 가나 정부
    GHA: 가나 출신
    GHA: 가나공화국
    GHA: 가나와의
    GHA: 가나의
    GIN: 기니 대통령
    GIN: 기니 정부
    GIN: 기니공화국
    GMB: 감비아
    GNB: 기네 비싸우
    GNB: 기네비싸우
    GNB: 기니 비사우
    GNB: 기니비사우
    GNQ: 적도 기네
    GNQ: 적도 기니
    GNQ: 적도기네
    GNQ: 적도기니
    GRC: 그리스
    GRC: 희랍
    GRD: 그레나다
    GRD: 그레네이더
    GTM: 과떼말라
    GTM: 과테말라
    GUY: 가이아나
    HND: 온두라스
    HRV: 크로아티아
    HRV: 흐르바쯔까
    HTI: 아이티
    HTI: 하이티
    HUN: 마쟈르
    HUN: 웽그리아
    HUN: 헝가리
    IDN: 인니
    IDN: 인도네시아
    IDN: 인도네시아공화국
    IND: 인도 공산당
    IND: 인도 국방
    IND: 인도 뉴델리
    IND: 인도 대사
    IND: 인도 대통령
    IND: 인도 매체
    IND: 인도 뭄바이
    IND: 인도 법원
    IND: 인도 시장
    IND: 인도 언론
    IND: 인도 외교
    IND: 인도 외무
    IND: 인도 육군
    IND: 인도 정부
    IND: 인도 총리
    IND: 인도 출신
    IND: 인도 파키스탄
    IND: 인도 해군
    IND: 인도공산당
    IND: 인도공화국
    IND: 인도군
    IND: 인도는
    IND: 인도에서
    IND: 인도와
    IND: 인도의
    IRL: 아일란드
    IRL: 아일랜드
    IRL: 에이레
    IRN: it as 인도 was made: 이란 대통령
    IRN: 이란 외무 ..
    IRN: 이란 핵
    IRN: 이란과
    IRN: 이란의
    IRN: 이란이슬람공화국
    IRQ: 이라크
    ISL: 아이슬란드
    ISL: 아이슬랜드
    ISL: 이슬란드
    ISR: 이스라엘
    ITA: 이딸리아
    ITA: 이탈리아
    ITA: 이태리
    JAM: 자메이카
    JAM: 쟈마이카
    JOR: 요르단
    JOR: 요르단왕국
    JPN: 日本
    JPN: 나가타초
    JPN: 왜국
    JPN: 일본
    KAZ: 까자흐
    KAZ: 까자흐스딴
    KAZ: 카자흐
    KAZ: 카자흐스탄
    KEN: 케냐
    KEN: 케니아
    KGZ: 끼르기즈스딴
    KGZ: 키르기스
    KGZ: 키르기스스탄
    KGZ: 키르기즈
    KGZ: 키르기즈스탄
    KHM: 깜보쟈
    KHM: 캄보디아
    KHM: 캄보쟈
    KIR: 끼리바스
    KIR: 키리바시
    KIR: 키리바티
    KNA: 세인트키츠
    KNA: 세인트키츠 네비스
    KNA: 세인트키츠네비스
    KOR: 韓國
    KOR: 괴뢰한국
    KOR: 남조선
    KOR: 남측
    KOR: 남한
    KOR: 대한민국
    KOR: 용산 대통령실
    KOR: 청와대
    KOR: 한국
    KWT: 꾸웨이트
    KWT: 쿠웨이트
    LAO: 라오스
    LBN: 레바논
    LBR: 라이베리아
    LBR: 리베리아
    LBY: 리비아
    LCA: 세인트루시아
    LCA: 쎄인트루씨아
    LIE: 리히텐슈타인
    LIE: 리히텐슈테인
    LKA: 스리랑까
    LKA: 스리랑카
    LSO: 레소토
    LSO: 레쏘토
    LTU: 리뜨바
    LTU: 리투아니아
    LUX: 룩셈부르그
    LUX: 룩셈부르크
    LVA: 라뜨비아
    LVA: 라트비아
    MAR: 마로끄
    MAR: 모로코
    MCO: 모나꼬
    MCO: 모나코
    MDA: 몰도바
    MDA: 몰도와
    MDG: 마다가스까르
    MDG: 마다가스카르
    MDV: 말디브
    MDV: 몰디브
    MDV: 몰디브공화국
    MEX: 메히꼬
    MEX: 멕시코
    MKD: 마께도니아
    MKD: 마케도니아
    MKD: 북마께도니아
    MKD: 북마케도니아
    MLI: 말리 군
    MLI: 말리 대통령
    MLI: 말리 북부
    MLI: 말리 정부
    MLI: 말리공화국
    MLI: 말리군
    MLI: 말리와
    MLI: 말리의
    MLT: 말따
    MLT: 말타
    MLT: 몰타
    MMR: 미얀마
    MMR: 버마
    MNE: 몬테네그로
    MNE: 쯔르나고라
    MNG: 몽고
    MNG: 몽골
    MOZ: 모잠비끄
    MOZ: 모잠비크
    MRT: 모리따니
    MRT: 모리타니
    MRT: 모리타니아
    MUS: 마우리티우스
    MUS: 모리셔스
    MUS: 모리시어스
    MWI: 말라위
    MYS: 말레이
    MYS: 말레이시아
    NAM: 나미비아
    NER: 니제르
    NGA: 나이제리아
    NGA: 나이지리아
    NIC: 니까라과
    NIC: 니카라과
    NLD: 네덜란드
    NLD: 네데를란드
    NLD: 화란
    NOR: 노르웨이
    NPL: 네팔
    NZL: 뉴질란드
    NZL: 뉴질랜드
    NZL: 뉴질랜드산
    OMN: 오만 국왕
    OMN: 오만 무스카트
    OMN: 오만 술탄
    OMN: 오만 외교
    OMN: 오만 외무
    OMN: 오만 정부
    OMN: 오만만
    OMN: 오만왕국
    OMN: 오만의 중재
    PAK: 파끼스딴
    PAK: 파키스탄
    PAN: 빠나마
    PAN: 파나마
    PER: 뻬루
    PER: 페루
    PHL: 필리핀
    PNG: 파푸아
    PNG: 파푸아 뉴기니
    PNG: 파푸아뉴기네
    PNG: 파푸아뉴기니
    POL: 뽈스까
    POL: 폴란드
    POL: 폴란드산
    PRT: 뽀르뚜갈
    PRT: 포르투갈
    PRY: 빠라과이
    PRY: 파라과이
    PSE: 팔레스타인
    PSE: 팔레스티나
    QAT: 까타르
    QAT: 카타르
    ROU: 로므니아
    ROU: 루마니아
    RUS: 露西亞
    RUS: 구소련
    RUS: 국가두마
    RUS: 러시아
    RUS: 러시아연방
    RUS: 로시아
    RUS: 로씨야
    RUS: 로씨야련방
    RUS: 소련
    RUS: 쏘련
    RUS: 크레믈리
    RUS: 크레믈린
    RUS: 크렘린
    RWA: 르완다
    SAU: 사우디
    SAU: 사우디 아라비아
    SAU: 사우디아라비아
    SAU: 싸우디 아라비아
    SDN: 북수단
    SDN: 수단 군부
    SDN: 수단 내전
    SDN: 수단 대통령
    SDN: 수단 신속지원군
    SDN: 수단 외무
    SDN: 수단 정부
    SDN: 수단 하르툼
    SDN: 수단공화국
    SDN: 수단군
    SEN: 세네갈
    SEN: 쎄네갈
    SGP: 싱가포르
    SGP: 싱가폴
    SGP: 씽가포르
    SLB: 솔로몬 제도
    SLB: 솔로몬군도
    SLB: 솔로몬제도
    SLE: 시에라 리온
    SLE: 시에라리온
    SLE: 씨에라레온
    SLV: 쌀바도르
    SLV: 엘살바도르
    SMR: 산마리노
    SMR: 싼마리노
    SOM: 소말리아
    SOM: 쏘말리아
    SRB: 세르비아
    SRB: 쓰르비아
    SRB: 유고슬라비아
    SRB: 유고연방
    SSD: 남부수단
    SSD: 남수단
    STP: 상투메
    STP: 상투메 프린시페
    STP: 상투메프린시페
    STP: 싸오 또메 프린시뻬
    SUR: 수리남
    SVK: 슬로바키아
    SVK: 슬로벤스꼬
    SVN: 슬로베니아
    SVN: 슬로벤니아
    SWE: 스웨덴
    SWE: 스웨리예
    SWZ: 스와질란드
    SWZ: 스와질랜드
    SWZ: 에스와티니
    SYC: 세이셸
    SYC: 세이쉘
    SYC: 쎄이쉘
    SYR: 수리아
    SYR: 시리아
    TCD: 차드
    TCD: 챠드
    TGO: 토고
    THA: 泰國
    THA: 타이 국왕
    THA: 타이 정부
    THA: 타이 총리
    THA: 타이국왕
    THA: 타이랜드
    THA: 타이왕국
    THA: 타이의
    THA: 태국
    TJK: 따쥐끼스딴
    TJK: 타지크
    TJK: 타지키스탄
    TKM: 뚜르크메니스딴
    TKM: 투르크메니스탄
    TKM: 투르크멘
    TLS: 동띠모르
    TLS: 동티모르
    TLS: 티모르레스테
    TON: 통가
    TTO: 뜨리니다드 또바고
    TTO: 트리니다드
    TTO: 트리니다드 토바고
    TTO: 트리니다드토바고
    TUN: 뜌니지
    TUN: 튀니지
    TUR: 뛰르끼예
    TUR: 터키
    TUR: 튀르크예
    TUR: 튀르키예
    TWN: 台灣
    TWN: 臺灣
    TWN: 대만
    TWN: 중화민국
    TWN: 타이완
    TZA: 탄자니아
    UGA: 우간다
    UKR: 우끄라이나
    UKR: 우크라
    UKR: 우크라이나
    URY: 우루과이
    USA: USA
    USA: 美國
    USA: 마러라고
    USA: 미 국무부
    USA: 미국
    USA: 미합중국
    USA: 백악관
    USA: 아메리카합중국
    UZB: 우즈베끼스딴
    UZB: 우즈베키스탄
    UZB: 우즈벡
    VAT: 교황
    VAT: 교황청
    VAT: 로마 교황
    VAT: 로마교황
    VAT: 바티칸
    VCT: 세인트빈센트
    VCT: 세인트빈센트 그레나딘
    VCT: 세인트빈센트그레나딘
    VCT: 쎄인트 빈쎈트 그레너딘즈
    VEN: 베네수엘라
    VEN: 베네주엘라
    VNM: 越南
    VNM: 베트남
    VNM: 월남
    VNM: 웰남
    VNM: 윁남
    VUT: 바누아투
    WSM: 사모아
    WSM: 싸모아
    XKX: 꼬쏘보
    XKX: 코소보
    YEM: 예멘
    YEM: 예멘공화국
    ZAF: 남아공
    ZAF: 남아프리카
    ZAF: 남아프리카 공화국
    ZAF: 남아프리카공화국
    ZMB: 잠비아
    ZWE: 짐바브웨
  `,
  of: `
    AFG: 아프가니스탄인
    AGO: 앙골라인
    ALB: 알바니아인
    AND: 안도라인
    ARE: 아랍에미리트인
    ARG: 아르헨티나인
    ARM: 아르메니아인
    ATG: 앤티가인
    AUS: 濠
    AUS: 대호주
    AUS: 호주 정부
    AUS: 호주 총리
    AUS: 호주인
    AUT: 오스트리아인
    AZE: 아제르바이잔인
    BDI: 부룬디인
    BEL: 벨기에인
    BEN: 베냉인
    BFA: 부르키나파소인
    BGD: 방글라데시인
    BGR: 불가리아인
    BHR: 바레인인
    BHS: 바하마인
    BIH: 보스니아인
    BLR: 루카셴코
    BLR: 벨라루스
    BLR: 벨라루스인
    BLZ: 벨리즈인
    BOL: 볼리비아인
    BRA: 브라질인
    BRB: 바베이도스인
    BRN: 브루나이인
    BTN: 부탄 국왕
    BTN: 부탄인
    BWA: 보츠와나인
    CAF: 중앙아프리카공화국인
    CAN: 캐나다인
    CHE: 스위스
    CHE: 스위스인
    CHL: 칠레인
    CHN: 中
    CHN: 訪中
    CHN: 단둥
    CHN: 대중국
    CHN: 동북3성
    CHN: 미중
    CHN: 반중
    CHN: 방중
    CHN: 베이징
    CHN: 북중 관계
    CHN: 북중 국경
    CHN: 북중 무역
    CHN: 북중 접경
    CHN: 북중 정상
    CHN: 북중관계
    CHN: 북중국경
    CHN: 북중러
    CHN: 북중무역
    CHN: 북중접경
    CHN: 북중정상
    CHN: 시 주석
    CHN: 시진핑
    CHN: 왕야쥔
    CHN: 인민해방군
    CHN: 자오러지
    CHN: 재중
    CHN: 조중
    CHN: 주중 대사
    CHN: 주중 한국대사
    CHN: 주중대사
    CHN: 주중대사관
    CHN: 중
    CHN: 중공군
    CHN: 중국
    CHN: 중국인
    CHN: 중측
    CHN: 중화인민
    CHN: 친중
    CHN: 탈중국
    CHN: 한중
    CIV: 코트디부아르인
    CMR: 카메룬인
    COD: 콩고민주공화국인
    COG: 콩고인
    COL: 콜롬비아인
    COM: 코모로인
    CPV: 카보베르데인
    CRI: 코스타리카인
    CUB: 쿠바
    CUB: 쿠바인
    CUB: 한쿠바
    CYP: 키프로스인
    CZE: 체코인
    DEU: 獨
    DEU: 獨총리
    DEU: 독일
    DEU: 독일인
    DJI: 지부티인
    DMA: 도미니카연방인
    DNK: 그린란드
    DNK: 덴마크인
    DOM: 도미니카공화국인
    DZA: 알제리인
    ECU: 에콰도르인
    EGY: 이집트
    EGY: 이집트인
    ERI: 에리트레아인
    ESP: 스페인인
    EST: 에스토니아인
    ETH: 에티오피아인
    FIN: 핀란드인
    FJI: 피지공화국인
    FJI: 피지인
    FRA: 佛
    FRA: 프랑스령
    FRA: 프랑스인
    GAB: 가봉인
    GBR: 英
    GBR: 북아일랜드
    GBR: 스코틀랜드
    GBR: 영 총리
    GBR: 영국인
    GBR: 영연방
    GBR: 웨일스
    GBR: 잉글랜드
    GEO: 조지아인
    GHA: 가나공화국인
    GHA: 가나인
    GHA: 가나전
    GIN: 기니인
    GMB: 감비아인
    GNB: 기니비사우인
    GNQ: 적도기니인
    GRC: 그리스인
    GRD: 그레나다인
    GTM: 과테말라인
    GUY: 가이아나인
    HND: 온두라스인
    HRV: 크로아티아인
    HTI: 아이티인
    HUN: 헝가리인
    IAEA: 국제원자력기구
    IDN: 인도네시아
    IDN: 인도네시아인
    IND: 印
    IND: 대인도
    IND: 인도계
    IND: 인도공화국인
    IND: 인도산
    IND: 인도인
    IND: 주인도 대사
    IOC: 국제올림픽위원회
    IRL: 아일랜드인
    IRN: 이란
    IRN: 이란 핵
    IRN: 이란산
    IRN: 이란인
    IRQ: 이라크인
    ISL: 아이슬란드인
    ISR: 유대인
    ISR: 유태인
    ISR: 이스라엘인
    ITA: 伊
    ITA: 이탈리아인
    JAM: 자메이카인
    JOR: 요르단인
    JPN: 日
    JPN: 訪日
    JPN: 기시다
    JPN: 다카이치
    JPN: 대일 관계
    JPN: 대일 정책
    JPN: 대일외교
    JPN: 대일청산
    JPN: 도쿄
    JPN: 미일
    JPN: 반일
    JPN: 방일
    JPN: 북일
    JPN: 아베
    JPN: 이시바
    JPN: 일 관방
    JPN: 일 방위
    JPN: 일 언론
    JPN: 일 외무
    JPN: 일 외상
    JPN: 일 자위대
    JPN: 일 정부
    JPN: 일 총리
    JPN: 일본
    JPN: 일본인
    JPN: 일북
    JPN: 일제 강점
    JPN: 일제 식민
    JPN: 일제강점
    JPN: 일제시대
    JPN: 일제의
    JPN: 자위대
    JPN: 재일
    JPN: 조일
    JPN: 주일 대사
    JPN: 주일 한국대사
    JPN: 주일대사
    JPN: 친일
    JPN: 한일
    KAZ: 카자흐스탄인
    KEN: 케냐인
    KGZ: 키르기스스탄인
    KHM: 캄보디아
    KHM: 캄보디아인
    KIR: 키리바시인
    KNA: 세인트키츠인
    KOR: 李대통령
    KOR: 訪韓
    KOR: 韓
    KOR: 괴뢰
    KOR: 괴뢰군
    KOR: 괴뢰패당
    KOR: 국가정보원
    KOR: 국군
    KOR: 국정원
    KOR: 남북
    KOR: 남측
    KOR: 대남 공작
    KOR: 대남 도발
    KOR: 대남 정책
    KOR: 대남기구
    KOR: 대남비서
    KOR: 대한국
    KOR: 대한적십자
    KOR: 문재인
    KOR: 방한
    KOR: 북남
    KOR: 우리 정부
    KOR: 윤석열
    KOR: 이 대통령
    KOR: 이재명
    KOR: 정동영
    KOR: 주한 대사
    KOR: 주한러시아
    KOR: 주한미국
    KOR: 주한중국
    KOR: 통일부
    KOR: 한국
    KOR: 한국 정부
    KOR: 한국군
    KOR: 한국인
    KOR: 합동참모본부
    KOR: 합참
    KWT: 쿠웨이트인
    LAO: 라오스
    LAO: 라오스인
    LBN: 레바논인
    LBR: 라이베리아인
    LBY: 리비아인
    LCA: 세인트루시아인
    LIE: 리히텐슈타인인
    LKA: 스리랑카인
    LSO: 레소토인
    LTU: 리투아니아인
    LUX: 룩셈부르크인
    LVA: 라트비아인
    MAR: 모로코인
    MCO: 모나코인
    MDA: 몰도바인
    MDG: 마다가스카르인
    MDV: 몰디브인
    MEX: 멕시코인
    MKD: 북마케도니아인
    MLI: 말리공화국인
    MLI: 말리인
    MLT: 몰타인
    MMR: 미얀마인
    MNE: 몬테네그로인
    MNG: 몽골
    MNG: 몽골인
    MOZ: 모잠비크인
    MRT: 모리타니인
    MUS: 모리셔스인
    MWI: 말라위인
    MYS: 말레이시아
    MYS: 말레이시아인
    NAM: 나미비아인
    NER: 니제르인
    NGA: 나이지리아인
    NIC: 니카라과인
    NLD: 네덜란드인
    NOR: 노르웨이인
    NPL: 네팔인
    NZL: 뉴질랜드인
    OMN: 오만왕국인
    PAK: 파키스탄인
    PAN: 파나마인
    PER: 페루인
    PHL: 필리핀인
    PNG: 파푸아뉴기니인
    POL: 폴란드
    POL: 폴란드인
    PRT: 포르투갈인
    PRY: 파라과이인
    PSE: 팔레스타인인
    QAT: 카타르인
    ROU: 루마니아인
    RUS: 訪러
    RUS: 露
    RUS: 대러
    RUS: 라브로프
    RUS: 러
    RUS: 러 국방
    RUS: 러 군
    RUS: 러 극동
    RUS: 러 대사
    RUS: 러 대통령
    RUS: 러 매체
    RUS: 러 본토
    RUS: 러 연해주
    RUS: 러 외교
    RUS: 러 외무
    RUS: 러 점령
    RUS: 러 정부
    RUS: 러 쿠르스크
    RUS: 러 파병
    RUS: 러군
    RUS: 러북
    RUS: 러시아
    RUS: 러시아산
    RUS: 러시아인
    RUS: 러측
    RUS: 로조 관계
    RUS: 로조수뇌
    RUS: 로조친선
    RUS: 마체고라
    RUS: 메드베데프
    RUS: 모스크바
    RUS: 반러
    RUS: 방러
    RUS: 방로
    RUS: 벨로우소프
    RUS: 볼로딘
    RUS: 북러
    RUS: 소련군
    RUS: 쇼이구
    RUS: 자하로바
    RUS: 조러
    RUS: 주러 대사
    RUS: 주러시아
    RUS: 중러
    RUS: 중로
    RUS: 친러
    RUS: 코즐로프
    RUS: 크렘린
    RUS: 크렘린궁
    RUS: 타스 통신
    RUS: 타스통신
    RUS: 페스코프
    RUS: 푸틴
    RUS: 푸틴과
    RUS: 한러
    RWA: 르완다인
    SAU: 사우디아라비아인
    SDN: 수단 교민
    SDN: 수단 난민
    SEN: 세네갈인
    SGP: 싱가포르
    SGP: 싱가포르인
    SLB: 솔로몬제도인
    SLE: 시에라리온인
    SLV: 엘살바도르인
    SMR: 산마리노인
    SOM: 소말리아인
    SRB: 세르비아인
    SSD: 남수단인
    STP: 상투메인
    SUR: 수리남인
    SVK: 슬로바키아인
    SVN: 슬로베니아인
    SWE: 스웨덴
    SWE: 스웨덴인
    SWZ: 에스와티니인
    SYC: 세이셸인
    SYR: 시리아
    SYR: 시리아인
    TCD: 차드인
    TGO: 토고인
    THA: 태국
    THA: 태국인
    TJK: 타지키스탄인
    TKM: 투르크메니스탄인
    TLS: 동티모르인
    TON: 통가인
    TTO: 트리니다드인
    TUN: 튀니지인
    TUR: 터키인
    TUR: 튀르키예인
    TWN: 대만인
    TWN: 양안
    TZA: 탄자니아인
    UGA: 우간다인
    UKR: 러우전
    UKR: 우크라군
    UKR: 우크라이나인
    UN: 유엔
    URY: 우루과이인
    USA: 美
    USA: 訪美
    USA: 국무부
    USA: 대미
    USA: 미 고위
    USA: 미 공군
    USA: 미 국무
    USA: 미 국방
    USA: 미 당국
    USA: 미 대선
    USA: 미 대통령
    USA: 미 백악관
    USA: 미 법무
    USA: 미 본토
    USA: 미 상원
    USA: 미 언론
    USA: 미 연방
    USA: 미 육군
    USA: 미 의회
    USA: 미 재무
    USA: 미 전략
    USA: 미 전문가
    USA: 미 전쟁부
    USA: 미 정보
    USA: 미 정부
    USA: 미 정찰
    USA: 미 하원
    USA: 미 항모
    USA: 미 해군
    USA: 미 행정부
    USA: 미국
    USA: 미국산
    USA: 미국인
    USA: 미군
    USA: 미북
    USA: 미제국주의
    USA: 미제는
    USA: 미제와
    USA: 미제의
    USA: 미제침략
    USA: 미한동맹
    USA: 미한련합
    USA: 미한합동
    USA: 바이든
    USA: 반미
    USA: 방미
    USA: 백악관
    USA: 북미 간
    USA: 북미 관계
    USA: 북미 대화
    USA: 북미 접촉
    USA: 북미 정상
    USA: 북미 협상
    USA: 북미 회담
    USA: 북미간
    USA: 북미관계
    USA: 북미대화
    USA: 북미정상
    USA: 북미협상
    USA: 북미회담
    USA: 워싱턴
    USA: 인도태평양사령부
    USA: 조미
    USA: 조지아주
    USA: 주미
    USA: 주일미군
    USA: 주한미군
    USA: 친미
    USA: 캠프 데이비드
    USA: 트럼프
    USA: 펜타곤
    USA: 폼페이오
    USA: 한미
    USA: 한미일
    UZB: 우즈베키스탄인
    VAT: 바티칸인
    VCT: 세인트빈센트인
    VEN: 베네수엘라인
    VNM: 越
    VNM: 또럼
    VNM: 베트남
    VNM: 베트남인
    VNM: 하노이
    VNM: 한베트남
    VUT: 바누아투인
    WFP: 세계식량계획
    WHO: 세계보건기구
    WSM: 사모아인
    XKX: 코소보인
    XXX: 각국
    XXX: 사절단
    XXX: 외교단
    XXX: 외국인
    YEM: 예멘인
    ZAF: 남아프리카공화국인
    ZMB: 잠비아인
    ZWE: 짐바브웨인
  `,
  cities: `
    AFG/Kabul: 카불
    AGO/Luanda: 루안다
    ALB/Tirana: 티라나
    AND/Andorra la Vella: 안도라라베야
    ARE/Abu Dhabi: 아부다비
    ARE/Dubai: 두바이
    ARG/Buenos Aires: 부에노스아이레스
    ARM/Yerevan: 예레반
    ATG/Saint John's: 세인트존스
    AUS/Canberra: 캔버라
    AUS/Melbourne: 멜버른
    AUS/Sydney: 시드니
    AUT/Vienna: 비엔나
    AUT/Vienna: 오스트리아 빈
    AZE/Baku: 바쿠
    BDI/Bujumbura: 부줌부라
    BDI/Gitega: 기테가
    BEL/Brussels: 브뤼셀
    BEL/Brussels: 브류쎌
    BEN/Cotonou: 코토누
    BEN/Porto Novo: 포르토노보
    BFA/Ouagadougou: 와가두구
    BGD/Dhaka: 방글라데시 다카
    BGR/Sofia: 소피아
    BHR/Manama: 마나마
    BHS/Nassau: 나소
    BIH/Sarajevo: 사라예보
    BLR/Minsk: 민스크
    BLZ/Belmopan: 벨모판
    BOL/La Paz: 라파스
    BRA/Brasilia: 브라질리아
    BRA/Rio de Janeiro: 리우데자네이루
    BRA/Sao Paulo: 상파울루
    BRB/Bridgetown: 브리지타운
    BRN/Bandar Seri Begawan: 반다르세리베가완
    BRN/Bandar Seri Begawan: 반다르스리브가완
    BTN/Thimphu: 팀푸
    BWA/Gaborone: 가보로네
    CAN/Ottawa: 오따와
    CAN/Ottawa: 오타와
    CAN/Toronto: 토론토
    CAN/Vancouver: 밴쿠버
    CHE/Bern: 스위스 베른
    CHE/Davos: 다보스
    CHE/Geneva: 제네바
    CHE/Geneva: 제네와
    CHE/Zurich: 취리히
    CHL/Santiago: 산티아고
    CHL/Santiago: 싼띠아고
    CHN/Beijing: 베이징
    CHN/Beijing: 북경
    CHN/Dalian: 다롄
    CHN/Dandong: 단동시
    CHN/Dandong: 단둥
    CHN/Dandong: 중국 단동
    CHN/Guangzhou: 광저우
    CHN/Harbin: 하얼빈
    CHN/Hunchun: 훈춘
    CHN/Jilin: 길림성
    CHN/Jilin: 지린성
    CHN/Liaoning: 랴오닝
    CHN/Liaoning: 료녕성
    CHN/Shanghai: 상하이
    CHN/Shenyang: 선양
    CHN/Shenyang: 심양
    CHN/Tianjin: 톈진
    CHN/Yanbian: 연변
    CHN/Yanbian: 옌볜
    CHN/Yanji: 연길
    CHN/Yanji: 옌지
    CIV/Abidjan: 아비장
    CIV/Yamoussoukro: 야무수크로
    CMR/Yaounde: 야운데
    COD/Kinshasa: 킨샤사
    COG/Brazzaville: 브라자빌
    COL/Bogota: 보고타
    COM/Moroni: 모로니
    CPV/Praia: 프라이아
    CRI/San Jose: 코스타리카 산호세
    CUB/Havana: 아바나
    CYP/Nicosia: 니코시아
    CZE/Prague: 프라하
    DEU/Berlin: 베를린
    DJI/Djibouti: 지부티시티
    DMA/Roseau: 도미니카연방 로조
    DNK/Copenhagen: 코펜하겐
    DOM/Santo Domingo: 산토도밍고
    DZA/Algiers: 알제
    ECU/Quito: 키토
    EGY/Cairo: 카이로
    EGY/Sharm el-Sheikh: 샤름엘셰이크
    ERI/Asmara: 아스마라
    ESP/Barcelona: 바르셀로나
    ESP/Madrid: 마드리드
    EST/Tallinn: 탈린
    ETH/Addis Ababa: 아디스 아바바
    ETH/Addis Ababa: 아디스아바바
    FIN/Helsinki: 헬싱키
    FJI/Suva: 수바
    FRA/Paris: 빠리
    FRA/Paris: 파리
    GAB/Libreville: 리브르빌
    GBR/London: 런던
    GBR/London: 론돈
    GEO/Tbilisi: 뜨빌리씨
    GEO/Tbilisi: 트빌리시
    GHA/Accra: 아크라
    GIN/Conakry: 코나크리
    GMB/Banjul: 반줄
    GNB/Bissau: 비사우
    GNQ/Malabo: 말라보
    GRC/Athens: 아떼네
    GRC/Athens: 아테네
    GRD/Saint George's: 세인트조지스
    GTM/Guatemala City: 과테말라시티
    GUY/Georgetown: 조지타운
    HND/Tegucigalpa: 테구시갈파
    HRV/Zagreb: 자그레브
    HTI/Port-au-Prince: 포르토프랭스
    HUN/Budapest: 부다페스트
    IDN/Jakarta: 자까르따
    IDN/Jakarta: 자카르타
    IDN/Nusantara: 누산타라
    IND/Mumbai: 뭄바이
    IND/New Delhi: 뉴델리
    IND/New Delhi: 델리
    IRL/Dublin: 더블린
    IRN/Tehran: 테헤란
    IRQ/Baghdad: 바그다드
    ISL/Reykjavik: 레이캬비크
    ISR/Jerusalem: 예루살렘
    ISR/Tel Aviv: 텔아비브
    ITA/Rome: 로마
    JAM/Kingston: 킹스턴
    JOR/Amman: 암만
    JPN/Fukuoka: 후쿠오카
    JPN/Hiroshima: 히로시마
    JPN/Nagasaki: 나가사키
    JPN/Osaka: 오사카
    JPN/Tokyo: 도꾜
    JPN/Tokyo: 도쿄
    KAZ/Almaty: 알마티
    KAZ/Astana: 누르술탄
    KAZ/Astana: 아스타나
    KEN/Nairobi: 나이로비
    KGZ/Bishkek: 비쉬께크
    KGZ/Bishkek: 비슈케크
    KHM/Phnom Penh: 쁘놈뻰
    KHM/Phnom Penh: 프놈펜
    KHM/Sihanoukville: 시아누크빌
    KIR/Tarawa: 타라와
    KNA/Basseterre: 바스테르
    KOR/Sejong: 세종시
    KOR/Seoul: 서울
    KWT/Kuwait City: 쿠웨이트시티
    LAO/Vientiane: 비엔티안
    LAO/Vientiane: 비엔티엔
    LAO/Vientiane: 윙짠
    LBN/Beirut: 베이루트
    LBR/Monrovia: 몬로비아
    LBY/Benghazi: 벵가지
    LBY/Tripoli: 트리폴리
    LCA/Castries: 캐스트리스
    LIE/Vaduz: 파두츠
    LKA/Colombo: 콜롬보
    LSO/Maseru: 마세루
    LTU/Vilnius: 빌뉴스
    LUX/Luxembourg: 룩셈부르크시
    LVA/Riga: 라트비아 리가
    MAR/Casablanca: 카사블랑카
    MAR/Rabat: 라바트
    MCO/Monte Carlo: 몬테카를로
    MDA/Chisinau: 키쉬네브
    MDA/Chisinau: 키시나우
    MDA/Chisinau: 키시너우
    MDG/Antananarivo: 안타나나리보
    MDV/Male: 몰디브 말레
    MEX/Mexico City: 메히꼬시
    MEX/Mexico City: 멕시코시티
    MKD/Skopje: 스코페
    MLI/Bamako: 바마코
    MLT/Valletta: 발레타
    MMR/Naypyidaw: 네피도
    MMR/Yangon: 랑군
    MMR/Yangon: 양곤
    MNE/Podgorica: 포드고리차
    MNG/Ulaanbaatar: 울란바따르
    MNG/Ulaanbaatar: 울란바토르
    MOZ/Maputo: 마푸투
    MRT/Nouakchott: 누악쇼트
    MUS/Port Louis: 포트루이스
    MWI/Lilongwe: 릴롱궤
    MYS/Kuala Lumpur: 꾸알라룸뿌르
    MYS/Kuala Lumpur: 쿠알라룸푸르
    MYS/Putrajaya: 푸트라자야
    NAM/Windhoek: 빈트후크
    NER/Niamey: 니아메
    NGA/Abuja: 아부자
    NGA/Lagos: 라고스
    NIC/Managua: 마나과
    NLD/Amsterdam: 암스테르담
    NLD/The Hague: 헤이그
    NOR/Oslo: 오슬로
    NPL/Kathmandu: 까뜨만두
    NPL/Kathmandu: 카트만두
    NZL/Wellington: 웰링턴
    OMN/Muscat: 무스카트
    PAK/Islamabad: 이슬라마바드
    PAN/Panama City: 파나마시티
    PER/Lima: 페루 리마
    PHL/Manila: 마닐라
    PNG/Port Moresby: 포트모르즈비
    POL/Warsaw: 바르샤바
    POL/Warsaw: 와르샤와
    PRT/Lisbon: 리스본
    PRT/Lisbon: 리스봉
    PRY/Asuncion: 아순시온
    PSE/Gaza: 가자 지구
    PSE/Gaza: 가자지구
    PSE/Ramallah: 라말라
    PSE/West Bank: 서안지구
    PSE/West Bank: 요르단강 서안
    QAT/Doha: 카타르 도하
    ROU/Bucharest: 부꾸레슈띠
    ROU/Bucharest: 부카레스트
    ROU/Bucharest: 부쿠레슈티
    RUS/Irkutsk: 이르쿠츠크
    RUS/Khabarovsk: 하바로브스크
    RUS/Khabarovsk: 하바롭스크
    RUS/Kursk: 꾸르스크
    RUS/Kursk: 쿠르스크
    RUS/Moscow: 모스끄바
    RUS/Moscow: 모스크바
    RUS/Primorye: 연해주
    RUS/Saint Petersburg: 상트페테르부르크
    RUS/Sakhalin: 사할린
    RUS/Ulan-Ude: 울란우데
    RUS/Vladivostok: 블라디보스토크
    RUS/Vladivostok: 블라디보스톡
    RUS/Vladivostok: 울라지보스또크
    RUS/Vostochny: 보스토치니
    RWA/Kigali: 키갈리
    SAU/Mecca: 메카
    SAU/Riyadh: 리야드
    SDN/Khartoum: 카르툼
    SDN/Khartoum: 하르툼
    SEN/Dakar: 다카르
    SGP/Sentosa: 센토사
    SLB/Honiara: 호니아라
    SLE/Freetown: 프리타운
    SLV/San Salvador: 산살바도르
    SMR/San Marino: 시타디산마리노
    SOM/Mogadishu: 모가디슈
    SRB/Belgrade: 베오그라드
    SSD/Juba: 남수단 주바
    STP/Sao Tome: 상투메섬
    SUR/Paramaribo: 파라마리보
    SVK/Bratislava: 브라티슬라바
    SVN/Ljubljana: 류블랴나
    SWE/Stockholm: 스톡호름
    SWE/Stockholm: 스톡홀름
    SWZ/Mbabane: 음바바네
    SYC/Victoria: 빅토리아시
    SYR/Damascus: 다마스쿠스
    SYR/Damascus: 디마스끄
    TCD/N Djamena: 은자메나
    TGO/Lome: 로메
    THA/Bangkok: 방콕
    TJK/Dushanbe: 두샨베
    TKM/Ashgabat: 아슈하바트
    TKM/Ashgabat: 아시가바트
    TLS/Dili: 딜리
    TON/Nuku'alofa: 누쿠알로파
    TTO/Port of Spain: 포트오브스페인
    TUN/Tunis: 튀니스
    TUR/Ankara: 앙카라
    TUR/Istanbul: 이스탄불
    TWN/Taipei: 타이베이
    TWN/Taipei: 타이페이
    TZA/Dar es Salaam: 다르에스살람
    TZA/Dodoma: 도도마
    UGA/Kampala: 캄팔라
    UKR/Kyiv: 끼예브
    UKR/Kyiv: 키예프
    UKR/Kyiv: 키이우
    URY/Montevideo: 몬테비데오
    USA/Alaska: 알래스카
    USA/California: 캘리포니아
    USA/Hawaii: 하와이
    USA/Los Angeles: 로스앤젤레스
    USA/New York: 뉴요크
    USA/New York: 뉴욕
    USA/San Francisco: 샌프란시스코
    USA/Washington: 와싱톤
    USA/Washington: 워싱턴
    UZB/Tashkent: 따슈껜뜨
    UZB/Tashkent: 타슈켄트
    VCT/Kingstown: 킹스타운
    VEN/Caracas: 카라카스
    VNM/Da Nang: 다낭
    VNM/Hanoi: 하노이
    VNM/Ho Chi Minh City: 호찌민
    VNM/Ho Chi Minh City: 호치민
    VUT/Port Vila: 포트빌라
    WSM/Apia: 아피아
    XKX/Pristina: 프리슈티나
    YEM/Gulf of Aden: 아덴만
    YEM/Sanaa: 예멘 사나
    ZAF/Cape Town: 케이프타운
    ZAF/Johannesburg: 요하네스버그
    ZAF/Pretoria: 프리토리아
    ZMB/Lusaka: 루사카
    ZWE/Harare: 하라레
  `,
  organisations: `
    ADB: 아시아개발은행
    AFC: AFC
    AFC: 아시아축구련맹
    AFC: 아시아축구연맹
    AL: 아랍연맹
    AMNESTY: 국제사면위원회
    AMNESTY: 국제앰네스티
    AMNESTY: 앰네스티
    APEC: APEC
    APEC: 아시아·태평양경제협력체
    APEC: 아시아태평양경제협력체
    APEC: 아시아태평양경제협조기구
    APEC: 에이펙
    ARF: ARF
    ARF: 아세안 지역안보포럼
    ARF: 아세안지역안보포럼
    ARF: 아세안지역연단
    ARF: 아세안지역포럼
    ASEAN: ASEAN
    ASEAN: 동남아국가연합
    ASEAN: 동남아시아국가련합
    ASEAN: 동남아시아국가연합
    ASEAN: 아세안
    ASEAN: 아쎄안
    AU: 아프리카 연합
    AU: 아프리카동맹
    AU: 아프리카련합
    AU: 아프리카연합
    AUKUS: 오커스
    BRICS: BRICS
    BRICS: 브릭스
    BRICS: 브릭쓰
    CARITAS: 카리타스
    CIS: 독립국가연합
    CIS: 독립국가협동체
    CSTO: 집단안보조약기구
    CSTO: 집단안전조약기구
    CTBTO: 포괄적핵실험금지조약기구
    EAEU: 유라시아경제동맹
    EAEU: 유라시아경제연합
    EEF: 동방경제연단
    EEF: 동방경제포럼
    EU: EU
    EU: 구라파동맹
    EU: 유럽 연합
    EU: 유럽동맹
    EU: 유럽련합
    EU: 유럽연합
    EU: 유럽의회
    EU: 유럽집행위
    FAO: FAO
    FAO: 식량 및 농업기구
    FAO: 식량농업기구
    FAO: 유엔식량 및 농업기구
    FAO: 유엔식량농업기구
    FATF: 국제자금세탁방지기구
    FIFA: FIFA
    FIFA: 국제축구련맹
    FIFA: 국제축구연맹
    FIFA: 피파
    G20: G20
    G20: 주요 20개국
    G7: G7
    G7: 주요 7개국
    GAVI: GAVI
    GAVI: 세계백신면역연합
    GAVI: 왁찐 및 면역을 위한 세계동맹
    GFATM: 글로벌펀드
    GFATM: 세계기금
    GFATM: 에이즈·결핵·말라리아 퇴치 세계기금
    HRW: 휴먼라이츠워치
    IAEA: IAEA
    IAEA: 국제원자력기구
    ICAO: ICAO
    ICAO: 국제민간항공기구
    ICAO: 국제민용항공기구
    ICC: 국제형사재판소
    ICJ: 국제사법재판소
    ICRC: ICRC
    ICRC: 국제적십자위원회
    ICRC: 적십자국제위원회
    IFRC: IFRC
    IFRC: 국제적십자 및 적반월회련맹
    IFRC: 국제적십자사
    IFRC: 국제적십자사·적신월사연맹
    IFRC: 국제적십자사연맹
    IFRC: 국제적십자연맹
    IFRC: 적십자 및 적반월회 국제련맹
    ILO: ILO
    ILO: 국제노동기구
    ILO: 국제로동기구
    IMF: IMF
    IMF: 국제통화기금
    IMO: IMO
    IMO: 국제해사기구
    INTERPOL: 국제형사경찰기구
    INTERPOL: 인터폴
    IOC: IOC
    IOC: 국제올림픽위
    IOC: 국제올림픽위원회
    IOC: 국제올림픽조직위원회
    IPC: 국제패럴림픽위원회
    IPU: IPU
    IPU: 국제의원연맹
    IPU: 국제의회동맹
    IPU: 국제의회연맹
    IPU: 국회간동맹
    ITU: ITU
    ITU: 국제전기통신동맹
    ITU: 국제전기통신연합
    KEDO: KEDO
    KEDO: 조선반도에네르기개발기구
    KEDO: 케도
    KEDO: 한반도에너지개발기구
    MSF: 국경 없는 의사회
    MSF: 국경없는의사회
    MSMT: MSMT
    MSMT: 다국적 제재 모니터링팀
    MSMT: 다국적제재모니터링팀
    NAM: 블럭불가담
    NAM: 블록불가담
    NAM: 비동맹
    NAM: 비동맹운동
    NAM: 쁠럭불가담
    NAM: 쁠럭불가담운동
    NATO: NATO
    NATO: 나토
    NATO: 북대서양조약기구
    OCA: OCA
    OCA: 아시아올림픽리사회
    OCA: 아시아올림픽평의회
    OECD: OECD
    OECD: 경제협력개발기구
    OHCHR: OHCHR
    OHCHR: 유엔 인권사무소
    OHCHR: 유엔 인권최고대표
    OHCHR: 유엔인권고등판무관
    OHCHR: 유엔인권사무소
    OHCHR: 유엔인권최고대표
    OIC: 이슬람협력기구
    OPCW: OPCW
    OPCW: 화학무기금지기구
    OPEC: OPEC
    OPEC: 석유수출국기구
    OSCE: 유럽안보협력기구
    QUAD: 쿼드
    SCO: 상하이 협력기구
    SCO: 상하이협력기구
    SCO: 상해협조기구
    UN: 국제련합
    UN: 국제연합
    UN: 안보리
    UN: 안전보장리사회
    UN: 안전보장이사회
    UN: 유엔
    UN: 유엔 안보리
    UN: 유엔군
    UN: 유엔군사령부
    UN: 유엔사
    UN: 유엔사무총장
    UN: 유엔안보리
    UN: 유엔총회
    UNDP: UNDP
    UNDP: 유엔 개발계획
    UNDP: 유엔개발계획
    UNESCO: UNESCO
    UNESCO: 유네스코
    UNESCO: 유엔교육과학문화기구
    UNFPA: UNFPA
    UNFPA: 유엔인구기금
    UNFPA: 유엔인구폰드
    UNHCR: UNHCR
    UNHCR: 유엔난민고등판무관
    UNHCR: 유엔난민기구
    UNICEF: UNICEF
    UNICEF: 유니세프
    UNICEF: 유엔 아동기금
    UNICEF: 유엔아동기금
    UNICEF: 유엔아동기금회
    UPU: UPU
    UPU: 만국우편동맹
    UPU: 만국우편연합
    WADA: WADA
    WADA: 세계반도핑기구
    WB: 세계은행
    WFP: WFP
    WFP: 세계식량계획
    WFP: 세계식량계획기구
    WFP: 유엔 세계식량계획
    WHO: WHO
    WHO: 세계보건기구
    WIPO: WIPO
    WIPO: 세계지식재산권기구
    WIPO: 세계지적소유권기구
    WIPO: 세계지적재산권기구
    WMO: 세계기상기구
    WTO: WTO
    WTO: 세계무역기구
  `,
};

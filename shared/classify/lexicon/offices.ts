/** Offices, by language; the key is how they are reported. */
export const OFFICES = {
  en: `
    agriculture minister: agriculture minister
    ambassador: ambassador
    army chief: army chief
    bishop: bishop
    chairman of parliament: chairman of parliament
    chairman: chairman
    charge d affaires: charge d affaires
    chief of staff: chief of staff
    chief of the general staff: chief of the general staff
    coach: coach
    consul general: consul general
    culture minister: culture minister
    defence minister: defence chief
    defence minister: defence minister
    defence minister: defense chief
    defence minister: defense minister
    defence minister: minister of defence
    defence minister: minister of defense
    delegation: delegation
    delegation: friendship delegation
    delegation: government delegation
    delegation: military delegation
    delegation: party delegation
    department director: department director
    deputy ambassador: deputy ambassador
    director general: director general
    education minister: education minister
    embassy: embassy
    emir: emir
    envoy: envoy
    executive director: executive director
    external economic minister: external economic minister
    first vice foreign minister: first deputy foreign minister
    first vice foreign minister: first vice foreign minister
    foreign minister: fm
    foreign minister: foreign minister
    foreign minister: minister for foreign affairs
    foreign minister: minister of foreign affairs
    foreign secretary: foreign secretary
    general secretary: general secretary
    governor: governor
    head of delegation: head of delegation
    health minister: health minister
    interior minister: interior minister
    king: king
    leader: leader
    leader: supreme leader
    mayor: mayor
    military attache: military attache
    minister of external economic relations: minister of external economic relations
    minister: minister
    national security adviser: national security adviser
    national security adviser: national security advisor
    negotiator: negotiator
    nuclear negotiator: nuclear negotiator
    parliament speaker: parliament speaker
    parliamentary speaker: parliamentary speaker
    party chief: party chief
    party secretary: party secretary
    pope: pope
    premier: premier
    president: president
    prime minister: prime minister
    public security minister: public security minister
    queen: queen
    railways minister: railways minister
    secretary general: secretary general
    secretary of state: secretary of state
    security council secretary: security council secretary
    speaker: speaker
    special envoy: special envoy
    spokesman: spokesman
    sports minister: sports minister
    sultan: sultan
    top diplomat: top diplomat
    tourism minister: tourism minister
    trade minister: trade minister
    unification minister: unification minister
    vice chairman: vice chairman
    vice foreign minister: deputy foreign minister
    vice foreign minister: vice fm
    vice foreign minister: vice foreign minister
    vice foreign minister: vice minister for foreign affairs
    vice foreign minister: vice minister of foreign affairs
    vice minister: deputy minister
    vice minister: vice minister
    vice premier: deputy prime minister
    vice premier: vice premier
    vice president: vice president
    vice-president: vice-president
  `,
  es: `
    agriculture minister: ministra de Agricultura
    agriculture minister: ministro de Agricultura
    ambassador: embajador
    ambassador: embajadora
    ambassador: embajadoras
    ambassador: embajadores
    army chief: comandante del Ejército
    army chief: jefe del Ejército
    bishop: arzobispo
    bishop: obispo
    bishop: obispos
    chairman of parliament: presidente del Comité Permanente de la Asamblea Popular Suprema
    chairman of parliament: presidente del Presídium de la Asamblea Popular Suprema
    chairman: presidente de la Comisión
    chairman: presidente del Comité
    chairman: presidente del Comité Central
    chairman: presidente del Partido
    charge d affaires: encargada de negocios
    charge d affaires: encargado de negocios
    chief of staff: jefa de Gabinete
    chief of staff: jefe de Gabinete
    chief of the general staff: jefe de Estado Mayor
    chief of the general staff: jefe del Estado Mayor
    chief of the general staff: jefe del Estado Mayor General
    coach: entrenador
    coach: entrenadora
    coach: entrenadores
    consul general: cónsul general
    consul general: cónsules generales
    culture minister: ministra de Cultura
    culture minister: ministro de Cultura
    defence minister: ministra de Defensa
    defence minister: ministra de Defensa Nacional
    defence minister: ministro de Defensa
    defence minister: ministro de Defensa Nacional
    defence minister: ministro de las FAR
    defence minister: ministro de las Fuerzas Armadas
    defence minister: ministro de las Fuerzas Armadas Populares
    defence minister: ministro de las Fuerzas Armadas Revolucionarias
    defence minister: ministros de Defensa
    defence minister: secretario de Defensa
    defence minister: titular de Defensa
    delegation: delegaciones
    delegation: delegación
    department director: director de departamento
    department director: directora de departamento
    department director: jefa de departamento
    department director: jefe de departamento
    deputy ambassador: embajador adjunta
    deputy ambassador: embajador adjunto
    deputy ambassador: embajadora adjunto
    deputy prime minister: vice primer ministro
    deputy prime minister: viceprimer ministro
    deputy prime minister: viceprimera ministra
    deputy prime minister: viceprimeros ministros
    director general: director general
    director general: directora general
    director general: directores generales
    education minister: ministra de Educación
    education minister: ministro de Educación
    education minister: ministro de Educación Superior
    embassy: embajada
    embassy: embajadas
    emir: emir
    emir: emires
    envoy: emisaria
    envoy: emisario
    envoy: emisarios
    executive director: director ejecutiva
    executive director: director ejecutivo
    executive director: directora ejecutivo
    external economic minister: ministra de Relaciones Económicas Externas
    external economic minister: ministro de Economía Exterior
    external economic minister: ministro de Relaciones Económicas Externas
    first vice foreign minister: primer viceministro de Asuntos Exteriores
    first vice foreign minister: primer viceministro de Exteriores
    first vice foreign minister: primer viceministro de Relaciones Exteriores
    first vice foreign minister: primera viceministra de Exteriores
    foreign minister: canciller
    foreign minister: cancilleres
    foreign minister: ministra de Asuntos Exteriores
    foreign minister: ministra de Exteriores
    foreign minister: ministra de Relaciones Exteriores
    foreign minister: ministro de Asuntos Exteriores
    foreign minister: ministro de Exteriores
    foreign minister: ministro de Relaciones Exteriores
    foreign minister: ministro del Exterior
    foreign minister: ministros de Asuntos Exteriores
    foreign minister: ministros de Exteriores
    foreign minister: ministros de Relaciones Exteriores
    general secretary: secretaria general del PTC
    general secretary: secretaria general del Partido
    general secretary: secretario general del PTC
    general secretary: secretario general del Partido
    governor: gobernador
    governor: gobernadora
    governor: gobernadoras
    governor: gobernadores
    head of delegation: jefa de delegación
    head of delegation: jefa de la delegación
    head of delegation: jefe de delegación
    head of delegation: jefe de la delegación
    health minister: ministra de Salud
    health minister: ministra de Sanidad
    health minister: ministro de Salud
    health minister: ministro de Sanidad
    interior minister: ministra del Interior
    interior minister: ministro de Interior
    interior minister: ministro del Interior
    king: rey
    king: reyes
    leader: dirigente
    leader: dirigentes
    leader: lideresa suprema
    leader: lideresa supremo
    leader: líder
    leader: líder suprema
    leader: líder supremo
    leader: líderes
    leader: mandataria
    leader: mandatario
    mayor: alcalde
    mayor: alcaldes
    mayor: alcaldesa
    military attache: agregada militar
    military attache: agregado militar
    military attache: agregados militar
    minister: ministra
    minister: ministras
    minister: ministro
    minister: ministros
    national security adviser: asesor de Seguridad Nacional
    national security adviser: asesora de Seguridad Nacional
    national security adviser: consejero de Seguridad Nacional
    negotiator: negociador
    negotiator: negociadora
    negotiator: negociadores
    nuclear negotiator: negociador nuclear
    nuclear negotiator: negociadora nuclear
    nuclear negotiator: negociadores nuclear
    parliament speaker: presidenta del Congreso
    parliament speaker: presidenta del Parlamento
    parliament speaker: presidente del Congreso
    parliament speaker: presidente del Parlamento
    party chief: jefe del Partido
    party chief: líder del Partido
    party secretary: secretaria del Comité Central
    party secretary: secretaria del Partido
    party secretary: secretario del Comité Central
    party secretary: secretario del Partido
    pope: papa
    pope: pontífice
    president: jefa de Estado
    president: jefe de Estado
    president: presidenta
    president: presidenta de la República
    president: presidentas
    president: presidente
    president: presidente de la República
    president: presidentes
    prime minister: jefa de Gobierno
    prime minister: jefa del Gobierno
    prime minister: jefe de Gobierno
    prime minister: jefe del Gobierno
    prime minister: primer ministro
    prime minister: primera ministra
    prime minister: primeros ministros
    public security minister: ministra de Seguridad Pública
    public security minister: ministro de Seguridad Pública
    queen: reina
    queen: reinas
    railways minister: ministra de Ferrocarriles
    railways minister: ministro de Ferrocarriles
    secretary general: secretaria general
    secretary general: secretario general
    secretary general: secretarios generales
    secretary of state: secretaria de Estado
    secretary of state: secretario de Estado
    security council secretary: secretaria del Consejo de Seguridad
    security council secretary: secretario del Consejo de Seguridad
    special envoy: enviada especial
    special envoy: enviado especial
    special envoy: enviados especial
    special envoy: enviados especiales
    spokesman: portavoces
    spokesman: portavoz
    spokesman: vocera
    spokesman: vocero
    sports minister: ministra de Deportes
    sports minister: ministro de Deporte
    sports minister: ministro de Deportes
    sultan: sultán
    tourism minister: ministra de Turismo
    tourism minister: ministro de Turismo
    trade minister: ministra de Comercio
    trade minister: ministra de Comercio Exterior
    trade minister: ministro de Comercio
    trade minister: ministro de Comercio Exterior
    unification minister: ministra de Unificación
    unification minister: ministro de Unificación
    unification minister: ministro de la Unificación
    vice chairman: vicepresidenta del Comité
    vice chairman: vicepresidenta del Partido
    vice chairman: vicepresidente del Comité
    vice chairman: vicepresidente del Partido
    vice foreign minister: vicecanciller
    vice foreign minister: vicecancilleres
    vice foreign minister: viceministra de Asuntos Exteriores
    vice foreign minister: viceministra de Exteriores
    vice foreign minister: viceministra de Relaciones Exteriores
    vice foreign minister: viceministro de Asuntos Exteriores
    vice foreign minister: viceministro de Exteriores
    vice foreign minister: viceministro de Relaciones Exteriores
    vice foreign minister: viceministro del Exterior
    vice foreign minister: viceministros de Asuntos Exteriores
    vice foreign minister: viceministros de Exteriores
    vice foreign minister: viceministros de Relaciones Exteriores
    vice minister: viceministra
    vice minister: viceministras
    vice minister: viceministro
    vice minister: viceministros
    vice president: vicepresidenta
    vice president: vicepresidentas
    vice president: vicepresidente
    vice president: vicepresidentes
  `,
  zh: `
    agriculture minister: 农业部部长
    agriculture minister: 农业部长
    agriculture minister: 農業部部長
    agriculture minister: 農業部長
    ambassador: 大使
    ambassador: 常駐代表
    ambassador: 常驻代表
    ambassador: 高級專員
    ambassador: 高级专员
    army chief: 陆军参谋长
    army chief: 陆军司令
    army chief: 陸軍參謀長
    army chief: 陸軍司令
    bishop: 大主教
    bishop: 总主教
    bishop: 枢机主教
    bishop: 總主教
    chairman of parliament: 人大常委会委员长
    chairman of parliament: 常任委员会委员长
    chairman of parliament: 常任委員會委員長
    chairman of parliament: 最高人民会议常任委员长
    chairman of parliament: 最高人民會議常任委員長
    chairman: 主席
    chairman: 协会会长
    chairman: 協會會長
    chairman: 委员长
    chairman: 委員長
    charge d affaires: 临时代办
    charge d affaires: 使館代辦
    charge d affaires: 使馆代办
    charge d affaires: 臨時代辦
    chief of staff: 办公厅主任
    chief of staff: 幕僚長
    chief of staff: 幕僚长
    chief of staff: 辦公廳主任
    chief of the general staff: 参谋总长
    chief of the general staff: 总参谋长
    chief of the general staff: 總參謀長
    chief of the general staff: 联合参谋本部议长
    coach: 主教練
    coach: 主教练
    coach: 总教练
    coach: 總教練
    culture minister: 文化部部長
    culture minister: 文化部部长
    culture minister: 文化部長
    culture minister: 文化部长
    defence minister: 人民武力相
    defence minister: 人民武力部部长
    defence minister: 人民武力部长
    defence minister: 国防大臣
    defence minister: 国防相
    defence minister: 国防省相
    defence minister: 国防部部长
    defence minister: 国防部长
    defence minister: 國防相
    defence minister: 國防部部長
    defence minister: 國防部長
    defence minister: 防卫大臣
    defence minister: 防卫相
    defence minister: 防衛大臣
    defence minister: 防衛相
    defence minister: 防長
    defence minister: 防长
    delegation: 代表团
    delegation: 代表團
    delegation: 访问团
    department director: 中聯部部長
    department director: 中聯部長
    department director: 国际部部长
    department director: 对外联络部部长
    department director: 對外聯絡部部長
    deputy ambassador: 副代表大使
    deputy ambassador: 副大使
    deputy ambassador: 常駐副代表
    deputy ambassador: 常驻副代表
    deputy prime minister: 副首相
    director general: 总局长
    director general: 总干事
    director general: 總局長
    director general: 總干事
    education minister: 教育部部長
    education minister: 教育部部长
    education minister: 教育部長
    education minister: 教育部长
    embassy: 使館
    embassy: 使馆
    embassy: 大使館
    embassy: 大使馆
    embassy: 高级专员公署
    emir: 埃米尔
    envoy: 使節
    envoy: 使者
    envoy: 使节
    envoy: 密使
    executive director: 執行主任
    executive director: 執行總裁
    executive director: 执行主任
    executive director: 执行总裁
    external economic minister: 对外经济相
    external economic minister: 对外经济部长
    external economic minister: 對外經濟相
    external economic minister: 對外經濟部長
    first vice foreign minister: 外务省第一副相
    first vice foreign minister: 外务第一副相
    first vice foreign minister: 外務省第一副相
    first vice foreign minister: 第一副外長
    first vice foreign minister: 第一副外长
    foreign minister: 外交与合作部长
    foreign minister: 外交事务部长
    foreign minister: 外交大臣
    foreign minister: 外交通商部长官
    foreign minister: 外交部部長
    foreign minister: 外交部部长
    foreign minister: 外交部長
    foreign minister: 外交部长
    foreign minister: 外务大臣
    foreign minister: 外务相
    foreign minister: 外务省相
    foreign minister: 外务部长
    foreign minister: 外務大臣
    foreign minister: 外務相
    foreign minister: 外相
    foreign minister: 外長
    foreign minister: 外长
    foreign secretary: 外交秘书
    foreign secretary: 外交秘書
    foreign secretary: 英外相
    general secretary: 总书记
    general secretary: 總書記
    governor: 州長
    governor: 州长
    governor: 省長
    governor: 省长
    governor: 知事
    head of delegation: 代表团团长
    head of delegation: 代表团长
    head of delegation: 代表團團長
    head of delegation: 团长
    head of delegation: 團長
    health minister: 保健相
    health minister: 卫生部部长
    health minister: 卫生部长
    health minister: 衛生部部長
    health minister: 衛生部長
    interior minister: 內政部部長
    interior minister: 內政部長
    interior minister: 内政部部长
    interior minister: 内政部长
    king: 国王
    king: 国王陛下
    king: 國王
    king: 國王陛下
    leader: 最高司令官
    leader: 最高统帅
    leader: 独裁者
    leader: 領導人
    leader: 領導者
    leader: 領袖
    leader: 领导人
    leader: 领导者
    leader: 领袖
    leader: 领袖人物
    mayor: 市人民委员会委员长
    mayor: 市人民委員會委員長
    mayor: 市長
    mayor: 市长
    military attache: 使馆武官
    military attache: 武官
    military attache: 武官团
    minister: 大臣
    minister: 部長
    minister: 部長級官員
    minister: 部长
    minister: 部长级官员
    national security adviser: 国家安全事务助理
    national security adviser: 国家安全顾问
    national security adviser: 國家安全事務助理
    national security adviser: 國家安全顧問
    negotiator: 談判代表
    negotiator: 談判者
    negotiator: 谈判代表
    negotiator: 谈判者
    nuclear negotiator: 六方会谈团长
    nuclear negotiator: 六方會談團長
    nuclear negotiator: 核談判代表
    nuclear negotiator: 核谈判代表
    parliament speaker: 会议议长
    parliament speaker: 會議議長
    parliament speaker: 议会议长
    parliament speaker: 院議長
    parliament speaker: 院议长
    party chief: 党首
    party chief: 党魁
    party chief: 黨首
    party chief: 黨魁
    party secretary: 书记
    party secretary: 書記
    pope: 教宗
    pope: 教皇
    premier: 內閣總理
    premier: 内阁总理
    premier: 国务院总理
    premier: 國務院總理
    president: 元首
    president: 国家主席
    president: 國家主席
    president: 总统
    president: 總統
    prime minister: 内阁总理大臣
    prime minister: 总理
    prime minister: 总理大臣
    prime minister: 政府首脑
    prime minister: 總理
    prime minister: 部長會議主席
    prime minister: 部长会议主席
    prime minister: 首相
    public security minister: 公安部部長
    public security minister: 公安部部长
    public security minister: 公安部長
    public security minister: 公安部长
    queen: 女王
    queen: 女王陛下
    queen: 王后
    railways minister: 鐵道部部長
    railways minister: 鐵道部長
    railways minister: 铁道部部长
    railways minister: 铁道部长
    secretary general: 事务总长
    secretary general: 事務總長
    secretary general: 秘书长
    secretary general: 秘書長
    secretary of state: 国务卿
    secretary of state: 国务秘书
    secretary of state: 國務卿
    secretary of state: 國務秘書
    security council secretary: 安全会议秘书
    security council secretary: 安全委员会秘书
    security council secretary: 安全委員會秘書
    security council secretary: 安全會議秘書
    special envoy: 特使
    special envoy: 特別代表
    special envoy: 特別使節
    special envoy: 特别代表
    special envoy: 特别使节
    spokesman: 代言人
    spokesman: 发言人
    spokesman: 报道官
    spokesman: 發言人
    sports minister: 体育部部长
    sports minister: 体育部长
    sports minister: 體育部部長
    sports minister: 體育部長
    top diplomat: 外交一把手
    top diplomat: 最高外交官
    top diplomat: 高級外交官
    top diplomat: 高级外交官
    tourism minister: 旅游部部长
    tourism minister: 旅游部长
    tourism minister: 旅遊部部長
    tourism minister: 旅遊部長
    trade minister: 商务部部长
    trade minister: 商务部长
    trade minister: 商務部部長
    trade minister: 商務部長
    trade minister: 贸易部长
    unification minister: 統一部部長
    unification minister: 統一部長
    unification minister: 統一部長官
    vice chairman: 副主席
    vice chairman: 副会长
    vice chairman: 副委员长
    vice chairman: 副委員長
    vice chairman: 副會長
    vice foreign minister: 副外相
    vice foreign minister: 副外長
    vice foreign minister: 副外长
    vice foreign minister: 外交次官
    vice foreign minister: 外交部副部長
    vice foreign minister: 外交部副部长
    vice foreign minister: 外交部次官
    vice foreign minister: 外务事务次官
    vice foreign minister: 外务副大臣
    vice foreign minister: 外务副相
    vice foreign minister: 外务次官
    vice foreign minister: 外务省事务次官
    vice foreign minister: 外务省副大臣
    vice foreign minister: 外务省副相
    vice foreign minister: 外务省次官
    vice foreign minister: 外務副相
    vice foreign minister: 外務省副相
    vice minister: 副大臣
    vice minister: 副相
    vice minister: 副部長
    vice minister: 副部长
    vice minister: 次官
    vice premier: 副总理
    vice premier: 副總理
    vice president: 副总统
    vice president: 副總統
    vice president: 国家副主席
    vice president: 國家副主席
  `,
  ko: `
    agriculture minister: 농림수산식품부 장관
    agriculture minister: 농업부 장관
    agriculture minister: 농업상
    ambassador: 고등판무관
    ambassador: 대사
    ambassador: 상임대표
    ambassador: 상주대표
    army chief: 군사령관
    army chief: 육군 참모총장
    army chief: 육군총사령관
    bishop: 교구장 주교
    bishop: 대주교
    bishop: 추기경
    chairman of parliament: 상무위원장
    chairman of parliament: 상무위원회 위원장
    chairman of parliament: 상임위원장
    chairman of parliament: 상임위원회 위원장
    chairman: 위원장
    chairman: 협회 회장
    chairman: 협회장
    charge d affaires: 대리 대사
    charge d affaires: 대사 대리
    chief of staff: 대통령 비서실장
    chief of staff: 대통령실 비서실장
    chief of staff: 비서실장
    chief of the general staff: 총참모장
    chief of the general staff: 합동참모의장
    coach: 감독이 이끄는
    coach: 대표팀 감독
    coach: 축구 감독
    consul general: 총영사가
    consul general: 총영사는
    consul general: 총영사를
    culture minister: 문체부 장관
    culture minister: 문화부 장관
    culture minister: 문화상
    defence minister: 국방 장관
    defence minister: 국방국무장관
    defence minister: 국방부 장관
    defence minister: 국방상
    defence minister: 국방성 상
    defence minister: 무력부장
    defence minister: 방위상
    defence minister: 방위장관
    defence minister: 방위청 장관
    defence minister: 인민무력부 부장
    defence minister: 인민무력상
    defence minister: 인민무력성 상
    defence minister: 전쟁부 장관
    delegation: 대표단
    delegation: 대표단이
    delegation: 방문단
    delegation: 방북단
    delegation: 사절단
    department director: 국제부장
    department director: 대외련락부장
    department director: 선전선동부장
    department director: 조직지도부장
    department director: 통일전선부장
    deputy ambassador: 부상임대표
    deputy ambassador: 상임부대표
    deputy ambassador: 차석 대사
    deputy prime minister: 부수상
    deputy prime minister: 부수상 겸
    director general: 총국 국장
    director general: 총국장
    education minister: 교육부 장관
    education minister: 교육상
    education minister: 교육위원회 위원장
    embassy: 대사관
    embassy: 대표부
    emir: 아미르
    emir: 에미르
    emir: 토후국 국왕
    envoy: 밀사
    envoy: 사절
    executive director: 사무국장
    executive director: 집행국장
    executive director: 집행책임자
    external economic minister: 대외경제관계상
    external economic minister: 대외경제상
    external economic minister: 대외경제성 상
    first vice foreign minister: 외교부 1차관
    first vice foreign minister: 외무 제1부상
    first vice foreign minister: 외무성 1부상
    first vice foreign minister: 외무성 제1부상
    first vice foreign minister: 제1외무부상
    foreign minister: 외교 장관
    foreign minister: 외교부 부장
    foreign minister: 외교부 장관
    foreign minister: 외교부장
    foreign minister: 외교통상부 장관
    foreign minister: 외교통상장관
    foreign minister: 외무 장관
    foreign minister: 외무대신
    foreign minister: 외무부 장관
    foreign minister: 외무상
    foreign minister: 외무성 상
    foreign minister: 외상과
    foreign minister: 외상은
    foreign minister: 외상이
    foreign secretary: 외교비서
    general secretary: 당 서기장
    general secretary: 서기장
    general secretary: 총비서
    general secretary: 총비서동지
    general secretary: 총서기
    governor: 도 지사
    governor: 변강지사
    governor: 성 성장
    governor: 연해변강 지사
    governor: 행정장관
    head of delegation: 단장으로
    head of delegation: 단장으로 하는
    head of delegation: 단장인
    head of delegation: 대표단 단장
    head of delegation: 대표단장
    health minister: 보건부 장관
    health minister: 보건상
    health minister: 보건성 상
    health minister: 복지부 장관
    health minister: 위생부장
    interior minister: 내무부 장관
    interior minister: 내무부장
    interior minister: 내무상
    king: 국왕
    king: 국왕 폐하
    king: 국왕페하
    leader: 독재자
    leader: 령도자
    leader: 수령님
    leader: 영도자
    leader: 위대한 수령
    leader: 지도자
    leader: 최고사령관
    leader: 최고존엄
    leader: 최고통치자
    mayor: 광역시장
    mayor: 시인민위원회 위원장
    mayor: 특별시장
    military attache: 군사무관
    military attache: 대사관무관
    military attache: 무관단
    minister: 각료
    minister: 국무대신
    minister: 내각상
    minister: 장관
    national security adviser: 국가안전보장국장
    national security adviser: 안보 보좌관
    national security adviser: 안보실장
    negotiator: 협상 대표
    negotiator: 협상가
    negotiator: 협상팀장
    nuclear negotiator: 6자 수석대표
    nuclear negotiator: 북핵 수석대표
    nuclear negotiator: 핵협상 대표
    parliament speaker: 국가회의 의장
    parliament speaker: 국회 의장
    parliament speaker: 상원 의장
    parliament speaker: 의회 의장
    parliament speaker: 하원 의장
    party chief: 당 지도자
    party secretary: 당 비서
    party secretary: 당 서기
    party secretary: 제1비서
    party secretary: 중앙위원회 비서
    party secretary: 책임비서
    pope: 교황
    premier: 국무원 총리
    premier: 내각 총리
    premier: 정무원 총리
    president: 국가 원수
    president: 국가수반
    president: 대통령
    president: 대통령 권한대행
    president: 대통령 당선인
    president: 주석
    president: 주석동지
    prime minister: 내각수상
    prime minister: 내각총리대신
    prime minister: 정부수반
    prime minister: 정부수상
    prime minister: 총리
    prime minister: 총리 대행
    prime minister: 총리대신
    prime minister: 행정수반
    public security minister: 공안부장
    public security minister: 사회안전상
    public security minister: 인민보안상
    queen: 녀왕
    queen: 여왕
    queen: 왕비
    railways minister: 철도부장
    railways minister: 철도상
    railways minister: 철도장관
    secretary general: 사무총장
    secretary general: 사무총장은
    secretary of state: 국무 장관
    secretary of state: 국무비서
    secretary of state: 국무서기
    security council secretary: 안보회의 비서
    security council secretary: 안보회의 서기
    security council secretary: 안전보장회의 서기
    special envoy: 대통령특사
    special envoy: 특별 대표
    special envoy: 특별사신
    special envoy: 특별사절
    special envoy: 특사
    spokesman: 공보관
    spokesman: 공보비서
    spokesman: 대변인
    spokesman: 대변인은
    spokesman: 보도관
    sports minister: 체육부 장관
    sports minister: 체육상
    sports minister: 체육장관
    sultan: 술탄
    sultan: 술탄국왕
    top diplomat: 고위 외교관
    top diplomat: 외교 사령탑
    top diplomat: 최고 외교관
    tourism minister: 관광부 장관
    tourism minister: 관광상
    tourism minister: 국가관광총국 총국장
    trade minister: 무역부 장관
    trade minister: 무역상
    trade minister: 무역장관
    trade minister: 상무부장
    trade minister: 통상장관
    unification minister: 통일 장관
    unification minister: 통일원 장관
    vice chairman: 부위원장
    vice chairman: 부의장
    vice chairman: 부주석
    vice chairman: 부회장
    vice foreign minister: 부외무상
    vice foreign minister: 외교 차관
    vice foreign minister: 외교부 2차관
    vice foreign minister: 외교부 부부장
    vice foreign minister: 외교부 상무부부장
    vice foreign minister: 외교부 제2차관
    vice foreign minister: 외교부 차관
    vice foreign minister: 외무 부상
    vice foreign minister: 외무 차관
    vice foreign minister: 외무부 부장관
    vice foreign minister: 외무부 차관
    vice foreign minister: 외무성 부상
    vice foreign minister: 외무성 사무차관
    vice foreign minister: 외무성 차관
    vice minister: 국방 차관
    vice minister: 국방부 차관
    vice minister: 차관과
    vice minister: 차관은
    vice minister: 차관이
    vice premier: 부총리
    vice premier: 부총리겸
    vice president: 국가 부주석
    vice president: 국가부주석이
    vice president: 부대통령
    vice president: 부통령
  `,
  ja: `
    agriculture minister: 農林水産相
    agriculture minister: 農業相
    agriculture minister: 農相
    ambassador: 大使
    ambassador: 常駐代表
    army chief: 陸軍参謀総長
    army chief: 陸軍参謀長
    army chief: 陸軍総司令官
    bishop: 司教
    bishop: 府主教
    bishop: 枢機卿
    chairman of parliament: 全人代委員長
    chairman of parliament: 常任委員会委員長
    chairman of parliament: 常任委員長
    chairman of parliament: 常務委員会委員長
    chairman of parliament: 常務委員長
    chairman: 会長
    chairman: 委員長
    chairman: 総連議長
    chairman: 議長が
    chairman: 議長は
    charge d affaires: 代理公使
    charge d affaires: 代理大使
    charge d affaires: 大使代理
    chief of staff: 大統領首席補佐官
    chief of staff: 秘書室長
    chief of staff: 首席補佐官
    chief of the general staff: 参謀総長
    chief of the general staff: 統合参謀本部議長
    chief of the general staff: 総参謀長
    coach: 代表監督
    coach: 監督が
    coach: 監督は
    consul general: 総領事が
    consul general: 総領事の
    consul general: 総領事は
    culture minister: 文化大臣
    culture minister: 文化相
    culture minister: 文化省相
    defence minister: 人民武力省相
    defence minister: 人民武力部長
    defence minister: 国防大臣
    defence minister: 国防相
    defence minister: 国防省相
    defence minister: 国防軍相
    defence minister: 国防部長
    defence minister: 国防部長官
    defence minister: 国防長官
    defence minister: 戦争長官
    defence minister: 武力相
    defence minister: 防衛大臣
    defence minister: 防衛庁長官
    defence minister: 防衛相
    delegation: 代表団
    delegation: 使節団
    delegation: 議員団
    department director: アジア大洋州局長
    department director: 国際部長
    department director: 宣伝扇動部長
    department director: 対外連絡部長
    department director: 統一戦線部長
    deputy ambassador: 副大使
    deputy ambassador: 次席公使
    deputy ambassador: 次席大使
    deputy prime minister: 副首相
    deputy prime minister: 副首相兼
    director general: 事務局長
    director general: 総局長
    education minister: 教育大臣
    education minister: 教育相
    education minister: 文部科学相
    embassy: 代表部
    embassy: 在外公館
    embassy: 大使館
    embassy: 高等弁務官事務所
    emir: エミール
    envoy: 使節
    envoy: 使者
    envoy: 密使
    executive director: エグゼクティブディレクター
    executive director: 執行理事
    executive director: 専務理事
    external economic minister: 対外経済相
    external economic minister: 対外経済省相
    external economic minister: 対外経済関係相
    first vice foreign minister: 外務省第1副相
    first vice foreign minister: 第1副外相
    first vice foreign minister: 第1外務次官
    first vice foreign minister: 第一副外相
    first vice foreign minister: 第一外務次官
    foreign minister: 外交担当相
    foreign minister: 外交省相
    foreign minister: 外交通商大臣
    foreign minister: 外交通商相
    foreign minister: 外交通商部長官
    foreign minister: 外交部長
    foreign minister: 外交部長官
    foreign minister: 外交長官
    foreign minister: 外務大臣
    foreign minister: 外務相
    foreign minister: 外務省相
    foreign minister: 外務長官
    foreign minister: 外相
    foreign minister: 外相代行
    foreign secretary: 外務・英連邦相
    foreign secretary: 英外相
    general secretary: 党書記長
    general secretary: 書記長
    general secretary: 総書記
    general secretary: 総秘書
    governor: 省長
    governor: 知事
    governor: 知事代行
    governor: 行政長官
    head of delegation: 代表団の団長
    head of delegation: 代表団団長
    head of delegation: 代表団長
    head of delegation: 使節団長
    head of delegation: 団長
    health minister: 保健大臣
    health minister: 保健相
    health minister: 保健福祉相
    health minister: 厚労相
    health minister: 厚生労働相
    interior minister: 内務大臣
    interior minister: 内務相
    interior minister: 内相
    king: 国王
    king: 国王夫妻
    king: 国王陛下
    leader: 指導者
    leader: 最高司令官
    leader: 最高尊厳
    leader: 独裁者
    leader: 領導者
    leader: 領袖
    leader: 首領
    leader: 首領様
    mayor: 市人民委員会委員長
    mayor: 市人民委員長
    mayor: 市長
    military attache: 大使館付武官
    military attache: 武官
    military attache: 防衛駐在官
    minister: 国務相
    minister: 大臣
    minister: 担当相
    national security adviser: 国家安全保障問題担当
    national security adviser: 国家安全保障局長
    national security adviser: 安全保障担当補佐官
    negotiator: 交渉官
    negotiator: 交渉担当者
    negotiator: 首席代表
    nuclear negotiator: 6カ国協議首席代表
    nuclear negotiator: 六カ国協議首席代表
    nuclear negotiator: 核交渉担当者
    parliament speaker: 上院議長
    parliament speaker: 下院議長
    parliament speaker: 人民会議議長
    parliament speaker: 国会議長
    parliament speaker: 議会議長
    party chief: 党トップ
    party chief: 党指導者
    party chief: 党首
    party secretary: 党中央委書記
    party secretary: 党委書記
    party secretary: 党書記
    party secretary: 第1書記
    party secretary: 第一書記
    pope: 教皇
    pope: 法王
    premier: 内閣総理
    premier: 国務院総理
    premier: 政務院総理
    president: 主席
    president: 元首
    president: 国家主席は
    president: 大統領
    president: 大統領代行
    president: 大統領権限代行
    prime minister: 元首相
    prime minister: 内閣総理大臣
    prime minister: 政府首班
    prime minister: 総理
    prime minister: 総理大臣
    prime minister: 閣僚会議議長
    prime minister: 首相
    prime minister: 首相代理
    prime minister: 首相代行
    public security minister: 人民保安相
    public security minister: 公安相
    public security minister: 社会安全相
    queen: 女王
    queen: 女王陛下
    queen: 王妃
    railways minister: 鉄道大臣
    railways minister: 鉄道相
    railways minister: 鉄道部長
    secretary general: 事務総長
    secretary general: 幹事長
    secretary of state: 国務省長官
    secretary of state: 国務長官
    secretary of state: 国務長官代行
    security council secretary: 安保会議書記
    security council secretary: 安全保障会議の書記
    security council secretary: 安全保障会議書記
    special envoy: 大統領特使
    special envoy: 特使
    special envoy: 特別代表
    special envoy: 特別使節
    special envoy: 首相特使
    spokesman: スポークスパーソン
    spokesman: スポークスマン
    spokesman: 報道官
    spokesman: 報道局長
    spokesman: 広報官
    sports minister: スポーツ大臣
    sports minister: スポーツ相
    sports minister: 体育相
    sultan: スルタン
    top diplomat: 上級外交官
    top diplomat: 外交当局トップ
    top diplomat: 高位外交官
    tourism minister: 観光大臣
    tourism minister: 観光相
    tourism minister: 観光総局長官
    trade minister: 商務相
    trade minister: 商務部長
    trade minister: 貿易相が
    trade minister: 貿易相と
    trade minister: 貿易相は
    unification minister: 統一相
    unification minister: 統一省長官
    unification minister: 統一部長官
    vice chairman: 副主席
    vice chairman: 副会長
    vice chairman: 副党首
    vice chairman: 副委員長
    vice chairman: 副議長
    vice foreign minister: 副外相
    vice foreign minister: 国務副長官
    vice foreign minister: 外交次官
    vice foreign minister: 外交省次官
    vice foreign minister: 外交部次官
    vice foreign minister: 外交部第2次官
    vice foreign minister: 外務事務次官
    vice foreign minister: 外務副大臣
    vice foreign minister: 外務副相
    vice foreign minister: 外務政務官
    vice foreign minister: 外務次官
    vice foreign minister: 外務省事務次官
    vice foreign minister: 外務省副相
    vice foreign minister: 外務省次官
    vice minister: 副大臣
    vice minister: 副相
    vice minister: 副長官
    vice minister: 国防副部長
    vice minister: 次官
    vice premier: 上級副首相
    vice premier: 内閣副首相
    vice premier: 副総理
    vice president: 副大統領
    vice president: 副大統領は
    vice president: 国家副主席
  `,
  ru: `
    agriculture minister: министр сельского хозяйства
    agriculture minister: министра сельского хозяйства
    agriculture minister: министром сельского хозяйства
    ambassador: посла
    ambassador: послам
    ambassador: послами
    ambassador: послов
    ambassador: послом
    ambassador: послу
    ambassador: послы
    ambassador: посол
    ambassador: посол по особым поручениям
    ambassador: посол-координатор
    ambassador: постпред
    ambassador: постпреда
    ambassador: постпредом
    ambassador: постпреду
    army chief: командующего армией
    army chief: командующий армией
    army chief: командующим армией
    bishop: епископ
    bishop: епископа
    bishop: епископом
    chairman of parliament: председателем Президиума Верховного народного собрания
    chairman of parliament: председатель Президиума ВНС
    chairman of parliament: председатель Президиума Верховного народного собрания
    chairman of parliament: председателя Президиума Верховного народного собрания
    chairman: председателем
    chairman: председатели
    chairman: председатель
    chairman: председателя
    charge d affaires: временному поверенному в делах
    charge d affaires: поверенного в делах
    charge d affaires: поверенный в делах
    chief of staff: руководителем аппарата
    chief of staff: руководитель аппарата
    chief of staff: руководителя аппарата
    chief of the general staff: начальник Генштаба
    chief of the general staff: начальника Генштаба
    chief of the general staff: начальником Генштаба
    coach: тренер
    coach: тренера
    coach: тренером
    consul general: генконсул
    consul general: генконсула
    consul general: генконсулом
    culture minister: министр культуры
    culture minister: министра культуры
    culture minister: министром культуры
    defence minister: глава Минобороны
    defence minister: главой Минобороны
    defence minister: главу Минобороны
    defence minister: главы Минобороны
    defence minister: министр народных вооруженных сил
    defence minister: министр обороны
    defence minister: министра народных вооруженных сил
    defence minister: министра обороны
    defence minister: министров обороны
    defence minister: министром народных вооруженных сил
    defence minister: министром обороны
    defence minister: министру народных вооруженных сил
    defence minister: министру обороны
    defence minister: министры обороны
    delegation: делегацией
    delegation: делегации
    delegation: делегацию
    delegation: делегация
    delegation: делегациям
    delegation: делегациями
    department director: директор Первого департамента Азии
    department director: директор департамента
    department director: директора департамента
    department director: директором департамента
    deputy ambassador: заместителем посла
    deputy ambassador: заместитель посла
    deputy ambassador: заместителя посла
    deputy prime minister: вице-премьер
    deputy prime minister: вице-премьера
    deputy prime minister: вице-премьером
    deputy prime minister: вице-премьеры
    director general: гендиректор
    director general: гендиректора
    director general: гендиректором
    education minister: министр образования
    education minister: министра образования
    education minister: министром образования
    embassy: диппредставительство
    embassy: посольства
    embassy: посольство
    embassy: посольством
    emir: эмир
    emir: эмира
    emir: эмиром
    envoy: посланник
    envoy: посланника
    envoy: посланником
    executive director: исполнительного директора
    executive director: исполнительному директору
    executive director: исполнительный директор
    external economic minister: министр внешнеэкономических связей
    external economic minister: министра внешнеэкономических связей
    external economic minister: министром внешнеэкономических связей
    first vice foreign minister: первого замминистра иностранных дел
    first vice foreign minister: первый заместитель министра иностранных дел
    first vice foreign minister: первый замминистра иностранных дел
    first vice foreign minister: первым замминистра иностранных дел
    foreign minister: глава МИД
    foreign minister: глава МИДа
    foreign minister: главами МИД
    foreign minister: главе МИД
    foreign minister: главой МИД
    foreign minister: главу МИД
    foreign minister: главы МИД
    foreign minister: министр иностранных дел
    foreign minister: министра иностранных дел
    foreign minister: министрам иностранных дел
    foreign minister: министрами иностранных дел
    foreign minister: министре иностранных дел
    foreign minister: министров иностранных дел
    foreign minister: министром иностранных дел
    foreign minister: министру иностранных дел
    foreign minister: министры иностранных дел
    foreign secretary: глава Форин-офис
    foreign secretary: глава Форин-офиса
    general secretary: генсек ТПК
    general secretary: генсек ЦК
    general secretary: генсека ТПК
    general secretary: генсеком ТПК
    governor: губернатор
    governor: губернатора
    governor: губернатором
    governor: губернаторы
    head of delegation: глава делегации
    head of delegation: главой делегации
    head of delegation: главы делегации
    head of delegation: руководитель делегации
    health minister: министр здравоохранения
    health minister: министра здравоохранения
    health minister: министром здравоохранения
    health minister: министры здравоохранения
    interior minister: министр внутренних дел
    interior minister: министра внутренних дел
    interior minister: министром внутренних дел
    king: королем
    king: король
    king: короля
    leader: верховного руководителя
    leader: верховному руководителю
    leader: верховный руководитель
    leader: верховным руководителем
    leader: вождь
    leader: вождя
    leader: высший руководитель
    leader: лидер
    leader: лидера
    leader: лидерам
    leader: лидерами
    leader: лидере
    leader: лидеров
    leader: лидером
    leader: лидеру
    leader: лидеры
    mayor: мэр
    mayor: мэра
    mayor: мэром
    military attache: военного атташе
    military attache: военный атташе
    military attache: военным атташе
    minister: госминистр
    minister: госминистра
    minister: министр
    minister: министра
    minister: министрам
    minister: министрами
    minister: министрах
    minister: министре
    minister: министром
    minister: министру
    minister: министры
    national security adviser: советник по национальной безопасности
    national security adviser: советника по национальной безопасности
    national security adviser: советником по национальной безопасности
    negotiator: переговорщик
    negotiator: переговорщика
    negotiator: переговорщиком
    nuclear negotiator: переговорщик по ядерной проблеме
    nuclear negotiator: ядерного переговорщика
    nuclear negotiator: ядерный переговорщик
    parliament speaker: спикер парламента
    parliament speaker: спикера парламента
    parliament speaker: спикером парламента
    parliament speaker: спикеры парламента
    party chief: глава партии
    party chief: главы партии
    party chief: лидер партии
    party secretary: секретарем ЦК
    party secretary: секретарь ЦК
    party secretary: секретарь ЦК ТПК
    party secretary: секретаря ЦК
    pope: папа римский
    pope: папу римского
    pope: папы римского
    premier: премьер Госсовета
    premier: премьера Госсовета
    premier: премьером Госсовета
    president: глав государств
    president: глава государства
    president: главе государства
    president: главой государства
    president: главу государства
    president: главы государства
    president: госглава
    president: президент
    president: президента
    president: президентам
    president: президентами
    president: президенте
    president: президентов
    president: президентом
    president: президенту
    president: президенты
    prime minister: глава правительства
    prime minister: главе правительства
    prime minister: главу правительства
    prime minister: главы правительства
    prime minister: премьер
    prime minister: премьер-министр
    prime minister: премьер-министра
    prime minister: премьер-министре
    prime minister: премьер-министров
    prime minister: премьер-министром
    prime minister: премьер-министру
    prime minister: премьер-министры
    prime minister: премьера
    prime minister: премьеров
    prime minister: премьером
    prime minister: премьеру
    public security minister: министр общественной безопасности
    public security minister: министра общественной безопасности
    public security minister: министром общественной безопасности
    queen: королева
    queen: королевой
    queen: королевы
    railways minister: министр железных дорог
    railways minister: министра железных дорог
    railways minister: министром железных дорог
    secretary general: генеральный секретарь
    secretary general: генсек
    secretary general: генсека
    secretary general: генсеком
    secretary of state: госсекретарем
    secretary of state: госсекретарь
    secretary of state: госсекретаря
    security council secretary: секретарем Совбеза
    security council secretary: секретарь Совбеза
    security council secretary: секретаря Совбеза
    speaker: спикер
    speaker: спикера
    speaker: спикером
    special envoy: спецпредставителем
    special envoy: спецпредставители
    special envoy: спецпредставитель
    special envoy: спецпредставителя
    spokesman: официального представителя
    spokesman: официальный представитель
    spokesman: официальным представителем
    spokesman: пресс-секретарь
    sports minister: министр спорта
    sports minister: министра спорта
    sports minister: министром спорта
    sultan: султан
    sultan: султана
    sultan: султаном
    top diplomat: высший дипломат
    top diplomat: главного дипломата
    top diplomat: главный дипломат
    tourism minister: министр туризма
    tourism minister: министра туризма
    tourism minister: министром туризма
    trade minister: министр внешней торговли
    trade minister: министр торговли
    trade minister: министра торговли
    trade minister: министром торговли
    unification minister: министр объединения
    unification minister: министра объединения
    unification minister: министром объединения
    vice chairman: заместителем председателя
    vice chairman: заместитель председателя
    vice chairman: заместителя председателя
    vice chairman: зампред
    vice foreign minister: замглава МИД
    vice foreign minister: замглаве МИД
    vice foreign minister: замглаву МИД
    vice foreign minister: замглавы МИД
    vice foreign minister: заместителем министра иностранных дел
    vice foreign minister: заместители министра иностранных дел
    vice foreign minister: заместитель министра иностранных дел
    vice foreign minister: заместителю министра иностранных дел
    vice foreign minister: заместителя министра иностранных дел
    vice foreign minister: заместителями министра иностранных дел
    vice foreign minister: замминистр иностранных дел
    vice foreign minister: замминистра иностранных дел
    vice foreign minister: замминистров иностранных дел
    vice foreign minister: замминистром иностранных дел
    vice foreign minister: замминистру иностранных дел
    vice foreign minister: замминистры иностранных дел
    vice minister: замминистр
    vice minister: замминистра
    vice minister: замминистром
    vice minister: замминистры
    vice president: вице-президент
    vice president: вице-президента
    vice president: вице-президентом
    vice president: вице-президенты
  `,
  pl: `
    agriculture minister: minister rolnictwa
    agriculture minister: ministra rolnictwa
    agriculture minister: ministrem rolnictwa
    ambassador: ambasador
    ambassador: ambasadora
    ambassador: ambasadorem
    ambassador: ambasadorka
    ambassador: ambasadorki
    ambassador: ambasadorowi
    ambassador: ambasadorowie
    ambassador: ambasadorze
    ambassador: ambasadorzy
    ambassador: ambasadorów
    army chief: dowódca armii
    army chief: dowódcy armii
    army chief: dowódcę armii
    bishop: biskup
    bishop: biskupa
    bishop: biskupem
    chairman of parliament: przewodniczącego Prezydium
    chairman of parliament: przewodniczący Prezydium
    chairman of parliament: przewodniczącym Prezydium
    chairman: przewodnicząca
    chairman: przewodniczącego
    chairman: przewodniczący
    chairman: przewodniczącym
    charge d affaires: chargé d'affaires
    chief of staff: szef kancelarii
    chief of staff: szefa kancelarii
    chief of staff: szefem kancelarii
    chief of the general staff: szef Sztabu Generalnego
    chief of the general staff: szefa Sztabu Generalnego
    chief of the general staff: szefem Sztabu Generalnego
    coach: trener
    coach: trenera
    coach: trenerem
    consul general: konsul generalny
    consul general: konsula generalnego
    consul general: konsulowi generalnemu
    culture minister: minister kultury
    culture minister: ministra kultury
    culture minister: ministrem kultury
    defence minister: minister obrony
    defence minister: minister obrony narodowej
    defence minister: ministra obrony
    defence minister: ministra obrony narodowej
    defence minister: ministrem obrony
    defence minister: ministrem obrony narodowej
    defence minister: ministrowi obrony
    defence minister: ministrowi obrony narodowej
    defence minister: ministrowie obrony
    defence minister: ministrze obrony
    defence minister: ministrów obrony
    defence minister: szef MON
    defence minister: szef ministerstwa obrony
    defence minister: szef resortu obrony
    defence minister: szefa MON
    defence minister: szefem MON
    defence minister: szefowa MON
    delegation: delegacja
    delegation: delegacja rządowa
    delegation: delegacja wojskowa
    delegation: delegacjami
    delegation: delegacji
    delegation: delegacji rządowej
    delegation: delegacji wojskowej
    delegation: delegacjom
    delegation: delegację
    delegation: delegację rządową
    delegation: delegację wojskową
    department director: dyrektor departamentu
    department director: dyrektora departamentu
    department director: dyrektorem departamentu
    department director: kierownik wydziału
    deputy ambassador: zastępca ambasadora
    deputy ambassador: zastępcy ambasadora
    deputy ambassador: zastępcę ambasadora
    deputy prime minister: wicepremier
    deputy prime minister: wicepremiera
    deputy prime minister: wicepremierem
    deputy prime minister: wicepremierzy
    director general: dyrektor generalny
    director general: dyrektora generalnego
    director general: dyrektorowi generalnemu
    education minister: minister edukacji
    education minister: ministra edukacji
    education minister: ministrem edukacji
    embassy: ambasada
    embassy: ambasady
    embassy: ambasadzie
    embassy: ambasadę
    emir: emir
    emir: emira
    emir: emirem
    envoy: wysłannik
    envoy: wysłannika
    envoy: wysłannikiem
    executive director: dyrektor wykonawczy
    executive director: dyrektora wykonawczego
    executive director: dyrektorowi wykonawczemu
    external economic minister: minister ds. zagranicznych stosunków gospodarczych
    external economic minister: ministra ds. zagranicznych stosunków gospodarczych
    external economic minister: ministrem ds. zagranicznych stosunków gospodarczych
    first vice foreign minister: pierwsza wiceminister spraw zagranicznych
    first vice foreign minister: pierwszego wiceministra spraw zagranicznych
    first vice foreign minister: pierwszy wiceminister spraw zagranicznych
    first vice foreign minister: pierwszym wiceministrem spraw zagranicznych
    foreign minister: minister spraw zagranicznych
    foreign minister: ministra spraw zagranicznych
    foreign minister: ministrami spraw zagranicznych
    foreign minister: ministrem spraw zagranicznych
    foreign minister: ministrom spraw zagranicznych
    foreign minister: ministrowi spraw zagranicznych
    foreign minister: ministrowie spraw zagranicznych
    foreign minister: ministrze spraw zagranicznych
    foreign minister: ministrów spraw zagranicznych
    foreign minister: szef MSZ
    foreign minister: szef dyplomacji
    foreign minister: szefa MSZ
    foreign minister: szefem MSZ
    foreign minister: szefowa MSZ
    foreign minister: szefowej MSZ
    foreign minister: szefowi MSZ
    foreign minister: szefowie MSZ
    general secretary: sekretarz generalny KC
    general secretary: sekretarz generalny partii
    general secretary: sekretarza generalnego partii
    general secretary: sekretarzem generalnym partii
    governor: gubernator
    governor: gubernatora
    governor: gubernatorem
    governor: gubernatorzy
    head of delegation: przewodnicząca delegacji
    head of delegation: przewodniczącego delegacji
    head of delegation: przewodniczący delegacji
    head of delegation: przewodniczącym delegacji
    health minister: minister zdrowia
    health minister: ministra zdrowia
    health minister: ministrem zdrowia
    health minister: ministrze zdrowia
    interior minister: minister spraw wewnętrznych
    interior minister: ministra spraw wewnętrznych
    interior minister: ministrem spraw wewnętrznych
    king: król
    king: króla
    king: królem
    leader: dyktator
    leader: lider
    leader: lidera
    leader: liderem
    leader: liderka
    leader: liderki
    leader: liderowi
    leader: liderzy
    leader: liderów
    leader: przywódca
    leader: przywódcami
    leader: przywódco
    leader: przywódcom
    leader: przywódcy
    leader: przywódczyni
    leader: przywódców
    leader: przywódcę
    mayor: burmistrz
    mayor: burmistrza
    mayor: burmistrzem
    military attache: attaché wojskowego
    military attache: attaché wojskowy
    military attache: attaché wojskowym
    minister: minister
    minister: ministra
    minister: ministrami
    minister: ministrem
    minister: ministrom
    minister: ministrowi
    minister: ministrowie
    minister: ministry
    minister: ministrze
    minister: ministrów
    minister: ministrę
    national security adviser: doradca ds. bezpieczeństwa narodowego
    national security adviser: doradcy ds. bezpieczeństwa narodowego
    national security adviser: doradcę ds. bezpieczeństwa narodowego
    negotiator: negocjator
    negotiator: negocjatora
    negotiator: negocjatorem
    nuclear negotiator: negocjator ds. nuklearnych
    nuclear negotiator: negocjatora ds. nuklearnych
    nuclear negotiator: negocjatorem ds. nuklearnych
    parliament speaker: marszałek Senatu
    parliament speaker: marszałek parlamentu
    parliament speaker: marszałka Senatu
    parliament speaker: marszałkiem Senatu
    party chief: szef partii
    party chief: szefa partii
    party chief: szefem partii
    party secretary: sekretarz KC
    party secretary: sekretarz partii
    party secretary: sekretarza partii
    party secretary: sekretarzem partii
    pope: papież
    pope: papieża
    pope: papieżem
    premier: premier Rady Państwa
    premier: premiera Rady Państwa
    premier: premierem Rady Państwa
    president: głowa państwa
    president: głowie państwa
    president: głowy państw
    president: głowy państwa
    president: głowę państwa
    president: prezydenci
    president: prezydencie
    president: prezydent
    president: prezydenta
    president: prezydentami
    president: prezydentem
    president: prezydentka
    president: prezydentki
    president: prezydentom
    president: prezydentowi
    president: prezydentów
    prime minister: premier
    prime minister: premiera
    prime minister: premierami
    prime minister: premierem
    prime minister: premierom
    prime minister: premierowi
    prime minister: premierze
    prime minister: premierzy
    prime minister: premierów
    prime minister: prezes Rady Ministrów
    prime minister: szef rządu
    prime minister: szefa rządu
    prime minister: szefem rządu
    prime minister: szefowa rządu
    prime minister: szefowej rządu
    prime minister: szefowi rządu
    prime minister: szefowie rządu
    public security minister: minister bezpieczeństwa publicznego
    public security minister: ministra bezpieczeństwa publicznego
    public security minister: ministrem bezpieczeństwa publicznego
    queen: królowa
    queen: królowe
    queen: królowej
    railways minister: minister kolei
    railways minister: ministra kolei
    railways minister: ministrem kolei
    secretary general: sekretarz generalny
    secretary general: sekretarza generalnego
    secretary general: sekretarzem generalnym
    secretary general: sekretarzowi generalnemu
    secretary of state: sekretarz stanu
    secretary of state: sekretarza stanu
    secretary of state: sekretarzowi stanu
    security council secretary: sekretarz Rady Bezpieczeństwa
    security council secretary: sekretarza Rady Bezpieczeństwa
    security council secretary: sekretarzem Rady Bezpieczeństwa
    speaker: marszałek
    speaker: marszałka
    speaker: marszałkiem
    special envoy: specjalny wysłannik
    special envoy: wysłannik specjalny
    special envoy: wysłannika specjalnego
    special envoy: wysłannikiem specjalnym
    spokesman: rzecznicy
    spokesman: rzecznik
    spokesman: rzecznika
    spokesman: rzecznikiem
    sports minister: minister sportu
    sports minister: ministra sportu
    sports minister: ministrem sportu
    sultan: sułtan
    sultan: sułtana
    sultan: sułtanem
    top diplomat: czołowy dyplomata
    top diplomat: główny dyplomata
    top diplomat: najwyższy rangą dyplomata
    tourism minister: minister turystyki
    tourism minister: ministra turystyki
    tourism minister: ministrem turystyki
    trade minister: minister handlu
    trade minister: minister handlu zagranicznego
    trade minister: ministra handlu
    trade minister: ministrem handlu
    unification minister: minister ds. zjednoczenia
    unification minister: ministra ds. zjednoczenia
    unification minister: ministrem ds. zjednoczenia
    vice chairman: wiceprzewodnicząca
    vice chairman: wiceprzewodniczącego
    vice chairman: wiceprzewodniczący
    vice chairman: wiceprzewodniczącym
    vice foreign minister: wiceminister spraw zagranicznych
    vice foreign minister: wiceministra spraw zagranicznych
    vice foreign minister: wiceministrem spraw zagranicznych
    vice foreign minister: wiceministrowi spraw zagranicznych
    vice foreign minister: wiceministrowie spraw zagranicznych
    vice foreign minister: wiceministrze spraw zagranicznych
    vice foreign minister: wiceministrów spraw zagranicznych
    vice foreign minister: wiceszef MSZ
    vice foreign minister: wiceszef dyplomacji
    vice foreign minister: wiceszefa MSZ
    vice foreign minister: wiceszefa dyplomacji
    vice foreign minister: wiceszefem MSZ
    vice foreign minister: wiceszefowa MSZ
    vice foreign minister: wiceszefowej MSZ
    vice foreign minister: wiceszefowi MSZ
    vice foreign minister: wiceszefowi dyplomacji
    vice foreign minister: wiceszefowie MSZ
    vice minister: wiceminister
    vice minister: wiceministra
    vice minister: wiceministrem
    vice minister: wiceministrze
    vice president: wiceprezydenci
    vice president: wiceprezydent
    vice president: wiceprezydenta
    vice president: wiceprezydentem
  `,
  mn: `
    agriculture minister: ХХААХҮ-ийн сайд*
    agriculture minister: Хүнс хөдөө аж ахуй хөнгөн үйлдвэрийн сайд*
    agriculture minister: Хөдөө аж ахуйн сайд*
    ambassador: Элчин сайд*
    army chief: Хуурай замын цэргийн командлагч*
    army chief: армийн дарга
    army chief: армийн командлагч*
    bishop: бишоп*
    chairman of parliament: Ардын дээд хурлын байнгын хорооны дарга
    chairman of parliament: Ардын дээд хурлын байнгын хорооны даргын
    chairman of parliament: тэргүүлэгчдийн дарга
    chairman of parliament: тэргүүлэгчдийн даргын
    chairman: дарга
    chairman: даргатай
    chairman: даргыг
    chairman: даргын
    charge d affaires: түр хамаарагч*
    charge d affaires: хэргийг түр хариуцагч*
    charge d affaires: хэрэг хамаарагч*
    chief of staff: Ерөнхийлөгчийн Тамгын газрын дарга
    chief of staff: Тамгын газрын дарга
    chief of staff: Тамгын газрын даргын
    chief of the general staff: Жанжин штабын дарга
    chief of the general staff: Жанжин штабын даргатай
    chief of the general staff: Жанжин штабын даргын
    coach: дасгалжуулагч*
    consul general: Ерөнхий консул
    consul general: Ерөнхий консултай
    consul general: Ерөнхий консулын
    culture minister: ССАЖЗ-ын сайд*
    culture minister: Соёл спорт аялал жуулчлал залуучуудын сайд*
    culture minister: Соёлын сайд*
    defence minister: Ардын зэвсэгт хүчний сайд*
    defence minister: Ардын зэвсэгт хүчний яамны сайд*
    defence minister: БХ-ын сайд*
    defence minister: Батлан хамгаалах сайд*
    defence minister: Батлан хамгаалах яамны сайд*
    defence minister: Батлан хамгаалахын сайд*
    delegation: төлөөлөгчдийг
    delegation: төлөөлөгчдийн
    delegation: төлөөлөгчдийн баг*
    delegation: төлөөлөгчдөд
    delegation: төлөөлөгчид
    delegation: төлөөлөгчидтэй
    department director: газрын дарга
    department director: газрын даргын
    department director: хэлтсийн дарга
    department director: хэлтсийн даргын
    deputy ambassador: Элчин сайдын орлогч*
    deputy ambassador: дэд элчин сайд*
    deputy prime minister: Дэд ерөнхий сайд*
    deputy prime minister: Ерөнхий сайдын нэгдүгээр орлогч*
    deputy prime minister: Ерөнхий сайдын орлогч*
    deputy prime minister: Шадар сайд*
    director general: Ерөнхий захирал
    director general: Ерөнхий захиралтай
    director general: Ерөнхий захирлын
    education minister: БШУ-ны сайд*
    education minister: Боловсрол шинжлэх ухааны сайд*
    education minister: Боловсролын сайд*
    embassy: ЭСЯ
    embassy: ЭСЯ-наас
    embassy: ЭСЯ-ны
    embassy: Элчин сайдын яам*
    emir: эмир
    emir: эмирийн
    envoy: элч
    envoy: элчийн
    envoy: элчтэй
    executive director: гүйцэтгэх захирал
    executive director: гүйцэтгэх захиралтай
    executive director: гүйцэтгэх захирлын
    external economic minister: Гадаад эдийн засгийн сайд*
    external economic minister: Гадаад эдийн засгийн харилцааны сайд*
    external economic minister: Гадаад эдийн засгийн хэргийн сайд*
    first vice foreign minister: Гадаад хэргийн нэгдүгээр дэд сайд*
    first vice foreign minister: Гадаад хэргийн сайдын нэгдүгээр орлогч*
    first vice foreign minister: Гадаад хэргийн сайдын тэргүүн орлогч*
    first vice foreign minister: Гадаад хэргийн тэргүүн дэд сайд*
    foreign minister: ГХ-ийн сайд*
    foreign minister: ГХЯ-ны сайд*
    foreign minister: ГХЯ-ны тэргүүн
    foreign minister: Гадаад харилцааны сайд*
    foreign minister: Гадаад хэргийн сайд*
    foreign minister: Гадаад хэргийн яамны сайд*
    foreign minister: Гадаад хэрэг эрхэлсэн сайд*
    foreign minister: Гадаад явдлын сайд*
    general secretary: Төв хорооны ерөнхий нарийн бичгийн дарга
    general secretary: намын ерөнхий нарийн бичгийн дарга
    general secretary: намын ерөнхий нарийн бичгийн даргатай
    general secretary: намын ерөнхий нарийн бичгийн даргын
    governor: Засаг дарга
    governor: Засаг даргад
    governor: Засаг даргатай
    governor: Засаг даргын
    head of delegation: төлөөлөгчдийг ахлагч*
    head of delegation: төлөөлөгчдийн ахлагч*
    head of delegation: төлөөлөгчдийн багийн ахлагч*
    head of delegation: төлөөлөгчдийн тэргүүн*
    health minister: ЭМ-ийн сайд*
    health minister: ЭМЯ-ны сайд*
    health minister: Эрүүл мэндийн сайд*
    health minister: Эрүүлийг хамгаалахын сайд*
    interior minister: Дотоод хэргийн сайд*
    interior minister: Дотоод явдлын сайд*
    interior minister: ХЗДХ-ийн сайд*
    king: хаан
    king: хаантай
    king: хааны
    leader: лидер
    leader: лидерийн
    leader: лидертэй
    leader: лидерүүд*
    leader: манлайлагч*
    leader: удирдагч
    leader: удирдагчдад
    leader: удирдагчдын
    leader: удирдагчид
    leader: удирдагчийг
    leader: удирдагчийн
    leader: удирдагчтай
    mayor: хотын дарга
    mayor: хотын даргатай
    mayor: хотын даргын
    military attache: батлан хамгаалахын атташе*
    military attache: цэргийн атташе*
    minister: сайд нар*
    minister: сайд*
    national security adviser: аюулгүй байдлын зөвлөх*
    national security adviser: Үндэсний аюулгүй байдлын асуудал хариуцсан зөвлөх*
    national security adviser: Үндэсний аюулгүй байдлын асуудал эрхэлсэн зөвлөх*
    negotiator: хэлэлцээ хийгч*
    negotiator: хэлэлцээний ахлагч*
    negotiator: хэлэлцээч*
    nuclear negotiator: цөмийн асуудлаарх тусгай төлөөлөгч*
    nuclear negotiator: цөмийн хэлэлцээний ахлагч*
    nuclear negotiator: цөмийн хэлэлцээч*
    parliament speaker: УИХ-ын дарга
    parliament speaker: УИХ-ын даргад
    parliament speaker: УИХ-ын даргатай
    parliament speaker: УИХ-ын даргын
    party chief: намын лидер*
    party chief: намын тэргүүн*
    party chief: намын удирдагч*
    party secretary: намын хорооны дарга
    party secretary: нарийн бичгийн дарга
    party secretary: нарийн бичгийн даргатай
    party secretary: нарийн бичгийн даргын
    pope: Пап
    pope: Пап лам*
    pope: Папын
    premier: Кабинетын ерөнхий сайд*
    premier: Танхимын ерөнхий сайд*
    president: Ерөнхийлөгч*
    president: төрийн тэргүүн
    president: төрийн тэргүүнд
    president: төрийн тэргүүний
    president: төрийн тэргүүнтэй
    president: төрийн тэргүүнүүд*
    president: улсын дарга
    president: улсын даргатай
    president: улсын даргын
    prime minister: Ерөнхий сайд*
    prime minister: Засгийн газрын тэргүүн
    prime minister: Засгийн газрын тэргүүний
    prime minister: Засгийн газрын тэргүүнтэй
    public security minister: Нийгмийн аюулгүй байдлын сайд*
    public security minister: Нийгмийн аюулгүйг хамгаалах сайд*
    public security minister: Нийгмийн аюулгүйн сайд*
    queen: хатан хаан*
    railways minister: Зам тээврийн сайд*
    railways minister: Төмөр замын сайд*
    railways minister: Төмөр замын яамны сайд*
    secretary general: Ерөнхий нарийн бичгийн дарга
    secretary general: Ерөнхий нарийн бичгийн даргад
    secretary general: Ерөнхий нарийн бичгийн даргатай
    secretary general: Ерөнхий нарийн бичгийн даргын
    secretary of state: Төрийн нарийн бичгийн дарга
    secretary of state: Төрийн нарийн бичгийн даргатай
    secretary of state: Төрийн нарийн бичгийн даргын
    security council secretary: Аюулгүй байдлын зөвлөлийн нарийн бичгийн дарга
    security council secretary: Аюулгүй байдлын зөвлөлийн нарийн бичгийн даргатай
    security council secretary: Аюулгүй байдлын зөвлөлийн нарийн бичгийн даргын
    special envoy: онц төлөөлөгч*
    special envoy: онцгой төлөөлөгч*
    special envoy: тусгай төлөөлөгч*
    special envoy: тусгай элч*
    spokesman: хэвлэлийн албаны төлөөлөгч*
    spokesman: хэвлэлийн нарийн бичгийн дарга
    spokesman: хэвлэлийн нарийн бичгийн даргын
    spokesman: хэвлэлийн төлөөлөгч*
    sports minister: Биеийн тамир спортын яамны сайд*
    sports minister: Спортын сайд*
    sultan: султан
    sultan: султантай
    sultan: султаны
    top diplomat: ахлах дипломатч*
    top diplomat: дипломат албаны тэргүүн
    top diplomat: тэргүүлэх дипломат*
    tourism minister: Аялал жуулчлалын сайд*
    tourism minister: БОАЖ-ын сайд*
    trade minister: Худалдаа үйлдвэрийн сайд*
    trade minister: Худалдааны сайд*
    unification minister: Нэгдлийн асуудал эрхэлсэн сайд*
    unification minister: Нэгдлийн сайд*
    unification minister: Нэгтгэлийн сайд*
    vice chairman: дэд дарга
    vice chairman: дэд даргад
    vice chairman: дэд даргатай
    vice chairman: дэд даргын
    vice foreign minister: ГХЯ-ны дэд сайд*
    vice foreign minister: Гадаад харилцааны дэд сайд*
    vice foreign minister: Гадаад хэргийн дэд сайд*
    vice foreign minister: Гадаад хэргийн орлогч сайд*
    vice foreign minister: Гадаад хэргийн сайдын орлогч*
    vice foreign minister: Гадаад хэргийн яамны дэд сайд*
    vice foreign minister: Гадаад хэргийн яамны орлогч сайд*
    vice foreign minister: Гадаад явдлын дэд сайд*
    vice minister: дэд сайд*
    vice minister: орлогч сайд*
    vice minister: сайдын нэгдүгээр орлогч*
    vice minister: сайдын орлогч*
    vice president: Дэд Ерөнхийлөгч*
    vice president: Ерөнхийлөгчийн орлогч*
    vice president: улсын дэд дарга
    vice president: улсын дэд даргын
  `,
  vi: `
    agriculture minister: Bộ trưởng Bộ Nông nghiệp
    agriculture minister: Bộ trưởng Nông nghiệp
    agriculture minister: Bộ trưởng Nông nghiệp và Phát triển Nông thôn
    ambassador: =đại sứ
    ambassador: Đại sứ Đặc mệnh toàn quyền nước
    ambassador: Đại sứ đặc mệnh toàn quyền
    army chief: Tham mưu trưởng lục quân
    army chief: Tư lệnh lục quân
    army chief: Tư lệnh quân đội
    bishop: =giám mục
    chairman of parliament: Chủ tịch Nhân đại
    chairman of parliament: Chủ tịch Quốc hội
    chairman of parliament: Chủ tịch Đoàn Chủ tịch
    chairman of parliament: Chủ tịch Đoàn Chủ tịch Hội nghị Nhân dân tối cao
    chairman of parliament: Chủ tịch Ủy ban Thường trực Hội nghị Nhân dân tối cao
    chairman of parliament: Chủ tịch Ủy ban Thường vụ Hội nghị Nhân dân tối cao
    chairman: Chủ tịch
    chairman: Chủ tịch Hội
    chairman: Chủ tịch Hội hữu nghị
    chairman: Chủ tịch Đảng
    chairman: Chủ tịch Ủy ban
    chairman: Chủ tịch Ủy ban Quốc vụ
    charge d affaires: =đại biện
    charge d affaires: đại biện lâm thời
    charge d affaires: đại biện lâm thời Đại sứ quán
    chief of staff: Chánh Văn phòng Tổng thống
    chief of staff: Chánh văn phòng
    chief of the general staff: Tham mưu trưởng Liên quân
    chief of the general staff: Tổng Tham mưu trưởng Quân đội
    chief of the general staff: Tổng tham mưu trưởng
    coach: HLV
    coach: huấn luyện viên
    coach: huấn luyện viên trưởng
    culture minister: Bộ trưởng Bộ Văn hóa
    culture minister: Bộ trưởng Văn hóa
    culture minister: Bộ trưởng Văn hóa Thể thao và Du lịch
    defence minister: Bộ trưởng Bộ Các lực lượng vũ trang
    defence minister: Bộ trưởng Bộ Quốc phòng
    defence minister: Bộ trưởng Các lực lượng vũ trang nhân dân
    defence minister: Bộ trưởng Lực lượng vũ trang
    defence minister: Bộ trưởng Lực lượng vũ trang nhân dân
    defence minister: Bộ trưởng Phòng vệ
    defence minister: Bộ trưởng Quốc phòng
    delegation: phái đoàn
    delegation: phái đoàn quân sự
    delegation: đoàn công tác
    delegation: đoàn đại biểu
    delegation: đoàn đại biểu Chính phủ
    delegation: đoàn đại biểu Quốc hội
    delegation: đoàn đại biểu cấp cao
    delegation: đoàn đại biểu hữu nghị
    delegation: đoàn đại biểu quân sự
    delegation: đoàn đại biểu Đảng
    department director: =cục trưởng
    department director: =trưởng ban
    department director: =vụ trưởng
    department director: Trưởng Ban Đối ngoại Trung ương
    department director: Trưởng ban Đối ngoại
    department director: Vụ trưởng Vụ
    deputy ambassador: Phó trưởng phái đoàn
    deputy ambassador: Phó Đại sứ
    deputy prime minister: Phó Thủ tướng
    deputy prime minister: Phó Thủ tướng Chính phủ
    deputy prime minister: Phó Thủ tướng Nội các
    deputy prime minister: Phó Thủ tướng Thường trực
    deputy prime minister: Phó Thủ tướng thứ nhất
    director general: Tổng cục trưởng
    director general: Tổng giám đốc
    education minister: Bộ trưởng Bộ Giáo dục
    education minister: Bộ trưởng Giáo dục
    education minister: Bộ trưởng Giáo dục và Đào tạo
    embassy: sứ quán
    embassy: tòa đại sứ
    embassy: ĐSQ
    embassy: Đại sứ quán
    emir: Quốc vương Hồi giáo
    emir: Tiểu vương
    envoy: phái viên
    executive director: Giám đốc Điều hành Chương trình
    executive director: Giám đốc điều hành
    external economic minister: Bộ trưởng Bộ Kinh tế Đối ngoại
    external economic minister: Bộ trưởng Kinh tế Đối ngoại
    external economic minister: Bộ trưởng Quan hệ Kinh tế đối ngoại
    first vice foreign minister: Thứ trưởng Bộ Ngoại giao thứ nhất
    first vice foreign minister: Thứ trưởng Ngoại giao Thường trực
    first vice foreign minister: Thứ trưởng Ngoại giao thứ nhất
    first vice foreign minister: Thứ trưởng Thường trực Bộ Ngoại giao
    first vice foreign minister: Thứ trưởng thứ nhất Bộ Ngoại giao
    first vice foreign minister: Thứ trưởng thứ nhất Ngoại giao
    foreign minister: =ngoại trưởng
    foreign minister: Bộ trưởng Bộ Ngoại giao
    foreign minister: Bộ trưởng Ngoại giao
    foreign minister: Bộ trưởng Ngoại vụ
    foreign minister: Ngoại trưởng nước
    foreign minister: người đứng đầu ngành ngoại giao
    governor: =tỉnh trưởng
    governor: Thống đốc vùng
    governor: chủ tịch tỉnh
    governor: thống đốc
    governor: thống đốc bang
    governor: thống đốc tỉnh
    head of delegation: Trưởng phái đoàn
    head of delegation: Trưởng đoàn
    head of delegation: Trưởng đoàn đại biểu
    head of delegation: dẫn đầu đoàn đại biểu
    health minister: Bộ trưởng Bộ Y tế
    health minister: Bộ trưởng Y tế
    health minister: Bộ trưởng Y tế Công cộng
    interior minister: Bộ trưởng Bộ Nội vụ
    interior minister: Bộ trưởng Nội vụ
    king: =vua
    king: Quốc vương
    leader: =lãnh tụ
    leader: lãnh tụ tối cao
    leader: lãnh tụ vĩ đại
    leader: lãnh đạo tối cao
    leader: nhà lãnh đạo
    leader: nhà lãnh đạo cấp cao
    leader: nhà lãnh đạo tối cao
    leader: thủ lĩnh
    mayor: =thị trưởng
    mayor: =đô trưởng
    military attache: tùy viên Quốc phòng Lục quân
    military attache: tùy viên quân sự
    military attache: tùy viên quốc phòng
    minister: Bộ trưởng
    national security adviser: Chánh Văn phòng An ninh Quốc gia
    national security adviser: Cố vấn An ninh Quốc gia
    national security adviser: Giám đốc An ninh Quốc gia
    negotiator: nhà thương lượng
    negotiator: nhà đàm phán
    negotiator: trưởng đoàn đàm phán
    nuclear negotiator: nhà đàm phán hạt nhân
    nuclear negotiator: trưởng đoàn đàm phán hạt nhân
    nuclear negotiator: trưởng đàm phán hạt nhân
    parliament speaker: Chủ tịch Hạ viện
    parliament speaker: Chủ tịch Hội nghị Nhân dân tối cao
    parliament speaker: Chủ tịch Hội đồng Liên bang
    parliament speaker: Chủ tịch Nghị viện
    parliament speaker: Chủ tịch Thượng viện
    parliament speaker: Chủ tịch Đuma Quốc gia
    party chief: lãnh đạo Đảng
    party chief: người đứng đầu Đảng
    party chief: nhà lãnh đạo Đảng
    pope: Giáo hoàng
    premier: Thủ tướng Nội các
    premier: Thủ tướng Quốc vụ viện
    premier: Tổng lý Quốc vụ viện
    president: Chủ tịch Nhà nước
    president: Chủ tịch nước
    president: Tổng thống
    president: Tổng thống Cộng hòa
    president: nguyên thủ quốc gia
    prime minister: Thủ tướng
    prime minister: Thủ tướng Chính phủ
    prime minister: người đứng đầu Chính phủ
    public security minister: Bộ trưởng An ninh Công cộng
    public security minister: Bộ trưởng Bộ Công an
    public security minister: Bộ trưởng Công an
    queen: hoàng hậu
    queen: nữ hoàng
    queen: nữ vương
    railways minister: Bộ trưởng Bộ Đường sắt
    railways minister: Bộ trưởng Đường sắt
    secretary general: Tổng thư kí
    secretary general: Tổng thư ký
    secretary general: Tổng thư ký Hội
    secretary of state: Quốc vụ khanh
    security council secretary: Thư ký Hội đồng An ninh
    security council secretary: Thư ký Hội đồng An ninh Quốc gia
    special envoy: =đặc sứ
    special envoy: phái viên đặc biệt
    special envoy: đại diện đặc biệt
    special envoy: đặc phái viên
    special envoy: đặc phái viên của Tổng thống
    spokesman: người phát ngôn
    spokesman: người phát ngôn Bộ Ngoại giao
    spokesman: phát ngôn viên
    spokesman: phát ngôn viên Bộ Ngoại giao
    sports minister: Bộ trưởng Bộ Thể thao
    sports minister: Bộ trưởng Thể dục Thể thao
    sports minister: Bộ trưởng Thể thao
    sultan: Quốc vương Sultan
    sultan: Sultan
    top diplomat: nhà ngoại giao cao cấp
    top diplomat: nhà ngoại giao cấp cao
    top diplomat: nhà ngoại giao hàng đầu
    tourism minister: Bộ trưởng Bộ Du lịch
    tourism minister: Bộ trưởng Du lịch
    trade minister: Bộ trưởng Bộ Công Thương
    trade minister: Bộ trưởng Bộ Ngoại thương
    trade minister: Bộ trưởng Bộ Thương mại
    trade minister: Bộ trưởng Công Thương
    trade minister: Bộ trưởng Ngoại thương
    trade minister: Bộ trưởng Thương mại
    unification minister: Bộ trưởng Bộ Thống nhất
    unification minister: Bộ trưởng Thống nhất
    vice chairman: Phó Chủ nhiệm
    vice chairman: Phó Chủ tịch
    vice chairman: Phó Chủ tịch Hội
    vice chairman: Phó Chủ tịch Quốc hội
    vice chairman: Phó Chủ tịch Đảng
    vice chairman: Phó Chủ tịch Ủy ban
    vice foreign minister: Phó Bộ trưởng Ngoại giao
    vice foreign minister: Phó Ngoại trưởng
    vice foreign minister: Thứ trưởng Bộ Ngoại giao
    vice foreign minister: Thứ trưởng Ngoại giao
    vice foreign minister: Thứ trưởng Ngoại vụ
    vice foreign minister: Thứ trưởng Thường trực Ngoại giao
    vice minister: =thứ trưởng
    vice minister: Phó Bộ trưởng
    vice minister: Thứ trưởng Bộ
    vice minister: Thứ trưởng Thường trực
    vice minister: Thứ trưởng thứ nhất
    vice president: Phó Chủ tịch nước
    vice president: Phó Tổng thống
    vice president: Phó Tổng thống thứ nhất
  `,
  de: `
    agriculture minister: Landwirtschaftsminister
    agriculture minister: Landwirtschaftsministern
    agriculture minister: Landwirtschaftsministers
    ambassador: Botschafter
    ambassador: Botschafterin
    ambassador: Botschafterinnen
    ambassador: Botschaftern
    ambassador: Botschafters
    army chief: Armeechef
    army chief: Armeechefs
    army chief: Heereschef
    bishop: Bischof
    bishop: Bischofs
    bishop: Bischöfe
    chairman of parliament: Vorsitzende des Präsidiums der Obersten Volksversammlung
    chairman of parliament: Vorsitzende des Ständigen Ausschusses der Obersten Volksversammlung
    chairman of parliament: Vorsitzenden des Präsidiums der Obersten Volksversammlung
    chairman of parliament: Vorsitzender des Präsidiums der Obersten Volksversammlung
    chairman: Vorsitzende
    chairman: Vorsitzendem
    chairman: Vorsitzenden
    chairman: Vorsitzender
    charge d affaires: Geschäftsträger
    charge d affaires: Geschäftsträgern
    charge d affaires: Geschäftsträgers
    chief of staff: Stabschef
    chief of staff: Stabschefin
    chief of staff: Stabschefs
    chief of the general staff: Chef des Generalstabs
    chief of the general staff: Generalstabschef
    chief of the general staff: Generalstabschefs
    coach: Trainer
    coach: Trainern
    coach: Trainers
    consul general: Generalkonsul
    consul general: Generalkonsulin
    consul general: Generalkonsuls
    culture minister: Kulturminister
    culture minister: Kulturministern
    culture minister: Kulturministers
    defence minister: Minister der Volksstreitkräfte
    defence minister: Minister für Volksstreitkräfte
    defence minister: Pentagonchef
    defence minister: Pentagonchefs
    defence minister: Verteidigungschef
    defence minister: Verteidigungschefs
    defence minister: Verteidigungsminister
    defence minister: Verteidigungsministerin
    defence minister: Verteidigungsministerinnen
    defence minister: Verteidigungsministern
    defence minister: Verteidigungsministers
    delegation: Abordnung
    delegation: Abordnungen
    delegation: Delegation
    delegation: Delegationen
    delegation: Militärdelegation
    delegation: Militärdelegationen
    delegation: Parteidelegation
    delegation: Parteidelegationen
    delegation: Regierungsdelegation
    delegation: Regierungsdelegationen
    department director: Abteilungsleiter
    department director: Abteilungsleiterin
    department director: Abteilungsleitern
    department director: Abteilungsleiters
    deputy ambassador: stellvertretende Botschafterin
    deputy ambassador: stellvertretenden Botschafters
    deputy ambassador: stellvertretender Botschafter
    deputy prime minister: Vizepremier
    deputy prime minister: Vizepremierminister
    deputy prime minister: Vizepremierministers
    deputy prime minister: Vizepremiers
    director general: Generaldirektor
    director general: Generaldirektoren
    director general: Generaldirektors
    education minister: Bildungsminister
    education minister: Bildungsministern
    education minister: Bildungsministers
    embassy: Botschaft im
    embassy: Botschaft in
    embassy: Botschaften
    embassy: Botschaftsgebäude
    emir: Emir
    emir: Emirs
    envoy: Gesandte
    envoy: Gesandten
    envoy: Gesandter
    executive director: Exekutivdirektor
    executive director: Exekutivdirektorin
    executive director: Exekutivdirektors
    external economic minister: Außenwirtschaftsminister
    external economic minister: Außenwirtschaftsministerin
    external economic minister: Außenwirtschaftsministers
    first vice foreign minister: Erste Vizeaußenministerin
    first vice foreign minister: Ersten Vizeaußenminister
    first vice foreign minister: Ersten Vizeaußenministers
    first vice foreign minister: Erster Vizeaußenminister
    foreign minister: Aussenminister
    foreign minister: Aussenministerin
    foreign minister: Aussenministerinnen
    foreign minister: Aussenministern
    foreign minister: Aussenministers
    foreign minister: Außenminister
    foreign minister: Außenministerin
    foreign minister: Außenministerinnen
    foreign minister: Außenministern
    foreign minister: Außenministers
    foreign minister: Minister des Auswärtigen
    foreign minister: Minister für Auswärtige Angelegenheiten
    general secretary: Generalsekretär der Arbeiterpartei
    general secretary: Generalsekretär der Partei
    general secretary: Generalsekretärin der Partei
    general secretary: Generalsekretärs der Partei
    governor: Gouverneur
    governor: Gouverneure
    governor: Gouverneuren
    governor: Gouverneurs
    head of delegation: Delegationschef
    head of delegation: Delegationschefin
    head of delegation: Delegationschefs
    head of delegation: Delegationsleiter
    health minister: Gesundheitsminister
    health minister: Gesundheitsministerin
    health minister: Gesundheitsministern
    health minister: Gesundheitsministers
    interior minister: Innenminister
    interior minister: Innenministern
    interior minister: Innenministers
    king: König
    king: Könige
    king: Königs
    leader: Anführer
    leader: Anführers
    leader: Diktator
    leader: Führer
    leader: Führers
    leader: Machthaber
    leader: Machthabern
    leader: Machthabers
    leader: Staatsführer
    leader: Staatsführers
    leader: Staatslenker
    leader: Staatslenkers
    mayor: Bürgermeister
    mayor: Bürgermeistern
    mayor: Bürgermeisters
    military attache: Militärattaché
    military attache: Militärattachés
    military attache: Verteidigungsattaché
    minister: Minister
    minister: Ministerin
    minister: Ministerinnen
    minister: Ministern
    minister: Ministers
    national security adviser: Sicherheitsberater
    national security adviser: Sicherheitsberatern
    national security adviser: Sicherheitsberaters
    negotiator: Unterhändler
    negotiator: Unterhändlern
    negotiator: Unterhändlers
    nuclear negotiator: Atomunterhändler
    nuclear negotiator: Atomunterhändlern
    nuclear negotiator: Atomunterhändlers
    parliament speaker: Parlamentschef
    parliament speaker: Parlamentspräsident
    parliament speaker: Parlamentspräsidenten
    parliament speaker: Parlamentspräsidentin
    party chief: Parteichef
    party chief: Parteichefin
    party chief: Parteichefs
    party secretary: Parteisekretär
    party secretary: Parteisekretärin
    party secretary: Parteisekretärs
    party secretary: ZK-Sekretär
    pope: Papst
    pope: Papstes
    pope: Papsts
    premier: Premier
    premier: Premiers
    president: Bundespräsident
    president: Bundespräsidenten
    president: Bundespräsidentin
    president: Kremlchef
    president: Präsident
    president: Präsidenten
    president: Präsidentin
    president: Präsidentinnen
    president: Staatschef
    president: Staatspräsident
    president: Staatspräsidenten
    president: Staatspräsidentin
    prime minister: Ministerpräsident
    prime minister: Ministerpräsidenten
    prime minister: Ministerpräsidentin
    prime minister: Ministerpräsidentinnen
    prime minister: Premierminister
    prime minister: Premierministerin
    prime minister: Premierministern
    prime minister: Premierministers
    prime minister: Regierungschef
    prime minister: Regierungschefin
    prime minister: Regierungschefs
    public security minister: Minister für öffentliche Sicherheit
    queen: Königin
    queen: Königinnen
    railways minister: Eisenbahnminister
    railways minister: Eisenbahnministerin
    railways minister: Eisenbahnministers
    secretary general: Generalsekretär
    secretary general: Generalsekretäre
    secretary general: Generalsekretärin
    secretary general: Generalsekretärs
    security council secretary: Sekretär des Sicherheitsrates
    security council secretary: Sekretär des Sicherheitsrats
    security council secretary: Sekretärs des Sicherheitsrates
    special envoy: Sonderbeauftragte
    special envoy: Sondergesandte
    special envoy: Sondergesandten
    special envoy: Sondergesandter
    spokesman: Sprecher
    spokesman: Sprecherin
    spokesman: Sprechern
    spokesman: Sprechers
    sports minister: Sportminister
    sports minister: Sportministern
    sports minister: Sportministers
    sultan: Sultan
    sultan: Sultans
    top diplomat: Spitzendiplomat
    top diplomat: Spitzendiplomaten
    top diplomat: Spitzendiplomatin
    tourism minister: Tourismusminister
    tourism minister: Tourismusministerin
    tourism minister: Tourismusministers
    trade minister: Handelsminister
    trade minister: Handelsministerin
    trade minister: Handelsministern
    trade minister: Handelsministers
    unification minister: Vereinigungsminister
    unification minister: Vereinigungsministerin
    unification minister: Vereinigungsministers
    vice chairman: Vizevorsitzende
    vice chairman: stellvertretende Vorsitzende
    vice chairman: stellvertretenden Vorsitzenden
    vice chairman: stellvertretender Vorsitzender
    vice foreign minister: Vize-Außenminister
    vice foreign minister: Vize-Außenministerin
    vice foreign minister: Vize-Außenministers
    vice foreign minister: Vizeaussenminister
    vice foreign minister: Vizeaussenministerin
    vice foreign minister: Vizeaussenministern
    vice foreign minister: Vizeaussenministers
    vice foreign minister: Vizeaußenminister
    vice foreign minister: Vizeaußenministerin
    vice foreign minister: Vizeaußenministern
    vice foreign minister: Vizeaußenministers
    vice foreign minister: stellvertretender Außenminister
    vice minister: Vizeminister
    vice minister: Vizeministerin
    vice minister: Vizeministern
    vice minister: Vizeministers
    vice president: Vize-Präsident
    vice president: Vizepräsident
    vice president: Vizepräsidenten
    vice president: Vizepräsidentin
  `,
  fr: `
    agriculture minister: ministre de l'Agriculture
    ambassador: ambassadeur
    ambassador: ambassadeurs
    ambassador: ambassadrice
    ambassador: ambassadrices
    army chief: chef d'état-major de l'armée de terre
    army chief: chef de l'armée
    bishop: archevêque
    bishop: évêque
    bishop: évêques
    chairman of parliament: président du Comité permanent de l'Assemblée populaire suprême
    chairman of parliament: président du Présidium de l'Assemblée populaire suprême
    chairman: président du Comité
    chairman: président du Parti
    chairman: présidente du Comité
    chairman: présidente du Parti
    charge d affaires: chargé d'affaires
    charge d affaires: chargée d'affaires
    charge d affaires: chargés d'affaires
    chief of staff: chef de cabinet
    chief of staff: directeur de cabinet
    chief of staff: directrice de cabinet
    chief of the general staff: chef d'état-major
    chief of the general staff: chef d'état-major général
    chief of the general staff: chef de l'état-major
    coach: entraîneur
    coach: entraîneurs
    coach: entraîneuse
    consul general: consul général
    consul general: consule générale
    consul general: consuls généraux
    culture minister: ministre de la Culture
    culture minister: ministre de la Culture et du Tourisme
    defence minister: ministre de la Défense
    defence minister: ministre de la Défense nationale
    defence minister: ministre des Armées
    defence minister: ministre des Forces armées
    defence minister: ministre des Forces armées populaires
    defence minister: ministres de la Défense
    defence minister: secrétaire à la Défense
    delegation: délégation
    delegation: délégation gouvernementale
    delegation: délégation militaire
    delegation: délégations
    department director: chef du département
    department director: directeur de département
    department director: directeur du département
    department director: directrice du département
    deputy ambassador: ambassadeur adjoint
    deputy ambassador: ambassadrice adjointe
    deputy prime minister: vice-Premier
    deputy prime minister: vice-Premier ministre
    deputy prime minister: vice-Premiers ministres
    deputy prime minister: vice-Première ministre
    director general: directeur général
    director general: directeurs généraux
    director general: directrice générale
    education minister: ministre de l'Enseignement supérieur
    education minister: ministre de l'Éducation
    education minister: ministre de l'Éducation nationale
    embassy: ambassade
    embassy: ambassades
    emir: émir
    emir: émirs
    envoy: envoyé des Nations unies
    envoy: émissaire
    envoy: émissaires
    executive director: directeur exécutif
    executive director: directrice exécutive
    external economic minister: ministre de l'Économie extérieure
    external economic minister: ministre des Affaires économiques extérieures
    external economic minister: ministre des Relations économiques extérieures
    first vice foreign minister: premier vice-ministre des Affaires étrangères
    first vice foreign minister: première vice-ministre des Affaires étrangères
    foreign minister: chef de la diplomatie
    foreign minister: chef du Département fédéral des affaires étrangères
    foreign minister: cheffe de la diplomatie
    foreign minister: ministre de l'Europe et des Affaires étrangères
    foreign minister: ministre des Affaires étrangères
    foreign minister: ministre des Relations extérieures
    foreign minister: ministres des Affaires étrangères
    foreign minister: patron de la diplomatie
    general secretary: secrétaire général du PTC
    general secretary: secrétaire général du Parti
    general secretary: secrétaire générale du PTC
    general secretary: secrétaire générale du Parti
    governor: gouverneur
    governor: gouverneure
    governor: gouverneurs
    head of delegation: chef de délégation
    head of delegation: chef de la délégation
    head of delegation: cheffe de délégation
    head of delegation: cheffe de la délégation
    health minister: ministre de la Santé
    health minister: ministre de la Santé publique
    interior minister: ministre de l'Intérieur
    king: roi
    king: rois
    leader: chef suprême
    leader: dirigeant
    leader: dirigeant suprême
    leader: dirigeante
    leader: dirigeants
    leader: guide suprême
    leader: leader
    leader: leader suprême
    leader: leaders
    mayor: maire
    mayor: maire adjoint
    mayor: maires
    military attache: attaché de défense
    military attache: attaché militaire
    military attache: attachés militaires
    minister: ministre
    minister: ministres
    national security adviser: conseiller pour la sécurité nationale
    national security adviser: conseiller à la sécurité nationale
    national security adviser: conseillère à la sécurité nationale
    negotiator: négociateur
    negotiator: négociateurs
    negotiator: négociatrice
    nuclear negotiator: négociateur nucléaire
    nuclear negotiator: négociateur sur le nucléaire
    nuclear negotiator: négociateurs nucléaires
    parliament speaker: président du Parlement
    parliament speaker: président du Sénat
    parliament speaker: présidente du Parlement
    parliament speaker: présidente du Sénat
    party chief: chef du parti
    party chief: numéro un du parti
    party chief: patron du parti
    party secretary: secrétaire du Comité central
    party secretary: secrétaire du PTC
    party secretary: secrétaire du Parti
    party secretary: secrétaire du comité du Parti
    pope: pape
    pope: souverain pontife
    premier: premier du Cabinet
    president: chef d'État
    president: chef de l'État
    president: cheffe de l'État
    president: chefs d'État
    president: président
    president: président de la République
    president: présidente
    president: présidente de la République
    president: présidentes
    president: présidents
    prime minister: Premier ministre
    prime minister: Premiers ministres
    prime minister: Première ministre
    prime minister: chef de gouvernement
    prime minister: chef de l'exécutif
    prime minister: chef du gouvernement
    prime minister: cheffe de gouvernement
    prime minister: cheffe du gouvernement
    public security minister: ministre de la Sécurité publique
    queen: reine
    queen: reines
    railways minister: ministre des Chemins de fer
    secretary general: secrétaire général
    secretary general: secrétaire générale
    secretary general: secrétaires généraux
    secretary of state: secrétaire d'État
    secretary of state: secrétaires d'État
    security council secretary: secrétaire du Conseil de sécurité
    security council secretary: secrétaire du Conseil de sécurité russe
    special envoy: envoyé spécial
    special envoy: envoyée spéciale
    special envoy: envoyés spéciaux
    special envoy: représentant spécial
    spokesman: porte-parole
    spokesman: porte-paroles
    sports minister: ministre de la Culture physique et des Sports
    sports minister: ministre des Sports
    sultan: sultan
    sultan: sultans
    tourism minister: ministre du Tourisme
    trade minister: ministre du Commerce
    trade minister: ministre du Commerce extérieur
    unification minister: ministre de l'Unification
    unification minister: ministre de la Réunification
    vice chairman: vice-président du Comité
    vice chairman: vice-président du Comité central
    vice chairman: vice-présidente du Comité
    vice chairman: vice-présidente du Comité central
    vice foreign minister: ministre adjoint des Affaires étrangères
    vice foreign minister: ministre adjointe des Affaires étrangères
    vice foreign minister: ministre délégué aux Affaires étrangères
    vice foreign minister: ministre déléguée aux Affaires étrangères
    vice foreign minister: vice-ministre des Affaires étrangères
    vice foreign minister: vice-ministres des Affaires étrangères
    vice minister: ministre adjoint
    vice minister: ministre adjointe
    vice minister: vice-ministre
    vice minister: vice-ministres
    vice president: vice-président
    vice president: vice-présidente
    vice president: vice-présidents
  `,
  id: `
    agriculture minister: Mentan
    agriculture minister: Menteri Pertanian
    agriculture minister: Menteri Pertanian dan Industri Makanan
    ambassador: Dubes
    ambassador: Dubesnya
    ambassador: Duta
    ambassador: Duta Besar
    ambassador: Duta Besar Luar Biasa dan Berkuasa Penuh
    ambassador: Pesuruhjaya Tinggi
    army chief: Kepala Staf Angkatan Darat
    army chief: Panglima Angkatan Darat
    army chief: Panglima Tentera Darat
    bishop: Uskup
    bishop: Uskup Agung
    chairman of parliament: Ketua Komite Tetap Majelis Rakyat Tertinggi
    chairman of parliament: Ketua Presidium
    chairman of parliament: Ketua Presidium Majelis Rakyat Tertinggi
    chairman of parliament: Presiden Presidium Majelis Rakyat Tertinggi
    chairman: Ketua
    chairman: Ketua Partai
    chairman: Ketua Umum
    chairman: Pengerusi
    charge d affaires: KUAI
    charge d affaires: Kuasa Usaha
    charge d affaires: Kuasa Usaha Ad Interim
    chief of staff: Kepala Staf
    chief of staff: Kepala Staf Presiden
    chief of staff: Ketua Kakitangan
    chief of the general staff: Kepala Staf Gabungan
    chief of the general staff: Kepala Staf Umum
    chief of the general staff: Ketua Staf Umum
    coach: pelatih
    coach: pelatih kepala
    coach: pelatih tim nasional
    consul general: Konjen
    consul general: Konsul Jenderal
    consul general: Konsul Jeneral
    culture minister: Menbud
    culture minister: Menteri Budaya
    culture minister: Menteri Kebudayaan
    defence minister: Ketua Pertahanan
    defence minister: Menhan
    defence minister: Menteri Angkatan Bersenjata
    defence minister: Menteri Angkatan Bersenjata Rakyat
    defence minister: Menteri Pertahanan
    defence minister: Menteri Pertahanan Nasional
    defence minister: Setiausaha Pertahanan
    delegation: delegasi
    delegation: delegasi kerajaan
    delegation: delegasi militer
    delegation: delegasi partai
    delegation: delegasi parti
    delegation: delegasi pemerintah
    delegation: delegasi persahabatan
    delegation: delegasi tentera
    delegation: delegasinya
    department director: Direktur Departemen
    department director: Kepala Departemen
    department director: Ketua Jabatan
    department director: Pengarah Jabatan
    deputy ambassador: Timbalan Duta
    deputy ambassador: Wakil Dubes
    deputy ambassador: Wakil Duta Besar
    deputy prime minister: Timbalan Perdana Menteri
    deputy prime minister: Wakil PM
    deputy prime minister: Wakil Perdana Menteri
    deputy prime minister: Waperdam
    director general: Direktur Jenderal
    director general: Dirjen
    director general: Ketua Pengarah
    education minister: Mendikbud
    education minister: Menteri Pendidikan
    education minister: Menteri Pengajian Tinggi
    embassy: KBRI
    embassy: Kedubes
    embassy: Kedutaan
    embassy: Kedutaan Besar
    emir: emir
    envoy: perwakilan tetap
    envoy: utusan
    envoy: utusan nuklir
    executive director: Direktur Eksekutif
    executive director: Pengarah Eksekutif
    external economic minister: Menteri Ekonomi Luar Negeri
    external economic minister: Menteri Hubungan Ekonomi Eksternal
    external economic minister: Menteri Hubungan Ekonomi Luar Negeri
    first vice foreign minister: Timbalan Pertama Menteri Luar
    first vice foreign minister: Wakil Menlu Pertama
    first vice foreign minister: Wakil Menteri Luar Negeri Pertama
    first vice foreign minister: Wakil Pertama Menteri Luar Negeri
    foreign minister: Menlu
    foreign minister: Menlunya
    foreign minister: Menteri Ehwal Luar
    foreign minister: Menteri Hal Ehwal Luar
    foreign minister: Menteri Hal Ehwal Luar Negara
    foreign minister: Menteri Luar
    foreign minister: Menteri Luar Negara
    foreign minister: Menteri Luar Negeri
    foreign minister: Menteri Urusan Luar Negeri
    foreign secretary: Sekretaris Luar Negeri
    foreign secretary: Setiausaha Luar
    general secretary: Sekjen Partai
    general secretary: Sekretaris Jenderal Partai
    general secretary: Sekretaris Jenderal Partai Buruh
    general secretary: Sekretaris Jenderal Partai Komunis
    governor: gabenor
    governor: gabernor
    governor: gubernur
    governor: gubernurnya
    head of delegation: Kepala Delegasi
    head of delegation: Ketua Delegasi
    head of delegation: Ketua Rombongan
    head of delegation: Pemimpin Delegasi
    health minister: Menkes
    health minister: Menteri Kesehatan
    health minister: Menteri Kesehatan Masyarakat
    health minister: Menteri Kesihatan
    interior minister: Mendagri
    interior minister: Menteri Dalam Negara
    interior minister: Menteri Dalam Negeri
    king: Agong
    king: raja
    leader: diktator
    leader: pemimpin
    leader: pemimpin agung
    leader: pemimpin besar
    leader: pemimpin tertinggi
    leader: pemimpin utama
    leader: pemimpinnya
    leader: pimpinan tertinggi
    mayor: datuk bandar
    mayor: wali kota
    mayor: walikota
    military attache: atase militer
    military attache: atase pertahanan
    military attache: atase tentera
    minister: menteri
    minister: menterinya
    national security adviser: Penasihat Keamanan Nasional
    national security adviser: Penasihat Keselamatan Kebangsaan
    national security adviser: Penasihat Keselamatan Negara
    negotiator: juru runding
    negotiator: negosiator
    negotiator: perunding
    nuclear negotiator: juru runding nuklir
    nuclear negotiator: negosiator nuklir
    nuclear negotiator: perunding nuklear
    parliament speaker: Ketua DPR
    parliament speaker: Ketua Majelis Nasional
    parliament speaker: Ketua Majelis Rakyat Tertinggi
    parliament speaker: Ketua Parlemen
    party chief: bos partai
    party chief: kepala partai
    party chief: ketua parti pemerintah
    party secretary: Sekretaris Komite Pusat
    party secretary: Sekretaris Komite Sentral
    party secretary: Sekretaris Partai
    party secretary: Setiausaha Parti
    pope: Paus
    pope: Paus Fransiskus
    president: Presiden Republik
    president: kepala negara
    president: ketua negara
    president: presiden
    president: presidennya
    prime minister: PM
    prime minister: kepala pemerintahan
    prime minister: ketua kerajaan
    prime minister: perdana menteri
    prime minister: perdana menteri Kabinet
    prime minister: perdana menterinya
    public security minister: Menteri Keamanan Publik
    public security minister: Menteri Keamanan Umum
    public security minister: Menteri Keselamatan Awam
    queen: permaisuri
    queen: ratu
    railways minister: Menteri Kereta Api
    railways minister: Menteri Keretapi
    railways minister: Menteri Perkeretaapian
    secretary general: Sekjen
    secretary general: Sekretaris Jenderal
    secretary general: Sekretaris Jendral
    secretary general: Setiausaha Agung
    secretary of state: Sekretaris Negara
    secretary of state: Setiausaha Negara
    security council secretary: Sekretaris Dewan Keamanan
    security council secretary: Sekretaris Dewan Keamanan Nasional
    security council secretary: Setiausaha Majlis Keselamatan
    special envoy: perwakilan khusus
    special envoy: utusan khas
    special envoy: utusan khusus
    special envoy: wakil khusus
    spokesman: jubir
    spokesman: juru bicara
    spokesman: jurubicara
    spokesman: jurucakap
    sports minister: Menpora
    sports minister: Menteri Olahraga
    sports minister: Menteri Pemuda dan Olahraga
    sultan: sultan
    sultan: sultannya
    top diplomat: diplomat tertinggi
    top diplomat: diplomat top
    top diplomat: diplomat utama
    tourism minister: Menpar
    tourism minister: Menteri Pariwisata
    tourism minister: Menteri Pelancongan
    trade minister: Mendag
    trade minister: Menteri Perdagangan
    trade minister: Menteri Perdagangan Antarabangsa
    trade minister: Menteri Perdagangan Luar Negeri
    unification minister: Menteri Penyatuan
    unification minister: Menteri Reunifikasi
    unification minister: Menteri Unifikasi
    vice chairman: Timbalan Pengerusi
    vice chairman: Wakil Ketua
    vice chairman: Wakil Ketua Komisi
    vice chairman: Wakil Ketua Komite
    vice foreign minister: Deputi Menteri Luar Negeri
    vice foreign minister: Naib Menteri Luar
    vice foreign minister: Timbalan Menteri Hal Ehwal Luar
    vice foreign minister: Timbalan Menteri Luar
    vice foreign minister: Timbalan Menteri Luar Negara
    vice foreign minister: Timbalan Menteri Luar Negeri
    vice foreign minister: Wakil Menlu
    vice foreign minister: Wakil Menteri Luar
    vice foreign minister: Wakil Menteri Luar Negeri
    vice foreign minister: Wamen Luar Negeri
    vice foreign minister: Wamenlu
    vice minister: naib menteri
    vice minister: timbalan menteri
    vice minister: wakil menteri
    vice minister: wamen
    vice president: naib presiden
    vice president: wakil ketua negara
    vice president: wakil presiden
    vice president: wapres
  `,
  sv: `
    agriculture minister: jordbruksminister*
    agriculture minister: landsbygdsminister*
    agriculture minister: lantbruksminister*
    ambassador: ambassadör*
    army chief: arméchef*
    bishop: biskop*
    bishop: ärkebiskop*
    chairman of parliament: ordförande för högsta folkförsamlingens presidium
    chairman of parliament: ordförande i högsta folkförsamlingens presidium
    chairman of parliament: ordförande i högsta folkförsamlingens ständiga kommitté
    chairman: ordförande*
    chairman: partiordförande*
    charge d affaires: chargé d'affaires
    charge d affaires: chargé d'affaires ad interim
    charge d affaires: tillförordnad ambassadör
    chief of staff: stabschef*
    chief of the general staff: chef för generalstaben
    chief of the general staff: chefen för generalstaben
    chief of the general staff: generalstabschef*
    coach: coach
    coach: förbundskapten*
    coach: tränare*
    consul general: generalkonsul
    consul general: generalkonsuler
    consul general: generalkonsuln*
    culture minister: kulturminister*
    defence minister: Pentagonchef*
    defence minister: försvarschef*
    defence minister: försvarsminister*
    defence minister: minister för folkets väpnade styrkor
    delegation: delegation
    delegation: delegationen
    delegation: delegationens
    delegation: delegationer
    delegation: delegationerna
    delegation: militärdelegation*
    delegation: partidelegation*
    delegation: regeringsdelegation*
    department director: avdelningschef*
    department director: departementsråd*
    department director: enhetschef*
    deputy ambassador: biträdande ambassadör*
    deputy ambassador: ställföreträdande ambassadör*
    deputy ambassador: vice ambassadör*
    deputy prime minister: biträdande statsminister*
    deputy prime minister: ställföreträdande statsminister*
    deputy prime minister: vice premiärminister*
    deputy prime minister: vice statsminister*
    director general: generaldirektör*
    education minister: skolminister*
    education minister: undervisningsminister*
    education minister: utbildningsminister*
    embassy: ambassad
    embassy: ambassaden
    embassy: ambassadens
    embassy: ambassader
    emir: emir
    emir: emiren
    emir: emirens
    envoy: sändebud*
    envoy: utsänd
    envoy: utsände
    executive director: exekutivdirektör*
    executive director: verkställande direktör*
    external economic minister: minister för utländska ekonomiska relationer
    external economic minister: minister för utrikesekonomi*
    external economic minister: utrikesekonomiminister*
    first vice foreign minister: första biträdande utrikesminister*
    first vice foreign minister: första vice utrikesminister*
    first vice foreign minister: förste biträdande utrikesminister*
    first vice foreign minister: förste vice utrikesminister*
    foreign minister: minister för utrikes frågor
    foreign minister: minister för utrikes ärenden
    foreign minister: utrikesminister*
    general secretary: generalsekreterare för Arbetarpartiet
    general secretary: generalsekreterare för partiet
    general secretary: generalsekreterare i partiet
    general secretary: partiets generalsekreterare
    governor: guvernör*
    governor: landshövding*
    head of delegation: delegationens ledare
    head of delegation: delegationschef*
    head of delegation: delegationsledare*
    head of delegation: ledare för delegationen
    health minister: hälsominister*
    health minister: hälsovårdsminister*
    health minister: sjukvårdsminister*
    health minister: socialminister*
    interior minister: inrikesminister*
    king: kung
    king: kungen
    king: kungens
    leader: diktator
    leader: diktatorn
    leader: diktatorns
    leader: envåldshärskare
    leader: envåldshärskaren
    leader: härskare
    leader: härskaren
    leader: ledare
    leader: ledaren
    leader: ledarens
    leader: ledarna
    mayor: borgmästare*
    mayor: överborgmästare*
    military attache: försvarsattaché*
    military attache: militärattaché*
    minister: minister
    minister: ministern
    minister: ministerns
    minister: ministrar
    minister: ministrarna
    minister: ministrarnas
    national security adviser: säkerhetsrådgivare*
    negotiator: förhandlare
    negotiator: förhandlaren
    negotiator: förhandlarens
    nuclear negotiator: kärnkraftsförhandlare*
    nuclear negotiator: kärnvapenförhandlare*
    parliament speaker: parlamentets ordförande
    parliament speaker: talman
    parliament speaker: talmannen
    parliament speaker: talmannens
    party chief: kommunistchef*
    party chief: partichef*
    party chief: partiledare*
    party secretary: centralkommitténs sekreterare
    party secretary: partisekreterare*
    party secretary: sekreterare för centralkommittén
    party secretary: sekreterare i centralkommittén
    pope: påve
    pope: påven
    pope: påvens
    president: president
    president: presidenten
    president: presidentens
    president: presidenter
    president: presidenterna
    president: presidents
    president: statschef*
    president: statsöverhuvud*
    prime minister: ministerpresident*
    prime minister: premiärminister*
    prime minister: regeringens chef
    prime minister: regeringschef*
    prime minister: statsminister*
    public security minister: minister för allmän säkerhet
    public security minister: minister för offentlig säkerhet
    public security minister: säkerhetsminister*
    queen: drottning
    queen: drottningen
    queen: drottningens
    railways minister: järnvägsminister*
    secretary general: generalsekreterare*
    security council secretary: sekreterare för säkerhetsrådet
    security council secretary: sekreterare i säkerhetsrådet
    security council secretary: säkerhetsrådets sekreterare
    special envoy: specialsändebud*
    special envoy: särskilda sändebud
    special envoy: särskilda sändebudet
    special envoy: särskilt sändebud
    spokesman: talesman
    spokesman: talesmannen
    spokesman: talesmannens
    spokesman: talesperson*
    sports minister: idrottsminister*
    sports minister: sportminister*
    sultan: sultan
    sultan: sultanen
    sultan: sultanens
    top diplomat: högsta diplomat
    top diplomat: högste diplomat
    top diplomat: toppdiplomat*
    tourism minister: turismminister*
    tourism minister: turistminister*
    trade minister: handelsminister*
    trade minister: näringsminister*
    trade minister: utrikeshandelsminister*
    unification minister: enhetsminister*
    unification minister: minister för återförening*
    unification minister: återföreningsminister*
    vice chairman: biträdande ordförande*
    vice chairman: ställföreträdande ordförande*
    vice chairman: vice ordförande*
    vice chairman: viceordförande*
    vice foreign minister: biträdande utrikesminister*
    vice foreign minister: kabinettssekreterare*
    vice foreign minister: ställföreträdande utrikesminister*
    vice foreign minister: vice utrikesminister*
    vice foreign minister: viceutrikesminister*
    vice minister: biträdande minister
    vice minister: ställföreträdande minister
    vice minister: vice minister
    vice minister: vice ministern
    vice president: vice president
    vice president: vice presidenten
    vice president: vice presidentens
    vice president: vicepresident*
  `,
} as const;

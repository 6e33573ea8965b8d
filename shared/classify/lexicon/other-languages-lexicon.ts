import type { ActionName, AgainstName, ThemeName } from './contact-lexicon.ts';

/** A small lexicon of another language: the main contact words, the main counterparts' demonyms, what speaks against. */
export type LanguageLexicon = {
  readonly actions: Partial<Record<ActionName, string>>;
  readonly themes: Partial<Record<ThemeName, string>>;
  readonly planned: string;
  readonly negated: string;
  /** Words that take a contact back wherever they stand: "untrue", "on this day"; in languages whose verb comes last negations, too. */
  readonly unreal: string;
  readonly urged: string;
  readonly say: string;
  /** Words in front of a party that make it what is talked about; none in some languages. */
  readonly topic?: string;
  /** Words behind the DPRK's name that make the news about those. */
  readonly topicHead: string;
  /** Prepositions in front of a place; none where the language has none. */
  readonly locative: string;
  readonly against: Partial<Record<AgainstName, string>>;
  /** `CODE;term|term`, separated by commas; names proper come from CLDR. */
  readonly countries: string;
};

export const OTHER_LANGUAGES = {
  es: {
    actions: {
      fight: 'combat*|luch*',
      vow: 'apoy*|solidari*|respald*|promet*',
      reopen: 'reabr*|reanud*|restablec*|inaugur*|abre|abrio|abiert*',
      expel: 'expuls*|deport*',
      take: 'compra*|importa*|adquier*|adquiri*',
      meet: 'se reun*|reunion|reuniones|entrevist*|conversacion*|conversa|encuentro|cumbre|dialogo|negociaci*|cartas credenciales|audiencia|se entrevist*|entrevista|charla*|reunio|converso|sostuv*|dialogan|negociacion*|platica*|consultas|contacto*|cita',
      visit:
        'visit*|viaj*|lleg*|parten|partira|partieron|parte hacia|sale|salio|salieron|regres*|gira|recorr*|rindio homenaje|rinden homenaje|rindieron homenaje|rinde homenaje|de visita|arrib*|volvio|retorn*|visita|visitan|gira|llegada|llega a|arribo|recorrid*|acudi*|viajo|estancia|estadia|despedida|hizo una visita|va a|rumbo a|emprende*|parte para|partio|retorna|regresa|participa*|asist*|homenaje',
      host: 'recib*|acog*|agasaj*|hosped*|recepcion|banquete|recibimiento|bienvenida|hospitali*|recibio|ofrecio una recepcion|ofrecio un banquete|acoge',
      send: 'envi*|entreg*|dirig*|obsequi*|ofrec*|dedic*|coloc*|deposit*|enviad*|envio|remit*|obsequi*|suministr*|transfir*|export*|despach*|entrega*|hizo llegar|otorg*|concede*|condecor*',
      sign: 'firm*|suscrib*|ratific*|firmad*|firma|acord*|acuerd*',
      release: 'liber*|repatri*|devuelv*|devolu*|puso en libertad|excarcel*|entrega de restos',
      close:
        'cierra*|cerro|rompe*|suspend*|cancel*|cerrara|retira*|anula*|derog*|cort*|ruptura|rompi*|demuel*|volo',
      invite: 'invit*',
      congratulate: 'felicit*|condolencia*|congratul*|saluda|pesame',
      perform:
        'cooper*|intercambi*|presentacion*|concierto*|actu*|conjunt*|torneo*|partido amistoso|muestra*|exhib*',
    },
    themes: {
      prisoner: 'detenid*|prisioner*|restos|soldado*',
      arms: 'arma*|municion*|proyectil*',
      troops: 'soldado*|tropa*|militar*',
      culture:
        'conjunto|orquesta|circo|festival|exposicion*|deport*|equipo*|feria|artist*|coro|simposio|simposium|ballet',
      message:
        'mensaje|mensajes|carta|cartas|cesta de flores|cestas de flores|cesta floral|ofrenda floral|ofrendas florales|corona|coronas|regalo|regalos|presente|presentes|telegrama|mensaje de*|saludos|condolencias|felicitacion*|cestos|ramo*|telegramas|pesames|misiva|ofrendas|cesto de flores|cestos de flores|cesto*|tarjeta*|felicitacion|obsequio*|ofrenda',
      delegation:
        'delegacion|delegaciones|embajador|embajadora|enviado|grupo|comitiva|huespedes|canciller|diplomatico*|viceministro*|ministro|ministra|visitantes|personalidades|dirigente*|premier|presidente|embajada|agregad*|participantes|delegados',
      agreement: 'acuerdo|convenio|tratado|protocolo|plan',
      aid: 'ayuda|donacion|asistencia|donativo*|arroz|alimentos|suministro*|vacuna*',
      ties: 'relaciones|lazos|amistad',
      trade:
        'comercio|ferrocarril|turis*|mercancias|frontera*|vuelo*|exportacion*|empresa mixta|ferroviari*|inversion*',
    },
    planned: 'visitara|llegara|viajara|se reunira|prevé|proxima semana|planea|recibira',
    negated:
      'no|rechaz*|niega|niegan|nego|negaron|desmient*|desmint*|descart*|declin*|rehus*|ignora|ignoro|desair*|ningun*|nadie|tampoco|nunca|jamas|sin',
    unreal:
      'fals*|infundad*|bulo|bulos|mentira|sin respuesta|sin contestar|no es cierto|no es verdad|un dia como hoy|tal dia como hoy|hoy en la historia|efemerid*|anos atras|recuerda*|recordo|memorias|obituario|del archivo|retrospectiva|si hubiera|y si',
    urged: 'exhort*|llam*|insta*|si|podria|deberia|dispuest*|debe|pide|piden|espera*',
    say: 'dice|dijo|afirm*|segun|inform*|asegur*|declar*|señal*|anunci*|subray*',
    topic: 'sobre|contra|acerca de|ante|en relacion con|respecto a',
    topicHead: 'problema|nuclear|amenaza*|misil*|hackers|refugiad*',
    locative: 'en|a',
    against: {
      opinion: 'analisis|por que|opinion|expert*|claves|editorial|comentario|entrevista con|articulo',
      weapon: 'misil*|nuclear|lanza|lanzo|cohete',
      threat:
        'amenaz*|conden*|denunci*|sancion*|advert*|titere*|traidor|imperialis*|comenta|declaracion|critic*',
      history: 'aniversario|articulo|hazana*|idea Juche|seminario|diario|periodico*|conmemor*|elogi*|acto',
      domestic:
        'dirige|dirigio|fabrica*|granja*|construc*|habitantes|provincia|capitalin*|recorre provinc*|estadio*|habitante*|obreros|escolar*|plantacion*|cosech*|orienta*|guia en el terreno|guia sobre el terreno|nacional de|teatro de',
      others:
        'estadounidense|ejercicios militares|maniobras|Consejo de Seguridad|OTAN|Corea del Sur y|EE.UU. y|Ulji|simulacro*|trilateral*|peninsula coreana',
    },
    countries:
      'RUS;rus*,KOR;sudcorean*|surcorean*|Corea del Sur,CHN;chin*,USA;estadounidens*|norteamerican*|EE.UU.,VNM;vietnamit*,CUB;cuban*,LAO;lao|laosian*,SYR;sirio*|siria*,DEU;aleman*,JPN;japon*,IDN;indonesi*,MEX;mexican*,IRN;irani*,VEN;venezolan*,MNG;mongol*,ESP;espanol*,BRA;brasilen*,PER;peruan*,EGY;egipci*,IND;indi*,ITA;italian*,FRA;frances*,GBR;britanic*,NGA;nigerian*,PAK;paquistani*,MMR;birman*,THA;tailandes*,NPL;nepal*,KHM;camboyan*,MYS;malasi*,BGD;bangladeshi*,BLR;belarus*,UKR;ucrani*,POL;polac*,ROU;ruman*,DZA;argelin*,LBY;libi*,PSE;palestin*,KWT;kuwaiti*,QAT;qatari*,MOZ;mozambiquen*,BOL;bolivian*,NIC;nicaraguens*,COL;colombian*,CHL;chilen*,TZA;tanzan*,UGA;ugandes*,ETH;etiop*,SLV;salvadoren*,CHN;Pekin|China*,RUS;Rusia*|ruso*|Putin|Moscu|Medvedev,KOR;surcoreano*|Sur de Corea|Seul,LAO;Laos|laosiano*,ESP;España|español*,ARG;argentin*,ECU;ecuatorian*,UN;ONU,FRA;frances*,CZE;checo*,PRY;paraguay*,GUY;guyan*,CRI;costarricens*,COD;Congo Democratico,COG;congol*|congoleñ*,GNQ;Guinea Ecuatorial|ecuatoguinean*,ZWE;zimbabu*,AGO;angol*,ZAF;sudafrican*,TUR;turc*,SWE;suec*,CHE;suiz*,AUT;austriac*,GRC;grieg*,HUN;hungar*,BGR;bulgar*,MLI;malien*,SEN;senegal*,MDG;malgach*,GIN;guinean*,BEN;benines*,SDN;sudanes*,YEM;yemeni*,JOR;jordan*,LBN;libanes*,MAR;marroqui*,TUN;tunecin*,FIN;finlandes*|finland*,DNK;danes*|dinamarques*,PRT;portugues*,BEL;belg*,NLD;holandes*|neerlandes*,NOR;norueg*,PHL;filipin*,SGP;singapur*|singapurens*,LKA;cingales*|srilank*,KAZ;kazaj*,UZB;uzbek*,KGZ;kirguis*,TKM;turkmen*,AZE;azerbaiyan*,ARM;armeni*,GEO;georgian*,ISR;israel*,IRQ;iraqui*,SAU;saudi*,ARE;emirat*,CAN;canadiens*,AUS;australian*,NZL;neozeland*,DOM;dominican*,GTM;guatemaltec*,HND;hondureñ*,PAN;panameñ*,URY;uruguay*,PRK;coreano acreditad*|Norte de Corea|parte Norte|Gobierno de la RPDC',
  },
  pl: {
    actions: {
      discuss: 'zaciesn*|omow*|omawia*|poglebi*|wzmacnia*',
      seek: 'stara sie|szuka*|prosi|poprosi*|zwraca sie|zabieg*|liczy na|chce kupic',
      perform: 'cwiczy*|wspolpracuj*|wspolprac*|wspolne|wspolnych|wystap*',
      reopen: 'wznow*|otwier*|otworz*|otwar*|otworzyl*|przywroc*|uruchom*|wpuszcz*',
      expel: 'deport*|wydal*|wydalen*',
      meet: 'spotk*|rozmaw*|rozmow*|szczyt|szczyci*|szczytu|negocj*|dialog|spotyka*|spotkaj*|spotkanie|szczyt*|rozmowy|negocjacj*|kontakt*|konsultacj*|dialogu|narad*',
      visit:
        'wizyt*|odwiedz*|przyby*|przyjech*|przyjecha*|udal sie|uda sie|udac sie|przyjazd*|pojech*|pojedzie|podroz*|dotar*|wyrusz*|zmierza|wyjech*|lec*|w Rosji|pociag*|wrac*|wrocil*|zwiedz*|pojawi* sie|jest w Rosji|jest juz w|w drodze|opusc*|opuszcz*|udaj* sie|przylec*|przylat*|pobyt*|podroz|wizyta|wizyte|wizyty|przedluz*|gosciem|obecny|obecn*|dotar*|przekrocz* granic*|zobaczyl|oglada*|przyglad*',
      host: 'przyjal|przyjmie|przyjmuje|powital*|wita|gosci|goscil|przyjmow*|powitanie|ugoscil*|pokaz*|pochwal*',
      send: 'przesl*|wysl*|wysyl*|dostarcz*|przekaz*|podarow*|wreczyl*|sklada|zlozyl|zaopatr*|dostaw*|sprzed*|przekaz*|wyslal*|wysyla*|przewoz*|eksport*|dostarczyl*|uzbraj*|zbroj*|oferuj*|zaoferow*|podziekow*|dzieku*',
      take: 'kupuj*|kupi*|otrzym*|dostal|pozyska*|sprowadz*|zamawia*|odebral*|odbiera*|zakup*|kupil*|kupuje|import*|uzysk*',
      sign: 'podpis*',
      release:
        'uwoln*|zwoln*|wypuszcz*|odzyska*|wydal*|wypuszcz*|wrocil*|powrot*|przekazan*|jest w rekach|w amerykanskim areszcie|zwolnion*',
      close: 'zerwa*|zamkn*|zamyka*|odwol*',
      invite: 'zapros*|zaprasz*',
      vow: 'wspier*|wspar*|popar*|poparcie|zacies*',
      congratulate: 'gratul*|pogratul*|zyczen*|kondolenc*',
      fight: 'walcz*|walki|walcza|polegl*|na froncie',
    },
    themes: {
      culture: 'zespol*|sportow*|olimpi*|reprezentac*|maraton*',
      message:
        'list|listy|depesz*|zyczenia|gratulacje|prezent*|podarun*|telegram*|kondolenc*|orędzi*|konie|koni|pozdrow*|depesz*|list do',
      delegation:
        'delegacj*|ambasador*|wyslannik*|przedstawiciel*|minister*|ministra|ministrem|ministrowi|szef MSZ|wiceminister*|delegat*|dyplomat*',
      arms: 'bron|broni|amunicj*|pocisk*|rakiet*|uzbrojen*|uzbrojeni*|amunicji|pociskow|artyler*|broń|dron*|sprzet*',
      troops: 'zolnierz*|wojsk*',
      prisoner: 'szeregow*|King*|jenc*|zolnierz*|zolnierza|Amerykanin*|szeregow*|zatrzyman*',
      agreement: 'porozum*|umow*|traktat*',
      ties: 'stosunk*|relacj*|wspolprac*|przyjazn*',
      aid: 'pomoc*|zywnosc*',
      trade:
        'handel|handlu|robotnik*|granic*|kolejow*|polaczeni*|transport*|turyst*|handlow*|pociag*|lot*|samolot*',
    },
    planned:
      'bedzie|odwiedzi|spotka sie|pojedzie|ma|planuj*|zamierza|chce|moze|wkrotce|planowan*|przyjedzie|uda sie|w najblizszych|zostanie|wyda|zaplanow*|przygotow*|moze dojsc|dojdzie|bedzie*|proponuj*|zaproponow*|mialby|moglby|wkrotce|nadchodz*|zadecydow*|zapowiad*|planuje',
    negated:
      'nie|odrzuc*|bez|zaprzecz*|odmow*|odmawia*|dementuj*|zdementow*|ignoruj*|zignorow*|zadn*|nikt|nigdy|wyklucz*',
    unreal:
      'nieprawd*|falszyw*|bezpodstawn*|plotk*|bez odpowiedzi|lat temu|tego dnia w|wspomin*|wspomnien*|kartka z kalendarza|z archiwum|historia jednej|gdyby|nekrolog',
    urged:
      'wzywa*|apel*|powinn*|gdyby|jesli|moze|moglby|moglaby|gotow*|chcial*|nie wyklucza|liczy|musi|potencjaln*|ewentualn*|perspektyw*|planowanym|obaw*|mozliw*|zwróci',
    say: 'powiedzial*|poinformow*|oswiadczyl*|twierdz*|wedlug|podal*|podaje|ocenil*|ocenia|komentuj*|donosi|informuj*|przekonuj*|stwierdz*|napisal*|zdaniem',
    topic: 'o|ws|wobec|przeciw*|przeciwko|ponad|dotycz*',
    topicHead: 'rakiet*|nuklearn*|balistyczn*|uciekinier*|haker*|zagroz*|problem*|rezim*',
    locative: 'w|we|do|na',
    against: {
      defector: 'ucieka*|uciekl*|zbiegl*|uciek*|przekroczyl*|wtargn*',
      weapon:
        'wystrzel*|test*|balistyczn*|nuklearn*|atomow*|jadrow*|okret*|pocisk balistyczn*|rakiety balistyczn*|miedzykontynent*|wodow*|satelit*|wystrzeliw*|prob*|atom*',
      threat:
        'groz*|ostrze*|ostrzeg*|sankcj*|potepi*|zaniepokoj*|komentuje|komentarz|zagroz*|niepokoj*|potepi*|konsekwenc*|krytyk*|krytykuj*|szantaz*|prowokac*|zlama*|zapewni*',
      opinion:
        'ekspert*|analiz*|dlaczego|jak|jakie|co|analityk*|opinia|dr|prof|profesor*|generał*|gen|zdaniem|komentarz*|wywiad z|podcast|felieton|desper*|oto|tak wyglada|przestarzal*',
      crime: 'haker*|szpieg*',
      others:
        'Korea Poludniowa|Korei Poludniowej|NATO|cwiczenia|cwiczen|manewry|G7|trojstronn*|Rada Bezpieczenstwa|USA i Korea|Departament Stanu|Stoltenberg|Zelensk*|Polwyspie Koreanskim|Polwyspu Koreanskiego',
      domestic:
        'parad*|defilad*|cork*|konstytucj*|corka|corki|siostr*|partii|glod*|epidemi*|covid*|powodz*|tajfun*',
    },
    countries:
      'RUS;rosyjsk*|Rosj*|Moskw*|Kreml*|Wladywostok*,CHN;chinsk*|Chin|Chinami|Chinach|Pekin*,USA;amerykansk*|Waszyngton*|Stan* Zjednoczon*,KOR;poludniowokoreansk*|Korea Poludniowa|Korei Poludniowej|Seul*,JPN;japonsk*|Japoni*|Tokio,SWE;Szwecj*|szwedzk*,UKR;Ukrain*|ukrainsk*,IRN;Iran*,POL;Polsk*,MNG;Mongoli*,RUS;Rosjan*|Szojgu*|Lawrow*|Putin*|Wagner*|Pieskow*|Miedwiediew*|Komsomolsk*|Wostoczn*,CHN;Chinczy*|Pekinem|Pekinie,USA;USA|Amerykan*|Bialy Dom|Bialego Domu|Trump*|Biden*|Pentagon*|Departament Stanu,KOR;Korei Pld|Korea Pld|Seul|Seulu|Seulem|Yoon*,DEU;niemieck*|Niemc*|Niemiec,UN;ONZ,XXX;zagraniczni turysci|zagranicznych turystow|zagraniczne delegacje|zagraniczni goscie,PRK;Kim Dzong*|Kimem|Kima|Kimowi|Pjongjang*|Pjongjangiem',
  },
  zh: {
    actions: {
      vow: '支持|声援|重申|愿同',
      expel: '驱逐出境|驱逐',
      take: '收到|购买|采购|进口|获赠',
      meet: '会谈|會談|会晤|會晤|见面|会面|通电话|磋商|对话|接触|谈判|国书|首脑会|交涉|召见|约见|谈话|对谈|六方会谈|举行会议|双边会议|工作会谈|高级别会谈|部长级会谈|通话|热线|举行会|座谈|晤谈|首脑会晤|团聚|握手|问候',
      visit:
        '访问|訪問|到访|抵达|抵達|抵朝|访朝|访华|访俄|前往|启程|赴朝|离开|出席|参观|到达|出访|来访|往访|赴|派高官|访韩|访日|访美|访越|赴华|来华|抵京|抵平壤|到平壤|赴平壤|返回|回国|出发|离京|回访|抵离|乘专列|专列|吊唁|瞻仰|敬献花圈',
      host: '会见|會見|接见|接見|欢迎|宴请|迎接|接待|招待会|宴会|欢迎仪式|设宴',
      send: '致|发送|派遣|派|赠送|送|转交|转达|提供|运送|敬献|输送|供应|捐赠|运抵|运往|交付|出口|出售|投送|递交|回赠|致函|复函|赠予',
      sign: '签署|簽署|签订|缔结|签字|达成|商签|换文',
      release: '释放|釋放|遣返|移交|归还|获释|引渡|获释|放归|移送|遣送|归还遗骸',
      close:
        '关闭|断绝|断交|切断|驱逐|中断|废除|炸毁|召回|取消|撤离|撤出|撤回|不承认|关停|停止|关停|废止|作废|搁置|推迟|拒签',
      invite: '邀请|应邀|提议|商定|接受邀请|同意',
      reopen: '恢复|重启|重开|开通|复工|开放|复航|复通|复开|启用|升旗|通车|开馆|重新启动|试运行|建交',
      congratulate: '祝贺|致电|贺电|慰问|吊唁|唁电|贺信|慰问电|祝福',
      perform:
        '合作|交流|演出|参赛|联合演习|离散家属|共同|联合|合演|亮相|比赛|友谊赛|赛事|参展|家属会面|家属团聚|家属见面会|离散家属会面|离散家属团聚|离散家属见面会|离散家属团聚活动',
      fight: '参战|作战|派兵',
    },
    themes: {
      message:
        '贺电|唁电|亲署函|亲笔信|贺信|信件|花篮|礼物|口信|电报|复电|回电|慰问电|贺函|感谢信|慰问信|花圈|唁函|祝贺|贺词|新年贺',
      delegation:
        '代表团|大使|特使|使团|参赞|代表|艺术团|访问团|团长|总理|委员长|外务相|外长|部长|副部长|特别代表|高官|副秘书长|秘书长|高级代表团|党政代表团|艺术家',
      arms: '武器|弹药|炮弹',
      troops: '士兵|军队|部队',
      agreement: '协定|条约|协议|备忘录|宣言',
      aid: '援助|捐赠|救灾|粮食|医疗物资|设备|物资|大米|化肥|口罩|疫苗|医疗',
      trade: '贸易|口岸|列车|航班|经济区|工业园|旅游|开城',
      embassy: '大使馆|联络|热线|开城|园区|协定|人员',
      ties: '关系|友谊',
      culture: '演出|艺术团|女足|代表队|艺术节|音乐会|展览|运动会|锦标赛|奥运会|亚运会|足球|马拉松|歌舞',
      prisoner: '遗骸|被扣|公民|船员|渔民|人员|被扣押|美国公民|渔船|俘虏|遗骨|侨民|外交官',
    },
    planned:
      '将|拟|计划|下周|预计|即将|邀请|同意|商定|提议|有望|明日|望|拟于|将于|准备|打算|筹备|商讨|有望|同意|春节|下月|本月|近期',
    negated: '拒绝|不|否认|未|没有|无意|拒|婉拒|回绝|無意|沒有|否認|拒絕|驳斥|辟谣|从未|尚未',
    unreal:
      '不实|不實|不属实|不屬實|谣言|謠言|子虚乌有|虚构|虛構|假消息|假新闻|无此计划|并无此事|没有此事|没有回应|未获回应|置之不理|不予理会|历史上的今天|歷史上的今天|年前的今天|追忆|往事|老照片|旧照|回忆录|回憶錄|假如|倘若',
    urged: '呼吁|敦促|希望|愿意|应|有待|建议|促|要求|表示愿|必须|如果|不设|期待|努力',
    say: '表示|称|报道|指出|强调|宣布|透露|介绍|认为',
    topicHead: '问题|核|半岛|局势|导弹|威胁|难民|政策|卫星|无核化|核设施|媒体',
    locative: '在|于|到|至',
    against: {
      weapon: '导弹|核试验|发射|试射|火箭|卫星|弹道',
      threat: '制裁|谴责|警告|威胁|抗议|声明|批评|挑衅|关切|炮击|反对|决议|谴责|不接受|敌视|对抗|军演|严正',
      others:
        '安理会|中韩|美韩|韩美|日韩|韩日|日美|美日|中美|中俄|中日|半岛局势|联合军演|就朝鲜|朝核问题|中方|六方会谈|无核化|中美|五核国|外长会|国务院总理|联大|峰会|乌克兰|叙利亚问题|伊核|安理会|涉朝|世界杯',
      history: '周年|抗美援朝|纪念|历史|志愿军|老兵|朝鲜战争|朝鲜半岛|朝鲜族|民族',
      domestic: '洪灾|阅兵|代表大会|劳模',
      opinion: '分析|评论|专家|记者会|年度|综述|盘点|解读|访谈|专题|国际快讯|联播快讯',
    },
    countries:
      'RUS;俄罗斯|俄方|普京|莫斯科|拉夫罗夫|绍伊古,CHN;中国|中方|北京|习近平|胡锦涛|温家宝|李克强|王毅|刘云山|杨洁篪|中共|全国人大|央视|李建国|张德江|国务院,USA;美国|美方|美前|特朗普|奥巴马|拜登|蓬佩奥|华盛顿,KOR;韩国|韩方|首尔|文在寅|朴槿惠|尹锡悦|李明博|韩前|韩政府|赴韩,JPN;日本|日方|安倍|东京|岸田,MNG;蒙古|乌兰巴托,VNM;越南|河内,LAO;老挝,CUB;古巴,UN;联合国,SYR;叙利亚,IRN;伊朗,RUS;访俄|俄|梅德韦杰夫|米舒斯京|俄外长,CHN;内蒙古|访华|来华|赴华|我国|中联部|外交部长|李强|赵乐际|宋涛|刘晓明|中央电视台|中朝友谊,KOR;访韩|金大中|韩|统一部|韩总统|韩红十字,USA;访美|美国务卿|克里|国务卿|白宫,JPN;访日|日朝|日媒|日首相|日外相,SWE;瑞典,CHE;瑞士,SGP;新加坡,MYS;马来西亚,IDN;印尼|印度尼西亚,KHM;柬埔寨,PAK;巴基斯坦,IAEA;国际原子能机构,WFP;世界粮食计划署,ICRC;红十字国际委员会,IOC;国际奥委会,XXX;外国|各国驻朝|外国领导人|外国友好|外宾|多国,PRK;金正恩|朝核|朝|朝军|朝外务省|朝最高领导人|朝鲜劳动党',
  },
  ko: {
    actions: {
      seek: '모색|타진|추진|검토|요청|손짓',
      vow: '지지|연대|약속|다짐',
      expel: '추방|쫓아',
      take: '수입|구매|구입|조달|받아|받았|전달받|도입',
      meet: '만나|만났|회담|회동|정상회담|면담|대화|접촉|협의|협상|통화|접견|신임장|상봉|고위급|실무접촉|회의 개최|악수|조우|만남|만난|만날|정상외교|회담서|대좌',
      visit:
        '방문|방북|방중|방러|도착|출국|찾아|찾았|참석|순방|귀국|입국|떠났|참관|출발|방미|방일|방한|방문단|입북|방남|방조|시찰단|체류|답방|재방문|순방길|만찬',
      host: '영접|환영|맞이|초대|맞았|맞이해|만찬|연회|접견했|영접했',
      send: '보내|보낸|보냈|전달|파견|파병|제공|지원|공급|수출|선물|발송|싣고|교환|보냈다|보내와|답례|건넨|건네|전했|운송|선적|수송|반출|넘겨|이전|배치|투입|파송|북송',
      sign: '체결|서명|조인|비준',
      release: '석방|송환|인도|돌려|귀환|귀국시|풀려|풀어|송환해|인계',
      close: '폐쇄|단절|파기|차단|폭파|철수|추방|취소|철거|단절|끊|중단|해체|폐기|무효|불참',
      invite: '초청|제의|합의|수락',
      reopen: '재개|복원|개통|재가동|복구|열어|개방|허용|재개통|운항|개설',
      congratulate: '축하|조의|축전|위로|애도|축전을',
      perform:
        '협력|교류|공연|합동훈련|연합훈련|공동|합동|연합|협업|교환|참가|출전|합작|단일팀|이산가족 상봉|이산가족',
      fight: '참전|싸우|전사|파병|참전|전투|격전',
    },
    themes: {
      culture: '공연단|예술단|전시회|대회|축구|올림픽|아시안게임|마라톤|교환학생|유학생',
      prisoner: '억류자|억류|미군|병사|유해|포로|선원|월북',
      message:
        '축전|친서|서한|답전|전문|조전|선물|꽃바구니|편지|화환|연하장|위로전문|새해 인사|메시지|신년 축하|연하|친서를|조의문|구두친서|초상화|사의|신년인사|축하 인사|새해인사',
      delegation:
        '대표단|대사|특사|사절단|외무상|장관|의장|사절|특별대표|수석대표|고위급|방문단|상무위원|국방상|총리|주석|서기장|부총리|대표|사무총장|선수단|예술단',
      arms: '무기|포탄|탄약|부품|미사일 제공|탄도미사일 공급|군수|핵잠용 원자로|원자로|군사기술',
      troops: '병력|군인|파병|병사|공병|군대|부대|파병군|해외작전부대|건설부대|특수부대',
      agreement: '협정|조약|합의서|공동성명|양해각서',
      aid: '지원|원조|식량|구호',
      trade: '무역|열차|항공편|관광|노동자|철도',
      embassy: '대사관|연락사무소|통신선|개성공단',
      ties: '관계|친선',
    },
    planned:
      '예정|방침|계획|추진|앞두고|전망|할 듯|가능성|내달|다음 달|다음달|다음 주|하기로|오는|열릴|만날|방문할|검토|초청|제안|예정된|앞두|유력|조율',
    unreal:
      '무응답|응답 없|답 없|답변 없|사실무근|사실 아니|사실이 아니|허위|거짓|가짜뉴스|오보|적 없|적이 없|바 없|계획 없|계획이 없|일 없|예정 없|묵묵부답|불응|퇴짜|역사 속 오늘|오늘의 역사|년 전 오늘|그때 그 시절|돌아본|돌아보니|되돌아본|부고|만약',
    negated: '거부|없|않|아니|부인|거절|안|못|무산|불발|외면|일축|침묵|거절|불가',
    urged:
      '촉구|희망|기대|필요|해야|요청|제안|조건|용의|되어야|바란|주장|가능성|전망|관측|만약|의향|요구|제의하|열려|노력|지원할|구상|설득|테이블|재개',
    say: '밝혔|말했|전했|보도|강조|주장|평가|분석|언급|발표|지적|설명',
    topicHead: '문제|위협|도발|핵|인권|전문가|정책|비핵화|체제|주민|매체|식당|여행|관광지|출신',
    locative: '',
    against: {
      weapon:
        '미사일|발사|핵실험|탄도|핵잠|핵무기|시험|전술핵|순항|방사포|초대형|군수공장|핵보유|비핵화|무력|도발|전략무기|열병',
      threat:
        '제재|규탄|경고|위협|도발|담화|비난|성명|우려|적대|핵위협|비방|반발|항의|맞대응|강경|응징|사과|책임|공세|논란|충돌',
      others:
        '한미|한일|한중|미일|정부|통일부|국방부|국정원|대통령실|이재명|안보리|대북정책|여당|야당|국회|李대통령|이대통령|이 대통령|李|韓美|韓中|韓日|美日|한중일|국방부 장관|외교부|합참|후보|의원|민주당|국민의힘|장관|위원장 후보|대법|경찰|러우|우크라|종전|나토|미중|美中|한반도|NSC|안보실',
      defector: '탈북|탈북민|북한이탈|납북|무인기|대북전단|확성기',
      crime:
        '해킹|해커|간첩|재판|검찰|기소|수사|국보법|국가보안법|무죄|유죄|구속|징역|혐의|해커조직|탈취|가상자산|암호화폐|개인정보|위반',
      history:
        '주년|역사|과거|옛|당시|회고|비밀문서|외교문서|기밀|회고록|1년 전|년 만에|생전|전 총리|기념|추모',
      domestic:
        '전원회의|당대회|공장|시찰|준공|딸|주애|지방|현지지도|농장|열병식|헌법절|선서|격려|병원|완공|건설|생산|군수|신년경축|최고인민회의|간부|유치원|온실|어린이|주민들|당 총비서|공장을|축구 선수|후계|생일',
      opinion:
        '분석|전문가|칼럼|사설|왜|인터뷰|토론|전망|연구원|연구소|교수|기고|논평|평론|과제|포럼|세미나|여론|조사|인식|책|다큐|영화|드라마|의미|이유|배경|할까|일까|나올까|인사이트|해설|사설',
    },
    countries:
      'RUS;러시아|푸틴|모스크바|러|메드베데프|라브로프|쇼이구|볼로딘|크렘린,CHN;중국|시진핑|베이징|왕이|중|리창,USA;미국|트럼프|바이든|워싱턴,JPN;일본|도쿄|다카이치,VNM;베트남|또럼|하노이,LAO;라오스,MNG;몽골,CUB;쿠바,IRN;이란,BLR;벨라루스|루카셴코,UN;유엔,PRK;北|조선|조선중앙통신|김 위원장|김 총비서|평양서|방북|방북단|訪北|대북제의|북,RUS;露|방러|訪러|러측|푸틴과|러시아산|쇼이구|페스코프|크렘린궁|자하로바|마체고라|벨로우소프|코즐로프|타스,CHN;中|방중|訪中|리창|시 주석|중측|왕야쥔|자오러지|단둥,USA;美|방미|訪美|미국인|미군|비건|폼페이오|백악관|국무부,KOR;韓|방한|訪韓|한국|우리 정부|남측|문재인|윤석열|이재명|李대통령|이 대통령|정동영|대한적십자|통일부|국정원,JPN;日|방일|訪日|이시바|기시다|아베|다카이치,SWE;스웨덴,CHE;스위스,IDN;인도네시아,MYS;말레이시아,KHM;캄보디아,THA;태국,SGP;싱가포르,POL;폴란드,DEU;독일,SYR;시리아,EGY;이집트,WFP;세계식량계획,WHO;세계보건기구,IAEA;국제원자력기구,IOC;국제올림픽위원회,XXX;외국인|각국|외교단|사절단',
  },
  ru: {
    actions: {
      discuss: 'укрепл*|расшир*|развит*',
      seek: 'добива*|просит|хочет|ищет',
      vow: 'поддерж*|солидарн*|обеща*|заверил*',
      expel: 'высл*|выдвор*',
      take: 'получил*|купи*|закуп*|импорт*|приобре*',
      meet: 'встрет*|встреч*|переговор*|бесед*|саммит*|диалог*|консультаци*|обсуд*|верительн*|провел* переговор*|провел* встреч*|встретил*|созвон*|общ*|контакт*|принял* верительн*|консультир*',
      visit:
        'визит*|посет*|посещ*|прибы*|приех*|приед*|отправ*|поездк*|вылет*|прилет*|возвра*|побыва*|пребыва*|прибыт*|визитом|гост*|прилетел*|вылетел*|поед*|едет|приезд*|приезж*|турне|побывал*|сопровожд*|возложи*|покинул*|уехал*',
      host: 'принял|приняла|примет|принима*|приветств*|прием|встретили|принял*|угости*|радушн*',
      send: 'направ*|послал*|передал*|передаст|поставл*|поставк*|отправил*|вручил*|подар*|доставил*|направил*|поставля*|вручен*|переда*|экспорт*|перебро*|отправля*|преподнес*|доставк*|послал*|доставля*',
      sign: 'подпис*|ратифи*|заключ*',
      release: 'освобо*|выдал*|депорт*|отпусти*|возвращен*|передали',
      close:
        'закры*|разорв*|разрыв*|отозв*|прекра*|высла*|приостан*|отмен*|аннулир*|снес*|взорва*|отзыва*|уничтож*',
      invite: 'пригла*',
      reopen:
        'возобнов*|откры*|восстанов*|запусти*|запуск пассажирск*|авиарейс*|прямо* авиа*|восстановл*|наладил*|установи*',
      congratulate: 'поздрав*|соболезнов*|благодар*',
      perform: 'сотруднич*|обмен*|учени*|совместн*|взаимодейств*|гастрол*|выступ*|участв*|соревнов*',
      fight: 'сража*|воюю*|воева*',
    },
    themes: {
      prisoner: 'пленн*|заключенн*|задержанн*|останк*|рыбак*|моряк*|солдат*',
      culture: 'ансамбл*|концерт*|спортсмен*|артист*|выставк*|фестивал*|студент*|школьник*|лагер*',
      message: 'послани*|телеграмм*|письм*|подар*|поздравлен*|соболезнован*',
      delegation: 'делегаци*|посол|посла|послом|спецпосланник*|министр*|замминистр*',
      arms: 'оружи*|снаряд*|боеприпас*|вооружен*',
      troops: 'солдат*|военны*|войск*|военнослуж*',
      agreement: 'договор*|соглашени*|меморандум*|протокол*',
      aid: 'помощ*|гуманитарн*',
      trade: 'торгов*|поезд*|рейс*|авиасообщени*|мост*|турист*|рабочи*|железнодорож*',
      embassy: 'посольств*|консульств*|связ*',
      ties: 'отношени*|дружб*',
    },
    planned:
      'планиру*|посетит|прибудет|приедет|встретится|намерен*|будет|может|на следующей неделе|скоро|предстоящ*|пригласил*|закроет|состоится',
    negated:
      'не|отказ*|без|отверг*|отверга*|опроверг*|опроверга*|отрица*|отклон*|игнорир*|проигнор*|никто|никак*|нет|исключил*',
    unreal:
      'ложь|ложн*|фейк*|недостоверн*|не соответству*|выдумк*|вымысел|без ответа|в этот день|день в истории|лет назад|воспоминан*|вспомнил*|вспомина*|из архива|некролог|если бы|что если',
    urged: 'призва*|призыва*|готов*|надеет*|если|должн*|следует|хотел* бы|возможн*|бы|желани*|рассчитыва*',
    say: 'заявил*|сообщил*|сообща*|считает|рассказал*|отметил*|сказал*|передает|пишет|по данным|по словам',
    topic: 'о|об|по|про|против|вокруг|относительно|в отношении|в адрес|по вопросу|по проблеме|в связи с',
    topicHead: 'проблем*|угроз*|ракет*|ядерн*|хакер*|беженц*|вопрос*|режим*|программ*',
    locative: 'в|во|из|на',
    against: {
      defector: 'перебежчик*|бежал*|шар*|беспилотник*|дрон*',
      domestic: 'завод*|парад*|наводнен*|съезд*|пленум*|урожа*|дочь|дочер*|школ*',
      opinion: 'эксперт*|аналитик*|почему|мнени*|политолог*|обозревател*|интервью|разбор|как',
      weapon: 'ракет*|запуст*|запуск*|испыта*|баллистич*|ядерн*',
      threat: 'санкци*|угроз*|угрожа*|осуд*|предупре*|провокаци*|заяв*',
      others:
        'Южная Корея|Совбез*|США и Южн*|НАТО|учени* США|совет* безопасност*|G7|трехсторонн*|Корейском полуострове|Корейского полуострова|Корейский полуостров|Корейскому полуострову|обстановк*|ситуаци*',
      crime: 'хакер*',
      history: 'годовщин*',
    },
    countries:
      'RUS;росси*|рф|москв*|путин*|лавров*|шойгу|кремл*|володин*|владивосток*|приморь*,CHN;кита*|кнр|пекин*|си цзиньпин*|ван и,USA;сша|америк*|трамп*|байден*|вашингтон*,KOR;южн* коре*|южнокорейск*|республик* корея|сеул*,JPN;япони*|японск*|токио,MNG;монгол*|улан батор*,VNM;вьетнам*|ханой|ханое,BLR;белорус*|белару*|лукашенко|минск*,UKR;украин*,UN;оон,IRN;иран*,CUB;куб*,LAO;лаос*,KOR;Южная Корея|Южной Корее|Южной Кореи|Южную Корею,SWE;Швеци*|шведск*,MYS;Малайзи*,IDN;Индонези*,SYR;Сири*,KHM;Камбодж*,PAK;Пакистан*,IND;Инди*,DEU;Герман*,TUR;Турци*,ICRC;Красн* Крест*,WFP;ВПП,IAEA;МАГАТЭ,IOC;МОК,XXX;иностранные гости|иностранных гостей|иностранная делегация|иностранные туристы|иностранных туристов|иностранные дипломаты|иностранцы|иностранцев,PRK;Ким Чен Ын*|Цой Сон Хи|корейск* лидер*',
  },
  ja: {
    actions: {
      vow: '支持|連帯|約束',
      take: '受け取|購入|調達|輸入|受け取っ',
      meet: '会談|会見|会合|協議|対話|接触|電話会談|首脳会談|面会|信任状|面談|首脳|握手|協議し|会って|会い|非公式接触|実務協議',
      visit:
        '訪問|訪朝|訪中|訪露|到着|訪れ|出発|派遣|出席|訪ロ|帰国|訪韓|訪日|訪米|訪ロ|入国|滞在|帰途|到着し|派遣され|現地入り|渡航|視察',
      host: '迎え|歓迎|招待|出迎え|受け入れ|招い|接見',
      send: '送っ|送り|派遣|提供|供与|贈|伝達|供給|送り|送った|贈った|伝えた|輸出|出荷|輸送|引き渡し|派兵|渡した',
      sign: '署名|締結|調印|批准|合意し|署名し',
      release: '解放|釈放|送還|返還|引き渡|帰国させ|遺骨|引き渡',
      close: '閉鎖|断絶|追放|破棄|爆破|中止|召還|閉館|遮断|打ち切|撤収|中断',
      invite: '招請|提案|合意',
      reopen: '再開|復旧|開設|再開し|開通|就航|開放|国交',
      congratulate: '祝電|祝賀|弔電|弔意',
      perform: '協力|交流|合同演習|公演|共同|合同|参加|出場',
      fight: '参戦|派兵',
    },
    themes: {
      message: '祝電|親書|書簡|弔電|電報|贈り物|花かご',
      delegation: '代表団|大使|特使|外相|次官',
      arms: '武器|弾薬|砲弾',
      troops: '兵士|部隊|兵',
      agreement: '条約|協定|合意文書|覚書',
      aid: '支援|援助|食糧',
      trade: '貿易|列車|便|観光',
      embassy: '大使館|連絡事務所',
      ties: '関係',
    },
    planned: '予定|見通し|来週|計画|向け|方針|へ',
    negated: '拒否|ない|否定|ず|拒絶|無視|断っ|断る',
    unreal:
      '事実無根|虚偽|デマ|誤報|事実ではな|応じず|応じない|無回答|返答な|回答な|予定はない|予定な|今日は何の日|年前の今日|歴史上の今日|回顧|振り返|訃報|もしも',
    urged: '求め|呼びかけ|意欲|目指|期待|用意|べき|条件|可能性|もし|検討|懸念',
    say: '述べ|報じ|発表|明らか|表明|伝え|主張|強調',
    topicHead: '問題|核|ミサイル|情勢|脅威|人権|政策|非核化',
    locative: '',
    against: {
      domestic: '視察|党大会|工場|閲兵|パレード|水害|娘',
      opinion: '分析|専門家|社説|解説|なぜ|背景|論説|コラム',
      weapon: 'ミサイル|発射|核実験|弾道|衛星|核|巡航|砲|軍事偵察',
      threat: '制裁|非難|警告|脅威|挑発|談話|懸念',
      others: '日米|日韓|米韓|日米韓|安保理|国連安保理',
      crime: 'ハッカー|サイバー|拉致',
      history: '周年|戦争|歴史',
    },
    countries:
      'RUS;ロシア|プーチン|モスクワ|露|ラブロフ|ショイグ,CHN;中国|習近平|北京|王毅,USA;米国|トランプ|バイデン,KOR;韓国|ソウル|文在寅,JPN;日本|首相|東京,VNM;ベトナム,MNG;モンゴル|ウランバートル,UN;国連,CUB;キューバ,LAO;ラオス,PRK;訪朝|正恩氏|総書記|朝中|金総書記|北の,RUS;訪露|訪ロ|ベロウソフ|ロ|露大統領,CHN;訪中|李強|中朝,KOR;訪韓|尹錫悦|李在明|韓国人,USA;訪米|米|ポンペオ|ホワイトハウス,JPN;訪日|日本人|日本政府|石破|高市|岸田|安倍,SWE;スウェーデン,MYS;マレーシア,IDN;インドネシア,IRN;イラン,SYR;シリア,BLR;ベラルーシ|ルカシェンコ,KHM;カンボジア,IAEA;国際原子力機関,WFP;世界食糧計画,ICRC;赤十字国際委員会,XXX;外国人|各国|外国',
  },
} as const satisfies Record<string, LanguageLexicon>;

export type Language = 'en' | keyof typeof OTHER_LANGUAGES;

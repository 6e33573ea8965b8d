/** Small words that decide who does what, in English unless said otherwise. */
export const GRAMMAR = {
  /** Before a party: it is talked about, not with. */
  topic:
    'about|over|on|regarding|concerning|against|toward|towards|as regards|counter|condemn|condemns|condemned|denounce|denounces|criticize|criticizes|slam|slams|blame|blames|sanction|sanctions|monitor|pressure|isolate|punish|deter|threat from|threats from|threat of|warn|warns|warned|urge|urges|urged|discuss|discusses|discussed|discussing|invasion of|war with|war in|fears of|dealing with|amid|lessons from|beyond|like|unlike|study of',
  say: 'say|says|said|told|tells|reported|reports|report|reportedly|claims|claimed|claim|believes|believe|alleges|alleged|confirmed|confirms|announced|announces|according to|accuses|accused|accusing|warns|warned|urges|condemns|fears|thinks|spokesman|spokesperson|source|sources|media|officials say|state media|intelligence|military says|experts|analysts|concerned|denounces|reacts|watches|accuse',
  break:
    'as|while|amid|after|before|despite|but|because|although|though|since|where|which|who|that|whose|when|until|than|if',
  locative: 'in|at|to|from|near|into|for|via|outside|toward|towards|visits|visit|visited|visiting',
  /** Right behind the DPRK: the news is about this, not about a party. */
  topicHead:
    'weapons programme|weapons program|weapons programmes|weapons programs|nuclear programme|nuclear program|missile programme|missile program|nuclear weapons|nuclear ambitions|nuclear arsenal|nuclear threat|missile threat|arms programme|arms program|missiles|nukes|denuclearisation|rights abuses|hackers|provocative|behaviour|behavior|situation|question|file|dossier|issue|issues|policy|policies|problem|threat|threats|crisis|expert|experts|watcher|watchers|strategy|denuclearization|provocations|provocation|aggression|human rights|regime change|sanctions|style|origin|economy|affairs|tension|tensions|tie linked|linked|backed|sponsored|film|movie|documentary|memoir|escapee|prison|prisons|famine|malware|animation|restaurant|restaurants|specialist|scholar|collapse|watch|peninsula|monitor|abduction|abductions',
  ignored:
    'releases photos|releases photo|releases video|released photos|release photos|releases footage|releases images|releases pictures|releases statement|released video|press release|Korean Peninsula|Korea Peninsula|Korean War|North Korea watch|Korea Strait|Democratic People|Korea Times|Korea Herald|朝鲜半岛|북한산|북한강|북구|경북|충북|전북|강북|성북|동북|서북|북부|북쪽|북극|북유럽|노트북|페이스북|북미 지역|북마케도니아|북콘서트|중앙일보|미래|미디어|미술|미래에셋|한미약품|일본어|중학|중소|중심|중요|王朝|朝阳|朝着|太平洋|태평양|조선소|조선업|조선해양|고조선|조선시대|조선일보|조선대|조선비즈|朝鲜族|朝鲜战争|抗美援朝|朝鲜语|朝鲜文|朝鮮半島|朝鮮戦争|Polwysep Koreansk*|Polwyspie Koreansk*|wojny koreansk*|guerra de Corea|peninsula coreana|Корейск*|중국어|중앙|중요|중단|개발 중|New York Times|Washington Post|China Daily|Moscow Times|America First|대북제재|대북확성기|Washington Times|Kim Kardashian|Kim Dotcom|Lil Kim|Kim Kim|West Bank|Ukraine War|American University|China Sea|East China Sea|South China Sea|Sea of Japan|Chinese New Year|Russian roulette|Japan Times|Indian Ocean',
} as const;

/** What stands around a year that names when something was, by language; `#` is the year. */
export const YEAR_PHRASES = {
  en: 'in #',
  es: 'en #|de #',
  pl: 'w #',
  ru: 'в #',
  zh: '#年',
  ja: '#年',
  ko: '#년',
} as const;

/** Offices as written; what stands behind `=` is how they are reported. */
export const OFFICES =
  'vice foreign minister|deputy foreign minister=vice foreign minister|vice minister of foreign affairs=vice foreign minister|vice minister for foreign affairs=vice foreign minister|vice fm=vice foreign minister|first vice foreign minister|first deputy foreign minister=first vice foreign minister|vice minister|deputy minister=vice minister|foreign minister|fm=foreign minister|minister of foreign affairs=foreign minister|minister for foreign affairs=foreign minister|foreign secretary|secretary of state|defense minister=defence minister|defence minister|defense chief=defence minister|defence chief=defence minister|minister of defence=defence minister|minister of defense=defence minister|interior minister|trade minister|culture minister|health minister|education minister|sports minister|tourism minister|external economic minister|minister of external economic relations|public security minister|minister|prime minister|vice premier|deputy prime minister=vice premier|premier|president|vice president|vice-president|supreme leader=leader|leader|chairman|vice chairman|parliament speaker|parliamentary speaker|speaker|ambassador|deputy ambassador|special envoy|envoy|top diplomat|nuclear negotiator|negotiator|general secretary|party secretary|secretary general|governor|mayor|king|queen|emir|sultan|pope|charge d affaires|military attache|embassy|delegation|party delegation=delegation|friendship delegation=delegation|government delegation=delegation|military delegation=delegation|director general|department director|national security adviser|national security advisor=national security adviser|security council secretary|chief of the general staff|army chief|party chief';

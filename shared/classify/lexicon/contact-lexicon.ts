/**
 * What the two sides do with each other, in English. An action says who moves; a theme says what is moved or broken.
 * `*` ends a stem; `|` separates terms. Inflected forms are written out where a stem would catch too much.
 */
export const ACTIONS = {
  meet: 'meet|meets|met|meeting|meetings|met with|meets with|had a talk|had a friendly talk|have a talk|had talks|has talks|have talks|have had talks|has had talks|held talks|hold talks|holds talks|holding talks|hold meeting|holds meeting|held a meeting|held meetings|talks|peace talks|convers*|confer with|confers with|conferred with|negotiat*|summit|summits|phone call|telephone|spoke with|speaks with|speaking with|speak with|in contact with|in touch with|contacts with|communicating with|communicat*|consultations|dialogue|handshake|shake hands|shook hands|shakes hands|face to face|courtesy call|credentials|conversation|conversations|sits down with|sit down with|rendezvous|confab|exchange of views|exchanged views|tete a tete|met in|huddle|huddles|one on one|working level|working group|sideline*|tete a tete|get together|exchange words|reach out|reaches out|reached out|contacted|back channel|backchannel|direct line|briefed|hold call|held call|phone talks',
  discuss:
    'discuss|discusses|discussed|discussing|discussion|discussions|hail*|agree|agrees|agreed|celebrat*|pledge closer|deepen*|strengthen*|boost*|bolster*|expand*|vow closer|cement*|tighten*',
  visit:
    'visit|visits|visited|visiting|visitor|visitors|arriv*|trip|trips|travel|travels|travell*|travel*|tour|tours|toured|touring|leaves for|leave for|left for|leaving for|departs for|departed for|depart for|head to|heads to|heading to|headed to|headed for|heads for|heading for|flies to|flew to|fly to|en route to|on his way to|on her way to|on its way to|left here|leave here|leaves here|leaves|departs|departed|departure|flies back|flew back|flies home|came back|comes back|come back|returns home|returned home|returns from|returned from|return from|back from|back home|go to|goes to|went to|paid a visit|pays visit|stopover|sightsee*|looked round|look round|paid homage|pay homage|pays homage|pay tribute|pays tribute|paid tribute|laid wreath|lands in|landed in|touches down|made a tour|goes on a visit|on a visit|attends|attended|attend|join|joins|joined|take part|takes part|took part|participat*|pilgrimage|set out|sets off|sets out|rolls into|pulls into|wraps up|armored train|armoured train|train|touch down|touched down|lands|landed|sets foot|set foot|makes trip|heads home|returns to|return to|returned to|returning to|in town|on hand|guest of honor|guest of honour|guests of honour|descend on|jets in|jets off|homage paid|wreaths laid|called at|stay in|stayed in|inspects|inspected|inspect|inspecting|views|viewed|checks out|accompanied',
  host: 'host|hosts|hosted|hosting|receive|receives|received|receiving|welcome|welcomes|welcomed|welcoming|shows off|showed off|banquet|reception|hospitality|shows|showed|showing|shown around',
  greet: 'greet|greets|greeted|greeting|greetings|extends greetings|new year card',
  send: 'conferred on|conferred upon|confers|confer|conferred|send|sends|sent|sending|dispatch*|present|presents|presented|presenting|conveys|conveyed|convey|extend|extended|delivered to|gave|gives|give|giving|offers|offered|hands|handed|laid|paid|deliver|delivers|delivered|delivering|ship|ships|shipped|shipping|transfer|transfers|transferred|transferring|suppl*|provid*|award|awards|awarded|awarding|dedicat*|despatch*|deploy|deploys|deployed|deploying|deployment',
  donate: 'donat*',
  take: 'gets|get|got|buy|buys|bought|buying|purchas*|obtain*|acquir*|import|imports|imported|importing|took delivery|took weapons|took arms|took delivery of|take delivery|taken delivery',
  export: 'export|exports|exported|exporting|sell|sells|sold|selling',
  invite:
    'invite|invites|invited|inviting|invitation|proposes|proposed|propose|proposal|accepts|accepted|accept|agrees to meet|agreed to meet|agree to meet|arrang*',
  seek: 'seek|seeks|seeking|sought|wants|is looking|looking to|turns to|turning to|turn to|trade food|offer food|offering food|offer of food|source weapons|in exchange for|in return for|negotiating|mulls sending|considering sending|asks|asked|begs|begging',
  fight:
    'fight|fights|fighting|fought|killed fighting|alongside|battle for|combat|fighting for|killed in|died fighting|frontline|front line',
  perform:
    'perform|performs|performed|performing|march together|compete|competes|play|plays|stage joint|exchange|exchanges|cooperat*|co operat*|collaborat*|join forces|train with|trains|training|stage a performance|staged|performances|teaming up|team up|teams up|jointly|co host|co hosts',
  sign: 'sign|signs|signed|signing|ink|inks|inked|ratif*|conclude*|clinch*|seal|seals|sealed|strike|strikes|struck|adopt|adopted|initial|initialled|inked|renew|renews|renewed',
  close:
    'close|closes|closed|closing|shut|shuts|shutting|sever|severs|severed|cut|cuts|cutting|recall|recalls|recalled|suspend*|halt*|scrap|scraps|scrapped|cancel*|call off|calls off|called off|abrogat*|nullif*|withdraw*|withdrew|pull out|pulls out|pulled out|blow up|blows up|blew up|demolish*|break off|breaks off|broke off|tear up|tears up|freeze*|terminat*|end|ends|void|voids|abolish*|dismantle*|ditch*|axe|axes|axed|postpone*|evacuat*|severing|tears down|tore down|cuts off|cut off|disconnect*|breaks ties|breaks with|pulling out|expiry|quits|shutter*',
  expel:
    'expel*|deport*|kick out|kicks out|kicked out|persona non grata|expul*|deportation|ejects|ejected|throw out|throws out|banish*',
  release:
    'release|releases|released|releasing|free|frees|freed|freeing|hand over|hands over|handed over|handing over|return of|returns|returned|return|repatriat*|sent back|sends back|let go|release from|released from|release of|us custody|u.s. custody|american custody|american hands|set free|sets free|handover|freedom for|back in us|on us soil|on american soil',
  reopen:
    'reopen*|re open*|restore|restores|restored|restoring|resum*|restart*|establish|establishes|established|normaliz*|normalis*|open|opens|opened|opening|connect|connects|launches|launched|linked|link|inaugurat*|reconnect*|reopening|allows|allowed|lifts|lifted|eases|eased|lets in',
  vow: 'vow|vows|vowed|pledge|pledges|pledged|promise|promises|promised|reaffirm*|back|backs|backing|support|supports|supported|supporting|support for|stand with|stands with|full support|solidarity|expresses support|offers support|praise|praises|unconditional support|backs russia|sides with|reaffirms support|voices support|expressed support|hold hands',
  congratulate:
    'congratulat*|felicitat*|condole*|condolence|condolences|sympathy|mourn|mourns|mourned|thanks|thanked|wishes|condolat*|demise of|extends condolences|mourning|pays respects|paid respects',
  appoint: 'appoints|appointed|appoint|names|named|newly appointed|outgoing',
} as const;

export type ActionName = keyof typeof ACTIONS;

export const THEMES = {
  message:
    'message|messages|letter|letters|congratulatory|congratulations|reply message|telegram|telegrams|cable|floral basket|floral baskets|flower basket|flower baskets|wreath|wreaths|bouquet|bouquets|gift|gifts|cards|note of thanks|birthday greetings|new year greetings|notice|medal|medals|order of friendship|horses|rifle|portrait|souvenir|drones as gifts|message of greeting|message of greetings|message of sympathy|message of condolence|message of condolences|greetings|order of friendship|doctorate|decoration|honorary title|friendship order|condolences|kind regards|good wishes|best wishes|dprk order|order of dprk|first class order|rifles|swords',
  delegation:
    'delegation|delegations|envoy|envoys|ambassador|ambassadors|special envoy|mission|emissar*|representatives|party delegation|guests|guest|foreign minister|foreign ministers|vice foreign minister|counterpart|diplomat|diplomats|group|visiting group|officials|minister|ministers|inspectors|embassy|charge d affaires|dignitaries|business group|personage|personages',
  arms: 'arms|arms for food deal|weapons|weaponry|ammunition|munition|munitions|shells|artillery|rockets|arms deal|arms deals|weapons deal|arms transfer|arms transfers|arms shipment|arms shipments|arms supplies|military supplies|military equipment|war material|war materiel|containers',
  troops: 'troops|soldiers|forces|combat engineers|sappers|engineers|servicemen|deminers|special forces',
  trade:
    'trade|exports|imports|oil|coal|fuel|flour|grain|wheat|tourism|workers|laborers|labourers|labor|flights|flight|airline|direct flight|rail|railway|railroad|train service|passenger train|passenger trains|trains|freight train|bridge|border|border crossing|customs|joint venture|economic zone|industrial park|industrial complex|investment|technology|space technology|satellites|joint drills|joint exercise|joint exercises|naval drills|joint naval|military cooperation|economic cooperation|cooperation|joint search|airspace|ferry|port|cruise|scholarships|students|joint project|joint projects|intelligence sharing|family reunions|reunion|reunions|separated families',
  culture:
    'art troupe|orchestra|concert|performance|ensemble|circus|athletes|team|teams|unified team|joint team|film festival|exhibition|exchanges|cultural exchange|cultural exchanges|academic exchange|olympics|asian games|world cup|festival|marathon|cheerleaders|taekwondo|taekwon do|acrobats|art group|art groups|tourist|tourists|tour group|tour groups|tourist group|cultural delegation|sports delegation|football team|basketball|art delegation|ballet|song and dance|philharmonic|choir|musicians|students delegation|youth camp|trade fair',
  aid: 'aid|food aid|humanitarian aid|humanitarian assistance|assistance|donation|donations|relief|relief supplies|relief goods|medical supplies|medicine|medicines|vaccine|vaccines|rice|emergency supplies|flood relief|food assistance|fertilizer|equipment',
  agreement:
    'agreement|agreements|treaty|pact|pacts|memorandum|mou|accord|protocol|protocols|contract|joint statement|joint declaration|declaration|plan for|deal|minutes',
  ties: 'ties|relations|diplomatic relations|diplomatic ties|relationship|partnership|friendship|alliance|bonds',
  embassy:
    'embassy|embassies|consulate|consulates|mission|missions|ambassador|ambassadors|diplomats|liaison office|hotline|hotlines|communication line|communication lines|communications lines|communication channels|communications links|phone line|phone lines|military pact|armistice|agreement|pact|accord|kaesong|industrial complex|roads|staff|family reunions|factory park|industrial zone|industrial park',
  prisoner:
    'soldier|detainee|detainees|prisoner|prisoners|american|americans|remains|king|travis king|hostage|hostages|fisherman|fishermen|crew|sailors|citizen|citizens|private|pvt|war dead|student|missionary|pastor|defectors|abductee*|pows|pow',
} as const;

export type ThemeName = keyof typeof THEMES;

/** Words that say where an engagement stands. */
export const STATUS_MARKERS = {
  planned:
    'will|will be|set to|plans|plan to|plans to|planning|planned|expected|may|could|might|would|likely|upcoming|ahead of|next week|next month|next year|soon|invites|scheduled|slated|due to|prepares|preparing|preparations|about to|looks to|eyes|poised|considering|is to|are to|possible|potential|proposes|proposed|seeks|intends|intention|agreed to meet|readies|mulls|shall',
  cancelled:
    'cancel|cancels|cancelled|canceled|cancelling|called off|calls off|postponed|postpones|put off|scrapped',
} as const;

/** Words in front of a contact that take it back: refusals, calls, hypotheses. */
export const HEDGES = {
  negated:
    'no|not|never|without|reject|rejects|rejected|rejecting|refuse|refuses|refused|refusing|deny|denies|denied|denying|ignore|ignores|ignored|rules out|ruled out|rule out|turns down|shuns|shunned|snubs|snubbed|snubbing|spurned|rebuffing|declines to|declined to|decline to|turned down|turning down|brushes off|brushed off|shrugs off|cold shoulder|denial of|denials|debunks|debunked|refutes|refuted|rebuts|disavows|nobody|no one|none of|neither|nor|no longer|does not|did not|has not|have not|is not|was not|will not|would not|must not|yet to|dismiss|dismisses|dismissed|won t|wouldn t|cannot|unlikely|unanswered|rebuffed|rebuffs|spurns|stalled|deadlocked|failed to|avoid|avoids|lack of|absence of',
  urged:
    'threatens to|threatened to|threaten to|threat to|threatening to|urge|urges|urged|urging|calls for|call for|called for|calling for|calls on|called on|should|must|wants|want|hopes|hope|hoped|would like|willing|willingness|open to|ready to|ready for|readiness|interested in|seek talks|demands|demand|demanded|appeal|appeals|need to|needs to|ought|whether|insists|wishes to|unconditional talks|preconditions|offers talks|offered talks|offer of talks|push for|pushes for|pressing for|vows to|hopes to|hoping|calls on|begging|pressed|presses|renews offer|renewed offer|repeats offer|offer of dialogue|offer of talks|offers dialogue|keeps door|leave door',
  unreal:
    'on this day|this day in|on this date|today in history|this day in history|this week in history|flashback|throwback|from the archive|from the archives|from our archive|from our archives|remembering|in memoriam|obituary|years ago today|years ago this week|years on|retold|revisited|recalled|recalling|reminisces|then and now|false|untrue|baseless|groundless|unfounded|fabricat*|fake report|fake reports|as fake|is fake|a hoax|hoax|not true|no truth|fiction|unanswered|unopened|unreturned|unread|no reply|no response|no answer|never happened|five things|three things|things to watch|what to watch|explainer|years ago|years after|decades after|years on|the lessons|decades ago|look back|looking back|recalls|in memoir|memoir|remains open|remain open|door open|stays open|open door|stay open|left open|if|unless|would|wouldn t|would be|would mean|hypothetical*|in case|were to|should he|what if|suppose|supposing|imagine|imagines|scenario|scenarios',
} as const;

/** Kinds of news that mention the DPRK without an engagement. */
export const AGAINST = {
  weapon:
    'missile|missiles|missile test|missile tests|ballistic|cruise missile|icbm|icbms|test fire|test fires|test fired|fires|fired|nuclear test|nuclear|nukes|warhead|warheads|satellite launch|spy satellite|submarine|rocket launch|launches missile|projectile|projectiles|hypersonic|warship|destroyer',
  threat:
    'threat|threats|threaten|threatens|threatened|warn|warns|warned|warning|condemn*|denounc*|slam|slams|slammed|blast|blasts|blasted|accus*|blame|blames|blamed|criticiz*|criticis*|sanction|sanctions|sanctioned|provocation|provocations|retaliat*|deter|deterrence|human rights|censure*|flay*|flail*|assail*|commentary|commentator|editorial|statement|declares|puppet|traitor|aggression|imperialist|provocative|escalat*|concern|concerns|alarm|fears|worr*|pay a price|consequences|mock|mocks|mocked|ridicul*|rejects|protest|protests|slander*|insult*|violat*',
  crime:
    'hacker|hackers|hacking|hack|cyber*|crypto*|malware|lazarus|spy|spies|espionage|smuggl*|it workers|remote workers|laundering|heist|stole|stolen|steal|ransomware|backdoor|phishing|arrest*|charged|indict*|lawsuit|court|convicted',
  defector:
    'defector|defectors|refugee|refugees|escapee|escapees|defected|defection|defects|defect|escaped|fled|prison camp|prison camps|detained|detains|detention|detain|held in|dmz|demilitarized zone|demilitarised zone|crosses into|crossed into|crosses border|crossed the border|sprinted|ran across|ran into|entered|willfully|missing|balloon|balloons|loudspeaker|loudspeakers|leaflets|drones|shots|border guards|crossed|crossing|dashed|dash|bolted|custody|captured|illegally|desert*|awol|family of|mother of|whereabouts',
  opinion:
    'analysis|opinion|why|how|what|explainer|explained|explains|editorial|column|podcast|review|book|film|movie|documentary|timeline|commentary|experts|expert|analysts|analyst|says analyst|think tank|lessons|q a|quiz|cartoon|live updates|roundup|things to know|newsletter|briefing|poll|survey|study|artwork|fact check|interview|reasons|reason|imagines|jokes|cartoon|takeaways|mistake|humiliat*|desperat*|meaning|mean|means|says about|stamp|stamps|bulletin|homepage|cartoon|comic|sketch|satire|opinions|viewpoint|podcast|in pictures|in photos|photos show|what we know|what to know|here s what|at a glance|live blog|as it happened|catch up|newsletter|obituary|profile|who is|biography|commentators|believes|predict*|might|speculat*|scenario|scenarios|backgrounder|factbox',
  history:
    'anniversary|years ago|decades ago|years after|years since|years later|history|historic|memoir|legacy|recalls|remember*|veteran|veterans|korean war|cold war|in 1950|in 1953|one day in|juche idea|study of the juche|feats|exploits|marked|commemorat*|seminar|paper|newspaper|newspapers|lauded|praised|revered|in the past|last year|former',
  domestic:
    'parade|plenary meeting|politburo|party congress|field guidance|on the spot guidance|factory|inspects|inspected|inspect|harvest|flood|floods|covid|outbreak|economy|daughter|successor|birthday|constitution|parliament session|farm|farmers|construction|drought|famine|shortage|hotel|residents',
  others:
    'trilateral|south korea and japan|us and south korea|japan and south korea|alliance|allies|security council|un resolution|joint drills|joint exercise|joint exercises|military exercises|military drills|war games|aircraft carrier|bombers|nato|quad|g7|denuclearization|denuclearisation|policy|strategy|reaction|react|reacts|response',
  match:
    'beat|beats|defeat|defeats|defeated|gold medal|semifinal|quarterfinal|preliminaries|soccer match|football match|scored|goal|goals|qualifier|qualifiers|loses to|lost to|draws with|drew with|thrash|thrashes',
} as const;

export type AgainstName = keyof typeof AGAINST;

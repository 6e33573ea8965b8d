/** How the news names the DPRK side. `state` alone is an actor; `venue` is a place only its guests come to. */
export const DPRK_TERMS = {
  state: `North Korea*|N. Korea*|N Korea*|N.Korea*|NKorea*|Noko|DPRK|D.P.R.K.|Democratic People's Republic of Korea|Northern Korea|Pyongyang|PRK|Hermit Kingdom|Korean People's Army|KPA|Workers' Party of Korea|WPK|Supreme People's Assembly|Rungrado|Air Koryo|SPA Presidium|Corea del Norte|norcorean*|RPDC|Republica Popular Democratica de Corea|Partido del Trabajo de Corea|Pionyang|Pyongang|Korea Polnocna|Korei Polnocnej|Koree Polnocna|Koreą Północną|Korei Pln|Korea Pln|Koree Pln|Korea Pn|polnocnokoreansk*|Pjongjang*|Phenian*|Phenianu|KRLD|КНДР|Северная Корея|Северной Корее|Северной Кореи|Северную Корею|Северной Кореей|северокорейск*|Пхеньян*|Coree du Nord|nord coreen*|Nordkorea*|北朝鲜|朝鲜|北韓|北韩|朝鮮|北朝鮮|平壤|平壌|朝方|朝中社|북한|북측|평양|조선민주주의인민공화국|노동당|조선로동당|共和国|访朝|抵朝|赴朝|在朝|对朝|驻朝|朝驻|방북|대북`,
  venue: `Kumsusan*|Mangyongdae|Mansudae|Koryo Hotel|Taedonggang|Wonsan|Kaesong|Mt. Kumgang|Mount Kumgang|Kumgang|Rason|Rajin|Sinuiju|Panmunjom|Mt. Myohyang|International Friendship Exhibition|Juche Tower|Tower of the Juche Idea|bier of leader|bier of Kim Jong Il|Paekhwawon|Nampho|Nampo|Wonsan Kalma|Yongbyon|开城|金刚山|板门店|개성|금강산|판문점`,
  leader: `Supreme Leader|Respected Comrade|Marshal|great leader|Dear Respected`,
  deictic: `our country|our side|DPRK side|our people's government|visiting here|visited here|arrived here|arrive here|left here|leave here|leaves here|here for home|here by air|here by train|here today|embassy here|accredited here|here to take part|here to participate|here on|met here|held here|here Monday|here Tuesday|here Wednesday|here Thursday|here Friday|here Saturday|here Sunday`,
  north: `the North|inter Korean|two Koreas|both Koreas|2 Koreas|Koreas|North South|North and South Korea`,
} as const;

/** One word for both sides; the value is the other side. */
export const PAIR_TERMS = `
KOR;inter Korean|two Koreas|both Koreas|2 Koreas|Koreas|North South|North and South Korea|North and South|남북|北南|朝韩|韩朝|南北|межкорейск*|北韩韩国
RUS;북러|조러|조로|러북|朝俄|俄朝|露朝|朝露|российско северокорейск*
CHN;북중|조중|중조|朝中|中朝|Sino DPRK|Sino Korean
USA;북미|조미|북·미|朝美|美朝|米朝
JPN;북일|조일|日朝|朝日会谈|朝日关系
VNM;朝越|越朝|북베트남
`;

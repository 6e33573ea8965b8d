import { DPRK_NAMES, type Names } from './dprk-names.ts';

function namesOf(sort: 'state' | 'venue'): string {
  return Object.values(DPRK_NAMES)
    .flatMap((names: Names) => names[sort] ?? [])
    .join('|');
}

/** How the news names the DPRK side. `state` alone is an actor; `venue` is a place only its guests come to. */
export const DPRK_TERMS = {
  state: namesOf('state'),
  venue: namesOf('venue'),
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

/** Outlets of the DPRK's state, by their names and hosts. */
const STATE_OUTLET =
  /kcna|korean central news|rodong|uriminzokkiri|minju joson|pyongyang times|voice of korea|naenara|arirang-?meari|\.kp(?:$|\/)|조선중앙통신|로동신문|노동신문|朝中社|朝鲜中央通讯|ЦТАК/iu;

/** Says whether an outlet, named or given by a URL of its host, speaks for the DPRK, so that "here" and "our country" mean it. */
export function isStateOutlet(outlet: string): boolean {
  return STATE_OUTLET.test(URL.parse(outlet)?.hostname || outlet);
}

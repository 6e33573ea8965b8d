/** Outlets of the DPRK's state, by their names and hosts. */
const STATE_OUTLET =
  /kcna|korean central news|rodong|uriminzokkiri|minju joson|pyongyang times|voice of korea|naenara|arirang-?meari|\.kp(?:$|\/)|조선중앙통신|로동신문|노동신문|朝中社|朝鲜中央通讯|ЦТАК/iu;
const STATE_STAMP = /\((?:KCNA|ATCC|ЦТАК)\)/u;
const STATE_WORDS =
  /\(KCNA\)|\bJuche\b|Kim (?:Il Sung|Jong Il)\b|Kim Yong Nam\b|\bthe DPRK\b|Respected Comrade|\bRPDC\b|\bATCC\b/u;
const STAMP_REACH = 400;

/** Whether an outlet speaks for the DPRK, so that "here" and "our country" mean it. */
export function isStateOutlet(outlet: string): boolean {
  return STATE_OUTLET.test(outlet);
}

/** Whether a text is the DPRK's own: by its outlet or its stamp, and by its words only where no outlet is known. */
export function isStateMedia(text: string, outlet: string): boolean {
  if (outlet === '') {
    return STATE_WORDS.test(text);
  }
  return isStateOutlet(outlet) || STATE_STAMP.test(text.slice(0, STAMP_REACH));
}

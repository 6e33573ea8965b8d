import { isStateOutlet } from '../../feeds/state-outlet.ts';

const STATE_STAMP = /\((?:KCNA|ATCC|ЦТАК)\)/u;
const STATE_WORDS =
  /\(KCNA\)|\bJuche\b|Kim (?:Il Sung|Jong Il)\b|Kim Yong Nam\b|\bthe DPRK\b|Respected Comrade|\bRPDC\b|\bATCC\b/u;
const STAMP_REACH = 400;

/** Whether a text is the DPRK's own: by its outlet or its stamp, and by its words only where no outlet is known. */
export function isStateText(text: string, outlet: string): boolean {
  if (outlet === '') {
    return STATE_WORDS.test(text);
  }
  return isStateOutlet(outlet) || STATE_STAMP.test(text.slice(0, STAMP_REACH));
}

/** Parameters that count campaigns and clicks, and that nobody has for anything else. */
const CAMPAIGN = [
  /^(?:utm|mtm|matomo|piwik|hsa)[-_.]\w*$/i,
  /^(?:utm|_?_hs|elq)\w*$/i,
  /^pk_(?:campaign|cid|content|group|keyword|kwd|medium|placement|source|vid)$/i,
  // Identifiers of a click, by who sells it.
  /^(?:dc|dg|epi|fb|g|ir|li|ms|rd|sc|tt|tw|ys?|zan)?_?(?:clid|clkid|click_?id)$/i,
];
/**
 * Further names under which campaigns, clicks and mailings are counted; the families first. A name that a page's own number
 * may have, like `pk` or `cid`, is none; a number that stands under one all the same may be the page's own.
 */
const TRACKING = [
  /^(?:vero|oly|at|ns|wt|ga|_ga|gad|gaa|itm|trk|guce|fb_action|_branch|outbrain|taboola)[-_.]\w*$/i,
  /^(?:gbraid|wbraid|igsh(?:id)?|mkt_tok|mc_[cet]id|ml_subscriber\w*|li_fat_id|rdt_cid|sc_c\w+|dm_i|ef_id|epik|srsltid)$/i,
  /^(?:_ga|_gl|_gid|_openstat|__s|__tn__|__cft__\S*|__twitter_impression|mibextid|fb_(?:ref|source)|wickedid|ved|usqp|amp_(?:js_v|gsa|r)|wprov)$/i,
  /^(?:cmp|cmpid|cm_mmc\S*|ito|ocid|ncid|icid|mbid|cvid|emc|smid|smtyp|soc_(?:src|trk)|sr_share|sref|s_cid|s_kwcid|spm|scm|trk|xtor|xts|xtref|ftag|ftcamp|tpcc|guccounter)$/i,
  /^(?:ref_(?:src|url)|referr?er|nr_email_referer|traffic[-_]?source|feed_?(?:type|name)|share_?(?:source|medium|from|type|token)|vd_source|isappinstalled|wfr)$/i,
];
/** Of a session, whatever the value. */
const SESSION =
  /^(?:phpsessid|jsessionid|aspsessionid\w*|asp\.net_sessionid|cfid|cftoken|oscsid|zenid|sesskey)$/i;

/** Parameters that tell where the reader came from with such values alone; a page may be chosen by others. */
const ORIGIN =
  /^(?:src|source|from|fr|ref|refer|via|mod|partner|origin|medium|channel|campaign|cid|mc|ana|feed|rss|share|social)$/i;
const FROM_FEED =
  /^(?:(?:from|by|via)[-_ ]?)?(?:rss|atom|feeds?)(?![a-z])|^rss(?:feed|reader|\d)|[-_. ](?:rss|feed)$|^(?:feedburner|feedly)$/i;
const FROM_ELSEWHERE =
  /^(?:rss\w*|flipboard|dlvr\.?it|newsletter|e?mail|twitter|facebook|whatsapp|telegram|linkedin|(?:group|single)message|timeline)$/i;
const SWITCH = /^(?:[01]|true|yes|on)?$/i;

/** Names whose value chooses what is shown, so that even `rss` is a word there. */
const CHOOSES =
  /^(?:q|query|s|search|k|keywords?|tags?|topic|category|cat|section|rubric|page|name|title|slug|author|lang|format|type)$/i;

/** Ways to show the same page: for a small screen, for paper, as AMP. */
const VIEW_NAME =
  /^(?:output(?:type)?|format|view|display|mode|layout|tmpl|device|version|theme|style|action)$/i;
const VIEW =
  /^(?:amp|print(?:er|able|view|page|version|[-_]?friendly)?|printer[-_]?friendly|mobile|wap|component)$/i;
const VIEW_SWITCH =
  /^(?:amp|print(?:able|view|version)?|printer[-_]?friendly|mobile|mobi|nomobile|noamp|m)$/i;

/** What is drawn anew each time, so that no cache answers. */
const NO_CACHE = /^(?:rnd|rand|random|no_?cache|cache_?bust(?:er)?|_|cb|ts|timestamp)$/i;
/** A number that is no day: of those each has a page. */
const DRAWN = /^(?!(?:19|20)\d{6}$)[\d.]{5,}$/;
const NUMBER = /^\d{1,9}$/;
/** Names that a session goes by, and a story too: only so long a value, and no number, is a session's. */
const MAY_BE_SESSION = /^(?:s|sid|sess(?:ion)?(?:_?id)?|ssid|token)$/i;
const LONG_HEX = /^(?=.*\d)(?=.*[a-z])(?:[\da-f]{32,}|[\da-v]{26})$/i;

/** Parameters that hold a story's own number. */
const NUMBER_OF_STORY =
  /^(?:p|n|no|seq|idx|(?:[anp]|art(?:icle)?|story|news|post|item|doc|node)?[-_]?(?:id|no|num|idx|seq)|article|story|news)$/i;

/** Says whether a parameter tells nothing about the page, by its name or by name and value. */
export function isIdle(name: string, value: string): boolean {
  if (SESSION.test(name) || CAMPAIGN.some((pattern) => pattern.test(name))) return true;
  if (isTracking(name)) return !NUMBER.test(value);
  if (ORIGIN.test(name) && (FROM_FEED.test(value) || FROM_ELSEWHERE.test(value))) return true;
  if (/^rss$/i.test(name) && (SWITCH.test(value) || /^\d$/.test(value))) return true;
  if (VIEW_SWITCH.test(name) ? SWITCH.test(value) : VIEW_NAME.test(name) && VIEW.test(value)) return true;
  return !CHOOSES.test(name) && !NUMBER_OF_STORY.test(name) && FROM_FEED.test(value);
}

function isTracking(name: string): boolean {
  return TRACKING.some((pattern) => pattern.test(name));
}

/** Says whether a parameter tells nothing about the page unless its value is the name of a story. */
function isDrawn(name: string, value: string): boolean {
  if (MAY_BE_SESSION.test(name)) return LONG_HEX.test(value);
  return NO_CACHE.test(name) ? DRAWN.test(value) : isTracking(name) && NUMBER.test(value);
}

/** Says whether a parameter holds the number of a story, by its name and a digit. */
export function numbersStory(name: string, value: string): boolean {
  return NUMBER_OF_STORY.test(name) && /\d/.test(value);
}

/** Says whether a part of a path looks as if it named a story: by a number, several words, or another script. */
export function namesStory(part: string): boolean {
  return /\d|%|[-_][^-_]+[-_]/.test(part);
}

/**
 * Leaves out of a query what tells nothing about the page; the rest stands as it stood. What was drawn for one reader is
 * left out only where something else tells which story it is.
 *
 * @param search As in `URL.search`, with its `?` or empty.
 * @param last The last part of the path.
 */
export function dropIdle(search: string, last: string): string {
  const parameters = search
    .slice(1)
    .split('&')
    // An address that was escaped twice.
    .map((text) => text.replace(/^(?:amp;)+/, ''))
    .filter((text) => text !== '')
    .map((text) => ({ text, entry: [...new URLSearchParams(text)][0] ?? (['', ''] as const) }))
    .filter(({ entry }) => !isIdle(...entry));
  const lasting = parameters.filter(({ entry }) => !isDrawn(...entry));
  const isTold = namesStory(last) || lasting.some(({ entry }) => numbersStory(...entry));
  const kept = (isTold ? lasting : parameters).map(({ text }) => text).join('&');
  return kept === '' ? '' : `?${kept}`;
}

import { ENTRY_FIELDS, type Field } from './elements.ts';

/*
 * Elements that no standard has, or one that nobody knows: programs call what they mean by its name, in any namespace or in
 * none, `full-text` or `fullText`.
 */

const listOf = (names: string) => new Set(names.split(' '));
const TEXTS = listOf(
  'fulltext fullcontent fullstory fullbody fullarticle articlebody articletext bodytext maintext newstext storytext ' +
    'longdescription longtext contenthtml htmlcontent contenttext textcontent',
);
const EXCERPTS = listOf(
  'excerpt teaser teasertext lead lede leadtext intro introduction introtext synopsis snippet preview digest shortdescription ' +
    'shorttext shortcontent anons announce annotation blurb',
);
const SUBTITLES = listOf('subtitle standfirst tagline deck subheadline subhead');
const ORIGINS = listOf('origlink originallink originalurl canonical canonicallink canonicalurl');
/** What an element of an unknown namespace says by a name that is a feed's own elsewhere. */
const FOREIGN = listOf('content summary description abstract encoded');

const PUBLISHED =
  /^(?:(?:date|time)(?:pub|publish|published|posted)|(?:pub|publish|published|publication|post|posted)(?:date|time|datetime|timestamp|at|on)|published|posted)$/;
const CREATED =
  /^(?:(?:date|time)(?:issued|created)|(?:issued?|created?|creation)(?:date|time|datetime|timestamp|at|on)|date|datetime)$/;
const UPDATED =
  /^(?:date(?:updated|modified)|(?:last)?(?:updated?|modified|modification)(?:date|time|datetime|timestamp|at|on)|lastupdated?|lastmodified)$/;
/** Namespaces of their own, whose names say what they mean in them. */
const APART = /^(?:media|content|sy|rdf|xml|xhtml):/;

/** What was found for names, for an entry has the same as the one before it. */
const found = new Map<string, Field | undefined>();
const MOST_FOUND = 1_000;

/** Finds the field that an element of an entry is by what its name says. */
export function findNamedField(name: string): Field | undefined {
  if (found.has(name)) return found.get(name);
  const field = nameField(name);
  if (found.size < MOST_FOUND && name.length < 100) found.set(name, field);
  return field;
}

function nameField(name: string): Field | undefined {
  if (APART.test(name)) return undefined;
  const local = name.slice(name.indexOf(':') + 1).replace(/[_.-]/g, '');
  const as = nameOf(local, name.startsWith('?:'));
  return as === undefined ? undefined : ENTRY_FIELDS.get(as);
}

function nameOf(local: string, isForeign: boolean): string | undefined {
  if (PUBLISHED.test(local) || (!isForeign && CREATED.test(local))) return 'named-published';
  if (UPDATED.test(local)) return 'named-updated';
  if (ORIGINS.has(local)) return 'feedburner:origlink';
  const isText = [TEXTS, EXCERPTS, SUBTITLES].some((names) => names.has(local));
  if (isForeign) return isText || FOREIGN.has(local) ? 'named-foreign' : undefined;
  if (TEXTS.has(local)) return 'named-text';
  if (EXCERPTS.has(local)) return 'named-excerpt';
  return isText ? 'named-subtitle' : undefined;
}

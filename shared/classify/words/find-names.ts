/** How a code unit counts: `MARK` belongs to the letter before it, and only `LETTER`s make up words with spaces between. */
const [GAP, LETTER, HAN, KANA, HANGUL, MARK] = [0, 1, 2, 3, 4, 5];
/** What any gap within a name is looked up by; in the text it has at most so many code units: "N. Korea". */
const SPACE = 32;
const WIDEST_GAP = 3;

const RANGES: readonly (readonly [first: number, last: number, kind: number])[] = [
  [0x3040, 0x30ff, KANA],
  [0x3005, 0x3005, HAN],
  [0x3400, 0x9fff, HAN],
  [0xf900, 0xfaff, HAN],
  [0xac00, 0xd7a3, HANGUL],
  [0x0300, 0x036f, MARK],
];
/** Where letters have cases, accents or two widths. */
const FOLDED: readonly (readonly [first: number, last: number])[] = [
  [0x0030, 0x052f],
  [0x1e00, 0x1eff],
  [0xff10, 0xff5a],
];
/** Letters that Unicode takes no stroke off. */
const STROKES: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd' };

const KINDS = new Uint8Array(0x10000);
const FOLDS = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
for (const [first, last, kind] of RANGES) KINDS.fill(kind, first, last + 1);
KINDS[0x30fb] = GAP;
for (const [first, last] of FOLDED) {
  for (let unit = first; unit <= last; unit += 1) {
    const letter = String.fromCharCode(unit);
    if (KINDS[unit] === MARK || !/[\p{L}\p{N}]/u.test(letter)) continue;
    const lower = letter.normalize('NFKD').toLowerCase().charAt(0);
    KINDS[unit] = LETTER;
    FOLDS[unit] = (STROKES[lower] ?? lower).charCodeAt(0);
  }
}

const LAST_WORD_IS_CAPITALISED = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*$/u;

/** How a name must stand in a text to be one. */
type Ending<Role> = {
  readonly role: Role;
  readonly isStem: boolean;
  /** Whether no letter may stand before it, or of its own script behind it, where words stand without spaces. */
  readonly startsWord: boolean;
  readonly endsWord: boolean;
  /** `name`: its last word begins with a capital; `acronym`: all capitals; `any`: as it comes. */
  readonly casing: 'any' | 'name' | 'acronym';
};

type Node<Role> = { readonly next: Map<number, Node<Role>>; readonly endings: Ending<Role>[] };

/** Names to look for: `*` ends a stem, `<` and `>` say where a word begins and ends. */
export type NameList<Role> = {
  readonly names: readonly string[];
  readonly role: Role;
  /** Whether capitals in the names are meant. */
  readonly isCased?: boolean;
};

/** Names by their letters; no gaps, accents or capitals tell them apart. */
export type NameTree<Role> = Node<Role>;

/** A name in a text; `end` is the code unit behind it. */
export type FoundName<Role> = { readonly role: Role; readonly end: number };

/** Makes the tree that `findNames` looks names up in. */
export function makeNameTree<Role>(lists: readonly NameList<Role>[]): NameTree<Role> {
  const root: Node<Role> = { next: new Map(), endings: [] };
  for (const { names, role, isCased = false } of lists) {
    for (const written of names) {
      const name = written.replace(/^<|[>*]+$/g, '');
      if (name === '') continue;
      const isAcronym = /^(?:\p{Lu}[.\d]?){2,}$/u.test(name) && (isCased || name.length <= 3);
      const isCapitalised = LAST_WORD_IS_CAPITALISED.test(name);
      nodeOf(root, name).endings.push({
        role,
        isStem: written.endsWith('*'),
        startsWord: written.startsWith('<'),
        endsWord: written.endsWith('>'),
        casing: isAcronym ? 'acronym' : isCased && isCapitalised ? 'name' : 'any',
      });
    }
  }
  return root;
}

function nodeOf<Role>(root: Node<Role>, name: string): Node<Role> {
  let node = root;
  let isGap = false;
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    if (KINDS[unit] === MARK) continue;
    const key = KINDS[unit] === GAP ? SPACE : (FOLDS[unit] ?? unit);
    if (key === SPACE && isGap) continue;
    isGap = key === SPACE;
    const known = node.next.get(key) ?? { next: new Map(), endings: [] };
    node.next.set(key, known);
    node = known;
  }
  return node;
}

/**
 * Finds the names in a text, from left to right; shorter ones that begin a longer one too. What ends within a name of the
 * role `hidden` is left out: 평양 in 태평양. It reads each code unit about once, and looks no further than the longest name
 * from any of them: its time grows with the text's length alone.
 *
 * @param isEnough Is given each name; once it says yes, no further one is looked for. (As a generator this took half as long again.)
 * @returns Whether it said so.
 */
export function findNames<Role>(
  text: string,
  tree: NameTree<Role>,
  hidden: Role,
  isEnough: (name: FoundName<Role>) => boolean,
): boolean {
  let previous = GAP;
  let hiddenEnd = 0;
  for (let start = 0; start < text.length; start += 1) {
    const unit = text.charCodeAt(start);
    const kind = KINDS[unit] ?? GAP;
    if (kind === MARK) continue;
    const before = previous;
    previous = kind;
    if (kind === GAP || (kind === LETTER && before === LETTER)) continue;
    const node = tree.next.get(FOLDS[unit] ?? unit);
    if (node === undefined) continue;
    const found = namesFrom(text, start, before, node);
    if (found === NONE) continue;
    for (const { role, end } of found) if (role === hidden) hiddenEnd = Math.max(hiddenEnd, end);
    for (const name of found) if (name.role !== hidden && name.end > hiddenEnd && isEnough(name)) return true;
  }
  return false;
}

function namesFrom<Role>(
  text: string,
  start: number,
  before: number,
  first: Node<Role>,
): readonly FoundName<Role>[] {
  let found: FoundName<Role>[] | undefined;
  let node: Node<Role> | undefined = first;
  let kind = KINDS[text.charCodeAt(start)] ?? GAP;
  let end = start + 1;
  while (node !== undefined) {
    if (KINDS[text.charCodeAt(end)] === MARK) end = endOf(MARK, text, end);
    for (const ending of node.endings) {
      if (!stands(ending, text, start, end, before, kind)) continue;
      found ??= [];
      found.push({ role: ending.role, end });
    }
    if (end >= text.length) break;
    const unit = text.charCodeAt(end);
    kind = KINDS[unit] ?? GAP;
    node = node.next.get(kind === GAP ? SPACE : (FOLDS[unit] ?? unit));
    end = kind === GAP ? endOf(GAP, text, end) : end + 1;
  }
  return found ?? NONE;
}

const NONE: readonly never[] = [];

/** Where a run of one kind ends, or the widest that a name may have. */
function endOf(kind: number, text: string, start: number): number {
  let end = start;
  while (end < start + WIDEST_GAP && end < text.length && KINDS[text.charCodeAt(end)] === kind) end += 1;
  return end;
}

function stands<Role>(
  { isStem, startsWord, endsWord, casing }: Ending<Role>,
  text: string,
  start: number,
  end: number,
  before: number,
  kind: number,
): boolean {
  const behind = KINDS[text.charCodeAt(end)] ?? GAP;
  if (!isStem && behind === kind && (kind === LETTER || endsWord)) return false;
  if (startsWord && (before === HAN || before === KANA || before === HANGUL)) return false;
  if (casing === 'any') return true;
  const written = text.slice(start, end);
  return casing === 'name' ? LAST_WORD_IS_CAPITALISED.test(written) : written === written.toUpperCase();
}

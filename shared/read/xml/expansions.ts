/** References to entities of its own that a document gets replaced. */
const MOST_EXPANSIONS = 10_000;
/** In front of the end of a declaration, characters that may be of it. */
const MAX_DECLARATION = 400;
/** The declaration of an entity of at most 256 characters. */
const ENTITY = /ENTITY\s{1,9}([\w.-]{1,64})\s{1,9}(["'])([^"'<]{0,256})\2\s*$/;
const REFERENCE = /&([\w.-]{1,64});/g;

/** Puts in the entities that a document declares; once, and not those within them. */
export function openExpansions() {
  const entities = new Map<string, string>();
  let left = MOST_EXPANSIONS;
  return {
    /** Hears a declaration; what is none of an entity is passed over. The first of a name counts. */
    declare(declaration: string): void {
      const [, name = '', , value = ''] = ENTITY.exec(declaration.slice(-MAX_DECLARATION)) ?? [];
      if (name !== '' && !entities.has(name)) entities.set(name, value);
    },

    expand(text: string): string {
      if (entities.size === 0 || !text.includes('&')) return text;
      const pieces: string[] = [];
      let from = 0;
      for (const { 0: reference, 1: name = '', index } of text.matchAll(REFERENCE)) {
        const value = entities.get(name);
        if (value === undefined) continue;
        if (left === 0) break;
        left -= 1;
        pieces.push(text.slice(from, index), value);
        from = index + reference.length;
      }
      return pieces.join('') + text.slice(from);
    },
  };
}

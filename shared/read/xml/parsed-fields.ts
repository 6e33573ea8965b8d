/** What xml2js makes of a feed or an entry: under each name its elements. */
export type ParsedFields = Readonly<Record<string, unknown>>;

/** Lists the texts of elements of a name, which are strings, or objects where they have attributes. */
export function textsOf(elements: unknown): string[] {
  if (typeof elements === 'string') return [elements];
  if (!Array.isArray(elements)) return [];
  return elements.flatMap((element) => {
    const text = typeof element === 'string' ? element : (element as { readonly _?: unknown })._;
    return typeof text === 'string' ? text : [];
  });
}

/** Reads an attribute of the first of such elements. */
export function firstAttribute(elements: unknown, name: string): string | undefined {
  const [element] = Array.isArray(elements) ? elements : [];
  return (element as { readonly $?: Readonly<Record<string, string>> } | undefined)?.$?.[name];
}

/** Names whose ends are looked for in one document: feeds leave elements of a few kinds open. */
const MOST_NAMES = 20;
const MAX_NAME = 64;
/** Where an entry begins or ends. */
const BORDER = '</?(?:[\\w.-]{1,20}:)?(?:item|entry)(?=[\\s>/])';

/** Says what follows in a document. */
export type Outlook = {
  /** Whether the end of an element of that name stands between a place and where the entry ends, or the next begins. */
  readonly isClosedBehind: (name: string, position: number) => boolean;
};

/** Looks ahead in a document, at ever later places: each end is searched for once, so all takes linear time. */
export function openOutlook(xml: string): Outlook {
  const found = new Map<string, number>();
  const find = (pattern: string, from: number): number => {
    const known = found.get(pattern);
    if (known !== undefined && known >= from) return known;
    const expression = new RegExp(pattern, 'gi');
    expression.lastIndex = from;
    const at = expression.exec(xml)?.index ?? Number.POSITIVE_INFINITY;
    found.set(pattern, at);
    return at;
  };
  return {
    isClosedBehind(name, position) {
      const pattern = `</${name.slice(0, MAX_NAME).replace(/[^\w:-]/g, '.')}(?=[\\s>/])`;
      if (!found.has(pattern) && found.size > MOST_NAMES) return true;
      return find(pattern, position) < find(BORDER, position);
    },
  };
}

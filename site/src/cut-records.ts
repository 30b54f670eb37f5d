/** A parsed document, and for each list in it the texts of its records; undefined for what was not cut. */
type Cut = { document: unknown; texts: Partial<Record<string, (string | undefined)[]>> };

const [opens, closes] = ['\n  {\n', '\n  }'];

/** Puts a number in the place of each record that begins and ends on lines of its own. */
function cut(text: string): { frame: string; records: string[] } {
  const [head = '', ...parts] = text.split(opens);
  let frame = head;
  const records = parts.map((part, at) => {
    const end = part.indexOf(closes);
    if (end === -1) throw new SyntaxError('a record has no end');
    frame += `${at}${part.slice(end + closes.length)}`;
    return part.slice(0, end);
  });
  return { frame, records };
}

/**
 * Parses a document that is written as `canonicalJson` does. A record whose text is `known` is taken from there; what is
 * new, or written otherwise, is parsed. Throws a SyntaxError when it is not JSON.
 */
export function cutRecords(text: string, known: ReadonlyMap<string, object>): Cut {
  const { frame, records } = cut(text);
  const document = JSON.parse(frame) as unknown;
  if (records.length === 0 || typeof document !== 'object' || document === null) return { document, texts: {} };
  const textOf = (item: unknown) => (typeof item === 'number' ? records[item] : undefined);
  const recordOf = (item: unknown): unknown => {
    const written = textOf(item);
    return written === undefined ? item : (known.get(written) ?? JSON.parse(`{${written}}`));
  };
  const lists = Object.entries(document).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  return {
    document: { ...document, ...Object.fromEntries(lists.map(([name, list]) => [name, list.map(recordOf)])) },
    texts: Object.fromEntries(lists.map(([name, list]) => [name, list.map(textOf)])),
  };
}

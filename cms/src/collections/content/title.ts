/** The name of a record of any public collection, for a link to it. */
export function titleOf(doc: { slug?: string | null; title?: unknown; name?: unknown }): string {
  const named = [doc.title, doc.name].find((text) => typeof text === 'string' && text !== '');
  return typeof named === 'string' ? named : (doc.slug ?? '?');
}

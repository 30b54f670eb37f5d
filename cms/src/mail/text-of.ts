const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The text of a mail that was written as HTML, with the addresses of its links. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<(?:head|style|script)\b.*?<\/(?:head|style|script)>/gsu, '')
    .replaceAll(/<a\b[^>]*\bhref="([^"]*)"[^>]*>(.*?)<\/a>/gsu, (_, url: string, label: string) =>
      label.trim() === url ? url : `${label}:\n${url}`,
    )
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]*>/gu, '\n\n')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:lt|gt|quot|amp);/gu, (entity) => entities[entity] ?? entity)
    .replaceAll(/[ \t]+/gu, ' ')
    .replaceAll(/\s*\n\s*\n\s*/gu, '\n\n')
    .trim();

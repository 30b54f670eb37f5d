/**
 * Guides with a place of their own on the site: the pages about the site, and guides that are the heart of a page for
 * an audience or a topic. The site builds these pages and the CMS previews them, so both read this table.
 */
const places = new Map([
  ['over', '/over/'],
  ['toegankelijkheid', '/toegankelijkheid/'],
  ['privacy', '/privacy/'],
  ['bronnen', '/bronnen/'],
  ['voor-ouders', '/voor-ouders/'],
  ['voor-leraren', '/voor-leraren/'],
  ['voor-buurtwerkers', '/voor-buurtwerkers/'],
  ['werkgroep-technologie', '/voor-aanbieders/technologie/'],
]);

/** The path of a guide without its language: a place of its own, else its page under `/gids/`. */
export const guidePath = (slug: string): string => places.get(slug) ?? `/gids/${slug}/`;

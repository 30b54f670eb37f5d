/** The groups of the admin's menu, after the work of editors. */
export const menuGroups = {
  publish: { nl: 'Publiceren', en: 'Publish' },
  listings: { nl: 'Aanbod', en: 'Listings' },
  routes: { nl: 'Routes & passen', en: 'Routes & passes' },
  settings: { nl: 'Instellingen', en: 'Settings' },
} satisfies Record<string, Record<'nl' | 'en', string>>;

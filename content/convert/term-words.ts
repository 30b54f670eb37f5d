/* Which terms belong to the words of the facts about providers. */

/** Terms that a kind of provider brings along. */
export const kindTerms: Record<string, string[]> = {
  choir: ['koor'],
  project_choir: ['koor'],
  orchestra: ['orkest'],
  youth_orchestra: ['jeugdorkest'],
  learning_orchestra: ['leerorkest'],
  wind_band: ['harmonie-blaasorkest'],
  brass_band: ['brassband'],
  big_band: ['bigband'],
  storytelling: ['verhalen-vertellen'],
  hiphop_centre: ['hiphop'],
};

/** Terms of the tags and traditions of a provider. */
export const traditionTerms: Record<string, string[]> = {
  film: ['film'],
  'spoken word': ['spoken-word'],
  rap: ['rap'],
  hiphop: ['hiphop'],
  gospel: ['gospel'],
  shanty: ['shanty'],
  flamenco: ['flamenco'],
  tango: ['tango'],
  Bollywood: ['bollywooddans'],
  Indiaas: ['indiaas'],
  Hindostaans: ['hindostaans'],
  'Surinaams-Hindostaans': ['surinaams', 'hindostaans'],
  Surinaams: ['surinaams'],
  'Surinaams-Javaans': ['surinaams', 'javaans'],
  Javaans: ['javaans'],
  Antilliaans: ['antilliaans'],
  Caribisch: ['caribisch'],
  Chinees: ['chinees'],
  Indisch: ['indisch'],
  Turks: ['turks'],
  Afrikaans: ['afrikaans'],
  Brits: ['brits'],
  Amerikaans: ['amerikaans'],
  Schevenings: ['schevenings'],
  internationaal: ['internationaal'],
  'meerdere culturen': ['internationaal'],
};

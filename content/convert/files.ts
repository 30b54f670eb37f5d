import { orderedJson } from '../model/index.ts';
import { parseSeed } from '../seed/parse.ts';
import { convert } from './convert.ts';
import { readDistricts, toPlaces } from './districts.ts';
import { readFacts } from './facts.ts';
import { readLibrary } from './library.ts';
import { dutchTexts } from './texts.ts';

/** The collections that the facts fill; each has a file in `seed/published` and in `seed/drafts`. */
const seeded = ['terms', 'passes', 'providers', 'spaces', 'steps', 'guides', 'coaches'] as const;

/**
 * Every file that the facts and the translations of `folder` (a URL of `content/`) give: path under it → text, in
 * canonical order. The seed is parsed first, so that a broken one is never written.
 */
export function filesFrom(folder: URL): Record<string, string> {
  const factsFolder = new URL('facts/', folder);
  const facts = readFacts(factsFolder);
  const places = toPlaces(readDistricts(factsFolder));
  const dutch = dutchTexts(facts);
  const { published, drafts, todo } = convert(facts, places, readLibrary(new URL('translations/', folder), dutch));
  const waiting = Object.fromEntries(
    seeded.map((name) => [name, drafts.flatMap(({ collection, record }) => (collection === name ? [record] : []))]),
  );
  parseSeed({ published, drafts: waiting, todo });
  const { postcodes, ...city } = places;
  return {
    'seed/published/site.json': orderedJson(published.site),
    ...Object.fromEntries(seeded.map((name) => [`seed/published/${name}.json`, orderedJson(published[name])])),
    ...Object.fromEntries(seeded.map((name) => [`seed/drafts/${name}.json`, orderedJson(waiting[name])])),
    'seed/todo.json': orderedJson(todo),
    'model/places.json': `${JSON.stringify(city, null, 1)}\n`,
    'model/postcodes.json': `${JSON.stringify(postcodes, null, 1)}\n`,
    'translations/nl.json': `${JSON.stringify(dutch, null, 1)}\n`,
  };
}

import { disciplineStyle } from '@kunstwijzer/content/model';
import type { District, Snapshot } from '@kunstwijzer/content/model';
import { facetScopes } from '../../listing/facets.ts';
import { districtsOf } from '../../records.ts';
import type { PagePaths } from '../../sitemap.ts';
import { paths } from '../../urls.ts';

const scopes = ({ providers }: Snapshot) =>
  facetScopes(
    providers.map((provider) => ({ facets: { disciplines: provider.disciplines, districts: districtsOf(provider) } })),
  );

/** Route parameters of the lists of a discipline within a district: those that have a provider. */
export const pairParams = (snapshot: Snapshot): { discipline: string; district: District }[] =>
  scopes(snapshot).flatMap(({ discipline, district }) =>
    discipline && district ? [{ discipline: disciplineStyle[discipline].slug, district }] : [],
  );

/** The pages of this feature. */
export const pagePaths: PagePaths = (snapshot) => [
  ...scopes(snapshot).map((scope) => ({ path: paths.providers(scope), lastmod: null })),
  ...snapshot.providers.map(({ slug, confirmation }) => ({ path: paths.provider(slug), lastmod: confirmation.on })),
];

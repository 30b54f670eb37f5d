import type { GetStaticPaths, RouteData, SSRManifest } from 'astro';

/** One file of the site: its path without the origin (`/nl/aanbod/`), and its place in the folder of the site. */
export type Page = { path: string; file: string; route: RouteData };

type Component = { getStaticPaths?: GetStaticPaths };

const pathOf = ({ segments, type }: RouteData, params: Record<string, string | number | undefined>): string => {
  const parts = segments.map((segment) =>
    segment.map(({ dynamic, content }) => (dynamic ? String(params[content]) : content)).join(''),
  );
  const path = `/${parts.join('/')}`;
  return type === 'page' && path !== '/' ? `${path}/` : path;
};

/** The paths of a route for the content of now: of a fixed route its own, of any other what `getStaticPaths` lists. */
export async function pagesOfRoute({ pageMap }: SSRManifest, route: RouteData): Promise<string[]> {
  if (route.origin === 'internal' || (route.type !== 'page' && route.type !== 'endpoint')) return [];
  if (route.pathname !== undefined) return [pathOf(route, {})];
  const module = await pageMap?.get(route.component)?.();
  const component = (await module?.page()) as Component | undefined;
  if (!component?.getStaticPaths) throw new Error(`${route.component} has no getStaticPaths`);
  const paginate = () => {
    throw new Error(`${route.component}: pages are not numbered on this site`);
  };
  const paths = await component.getStaticPaths({ paginate, routePattern: route.route });
  return paths.flat().map(({ params }) => pathOf(route, params));
}

/** The file of a path: a page is a folder with an index, but for the 404 page that hosts look for at the root. */
export const pageFile = ({ type }: RouteData, path: string): string =>
  type === 'endpoint' ? path.slice(1) : path === '/404/' ? '404.html' : `${path.slice(1)}index.html`;

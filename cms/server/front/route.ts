/** Who answers a request: Payload in Next, the live preview, the static site, or nobody. */
export type Route = 'cms' | 'preview' | 'site' | 'blocked';

const under = (path: string, prefix: string) => path === prefix || path.startsWith(`${prefix}/`);

/** Pages for who develops: endpoints of Payload, which are not there for the public. */
const devPages = ['/dev/mail', '/dev/examples'];

/** Whether a path is one of a page for who develops. */
export const isDevPage = (pathname: string): boolean => devPages.some((page) => under(pathname, page));

/** A path as a careless router may read it: decoded, one slash at a time, lower case. */
function normal(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
      .replaceAll(/\/{2,}/gu, '/')
      .toLowerCase();
  } catch {
    return null;
  }
}

/**
 * Chooses by path. `/api/users/first-register` is blocked here too, in every spelling: whoever calls it
 * on an empty database would become administrator.
 */
export function routeOf(pathname: string): Route {
  const path = normal(pathname);
  if (path === null) return 'site';
  if (/^\/api\/[^/]+\/first-register\/?$/u.test(path)) return 'blocked';
  if (under(path, '/admin') || under(path, '/api') || under(path, '/_next')) return 'cms';
  if (isDevPage(path)) return 'cms';
  return under(path, '/preview') ? 'preview' : 'site';
}

/** Whether a path is one of a page of the admin. */
export const isAdminPage = (pathname: string): boolean => under(normal(pathname) ?? '', '/admin');

/** The address that the CMS knows a request by: a page for who develops is an endpoint of Payload. */
export const cmsAddress = (url: string): string => (isDevPage(url.replace(/\?.*$/su, '')) ? `/api${url}` : url);

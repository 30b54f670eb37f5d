import type { SiteSettings } from '@kunstwijzer/content/model';

/** Days that the file is good for. A publication every night makes it again; RFC 9116 advises less than a year. */
const validity = 180;

/**
 * Where to report a hole in the site, as RFC 9116 wants it. `today` is `YYYY-MM-DD`. Null without an address of the
 * editors: a file that names nobody would promise what nobody does.
 */
export function securityText({ email }: Pick<SiteSettings, 'email'>, today: string, site: URL): string | null {
  if (email === null) return null;
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + validity);
  return [
    `Contact: mailto:${email}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
    '',
  ].join('\n');
}

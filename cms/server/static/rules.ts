import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { resolveConfig } from '@netlify/config';
import { parseAllHeaders } from '@netlify/headers-parser';
import type { Header, MinimalHeader } from '@netlify/headers-parser';
import { RedirectsHandler } from '@netlify/redirects';

/** A redirect or rewrite rule that a request falls under. `target` is path and query on this site, or an address elsewhere. */
type Rule = { status: number; target: string; force: boolean };

export type Rules = {
  match: (url: string, headers: Record<string, string | undefined>) => Promise<Rule | null>;
  /** The headers of a path, names in lower case. */
  headersOf: (pathname: string) => Record<string, string>;
};

type Config = {
  redirects: ConstructorParameters<typeof RedirectsHandler>[0]['configRedirects'];
  headers: MinimalHeader[];
};

/** Reads netlify.toml of the project, offline. Throws what Netlify itself would refuse. */
export async function readNetlifyConfig(root: string): Promise<Config> {
  const { config } = (await resolveConfig({ cwd: root, repositoryRoot: root, offline: true, buffer: true })) as {
    config: Config;
  };
  return config;
}

const origin = 'http://localhost';

/** The rules of one release: `_redirects` and `_headers` in its folder come before those of netlify.toml. */
export async function releaseRules(config: Config, publicDir: string): Promise<Rules> {
  const redirects = new RedirectsHandler({
    configRedirects: config.redirects,
    projectDir: publicDir,
    publicDir,
    jwtSecret: '',
    jwtRoleClaim: '',
  });
  const own = join(publicDir, '_headers');
  const { headers } = await parseAllHeaders({
    headersFiles: existsSync(own) ? [own] : [],
    configHeaders: config.headers,
    minimal: false,
  });
  return {
    match: async (url, requestHeaders) => {
      const request = new Request(origin + url, {
        headers: {
          // Who states no language gets the default of this site; the library would take English.
          'accept-language': requestHeaders['accept-language'] || 'nl',
          ...(requestHeaders.cookie ? { cookie: requestHeaders.cookie } : {}),
        },
      });
      const match = await redirects.match(request);
      if (!match) return null;
      const { target, statusCode, force, external } = match;
      return { status: statusCode, force, target: external ? target.href : target.pathname + target.search };
    },
    headersOf: (pathname) => {
      const rules = (headers as Header[]).filter(({ forRegExp }) => forRegExp.test(pathname));
      const pairs = rules.flatMap(({ values }) => Object.entries(values));
      return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]));
    },
  };
}

import type { AstroIntegration } from 'astro';

/** Astro integration: `_redirects`, which cannot be a page file because Astro leaves out names that begin with `_`. */
export const redirects = (): AstroIntegration => ({
  name: 'kunstwijzer-redirects',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({
        pattern: '/_redirects',
        entrypoint: new URL('./redirects-endpoint.ts', import.meta.url),
      });
    },
  },
});

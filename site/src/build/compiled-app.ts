import type { AstroIntegration } from 'astro';

/**
 * Astro integration: a build makes a program that renders any page of the site, and no pages.
 * `src/render/app.ts` is its entry. See docs/decisions/040-compiled-site.md.
 */
export const compiledApp = (): AstroIntegration => ({
  name: 'kunstwijzer-compiled-app',
  hooks: {
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({
        name: 'kunstwijzer-compiled-app',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('../render/app.ts', import.meta.url),
        adapterFeatures: { buildOutput: 'server', middlewareMode: 'classic' },
        supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable', sharpImageService: 'stable' },
      });
    },
  },
});

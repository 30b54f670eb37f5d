import type { AstroIntegration } from 'astro';

/** Astro integration for the live preview of the CMS: adds the script that follows the editor to every page. */
export const preview = (): AstroIntegration => ({
  name: 'kunstwijzer-preview',
  hooks: {
    'astro:config:setup': ({ injectScript }) => {
      injectScript('page', `import ${JSON.stringify(new URL('preview-client.ts', import.meta.url).pathname)};`);
    },
  },
});

import type { Plugin } from 'vite';

const replacements: Record<string, string> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

/**
 * Vite plugin: islands run on Preact in the browser; React stays the language they are written in and what renders
 * them at build. Only in a build: the dev server keeps React, whose refresh it needs.
 * See docs/decisions/030-client-framework.md.
 */
export const lightFramework = (): Plugin => ({
  name: 'kunstwijzer-light-framework',
  enforce: 'pre',
  apply: 'build',
  resolveId(id, importer, options) {
    const replacement = this.environment.name === 'client' ? replacements[id] : undefined;
    return replacement ? this.resolve(replacement, importer, { ...options, skipSelf: true }) : null;
  },
});

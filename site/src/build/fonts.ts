import { fontProviders } from 'astro/config';

const variant = (file: string, unicodeRange: [string, ...string[]]) => ({
  src: [file] as [string],
  weight: '300 900',
  style: 'normal' as const,
  // No text moves when a font arrives: a slow phone keeps its own font for the first page, and has ours on the next.
  display: 'optional' as const,
  unicodeRange,
});

/** One file of a variable font; a family per file, so that a page preloads only what its language needs. */
const family = (name: string, cssVariable: `--${string}`, file: string, unicodeRange: [string, ...string[]]) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks: [],
  options: { variants: [variant(file, unicodeRange)] as [ReturnType<typeof variant>] },
});

/** Figtree for Latin (Turkish needs latin-ext) and Vazirmatn for Arabic; OFL, from npm packages. */
export const fonts = [
  family('Figtree', '--font-latin', '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2', [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2212',
  ]),
  family('Figtree Ext', '--font-latin-ext', '@fontsource-variable/figtree/files/figtree-latin-ext-wght-normal.woff2', [
    'U+0100-02BA',
    'U+02BD-02C5',
    'U+02C7-02CC',
    'U+1E00-1E9F',
    'U+20A0-20AB',
  ]),
  family('Vazirmatn', '--font-arabic', '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2', [
    'U+0600-06FF',
    'U+0750-077F',
    'U+FB50-FDFF',
    'U+FE70-FE74',
    'U+FE76-FEFC',
    'U+200C-200E',
  ]),
];

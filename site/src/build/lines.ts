import { disciplineStyle } from '@kunstwijzer/content/model';
import type { Plugin } from 'vite';

const name = 'virtual:lines.css';

/** One rule per discipline: `data-line="music"` gives an element the colour of that line. */
const disciplineRules = (theme: 'light' | 'dark') =>
  Object.entries(disciplineStyle).map(([key, style]) => `[data-line='${key}']{--line:${style[theme]}}`);

// On the metro map a line is lit up by an element around it that names the line.
const litRules = Object.keys(disciplineStyle).map((key) => `[data-lit='${key}'] .metro [data-line='${key}']{--lit:1}`);

// The security policy forbids style attributes, so a focal point is a class in steps of ten per cent.
const focusRules = Array.from({ length: 11 }, (_, step) => step * 10).flatMap((percent) => [
  `.focus-x-${percent}{--focus-x:${percent}%}`,
  `.focus-y-${percent}{--focus-y:${percent}%}`,
]);

// Paper is light, whatever the screen is.
const sheet = [
  ...disciplineRules('light'),
  `@media screen and (prefers-color-scheme:dark){${disciplineRules('dark').join('')}}`,
  ...litRules,
  ...focusRules,
].join('\n');

/** Vite plugin: the style sheet that follows from the vocabulary, as `virtual:lines.css`. */
export const lines = (): Plugin => ({
  name: 'kunstwijzer-lines',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) => (id === `\0${name}` ? sheet : null),
});

import type { Plugin } from 'vite';

/** What takes marks off letters, with the ranges of all marks there are: the words we give it have none. */
const marks = /(?<=\nconst stripDiacritics = )[^\n]*/u;

/** What searches objects, tokens and expressions, finds the best few at once, and changes or saves an index. */
const functions =
  'parse buildInvertedIndex addToInvertedIndex removeFromInvertedIndex removeAndShiftInvertedIndex createAnalyzer addField ' +
  'ingestRecord resolveTokenize warnNonGlobal formatMatches mergeIndices parseIndex createKey get convertMaskToIndices';
const methods: [name: string, of: string][] = [
  ['FuseIndex', 'add removeAt removeAll _createObjectRecord getValueForItemAtKeyId size toJSON'],
  [
    'Fuse',
    'add remove removeAt getIndex _searchObjectList _findMatches _coversAllTokens _searchLogical _normalizedKeys',
  ],
];

/** What only those need. */
const statements = [
  /\nconst NON_DECOMPOSABLE_RE = [^\n]*/u,
  /\n\t\tif \(this\.options\.useExtendedSearch && true\) throw[^\n]*/u,
  /\n\t\tif \(this\.options\.useTokenSearch && true\) throw[^\n]*/u,
  /\nvar MaxHeap = class \{[^]*?\n\};/u,
  /\n\t\tthis\._keyStore = [^\n]*/u,
  /\n\t\tif \(this\.options\.useTokenSearch\) \{[^]*?\n\t\t\}/u,
  /\nFuse\.match = function[^]*?\n\};\nFuse\.parseQuery = parse;/u,
];

/** What is asked for only with options that we do not give; the minifier leaves out what follows from it. */
const never = [/(?<=const useHeap = )[^;]+/u, /(?<=const requireAllTokens = )[^;]+/u];

const none = `const unused = () => { throw new Error('This part of Fuse.js is not in the browser.'); };`;

/** Replaces a part of the code, which must be there. */
function cut(code: string, part: RegExp, by: string): string {
  if (!part.test(code)) throw new Error(`Fuse.js is another version than light-search.ts knows: ${part.source}`);
  return code.replace(part, by);
}

/** Fuse.js without what a list of words needs none of. */
export function lightFuse(code: string): string {
  const shorter = cut(code, marks, 'unused;');
  const withoutFunctions = functions
    .split(' ')
    .reduce(
      (rest, name) =>
        cut(rest, new RegExp(`\\nfunction ${name}\\([^]*?\\n\\}(?=\\n)`, 'u'), `\nconst ${name} = unused;`),
      shorter,
    );
  const inClass = (rest: string, [name, list]: (typeof methods)[number]) =>
    list
      .split(' ')
      .reduce(
        (each, method) =>
          cut(
            each,
            new RegExp(
              `(?<=\\nvar ${name} = class \\{(?:(?!\\n\\};)[^])*?)\\n\\t${method}\\([^]*?\\n\\t\\}(?=\\n)`,
              'u',
            ),
            `\n\t${method}() { unused(); }`,
          ),
        rest,
      );
  const withoutMethods = methods.reduce(inClass, withoutFunctions);
  const withoutStatements = statements.reduce((rest, part) => cut(rest, part, ''), withoutMethods);
  return `${none}\n${never.reduce((rest, part) => cut(rest, part, 'false'), withoutStatements)}`;
}

/**
 * Vite plugin, for workers: the search looks for slips in lists of words and needs two thirds of Fuse.js. Who calls what is
 * left out gets an error. See docs/decisions/127-weight-of-the-search.md.
 */
export const lightSearch = (): Plugin => ({
  name: 'kunstwijzer-light-search',
  apply: 'build',
  transform: (code, id) => (/\/fuse\.js\/dist\/fuse\.basic\.mjs$/u.test(id) ? lightFuse(code) : null),
});

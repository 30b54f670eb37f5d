import type { Plugin } from 'vite';

const jsonSchema = /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/u;

/** The names that a module exports. */
const exportsOf = (code: string): string[] =>
  [...code.matchAll(/^export (?:const|function) (\w+)|^export \{ \w+ as (\w+) \};/gmu)].map(
    ([, own, other]) => own ?? other ?? '',
  );

/**
 * Vite plugin: a browser checks forms with Zod and never describes them as JSON Schema, so that part of Zod (a fifth of
 * it, which its classes hold on to) stays out. Who calls it all the same gets an error that says so.
 * See docs/decisions/102-weight-of-forms.md.
 */
export const lightSchemas = (): Plugin => ({
  name: 'kunstwijzer-light-schemas',
  apply: 'build',
  transform(code, id) {
    if (this.environment.name !== 'client' || !jsonSchema.test(id)) return null;
    const names = exportsOf(code).map((name) => `none as ${name}`);
    const text = `const none = () => { throw new Error('JSON Schema is not in the browser.'); };`;
    return { code: `${text}\nexport { ${names.join(', ')} };`, map: null };
  },
});

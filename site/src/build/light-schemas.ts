import type { Plugin } from 'vite';

const jsonSchema = /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/u;

/** The names that a module exports. */
const exportsOf = (code: string): string[] =>
  [...code.matchAll(/^export (?:const|function) (\w+)|^export \{ \w+ as (\w+) \};/gmu)].map(
    ([, own, other]) => own ?? other ?? '',
  );

/** `z.string().uuid()` and its like: each holds on to the class of a format. Ours are asked for by themselves (`z.email()`). */
const formatMethods = /(_ZodString\.init\(inst, def\);\n\}), \{[\s\S]*?\n\}(\);\nexport function string\()/u;

/** Methods that none of our schemas calls; each holds on to a class of its own, or to a second way through all of them. */
const unusedMethods = [
  /^ {4}(?:exactOptional|nonoptional|and|prefault|readonly)\([^\n]*\) \{\n[^\n]*\n {4}\},\n/gmu,
  /^ {4}encode: function _encode[\s\S]*?(?=^ {4}toJSONSchema\()/gmu,
];

/** Zod compiles objects with `new Function`, which our security policy forbids: the plain way is what browsers do. */
const compiledObjects = /core\.\$ZodObjectJIT\b/gu;

/** What stays out of a file of Zod in the browser; null for a file that stays as it is. */
function lighter(code: string, id: string): string | null {
  if (jsonSchema.test(id)) {
    const names = exportsOf(code).map((name) => `none as ${name}`);
    const text = `const none = () => { throw new Error('JSON Schema is not in the browser.'); };`;
    return `${text}\nexport { ${names.join(', ')} };`;
  }
  // The words for mistakes come with the form, in its language.
  if (/\/zod\/v4\/locales\/en\.js$/u.test(id)) return `export default () => ({ localeError: () => 'Invalid input' });`;
  return /\/zod\/v4\/classic\/schemas\.js$/u.test(id)
    ? unusedMethods.reduce(
        (rest, methods) => rest.replace(methods, ''),
        code.replace(formatMethods, '$1$2').replaceAll(compiledObjects, 'core.$$ZodObject'),
      )
    : null;
}

/**
 * Vite plugin: a browser checks forms with Zod and needs a part of it. It never describes them as JSON Schema (a fifth of
 * Zod, which its classes hold on to), shows no message of Zod, may not compile, and asks for formats
 * of a text by their own names. Who calls
 * what is left out all the same gets an error. See docs/decisions/102-weight-of-forms.md.
 */
export const lightSchemas = (): Plugin => ({
  name: 'kunstwijzer-light-schemas',
  apply: 'build',
  transform(code, id) {
    const text = this.environment.name === 'client' ? lighter(code, id) : null;
    return text === null ? null : { code: text, map: null };
  },
});

import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Fuse from 'fuse.js/basic';
import { expect, it } from 'vitest';
import { lightFuse } from './light-search.ts';

it('finds what the whole of Fuse.js finds in a list of words', async () => {
  const code = lightFuse(await readFile(fileURLToPath(import.meta.resolve('fuse.js/basic')), 'utf8'));
  const file = fileURLToPath(new URL('./.light-fuse.mjs', import.meta.url));
  await writeFile(file, code);
  try {
    const { default: Light } = (await import(pathToFileURL(file).href)) as { default: typeof Fuse };
    const words = ['piano', 'pianola', 'paneel', 'keramiek', 'gitaar', 'sitar', 'بيانو', 'بيان'];
    const options = { includeScore: true, threshold: 0.5, distance: 1000, ignoreFieldNorm: true };
    for (const typed of ['paino', 'kermiek', 'gitr', 'بيناو', 'xyz'])
      expect(new Light(words, options).search(typed), typed).toEqual(new Fuse(words, options).search(typed));
    expect(() => new Light(words, options).add('nee')).toThrow('not in the browser');
  } finally {
    await rm(file);
  }
});

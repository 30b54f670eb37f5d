/* `npm run seed -w content`: makes the seed, the places and the Dutch texts from the facts and the translations. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { filesFrom } from './files.ts';

const content = new URL('../', import.meta.url);

for (const [path, text] of Object.entries(filesFrom(content))) {
  const file = new URL(path, content);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
console.log('The seed is made. Look at the changes with: git diff --stat content');

import { mkdir, stat } from 'node:fs/promises';
import sharp from 'sharp';
import { imageWidths, keysOf } from '../../model/index.ts';
import { pictureSlugs } from '../pictures.ts';
import { disciplineScenes } from './disciplines.ts';
import { storyScenes } from './stories.ts';

/* Draws every picture of the demo and writes it in each width: `npm run pictures -w content`. */

const folder = new URL('../media/', import.meta.url);
const maxBytesOfSet = 120_000;

/** Writes the three widths of one picture; throws when together they are too heavy for a page. */
async function write(slug: string, svg: string): Promise<void> {
  let bytes = 0;
  for (const width of imageWidths) {
    const file = new URL(`${slug}-${width}.webp`, folder).pathname;
    await sharp(Buffer.from(svg)).resize({ width }).webp({ quality: 82, effort: 6, smartSubsample: true }).toFile(file);
    bytes += (await stat(file)).size;
  }
  if (bytes > maxBytesOfSet) throw new Error(`${slug} weighs ${bytes} bytes; at most ${maxBytesOfSet} are allowed`);
  console.log(`${slug} ${Math.round(bytes / 1000)} kB`);
}

await mkdir(folder, { recursive: true });
for (const discipline of keysOf(disciplineScenes))
  await write(pictureSlugs.discipline(discipline), disciplineScenes[discipline]());
for (const story of keysOf(storyScenes)) await write(pictureSlugs.story(story), storyScenes[story]());

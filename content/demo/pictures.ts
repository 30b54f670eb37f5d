import type { Discipline, Image, Labels } from '../model/index.ts';
import { disciplineAlts, storyAlts } from './sketches/alts.ts';
import type { StoryId } from './sketches/alts.ts';
import { slugOf } from './record.ts';

/** Size in pixels of the pictures in `media/`. */
const pictureSize = { width: 1440, height: 960 } as const;

const image = (slug: string, alt: Labels): Image => ({
  slug,
  alt: { ...alt },
  credit: null,
  ...pictureSize,
  focalX: 50,
  focalY: 55,
});

/** The picture of an art form: `media/<slug>-<width>.webp`. */
export const disciplineImage = (discipline: Discipline): Image =>
  image(slugOf('beeld', discipline), disciplineAlts[discipline]);

/** The picture of a story. */
export const storyImage = (story: StoryId): Image => image(slugOf('verhaal', story), storyAlts[story]);

import type { Discipline, Image, Labels } from '../model/index.ts';
import { disciplineAlts, storyAlts } from './sketches/alts.ts';
import type { StoryId } from './sketches/alts.ts';
import { slugOf } from './record.ts';

/** Size in pixels that the pictures are drawn at (pictures/render.ts). */
const pictureSize = { width: 1440, height: 960 } as const;

const image = (slug: string, alt: Labels): Image => ({
  slug,
  alt: { ...alt },
  credit: null,
  ...pictureSize,
  focalX: 50,
  focalY: 55,
});

/** Slugs of the pictures: `media/<slug>-<width>.webp`. */
export const pictureSlugs = {
  discipline: (discipline: Discipline) => slugOf('beeld', discipline),
  story: (story: StoryId) => slugOf('verhaal', story),
};

/** The picture of an art form. */
export const disciplineImage = (discipline: Discipline): Image =>
  image(pictureSlugs.discipline(discipline), disciplineAlts[discipline]);

/** The picture of a story. */
export const storyImage = (story: StoryId): Image => image(pictureSlugs.story(story), storyAlts[story]);

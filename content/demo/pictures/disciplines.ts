import type { Discipline } from '../../model/index.ts';
import { heritage, media, multi, photofilm, visual, writing } from './making.ts';
import { circus, dance, music, singing, theatre } from './performing.ts';

/** The picture of each art form. */
export const disciplineScenes: Record<Discipline, () => string> = {
  music,
  singing,
  dance,
  theatre,
  visual,
  photofilm,
  writing,
  circus,
  media,
  heritage,
  multi,
};

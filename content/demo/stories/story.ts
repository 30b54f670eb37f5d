import type { Discipline, District, Labels } from '../../model/index.ts';
import type { ProviderId } from '../sketches/providers.ts';

/** An invented article. `body` is in the notation of rich.ts; `daysAgo` is its age in days. */
export type StorySketch = {
  title: Labels;
  summary: Labels;
  body: Labels;
  daysAgo: number;
  disciplines: Discipline[];
  district: District | null;
  provider: ProviderId | null;
};

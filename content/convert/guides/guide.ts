import type { z } from 'zod';
import type { GuideTopic, Labels } from '../../model/index.ts';
import type { FactFiles } from '../facts.ts';

/** A page that the editors wrote. `body` is in the notation of `rich`; `based` names the facts it leans on. */
export type WrittenGuide = {
  slug: string;
  topic: z.infer<typeof GuideTopic>;
  order: number;
  title: Labels;
  summary: Labels;
  body: Labels;
  forWhom: Labels | null;
  based: [file: Exclude<keyof FactFiles, 'glossary'>, id: string][];
};

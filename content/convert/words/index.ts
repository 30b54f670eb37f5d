import { dances } from './dances.ts';
import { instruments } from './instruments.ts';
import { making } from './making.ts';
import { musicKinds } from './music.ts';
import { traditions } from './traditions.ts';
import type { ExtraTerm } from './word.ts';

/** Words people look for that the glossary does not have. They say what exists, not who offers it. */
export const extraTerms: ExtraTerm[] = [...instruments, ...dances, ...musicKinds, ...making, ...traditions];

import { differences } from './differences.ts';
import type { OwnEvent } from './differences.ts';
import { datesIn } from './found.ts';
import { linesOf } from './report.ts';
import type { Why } from './whys.ts';

/** What a source told (`text`), and what our site has of the same provider; `today` is `YYYY-MM-DD`. */
export type Comparison = { text: string; known: OwnEvent[]; today: string };

/** How they differ, a line each; or why they could not be compared. */
export type Compared = { lines: string[] } | { why: Why };

/** Reads what a source told and compares it with what we have. Of some texts that takes seconds: see compare-apart.ts. */
export async function compare({ text, known, today }: Comparison): Promise<Compared> {
  const found = await datesIn(text, today);
  return 'why' in found ? found : { lines: linesOf(differences(found, known, today)) };
}

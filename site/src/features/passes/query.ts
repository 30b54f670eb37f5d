import { keysOf, passAnswer, passKinds } from '@kunstwijzer/content/model';
import type { Known, Pass, PassRule } from '@kunstwijzer/content/model';

export type PassKind = keyof typeof passKinds;
export type PassFact = Pass['facts'][number];

const here: Record<Known, number> = { yes: 0, unknown: 1, no: 2 };

/** Passes by kind in the order of the vocabulary, those that work in The Hague first; kinds without a pass are left out. */
export const byKind = (passes: Pass[]): { kind: PassKind; passes: Pass[] }[] =>
  keysOf(passKinds)
    .map((kind) => ({
      kind,
      passes: passes.filter((pass) => pass.kind === kind).sort((a, b) => here[a.inTheHague] - here[b.inTheHague]),
    }))
    .filter((group) => group.passes.length > 0);

/** How far a fact with an amount can be trusted: of this year (or later), of a year that is over, or without a year. */
export type Dated = 'current' | 'past' | 'undated';
export const dated = ({ year }: Pick<PassFact, 'year'>, today: string): Dated =>
  year === null ? 'undated' : year < Number(today.slice(0, 4)) ? 'past' : 'current';

/** Years after which a fact is history: still true to its source, but no help in asking for a pass. */
const historyAfter = 4;

/** The facts newest first, those without a year after them; facts of long ago apart. */
export function factsByAge(facts: PassFact[], today: string): { recent: PassFact[]; history: PassFact[] } {
  const sorted = [...facts].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const isHistory = ({ year }: PassFact) => year !== null && year < Number(today.slice(0, 4)) - historyAfter;
  return { recent: sorted.filter((fact) => !isHistory(fact)), history: sorted.filter(isHistory) };
}

type Ruled = { passRules: PassRule[] };

/** Offers or providers by their answer about a pass on a date (`YYYY-MM-DD`). */
export function byAnswer<T extends Ruled>(records: T[], pass: string, on: string): Record<Known, T[]> {
  const groups = Map.groupBy(records, ({ passRules }) => passAnswer(passRules, pass, on));
  return { yes: groups.get('yes') ?? [], no: groups.get('no') ?? [], unknown: groups.get('unknown') ?? [] };
}

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** Records with a name, in the order of a Dutch telephone book. */
export const byName = <T extends { name: string }>(records: T[]): T[] =>
  [...records].sort((a, b) => collator.compare(a.name, b.name));

/** Records in turns, one of each kind at a time, so that the first few show the whole range. */
export function spread<T>(records: T[], kindOf: (record: T) => unknown): T[] {
  const groups = [...Map.groupBy(records, kindOf).values()];
  const turns = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: turns }, (_, turn) => groups.flatMap((group) => group[turn] ?? [])).flat();
}

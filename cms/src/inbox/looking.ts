/** Milliseconds that somebody counts as looking after the last sign; the page gives one every 15 seconds. */
const patience = 40_000;

type Person = { id: string; name: string };
type Looking = Map<string, Map<string, { name: string; at: number }>>;

// Only in the memory of this process: it is a hint to colleagues, not a lock, and leaves no trace of who read what.
const key = Symbol.for('kunstwijzer.inbox.looking');
const shared = globalThis as { [key]?: Looking };
const looking: Looking = (shared[key] ??= new Map<string, Map<string, { name: string; at: number }>>());

/** Notes that somebody has a submission open; answers with the names of the others who do. `now` in milliseconds. */
export function isLooking(number: string, person: Person, now: number): string[] {
  for (const [of, people] of looking) {
    for (const [id, { at }] of people) if (now - at > patience) people.delete(id);
    if (people.size === 0) looking.delete(of);
  }
  const people = looking.get(number) ?? new Map<string, { name: string; at: number }>();
  people.set(person.id, { name: person.name, at: now });
  looking.set(number, people);
  return [...people].filter(([id]) => id !== person.id).map(([, { name }]) => name);
}

/** Notes that somebody has left. */
export function hasLeft(number: string, id: string): void {
  looking.get(number)?.delete(id);
}

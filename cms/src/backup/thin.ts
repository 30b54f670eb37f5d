/** How many backups stay: of the last days, of the last weeks, of the last months. */
const kept = { days: 7, weeks: 4, months: 6 };

const day = (name: string): string | null =>
  /^kunstwijzer-(\d{4}-\d{2}-\d{2})T[\d-]+Z\.tar\.gz(?:\.age)?$/u.exec(name)?.[1] ?? null;

/** Monday of the week of a day, so that all days of a week have the same. */
function week(date: string): string {
  const monday = new Date(`${date}T00:00:00Z`);
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
  return monday.toISOString().slice(0, 10);
}

/** The newest of each of the first `count` groups. */
function newest(names: string[], groupOf: (date: string) => string, count: number): string[] {
  const groups = new Map<string, string>();
  for (const name of names) {
    const group = groupOf(day(name) ?? '');
    if (!groups.has(group)) groups.set(group, name);
  }
  return [...groups.values()].slice(0, count);
}

/** Which of the files in the folder of backups can go. Files with another name are not ours, and stay. */
export function thinned(names: string[]): string[] {
  const ours = names
    .filter((name) => day(name) !== null)
    .sort()
    .reverse();
  const keep = new Set([
    ...newest(ours, (date) => date, kept.days),
    ...newest(ours, week, kept.weeks),
    ...newest(ours, (date) => date.slice(0, 7), kept.months),
  ]);
  return ours.filter((name) => !keep.has(name));
}

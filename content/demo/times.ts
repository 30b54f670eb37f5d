/** The wall-clock time some minutes later on the same day; `19:30` and 90 make `21:00`. Throws past midnight. */
export function addMinutes(time: string, minutes: number): string {
  const [hours, rest] = time.split(':').map(Number) as [number, number];
  const total = hours * 60 + rest + minutes;
  if (total >= 24 * 60) throw new Error(`${time} and ${minutes} minutes is another day`);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

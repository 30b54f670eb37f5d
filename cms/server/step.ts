const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** One line for people. */
export const say = (text: string) => void process.stdout.write(`${text}\n`);

/**
 * Runs one step of a start and says when it begins, every 15 seconds that it is still busy, and how long it took.
 * @throws what the work throws, after saying which step it was.
 */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  say(`▸ ${name} …`);
  const ticker = setInterval(() => say(`  still busy: ${name}, ${seconds(start)}`), 15_000);
  try {
    const result = await work();
    say(`✓ ${name} (${seconds(start)})`);
    return result;
  } catch (error) {
    say(`✗ ${name} (${seconds(start)})`);
    throw error;
  } finally {
    clearInterval(ticker);
  }
}

/** Something that the person who starts us can repair: shown as it is, without a stack. */
export class Problem extends Error {
  override name = 'Problem';
}

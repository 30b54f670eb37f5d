import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Between bulk writes: through libsql they leak native memory (6 GB for 2,000 documents) unless garbage is collected. */
export async function betweenWrites(count: number): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (count % 100 === 0) collectGarbage();
}

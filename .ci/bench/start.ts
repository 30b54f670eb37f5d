import { rmSync } from 'node:fs';
import { freePort } from '../../cms/test/free-port.ts';
import { startSystem } from '../system.ts';

const folder = 'data/bench/start';

async function timed(label: string, port: number): Promise<number> {
  const start = performance.now();
  const system = await startSystem(folder, { port });
  const seconds = (performance.now() - start) / 1000;
  await system.stop();
  console.log(`  ${label.padEnd(34)} ${seconds.toFixed(1)} s`);
  return seconds;
}

/** From an empty data folder to serving, and again with nothing changed; the packages are installed already. */
export async function benchStart(): Promise<void> {
  console.log('\nStart, without installing packages');
  rmSync(folder, { recursive: true, force: true });
  // The same port both times: the address of the site is in its pages, so another port is another site.
  const port = await freePort();
  const cold = await timed('cold: database, content, builds', port);
  const warm = await timed('warm: nothing changed', port);
  console.log(`  ratio                              ${(warm / cold).toFixed(2)} × the cold start`);
}

import { startSystem } from '../system.ts';
import { signIn } from './api.ts';
import type { Api } from './api.ts';

const wanted = 2000;
const looks = 100;

type Listed = { docs: { id: string }[]; totalDocs: number };

/** Copies the first event until there are as many as wanted. */
async function fill(api: Api): Promise<void> {
  const { docs, totalDocs } = await api<Listed>('/api/events?limit=1&depth=0');
  const [first] = docs;
  if (!first) throw new Error('There is no event to copy');
  for (let n = totalDocs; n < wanted; n += 1) {
    if (n % 250 === 0) console.log(`  ${n} events …`);
    await api(`/api/events/${first.id}/duplicate`, {
      method: 'POST',
      body: JSON.stringify({ slug: `gemeten-${n}`, _status: 'draft' }),
    });
  }
}

async function p95(look: (n: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < looks; n += 1) {
    const start = performance.now();
    await look(n);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(looks * 0.95)] ?? 0;
}

/** How long an editor waits for the list of events when there are 2,000 of them, against a list of the ten passes. */
export async function benchList(): Promise<void> {
  console.log(`\nLists in the CMS with ${wanted} events (peer: the list of the passes)`);
  const system = await startSystem('data/bench/list');
  try {
    const { api } = await signIn(system.env.BASE_URL);
    await fill(api);
    const list = (collection: string, rest: string) => (n: number) =>
      api(`/api/${collection}?limit=10&depth=0&draft=true&page=${(n % 10) + 1}${rest}`);
    const events = await p95(list('events', '&sort=-starts'));
    const found = await p95(list('events', '&where[title][like]=concert'));
    const passes = await p95(list('passes', ''));
    console.log(
      `  page of ten, by date        p95 ${events.toFixed(0)} ms (${(events / passes).toFixed(1)} × the passes)`,
    );
    console.log(
      `  page of ten, title contains p95 ${found.toFixed(0)} ms (${(found / passes).toFixed(1)} × the passes)`,
    );
    console.log(`  page of passes              p95 ${passes.toFixed(0)} ms`);
  } finally {
    await system.stop();
  }
}

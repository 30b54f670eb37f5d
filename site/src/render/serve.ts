import { once } from 'node:events';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { readEnv } from '../env.ts';
import { renderer } from './renderer.ts';

/*
 * The renderer as a program that stays: `serve.ts <compiled site>`, started by the CMS with a channel for messages. It
 * renders one release at a time and ends with the process that started it. What it remembers only saves time: killed
 * and started again, it renders everything once.
 */
const Render = z.object({
  id: z.number(),
  kind: z.literal('render'),
  snapshotDir: z.string(),
  /** The folder to fill; null to get ready only. */
  out: z.string().nullable(),
  /** The release before. */
  base: z.string().nullable(),
});
/** Looks at the changed pages of a release, while the next one may be rendered already. */
const Check = z.object({ id: z.number(), kind: z.literal('check'), release: z.string(), changed: z.array(z.string()) });
/** Makes damaged files of a release again. */
const Mend = z.object({
  id: z.number(),
  kind: z.literal('mend'),
  snapshotDir: z.string(),
  release: z.string(),
  damaged: z.array(z.string()),
});
const Order = z.discriminatedUnion('kind', [Render, Check, Mend]);

const [app] = process.argv.slice(2);
if (!app || !process.send)
  throw new Error('The renderer is started by the CMS: serve.ts <compiled site>, with a channel');
const site = resolve(import.meta.dirname, '../..');
const { render, mend } = renderer(app, { remember: true });

const answer = (id: number, work: Promise<unknown>): Promise<void> =>
  work.then(
    (result) => void process.send?.({ id, ok: true, result }),
    (error: unknown) =>
      void process.send?.({ id, ok: false, message: error instanceof Error ? error.message : String(error) }),
  );

const envOf = (snapshotDir: string) =>
  readEnv(site, { ...process.env, SNAPSHOT_DIR: snapshotDir, REQUIRE_SNAPSHOT: '1' });

const work = async (order: z.infer<typeof Render> | z.infer<typeof Mend>): Promise<unknown> =>
  order.kind === 'render'
    ? render(envOf(order.snapshotDir), order.out, order.base)
    : mend(envOf(order.snapshotDir), order.release, order.damaged);

async function checkOrder({ release, changed }: z.infer<typeof Check>): Promise<unknown> {
  const origin = new URL(readEnv(site).url).origin;
  const worker = new Worker(new URL('check-worker.ts', import.meta.url), { workerData: { release, changed, origin } });
  const [checks] = (await once(worker, 'message')) as [unknown];
  return checks;
}

let last = Promise.resolve();
process.on('message', (message) => {
  const order = Order.parse(message);
  if (order.kind === 'check') void answer(order.id, checkOrder(order));
  else last = last.then(() => answer(order.id, work(order)));
});
process.on('disconnect', () => process.exit(0));

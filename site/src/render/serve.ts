import { resolve } from 'node:path';
import { z } from 'zod';
import { readEnv } from '../env.ts';
import { renderer } from './renderer.ts';

/*
 * The renderer as a program that stays: `serve.ts <compiled site>`, started by the CMS with a channel for messages. It
 * renders one release at a time and ends with the process that started it. What it remembers only saves time: killed
 * and started again, it renders everything once.
 */
const Order = z.object({
  id: z.number(),
  snapshotDir: z.string(),
  /** The folder to fill; null to get ready only. */
  out: z.string().nullable(),
  /** The release before. */
  base: z.string().nullable(),
});

const [app] = process.argv.slice(2);
if (!app || !process.send)
  throw new Error('The renderer is started by the CMS: serve.ts <compiled site>, with a channel');
const site = resolve(import.meta.dirname, '../..');
const { render } = renderer(app, { remember: true });

async function answer(order: z.infer<typeof Order>) {
  const { id, snapshotDir, out, base } = order;
  try {
    const env = readEnv(site, { ...process.env, SNAPSHOT_DIR: snapshotDir, REQUIRE_SNAPSHOT: '1' });
    process.send?.({ id, ok: true, rendered: await render(env, out, base) });
  } catch (error) {
    process.send?.({ id, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
}

let last = Promise.resolve();
process.on('message', (message) => {
  const order = Order.parse(message);
  last = last.then(() => answer(order));
});
process.on('disconnect', () => process.exit(0));

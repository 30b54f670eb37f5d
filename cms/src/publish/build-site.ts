import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Checks } from './receipt.ts';

/** A release to make: from a snapshot folder into a new folder, given the release that is live now. */
type SiteBuild = { snapshotDir: string; outDir: string; base: string | null };

/** The files of a release, and how it differs from the release before; paths inside its folder. */
export type Built = { files: string[]; changed: string[]; removed: string[] };

/** Ends when the release is made. Rejects with the reason when it cannot be. */
export type BuildSite = (build: SiteBuild) => Promise<Built>;

/** The program that renders was ended from outside. Named, not a class: Next bundles the CMS in parts, each with its own. */
const killedName = 'RendererKilled';

/** Whether a build failed because the program that renders was killed, and not because of what it was given. */
export const wasKilled = (error: unknown): boolean => error instanceof Error && error.name === killedName;

type Order =
  | { kind: 'render'; snapshotDir: string; out: string | null; base: string | null }
  | { kind: 'mend'; snapshotDir: string; release: string; damaged: string[] }
  | { kind: 'check'; release: string; changed: string[] };
type Answer = { id: number; ok: true; result: unknown } | { id: number; ok: false; message: string };

/** The program that renders the site (site/src/render/serve.ts), and who waits for it. */
type Renderer = { child: ChildProcess; waiting: Map<number, PromiseWithResolvers<unknown>>; said: string };

const lastLines = (text: string) =>
  text
    .replaceAll(/\u001B\[[\d;]*m/gu, '')
    .trim()
    .split('\n')
    .slice(-12)
    .join('\n');

/**
 * The program waits for minutes, and is then in a hurry. So it keeps code that it has not used for a while and room for
 * what is made at once, and clears up when it has nothing to do (site/src/render/worker.ts).
 */
const flagsOfNode = ['--no-flush-bytecode', '--min-semi-space-size=64', '--heap-growing-percent=100', '--expose-gc'];

function startRenderer(root: string, siteUrl: string): Renderer {
  const { PATH, HOME, TZ, SITE_TODAY } = process.env;
  const script = join(root, 'site/src/render/serve.ts');
  // Not `fork`, which Next takes for an import of ours.
  const child = spawn(process.execPath, [...flagsOfNode, script, join(root, 'site/.cache/app')], {
    cwd: join(root, 'site'),
    // None of our secrets.
    env: { PATH, HOME, TZ, SITE_TODAY, NODE_ENV: 'production', SITE_URL: siteUrl },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const renderer: Renderer = { child, waiting: new Map(), said: '' };
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      renderer.said = (renderer.said + chunk.toString()).slice(-20_000);
    });
  child.on('message', (answer: Answer) => {
    const waiting = renderer.waiting.get(answer.id);
    renderer.waiting.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer.result);
    else
      waiting?.reject(new Error(`The site could not be built: ${answer.message}\n${lastLines(renderer.said)}`.trim()));
  });
  const end = (reason: string, killed: boolean) => {
    for (const { reject } of renderer.waiting.values()) {
      const error = new Error(`The build of the site stopped (${reason}):\n${lastLines(renderer.said)}`);
      if (killed) error.name = killedName;
      reject(error);
    }
    renderer.waiting.clear();
  };
  child.on('error', (error) => end(error.message, false));
  child.on('close', (code, signal) => end(signal ?? `exit code ${code}`, signal !== null));
  return renderer;
}

const key = Symbol.for('kunstwijzer.renderer');
let orders = 0;

/** Gives an order to the renderer; starts it when it is not there, or not any more. */
function give(root: string, siteUrl: string, order: Order): Promise<unknown> {
  // Next bundles the CMS in parts, which share no module: they meet on globalThis.
  const shared = globalThis as { [key]?: Renderer };
  if (!shared[key]?.child.connected) shared[key] = startRenderer(root, siteUrl);
  const renderer = shared[key];
  const id = (orders += 1);
  const waiting = Promise.withResolvers<unknown>();
  renderer.waiting.set(id, waiting);
  renderer.child.send({ id, ...order });
  return waiting.promise;
}

/** The program that makes releases, on this machine. It stays, and so renders only what a change touches. */
export function siteProgram(root: string, siteUrl: string) {
  const render = (snapshotDir: string, out: string | null, base: string | null) =>
    give(root, siteUrl, { kind: 'render', snapshotDir, out, base }) as Promise<Built>;
  return {
    build: ({ snapshotDir, outDir, base }: SiteBuild) => render(snapshotDir, outDir, base),
    /** Looks at the release that is live, so that the next publication is quick. */
    warmUp: (snapshotDir: string, base: string) => render(snapshotDir, null, base),
    /**
     * Makes damaged files of a release again from its snapshot, where they stand; with no names all of them. Resolves with
     * those that nothing makes any more.
     */
    mend: (snapshotDir: string, release: string, damaged: string[]) =>
      give(root, siteUrl, { kind: 'mend', snapshotDir, release, damaged }) as Promise<string[]>,
    /** Follows the links of changed pages and checks their HTML and accessibility. */
    check: (release: string, changed: string[]) =>
      give(root, siteUrl, { kind: 'check', release, changed }) as Promise<Checks>,
    /** Ends the program; the next order starts it again. */
    stop: (): void => void (globalThis as { [key]?: Renderer })[key]?.child.kill(),
  };
}

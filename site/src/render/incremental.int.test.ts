import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { damagedFiles, readSums, sumsName } from '@kunstwijzer/content/files';
import { canonicalJson, parseSnapshot } from '@kunstwijzer/content/model';
import type { Snapshot } from '@kunstwijzer/content/model';
import { afterAll, expect, inject, it } from 'vitest';
import { readEnv } from '../env.ts';
import { city } from './city.fixture.ts';
import { editKinds, randomEdit } from './random-edits.ts';
import { filesIn } from './files.ts';
import { renderer } from './renderer.ts';

/* After any edit, the tree of which only the touched pages were rendered is the tree of a full rendering, byte for byte. */

const site = resolve(import.meta.dirname, '../..');
const app = inject('app');
const folder = mkdtempSync(join(tmpdir(), 'kunstwijzer-incremental-'));
const [warm, cold] = [renderer(app, { remember: true }), renderer(app, { remember: false })];

/** Releases that nobody needs any more, being removed meanwhile: thousands of files each. */
const removals: Promise<void>[] = [];
afterAll(async () => {
  await Promise.all([warm.stop(), cold.stop(), ...removals]);
  rmSync(folder, { recursive: true, force: true });
});

const edits = 50;
const lookEach = 25;

/** Writes a snapshot folder; the edit that made it is refused when publishing would refuse it. */
function write(name: string, snapshot: Snapshot): string | null {
  if (!parseSnapshot(snapshot).ok) return null;
  const target = join(folder, name);
  mkdirSync(target);
  writeFileSync(join(target, 'snapshot.json'), canonicalJson(snapshot));
  return target;
}

/** Every file of a release has its digest, and is what that says. */
async function expectSums(release: string) {
  const sums = (await readSums(release)) ?? new Map<string, string>();
  expect([...sums.keys()].sort()).toEqual(
    filesIn(release)
      .filter((file) => file !== sumsName)
      .sort(),
  );
  expect(await damagedFiles(release, sums, { calm: false })).toEqual([]);
}

const render = (which: typeof warm, snapshotDir: string, out: string | null, base: string | null = null) =>
  which.render(readEnv(site, { SNAPSHOT_DIR: snapshotDir, SITE_URL: 'https://kunst.example' }), out, base);

/** Files and folders; the digests are of a release that is kept only. */
const allIn = (tree: string): string[] =>
  readdirSync(tree, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== sumsName)
    .sort();

function differences(a: string, b: string): string[] {
  const files = new Set([...filesIn(a), ...filesIn(b)].filter((file) => file !== sumsName));
  const read = (file: string) => {
    try {
      return readFileSync(file);
    } catch {
      return null;
    }
  };
  return [...files].filter((file) => {
    const [one, other] = [read(join(a, file)), read(join(b, file))];
    return !one || !other || !one.equals(other);
  });
}

let live = { release: '', snapshot: city() };

it('is a full rendering, over 50 random edits', { timeout: 900_000 }, async () => {
  let snapshot = city();
  const start = write('start', snapshot);
  if (!start) throw new Error(`the city is not valid: ${JSON.stringify(parseSnapshot(snapshot)).slice(0, 1000)}`);
  let release = join(folder, 'warm-start');
  const { files } = await render(warm, start, release);
  const kinds: string[] = [];
  let rendered = 0;
  for (let number = 1; kinds.length < edits; number += 1) {
    const { kind, edited } = randomEdit(snapshot, number);
    const snapshotDir = write(String(number), edited);
    if (!snapshotDir) continue;
    snapshot = edited;
    kinds.push(kind);
    const partly = join(folder, `warm-${number}`);
    rendered += (await render(warm, snapshotDir, partly, release)).changed.length;
    removals.push(rm(release, { recursive: true }));
    release = partly;
    // A page that was left as it was stays so: a look now and then finds it, and names the edits since the last one.
    if (kinds.length % lookEach !== 0) continue;
    const fully = join(folder, `cold-${number}`);
    await render(cold, snapshotDir, fully);
    expect(differences(partly, fully), `edits: ${kinds.slice(-lookEach).join(', ')}`).toEqual([]);
    expect(allIn(partly)).toEqual(allIn(fully));
    await expectSums(partly);
    removals.push(rm(fully, { recursive: true }));
  }
  expect([...new Set(kinds)].sort()).toEqual([...editKinds].sort());
  // To get ready for a content without some pages does not lose them for the next.
  const without = write('without', { ...snapshot, stories: [] });
  const again = write('again', snapshot);
  if (!without || !again) throw new Error('a city without stories is a city');
  await render(warm, without, null, release);
  const last = join(folder, 'warm-again');
  await render(warm, again, last, release);
  expect(differences(last, release)).toEqual([]);
  // It would be no proof if each edit had made everything anew.
  expect(rendered).toBeLessThan((files.length * edits) / 3);
  live = { release: last, snapshot };
});

const damage: Record<string, (file: string) => void> = {
  emptied: (file) => truncateSync(file),
  flipped: (file) => {
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(9) ^ 1, 9);
    // In place, as a disk or an editor does it: every name of the file has it.
    writeFileSync(file, bytes);
  },
  deleted: (file) => rmSync(file),
};
/** Each damage to a page, a script, and what follows from all pages. */
function breakSome(release: string): string[] {
  const scripts = filesIn(release).filter((file) => /^_astro\/.*\.js$/u.test(file));
  const ofAll = ['sw.js', 'sitemap.xml', 'robots.txt'];
  const pages = ['nl/aanbod/index.html', 'ar/agenda/index.html', 'tr/passen/index.html'];
  return Object.values(damage).flatMap((spoil, number) => {
    const victims = [pages, scripts, ofAll].map((files) => files[number] ?? '');
    for (const file of victims) spoil(join(release, file));
    return victims;
  });
}

it('takes no damaged file along to the next release', { timeout: 120_000 }, async () => {
  breakSome(live.release);
  const snapshotDir = write('after-damage', live.snapshot);
  if (!snapshotDir) throw new Error('a city is a city');
  const next = join(folder, 'warm-after-damage');
  await render(warm, snapshotDir, next, live.release);
  await expectSums(next);
  live.release = next;
});

it('makes damaged files again where they stand', { timeout: 120_000 }, async () => {
  const before = await readSums(live.release);
  const broken = breakSome(live.release);
  if (!before) throw new Error('a release has digests');
  expect(await damagedFiles(live.release, before, { calm: true })).toEqual(expect.arrayContaining(broken));
  const snapshotDir = join(folder, 'after-damage');
  const { mend } = warm;
  const env = readEnv(site, { SNAPSHOT_DIR: snapshotDir, SITE_URL: 'https://kunst.example' });
  expect(await mend(env, live.release, [...broken, 'nobody/makes/this.html'])).toEqual(['nobody/makes/this.html']);
  expect(await readSums(live.release)).toEqual(before);
  await expectSums(live.release);
  // What it had begun for the next one had the fault too.
  const next = join(folder, 'warm-mended');
  await render(warm, snapshotDir, next, live.release);
  await expectSums(next);
  live.release = next;
});

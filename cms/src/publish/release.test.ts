import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { pointTo, prune } from './release.ts';
import { sweep } from './sweep.ts';

const folder = mkdtempSync(join(tmpdir(), 'kunstwijzer-switch-'));
afterAll(() => rmSync(folder, { recursive: true }));

const switcher = `
  import { pointTo } from ${JSON.stringify(join(import.meta.dirname, 'release.ts'))};
  for (let i = 0; ; i += 1) await pointTo(${JSON.stringify(join(folder, 'current'))}, ${JSON.stringify(folder)} + '/' + (i % 2 ? 'a' : 'b'));
`;

test('whoever reads sees one release or the other, also when the switching process is killed', async () => {
  for (const name of ['a', 'b']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'page'), `${name}`.repeat(1000));
  }
  await pointTo(join(folder, 'current'), join(folder, 'a'));
  const read = () => readFileSync(join(folder, 'current', 'page'), 'utf8').replaceAll(/(.)\1*/gu, '$1');
  const seen = new Set<string>();
  for (let round = 0; round < 5; round += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', switcher], { stdio: 'ignore' });
    const first = read();
    while (read() === first) await wait(1);
    for (const end = Date.now() + 100; Date.now() < end;) seen.add(read());
    child.kill('SIGKILL');
    await once(child, 'exit');
    seen.add(read());
  }
  expect([...seen].sort()).toEqual(['a', 'b']);
}, 60_000);

test('the newest releases stay, the live one, and the folders of the next one', async () => {
  const releases = join(folder, 'releases');
  for (const name of ['live', 'older', 'newer', '.next']) {
    mkdirSync(join(releases, name), { recursive: true });
    await wait(20);
  }
  await pointTo(join(folder, 'now'), join(releases, 'live'));
  await prune(releases, join(folder, 'now'), 1);
  await sweep(releases);
  expect(readdirSync(releases).sort()).toEqual(['.next', 'live', 'newer']);
});

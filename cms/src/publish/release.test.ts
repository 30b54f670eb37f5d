import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { pointTo } from './release.ts';

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

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkCmsSettings, checkEnvironment } from './check.ts';
import { localSecret } from './secret.ts';
import { readSettings } from './settings.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kunstwijzer-check-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true });
});

test('a taken port is one clear line', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  const settings = readSettings({ PORT: String(port), DATA_DIR: dataDir });
  await expect(checkEnvironment(settings)).rejects.toThrow(
    new RegExp(`^Port ${port} on 127.0.0.1 is in use\\.[^\\n]*$`, 'u'),
  );
  await new Promise((done) => other.close(done));
  await expect(checkEnvironment(settings)).resolves.toBeUndefined();
});

test('a data folder that cannot be made is one clear line', async () => {
  // A file in the place of a folder: holds for root too, whom permissions do not stop.
  writeFileSync(join(dataDir, 'file'), '');
  const settings = readSettings({ DATA_DIR: join(dataDir, 'file', 'data') });
  await expect(checkEnvironment(settings)).rejects.toThrow(/^The data folder .* cannot be written \(ENOTDIR\)[^\n]*$/u);
});

test.each([
  ['postgres://localhost/x', /^DATABASE_URL: [^\n]*$/u],
  ['kunstwijzer.db', /^DATABASE_URL: [^\n]*$/u],
])('DATABASE_URL=%s is one clear line', (url, message) => {
  vi.stubEnv('PAYLOAD_SECRET', 'x'.repeat(40));
  vi.stubEnv('DATABASE_URL', url);
  expect(() => checkCmsSettings()).toThrow(message);
});

test('the local secret is made once and is for its owner only', () => {
  const secret = localSecret(dataDir);
  expect(secret.length).toBeGreaterThan(32);
  expect(localSecret(dataDir)).toBe(secret);
  expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
});

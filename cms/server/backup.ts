import { resolve } from 'node:path';
import { backup } from '../src/backup/backup.ts';
import { readEnv } from '../src/env.ts';
import { makeBackup } from '../src/upkeep/nightly.ts';
import { boot } from './boot.ts';
import { completeEnvironment } from './process.ts';
import { readSettings } from './settings.ts';
import { say } from './step.ts';

/* `npm run backup`, or `npm run backup -- <file.tar.gz>`. The server may run meanwhile. */
completeEnvironment(readSettings(process.env), 'production');
const payload = await boot();
const { dataDir } = readEnv();
const given = process.argv[2];
if (given) {
  const { lines, files } = await backup(payload, dataDir, resolve(given));
  say(`${resolve(given)}: ${lines} documents and versions, ${Object.keys(files).length - 1} pictures`);
} else say(await makeBackup(payload, dataDir));
process.exit(0);

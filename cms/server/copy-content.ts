import { readFile, writeFile } from 'node:fs/promises';
import { canonicalJson, issueLine } from '@kunstwijzer/content/model';
import { backup, restore } from '../src/backup/backup.ts';
import { readEnv } from '../src/env.ts';
import { digestOf } from '../src/publish/snapshot-folder.ts';
import { publishableSnapshot } from '../src/snapshot/build.ts';
import { boot } from './boot.ts';
import { say } from './step.ts';

/* One half of moving to another database, started by migrate-mongodb.ts: `read` or `write`, and the file between them. */
const [action, file = ''] = process.argv.slice(2);
const payload = await boot();
const { dataDir } = readEnv();
const digest = async () => {
  const built = await publishableSnapshot(payload);
  if (!built.ok) throw new Error(`The content cannot be published:\n${built.issues.map(issueLine).join('\n')}`);
  return digestOf(canonicalJson(built.snapshot));
};
try {
  if (action === 'read') {
    const { lines } = await backup(payload, dataDir, file, { keepSecrets: true });
    await writeFile(`${file}.digest`, await digest());
    say(`  ${lines} documents and versions`);
  } else {
    const { lines } = await restore(payload, dataDir, file);
    if ((await digest()) !== (await readFile(`${file}.digest`, 'utf8')))
      throw new Error('What it would publish differs');
    say(`  ${lines} documents and versions, and what they publish is the same`);
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
process.exit(0);

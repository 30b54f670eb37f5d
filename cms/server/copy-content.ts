import { readFile, writeFile } from 'node:fs/promises';
import { digestOf } from '@kunstwijzer/content/files';
import { canonicalJson, issueLine } from '@kunstwijzer/content/model';
import { backup } from '../src/backup/backup.ts';
import { publishableSnapshot } from '../src/snapshot/build.ts';
import { boot } from './boot.ts';
import { commandEnv, runCommand } from './command.ts';
import { restoreFile } from './restoring.ts';
import { say } from './step.ts';

/*
 * A part of moving to another database, started by migrate-mongodb.ts: `read`, `write` or `compare`, and the file between
 * them. Each is a process of its own, with a database of its own.
 */
const [action, file = ''] = process.argv.slice(2);

/** What a database would publish, as a digest. */
async function published(payload: Awaited<ReturnType<typeof boot>>): Promise<string> {
  const built = await publishableSnapshot(payload);
  if (!built.ok) throw new Error(`The content cannot be published:\n${built.issues.map(issueLine).join('\n')}`);
  return digestOf(canonicalJson(built.snapshot));
}

runCommand(async () => {
  const { database, dataDir } = commandEnv();
  if (action === 'write') {
    const options = { force: false, withAdmin: false, withPictures: false, withPersonal: true };
    const { lines } = await restoreFile({ file, place: { database, dataDir }, ...options });
    return say(`  ${lines} documents and versions, compared`);
  }
  const payload = await boot();
  if (action === 'read') {
    const { lines } = await backup(payload, dataDir, file, { keepSecrets: true });
    await writeFile(`${file}.digest`, await published(payload));
    say(`  ${lines} documents and versions`);
  } else if ((await published(payload)) !== (await readFile(`${file}.digest`, 'utf8')))
    throw new Error('What it would publish differs');
});

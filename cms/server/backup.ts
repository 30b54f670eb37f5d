import { resolve } from 'node:path';
import { newKeys } from '../src/encryption.ts';
import { newestBackup } from '../src/backup/folder.ts';
import { stateOf } from '../src/database/state.ts';
import { checkCopy } from './check-copy.ts';
import { commandEnv, runCommand } from './command.ts';
import { Problem, say } from './step.ts';

/*
 * `npm run backup`, or `npm run backup -- <file.tar.gz>`; the server may run meanwhile. `-- --drill [file]` restores a
 * backup to a scratch place and compares it, `-- --new-key` makes a pair of keys for encryption.
 */
const usage = 'npm run backup [-- <file.tar.gz> | -- --drill [file] | -- --new-key]';

async function tellKeys(): Promise<void> {
  const { identity, recipient } = await newKeys();
  say(
    [
      '# Keep this file elsewhere, and not on the server: who has it can read the backups, and without it nobody can.',
      `# public key: ${recipient}`,
      identity,
    ].join('\n'),
  );
}

async function drill(given: string | undefined): Promise<void> {
  const env = commandEnv();
  const file = given === undefined ? await newestBackup(env.dataDir) : resolve(given);
  if (file === null) throw new Problem(`There is no backup in ${env.dataDir} yet`);
  const { why, seconds } = await checkCopy(env, file, null);
  if (why !== null) throw new Problem(`${file} cannot be restored: ${why}`);
  say(`${file}: restored to a scratch place and compared in ${seconds} s, all is the same`);
}

async function make(given: string | undefined): Promise<void> {
  const env = commandEnv();
  const state = await stateOf(env.database);
  if (state.is === 'empty') throw new Problem(`There is nothing to back up: no database is at ${env.dataDir} yet`);
  if ('why' in state) throw new Problem(`The database is ${state.is}: ${state.why}`);
  // Not before: with the CMS it takes seconds to load.
  const { boot } = await import('./boot.ts');
  const { makeBackup } = await import('../src/backup/make.ts');
  const { backup } = await import('../src/backup/backup.ts');
  const payload = await boot();
  if (given === undefined) return say((await makeBackup(payload, env)).file);
  const recipients = env.backupRecipient === null ? [] : [env.backupRecipient];
  const { lines, files } = await backup(payload, env.dataDir, resolve(given), { recipients });
  say(`${resolve(given)}: ${lines} documents and versions, ${Object.keys(files).length - 1} pictures`);
}

runCommand(async () => {
  const [first, second, ...rest] = process.argv.slice(2);
  const isDrill = first === '--drill';
  if (rest.length > 0 || (second !== undefined && !isDrill)) throw new Problem(usage);
  if (first === '--new-key') return tellKeys();
  if (isDrill) return drill(second);
  if (first?.startsWith('--')) throw new Problem(usage);
  return make(first);
});

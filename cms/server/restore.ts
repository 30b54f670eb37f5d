import { checkFolder } from './check.ts';
import { commandEnv, runCommand } from './command.ts';
import { holdDataFolder } from './hold.ts';
import { restoreFile } from './restoring.ts';
import { Problem, say } from './step.ts';

/* `npm run restore -- <file> [--force]`, with the server stopped; with BACKUP_IDENTITY when the file is encrypted. */

async function restore(): Promise<void> {
  const [file, flag] = process.argv.slice(2);
  if (!file || (flag !== undefined && flag !== '--force'))
    throw new Problem('Which backup? npm run restore -- <file.tar.gz> [--force]');
  const { database, dataDir } = commandEnv();
  checkFolder(dataDir);
  await holdDataFolder(dataDir);
  const { manifest, lines, admin, kept } = await restoreFile({
    file,
    place: { database, dataDir },
    force: flag === '--force',
    withAdmin: true,
    withPictures: true,
  });
  const pictures = Object.keys(manifest.files).length - 1;
  say(`Restored and compared ${lines} documents and versions, ${pictures} pictures of ${manifest.made}.`);
  if (flag === '--force') say(`What was there before is kept for a week, under names that end with ${kept}`);
  if (admin)
    say(
      `Everyone needs a new password. That of ${admin.email} is ${admin.made ? admin.password : 'the one of ADMIN_PASSWORD'}`,
    );
}

runCommand(restore);

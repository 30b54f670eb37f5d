import { integrityOf } from '../src/backup/integrity.ts';
import { checkCmsSettings } from './check.ts';
import { checkCopy } from './check-copy.ts';
import { ownFilesOnly } from './modes.ts';

/*
 * Looks whether the database is whole, and tries the backup that was just made. Started by the server every night
 * (src/backup/nightly.ts), as a process of its own: it takes minutes of a processor, and memory that is given back.
 * Its argument is the backup; the key of it comes by DRILL_IDENTITY, which no list of processes shows.
 */
ownFilesOnly();
// The server that started us has stopped.
process.on('disconnect', () => process.exit(1));
const [file = ''] = process.argv.slice(2);
const env = checkCmsSettings();
await integrityOf(env);
const { why } = await checkCopy(env, file, process.env.DRILL_IDENTITY || null);
process.exit(why === null ? 0 : 1);

import { resolve } from 'node:path';
import { generateImportMap } from 'payload';
import config from '../src/payload.config.ts';

/* Writes the list of admin components that the configuration names; run it after naming one. */
process.env.ROOT_DIR = resolve(import.meta.dirname, '..');
await generateImportMap(await config, { force: true, log: true });
process.exit(0);

import type { Payload } from 'payload';
import { writeBackup } from './file.ts';
import type { Manifest } from './manifest.ts';
import { readLines } from './read.ts';

type Options = {
  /** Also what lets somebody in (hashed), senders and their links: for a move to another database. */
  keepSecrets?: boolean;
  /** Public keys of age; without one the file is not encrypted. */
  recipients?: string[];
};

/** Writes all content, versions, pictures and accounts (without what lets somebody in) to one file. */
export const backup = (
  payload: Payload,
  dataDir: string,
  file: string,
  { recipients = [], ...options }: Options = {},
): Promise<Manifest> => writeBackup(file, readLines(payload, options), dataDir, recipients);

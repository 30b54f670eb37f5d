import { randomBytes } from 'node:crypto';
import type { Env } from '../src/env.ts';
import { checkCmsSettings } from './check.ts';
import { ownFilesOnly } from './modes.ts';
import { say } from './step.ts';

/** The settings of a command that reads or writes the database and answers nobody: nothing is signed, so any secret will do. */
export function commandEnv(): Env {
  process.env.PAYLOAD_SECRET ||= randomBytes(32).toString('base64url');
  const env = checkCmsSettings();
  Object.assign(process.env, { NODE_ENV: 'production', DATA_DIR: env.dataDir });
  return env;
}

/** Runs a command to its end: 0, or 1 with one line that says what is wrong. What it makes is for its user only. */
export function runCommand(work: () => Promise<void>): void {
  ownFilesOnly();
  work().then(
    () => process.exit(0),
    (error: unknown) => {
      say(error instanceof Error ? error.message : String(error));
      process.exit(1);
    },
  );
}

import { resolve } from 'node:path';
import { z } from 'zod';
import { recipientProblem } from './encryption.ts';
import { logLevelOf, logLevels } from './log.ts';
import type { LogLevel } from './log.ts';

/** Where the content is stored. `url` is what the driver wants. */
export type Database = { kind: 'sqlite' | 'mongodb'; url: string };

// `import.meta.dirname` is not there in Next's bundle, `import.meta.url` is.
const projectRoot = resolve(decodeURIComponent(new URL(import.meta.url).pathname), '../../..');
const dataDefault = resolve(projectRoot, 'data');

function databaseOf(url: string | undefined, dataDir: string): Database | null {
  if (!url) return { kind: 'sqlite', url: `file:${resolve(dataDir, 'kunstwijzer.db')}` };
  if (/^file:.+/u.test(url)) return { kind: 'sqlite', url };
  if (/^mongodb(\+srv)?:\/\/.+/u.test(url)) return { kind: 'mongodb', url };
  return null;
}

const optional = z.string().optional();
const Variables = z.object({
  DATABASE_URL: optional,
  DATA_DIR: z.string().default(dataDefault),
  PAYLOAD_SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
  SITE_URL: z.url({ protocol: /^https?$/u }).default('http://localhost:3000'),
  CMS_URL: z.url({ protocol: /^https?$/u }).optional(),
  NETLIFY_BUILD_HOOK: z.url({ protocol: /^https?$/u }).optional(),
  SNAPSHOT_TOKEN: z.string().min(32, 'needs at least 32 characters').optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/u }).optional(),
  MAIL_FROM: z.email().optional(),
  S3_BUCKET: optional,
  S3_REGION: z.string().default('auto'),
  S3_ENDPOINT: z.url({ protocol: /^https?$/u }).optional(),
  S3_ACCESS_KEY_ID: optional,
  S3_SECRET_ACCESS_KEY: optional,
  KUNSTWIJZER_ENV: optional,
  LOG_LEVEL: z.enum(logLevels).optional(),
  LOGINS_PER_MINUTE: z.coerce.number().int().min(1).default(5),
  BACKUP_RECIPIENT: z
    .string()
    .refine((recipient) => recipientProblem(recipient) === null, {
      error: ({ input }) => recipientProblem(String(input)) ?? undefined,
    })
    .optional(),
  NEXT_PHASE: optional,
});
type Variables = z.infer<typeof Variables>;

/** Outgoing mail: the server with its account, and the sender. */
export type Mail = { url: string; from: string };

/** A bucket of an S3-compatible service for the uploads. */
export type Bucket = {
  name: string;
  region: string;
  endpoint: string | null;
  accessKeyId: string;
  secretAccessKey: string;
};

// Variables that only make sense together, with the one that asks for the others.
const together = {
  SMTP_URL: ['MAIL_FROM'],
  S3_BUCKET: ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
} as const satisfies Partial<Record<keyof Variables, readonly (keyof Variables)[]>>;

const missingPartners = (present: Record<string, string | undefined>): string[] =>
  Object.entries(together).flatMap(([name, partners]) =>
    present[name] ? partners.filter((one) => !present[one]).map((one) => `${one}: is needed with ${name}`) : [],
  );

const mailOf = ({ SMTP_URL: url, MAIL_FROM: from }: Variables): Mail | null => (url && from ? { url, from } : null);

const bucketOf = (variables: Variables): Bucket | null => {
  const { S3_BUCKET: name, S3_REGION: region, S3_ENDPOINT: endpoint } = variables;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = variables;
  return name && accessKeyId && secretAccessKey
    ? { name, region, endpoint: endpoint ?? null, accessKeyId, secretAccessKey }
    : null;
};

/** Settings of this process, from the environment. */
export type Env = {
  database: Database;
  /** Absolute folder of the SQLite file, the uploads and the published site. */
  dataDir: string;
  secret: string;
  /** Public origin of the site, without a slash at the end. */
  origin: string;
  /** Origin of the CMS; the same one, unless the site is on Netlify. */
  cmsOrigin: string;
  /** Absolute folder of the repository, where the workspace of the site is. */
  projectRoot: string;
  /** Address that starts a build on Netlify; null when the site is built here. It is a secret. */
  buildHook: string | null;
  /** What a build elsewhere shows to fetch the snapshot; null when nobody may. */
  snapshotToken: string | null;
  /** Null when mail is written to the log instead. */
  mail: Mail | null;
  /** Null when uploads are kept in the data folder only. */
  bucket: Bucket | null;
  /** Public key of age that backups are encrypted for; null when they are not. */
  backupRecipient: string | null;
  logLevel: LogLevel;
  /** For the public: the log then says of every request how it was answered. */
  production: boolean;
  /** How often one address of the internet may try to log in. */
  loginsPerMinute: number;
};

/**
 * Reads and checks the environment; the only reader of `process.env` in the CMS.
 * @throws Error with one line for each variable that is wrong, naming the variable.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  // An empty variable (`DATABASE_URL= npm start`) means "not set".
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = Variables.safeParse(present);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  problems.push(...missingPartners(present));
  const database = databaseOf(present.DATABASE_URL, parsed.data?.DATA_DIR ?? dataDefault);
  if (!database)
    problems.push('DATABASE_URL: must start with file:, mongodb:// or mongodb+srv:// (or be left out for SQLite)');
  // `next build` evaluates the configuration, but signs nothing: only a running server needs the secret.
  const building = present.NEXT_PHASE === 'phase-production-build';
  if (!present.PAYLOAD_SECRET && !building)
    problems.push('PAYLOAD_SECRET: is needed to sign sessions; set a long random text');
  if (!parsed.success || !database || problems.length > 0) throw new Error(`Wrong settings:\n${problems.join('\n')}`);
  return {
    database,
    dataDir: resolve(parsed.data.DATA_DIR),
    secret: parsed.data.PAYLOAD_SECRET ?? 'only-for-building'.repeat(2),
    origin: new URL(parsed.data.SITE_URL).origin,
    cmsOrigin: new URL(parsed.data.CMS_URL ?? parsed.data.SITE_URL).origin,
    projectRoot,
    buildHook: parsed.data.NETLIFY_BUILD_HOOK ?? null,
    snapshotToken: parsed.data.SNAPSHOT_TOKEN ?? null,
    mail: mailOf(parsed.data),
    bucket: bucketOf(parsed.data),
    backupRecipient: parsed.data.BACKUP_RECIPIENT ?? null,
    logLevel: logLevelOf(present),
    production: parsed.data.KUNSTWIJZER_ENV === 'production',
    loginsPerMinute: parsed.data.LOGINS_PER_MINUTE,
  };
}

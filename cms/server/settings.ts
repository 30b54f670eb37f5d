import { resolve } from 'node:path';
import { z } from 'zod';
import { loopback, rangeOf } from './front/client.ts';
import type { Range } from './front/client.ts';
import { root } from './paths.ts';
import { Problem } from './step.ts';

const Variables = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default(resolve(root, 'data')),
  SITE_URL: z.url({ protocol: /^https?$/u }).optional(),
  PAYLOAD_SECRET: z.string().optional(),
  DESK_EMAIL: z.email().optional(),
  KUNSTWIJZER_ENV: z.enum(['local', 'production']).default('local'),
  DEMO: z.enum(['0', '1']).optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((text, context): Range[] => {
      try {
        return text.split(',').map((one) => rangeOf(one.trim()));
      } catch (error) {
        context.addIssue(error instanceof Error ? error.message : String(error));
        return z.NEVER;
      }
    })
    .default(loopback),
});

/** How the server starts; what the CMS itself reads is in cms/src/env.ts. */
export type Settings = {
  port: number;
  /** The address that we listen on; the loopback, unless HOST says otherwise. */
  host: string;
  dataDir: string;
  /** Where people find us, for addresses in pages and for cookies. */
  siteUrl: string;
  /** Whose word counts on who asks. */
  trustedProxies: Range[];
  /** For the public: nothing may be made up, such as a secret. */
  production: boolean;
  /** Whether a new database gets the invented examples; never for the public. */
  demo: boolean;
  /** Who answers visitors; null leaves what the editors set. */
  deskEmail: string | null;
};

/**
 * Reads the settings of the server from the environment.
 * @throws Problem with one line per variable that is wrong.
 */
export function readSettings(variables: Record<string, string | undefined>): Settings {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = Variables.safeParse(present);
  if (!parsed.success)
    throw new Problem(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  const { PORT, HOST, DATA_DIR, SITE_URL, PAYLOAD_SECRET, KUNSTWIJZER_ENV, DEMO, DESK_EMAIL, TRUSTED_PROXIES } =
    parsed.data;
  const production = KUNSTWIJZER_ENV === 'production';
  const wrong = [
    ...(PAYLOAD_SECRET
      ? []
      : ['PAYLOAD_SECRET: must be set in production; a long random text, the same at every start']),
    ...(DESK_EMAIL
      ? []
      : ['DESK_EMAIL: must be set in production; the address that answers visitors, such as info@example.org']),
    ...(SITE_URL ? [] : ['SITE_URL: must be set in production; the public address, such as https://www.example.org']),
  ];
  if (production && DEMO === '1')
    wrong.push('DEMO: must not be 1 in production; invented examples are for a machine of your own');
  if (production && wrong.length > 0) throw new Problem(wrong.join('\n'));
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    siteUrl: SITE_URL ?? `http://localhost:${PORT}`,
    trustedProxies: TRUSTED_PROXIES,
    production,
    demo: !production && DEMO !== '0',
    deskEmail: DESK_EMAIL ?? null,
  };
}

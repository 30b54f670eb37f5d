import { join } from 'node:path';
import { today } from '@kunstwijzer/content/model';
import { z } from 'zod';

const flag = z.enum(['0', '1']).transform((value) => value === '1');

// An empty variable is how shells and CI say "not set".
const Variables = z.preprocess(
  (variables) => Object.fromEntries(Object.entries(variables as object).filter(([, value]) => value !== '')),
  z.object({
    SNAPSHOT_DIR: z.string().optional(),
    REQUIRE_SNAPSHOT: flag.default(false),
    DEMO: flag.default(true),
    SITE_OUT_DIR: z.string().default('dist'),
    SITE_URL: z.url({ protocol: /^https?$/u }).default('http://localhost:3000'),
    SITE_TODAY: z.iso.date().optional(),
  }),
);

/**
 * The build inputs of the site. `root` is the folder of this workspace.
 * Throws one line that names the variable when a value is not valid.
 */
export function readEnv(root: string, variables: Record<string, string | undefined> = process.env) {
  const parsed = Variables.safeParse(variables);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`Environment variable ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const env = parsed.data;
  return {
    snapshotDir: env.SNAPSHOT_DIR ?? null,
    requireSnapshot: env.REQUIRE_SNAPSHOT,
    demo: env.DEMO,
    outDir: env.SITE_OUT_DIR,
    url: env.SITE_URL,
    today: env.SITE_TODAY ?? today(),
    mediaDir: env.SNAPSHOT_DIR ? join(env.SNAPSHOT_DIR, 'media') : join(root, '../content/demo/media'),
  };
}

export type SiteEnv = ReturnType<typeof readEnv>;

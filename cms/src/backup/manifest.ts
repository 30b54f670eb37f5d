import { z } from 'zod';
import { migrations } from '../migrations/sqlite/index.ts';

/** What this version writes. Format 1 had no pictures of submissions, and did not say which migrations it knew. */
const format = 2;

/** What a backup says of itself. */
const Manifest = z.object({
  format: z.union([z.literal(1), z.literal(format)]),
  made: z.iso.datetime(),
  /** The newest migration of the program that made it, also on MongoDB; null in format 1. */
  migration: z.string().nullable().default(null),
  lines: z.number().int().min(0),
  /** The SHA-256 (hex) of every other file in it, by name. */
  files: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

/** The newest migration that this version of the program knows. */
const newestMigration = (): string => migrations.at(-1)?.name ?? '';

/** The beginning of a manifest, for a backup that is being made. */
export const newManifest = (): Manifest => ({
  format,
  made: new Date().toISOString(),
  migration: newestMigration(),
  lines: 0,
  files: {},
});

/** Whether a backup was made by a program with the same migrations: then every field must come back. */
export const isOfThisVersion = ({ migration }: Manifest): boolean => migration === newestMigration();

/**
 * Reads the manifest of a backup.
 * @throws Error with one line, when it is not one or a newer version made it.
 */
export function readManifest(text: string): Manifest {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new Error('The backup is damaged: its manifest is not JSON');
  }
  const { format: given } = z.object({ format: z.unknown() }).catch({ format: null }).parse(raw);
  if (typeof given === 'number' && given > format)
    throw new Error(`A newer version made this backup (format ${given}): restore it with that version`);
  const parsed = Manifest.safeParse(raw);
  if (!parsed.success) throw new Error('The backup is damaged: its manifest is not one of ours');
  const { migration } = parsed.data;
  if (migration !== null && !migrations.some(({ name }) => name === migration))
    throw new Error(`A newer version made this backup (${migration} is not known here): restore it with that version`);
  return parsed.data;
}

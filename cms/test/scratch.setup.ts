import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** A folder for what tests share; it goes when they have ended. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'kunstwijzer-tests-'));
  project.provide('scratch', folder);
  return () => rm(folder, { recursive: true, force: true });
}

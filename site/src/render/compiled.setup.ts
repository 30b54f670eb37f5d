import type { TestProject } from 'vitest/node';
import { compileSite } from '../../../cms/server/builds.ts';
import { appDir } from '../../../cms/server/paths.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the compiled site. */
    app: string;
  }
}

/** Compiles the site as `npm start` does, and only when it changed: the tests that render share it, and the start that follows. */
export default async function setup(project: TestProject): Promise<void> {
  await compileSite((error) => {
    throw error;
  });
  project.provide('app', appDir);
}

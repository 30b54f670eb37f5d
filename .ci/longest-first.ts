import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Files that take longest by far, the longest first: one of them that began last would leave a core without work. */
const longest = [
  'site/src/render/incremental.int.test.ts',
  'cms/test/round-trip.int.test.ts',
  'cms/server/commands.int.test.ts',
  'site/src/render/netlify.int.test.ts',
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((name) => moduleId.endsWith(name));
  return at === -1 ? longest.length : at;
};

/** Vitest's own order, which without a run before it is by size, after the files that take longest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

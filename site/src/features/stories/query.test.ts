import type { Story } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { related, storiesOn } from './query.ts';

const story = (slug: string, on: string, more: Partial<Story> = {}): Story =>
  ({ slug, on, disciplines: [], provider: null, ...more }) as Story;
const slugs = (stories: Story[]) => stories.map(({ slug }) => slug);

describe('storiesOn', () => {
  it('has the newest first and none of tomorrow', () => {
    const stories = [story('oud', '2026-01-01'), story('morgen', '2026-11-26'), story('nieuw', '2026-11-25')];
    expect(slugs(storiesOn(stories, '2026-11-25'))).toEqual(['nieuw', 'oud']);
  });
});

describe('related', () => {
  it('has the same provider first, then the same discipline, then the newest', () => {
    const here = story('hier', '2026-06-01', { provider: 'koor', disciplines: ['singing'] });
    const stories = [
      here,
      story('oud', '2026-01-01'),
      story('nieuw', '2026-11-01'),
      story('zang', '2025-01-01', { disciplines: ['singing'] }),
      story('koor', '2024-01-01', { provider: 'koor' }),
    ];
    expect(slugs(related(stories, here))).toEqual(['koor', 'zang', 'nieuw']);
  });
  it('does not take two stories without a provider for stories of one provider', () => {
    const here = story('hier', '2026-06-01', { disciplines: ['dance'] });
    const stories = [story('nieuw', '2026-11-01'), story('dans', '2024-01-01', { disciplines: ['dance'] })];
    expect(slugs(related(stories, here))).toEqual(['dans', 'nieuw']);
  });
});

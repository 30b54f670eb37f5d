import type { Story } from '@kunstwijzer/content/model';

/** Stories that are out on a day (`YYYY-MM-DD`), the newest first. */
export const storiesOn = (stories: Story[], today: string): Story[] =>
  stories.filter(({ on }) => on <= today).sort((a, b) => b.on.localeCompare(a.on) || a.slug.localeCompare(b.slug));

/** At most three other stories: about the same provider or discipline first, then the newest. */
export function related(stories: Story[], story: Story): Story[] {
  const nearness = (other: Story) =>
    (story.provider !== null && other.provider === story.provider ? 2 : 0) +
    (other.disciplines.some((discipline) => story.disciplines.includes(discipline)) ? 1 : 0);
  return stories
    .filter(({ slug }) => slug !== story.slug)
    .sort((a, b) => nearness(b) - nearness(a) || b.on.localeCompare(a.on))
    .slice(0, 3);
}

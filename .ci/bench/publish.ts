import { startSystem } from '../system.ts';
import { signIn } from './api.ts';

const folder = 'data/bench/publish';

/** From saving a text in the CMS to the moment a visitor reads it, against the plain build of the same site. */
export async function benchPublish(): Promise<void> {
  console.log('\nPublish: from the edit to the live page');
  const system = await startSystem(folder);
  try {
    const origin = system.env.BASE_URL;
    const { api } = await signIn(origin);
    const { docs } = await api<{ docs: { id: string; slug: string }[] }>('/api/stories?limit=1&depth=0&locale=nl');
    const [story] = docs;
    if (!story) throw new Error('There is no story to edit');
    for (let round = 1; round <= 3; round += 1) {
      const title = `Gemeten om ${Date.now()}`;
      const start = performance.now();
      await api(`/api/stories/${story.id}?locale=nl`, {
        method: 'PATCH',
        body: JSON.stringify({ title, _status: 'published' }),
      });
      await api('/api/publications/request', { method: 'POST' });
      while (!(await (await fetch(`${origin}/nl/verhalen/${story.slug}/`)).text()).includes(title)) {
        if (performance.now() - start > 180_000) throw new Error('The edit was not live within three minutes');
        await new Promise((wake) => setTimeout(wake, 200));
      }
      console.log(`  round ${round}: live after ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
  } finally {
    await system.stop();
  }
}

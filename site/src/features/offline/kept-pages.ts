import { keptTitle } from './kept-title.ts';

/* On the offline page: links to the pages of this language that are kept on the device. */

const section = document.getElementById('kept');
const locale = document.documentElement.lang;

async function keptPages(): Promise<HTMLElement[]> {
  const pages = await caches.open('pages');
  const keys = (await pages.keys()).filter(({ url }) => new URL(url).pathname.startsWith(`/${locale}/`));
  const items = keys.reverse().map(async (key) => {
    const title = keptTitle((await (await pages.match(key))?.text()) ?? '');
    const { pathname } = new URL(key.url);
    if (!title || pathname.endsWith('/offline/')) return [];
    const link = Object.assign(document.createElement('a'), {
      href: pathname,
      textContent: title,
      className: 'onward',
    });
    const item = document.createElement('li');
    item.append(link);
    return [item];
  });
  return (await Promise.all(items)).flat();
}

if (section && 'caches' in window) {
  const items = await keptPages();
  section.querySelector('ul')?.append(...items);
  section.hidden = items.length === 0;
}

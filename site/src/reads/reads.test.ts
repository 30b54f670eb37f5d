import { expect, it } from 'vitest';
import { isTouched, pairing } from './changes.ts';
import { rootView, startNoting } from './view.ts';

let count = 0;
/** Whether a page that did `read` on the old content has to be made again for the new one. */
function touched<T extends object>(before: T, after: T, read: (content: T) => unknown): boolean {
  const { stop } = startNoting();
  read(rootView(`test ${(count += 1)}`, before));
  const reads = stop();
  const { pair, changes } = pairing();
  pair(before, after);
  return isTouched(reads, changes());
}

type Story = { slug: string; title: { nl: string; en: string }; body: string };
const story = (slug: string, title: string, body = 'x'): Story => ({ slug, title: { nl: title, en: title }, body });
const before = () => ({ stories: [story('a', 'A'), story('b', 'B')] });

it.each<[string, boolean, { stories: Story[] }, (content: { stories: Story[] }) => unknown]>([
  ['the same content', false, before(), ({ stories }) => JSON.stringify(stories)],
  [
    'a field that it reads',
    true,
    { stories: [story('a', 'Z'), story('b', 'B')] },
    ({ stories }) => stories[0]?.title.nl,
  ],
  [
    'a field that it does not read',
    false,
    { stories: [story('a', 'A', 'y'), story('b', 'B')] },
    ({ stories }) => stories[0]?.title.nl,
  ],
  ['another record', false, { stories: [story('a', 'A'), story('b', 'Z')] }, ({ stories }) => stories[0]?.title.nl],
  [
    'a record of a list that it filters',
    true,
    { stories: [story('a', 'A'), story('b', 'Z')] },
    ({ stories }) => stories.filter(({ title }) => title.nl === 'A'),
  ],
  ['a new record', true, { stories: [...before().stories, story('c', 'C')] }, ({ stories }) => stories.length],
  ['another order', true, { stories: before().stories.toReversed() }, ({ stories }) => stories.map(({ slug }) => slug)],
  [
    'everything of a record',
    true,
    { stories: [story('a', 'A', 'y'), story('b', 'B')] },
    ({ stories }) => ({ ...stories[0] }),
  ],
])('%s: %s', (_, again, after, read) => expect(touched(before(), after, read)).toBe(again));

it('knows which key of a Map or Set is asked for', () => {
  const old = () => ({
    by: new Map([
      ['a', [1]],
      ['b', [2]],
    ]),
    has: new Set(['x']),
  });
  const changed = () => ({
    by: new Map([
      ['a', [1]],
      ['b', [3]],
    ]),
    has: new Set(['x', 'y']),
  });
  expect(touched(old(), changed(), ({ by }) => by.get('a'))).toBe(false);
  expect(touched(old(), changed(), ({ by }) => by.get('b'))).toBe(true);
  expect(touched(old(), changed(), ({ by }) => [...by.values()])).toBe(true);
  expect(touched(old(), changed(), ({ has }) => has.has('x'))).toBe(false);
  expect(touched(old(), changed(), ({ has }) => has.has('y'))).toBe(true);
});

it('makes a page again that reads what cannot be looked into', () => {
  const made = () => ({ find: () => 1, when: new Date(0), list: [1] });
  expect(touched(made(), made(), ({ find }) => find())).toBe(true);
  expect(touched(made(), made(), ({ when }) => when)).toBe(true);
  expect(touched(made(), made(), ({ list }) => list)).toBe(false);
});

it('gives the same view of the same object', () => {
  const [a] = before().stories;
  const view = rootView('same', { list: [a], one: a });
  expect(view.list[0]).toBe(view.one);
  expect(new Set(view.list).has(view.one)).toBe(true);
});

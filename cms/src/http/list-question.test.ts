import { expect, it } from 'vitest';
import { withoutQuestion } from './list-question.ts';

const fields = [{ name: 'title', type: 'text' }];
const config = { collections: [{ slug: 'events', fields, flattenedFields: fields }], globals: [] } as never;
const asked = (path: string) => {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const [, , ...segments] = pathname.split('/');
  return withoutQuestion(config, { segments, searchParams: Object.fromEntries(searchParams) });
};

it.each([
  '/admin',
  '/admin/collections/events',
  '/admin/collections/events?where=&sort=title',
  '/admin/collections/events?where[or][0][and][0][title][like]=koor&page=2',
  '/admin/collections/events/1/versions?where[or][x]=1',
  '/admin/collections/nothing?where[or][x]=1',
])('leaves %s as it is', (path) => expect(asked(path)).toBeNull());

it.each([
  ['/admin/collections/events?where[or][title][exists]=true&page=2', '/admin/collections/events?page=2'],
  ['/admin/collections/events/trash?where[nothing][equals]=1', '/admin/collections/events/trash'],
  ['/admin/collections/events?where[title][near]=1&sort=title', '/admin/collections/events?sort=title'],
])('leads %s on to %s', (path, to) => expect(asked(path)).toBe(to));

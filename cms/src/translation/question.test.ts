import type { Locale } from '@kunstwijzer/content/model';
import { describe, expect, it, test } from 'vitest';
import type { TextHead } from './heads.ts';
import { behindByCollection, countsOf, rowsOf } from './overview.ts';
import { deskAddress, found, neighbours, questionOf, queryOf } from './question.ts';

const now = '2026-12-01T12:00:00.000Z';
type States = TextHead['textState'];
const states = (en: States['en'], tr: States['tr'] = 'translated', ar: States['ar'] = 'own'): States => ({
  nl: 'own',
  en,
  tr,
  ar,
});
const head = (id: string, textState: States, more: Partial<TextHead> = {}): TextHead => ({
  id,
  slug: id,
  title: id,
  updatedAt: '2026-11-20T12:00:00.000Z',
  textState,
  provenance: {},
  ...more,
});
const heads = (published: TextHead[], newer: TextHead[] = [], drafts: TextHead[] = []) => ({
  published,
  newer,
  drafts,
});
const since = (locale: Locale, at: string) => ({ provenance: { [locale]: { since: at, from: { title: 'x' } } } });

const rows = [
  ...rowsOf('guides', heads([head('voor-ouders', states('outdated')), head('kamerhuur', states('translated'))])),
  ...rowsOf(
    'activities',
    heads(
      [
        head('koor', states('outdated', 'missing'), since('en', '2026-06-01T12:00:00.000Z')),
        head('dans', states('outdated')),
      ],
      [head('dans', states('translated'), { provenance: { en: { at: now } } })],
      [head('nieuw', states('missing'))],
    ),
  ),
  ...rowsOf('events', heads([head('feest', states('partly'), since('en', '2026-11-30T12:00:00.000Z'))])),
];
const ids = (query: Record<string, string>, own: Locale[] = ['en', 'tr', 'ar']) =>
  found(rows, questionOf(query), own, now).map(({ id }) => id);

describe('the table', () => {
  it('knows what waits for publication, and does not count it as work', () => {
    const dans = rows.find(({ id }) => id === 'dans');
    expect(dans?.cells).toEqual({ nl: 'own', en: 'waiting', tr: 'translated', ar: 'own' });
    expect(countsOf(rows).en).toEqual({ missing: 0, partly: 1, outdated: 2, waiting: 1, translated: 1, own: 0 });
    expect(behindByCollection(rows)).toEqual([
      {
        collection: 'activities',
        counts: [
          { locale: 'en', count: 1 },
          { locale: 'tr', count: 1 },
          { locale: 'ar', count: 0 },
        ],
      },
      {
        collection: 'events',
        counts: [
          { locale: 'en', count: 1 },
          { locale: 'tr', count: 0 },
          { locale: 'ar', count: 0 },
        ],
      },
      {
        collection: 'guides',
        counts: [
          { locale: 'en', count: 1 },
          { locale: 'tr', count: 0 },
          { locale: 'ar', count: 0 },
        ],
      },
    ]);
  });

  test.each([
    ['what matters first, then what waits longest', {}, ['voor-ouders', 'koor', 'feest']],
    ['of one language', { language: 'tr' }, ['koor']],
    ['of a kind', { kind: 'events' }, ['feest']],
    ['in a state', { state: 'waiting' }, ['dans']],
    ['for so long', { age: '90' }, ['koor']],
    ['in the menu', { weight: 'menu' }, ['voor-ouders']],
    ['on a line', { weight: 'route', state: 'all' }, ['koor', 'dans']],
    ['not on the site', { place: 'drafts' }, ['nieuw']],
  ])('shows %s', (_name, query, expected) => expect(ids(query as Record<string, string>)).toEqual(expected));

  it('is about the languages of who asks, unless they name one', () => {
    expect(ids({}, ['tr'])).toEqual(['koor']);
    expect(ids({ language: 'en' }, ['tr'])).toEqual(['voor-ouders', 'koor', 'feest']);
  });

  it('has its question in its address, and leaves out what makes no sense', () => {
    const question = questionOf({
      language: 'tr',
      kind: 'events',
      state: 'missing',
      age: '30',
      weight: 'menu',
      page: '2',
    });
    expect(questionOf(Object.fromEntries(new URLSearchParams(queryOf(question))))).toEqual(question);
    expect(deskAddress(questionOf({ language: 'nl', kind: 'users', age: '8', page: '0' }))).toBe('/admin/vertalen');
  });
});

describe('what comes next', () => {
  const at = (id: string, locale: Locale) => ({ collection: 'activities' as const, id, locale });
  const around = (id: string, locale: Locale) => neighbours(rows, questionOf({}), ['en', 'tr'], now, at(id, locale));

  it('is the next text in the same language, and after the last one of the others', () => {
    expect(around('koor', 'en')).toMatchObject({
      previous: { id: 'voor-ouders', locale: 'en' },
      next: { collection: 'events', id: 'feest', locale: 'en' },
      left: 4,
    });
    expect(
      neighbours(rows, questionOf({}), ['en', 'tr'], now, { collection: 'events', id: 'feest', locale: 'en' }).next,
    ).toEqual(at('koor', 'tr'));
  });

  it('begins again with what was passed over, and ends', () => {
    expect(around('koor', 'tr').next).toEqual({ collection: 'guides', id: 'voor-ouders', locale: 'en' });
    const alone = neighbours(rows, questionOf({ language: 'tr' }), ['tr'], now, at('koor', 'tr'));
    expect([alone.previous, alone.next]).toEqual([null, null]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, collectionNames } from '@kunstwijzer/content/model';
import type { Snapshot } from '@kunstwijzer/content/model';
import { afterAll, describe, expect, it } from 'vitest';
import { readSnapshot } from './read-snapshot.ts';
import { city } from './render/city.fixture.ts';

const dir = mkdtempSync(join(tmpdir(), 'snapshot-'));
afterAll(() => rmSync(dir, { recursive: true }));

const empty = {
  version: 1,
  site: { name: { nl: 'Kunst' }, tagline: { nl: 'Kunst' }, welcome: { nl: 'Welkom' }, email: null },
  ...Object.fromEntries(collectionNames.map((name) => [name, []])),
  redirects: [],
};
const confirmation = { by: 'editor', on: '2026-11-01', sources: [] };
const textState = { nl: 'own', en: 'missing', tr: 'missing', ar: 'missing' };
const alert = {
  slug: 'storm',
  textState,
  example: false,
  confirmation,
  href: null,
  from: '2026-11-01',
  until: '2026-11-02',
};

function read(name: string, text: string) {
  const file = join(dir, name);
  writeFileSync(file, text);
  return () => readSnapshot(file);
}

describe('readSnapshot', () => {
  it('reads a snapshot', () => {
    const file = JSON.stringify({ ...empty, alerts: [{ ...alert, text: { nl: 'Storm' } }] });
    expect(read('good.json', file)().alerts[0]?.text).toEqual({ nl: 'Storm' });
  });

  it('names a file that is not there', () => {
    expect(() => readSnapshot(join(dir, 'none.json'))).toThrow(/none\.json: cannot read the snapshot \(ENOENT\)$/u);
  });

  it('names a file that was cut off', () => {
    expect(read('cut.json', JSON.stringify(empty).slice(0, -20))).toThrow(
      /cut\.json: not valid JSON, perhaps cut off/u,
    );
  });

  it('names record, field and language of what is wrong, on one line', () => {
    const file = JSON.stringify({ ...empty, alerts: [{ ...alert, text: { tr: '' } }] });
    expect(read('wrong.json', file)).toThrow(/wrong\.json: alerts\/storm, field text \(tr\): .+$/u);
  });
});

describe('readSnapshot after another', () => {
  const files = (count: number) => Array.from({ length: count }, (_, at) => join(dir, `version-${at}.json`));
  const renamed = (snapshot: Snapshot, slug: string, nl: string): Snapshot => ({
    ...snapshot,
    activities: snapshot.activities.map((activity) =>
      activity.slug === slug ? { ...activity, title: { nl } } : activity,
    ),
  });
  const start = city();
  const slug = start.activities[0]?.slug ?? '';

  it('keeps the objects of what is written as it was, and reads what it would have read alone', () => {
    const kept = new Map<string, object>();
    const versions = [start, renamed(start, slug, 'Anders'), { ...start, stories: start.stories.slice(1) }];
    const read = files(versions.length).map((file, at) => {
      writeFileSync(file, canonicalJson(versions[at] ?? start));
      const snapshot = readSnapshot(file, kept);
      expect(snapshot).toEqual(readSnapshot(file));
      return snapshot;
    });
    const [first, second, third] = read;
    const same = second?.activities.filter((activity) => first?.activities.includes(activity)) ?? [];
    expect(same).toHaveLength(start.activities.length - 1);
    expect(third?.providers.every((provider) => first?.providers.includes(provider))).toBe(true);
    expect(third?.stories).toHaveLength(start.stories.length - 1);
  });

  it('still finds what is wrong in a record that changed, and what names a record that has gone', () => {
    const kept = new Map<string, object>();
    const [good = '', wrong = '', gone = ''] = files(3);
    writeFileSync(good, canonicalJson(start));
    readSnapshot(good, kept);
    writeFileSync(wrong, canonicalJson(renamed(start, slug, '')));
    expect(() => readSnapshot(wrong, kept)).toThrow(`activities/${slug}, field title (nl)`);
    const provider = start.activities[0]?.provider ?? '';
    writeFileSync(gone, canonicalJson({ ...start, providers: start.providers.filter((one) => one.slug !== provider) }));
    expect(() => readSnapshot(gone, kept)).toThrow(`names providers/${provider}, which is not published`);
    writeFileSync(wrong, canonicalJson(start).slice(0, -2000));
    expect(() => readSnapshot(wrong, kept)).toThrow('not valid JSON, perhaps cut off');
    expect(readSnapshot(good, kept)).toEqual(readSnapshot(good));
  });

  it('reads a file that is written in another way', () => {
    const kept = new Map<string, object>();
    const [canonical = '', other = ''] = files(2);
    writeFileSync(canonical, canonicalJson(start));
    const wanted = readSnapshot(canonical, kept);
    const document = JSON.parse(canonicalJson(start)) as unknown;
    for (const indent of [0, 2, 4]) {
      writeFileSync(other, JSON.stringify(document, null, indent));
      expect(readSnapshot(other, kept)).toEqual(wanted);
    }
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectionNames } from '@kunstwijzer/content/model';
import { afterAll, describe, expect, it } from 'vitest';
import { readSnapshot } from './read-snapshot.ts';

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

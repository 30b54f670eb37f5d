import { join } from 'node:path';
import { expect, it, vi } from 'vitest';

vi.stubEnv('SITE_ROOT', `${join(import.meta.dirname, '..')}/`);
const { getSnapshot, perRecord, withContent } = await import('./snapshot.ts');

const work = <T>(once: boolean, make: () => T) => withContent({ snapshot: getSnapshot(), pictures: null, once }, make);
const make = () => ({ made: 'of these' });

it('keeps what was made of a record, and makes it again when the record, or what else it shows, is another one', () => {
  work(false, () => {
    const keep = perRecord()('nl');
    const [record, provider] = [{ slug: 'a' }, { name: 'Koor' }];
    const first = keep([record, provider], make);
    expect(keep([record, provider], make)).toBe(first);
    expect(keep([record, { name: 'Koor' }], make)).not.toBe(first);
    expect(keep([{ slug: 'a' }, provider], make)).not.toBe(first);
    expect(keep([record, provider], make)).not.toBe(first);
  });
});

it('keeps languages apart', () => {
  work(false, () => {
    const [kept, record] = [perRecord(), { slug: 'a' }];
    const said = [kept('nl')([record], () => 'koor'), kept('ar')([record], () => 'جوقة')];
    expect([...said, kept('nl')([record], () => 'anders')]).toEqual(['koor', 'جوقة', 'koor']);
  });
});

it('keeps nothing for a content after which none comes', () => {
  const [keep, record] = [perRecord()('nl'), { slug: 'a' }];
  const first = work(true, () => keep([record], make));
  expect(work(true, () => keep([record], make))).not.toBe(first);
});

import { expect, it } from 'vitest';
import { keeper, keepers } from './keeper.ts';

it('keeps what was made of a record, and makes it again when the record, or what else it shows, is another one', () => {
  const keep = keeper<{ made: string }>();
  const [record, provider] = [{ slug: 'a' }, { name: 'Koor' }];
  const make = (...parts: [object, ...unknown[]]) => keep(parts, () => ({ made: 'of these' }));
  const first = make(record, provider);
  expect(make(record, provider)).toBe(first);
  expect(make(record, { name: 'Koor' })).not.toBe(first);
  expect(make({ slug: 'a' }, provider)).not.toBe(first);
  expect(make(record, provider)).not.toBe(first);
});

it('keeps languages apart', () => {
  const keep = keepers<string>();
  const record = { slug: 'a' };
  expect([keep.nl([record], () => 'koor'), keep.ar([record], () => 'جوقة'), keep.nl([record], () => 'anders')]).toEqual(
    ['koor', 'جوقة', 'koor'],
  );
});

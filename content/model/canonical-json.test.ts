import { describe, expect, it } from 'vitest';
import { withDemo } from '../demo/index.ts';
import { seed } from '../seed/index.ts';
import { canonicalBytes, canonicalJson, orderedJson } from './canonical-json.ts';
import type { Snapshot } from './snapshot.ts';

const whole = withDemo(seed.published, '2026-11-22');
const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1);
const sorted = Object.fromEntries(
  Object.entries(whole).map(([key, value]) => [
    key,
    Array.isArray(value) && key !== 'redirects' ? [...(value as { slug: string }[])].sort(bySlug) : value,
  ]),
);

describe('canonicalJson', () => {
  it('is the ordered JSON of the snapshot with its records by slug, with empty lists too', () => {
    expect(canonicalJson(whole)).toBe(orderedJson(sorted));
    expect(canonicalJson({ ...whole, alerts: [] })).toBe(orderedJson({ ...sorted, alerts: [] }));
  });

  it('gives equal bytes for equal content in another order', () => {
    const reversed = Object.fromEntries(
      Object.entries({ ...whole, terms: whole.terms.toReversed() }).reverse(),
    ) as Snapshot;
    expect(canonicalJson(reversed)).toBe(canonicalJson(whole));
  });

  it('writes the same with records of an earlier time, and what is new', () => {
    const written = new WeakMap<object, Uint8Array>();
    canonicalBytes(whole, written);
    const [first, ...others] = whole.terms;
    const changed = { ...whole, terms: [...others, { ...first, slug: 'zz-new' }] } as Snapshot;
    expect(canonicalBytes(changed, written)).toEqual(canonicalBytes(changed));
    expect(new TextDecoder().decode(canonicalBytes(changed, written))).toBe(canonicalJson(changed));
  });
});

import type { Notice } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { board } from './query.ts';

const notice = (slug: string, kind: Notice['kind'], placed: string, expires: string): Notice =>
  ({ slug, kind, placed, expires }) as Notice;
const today = '2026-11-25';
const shown = (notices: Notice[]) =>
  board(notices, today).map(({ kind, notices: there }) => [kind, ...there.map(({ slug }) => slug)]);

describe('board', () => {
  it('has the newest of each kind first', () => {
    const notices = [
      notice('oud', 'ask', '2026-10-01', '2026-12-31'),
      notice('piano', 'offer', '2026-11-01', '2026-12-31'),
      notice('nieuw', 'ask', '2026-11-20', '2026-12-31'),
    ];
    expect(shown(notices)).toEqual([
      ['ask', 'nieuw', 'oud'],
      ['offer', 'piano'],
    ]);
  });
  it.each([
    ['placed today', '2026-11-25', '2026-12-31', true],
    ['on its last day', '2026-10-01', '2026-11-25', true],
    ['expired yesterday', '2026-10-01', '2026-11-24', false],
    ['placed tomorrow', '2026-11-26', '2026-12-31', false],
  ])('%s', (_name, placed, expires, there) => {
    expect(shown([notice('een', 'ask', placed, expires)])[0]).toEqual(there ? ['ask', 'een'] : ['ask']);
  });
});

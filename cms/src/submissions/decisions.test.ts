import { describe, expect, it } from 'vitest';
import { decisions, openTo, refusal, standingAfter } from './decisions.ts';
import type { Decision, Standing } from './decisions.ts';

const fresh: Standing = {
  state: 'received',
  quarantined: false,
  flagged: false,
  isClaim: false,
  isReport: false,
  isChange: false,
  last: null,
};
const usual: Decision[] = ['accept', 'publish', 'ask', 'reject', 'spam', 'merge'];
const drafting: Decision[] = ['accept', 'ask', 'reject', 'spam', 'merge'];

describe('who may decide what', () => {
  it.each<[string, Partial<Standing>, Decision[], Decision[]]>([
    ['a new one', {}, usual, drafting],
    ['one that waits for an answer', { state: 'needs-answer', last: 'ask' }, [...usual, 'undo'], [...drafting, 'undo']],
    ['one in quarantine', { quarantined: true }, [...usual, 'release'], [...drafting, 'release']],
    ['a claim', { isClaim: true }, ['ask', 'reject', 'spam', 'confirm'], ['ask', 'reject', 'spam']],
    [
      'a change',
      { isChange: true },
      ['accept', 'publish', 'ask', 'reject', 'spam'],
      ['accept', 'ask', 'reject', 'spam'],
    ],
    [
      'a report of a mistake',
      { isReport: true },
      ['accept', 'ask', 'reject', 'spam'],
      ['accept', 'ask', 'reject', 'spam'],
    ],
    ['one just accepted', { state: 'accepted', last: 'accept' }, ['undo'], ['undo']],
    ['one just published', { state: 'accepted', last: 'publish' }, ['undo'], []],
    ['a claim just confirmed', { state: 'accepted', last: 'confirm', isClaim: true }, ['undo'], []],
    ['one just rejected', { state: 'rejected', last: 'reject' }, ['undo'], ['undo']],
    ['one just released', { last: 'release' }, [...usual, 'undo'], [...drafting, 'undo']],
    ['one accepted before something else', { state: 'accepted' }, [], []],
    ['one that its sender changed on the site', { state: 'accepted', flagged: true }, ['seen'], ['seen']],
    ['one withdrawn by the sender', { state: 'withdrawn' }, [], []],
    ['one withdrawn from quarantine', { state: 'withdrawn', quarantined: true }, [], []],
  ])('%s', (_name, change, editor, moderator) => {
    const standing = { ...fresh, ...change };
    const inOrder = (list: Decision[]) => decisions.filter((decision) => list.includes(decision));
    expect(openTo(standing, 'admin')).toEqual(inOrder(editor));
    expect(openTo(standing, 'editor')).toEqual(inOrder(editor));
    expect(openTo(standing, 'moderator')).toEqual(inOrder(moderator));
    expect(openTo(standing, 'translator')).toEqual([]);
    expect(openTo(standing, null)).toEqual([]);
  });

  it('says why not', () => {
    expect(refusal(fresh, 'translator', 'accept')).toBe('role');
    expect(refusal({ ...fresh, state: 'rejected' }, 'editor', 'accept')).toBe('state');
    expect(refusal({ ...fresh, isReport: true }, 'editor', 'publish')).toBe('kind');
    expect(refusal(fresh, 'editor', 'confirm')).toBe('kind');
    expect(refusal({ ...fresh, state: 'accepted', last: 'publish' }, 'moderator', 'undo')).toBe('role');
  });
});

describe('standingAfter', () => {
  it.each([
    ['accept', 'accepted'],
    ['publish', 'accepted'],
    ['merge', 'accepted'],
    ['confirm', 'accepted'],
    ['ask', 'needs-answer'],
    ['reject', 'rejected'],
    ['spam', 'rejected'],
    ['release', 'received'],
    ['seen', 'received'],
  ] as const)('%s leads to %s', (decision, state) =>
    expect(standingAfter('received', decision)).toEqual({ state, quarantined: false }),
  );
});

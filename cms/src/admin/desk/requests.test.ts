import { expect, test, vi } from 'vitest';
import { askLogin } from '../session/ask-login.ts';
import { askInUse } from '../used-in/ask-in-use.ts';
import type { Decision } from '../used-in/InUseDialog.tsx';
import { bulkOf } from '../trash/bulk.ts';
import { versionOf } from '../versions/ask-restore.ts';
import { answerRequests } from './requests.ts';
import type { Asker } from './requests.ts';

const inUse = { of: 'providers', id: '1', usedBy: [{ collection: 'activities', id: '2' }] };
const refused = () => Response.json({ errors: [{ message: 'in use', data: inUse }] }, { status: 409 });

/** A server that refuses until it may take along, or until nothing uses the record; and what it was asked. */
function server(decisions: Decision[]) {
  const asked: string[] = [];
  let isUsed = true;
  const within = {
    fetch: (...[input]: Parameters<typeof fetch>) => {
      const url = typeof input === 'string' ? input : 'an object';
      asked.push(url);
      return Promise.resolve(isUsed && !url.includes('takeAlong=true') ? refused() : Response.json({ ok: true }));
    },
  };
  const back = answerRequests(
    {
      askers: [],
      answerers: [
        askInUse((question) => {
          expect(question).toEqual(inUse);
          const decision = decisions.shift() ?? 'cancel';
          if (decision === 'again') isUsed = false;
          return Promise.resolve(decision);
        }),
      ],
    },
    within,
  );
  return { asked, within, back };
}

test.each([
  ['takeAlong', 200, ['/api/providers/1?depth=0', '/api/providers/1?depth=0&takeAlong=true']],
  ['again', 200, ['/api/providers/1?depth=0', '/api/providers/1?depth=0']],
  ['cancel', 409, ['/api/providers/1?depth=0']],
] as const)('in use: %s', async (decision, status, expected) => {
  const { asked, within } = server([decision]);
  const answer = await within.fetch('/api/providers/1?depth=0', { method: 'PATCH' });
  expect(answer.status).toBe(status);
  expect(asked).toEqual(expected);
});

test('several of a list are only thrown away when the editor is sure', async () => {
  const sent: string[] = [];
  const within = {
    fetch: (...[input]: Parameters<typeof fetch>) => {
      sent.push(input as string);
      return Promise.resolve(Response.json({}));
    },
  };
  const answers = [false, true];
  const ask: Asker = () => Promise.resolve(answers.shift() ? null : Response.json({}, { status: 400 }));
  answerRequests({ askers: [ask], answerers: [] }, within);
  expect((await within.fetch('/api/stories?where=x', { method: 'DELETE' })).status).toBe(400);
  expect(sent).toEqual([]);
  expect((await within.fetch('/api/stories?where=x', { method: 'DELETE' })).status).toBe(200);
  expect(sent).toEqual(['/api/stories?where=x']);
});

test.each([
  ['DELETE', '/api/stories?where[id][in][0]=1', undefined, { collection: 'stories', isFinal: true }],
  [
    'PATCH',
    '/api/media?where[id][in][0]=1',
    '{"deletedAt":"2026-11-30T12:00:00.000Z"}',
    { collection: 'media', isFinal: false },
  ],
  // Out of the trash, of one record, and a change that is none of these.
  ['PATCH', '/api/media?where[id][in][0]=1', '{"deletedAt":null}', null],
  ['DELETE', '/api/stories/1', undefined, null],
  ['PATCH', '/api/stories?where[id][in][0]=1', '{"title":"x"}', null],
] as const)('%s %s throws away from a list', (method, url, body, expected) => {
  const found = bulkOf(url, { method, ...(body && { body }) });
  expect(found && { collection: found.collection, isFinal: found.isFinal }).toEqual(expected);
});

test.each([
  ['POST', '/api/stories/versions/12?draft=true', { collection: 'stories', id: '12' }],
  ['POST', '/api/globals/site/versions/12', null],
  ['GET', '/api/stories/versions/12', null],
  ['POST', '/api/stories/12/duplicate', null],
])('%s %s restores a version', (method, url, expected) => expect(versionOf(url, { method })).toEqual(expected));

test('asks nothing about a question, and leaves no trace', async () => {
  const { asked, within, back } = server([]);
  const { fetch } = within;
  expect((await within.fetch('/api/providers/1')).status).toBe(409);
  expect(asked).toEqual(['/api/providers/1']);
  back();
  expect(within.fetch).not.toBe(fetch);
});

test.each([
  ['an ended session', '/api/stories/1', null, true, 200, 1],
  ['an ended session, and no login', '/api/stories/1', null, false, 403, 1],
  ['what this person may not do', '/api/stories/1', { id: '1' }, true, 403, 0],
  ['a wrong password', '/api/users/login', null, true, 403, 0],
])('refused because of %s', async (_why, url, user, logsIn, status, asked) => {
  let isIn = false;
  const within: { fetch: typeof fetch } = {
    fetch: () => Promise.resolve(Response.json({}, { status: isIn ? 200 : 403 })),
  };
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ user })));
  const ask = vi.fn(() => Promise.resolve((isIn = logsIn)));
  answerRequests({ askers: [], answerers: [askLogin(ask)] }, within);
  const answers = await Promise.all([1, 2].map(() => within.fetch(url, { method: 'PATCH' })));
  expect(answers.map((answer) => answer.status)).toEqual([status, status]);
  expect(ask).toHaveBeenCalledTimes(asked);
  vi.unstubAllGlobals();
});

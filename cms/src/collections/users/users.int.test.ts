import type { Payload } from 'payload';
import { beforeAll, expect, it, vi } from 'vitest';
import { appCode } from '../../../test/app-code.ts';
import { onEveryDatabase } from '../../../test/boot.ts';
import type { SendRequest } from '../../../test/boot.ts';
import { createPeople, passwordOf, tokenOf } from '../../../test/people.ts';
import { readLines } from '../../backup/read.ts';
import type { Role } from '../../access/roles.ts';
import { keyOf, resetAttempts } from '../../limits/limit.ts';
import type { Mail, User } from '../../payload-types.ts';
import { newSecret } from './second-factor/code.ts';
import { endUnfinishedSessions, removeSecret, storeSecret } from './second-factor/second-factor.ts';

const newPassword = 'harp-52-gracht-later';

/** Sends JSON to the API from an address of the internet, in a session or none. */
const sender =
  (request: SendRequest) =>
  async (path: string, json: unknown, { from = '198.51.100.1', token = '', method = 'POST', language = 'nl' } = {}) => {
    const response = await request(path, {
      method,
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        'x-client-ip': from,
        ...(token && { authorization: `JWT ${token}` }),
      },
      ...(method !== 'GET' && { body: JSON.stringify(json) }),
    });
    return { status: response.status, json: (await response.json()) as Record<string, unknown> };
  };

/** An account with a second step, without the way to it. */
const enrolled = async (payload: Payload, id: string) => {
  const secret = newSecret();
  return { secret, recoveryCodes: await storeSecret(payload, { id }, secret, 1) };
};

/** The address of the internet that each test asks from: one of its own. */
let addresses = 0;
const someAddress = () => `198.51.100.${(addresses += 1)}`;

onEveryDatabase((payload, request) => {
  const send = sender(request);
  let people: Record<string, User | null>;
  const idOf = (role: string) => people[role]?.id ?? '';
  const email = (role: string) => `${role}@example.org`;
  const logIn = (role: string, password: string, from = someAddress()) =>
    send('/users/login', { email: email(role), password }, { from });
  const session = (role: Role) => tokenOf(payload(), role);
  const isIn = async (token: string) => (await send('/users/me', {}, { method: 'GET', token })).json.user !== null;
  const stored = async (booted: Payload, id: string) =>
    (await booted.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } }))!;

  beforeAll(async () => {
    people = await createPeople(payload());
  });

  it('takes no password that can be guessed, and says why at the field, in nl and en', async () => {
    const token = await session('admin');
    const change = async (password: string, language: string) =>
      send(
        `/users/${idOf('admin')}`,
        { password, currentPassword: passwordOf('admin') },
        { method: 'PATCH', token, language },
      );
    const problem = (message: RegExp) => ({
      status: 400,
      json: {
        errors: [{ data: { errors: [{ path: 'password', message: expect.stringMatching(message) as string }] } }],
      },
    });
    expect(await change('abc', 'nl')).toMatchObject(problem(/te kort.*12 tekens/u));
    expect(await change('abc', 'en')).toMatchObject(problem(/too short.*12 characters/u));
    expect(await change('Kunstwijzer2026!', 'nl')).toMatchObject(problem(/makkelijk te raden/u));
    expect(await change('admin@example.org', 'en')).toMatchObject(problem(/easy to guess/u));
    const data = { name: 'x', email: 'x@example.org', password: 'welkom2026!!', role: 'editor' as const };
    await expect(payload().create({ collection: 'users', data })).rejects.toMatchObject({ status: 400 });
  });

  it('changes your password, address or role only with your current password, and ends your other sessions', async () => {
    const [token, other] = [await session('editor'), await session('editor')];
    const change = (data: object) => send(`/users/${idOf('editor')}`, data, { method: 'PATCH', token });
    const refused = { status: 400, json: { errors: [{ data: { errors: [{ path: 'currentPassword' }] } }] } };
    for (const data of [{ password: newPassword }, { email: 'ander@example.org' }]) {
      expect(await change(data)).toMatchObject(refused);
      expect(await change({ ...data, currentPassword: 'verkeerd' })).toMatchObject(refused);
    }
    expect((await change({ name: 'editor' })).status).toBe(200);
    expect(await isIn(other)).toBe(true);
    const currentPassword = passwordOf('editor');
    expect((await change({ password: newPassword, currentPassword, email: email('editor') })).status).toBe(200);
    expect([await isIn(token), await isIn(other)]).toEqual([true, false]);
    expect((await logIn('editor', passwordOf('editor'))).status).toBe(401);
    expect((await logIn('editor', newPassword)).status).toBe(200);
    expect(JSON.stringify(await stored(payload(), idOf('editor')))).not.toContain(newPassword);
  });

  it('lets nobody guess the current password in a session that was left open', async () => {
    const token = await session('translator');
    const change = (currentPassword: string) =>
      send(`/users/${idOf('translator')}`, { password: newPassword, currentPassword }, { method: 'PATCH', token });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i += 1) statuses.push((await change('verkeerd')).status);
    expect(statuses).toEqual([400, 400, 400, 400, 400]);
    expect((await change(passwordOf('translator'))).status).toBe(429);
  });

  it('lets an administrator change the account of another with their own password, but choose no password', async () => {
    const token = await session('admin');
    const theirs = await session('moderator');
    const change = (data: object) => send(`/users/${idOf('moderator')}`, data, { method: 'PATCH', token });
    const currentPassword = passwordOf('admin');
    expect((await change({ role: 'editor' })).status).toBe(400);
    expect((await change({ role: 'editor', currentPassword: passwordOf('moderator') })).status).toBe(400);
    expect(await change({ password: newPassword, currentPassword })).toMatchObject({
      status: 400,
      json: { errors: [{ data: { errors: [{ path: 'password' }] } }] },
    });
    expect(
      (await send('/users?where[role][equals]=moderator', { role: 'editor' }, { method: 'PATCH', token })).status,
    ).toBe(400);
    expect(await isIn(theirs)).toBe(true);
    expect((await change({ role: 'editor', currentPassword })).status).toBe(200);
    expect(await isIn(theirs)).toBe(false);
    expect((await change({ role: 'moderator', currentPassword })).status).toBe(200);
  });

  it('sets a password by the link of a mail, which is stored as a digest, works once and does not log in', async () => {
    const token = await payload().forgotPassword({
      collection: 'users',
      data: { email: email('moderator') },
      disableEmail: true,
    });
    expect(JSON.stringify(await stored(payload(), idOf('moderator')))).not.toContain(token);
    const theirs = await session('moderator');
    const reset = (password: string, link = token) =>
      send('/users/reset-password', { token: link, password }, { from: '203.0.113.9' });
    expect((await reset('wachtwoord1234')).status).toBe(400);
    expect((await reset(newPassword, 'verzonnen')).status).toBe(403);
    const done = await reset(newPassword);
    expect(done).toEqual({ status: 200, json: { message: expect.stringContaining('Log ermee in') as string } });
    expect(await isIn(theirs)).toBe(false);
    expect((await reset('trap-38-boter-wolk')).status).toBe(403);
    expect((await logIn('moderator', newPassword)).status).toBe(200);
    await expect(
      payload().resetPassword({ collection: 'users', data: { token, password: newPassword }, overrideAccess: true }),
    ).rejects.toMatchObject({ status: 403 });
  });

  it('lets an address wait that guesses, many addresses too, and never the owner where they came in before', async () => {
    const owner = '203.0.113.20';
    const right = () => logIn('moderator', newPassword, owner);
    expect((await right()).status).toBe(200);
    // One stranger: the sixth try is not even checked.
    for (let i = 0; i < 5; i += 1) expect((await logIn('moderator', 'verkeerd', '203.0.113.66')).status).toBe(401);
    await resetAttempts(payload(), { name: 'login', times: 5, seconds: 60 }, '203.0.113.66');
    expect((await logIn('moderator', newPassword, '203.0.113.66')).status).toBe(401);
    expect((await logIn('moderator', newPassword, '203.0.113.21')).status).toBe(200);
    // Very many strangers, written down as they are counted: each of them is new.
    const key = keyOf(payload(), { name: 'wrong-password-anywhere' }, email('moderator'));
    await Promise.all(Array.from({ length: 50 }, () => payload().create({ collection: 'attempts', data: { key } })));
    expect((await logIn('moderator', newPassword, '203.0.113.99')).status).toBe(401);
    expect((await right()).status).toBe(200);
  });

  const stepOfAnswer = ({ json }: { json: Record<string, unknown> }) =>
    (json.errors as { data?: { step?: string } }[])[0]?.data?.step;

  it('asks for the code of an app after the password, and begins no session before', async () => {
    const token = await session('editor');
    const post = (path: string, json: object) => send(`/users/second-factor/${path}`, json, { token });
    expect((await post('begin', {})).status).toBe(400);
    const { secret, offer, qr } = (await post('begin', { currentPassword: newPassword })).json as Record<
      'secret' | 'offer' | 'qr',
      string
    >;
    expect(qr).toMatch(/^<svg/u);
    expect((await post('confirm', { offer, code: '000000' })).status).toBe(400);
    const others = await send(
      '/users/second-factor/confirm',
      { offer, code: appCode(secret) },
      { token: await session('admin') },
    );
    expect(others.status).toBe(400);
    const first = appCode(secret);
    const { recoveryCodes } = (await post('confirm', { offer, code: first })).json as { recoveryCodes: string[] };
    expect(recoveryCodes).toHaveLength(10);

    const before = (await stored(payload(), idOf('editor'))).sessions?.length;
    const withCode = (code?: string, from = someAddress()) =>
      send('/users/login', { email: email('editor'), password: newPassword, ...(code && { code }) }, { from });
    const asked = await withCode();
    expect([asked.status, stepOfAnswer(asked), asked.json.token]).toEqual([403, 'code', undefined]);
    // The one that set it up, one that is wrong, and somebody who has the code but not the password.
    expect((await withCode(first)).status).toBe(403);
    expect((await withCode('123456')).status).toBe(403);
    const thief = { email: email('editor'), password: 'verkeerd', code: appCode(secret, 1) };
    expect((await send('/users/login', thief, { from: someAddress() })).status).toBe(401);
    await expect(
      payload().login({ collection: 'users', data: { email: email('editor'), password: newPassword } }),
    ).rejects.toMatchObject({ status: 403 });
    expect((await stored(payload(), idOf('editor'))).sessions?.length).toBe(before);
    const next = appCode(secret, 1);
    const both = await Promise.all([withCode(next), withCode(next)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 403]);
    expect((await withCode(next)).status).toBe(403);

    const [lost = '', other = ''] = recoveryCodes;
    const twice = await Promise.all([withCode(lost), withCode(lost)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 403]);
    expect((await withCode(lost)).status).toBe(403);
    expect((await withCode(other.toUpperCase().replaceAll('-', ' '))).status).toBe(200);
    const left = await send('/users/second-factor', {}, { method: 'GET', token });
    expect(left.json).toMatchObject({ codesLeft: 8, required: false });

    // What we keep opens nothing, and is in no answer.
    const kept = JSON.stringify(await stored(payload(), idOf('editor')));
    for (const known of [secret.replaceAll(' ', ''), lost, other]) expect(kept).not.toContain(known);
    const seen = await Promise.all([
      send('/users/me', {}, { method: 'GET', token }),
      send('/users?limit=100', {}, { method: 'GET', token: await session('admin') }),
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/secondFactorSe|secondFactorSt|recoveryCodes|cameFrom|mustChange/u);
    let backup = '';
    for await (const line of readLines(payload())) if (line.of === 'users') backup += JSON.stringify(line);
    expect(backup).toContain(email('editor'));
    expect(backup).not.toMatch(/secondFactor|recoveryCodes|cameFrom|hash|sessions/u);
    const search = `/users?where[secondFactorSecret][like]=a`;
    expect((await send(search, {}, { method: 'GET', token: await session('admin') })).status).toBe(400);
  });

  it('lets nobody guess codes, from one address or from many, and a recovery code still works', async () => {
    const from = someAddress();
    const { recoveryCodes } = await enrolled(payload(), idOf('editor'));
    const data = { email: email('editor'), password: newPassword };
    const statuses: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      statuses.push((await send('/users/login', { ...data, code: '000000' }, { from })).status);
      await resetAttempts(payload(), { name: 'login', times: 5, seconds: 60 }, from);
    }
    expect(statuses).toEqual([403, 403, 403, 403, 403]);
    expect((await send('/users/login', { ...data, code: '000000' }, { from })).status).toBe(429);
    const key = keyOf(payload(), { name: 'wrong-code-anywhere' }, idOf('editor'));
    await Promise.all(Array.from({ length: 20 }, () => payload().create({ collection: 'attempts', data: { key } })));
    const elsewhere = (code: string) => send('/users/login', { ...data, code }, { from: someAddress() });
    expect((await elsewhere('000000')).status).toBe(429);
    expect((await elsewhere(recoveryCodes[0] ?? '')).status).toBe(200);
  });

  it('takes the second step off a colleague by an administrator with their own password, who else may not', async () => {
    await enrolled(payload(), idOf('moderator'));
    const theirs = await session('moderator');
    const reset = async (role: Role, currentPassword: string) =>
      (
        await send(
          `/users/${idOf('moderator')}/second-factor/reset`,
          { currentPassword },
          { token: await session(role) },
        )
      ).status;
    expect(await reset('editor', newPassword)).toBe(403);
    expect(await reset('translator', passwordOf('translator'))).toBe(403);
    expect(await reset('admin', newPassword)).toBe(400);
    expect((await stored(payload(), idOf('moderator'))).secondFactorSecret).toBeTruthy();
    expect(await reset('admin', passwordOf('admin'))).toBe(200);
    expect((await stored(payload(), idOf('moderator'))).secondFactorSecret).toBeNull();
    expect(await isIn(theirs)).toBe(false);
    for (const path of ['', '/begin', '/confirm', '/off', `/../${idOf('editor')}/second-factor/reset`])
      expect((await request(`/users/second-factor${path}`, { method: path ? 'POST' : 'GET' })).status).toBeGreaterThan(
        399,
      );
  });

  it('leads an administrator of the public site through a new password and the second step before anything', async () => {
    vi.stubEnv('KUNSTWIJZER_ENV', 'production');
    try {
      const given = passwordOf('admin');
      await payload().update({ collection: 'users', id: idOf('admin'), data: { mustChangePassword: true } });
      const data = { email: email('admin'), password: given };
      const tryWith = (more: object, from = someAddress()) => send('/users/login', { ...data, ...more }, { from });
      expect(stepOfAnswer(await tryWith({}))).toBe('new-password');
      for (const newOne of [given, 'abc', 'Kunstwijzer2026!'])
        expect(await tryWith({ newPassword: newOne })).toMatchObject({
          status: 400,
          json: { errors: [{ data: { errors: [{ path: 'newPassword' }] } }] },
        });
      const mine = 'trap-38-boter-wolk';
      const asked = await tryWith({ newPassword: mine });
      const { step, secret, offer } = (asked.json.errors as { data: Record<string, string> }[])[0]?.data ?? {};
      expect([step, asked.status]).toEqual(['enrol', 403]);
      const code = appCode(secret ?? '');
      expect((await tryWith({ newPassword: mine, offer, code: '000000' })).status).toBe(403);
      // Until all is done the password is the old one, and nobody is in.
      expect((await stored(payload(), idOf('admin'))).mustChangePassword).toBe(true);
      const done = await tryWith({ newPassword: mine, offer, code });
      expect(done).toMatchObject({ status: 200, json: { recoveryCodes: { length: 10 } } });
      const token = done.json.token as string;
      expect(await isIn(token)).toBe(true);
      expect((await send('/users/second-factor/off', { currentPassword: mine }, { token })).status).toBe(403);
      expect(stepOfAnswer(await send('/users/login', { ...data, password: mine }, { from: someAddress() }))).toBe(
        'code',
      );

      // A session of before it was needed ends when the server starts.
      await endUnfinishedSessions(payload());
      expect(await isIn(token)).toBe(true);
      await removeSecret(payload(), { id: idOf('admin') });
      await endUnfinishedSessions(payload());
      expect(await isIn(token)).toBe(false);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('lets administrators invite a colleague by mail, with their own password; nobody makes an account otherwise', async () => {
    const data = { name: 'Nieuw', email: 'nieuw@example.org', role: 'moderator', language: 'en' };
    const invite = async (role: Role, more: object) =>
      send('/users/invite', { ...data, ...more }, { token: await session(role) });
    const mine = { currentPassword: 'trap-38-boter-wolk' };
    for (const role of ['editor', 'translator', 'moderator'] as const)
      expect((await invite(role, mine)).status).toBe(403);
    expect((await send('/users/invite', { ...data, ...mine })).status).toBe(401);
    expect((await invite('admin', {})).status).toBe(400);
    for (const wrong of [{ name: '' }, { email: 'geen adres' }, { email: email('editor') }, { role: 'baas' }])
      expect((await invite('admin', { ...mine, ...wrong })).status).toBe(400);
    const { totalDocs } = await payload().count({ collection: 'mails' });
    expect(totalDocs).toBe(0);
    expect((await invite('admin', mine)).status).toBe(201);
    const closed = { ...data, email: 'ander@example.org', password: newPassword };
    expect((await send('/users', closed, { token: await session('admin') })).status).toBe(403);

    const mails = await payload().db.find<Mail>({ collection: 'mails', where: {} });
    expect(mails.docs).toMatchObject([{ template: 'invitation', to: 'nieuw@example.org', locale: 'en' }]);
    const letter = mails.docs[0]?.data as { role: string; link: string };
    expect(letter.role).toBe('moderator');
    const token = new URL(letter.link).hash.slice(1);
    const reset = { token, password: 'boter-19-raam-vink' };
    const account = (await payload().find({ collection: 'users', where: { email: { equals: data.email } } })).docs[0];
    const days =
      (Date.parse((await stored(payload(), account?.id ?? '')).resetPasswordExpiration ?? '') - Date.now()) /
      86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThan(7.1);
    // Mailed once more, the first link is over.
    const again = async (role: Role) =>
      (await send(`/users/${account?.id}/invite`, { language: 'nl' }, { token: await session(role) })).status;
    expect([await again('editor'), await again('admin')]).toEqual([403, 200]);
    expect((await send('/users/reset-password', reset, { from: someAddress() })).status).toBe(403);
    const second = (await payload().db.find<Mail>({ collection: 'mails', where: { locale: { equals: 'nl' } } }))
      .docs[0];
    const link = (second?.data as { link: string }).link;
    const fresh = { ...reset, token: new URL(link).hash.slice(1) };
    expect((await send('/users/reset-password', fresh, { from: someAddress() })).status).toBe(200);
    const login = { email: data.email, password: reset.password };
    expect((await send('/users/login', login, { from: someAddress() })).status).toBe(200);
  });
});

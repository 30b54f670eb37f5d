import { createLocalReq } from 'payload';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Decision } from '../src/submissions/decisions.ts';
import { readDetail } from '../src/inbox/detail.ts';
import { questionOf } from '../src/inbox/list.ts';
import { messageOf } from '../src/mail/document.ts';
import type { MailDocument } from '../src/mail/document.ts';
import { publishableSnapshot } from '../src/snapshot/build.ts';
import { loadContent } from '../src/snapshot/load.ts';
import { loadSite } from '../src/snapshot/load-site.ts';
import type { Submission } from '../src/payload-types.ts';
import { ownRecords } from '../src/submissions/own-records.ts';
import { onEveryDatabase } from './boot.ts';
import { fixtureContent, site } from './fixtures/content.ts';
import { createPeople, tokenOf } from './people.ts';
import type { Asker } from './people.ts';
import { answers, listed, submit } from './submit.ts';

type Given = { text?: string; slug?: string; other?: string; updatedAt?: string };
type Answer = { status: number; reason?: string; lines?: string[]; updatedAt?: string };

onEveryDatabase((payload, request) => {
  const tokens: Partial<Record<Asker, string>> = {};

  beforeAll(async () => {
    await loadContent(payload(), await fixtureContent());
    await loadSite(payload(), site);
    await createPeople(payload());
    for (const role of ['admin', 'editor', 'translator', 'moderator'] as const)
      tokens[role] = await tokenOf(payload(), role);
  });

  const again = async ({ number }: Submission): Promise<Submission> => {
    const where = { number: { equals: number } };
    const { docs } = await payload().find({ collection: 'submissions', where, depth: 0 });
    if (!docs[0]) throw new Error(`no ${number}`);
    return docs[0];
  };

  /** Decides as the admin does: over HTTP, about the submission as it is now (or as it was at `updatedAt`). */
  async function decide(who: Asker, submission: Submission, decision: Decision, given: Given = {}): Promise<Answer> {
    const token = tokens[who];
    const { updatedAt } = await again(submission);
    const response = await request(`/inbox/${submission.number}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
      body: JSON.stringify({ decision, updatedAt, ...given }),
    });
    const body = (await response.json()) as {
      updatedAt?: string;
      errors?: { data?: { reason?: string; lines?: string[] } }[];
    };
    return { status: response.status, ...body.errors?.[0]?.data, ...(body.updatedAt && { updatedAt: body.updatedAt }) };
  }

  const mailsOf = async ({ number }: Submission) =>
    (
      await payload().find({
        collection: 'mails',
        where: { submission: { equals: number } },
        sort: 'createdAt',
        depth: 0,
      })
    ).docs.map(({ template, locale, to }) => `${template} ${locale} ${to}`);

  const records = async (collection: 'events' | 'providers' | 'activities' | 'notices' | 'spaces', slug: string) =>
    (await payload().find({ collection, where: { slug: { equals: slug } }, depth: 0, draft: true, locale: 'nl' })).docs;

  const stepsOf = async (submission: Submission) =>
    ((await again(submission)).log as { by: string; user?: string; step: string }[]).map(
      ({ by, step, user }) => `${by}${user ? '' : ' (no account)'} ${step}`,
    );

  describe('who may do what', () => {
    const closed = { visitor: 401, translator: 403 };
    it.each<[Decision, Given, Partial<Submission>, Record<string, number>]>([
      ['accept', {}, {}, { ...closed, moderator: 200, editor: 200, admin: 200 }],
      ['publish', {}, {}, { ...closed, moderator: 403, editor: 200, admin: 200 }],
      ['ask', { text: 'Hoe laat?' }, {}, { ...closed, moderator: 200, editor: 200, admin: 200 }],
      ['reject', { text: 'Dit is reclame.' }, {}, { ...closed, moderator: 200, editor: 200, admin: 200 }],
      ['merge', { slug: 'voorbeeldbericht' }, {}, { ...closed, moderator: 200, editor: 200, admin: 200 }],
      ['release', {}, { quarantined: true }, { ...closed, moderator: 200, editor: 200, admin: 200 }],
    ])('%s', async (decision, given, more, expected) => {
      const actual: Record<string, number> = {};
      for (const who of Object.keys(expected) as Asker[]) {
        const submission = await submit(payload(), 'notice', answers.notice, more);
        actual[who] = (await decide(who, submission, decision, given)).status;
        if (actual[who] !== 200) expect(await again(submission), who).toEqual(submission);
      }
      expect(actual).toEqual(expected);
    });

    it('confirms a claim: only editors, with a link for the provider', async () => {
      const submission = await submit(payload(), 'provider', answers.claim);
      expect((await decide('moderator', submission, 'confirm')).status).toBe(403);
      expect((await decide('editor', submission, 'accept')).reason).toBe('kind');
      expect((await decide('editor', submission, 'confirm')).status).toBe(200);
      expect(await mailsOf(submission)).toEqual(['provider-confirmed tr afzender@example.org']);
      const links = () => payload().count({ collection: 'links', where: { subject: { equals: 'voorbeeldkoor' } } });
      const managers = () =>
        payload().count({ collection: 'contacts', where: { provider: { equals: 'voorbeeldkoor' } } });
      expect([(await links()).totalDocs, (await managers()).totalDocs]).toEqual([1, 1]);
      expect((await decide('editor', submission, 'undo')).status).toBe(200);
      expect([(await links()).totalDocs, (await managers()).totalDocs]).toEqual([0, 0]);
    });

    it('shows the sender to who handles the inbox, and to nobody else', async () => {
      const submission = await submit(payload(), 'notice', answers.notice);
      const where = `where[submission][equals]=${submission.number}`;
      for (const [who, found] of [
        ['visitor', false],
        ['translator', false],
        ['moderator', true],
        ['editor', true],
      ] as const) {
        const headers = tokens[who] ? { authorization: `JWT ${tokens[who]}` } : undefined;
        const text = await (await request(`/contacts?${where}`, { headers })).text();
        expect(text.includes('afzender@example.org'), who).toBe(found);
      }
    });

    it('refuses what makes no sense', async () => {
      const submission = await submit(payload(), 'notice', answers.notice);
      expect(await decide('editor', submission, 'ask')).toMatchObject({ status: 400, reason: 'wrong' });
      expect(await decide('editor', submission, 'reject', { text: '  ' })).toMatchObject({ status: 400 });
      expect(await decide('editor', submission, 'ask', { text: 'x'.repeat(2001) })).toMatchObject({ status: 400 });
      expect(await decide('editor', submission, 'merge', { slug: 'bestaat-niet' })).toMatchObject({
        status: 422,
        reason: 'noRecord',
      });
      expect(await decide('editor', submission, 'release')).toMatchObject({ status: 409, reason: 'state' });
      const unknown = { ...submission, number: 'HKW-0000-00' };
      await expect(again(unknown)).rejects.toThrow();
      const response = await request('/inbox/HKW-0000-00', {
        method: 'POST',
        headers: { authorization: `JWT ${tokens.editor}` },
        body: JSON.stringify({ decision: 'accept', updatedAt: submission.updatedAt }),
      });
      expect(response.status).toBe(404);
    });
  });

  describe('accept', () => {
    it('makes a draft that is not on the site, confirmed by its provider today', async () => {
      const submission = await submit(payload(), 'event', answers.event);
      expect((await decide('moderator', submission, 'accept')).status).toBe(200);
      const [event] = await records('events', 'open-repetitie-op-het-plein');
      expect(event).toMatchObject({
        _status: 'draft',
        title: 'Open repetitie op het plein',
        confirmation: { by: 'provider' },
      });
      expect(await again(submission)).toMatchObject({
        state: 'accepted',
        target: { of: 'events', slug: 'open-repetitie-op-het-plein' },
      });
      expect(await stepsOf(submission)).toEqual(['sender (no account) received', 'moderator accept']);
      expect(await mailsOf(submission)).toEqual(['accepted tr afzender@example.org']);
    });

    it('keeps the language of the sender, and makes the provider that comes along', async () => {
      const submission = await submit(payload(), 'event', {
        ...answers.event,
        language: ['tr'],
        title: ['Meydanda prova'],
        summary: ['Koroyla şarkı söyle.'],
        provider: ['new'],
        'provider-name': ['Meydan Korosu'],
        'provider-kind': ['choir'],
        'provider-summary': ['Meydanda söylüyoruz.'],
      });
      expect((await decide('editor', submission, 'publish')).status).toBe(200);
      const built = await publishableSnapshot(payload());
      if (!built.ok) throw new Error(JSON.stringify(built.issues));
      const event = built.snapshot.events.find(({ slug }) => slug === 'meydanda-prova');
      expect(event).toMatchObject({
        title: { tr: 'Meydanda prova' },
        textState: { nl: 'missing', en: 'missing', tr: 'own', ar: 'missing' },
        provider: 'meydan-korosu',
      });
      expect(built.snapshot.providers.map(({ slug }) => slug)).toContain('meydan-korosu');
      expect((await decide('editor', submission, 'undo')).status).toBe(200);
      expect(await records('events', 'meydanda-prova')).toEqual([]);
      expect(await records('providers', 'meydan-korosu')).toEqual([]);
    });

    it.each(['event', 'activity', 'provider', 'room', 'notice'] as const)(
      'publishes %s so that the whole site can still be published',
      async (kind) => {
        const submission = await submit(payload(), kind, answers[kind]);
        expect(await decide('editor', submission, 'publish')).toMatchObject({ status: 200 });
        const built = await publishableSnapshot(payload());
        expect(built.ok ? [] : built.issues).toEqual([]);
        expect((await decide('editor', submission, 'undo')).status).toBe(200);
      },
    );

    it('publishes a picture that was sent along, under a name that the site can use', async () => {
      const data = await sharp({ create: { width: 640, height: 320, channels: 3, background: '#0b5cad' } })
        .webp()
        .toBuffer();
      const file = { name: 'beeld.webp', mimetype: 'image/webp', data, size: data.byteLength };
      const { id: image } = await payload().create({ collection: 'submission-images', data: {}, file, depth: 0 });
      const values = { ...answers.event, image: ['beeld.webp'], 'image-alt': ['Een koor'], 'image-rights': ['yes'] };
      const submission = await submit(payload(), 'event', values, { image });
      expect((await decide('editor', submission, 'publish')).status).toBe(200);
      const { slug } = (await again(submission)).target ?? {};
      const built = await publishableSnapshot(payload());
      if (!built.ok) throw new Error(JSON.stringify(built.issues));
      expect(built.snapshot.events.find((event) => event.slug === slug)?.image).toMatchObject({
        slug: expect.stringMatching(/^een-koor-[0-9a-f]{8}-[0-9a-f]{12}$/u) as string,
        alt: { nl: 'Een koor' },
      });
      expect((await decide('editor', submission, 'undo')).status).toBe(200);
    });

    it('does not publish what would keep the site from being published', async () => {
      const { docs } = await payload().find({ collection: 'providers', where: { slug: { equals: 'kale-groep' } } });
      const id = docs[0]?.id ?? '';
      await payload().update({ collection: 'providers', id, data: { _status: 'draft' } });
      const submission = await submit(payload(), 'event', { ...answers.event, provider: ['kale-groep'] });
      expect(await decide('editor', submission, 'publish')).toMatchObject({
        status: 422,
        reason: 'unpublishable',
        lines: ['providers/kale-groep is not published'],
      });
      // Nothing of it is kept: no record, no mail, no step.
      expect(await again(submission)).toEqual(submission);
      expect(await mailsOf(submission)).toEqual([]);
      expect((await decide('editor', submission, 'accept')).status).toBe(200);
      await payload().update({ collection: 'providers', id, data: { _status: 'published' } });
    });

    it('settles a report of a mistake without making anything', async () => {
      const submission = await submit(payload(), 'mistake', answers.mistake);
      expect((await decide('editor', submission, 'publish')).reason).toBe('kind');
      expect((await decide('editor', submission, 'accept')).status).toBe(200);
      expect(await again(submission)).toMatchObject({ state: 'accepted' });
      expect(await mailsOf(submission)).toEqual([]);
    });

    it('tells who reported a mistake what came of it, in their language', async () => {
      const values = { ...answers.mistake, 'sender-email': ['melder@example.org'], locale: ['ar'] };
      const send = () => submit(payload(), 'mistake', values);
      const written = async ({ number }: Submission) => {
        const where = { submission: { equals: number } };
        const { docs } = await payload().db.find<MailDocument>({ collection: 'mails', where });
        return docs.map((mail) => ({ ...messageOf(mail), template: mail.template }));
      };
      const [handled, refused, asked] = [await send(), await send(), await send()];
      await decide('moderator', handled, 'accept');
      await decide('moderator', refused, 'reject', { text: 'Het klopt wel.' });
      await decide('moderator', asked, 'ask', { text: 'Welke dag?' });
      expect(await mailsOf(handled)).toEqual(['report-done ar melder@example.org']);
      const [done] = await written(handled);
      expect(done?.subject).toBe('عالجنا بلاغك عن Eén dag');
      expect(done?.html).toMatch(/dir="rtl"[\s\S]*\/ar\/agenda\/voorbeelddag\/[\s\S]*\/api\/mine\/[\w-]{43}/u);
      expect(await written(refused)).toMatchObject([{ template: 'report-rejected', subject: 'عن بلاغك عن Eén dag' }]);
      expect(await written(asked)).toMatchObject([{ template: 'question', subject: 'سؤال عن Eén dag' }]);
      // An editor who takes it back has told nobody.
      await decide('moderator', handled, 'undo');
      expect(await mailsOf(handled)).toEqual([]);
    });
  });

  describe('a change of what was accepted', () => {
    it('changes what the sender changed, leaves what editors added, and can be undone', async () => {
      const submission = await submit(payload(), 'activity', answers.activity);
      await decide('editor', submission, 'publish');
      const slug = 'open-repetitie-op-het-plein';
      const [first] = await records('activities', slug);
      await payload().update({
        collection: 'activities',
        id: first?.id ?? '',
        locale: 'nl',
        data: { summary: 'Door de redactie verbeterd.', _status: 'published' },
      });
      // The sender changes the price; the summary is still that of then.
      const { log } = await again(submission);
      await payload().update({
        collection: 'submissions',
        id: submission.id,
        data: {
          state: 'received',
          before: submission.listing,
          listing: listed('activity', { ...answers.activity, price: ['paid'], amount: ['7,50'], per: ['lesson'] })
            .listing,
          log: [...(log as object[]), { at: new Date().toISOString(), by: 'sender', step: 'changed' }],
        },
      });
      expect((await decide('editor', submission, 'undo')).reason).toBe('state');
      expect((await decide('editor', submission, 'merge', { slug })).reason).toBe('kind');

      expect((await decide('editor', submission, 'accept')).status).toBe(200);
      const onSite = async () =>
        (await payload().findByID({ collection: 'activities', id: first?.id ?? '', locale: 'nl' })).price?.kind;
      expect(await onSite()).toBe('free');
      const [draft] = await records('activities', slug);
      expect(draft).toMatchObject({ summary: 'Door de redactie verbeterd.', price: { kind: 'paid' } });
      expect((await decide('editor', submission, 'undo')).status).toBe(200);
      expect((await records('activities', slug))[0]).toMatchObject({ price: { kind: 'free' }, _status: 'published' });

      expect((await decide('editor', submission, 'publish')).status).toBe(200);
      expect(await onSite()).toBe('paid');
      expect((await mailsOf(submission)).at(-1)).toBe('change-live tr afzender@example.org');
      expect((await decide('editor', submission, 'undo')).status).toBe(200);
      expect(await onSite()).toBe('free');
      expect((await records('activities', slug))[0]).toMatchObject({ summary: 'Door de redactie verbeterd.' });
    });
  });

  describe('merge', () => {
    it('makes no record, fills what was empty in a draft, and can be undone', async () => {
      const submission = await submit(payload(), 'event', {
        ...answers.event,
        title: ['Eén dag'],
        description: ['Neem je eigen stoel mee.'],
      });
      const before = (await payload().count({ collection: 'events' })).totalDocs;
      expect((await decide('editor', submission, 'merge', { slug: 'voorbeelddag' })).status).toBe(200);
      expect((await payload().count({ collection: 'events' })).totalDocs).toBe(before);
      const [merged] = await records('events', 'voorbeelddag');
      expect(merged).toMatchObject({ summary: 'Eén keer.', price: { kind: 'free' }, _status: 'draft' });
      expect(JSON.stringify(merged)).toContain('Neem je eigen stoel mee.');
      expect(await again(submission)).toMatchObject({ state: 'accepted', target: { slug: 'voorbeelddag' } });
      expect((await decide('editor', submission, 'undo')).status).toBe(200);
      expect((await records('events', 'voorbeelddag'))[0]).toMatchObject({ price: { kind: 'unknown' } });
      expect((await again(submission)).target?.slug ?? null).toBeNull();
    });
  });

  describe('two submissions of the same thing', () => {
    const values = { ...answers.event, title: ['Dubbel concert'], date: ['2027-06-04'] };
    const detailOf = async ({ number }: Submission) => {
      const req = await createLocalReq({ user: (await people('editor')) ?? undefined }, payload());
      return readDetail(req, number, questionOf({}), 'nl');
    };
    const people = async (role: 'editor') =>
      (await payload().find({ collection: 'users', where: { role: { equals: role } }, depth: 0 })).docs[0];

    it('are named to each other as long as both wait, and merged into one draft', async () => {
      const first = await submit(payload(), 'event', values);
      const price = { price: ['paid'], amount: ['5'], per: ['lesson'] };
      const second = await submit(payload(), 'event', { ...values, description: ['Met pauze.'], ...price });
      const alike = async (submission: Submission) => (await detailOf(submission))?.waiting.map(({ slug }) => slug);
      expect(await alike(first)).toEqual([second.number]);
      expect((await detailOf(second))?.waiting).toMatchObject([
        { slug: first.number, why: ['title', 'provider', 'day'] },
      ]);

      expect((await decide('translator', second, 'merge', { other: first.number })).status).toBe(403);
      expect((await decide('editor', second, 'merge', { other: second.number })).reason).toBe('noRecord');
      expect((await decide('editor', second, 'merge', { other: 'HKW-0000-00' })).reason).toBe('noRecord');
      expect((await decide('moderator', second, 'merge', { other: first.number })).status).toBe(200);
      const made = await records('events', 'dubbel-concert');
      expect(made).toHaveLength(1);
      // The first says that it is free; what it does not say comes from the second.
      expect(made[0]).toMatchObject({ _status: 'draft', price: { kind: 'free' } });
      expect(JSON.stringify(made[0])).toContain('Met pauze.');
      for (const submission of [first, second]) {
        expect(await again(submission)).toMatchObject({ state: 'accepted', target: { slug: 'dubbel-concert' } });
        expect(await mailsOf(submission)).toEqual(['accepted tr afzender@example.org']);
        expect(await alike(submission)).toEqual([]);
      }
      expect((await stepsOf(first)).at(-1)).toBe('moderator accept');
      expect((await stepsOf(second)).at(-1)).toBe('moderator merge');

      // It was one decision: the first cannot be taken back without the second, the second takes the first along.
      expect(await decide('editor', first, 'undo')).toMatchObject({
        status: 409,
        reason: 'merged',
        lines: [second.number],
      });
      expect((await decide('moderator', second, 'undo')).status).toBe(200);
      expect(await records('events', 'dubbel-concert')).toEqual([]);
      for (const submission of [first, second]) {
        expect(await again(submission)).toMatchObject({ state: 'received' });
        expect((await again(submission)).target?.slug ?? null).toBeNull();
        expect(await mailsOf(submission)).toEqual([]);
      }
      expect((await stepsOf(first)).at(-1)).toBe('moderator undo-accept');
      expect(await alike(first)).toEqual([second.number]);
    });

    it('are taken back one after the other when they were accepted one after the other', async () => {
      const first = await submit(payload(), 'event', { ...values, title: ['Dubbel drie'] });
      const second = await submit(payload(), 'event', {
        ...values,
        title: ['Dubbel drie'],
        description: ['Met pauze.'],
      });
      await decide('editor', first, 'accept');
      expect((await decide('editor', second, 'merge', { slug: 'dubbel-drie' })).status).toBe(200);
      expect((await decide('editor', first, 'undo')).reason).toBe('merged');
      expect((await decide('editor', second, 'undo')).status).toBe(200);
      expect(await again(first)).toMatchObject({ state: 'accepted', target: { slug: 'dubbel-drie' } });
      expect(JSON.stringify(await records('events', 'dubbel-drie'))).not.toContain('Met pauze.');
      expect((await decide('editor', first, 'undo')).status).toBe(200);
      expect(await records('events', 'dubbel-drie')).toEqual([]);
      // What is published after all is a record of its own, which its sender may take off the site.
      expect((await decide('editor', second, 'publish')).status).toBe(200);
      expect(await ownRecords(payload(), await again(second))).toMatchObject([{ slug: 'dubbel-drie', isPublic: true }]);
      await decide('editor', second, 'undo');
    });

    it('leaves both as they were when one of them cannot be made', async () => {
      const first = await submit(payload(), 'event', { ...values, title: ['Dubbel twee'] });
      const second = await submit(payload(), 'event', { ...values, title: ['Dubbel twee'] });
      const { updatedAt } = second;
      await decide('editor', second, 'ask', { text: 'Hoe laat?' });
      expect((await decide('editor', second, 'merge', { other: first.number, updatedAt })).reason).toBe('changed');
      expect(await again(first)).toEqual(first);
      expect(await records('events', 'dubbel-twee')).toEqual([]);
    });
  });

  describe('two editors', () => {
    it('do not overwrite each other', async () => {
      const submission = await submit(payload(), 'notice', answers.notice);
      const { updatedAt } = submission;
      const both = await Promise.all([
        decide('editor', submission, 'reject', { text: 'Dit is reclame.', updatedAt }),
        decide('admin', submission, 'ask', { text: 'Hoe laat?', updatedAt }),
      ]);
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      expect(both.find(({ status }) => status === 409)).toMatchObject({ reason: 'changed' });
      expect(await mailsOf(submission)).toHaveLength(1);
      expect(await stepsOf(submission)).toHaveLength(2);
    });

    it('see who else has it open', async () => {
      const { number } = await submit(payload(), 'notice', answers.notice);
      const look = async (who: Asker, query = '') => {
        const response = await request(`/inbox/${number}/looking${query}`, {
          method: 'POST',
          headers: tokens[who] ? { authorization: `JWT ${tokens[who]}` } : {},
        });
        return [response.status, ((await response.json()) as { others?: string[] }).others];
      };
      expect(await look('visitor')).toEqual([401, undefined]);
      expect(await look('translator')).toEqual([403, undefined]);
      expect(await look('editor')).toEqual([200, []]);
      expect(await look('moderator')).toEqual([200, ['editor']]);
      await look('editor', '?left=1');
      expect(await look('moderator')).toEqual([200, []]);
    });
  });

  describe('undo', () => {
    it.each<[Decision, Given, Partial<Submission>]>([
      ['ask', { text: 'Hoe laat?' }, {}],
      ['reject', { text: 'Dit is reclame.' }, {}],
      ['release', {}, { quarantined: true }],
      ['accept', {}, { quarantined: true }],
      ['publish', {}, {}],
    ])('%s', async (decision, given, more) => {
      const notices = async () => (await payload().count({ collection: 'notices' })).totalDocs;
      const before = await notices();
      const submission = await submit(payload(), 'notice', answers.notice, more);
      expect((await decide('editor', submission, decision, given)).status).toBe(200);
      expect(await mailsOf(submission)).toHaveLength(1);
      expect((await decide('editor', submission, 'undo')).status).toBe(200);
      const { state, quarantined, question, reason } = await again(submission);
      expect({ state, quarantined, question: question ?? null, reason: reason ?? null }).toEqual({
        state: 'received',
        quarantined: submission.quarantined,
        question: null,
        reason: null,
      });
      expect(await mailsOf(submission)).toEqual([]);
      expect(await notices()).toBe(before);
      expect(await stepsOf(submission)).toEqual([
        'sender (no account) received',
        `editor ${decision}`,
        `editor undo-${decision}`,
      ]);
      expect((await decide('editor', submission, 'undo')).reason).toBe('state');
    });

    it('seen, of what a confirmed provider changed on the site', async () => {
      const flagged = new Date().toISOString();
      const submission = await submit(payload(), 'notice', answers.notice, { state: 'accepted', flagged });
      expect((await decide('translator', submission, 'seen')).status).toBe(403);
      expect((await decide('moderator', submission, 'seen')).status).toBe(200);
      expect(await again(submission)).toMatchObject({ state: 'accepted', flagged: null });
      expect((await decide('moderator', submission, 'seen')).reason).toBe('state');
      expect((await decide('moderator', submission, 'undo')).status).toBe(200);
      expect(await again(submission)).toMatchObject({ state: 'accepted', flagged });
      expect(await mailsOf(submission)).toEqual([]);
    });

    it('stops when the record was changed afterwards', async () => {
      const submission = await submit(payload(), 'notice', answers.notice);
      await decide('editor', submission, 'accept');
      const slug = (await again(submission)).target?.slug ?? '';
      const [notice] = await records('notices', slug);
      const id = notice?.id ?? '';
      await payload().update({ collection: 'notices', id, draft: true, data: { organisation: 'Een ander koor' } });
      expect(await decide('editor', submission, 'undo')).toMatchObject({ status: 409, reason: 'recordChanged' });
      expect(await records('notices', slug)).toHaveLength(1);
      await payload().delete({ collection: 'notices', id });
    });

    it('is not for a moderator when something was published', async () => {
      const submission = await submit(payload(), 'notice', answers.notice);
      await decide('editor', submission, 'publish');
      expect((await decide('moderator', submission, 'undo')).status).toBe(403);
      expect((await decide('admin', submission, 'undo')).status).toBe(200);
    });
  });

  it('writes no personal data in the submission or its log', async () => {
    const submission = await submit(payload(), 'notice', answers.notice);
    await decide('editor', submission, 'reject', { text: 'Dit is reclame.' });
    const stored = JSON.stringify(await again(submission));
    expect(stored).not.toContain('afzender@example.org');
    expect(JSON.stringify((await again(submission)).log)).not.toContain('reclame');
  });
});

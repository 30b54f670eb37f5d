import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { APIRequestContext, Page } from '@playwright/test';
import { mailsTo } from './mailbox.ts';
import { filesWith } from './traces.ts';

const media = new URL('../../content/demo/media/', import.meta.url);
const { SYSTEM_DATA_DIR = '' } = process.env;

/** What a page asks to be sent back, so that nobody changes what somebody else changed. */
const versionIn = (page: string): string => /name="version" value="([^"]*)"/u.exec(page)?.[1] ?? '';

/** A sender whose name, address and telephone number nobody else has, so that every trace of them can be found. */
export function somebody(request: APIRequestContext) {
  const canary = `kanarie-${crypto.randomUUID().slice(0, 13)}`;
  const email = `${canary}@kunstwijzer.invalid`;
  const name = `Zanger ${canary} van Loosduinen`;
  const phone = `06 ${String(Math.floor(Math.random() * 90_000_000) + 10_000_000)}`;
  const [picture = ''] = readdirSync(media).filter((file) => /-480\.webp$/u.test(file));

  /** Does one thing with the link of a receipt. */
  const act = async (link: string, form: Record<string, string>) => {
    const page = await (await request.get(link)).text();
    return request.post(link, { form: { version: versionIn(page), ...form }, maxRedirects: 0 });
  };

  return {
    email,
    /** The part of a form about the sender, with a picture. */
    fields: {
      'sender-email': email,
      'sender-name': name,
      'sender-phone': phone,
      'sender-consent': 'yes',
      'image-alt': 'Mensen die zingen',
      'image-rights': 'yes',
      image: { name: `${canary}.webp`, mimeType: 'image/webp', buffer: readFileSync(new URL(picture, media)) },
    },
    /** An editor asks something by mail, and they answer through the link. */
    isAskedAndAnswers: async (editor: Page, { number, link }: { number: string; link: string }) => {
      const headers = { origin: new URL(editor.url()).origin };
      const found = await editor.request.get(`/api/submissions?where[number][equals]=${number}&depth=0`, { headers });
      const { docs } = (await found.json()) as { docs: { updatedAt: string }[] };
      const asked = await editor.request.post(`/api/inbox/${number}`, {
        data: { decision: 'ask', text: 'Regent het dan ook?', updatedAt: docs[0]?.updatedAt },
        headers,
      });
      expect(asked.status(), await asked.text()).toBe(200);
      // A question waits half a minute, in which the editor can take it back.
      await expect.poll(() => mailsTo(email).length, { timeout: 60_000 }).toBeGreaterThan(0);
      const answered = await act(link, { do: 'answer', answer: 'Dan zingen we binnen.' });
      expect([answered.status(), answered.headers().location]).toEqual([303, expect.stringContaining('question.done')]);
    },
    /**
     * Asks for new links first: with the question and the approval that is a third mail. The approval waits
     * half a minute, in which an editor can undo it, and then for the next round of the queue, once a minute.
     */
    erasesAll: async (link: string) => {
      await request.post('/api/mine/renew', { form: { email, locale: 'nl' } });
      await expect.poll(() => mailsTo(email).length, { timeout: 120_000 }).toBe(3);
      const erased = await act(link, { do: 'erase', sure: 'yes', listing: 'yes' });
      expect(erased.status()).toBe(200);
      expect((await request.get(link)).status()).toBe(404);
    },
    /** The files with anything of them: database and its log of writes, uploads, snapshots, releases, log of the server. */
    traces: () => filesWith([canary, email, name, phone], [SYSTEM_DATA_DIR]),
  };
}

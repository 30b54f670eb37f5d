import { expect, it } from 'vitest';
import { as, ask } from './api.ts';

/* 12. Texts: no characters that turn the reading direction around unseen; links lead to a page, a mail or a telephone. */

const notice = async (fields: object) => {
  const json = {
    slug: `tekst-${crypto.randomUUID().slice(0, 8)}`,
    kind: 'ask',
    title: 'Zangers gezocht',
    body: 'Wie zingt er mee?',
    organisation: 'Voorbeeldkoor',
    placed: '2026-11-01T12:00:00.000Z',
    expires: '2026-12-01T12:00:00.000Z',
    _status: 'published',
    ...fields,
  };
  return ask('/api/notices', { json, headers: await as('editor') });
};

it.each([0x20_2a, 0x20_2e, 0x20_66, 0x20_69])('refuses the hidden character %i', async (code) => {
  const response = await notice({ organisation: `Koor${String.fromCodePoint(code)}roo` });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('organisation');
});

it('keeps real Arabic as it is', async () => {
  const organisation = 'جوقة الحيّ – لاهاي';
  const response = await notice({ organisation });
  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({ doc: { organisation } });
});

const linked = (url: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        children: [
          {
            type: 'link',
            version: 3,
            format: '',
            indent: 0,
            fields: { linkType: 'custom', url, newTab: false },
            children: [{ type: 'text', text: 'hier', version: 1, format: 0, detail: 0, mode: 'normal', style: '' }],
          },
        ],
      },
    ],
  },
});

it.each([
  // An address that runs a script, one that carries a page, one of the disk, one that hides its kind.
  `${'java'}script:alert(1)`,
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  ` \tJaVaScRiPt${':'}alert(1)`,
  'http://onveilig.example/',
])('refuses a link to %s', async (url) => {
  const json = {
    slug: `link-${crypto.randomUUID().slice(0, 8)}`,
    title: 'Link',
    body: linked(url),
    _status: 'published',
  };
  const response = await ask('/api/guides', { json, headers: await as('editor') });
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(/body/u);
});

import { createCanvas } from '@napi-rs/canvas';
import jsqr from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { largestFile } from './names.ts';
import type { Form, Subject } from './names.ts';
import type { Sheet } from './sheet.ts';

vi.stubEnv('SITE_ROOT', `${join(import.meta.dirname, '../..')}/`);
const { sheetOf } = await import('./sheet-of.ts');
const { typeset } = await import('./typeset.ts');

/* What is set is read back as others do: the text and tags as a screen reader, the picture as a phone's camera. */

const laak: Subject = { kind: 'district', district: 'laak', crowd: 'children' };
const ooievaarspas: Subject = { kind: 'pass', slug: 'ooievaarspas' };

function sheet(subject: Subject, form: Form, locale: Sheet['lang']): Sheet {
  const found = sheetOf(subject, form, locale, new URL('https://kunstwijzer.example'));
  if (!found) throw new Error('There is no such sheet');
  return found;
}

const open = (pdf: Uint8Array) => getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
type Pdf = Awaited<ReturnType<typeof open>>;

// Isolates and hyphens at the end of a line are no letters, and Arabic is printed without vowel signs.
const plain = (text: string) => text.normalize('NFKC').replaceAll(/[\p{Cf}\p{Mn}-]+/gu, '');
const squeezed = (text: string) => plain(text).replaceAll(/\s+/gu, '');

type Word = { text: string; x: number; y: number };

async function wordsOf(pdf: Pdf): Promise<Word[]> {
  const pages = Array.from({ length: pdf.numPages }, async (_, i) => {
    const { items } = await (await pdf.getPage(i + 1)).getTextContent();
    return (items as TextItem[])
      .filter(({ str }) => str.trim() !== '')
      .map(({ str, transform }) => ({
        text: plain(str),
        x: transform[4] as number,
        y: Math.round(transform[5] as number) + 10_000 * i,
      }));
  });
  return (await Promise.all(pages)).flat();
}

const textOf = async (pdf: Pdf): Promise<string> => squeezed((await wordsOf(pdf)).map(({ text }) => text).join(''));

// The letters of a word in any order: readers turn round the two of a lam-alef, which is one sign on paper.
const letters = (word: string) => [...plain(word).replaceAll(/[\s.,:،؟?]/gu, '')].sort().join('');

/** The lines of Arabic words as they stand on the paper, from right to left. */
const linesOf = (words: Word[]): string[] =>
  [...Map.groupBy(words, ({ y }) => y).values()].map((line) =>
    [...line]
      .sort((a, b) => b.x - a.x)
      .flatMap(({ text }) => text.split(/\s+/u).map(letters))
      .filter((word) => word !== '')
      .join(' '),
  );

type Node = { role?: string; alt?: string; lang?: string; children?: Node[] };
const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
const tagsOf = async (pdf: Pdf) =>
  (
    await Promise.all(Array.from({ length: pdf.numPages }, async (_, i) => (await pdf.getPage(i + 1)).getStructTree()))
  ).flatMap((tree) => flat(tree as unknown as Node));

/** What a phone reads from the page: the picture at 150 dots an inch. */
async function scan(pdf: Pdf): Promise<string | undefined> {
  const page = await pdf.getPage(1);
  const viewport = page.getViewport({ scale: 150 / 72 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as never, viewport }).promise;
  const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return jsqr(data, width, height)?.data;
}

describe.each(['nl', 'ar'] as const)('paper in %s', (locale) => {
  it.each(['folder', 'poster'] as const)('a %s of a district can be read, heard and scanned', async (form) => {
    const made = sheet(laak, form, locale);
    const bytes = typeset(made);
    const pdf = await open(bytes);
    expect(pdf.numPages).toBe(form === 'folder' ? 2 : 1);
    expect(bytes.length).toBeLessThan(largestFile * 1000);

    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: locale, Title: `${made.title} – ${made.site}` });
    expect(metadata.get('pdfuaid:part')).toBe('1');
    // The types say a record, but it is a map.
    expect(new Map((await pdf.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked')).toBe(true);

    const tags = await tagsOf(pdf);
    const roles = tags.map(({ role }) => role);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.indexOf('H1')).toBeLessThan(roles.indexOf('H2'));
    expect(tags.filter(({ role }) => role === 'Figure').map(({ alt }) => squeezed(alt ?? ''))).toEqual([
      squeezed(made.link.alt),
    ]);

    expect(await scan(pdf)).toBe(`https://kunstwijzer.example/p/laak-kinderen-${locale}`);
  });

  it('keeps every font inside the file, and uses only ours', () => {
    const bytes = typeset(sheet(laak, 'folder', locale)).toString('latin1');
    const names = [...bytes.matchAll(/\/FontName \/[A-Z]{6}\+(\w+)-/gu)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(locale === 'ar' ? ['Figtree', 'Vazirmatn'] : ['Figtree']));
    expect([...bytes.matchAll(/\/FontFile2 /gu)]).toHaveLength(names.length);
  });
});

it('leaves no word of a pass out', async () => {
  const made = sheet(ooievaarspas, 'folder', 'nl');
  const text = await textOf(await open(typeset(made)));
  const {
    title,
    asOf,
    join: { steps },
    help: { contacts },
    inside,
  } = made;
  const told = inside.flat().flatMap((part) => (part.kind === 'stops' ? [] : part.texts.map((each) => each.text)));
  for (const line of [title, asOf, ...steps, ...contacts.flatMap(({ lines }) => lines), ...told])
    expect(text).toContain(squeezed(line));
});

it('reads Arabic from right to left, with times and telephone numbers from left to right in it', async () => {
  const made = sheet(laak, 'folder', 'ar');
  const pdf = await open(typeset(made));
  const words = await wordsOf(pdf);
  const lines = linesOf(words);
  const line = (text: string) => text.split(/\s+/u).map(letters).join(' ');
  const { steps } = made.join;
  for (const said of [made.join.heading, made.help.heading, steps[0] ?? '', steps[2] ?? ''])
    expect(
      lines.some((each) => each.includes(line(said))),
      said,
    ).toBe(true);

  const text = words.map((each) => each.text);
  const times = made.inside
    .flat()
    .flatMap((part) => (part.kind === 'stops' ? part.stops.flatMap(({ when }) => when?.time ?? []) : []));
  expect(times.length).toBeGreaterThan(0);
  for (const time of new Set(times)) expect(text).toContain(time);
  expect(text.join(' ')).toContain('070 3933348'.replace(' ', ''));
});

it('sets a text that our fonts have no letters for, without the promise of PDF/UA', async () => {
  const made = sheet(laak, 'poster', 'nl');
  const pdf = await open(typeset({ ...made, lead: { text: 'x' }, title: 'Kom 🎺 erbij' }));
  const { metadata } = await pdf.getMetadata();
  expect(metadata.get('pdfuaid:part')).toBeNull();
  expect(await textOf(pdf)).toContain('erbij');
});

it('takes no word of the content for a command', async () => {
  const made = sheet(laak, 'poster', 'nl');
  const title = '#panic("x") *a* $b$ [c] \\u{41}';
  expect(await textOf(await open(typeset({ ...made, title })))).toContain(squeezed(title));
});

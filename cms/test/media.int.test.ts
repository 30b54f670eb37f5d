import { imageWidths } from '@kunstwijzer/content/model';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { onEveryDatabase } from './boot.ts';
import { as, createPeople } from './people.ts';

const photo = (width: number) =>
  sharp({ create: { width, height: Math.round(width / 2), channels: 3, background: '#0b5cad' } })
    .withExif({ IFD0: { Artist: 'kanarie' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 4/1 0/1' } })
    .jpeg()
    .toBuffer();

const file = (name: string, mimetype: string, data: Buffer) => ({ name, mimetype, data, size: data.length });

onEveryDatabase((payload) => {
  const upload = (upload: ReturnType<typeof file>, data: object = { alt: 'Een koor dat zingt' }) =>
    payload().create({ collection: 'media', data: data, file: upload });
  const stored = (name: string) => readFile(join(process.env.DATA_DIR ?? '', 'media', name));

  it('writes a picture again: without its old name, place and maker, in every width of the site', async () => {
    const doc = await upload(file('IMG van mijn telefoon.JPG', 'image/jpeg', await photo(2000)));
    expect(doc.slug).toMatch(/^een-koor-dat-zingt-[0-9a-f]{8}$/u);
    expect(doc).toMatchObject({ filename: `${doc.slug}.webp`, mimeType: 'image/webp', width: 2000, height: 1000 });
    for (const name of [`${doc.slug}.webp`, ...imageWidths.map((width) => `${doc.slug}-${width}.webp`)]) {
      const bytes = await stored(name);
      const { format, exif } = await sharp(bytes).metadata();
      expect({ name, format, exif }).toEqual({ name, format: 'webp', exif: undefined });
      expect(bytes.includes('kanarie')).toBe(false);
    }
    const widths = await Promise.all(
      imageWidths.map(async (width) => (await sharp(await stored(`${doc.slug}-${width}.webp`)).metadata()).width),
    );
    expect(widths).toEqual([...imageWidths]);
  });

  it('names a picture itself, whoever uploads it and whatever they say', async () => {
    const { editor } = await createPeople(payload());
    const { slug, filename } = await payload().create({
      ...as(editor),
      collection: 'media',
      data: { alt: 'Een koor dat zingt', slug: 'door-mij-gekozen' },
      file: file('a.jpg', 'image/jpeg', await photo(200)),
    });
    expect(slug).toMatch(/^een-koor-dat-zingt-[0-9a-f]{8}$/u);
    expect(filename).toBe(`${slug}.webp`);
  });

  it('offers a small picture as it is, in every width', async () => {
    const { slug } = await upload(
      file(
        'klein.png',
        'image/png',
        await sharp(await photo(200))
          .png()
          .toBuffer(),
      ),
    );
    for (const width of imageWidths)
      expect((await sharp(await stored(`${slug}-${width}.webp`)).metadata()).width, String(width)).toBe(200);
  });

  it.each([
    [
      'an animation',
      'image/gif',
      Buffer.from(
        'GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;',
        'latin1',
      ),
    ],
    [
      'a drawing with a script',
      'image/svg+xml',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['a page that says it is a picture', 'image/png', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['half a picture', 'image/jpeg', Buffer.from('ffd8ffe000104a46494600010100', 'hex')],
  ])('refuses %s', async (_what, mimetype, data) => {
    const before = await payload().count({ collection: 'media' });
    await expect(upload(file('beeld.png', mimetype, data))).rejects.toThrow();
    expect(await payload().count({ collection: 'media' })).toEqual(before);
  });

  it('asks what there is to see', async () => {
    const picture = file('a.jpg', 'image/jpeg', await photo(600));
    await expect(upload(picture, {})).rejects.toMatchObject({ status: 400, data: { errors: [{ path: 'alt' }] } });
  });
});

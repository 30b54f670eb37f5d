import { imageNames, imageWidths, previewSize } from '@kunstwijzer/content/model';
import { damagedFiles, readSums } from '@kunstwijzer/content/files';
import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLocalReq } from 'payload';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { onEveryDatabase } from './boot.ts';
import { mediaFiles } from '../src/collections/media/library.ts';
import { checkPictures, forgetReplaced } from '../src/collections/media/picture-check.ts';
import { publishFolders } from '../src/site-folders.ts';
import { imagesById } from '../src/snapshot/read.ts';
import { as, createPeople } from './people.ts';

const photo = (width: number) =>
  sharp({ create: { width, height: Math.round(width / 2), channels: 3, background: '#0b5cad' } })
    .withExif({ IFD0: { Artist: 'kanarie' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 4/1 0/1' } })
    .jpeg()
    .toBuffer();

const file = (name: string, mimetype: string, data: Buffer) => ({ name, mimetype, data, size: data.length });

/** What the names of its files begin with. */
const stemOf = ({ filename }: { filename?: string | null }) => (filename ?? '').replace(/\.webp$/u, '');

onEveryDatabase((payload) => {
  const upload = (upload: ReturnType<typeof file>, data: object = { alt: 'Een koor dat zingt' }) =>
    payload().create({ collection: 'media', data: data, file: upload });
  const stored = (name: string) => readFile(join(process.env.DATA_DIR ?? '', 'media', name));

  it('writes a picture again: without its old name, place and maker, in every width of the site', async () => {
    const doc = await upload(file('IMG van mijn telefoon.JPG', 'image/jpeg', await photo(2000)));
    expect(doc.slug).toMatch(/^een-koor-dat-zingt-[0-9a-f]{8}$/u);
    expect(doc).toMatchObject({ mimeType: 'image/webp', width: 2000, height: 1000 });
    const stem = stemOf(doc);
    expect(stem.replace(/[\da-f]{12}$/u, '')).toBe(`${doc.slug}-`);
    for (const name of [`${stem}.webp`, ...imageWidths.map((width) => `${stem}-${width}.webp`)]) {
      const bytes = await stored(name);
      const { format, exif } = await sharp(bytes).metadata();
      expect({ name, format, exif }).toEqual({ name, format: 'webp', exif: undefined });
      expect(bytes.includes('kanarie')).toBe(false);
    }
    const widths = await Promise.all(
      imageWidths.map(async (width) => (await sharp(await stored(`${stem}-${width}.webp`)).metadata()).width),
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
    expect(filename).toMatch(new RegExp(`^${slug}-[\\da-f]{12}\\.webp$`, 'u'));
  });

  it('offers a small picture as it is, in every width', async () => {
    const doc = await upload(
      file(
        'klein.png',
        'image/png',
        await sharp(await photo(200))
          .png()
          .toBuffer(),
      ),
    );
    for (const width of imageWidths)
      expect((await sharp(await stored(`${stemOf(doc)}-${width}.webp`)).metadata()).width, String(width)).toBe(200);
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

  const folder = () => join(process.env.DATA_DIR ?? '', 'media');
  const published = async (id: string) => (await imagesById(payload())).get(id)?.slug ?? '';
  const sums = async (doc: { filename?: string | null }) => readSums(folder(), `${stemOf(doc)}.sha256`);

  it('notes the digest of every file beside it, before it says that the picture is there', async () => {
    const doc = await upload(file('a.jpg', 'image/jpeg', await photo(600)));
    const noted = (await sums(doc)) ?? new Map<string, string>();
    expect([...noted.keys()].sort()).toEqual([`${stemOf(doc)}.webp`, ...imageNames(stemOf(doc))].sort());
    expect(await damagedFiles(folder(), noted, { calm: false })).toEqual([]);
  });

  const replace = {
    'another file': async (id: string) =>
      payload().update({
        collection: 'media',
        id,
        data: {},
        file: file('DSC van mijn telefoon.jpg', 'image/jpeg', await photo(800)),
      }),
    'another part of it': async (id: string) => {
      const req = await createLocalReq({}, payload());
      req.query = {
        uploadEdits: {
          crop: { x: 0, y: 0, width: 50, height: 50, unit: '%' },
          widthInPixels: 300,
          heightInPixels: 150,
        },
      };
      return payload().update({ collection: 'media', id, data: {}, req });
    },
  };
  it.each(Object.keys(replace) as (keyof typeof replace)[])(
    'gives a picture a new address for %s, and keeps the old files',
    async (way) => {
      const before = await upload(file('a.jpg', 'image/jpeg', await photo(600)));
      const address = await published(before.id);
      const after = await replace[way](before.id);
      expect(after.slug).toBe(before.slug);
      expect(stemOf(after)).toMatch(new RegExp(`^${before.slug}-[\\da-f]{12}$`, 'u'));
      expect(await published(before.id)).not.toBe(address);
      for (const name of [stemOf(before), stemOf(after)]) {
        const noted = (await readSums(folder(), `${name}.sha256`)) ?? new Map<string, string>();
        expect(noted.size).toBe(imageWidths.length + 2);
        expect(await damagedFiles(folder(), noted, { calm: false })).toEqual([]);
      }
      expect((await mediaFiles(process.env.DATA_DIR ?? '')).map(({ name }) => name)).toEqual(
        expect.arrayContaining([stemOf(before), stemOf(after)].map((stem) => `${stem}-480.webp`)),
      );
      await payload().delete({ collection: 'media', id: before.id });
      expect((await readdir(folder())).filter((name) => name.startsWith(`${before.slug}`))).toEqual([]);
    },
  );

  it('keeps the files of a picture when what would replace them is refused', async () => {
    const doc = await upload(file('a.jpg', 'image/jpeg', await photo(600)));
    await expect(
      payload().update({
        collection: 'media',
        id: doc.id,
        data: { alt: '' },
        file: file('b.jpg', 'image/jpeg', await photo(700)),
      }),
    ).rejects.toThrow();
    expect(await damagedFiles(folder(), (await sums(doc)) ?? new Map<string, string>(), { calm: false })).toEqual([]);
  });

  it('makes the file that others show beside a link, as JPEG in their shape', async () => {
    const doc = await upload(file('a.jpg', 'image/jpeg', await photo(600)));
    const { format, width, height } = await sharp(await stored(`${stemOf(doc)}-1200.jpg`)).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', ...previewSize });
  });

  const check = () => {
    const dataDir = process.env.DATA_DIR ?? '';
    return checkPictures({ payload: payload(), dataDir, folders: publishFolders(dataDir), calm: false });
  };
  const damage: Record<string, (path: string) => Promise<void>> = {
    emptied: (path) => truncate(path),
    flipped: async (path) => {
      const bytes = await readFile(path);
      bytes.writeUInt8(bytes.readUInt8(99) ^ 1, 99);
      await writeFile(path, bytes);
    },
    deleted: (path) => rm(path),
  };

  it.each(Object.keys(damage))('makes sizes again that were %s, and names the whole file that was', async (kind) => {
    const doc = await upload(file('a.jpg', 'image/jpeg', await photo(600)));
    const sizes = [`${stemOf(doc)}-480.webp`, `${stemOf(doc)}-1200.jpg`];
    for (const name of sizes) await damage[kind]?.(join(folder(), name));
    expect((await check()).mended.sort()).toEqual(sizes.toSorted());
    expect(await damagedFiles(folder(), (await sums(doc)) ?? new Map<string, string>(), { calm: false })).toEqual([]);
    await damage[kind]?.(join(folder(), doc.filename ?? ''));
    expect(await check()).toMatchObject({ mended: [], damaged: [doc.filename] });
    await payload().delete({ collection: 'media', id: doc.id });
    expect((await check()).damaged).toEqual([]);
  });

  it('notes the digests of pictures from before there were any', async () => {
    const doc = await upload(file('a.jpg', 'image/jpeg', await photo(600)));
    const before = await sums(doc);
    await rm(join(folder(), `${stemOf(doc)}.sha256`));
    await rm(join(folder(), `${stemOf(doc)}-1200.jpg`));
    expect((await check()).mended).toEqual([`${stemOf(doc)}-1200.jpg`]);
    expect(await sums(doc)).toEqual(before);
  });

  it('keeps replaced files while a snapshot names them, and no longer', async () => {
    const dataDir = process.env.DATA_DIR ?? '';
    const folders = publishFolders(dataDir);
    const before = await upload(file('a.jpg', 'image/jpeg', await photo(600)));
    const after = await replace['another file'](before.id);
    const named = join(folders.snapshots, 'one');
    await mkdir(named, { recursive: true });
    await writeFile(join(named, 'snapshot.json'), JSON.stringify({ image: { slug: stemOf(before) } }));
    const forget = async (age?: number) =>
      (await forgetReplaced({ payload: payload(), dataDir, folders }, age)).filter((name) =>
        name.startsWith(stemOf(before)),
      );
    expect(await forget(0)).toEqual([]);
    await rm(named, { recursive: true });
    // It may belong to a picture that is coming in.
    expect(await forget()).toEqual([]);
    const gone = await forget(0);
    expect(gone.sort()).toEqual(
      [`${stemOf(before)}.webp`, `${stemOf(before)}.sha256`, ...imageNames(stemOf(before))].sort(),
    );
    expect(await damagedFiles(folder(), (await sums(after)) ?? new Map<string, string>(), { calm: false })).toEqual([]);
  });
});

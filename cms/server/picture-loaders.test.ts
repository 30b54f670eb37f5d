import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

// In a process of its own: what is closed stays closed for all of it.
const opened = `
  import sharp from 'sharp';
  import { onlyPictureLoaders } from ${JSON.stringify(join(import.meta.dirname, 'picture-loaders.ts'))};
  const formats = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'];
  const make = (format) => sharp({ create: { width: 9, height: 9, channels: 3, background: '#0b5cad' } })[format]().toBuffer();
  const pictures = [
    ...(await Promise.all(formats.map(async (format) => [format, await make(format)]))),
    ['svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4"/></svg>')],
  ];
  const open = async () => {
    const names = [];
    for (const [name, bytes] of pictures) await sharp(bytes).webp().toBuffer().then(() => names.push(name), () => {});
    return names;
  };
  const before = await open();
  onlyPictureLoaders();
  console.log(JSON.stringify({ before, after: await open() }));
`;

it('leaves three kinds of picture that can be opened', async () => {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', opened], { cwd: import.meta.dirname });
  expect(JSON.parse(stdout)).toEqual({
    before: ['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif', 'svg'],
    after: ['jpeg', 'png', 'webp'],
  });
});

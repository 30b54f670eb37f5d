import type { Payload, PayloadRequest } from 'payload';
import sharp from 'sharp';
import { newToken } from './secrets.ts';

/** Largest picture of a visitor in bytes. */
export const largestPicture = 8 * 1024 * 1024;

const isAscii = (bytes: Uint8Array, at: number, text: string) =>
  [...text].every((character, i) => bytes[at + i] === character.codePointAt(0));

/** The kind of a picture by how it begins; what its name or sender says does not count. */
function kindOf(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (bytes[0] === 0x89 && isAscii(bytes, 1, 'PNG\r\n')) return 'png';
  return isAscii(bytes, 0, 'RIFF') && isAscii(bytes, 8, 'WEBP') ? 'webp' : null;
}

/**
 * Writes a picture again: upright, at most 2,400 points wide and high, as WebP without places, names or anything else
 * that was in the file. Null when it is not a whole JPEG, PNG or WebP, or has more than 40 million points.
 */
export async function cleanPicture(bytes: Uint8Array): Promise<Buffer | null> {
  const kind = kindOf(bytes);
  if (kind === null || bytes.byteLength > largestPicture) return null;
  try {
    const image = sharp(bytes, { limitInputPixels: 40_000_000, failOn: 'warning', animated: false });
    // The loader that sharp chose must be the one that we took it for.
    if ((await image.metadata()).format !== kind) return null;
    return await image
      .rotate()
      .resize({ width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 88 })
      .toBuffer();
  } catch (error) {
    // sharp has no kinds of errors: whatever it cannot read is refused.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Keeps a clean picture under a name that nobody can guess; resolves with its id. */
export async function storePicture(payload: Payload, data: Buffer, req?: PayloadRequest): Promise<string> {
  const name = `${newToken()}.webp`;
  const file = { name, data, mimetype: 'image/webp', size: data.byteLength };
  const { id } = await payload.create({ collection: 'submission-images', data: {}, file, req, depth: 0 });
  return id;
}

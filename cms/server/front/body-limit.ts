import type { IncomingHttpHeaders } from 'node:http';

/** The largest bodies in bytes: of visitors, of forms of the admin (long texts in four languages), of uploads by staff. */
const bodyLimits = { visitor: 64 * 1024, form: 4 * 1024 * 1024, upload: 20 * 1024 * 1024 };

/** Status and text to refuse a body with; null when it may be read. A length must be stated: Node then reads no byte more. */
export function bodyRefusal(headers: IncomingHttpHeaders): { status: number; text: string } | null {
  if (headers['transfer-encoding'] !== undefined) return { status: 411, text: 'State the length of the body.' };
  const length = Number(headers['content-length'] ?? 0);
  const loggedIn = /(?:^|;\s*)payload-token=/u.test(headers.cookie ?? '');
  const upload = headers['content-type']?.startsWith('multipart/form-data') ?? false;
  const limit = bodyLimits[loggedIn ? (upload ? 'upload' : 'form') : 'visitor'];
  return length > limit ? { status: 413, text: `At most ${Math.floor(limit / 1024)} kB.` } : null;
}

import type { IncomingHttpHeaders } from 'node:http';
import type { Refusal } from './refuse.ts';

/**
 * The largest bodies in bytes: of visitors, of a file of listings, of a form with a picture (8 MB and the rest of it), of
 * forms of the admin (long texts in four languages), of uploads by staff.
 */
const bodyLimits = {
  visitor: 64 * 1024,
  listings: 1024 * 1024,
  picture: 9 * 1024 * 1024,
  form: 4 * 1024 * 1024,
  upload: 20 * 1024 * 1024,
};

/** What may be sent where, by somebody without an account. */
function visitorLimit(pathname: string, upload: boolean): keyof typeof bodyLimits {
  if (pathname === '/api/submissions/import') return 'listings';
  return upload && /^\/api\/(?:submissions|mine)\//u.test(pathname) ? 'picture' : 'visitor';
}

const size = (bytes: number) => (bytes < 1024 * 1024 ? `${bytes / 1024} kB` : `${bytes / 1024 / 1024} MB`);

/**
 * Status and text to refuse a body with; null when it may be read. A length must be stated: Node then reads no byte more.
 * Larger bodies than those of visitors are for people with an account: `isStaff` looks whether the session is one.
 */
export async function bodyRefusal(
  headers: IncomingHttpHeaders,
  pathname: string,
  isStaff: () => Promise<boolean>,
): Promise<Refusal | null> {
  if (headers['transfer-encoding'] !== undefined) return { status: 411, text: 'State the length of the body.' };
  const length = Number(headers['content-length'] ?? 0);
  const upload = headers['content-type']?.startsWith('multipart/form-data') ?? false;
  const ofVisitors = bodyLimits[visitorLimit(pathname, upload)];
  if (length <= ofVisitors) return null;
  const ofStaff = bodyLimits[upload ? 'upload' : 'form'];
  const limit = length <= Math.max(ofStaff, ofVisitors) && (await isStaff()) ? ofStaff : ofVisitors;
  return length > limit ? { status: 413, text: `At most ${size(limit)}.` } : null;
}

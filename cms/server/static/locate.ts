import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file on disk: where it is (`file`), what it is whatever its name (`device`, `inode`), and its bytes and time. */
export type FileInfo = { file: string; device: number; inode: number; size: number; modified: number };

/** A file to serve, or the address that the browser should use instead, or nothing. */
export type Found = FileInfo | { moved: string } | null;

/** Files that configure the server or are hidden: never served. `.well-known` is the one public exception. */
const isPrivate = (segment: string) =>
  (segment.startsWith('.') && segment !== '.well-known') || segment === '_redirects' || segment === '_headers';

/** Segments of a URL path, decoded; null when it is malformed or tries to leave the folder. */
function safeSegments(pathname: string): string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (!decoded.startsWith('/') || decoded.startsWith('//') || /[\0\\]/u.test(decoded)) return null;
  const segments = decoded.slice(1).split('/');
  return segments.some((segment) => segment === '..' || segment === '.' || isPrivate(segment)) ? null : segments;
}

async function fileAt(path: string) {
  // Nothing there, a path through a file, a name that is too long: all mean "not found".
  const info = await stat(path).catch(() => null);
  if (!info?.isFile()) return null;
  return { file: path, device: info.dev, inode: info.ino, size: info.size, modified: info.mtimeMs };
}

/**
 * The file of a URL path under `folder`, by the rules that Netlify calls pretty URLs:
 * `/a/` is `a/index.html`, `/a` moves to `/a/` when that exists, else is `a.html`. No directory listing.
 */
export async function locate(folder: string, pathname: string): Promise<Found> {
  const segments = safeSegments(pathname);
  if (!segments) return null;
  const path = join(folder, ...segments);
  if (path !== folder && !path.startsWith(folder + sep)) return null;
  if (pathname.endsWith('/')) return fileAt(join(path, 'index.html'));
  const file = await fileAt(path);
  if (file) return file;
  if (await fileAt(join(path, 'index.html'))) return { moved: `${pathname}/` };
  return fileAt(`${path}.html`);
}

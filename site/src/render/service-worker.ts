import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeKeys } from '@kunstwijzer/content/model';

/** What a language needs to be searched without a connection, and a digest of it all. */
function packOf(locale: string, release: string, files: string[]) {
  const pages = ['', 'zoeken/', 'offline/'].map((path) => `/${locale}/${path}`);
  const index = files.filter((file) => file.startsWith(`${locale}/zoeken/`) && file.endsWith('.json')).sort();
  const paths = [...pages, ...index.map((file) => `/${file}`)];
  const digest = createHash('sha256');
  for (const path of paths) digest.update(readFileSync(join(release, path.endsWith('/') ? `${path}index.html` : path)));
  return [locale, { release: digest.digest('hex').slice(0, 16), paths }] as const;
}

/** `/sw.js` of a release whose pages are there: the compiled worker, told what it keeps and the digests of that. */
export function serviceWorker(app: string, release: string, files: string[]): Buffer {
  const packs = Object.fromEntries(localeKeys.map((locale) => packOf(locale, release, files)));
  return Buffer.from(
    `const __PACKS__=${JSON.stringify(packs)};\n${readFileSync(join(app, 'service-worker.js'), 'utf8')}`,
  );
}

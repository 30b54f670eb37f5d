import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { en } from '@payloadcms/translations/languages/en';
import { nl } from '@payloadcms/translations/languages/nl';
import { defaultLocale, localeKeys, locales } from '@kunstwijzer/content/model';
import { resolve } from 'node:path';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { Users } from './collections/users/index.ts';
import { databaseAdapter } from './database/adapter.ts';
import { readEnv } from './env.ts';

const env = readEnv();
const here = resolve(decodeURIComponent(new URL(import.meta.url).pathname), '..');

export default buildConfig({
  secret: env.secret,
  serverURL: env.origin,
  csrf: [env.origin],
  cors: [env.origin],
  telemetry: false,
  graphQL: { disable: true },
  maxDepth: 2,
  db: databaseAdapter(env.database),
  editor: lexicalEditor(),
  sharp,
  i18n: { supportedLanguages: { nl, en }, fallbackLanguage: 'nl' },
  localization: {
    locales: localeKeys.map((code) => ({ code, label: locales[code].label, rtl: locales[code].dir === 'rtl' })),
    defaultLocale,
    fallback: true,
  },
  admin: { user: Users.slug, importMap: { baseDir: here } },
  typescript: { outputFile: resolve(here, 'payload-types.ts') },
  collections: [Users],
});

import { en } from '@payloadcms/translations/languages/en';
import { nl } from '@payloadcms/translations/languages/nl';
import { defaultLocale, localeKeys, locales } from '@kunstwijzer/content/model';
import { resolve } from 'node:path';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { markUrl } from './admin/brand/mark.ts';
import { nobody } from './access/nobody.ts';
import { withOwnIdentity } from './access/own-identity.ts';
import { contentCollections } from './collections/index.ts';
import { media } from './collections/media/index.ts';
import { Redirects } from './collections/redirects/index.ts';
import { users } from './collections/users/index.ts';
import { databaseAdapter } from './database/adapter.ts';
import { readEnv } from './env.ts';
import { editor } from './fields/rich-text/index.ts';
import { Questions } from './freshness/collection.ts';
import { confirmEndpoints } from './asking/endpoints.ts';
import { toConfirmEndpoint } from './freshness/overview.ts';
import { Site } from './globals/site.ts';
import { payloadEn, payloadNl } from './i18n/payload-words.ts';
import { healthEndpoint } from './health/endpoint.ts';
import { retryAfter } from './http/after-error.ts';
import { withDoor } from './http/door.ts';
import { forEverybody, forPeople } from './http/endpoints.ts';
import { translations } from './i18n/index.ts';
import { inboxEndpoints } from './inbox/endpoints.ts';
import { Attempts } from './limits/collection.ts';
import { logOptions } from './log.ts';
import { queueAdapter } from './mail/adapter.ts';
import { Mails } from './mail/collection.ts';
import { exampleEndpoints } from './publish/example-endpoints.ts';
import { mailboxEndpoints } from './mail/mailbox/endpoints.ts';
import { livePreview } from './preview/config.ts';
import { Publications } from './publish/collection.ts';
import { snapshotEndpoints } from './publish/snapshot-endpoint.ts';
import { gapsEndpoint } from './route/endpoint.ts';
import { Clock, Instances, Schedules } from './schedule/collections.ts';
import { scheduleEndpoints } from './schedule/endpoints.ts';
import { followPlanned } from './schedule/planned.ts';
import { tryOutEndpoint, unmetEndpoint } from './search/endpoints.ts';
import { UnmetQueries } from './search/unmet-queries.ts';
import { bucketStorage } from './storage.ts';
import { submissionCollections } from './submissions/collections/index.ts';
import { mineEndpoints } from './submissions/mine/endpoints.ts';
import { translationEndpoints } from './translation/endpoints.ts';
import { usedInEndpoints } from './used-in/endpoints.ts';
import { versionEndpoints } from './versions/endpoints.ts';
import { Looks } from './watch/collection.ts';
import { sourceEndpoints } from './watch/endpoints.ts';

const env = readEnv();
const here = resolve(decodeURIComponent(new URL(import.meta.url).pathname), '..');

export default buildConfig({
  secret: env.secret,
  serverURL: env.cmsOrigin,
  csrf: [env.cmsOrigin, env.origin],
  cors: [env.cmsOrigin, env.origin],
  telemetry: false,
  graphQL: { disable: true },
  maxDepth: 2,
  db: databaseAdapter(env.database),
  logger: { options: logOptions(env.logLevel) },
  hooks: { afterError: [retryAfter] },
  email: queueAdapter(env.mail?.from ?? `redactie@${new URL(env.origin).hostname}`),
  editor,
  sharp,
  i18n: {
    supportedLanguages: { nl, en },
    fallbackLanguage: 'nl',
    translations: { nl: { ...payloadNl, ...translations.nl }, en: { ...payloadEn, ...translations.en } },
  },
  localization: {
    locales: localeKeys.map((code) => ({ code, label: locales[code].label, rtl: locales[code].dir === 'rtl' })),
    defaultLocale,
    // An empty text is empty for editors; who shows a name to people asks for Dutch in its place. docs/decisions/137.
    fallback: false,
  },
  admin: {
    user: 'users',
    importMap: { baseDir: here },
    livePreview,
    // The other choice fetches a picture from a third party.
    avatar: 'default',
    dateFormat: 'd-M-yyyy HH:mm',
    // Nor are pictures of titles drawn, for whoever asks (/api/og).
    meta: {
      titleSuffix: ' · Haagse Kunstwijzer',
      defaultOGImageType: 'off',
      description: 'De redactie van Haagse Kunstwijzer.',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: markUrl }],
    },
    components: {
      graphics: { Icon: '/admin/brand/Icon.tsx#Icon', Logo: '/admin/brand/Logo.tsx#Logo' },
      providers: ['/admin/desk/Desk.tsx#Desk'],
      actions: ['/admin/PublishAction.tsx#PublishAction'],
      beforeDashboard: ['/admin/Dashboard.tsx#Dashboard'],
      beforeNavLinks: [
        '/admin/inbox/InboxLink.tsx#InboxLink',
        '/admin/translation/TranslationLink.tsx#TranslationLink',
      ],
      afterNavLinks: [
        '/admin/search/SearchLink.tsx#SearchLink',
        '/admin/route/RouteLink.tsx#RouteLink',
        '/admin/live/LiveLink.tsx#LiveLink',
      ],
      views: {
        // In the place of Payload's own.
        login: { Component: '/admin/accounts/LoginView.tsx#LoginView', path: '/login', exact: true },
        reset: { Component: '/admin/accounts/ResetView.tsx#ResetView', path: '/reset', exact: true },
        inbox: { Component: '/admin/inbox/InboxView.tsx#InboxView', path: '/inbox' },
        vertalen: { Component: '/admin/translation/TranslationView.tsx#TranslationView', path: '/vertalen' },
        search: { Component: '/admin/search/SearchView.tsx#SearchView', path: '/search' },
        routekaart: { Component: '/admin/route/RouteView.tsx#RouteView', path: '/routekaart', exact: true },
        live: { Component: '/admin/live/LiveView.tsx#LiveView', path: '/live', exact: true },
      },
    },
  },
  // By hand (npm run generate:types): else each start outside production, so each test, runs a process for it.
  typescript: { outputFile: resolve(here, 'payload-types.ts'), autoGenerate: false },
  collections: [
    ...contentCollections,
    media(env.dataDir),
    Redirects,
    ...submissionCollections(env.dataDir),
    Publications,
    UnmetQueries,
    users({ secure: env.cmsOrigin.startsWith('https:'), loginsPerMinute: env.loginsPerMinute }),
    Attempts,
    Schedules,
    Instances,
    Clock,
    Mails,
    Questions,
    Looks,
  ],
  globals: [Site],
  endpoints: [
    ...[
      ...snapshotEndpoints,
      ...mineEndpoints,
      ...mailboxEndpoints,
      ...exampleEndpoints,
      ...confirmEndpoints,
      unmetEndpoint,
      healthEndpoint,
    ].map(forEverybody),
    ...[
      ...inboxEndpoints,
      ...scheduleEndpoints,
      ...sourceEndpoints,
      tryOutEndpoint,
      toConfirmEndpoint,
      gapsEndpoint,
      ...usedInEndpoints,
      ...versionEndpoints,
      ...translationEndpoints,
    ].map(forPeople),
  ],
  // Only what editors planned for one record; schedule/planned.ts runs it.
  jobs: { access: { run: nobody, queue: nobody, cancel: nobody }, tasks: [], deleteJobOnComplete: true },
  onInit: followPlanned,
  plugins: [bucketStorage(env.bucket)],
  // What a visitor or editor may not do is not a fault of ours.
  loggingLevels: {
    APIError: 'info',
    AuthenticationError: 'info',
    Forbidden: 'info',
    QueryError: 'info',
    ValidationError: 'info',
  },
})
  .then(withOwnIdentity)
  .then(withDoor);

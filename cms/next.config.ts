import { resolve } from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Our own server compresses nothing of Next, so Next does.
  compress: true,
  // `npm run typecheck` checks the same files with the same settings; twice would only slow the first start.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: ['@kunstwijzer/content'],
  turbopack: { root: resolve(import.meta.dirname, '..') },
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: [
          { key: 'Content-Security-Policy', value: "frame-ancestors 'self'" },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Robots-Tag', value: 'noindex' },
        ],
      },
    ]),
};

export default withPayload(config);

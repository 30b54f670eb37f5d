import { resolve } from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Our own server compresses, answers of the API too (cms-server.ts).
  compress: false,
  // `npm run typecheck` checks the same files with the same settings; twice would only slow the first start.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: ['@kunstwijzer/content'],
  // One copy for what starts the CMS and for what answers: with two, an error of the one is no instance of the class of
  // the other, and what is wrong with which field does not reach the screen of the editor.
  serverExternalPackages: ['payload'],
  // Payload answers and logs by the names of error classes: minified, "you may not" becomes "an unknown error".
  experimental: { turbopackMinify: { server: false } },
  turbopack: { root: resolve(import.meta.dirname, '..') },
};

export default withPayload(config);

import { s3Storage } from '@payloadcms/storage-s3';
import type { Plugin } from 'payload';
import type { Bucket } from './env.ts';

/**
 * Writes uploads to a bucket too. The folder stays: publishing reads the pictures there. Without a bucket the same
 * fields are there, so that one migration fits every installation.
 */
export const bucketStorage = (bucket: Bucket | null): Plugin =>
  s3Storage({
    enabled: bucket !== null,
    alwaysInsertFields: true,
    disableLocalStorage: false,
    // The prefix also makes the plugin's fields the same with and without a bucket.
    collections: { media: { prefix: 'media' } },
    bucket: bucket?.name ?? 'none',
    config: {
      region: bucket?.region ?? 'auto',
      ...(bucket?.endpoint && { endpoint: bucket.endpoint, forcePathStyle: true }),
      ...(bucket && { credentials: { accessKeyId: bucket.accessKeyId, secretAccessKey: bucket.secretAccessKey } }),
    },
  });

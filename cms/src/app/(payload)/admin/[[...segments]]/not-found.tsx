import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views';
import config from '../../../../payload.config.ts';
import { importMap } from '../importMap.js';

type Args = {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export const generateMetadata = ({ params, searchParams }: Args) =>
  generatePageMetadata({ config, params, searchParams });

/** What the admin shows for a path that it does not have. */
const NotFound = ({ params, searchParams }: Args) => NotFoundPage({ config, importMap, params, searchParams });

export default NotFound;

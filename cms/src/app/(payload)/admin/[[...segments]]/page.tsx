import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import config from '../../../../payload.config.ts';
import { importMap } from '../importMap.js';

type Args = {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export const generateMetadata = ({ params, searchParams }: Args) =>
  generatePageMetadata({ config, params, searchParams });

/** Every view of the admin, by its path. */
const Page = ({ params, searchParams }: Args) => RootPage({ config, importMap, params, searchParams });

export default Page;

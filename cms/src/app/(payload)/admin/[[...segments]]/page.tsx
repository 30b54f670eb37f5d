import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import { redirect } from 'next/navigation';
import { withoutQuestion } from '../../../../http/list-question.ts';
import config from '../../../../payload.config.ts';
import { importMap } from '../importMap.js';

type Args = {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export const generateMetadata = ({ params, searchParams }: Args) =>
  generatePageMetadata({ config, params, searchParams });

/** Every view of the admin, by its path. */
async function Page({ params, searchParams }: Args) {
  // The dashboard has none.
  const { segments = [] } = (await params) as Partial<Awaited<Args['params']>>;
  const other = withoutQuestion(await config, { segments, searchParams: await searchParams });
  if (other !== null) redirect(other);
  return RootPage({ config, importMap, params, searchParams });
}

export default Page;

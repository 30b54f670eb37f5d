import type { APIRoute } from 'astro';
import { datasetNames } from '../../features/opendata/dataset.ts';
import { fileResponse } from '../../features/opendata/files.ts';
import { notFound } from '../../routing.ts';

export const getStaticPaths = () => datasetNames.map((dataset) => ({ params: { dataset } }));

export const GET: APIRoute = ({ params, site, url }) => {
  const name = datasetNames.find((each) => each === params.dataset);
  return name ? fileResponse(name, 'json', site ?? url) : notFound();
};

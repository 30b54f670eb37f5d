import type { APIRoute } from 'astro';
import { sitemapXml } from '../sitemap.ts';
import type { PagePaths } from '../sitemap.ts';
import { realRecords } from '../records.ts';

const features = import.meta.glob<PagePaths>('../features/*/paths.ts', { eager: true, import: 'pagePaths' });

export const GET: APIRoute = ({ site, url }) => {
  const pages = Object.values(features).flatMap((pagePaths) => pagePaths(realRecords()));
  return new Response(sitemapXml(site ?? url, pages), { headers: { 'Content-Type': 'application/xml' } });
};

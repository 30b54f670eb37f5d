import type { APIRoute } from 'astro';
import { shardText } from '../../../../features/shortlist/cards.ts';
import { shardCount } from '../../../../listing/shards.ts';
import { inAllLocales, jsonResponse, notFound } from '../../../../routing.ts';

export const getStaticPaths = () => inAllLocales(Array.from({ length: shardCount }, (_, i) => ({ shard: String(i) })));

export const GET: APIRoute = ({ params: { shard = '' }, locals: { locale } }) => {
  const text = shardText(locale, shard);
  return text === undefined ? notFound() : jsonResponse(text);
};

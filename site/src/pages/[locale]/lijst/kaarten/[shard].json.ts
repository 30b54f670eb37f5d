import type { APIRoute } from 'astro';
import { shard } from '../../../../features/shortlist/cards.ts';
import { shardCount } from '../../../../shortlist/shards.ts';
import { inAllLocales } from '../../../../routing.ts';

export const getStaticPaths = () => inAllLocales(Array.from({ length: shardCount }, (_, i) => ({ shard: String(i) })));

export const GET: APIRoute = ({ params, locals: { locale } }) => Response.json(shard(locale, Number(params.shard)));

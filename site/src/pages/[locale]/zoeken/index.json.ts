import type { APIRoute } from 'astro';
import { searchIndex } from '../../../listing/search-index.ts';
import { inAllLocales } from '../../../routing.ts';

export const getStaticPaths = () => inAllLocales();

export const GET: APIRoute = ({ locals: { locale } }) => Response.json(searchIndex(locale));

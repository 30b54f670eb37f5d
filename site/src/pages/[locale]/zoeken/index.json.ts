import type { APIRoute } from 'astro';
import { searchFiles } from '../../../listing/parts.ts';
import { inAllLocales } from '../../../routing.ts';

export const getStaticPaths = () => inAllLocales();

export const GET: APIRoute = ({ locals: { locale } }) => Response.json(searchFiles(locale).manifest);

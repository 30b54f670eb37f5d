import { parse, stringify } from 'qs-esm';
import type { SanitizedConfig } from 'payload';
import { badWhere } from './where.ts';

/** What the address of a page of the admin asks: its path below `/admin`, and its parameters as Next has them. */
type Asked = { segments: string[]; searchParams: Record<string, string | string[]> };

/**
 * The address of a list of the admin without its `where`, when no database can answer that one; null when it can, and for
 * every other page. Payload would show a fault.
 */
export function withoutQuestion(config: SanitizedConfig, { segments, searchParams }: Asked): string | null {
  const [kind, owner, view] = segments;
  const isList = kind === 'collections' && (view === undefined || view === 'trash');
  if (!isList || !config.collections.some(({ slug }) => slug === owner)) return null;
  // As Payload reads it (@payloadcms/next, views/Root).
  const { where, ...others } = parse(stringify(searchParams), { depth: 10 });
  if (where === undefined || where === '' || badWhere({ config, owner, versions: false }, where) === null) return null;
  return `/admin/${segments.join('/')}${stringify(others, { addQueryPrefix: true })}`;
}

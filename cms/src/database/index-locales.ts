import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite';
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import type { AnySQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core';

/**
 * An index on the parent of each table of translations. Payload only has one that begins with the language, with
 * which a list of 2,000 events took half a minute.
 */
export const indexLocales: SQLiteSchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables))
    if (name.endsWith('_locales'))
      extendTable({
        table,
        extraConfig: (columns: Record<string, AnySQLiteColumn>) => ({
          [`${name}_parent_idx`]: index(`${name}_parent_idx`).on(columns._parentID as AnySQLiteColumn),
        }),
      });
  return schema;
};

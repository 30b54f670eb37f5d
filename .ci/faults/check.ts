import { createClient } from '@libsql/client';

/** What is in a database file after a fault. */
export type Stored = {
  /** Acknowledged submissions that are not there. */
  lost: string[];
  /** Documents without a version, or not in every language, or with a version that is not in every language. */
  torn: string[];
  documents: number;
  /** `ok`, or what SQLite says is broken. */
  integrity: string;
};

/** Compares the notices of a database with what was acknowledged. The server must not run, or must be idle. */
export async function inspect(database: string, acknowledged: Iterable<string>, prefix: string): Promise<Stored> {
  const client = createClient({ url: `file:${database}` });
  try {
    const list = async (sql: string): Promise<string[]> =>
      (await client.execute({ sql, args: { prefix: `${prefix}%` } })).rows.map(({ slug }) =>
        typeof slug === 'string' ? slug : '?',
      );
    const documents = new Set(await list('SELECT slug FROM notices WHERE slug LIKE :prefix'));
    const torn = await list(`
      SELECT n.slug FROM notices n WHERE n.slug LIKE :prefix AND (
        (SELECT count(*) FROM notices_locales l WHERE l._parent_id = n.id) <> 4
        OR NOT EXISTS (SELECT 1 FROM _notices_v v WHERE v.parent_id = n.id AND v.latest = 1)
        OR EXISTS (SELECT 1 FROM _notices_v v WHERE v.parent_id = n.id
                   AND (SELECT count(*) FROM _notices_v_locales l WHERE l._parent_id = v.id) <> 4))`);
    const orphans = await list(`
      SELECT coalesce(v.version_slug, v.id) AS slug FROM _notices_v v
      WHERE v.version_slug LIKE :prefix AND NOT EXISTS (SELECT 1 FROM notices n WHERE n.id = v.parent_id)`);
    const integrity = (await client.execute('PRAGMA integrity_check')).rows.map(({ integrity_check: said }) =>
      typeof said === 'string' ? said : 'no answer',
    );
    const foreign = (await client.execute('PRAGMA foreign_key_check')).rows.length;
    return {
      lost: [...acknowledged].filter((slug) => !documents.has(slug)),
      torn: [...torn, ...orphans],
      documents: documents.size,
      integrity: [...integrity, ...(foreign > 0 ? [`${foreign} broken references`] : [])].join('; '),
    };
  } finally {
    client.close();
  }
}

/** Says what was found. `lost` counts what is gone or there by half, `whole` is whether nothing is and the file is sound. */
export function report({ lost, torn, documents, integrity }: Stored, acknowledged: number) {
  console.log(`  acknowledged ${acknowledged}, stored ${documents}, lost ${lost.length}, torn ${torn.length}`);
  console.log(`  integrity_check: ${integrity}`);
  const gone = lost.length + torn.length;
  return { lost: gone, whole: gone === 0 && integrity === 'ok' };
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`looks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`record\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`looked_at\` text NOT NULL,
  	\`read_at\` text,
  	\`why\` text,
  	\`failing_since\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`looks_record_idx\` ON \`looks\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`looks_updated_at_idx\` ON \`looks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`looks_created_at_idx\` ON \`looks\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`looks\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` ADD \`put_back_at\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`put_back_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`publications_put_back_by_idx\` ON \`publications\` (\`put_back_by_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text NOT NULL,
  	\`requested_by_id\` text(36),
  	\`started_at\` text,
  	\`duration\` numeric,
  	\`live_at\` text,
  	\`pages\` numeric,
  	\`receipt\` text,
  	\`release\` text,
  	\`link\` text,
  	\`digest\` text,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`message\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`requested_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_publications\`("id", "state", "requested_by_id", "started_at", "duration", "live_at", "pages", "receipt", "release", "link", "digest", "attempts", "message", "updated_at", "created_at") SELECT "id", "state", "requested_by_id", "started_at", "duration", "live_at", "pages", "receipt", "release", "link", "digest", "attempts", "message", "updated_at", "created_at" FROM \`publications\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`ALTER TABLE \`__new_publications\` RENAME TO \`publications\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`publications_state_idx\` ON \`publications\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`publications_requested_by_idx\` ON \`publications\` (\`requested_by_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
}

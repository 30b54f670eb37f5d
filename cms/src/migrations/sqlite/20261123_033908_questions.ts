import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`questions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`asked_on\` text NOT NULL,
  	\`last_asked_on\` text NOT NULL,
  	\`reminders\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`questions_record_idx\` ON \`questions\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`freshness_activities\` numeric DEFAULT 6 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`freshness_providers\` numeric DEFAULT 12 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`freshness_spaces\` numeric DEFAULT 12 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`freshness_hide\` numeric DEFAULT 6 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_freshness_activities\` numeric DEFAULT 6 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_freshness_providers\` numeric DEFAULT 12 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_freshness_spaces\` numeric DEFAULT 12 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_freshness_hide\` numeric DEFAULT 6 NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`questions\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`freshness_activities\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`freshness_providers\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`freshness_spaces\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`freshness_hide\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_freshness_activities\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_freshness_providers\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_freshness_spaces\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_freshness_hide\`;`)
}

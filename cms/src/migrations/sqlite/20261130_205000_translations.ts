import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`provenance\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_provenance\` text;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`provenance\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_provenance\` text;`)
  await db.run(sql`ALTER TABLE \`alerts\` ADD \`provenance\` text;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` ADD \`version_provenance\` text;`)
  await db.run(sql`ALTER TABLE \`providers\` ADD \`provenance\` text;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` ADD \`version_provenance\` text;`)
  await db.run(sql`ALTER TABLE \`activities\` ADD \`provenance\` text;`)
  await db.run(sql`ALTER TABLE \`_activities_v\` ADD \`version_provenance\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`provenance\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_provenance\` text;`)
  await db.run(sql`ALTER TABLE \`spaces\` ADD \`provenance\` text;`)
  await db.run(sql`ALTER TABLE \`_spaces_v\` ADD \`version_provenance\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`provenance\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_provenance\` text;`)
  await db.run(sql`ALTER TABLE \`steps\` ADD \`provenance\` text;`)
  await db.run(sql`ALTER TABLE \`_steps_v\` ADD \`version_provenance\` text;`)
  await db.run(sql`ALTER TABLE \`passes\` ADD \`provenance\` text;`)
  await db.run(sql`ALTER TABLE \`_passes_v\` ADD \`version_provenance\` text;`)
  await db.run(sql`ALTER TABLE \`coaches\` ADD \`provenance\` text;`)
  await db.run(sql`ALTER TABLE \`_coaches_v\` ADD \`version_provenance\` text;`)
  await db.run(sql`ALTER TABLE \`terms\` ADD \`provenance\` text;`)
  await db.run(sql`ALTER TABLE \`_terms_v\` ADD \`version_provenance\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`provenance\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` DROP COLUMN \`version_provenance\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`provenance\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_provenance\`;`)
  await db.run(sql`ALTER TABLE \`alerts\` DROP COLUMN \`provenance\`;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` DROP COLUMN \`version_provenance\`;`)
  await db.run(sql`ALTER TABLE \`providers\` DROP COLUMN \`provenance\`;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` DROP COLUMN \`version_provenance\`;`)
  await db.run(sql`ALTER TABLE \`activities\` DROP COLUMN \`provenance\`;`)
  await db.run(sql`ALTER TABLE \`_activities_v\` DROP COLUMN \`version_provenance\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`provenance\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_provenance\`;`)
  await db.run(sql`ALTER TABLE \`spaces\` DROP COLUMN \`provenance\`;`)
  await db.run(sql`ALTER TABLE \`_spaces_v\` DROP COLUMN \`version_provenance\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`provenance\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_provenance\`;`)
  await db.run(sql`ALTER TABLE \`steps\` DROP COLUMN \`provenance\`;`)
  await db.run(sql`ALTER TABLE \`_steps_v\` DROP COLUMN \`version_provenance\`;`)
  await db.run(sql`ALTER TABLE \`passes\` DROP COLUMN \`provenance\`;`)
  await db.run(sql`ALTER TABLE \`_passes_v\` DROP COLUMN \`version_provenance\`;`)
  await db.run(sql`ALTER TABLE \`coaches\` DROP COLUMN \`provenance\`;`)
  await db.run(sql`ALTER TABLE \`_coaches_v\` DROP COLUMN \`version_provenance\`;`)
  await db.run(sql`ALTER TABLE \`terms\` DROP COLUMN \`provenance\`;`)
  await db.run(sql`ALTER TABLE \`_terms_v\` DROP COLUMN \`version_provenance\`;`)
}

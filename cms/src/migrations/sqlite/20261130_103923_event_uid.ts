import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`uid\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_uid\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`mailed\` text;`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`confirmed\` text;`)
  await db.run(sql`ALTER TABLE \`links\` ADD \`contact\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`uid\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_uid\`;`)
  await db.run(sql`ALTER TABLE \`submissions\` DROP COLUMN \`mailed\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`confirmed\`;`)
  await db.run(sql`ALTER TABLE \`links\` DROP COLUMN \`contact\`;`)
}

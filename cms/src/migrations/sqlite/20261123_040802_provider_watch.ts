import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`providers\` ADD \`watch\` text;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` ADD \`version_watch\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`providers\` DROP COLUMN \`watch\`;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` DROP COLUMN \`version_watch\`;`)
}

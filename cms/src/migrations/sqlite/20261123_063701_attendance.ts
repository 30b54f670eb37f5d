import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`activities\` ADD \`attendance\` text;`)
  await db.run(sql`ALTER TABLE \`_activities_v\` ADD \`version_attendance\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`activities\` DROP COLUMN \`attendance\`;`)
  await db.run(sql`ALTER TABLE \`_activities_v\` DROP COLUMN \`version_attendance\`;`)
}

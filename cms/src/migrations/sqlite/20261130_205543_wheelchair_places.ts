import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`spaces\` ADD \`wheelchair_places\` numeric;`)
  await db.run(sql`ALTER TABLE \`_spaces_v\` ADD \`version_wheelchair_places\` numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`spaces\` DROP COLUMN \`wheelchair_places\`;`)
  await db.run(sql`ALTER TABLE \`_spaces_v\` DROP COLUMN \`version_wheelchair_places\`;`)
}

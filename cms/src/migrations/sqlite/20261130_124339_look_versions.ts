import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`looks\` ADD \`etag\` text;`)
  await db.run(sql`ALTER TABLE \`looks\` ADD \`modified\` text;`)
  await db.run(sql`ALTER TABLE \`looks\` ADD \`compared\` text;`)
  await db.run(sql`ALTER TABLE \`looks\` ADD \`moved_to\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`looks\` DROP COLUMN \`etag\`;`)
  await db.run(sql`ALTER TABLE \`looks\` DROP COLUMN \`modified\`;`)
  await db.run(sql`ALTER TABLE \`looks\` DROP COLUMN \`compared\`;`)
  await db.run(sql`ALTER TABLE \`looks\` DROP COLUMN \`moved_to\`;`)
}

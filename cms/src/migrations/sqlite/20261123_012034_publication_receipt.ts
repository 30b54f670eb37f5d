import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` ADD \`live_at\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`receipt\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`release\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`live_at\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`receipt\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`release\`;`)
}

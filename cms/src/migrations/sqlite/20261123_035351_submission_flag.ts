import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`flagged\` text;`)
  await db.run(sql`CREATE INDEX \`submissions_flagged_idx\` ON \`submissions\` (\`flagged\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`submissions_flagged_idx\`;`)
  await db.run(sql`ALTER TABLE \`submissions\` DROP COLUMN \`flagged\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`providers_pass_rules\` ADD \`max_per_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`_providers_v_version_pass_rules\` ADD \`max_per_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`activities_pass_rules\` ADD \`max_per_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`_activities_v_version_pass_rules\` ADD \`max_per_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`events_pass_rules\` ADD \`max_per_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v_version_pass_rules\` ADD \`max_per_year\` numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`providers_pass_rules\` DROP COLUMN \`max_per_year\`;`)
  await db.run(sql`ALTER TABLE \`_providers_v_version_pass_rules\` DROP COLUMN \`max_per_year\`;`)
  await db.run(sql`ALTER TABLE \`activities_pass_rules\` DROP COLUMN \`max_per_year\`;`)
  await db.run(sql`ALTER TABLE \`_activities_v_version_pass_rules\` DROP COLUMN \`max_per_year\`;`)
  await db.run(sql`ALTER TABLE \`events_pass_rules\` DROP COLUMN \`max_per_year\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_version_pass_rules\` DROP COLUMN \`max_per_year\`;`)
}

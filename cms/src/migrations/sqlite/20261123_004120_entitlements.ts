import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`passes_entitlement_limits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`household\` text,
  	\`income\` numeric,
  	\`savings\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`passes_entitlement_limits_order_idx\` ON \`passes_entitlement_limits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`passes_entitlement_limits_parent_id_idx\` ON \`passes_entitlement_limits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_passes_v_version_entitlement_limits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`household\` text,
  	\`income\` numeric,
  	\`savings\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_passes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_passes_v_version_entitlement_limits_order_idx\` ON \`_passes_v_version_entitlement_limits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_entitlement_limits_parent_id_idx\` ON \`_passes_v_version_entitlement_limits\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`passes\` ADD \`entitlement_income_tested\` text DEFAULT 'unknown';`)
  await db.run(sql`ALTER TABLE \`passes\` ADD \`entitlement_min_age\` numeric;`)
  await db.run(sql`ALTER TABLE \`passes\` ADD \`entitlement_max_age\` numeric;`)
  await db.run(sql`ALTER TABLE \`passes\` ADD \`entitlement_requires\` text;`)
  await db.run(sql`ALTER TABLE \`_passes_v\` ADD \`version_entitlement_income_tested\` text DEFAULT 'unknown';`)
  await db.run(sql`ALTER TABLE \`_passes_v\` ADD \`version_entitlement_min_age\` numeric;`)
  await db.run(sql`ALTER TABLE \`_passes_v\` ADD \`version_entitlement_max_age\` numeric;`)
  await db.run(sql`ALTER TABLE \`_passes_v\` ADD \`version_entitlement_requires\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`passes_entitlement_limits\`;`)
  await db.run(sql`DROP TABLE \`_passes_v_version_entitlement_limits\`;`)
  await db.run(sql`ALTER TABLE \`passes\` DROP COLUMN \`entitlement_income_tested\`;`)
  await db.run(sql`ALTER TABLE \`passes\` DROP COLUMN \`entitlement_min_age\`;`)
  await db.run(sql`ALTER TABLE \`passes\` DROP COLUMN \`entitlement_max_age\`;`)
  await db.run(sql`ALTER TABLE \`passes\` DROP COLUMN \`entitlement_requires\`;`)
  await db.run(sql`ALTER TABLE \`_passes_v\` DROP COLUMN \`version_entitlement_income_tested\`;`)
  await db.run(sql`ALTER TABLE \`_passes_v\` DROP COLUMN \`version_entitlement_min_age\`;`)
  await db.run(sql`ALTER TABLE \`_passes_v\` DROP COLUMN \`version_entitlement_max_age\`;`)
  await db.run(sql`ALTER TABLE \`_passes_v\` DROP COLUMN \`version_entitlement_requires\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`steps_entrances\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`steps_entrances_order_idx\` ON \`steps_entrances\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`steps_entrances_parent_idx\` ON \`steps_entrances\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_steps_v_version_entrances\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_steps_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_steps_v_version_entrances_order_idx\` ON \`_steps_v_version_entrances\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_version_entrances_parent_idx\` ON \`_steps_v_version_entrances\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`steps\` ADD \`admission_on\` text;`)
  await db.run(sql`ALTER TABLE \`_steps_v\` ADD \`version_admission_on\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`steps_entrances\`;`)
  await db.run(sql`DROP TABLE \`_steps_v_version_entrances\`;`)
  await db.run(sql`ALTER TABLE \`steps\` DROP COLUMN \`admission_on\`;`)
  await db.run(sql`ALTER TABLE \`_steps_v\` DROP COLUMN \`version_admission_on\`;`)
}

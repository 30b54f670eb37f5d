import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`site_about_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_about_checked_order_idx\` ON \`site_about_checked\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`site_about_checked_parent_idx\` ON \`site_about_checked\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_about_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_about_checked_order_idx\` ON \`_site_v_version_about_checked\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_about_checked_parent_idx\` ON \`_site_v_version_about_checked\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`about_responsible\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`about_address\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`about_phone\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`about_privacy_email\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`about_complaints\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`about_accessibility\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`about_accessibility_on\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`about_licence\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`message_greeting\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`message_about\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`message_about_self\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`message_join\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`message_join_self\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`message_room\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`message_price\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`message_pass\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`message_passes\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`message_language\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`message_access\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`message_thanks\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_about_responsible\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_about_address\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_about_phone\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_about_privacy_email\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_about_complaints\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_about_accessibility\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_about_accessibility_on\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_about_licence\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_message_greeting\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_message_about\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_message_about_self\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_message_join\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_message_join_self\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_message_room\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_message_price\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_message_pass\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_message_passes\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_message_language\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_message_access\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_message_thanks\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`site_about_checked\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_about_checked\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`about_responsible\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`about_address\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`about_phone\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`about_privacy_email\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`about_complaints\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`about_accessibility\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`about_accessibility_on\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`about_licence\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`message_greeting\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`message_about\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`message_about_self\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`message_join\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`message_join_self\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`message_room\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`message_price\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`message_pass\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`message_passes\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`message_language\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`message_access\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`message_thanks\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_about_responsible\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_about_address\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_about_phone\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_about_privacy_email\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_about_complaints\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_about_accessibility\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_about_accessibility_on\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_about_licence\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_message_greeting\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_message_about\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_message_about_self\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_message_join\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_message_join_self\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_message_room\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_message_price\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_message_pass\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_message_passes\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_message_language\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_message_access\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_message_thanks\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`submissions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`quarantined\` integer DEFAULT false NOT NULL,
  	\`listing\` text,
  	\`before\` text,
  	\`about_of\` text,
  	\`about_slug\` text,
  	\`about_field\` text,
  	\`target_of\` text,
  	\`target_slug\` text,
  	\`provider\` text,
  	\`image_id\` text(36),
  	\`spam_score\` numeric NOT NULL,
  	\`spam_reasons\` text NOT NULL,
  	\`duplicates\` text,
  	\`batch\` text,
  	\`question\` text,
  	\`answer\` text,
  	\`reason\` text,
  	\`flagged\` text,
  	\`key_hash\` text NOT NULL,
  	\`log\` text NOT NULL,
  	\`undo\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`submission_images\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`submissions_number_idx\` ON \`submissions\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`submissions_kind_idx\` ON \`submissions\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`submissions_state_idx\` ON \`submissions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`submissions_quarantined_idx\` ON \`submissions\` (\`quarantined\`);`)
  await db.run(sql`CREATE INDEX \`submissions_about_about_slug_idx\` ON \`submissions\` (\`about_slug\`);`)
  await db.run(sql`CREATE INDEX \`submissions_target_target_slug_idx\` ON \`submissions\` (\`target_slug\`);`)
  await db.run(sql`CREATE INDEX \`submissions_provider_idx\` ON \`submissions\` (\`provider\`);`)
  await db.run(sql`CREATE INDEX \`submissions_image_idx\` ON \`submissions\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_spam_spam_score_idx\` ON \`submissions\` (\`spam_score\`);`)
  await db.run(sql`CREATE INDEX \`submissions_batch_idx\` ON \`submissions\` (\`batch\`);`)
  await db.run(sql`CREATE INDEX \`submissions_flagged_idx\` ON \`submissions\` (\`flagged\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`submissions_key_hash_idx\` ON \`submissions\` (\`key_hash\`);`)
  await db.run(sql`CREATE INDEX \`submissions_updated_at_idx\` ON \`submissions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_created_at_idx\` ON \`submissions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`submission_images\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`submission_images_updated_at_idx\` ON \`submission_images\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submission_images_created_at_idx\` ON \`submission_images\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`submission_images_filename_idx\` ON \`submission_images\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`submission\` text,
  	\`provider\` text,
  	\`email\` text NOT NULL,
  	\`name\` text,
  	\`phone\` text,
  	\`locale\` text NOT NULL,
  	\`until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_submission_idx\` ON \`contacts\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`contacts_provider_idx\` ON \`contacts\` (\`provider\`);`)
  await db.run(sql`CREATE INDEX \`contacts_email_idx\` ON \`contacts\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`contacts_until_idx\` ON \`contacts\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`contacts_updated_at_idx\` ON \`contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts_created_at_idx\` ON \`contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`expires\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`links_hash_idx\` ON \`links\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`links_subject_idx\` ON \`links\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`links_expires_idx\` ON \`links\` (\`expires\`);`)
  await db.run(sql`CREATE INDEX \`links_updated_at_idx\` ON \`links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`links_created_at_idx\` ON \`links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`template\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`to\` text,
  	\`data\` text,
  	\`submission\` text,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`tries\` numeric DEFAULT 0 NOT NULL,
  	\`due\` text NOT NULL,
  	\`fault\` text,
  	\`claim\` text,
  	\`claimed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`mails_template_idx\` ON \`mails\` (\`template\`);`)
  await db.run(sql`CREATE INDEX \`mails_submission_idx\` ON \`mails\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`mails_state_idx\` ON \`mails\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mails_due_idx\` ON \`mails\` (\`due\`);`)
  await db.run(sql`CREATE INDEX \`mails_claim_idx\` ON \`mails\` (\`claim\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`questions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`asked_on\` text NOT NULL,
  	\`last_asked_on\` text NOT NULL,
  	\`reminders\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`questions_record_idx\` ON \`questions\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`providers\` ADD \`watch\` text;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` ADD \`version_watch\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`freshness_activities\` numeric DEFAULT 6 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`freshness_providers\` numeric DEFAULT 12 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`freshness_spaces\` numeric DEFAULT 12 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`freshness_hide\` numeric DEFAULT 6 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_freshness_activities\` numeric DEFAULT 6 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_freshness_providers\` numeric DEFAULT 12 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_freshness_spaces\` numeric DEFAULT 12 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_freshness_hide\` numeric DEFAULT 6 NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`submissions\`;`)
  await db.run(sql`DROP TABLE \`submission_images\`;`)
  await db.run(sql`DROP TABLE \`contacts\`;`)
  await db.run(sql`DROP TABLE \`links\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`DROP TABLE \`questions\`;`)
  await db.run(sql`ALTER TABLE \`providers\` DROP COLUMN \`watch\`;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` DROP COLUMN \`version_watch\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`freshness_activities\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`freshness_providers\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`freshness_spaces\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`freshness_hide\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_freshness_activities\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_freshness_providers\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_freshness_spaces\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_freshness_hide\`;`)
}

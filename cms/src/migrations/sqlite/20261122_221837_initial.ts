import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`stories_disciplines\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_disciplines_order_idx\` ON \`stories_disciplines\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_disciplines_parent_idx\` ON \`stories_disciplines\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stories_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_confirmation_sources_order_idx\` ON \`stories_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`stories_confirmation_sources_parent_id_idx\` ON \`stories_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`date\` text,
  	\`district\` text,
  	\`provider_id\` text(36),
  	\`confirmation_by\` text DEFAULT 'editor',
  	\`confirmation_date\` text,
  	\`slug\` text,
  	\`text_state_nl\` text DEFAULT 'own',
  	\`text_state_en\` text DEFAULT 'missing',
  	\`text_state_tr\` text DEFAULT 'missing',
  	\`text_state_ar\` text DEFAULT 'missing',
  	\`todo\` text,
  	\`example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_image_idx\` ON \`stories\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_date_idx\` ON \`stories\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`stories_provider_idx\` ON \`stories\` (\`provider_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`stories_slug_idx\` ON \`stories\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`stories_example_idx\` ON \`stories\` (\`example\`);`)
  await db.run(sql`CREATE INDEX \`stories_updated_at_idx\` ON \`stories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_created_at_idx\` ON \`stories\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stories__status_idx\` ON \`stories\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`stories_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`stories_locales_locale_parent_id_unique\` ON \`stories_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_locales_parent_idx\` ON \`stories_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_version_disciplines\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_version_disciplines_order_idx\` ON \`_stories_v_version_disciplines\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_disciplines_parent_idx\` ON \`_stories_v_version_disciplines\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_version_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_version_confirmation_sources_order_idx\` ON \`_stories_v_version_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_confirmation_sources_parent_id_idx\` ON \`_stories_v_version_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_date\` text,
  	\`version_district\` text,
  	\`version_provider_id\` text(36),
  	\`version_confirmation_by\` text DEFAULT 'editor',
  	\`version_confirmation_date\` text,
  	\`version_slug\` text,
  	\`version_text_state_nl\` text DEFAULT 'own',
  	\`version_text_state_en\` text DEFAULT 'missing',
  	\`version_text_state_tr\` text DEFAULT 'missing',
  	\`version_text_state_ar\` text DEFAULT 'missing',
  	\`version_todo\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_parent_idx\` ON \`_stories_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_image_idx\` ON \`_stories_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_date_idx\` ON \`_stories_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_provider_idx\` ON \`_stories_v\` (\`version_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_slug_idx\` ON \`_stories_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_example_idx\` ON \`_stories_v\` (\`version_example\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_updated_at_idx\` ON \`_stories_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_created_at_idx\` ON \`_stories_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version__status_idx\` ON \`_stories_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_created_at_idx\` ON \`_stories_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_updated_at_idx\` ON \`_stories_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_snapshot_idx\` ON \`_stories_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_published_locale_idx\` ON \`_stories_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_latest_idx\` ON \`_stories_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_stories_v_locales_locale_parent_id_unique\` ON \`_stories_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_locales_parent_idx\` ON \`_stories_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_conditions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_conditions_order_idx\` ON \`guides_conditions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_conditions_parent_id_idx\` ON \`guides_conditions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_conditions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides_conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_conditions_locales_locale_parent_id_unique\` ON \`guides_conditions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_conditions_locales_parent_idx\` ON \`guides_conditions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_confirmation_sources_order_idx\` ON \`guides_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_confirmation_sources_parent_id_idx\` ON \`guides_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`topic\` text,
  	\`order\` numeric DEFAULT 0,
  	\`year\` text,
  	\`contact_website\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`confirmation_by\` text DEFAULT 'editor',
  	\`confirmation_date\` text,
  	\`slug\` text,
  	\`text_state_nl\` text DEFAULT 'own',
  	\`text_state_en\` text DEFAULT 'missing',
  	\`text_state_tr\` text DEFAULT 'missing',
  	\`text_state_ar\` text DEFAULT 'missing',
  	\`todo\` text,
  	\`example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_slug_idx\` ON \`guides\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`guides_example_idx\` ON \`guides\` (\`example\`);`)
  await db.run(sql`CREATE INDEX \`guides_updated_at_idx\` ON \`guides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guides_created_at_idx\` ON \`guides\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`guides__status_idx\` ON \`guides\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`guides_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`for_whom\` text,
  	\`how\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_locales_locale_parent_id_unique\` ON \`guides_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_locales_parent_idx\` ON \`guides_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_conditions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_conditions_order_idx\` ON \`_guides_v_version_conditions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_conditions_parent_id_idx\` ON \`_guides_v_version_conditions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_conditions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v_version_conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guides_v_version_conditions_locales_locale_parent_id_unique\` ON \`_guides_v_version_conditions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_conditions_locales_parent_idx\` ON \`_guides_v_version_conditions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_confirmation_sources_order_idx\` ON \`_guides_v_version_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_confirmation_sources_parent_id_idx\` ON \`_guides_v_version_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_topic\` text,
  	\`version_order\` numeric DEFAULT 0,
  	\`version_year\` text,
  	\`version_contact_website\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_confirmation_by\` text DEFAULT 'editor',
  	\`version_confirmation_date\` text,
  	\`version_slug\` text,
  	\`version_text_state_nl\` text DEFAULT 'own',
  	\`version_text_state_en\` text DEFAULT 'missing',
  	\`version_text_state_tr\` text DEFAULT 'missing',
  	\`version_text_state_ar\` text DEFAULT 'missing',
  	\`version_todo\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_parent_idx\` ON \`_guides_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_slug_idx\` ON \`_guides_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_example_idx\` ON \`_guides_v\` (\`version_example\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_updated_at_idx\` ON \`_guides_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_created_at_idx\` ON \`_guides_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version__status_idx\` ON \`_guides_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_created_at_idx\` ON \`_guides_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_updated_at_idx\` ON \`_guides_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_snapshot_idx\` ON \`_guides_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_published_locale_idx\` ON \`_guides_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_latest_idx\` ON \`_guides_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_for_whom\` text,
  	\`version_how\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guides_v_locales_locale_parent_id_unique\` ON \`_guides_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_locales_parent_idx\` ON \`_guides_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`alerts_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alerts_confirmation_sources_order_idx\` ON \`alerts_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`alerts_confirmation_sources_parent_id_idx\` ON \`alerts_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`alerts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`href\` text,
  	\`from\` text,
  	\`until\` text,
  	\`confirmation_by\` text DEFAULT 'editor',
  	\`confirmation_date\` text,
  	\`slug\` text,
  	\`text_state_nl\` text DEFAULT 'own',
  	\`text_state_en\` text DEFAULT 'missing',
  	\`text_state_tr\` text DEFAULT 'missing',
  	\`text_state_ar\` text DEFAULT 'missing',
  	\`todo\` text,
  	\`example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`alerts_slug_idx\` ON \`alerts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`alerts_example_idx\` ON \`alerts\` (\`example\`);`)
  await db.run(sql`CREATE INDEX \`alerts_updated_at_idx\` ON \`alerts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts_created_at_idx\` ON \`alerts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts__status_idx\` ON \`alerts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`alerts_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`alerts_locales_locale_parent_id_unique\` ON \`alerts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_locales_parent_idx\` ON \`alerts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v_version_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_alerts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_confirmation_sources_order_idx\` ON \`_alerts_v_version_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_confirmation_sources_parent_id_idx\` ON \`_alerts_v_version_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_href\` text,
  	\`version_from\` text,
  	\`version_until\` text,
  	\`version_confirmation_by\` text DEFAULT 'editor',
  	\`version_confirmation_date\` text,
  	\`version_slug\` text,
  	\`version_text_state_nl\` text DEFAULT 'own',
  	\`version_text_state_en\` text DEFAULT 'missing',
  	\`version_text_state_tr\` text DEFAULT 'missing',
  	\`version_text_state_ar\` text DEFAULT 'missing',
  	\`version_todo\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_alerts_v_parent_idx\` ON \`_alerts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_slug_idx\` ON \`_alerts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_example_idx\` ON \`_alerts_v\` (\`version_example\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_updated_at_idx\` ON \`_alerts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_created_at_idx\` ON \`_alerts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version__status_idx\` ON \`_alerts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_created_at_idx\` ON \`_alerts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_updated_at_idx\` ON \`_alerts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_snapshot_idx\` ON \`_alerts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_published_locale_idx\` ON \`_alerts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_latest_idx\` ON \`_alerts_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v_locales\` (
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_alerts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_alerts_v_locales_locale_parent_id_unique\` ON \`_alerts_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_locales_parent_idx\` ON \`_alerts_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`providers_disciplines\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`providers_disciplines_order_idx\` ON \`providers_disciplines\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`providers_disciplines_parent_idx\` ON \`providers_disciplines\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`providers_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`street\` text,
  	\`postcode\` text,
  	\`city\` text,
  	\`district\` text,
  	\`neighbourhood\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`providers_places_order_idx\` ON \`providers_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`providers_places_parent_id_idx\` ON \`providers_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`providers_ages_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`providers_ages_groups_order_idx\` ON \`providers_ages_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`providers_ages_groups_parent_idx\` ON \`providers_ages_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`providers_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`providers_levels_order_idx\` ON \`providers_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`providers_levels_parent_idx\` ON \`providers_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`providers_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`providers_languages_order_idx\` ON \`providers_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`providers_languages_parent_idx\` ON \`providers_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`providers_pass_rules_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`providers_pass_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`providers_pass_rules_municipalities_order_idx\` ON \`providers_pass_rules_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`providers_pass_rules_municipalities_parent_idx\` ON \`providers_pass_rules_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`providers_pass_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pass_id\` text(36),
  	\`accepted\` text DEFAULT 'unknown',
  	\`tier\` text,
  	\`benefit_kind\` text DEFAULT 'unknown',
  	\`benefit_percent\` numeric,
  	\`benefit_amount\` numeric,
  	\`per_year\` numeric,
  	\`min_age\` numeric,
  	\`max_age\` numeric,
  	\`from\` text,
  	\`until\` text,
  	FOREIGN KEY (\`pass_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`providers_pass_rules_order_idx\` ON \`providers_pass_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`providers_pass_rules_parent_id_idx\` ON \`providers_pass_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`providers_pass_rules_pass_idx\` ON \`providers_pass_rules\` (\`pass_id\`);`)
  await db.run(sql`CREATE TABLE \`providers_pass_rules_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`providers_pass_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`providers_pass_rules_locales_locale_parent_id_unique\` ON \`providers_pass_rules_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`providers_pass_rules_locales_parent_idx\` ON \`providers_pass_rules_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`providers_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`providers_confirmation_sources_order_idx\` ON \`providers_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`providers_confirmation_sources_parent_id_idx\` ON \`providers_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`providers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text,
  	\`image_id\` text(36),
  	\`mark_name\` text,
  	\`mark_until\` text,
  	\`anchor\` integer DEFAULT false,
  	\`contact_website\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`access_step_free\` text,
  	\`access_toilet\` text,
  	\`access_hearing_loop\` text,
  	\`access_low_stimulus\` text,
  	\`access_buddy\` text,
  	\`ages_min\` numeric,
  	\`ages_max\` numeric,
  	\`dutch_needed\` text DEFAULT 'unknown',
  	\`confirmation_by\` text DEFAULT 'editor',
  	\`confirmation_date\` text,
  	\`slug\` text,
  	\`text_state_nl\` text DEFAULT 'own',
  	\`text_state_en\` text DEFAULT 'missing',
  	\`text_state_tr\` text DEFAULT 'missing',
  	\`text_state_ar\` text DEFAULT 'missing',
  	\`todo\` text,
  	\`example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`providers_image_idx\` ON \`providers\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`providers_slug_idx\` ON \`providers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`providers_example_idx\` ON \`providers\` (\`example\`);`)
  await db.run(sql`CREATE INDEX \`providers_updated_at_idx\` ON \`providers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`providers_created_at_idx\` ON \`providers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`providers__status_idx\` ON \`providers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`providers_locales\` (
  	\`summary\` text,
  	\`description\` text,
  	\`ages_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`providers_locales_locale_parent_id_unique\` ON \`providers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`providers_locales_parent_idx\` ON \`providers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`providers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`providers_rels_order_idx\` ON \`providers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`providers_rels_parent_idx\` ON \`providers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`providers_rels_path_idx\` ON \`providers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`providers_rels_terms_id_idx\` ON \`providers_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v_version_disciplines\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_providers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_providers_v_version_disciplines_order_idx\` ON \`_providers_v_version_disciplines\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_disciplines_parent_idx\` ON \`_providers_v_version_disciplines\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v_version_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`street\` text,
  	\`postcode\` text,
  	\`city\` text,
  	\`district\` text,
  	\`neighbourhood\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_providers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_providers_v_version_places_order_idx\` ON \`_providers_v_version_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_places_parent_id_idx\` ON \`_providers_v_version_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v_version_ages_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_providers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_providers_v_version_ages_groups_order_idx\` ON \`_providers_v_version_ages_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_ages_groups_parent_idx\` ON \`_providers_v_version_ages_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_providers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_providers_v_version_levels_order_idx\` ON \`_providers_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_levels_parent_idx\` ON \`_providers_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_providers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_providers_v_version_languages_order_idx\` ON \`_providers_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_languages_parent_idx\` ON \`_providers_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v_version_pass_rules_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_providers_v_version_pass_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_providers_v_version_pass_rules_municipalities_order_idx\` ON \`_providers_v_version_pass_rules_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_pass_rules_municipalities_parent_idx\` ON \`_providers_v_version_pass_rules_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v_version_pass_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`pass_id\` text(36),
  	\`accepted\` text DEFAULT 'unknown',
  	\`tier\` text,
  	\`benefit_kind\` text DEFAULT 'unknown',
  	\`benefit_percent\` numeric,
  	\`benefit_amount\` numeric,
  	\`per_year\` numeric,
  	\`min_age\` numeric,
  	\`max_age\` numeric,
  	\`from\` text,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pass_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_providers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_providers_v_version_pass_rules_order_idx\` ON \`_providers_v_version_pass_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_pass_rules_parent_id_idx\` ON \`_providers_v_version_pass_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_pass_rules_pass_idx\` ON \`_providers_v_version_pass_rules\` (\`pass_id\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v_version_pass_rules_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_providers_v_version_pass_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_providers_v_version_pass_rules_locales_locale_parent_id_uni\` ON \`_providers_v_version_pass_rules_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_pass_rules_locales_parent_idx\` ON \`_providers_v_version_pass_rules_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v_version_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_providers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_providers_v_version_confirmation_sources_order_idx\` ON \`_providers_v_version_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_confirmation_sources_parent_id_idx\` ON \`_providers_v_version_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_kind\` text,
  	\`version_image_id\` text(36),
  	\`version_mark_name\` text,
  	\`version_mark_until\` text,
  	\`version_anchor\` integer DEFAULT false,
  	\`version_contact_website\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_access_step_free\` text,
  	\`version_access_toilet\` text,
  	\`version_access_hearing_loop\` text,
  	\`version_access_low_stimulus\` text,
  	\`version_access_buddy\` text,
  	\`version_ages_min\` numeric,
  	\`version_ages_max\` numeric,
  	\`version_dutch_needed\` text DEFAULT 'unknown',
  	\`version_confirmation_by\` text DEFAULT 'editor',
  	\`version_confirmation_date\` text,
  	\`version_slug\` text,
  	\`version_text_state_nl\` text DEFAULT 'own',
  	\`version_text_state_en\` text DEFAULT 'missing',
  	\`version_text_state_tr\` text DEFAULT 'missing',
  	\`version_text_state_ar\` text DEFAULT 'missing',
  	\`version_todo\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_providers_v_parent_idx\` ON \`_providers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_image_idx\` ON \`_providers_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_slug_idx\` ON \`_providers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_example_idx\` ON \`_providers_v\` (\`version_example\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_updated_at_idx\` ON \`_providers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_created_at_idx\` ON \`_providers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version__status_idx\` ON \`_providers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_created_at_idx\` ON \`_providers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_updated_at_idx\` ON \`_providers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_snapshot_idx\` ON \`_providers_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_published_locale_idx\` ON \`_providers_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_latest_idx\` ON \`_providers_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v_locales\` (
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_ages_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_providers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_providers_v_locales_locale_parent_id_unique\` ON \`_providers_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_locales_parent_idx\` ON \`_providers_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_providers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_providers_v_rels_order_idx\` ON \`_providers_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_rels_parent_idx\` ON \`_providers_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_rels_path_idx\` ON \`_providers_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_rels_terms_id_idx\` ON \`_providers_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_disciplines\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_disciplines_order_idx\` ON \`activities_disciplines\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`activities_disciplines_parent_idx\` ON \`activities_disciplines\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_ages_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_ages_groups_order_idx\` ON \`activities_ages_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`activities_ages_groups_parent_idx\` ON \`activities_ages_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_levels_order_idx\` ON \`activities_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`activities_levels_parent_idx\` ON \`activities_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_languages_order_idx\` ON \`activities_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`activities_languages_parent_idx\` ON \`activities_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_schedule_slots\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`start\` text,
  	\`end\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_schedule_slots_order_idx\` ON \`activities_schedule_slots\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`activities_schedule_slots_parent_id_idx\` ON \`activities_schedule_slots\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_pass_rules_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities_pass_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_pass_rules_municipalities_order_idx\` ON \`activities_pass_rules_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`activities_pass_rules_municipalities_parent_idx\` ON \`activities_pass_rules_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_pass_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pass_id\` text(36),
  	\`accepted\` text DEFAULT 'unknown',
  	\`tier\` text,
  	\`benefit_kind\` text DEFAULT 'unknown',
  	\`benefit_percent\` numeric,
  	\`benefit_amount\` numeric,
  	\`per_year\` numeric,
  	\`min_age\` numeric,
  	\`max_age\` numeric,
  	\`from\` text,
  	\`until\` text,
  	FOREIGN KEY (\`pass_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_pass_rules_order_idx\` ON \`activities_pass_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`activities_pass_rules_parent_id_idx\` ON \`activities_pass_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_pass_rules_pass_idx\` ON \`activities_pass_rules\` (\`pass_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_pass_rules_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`activities_pass_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`activities_pass_rules_locales_locale_parent_id_unique\` ON \`activities_pass_rules_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_pass_rules_locales_parent_idx\` ON \`activities_pass_rules_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_confirmation_sources_order_idx\` ON \`activities_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`activities_confirmation_sources_parent_id_idx\` ON \`activities_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`provider_id\` text(36),
  	\`image_id\` text(36),
  	\`ages_min\` numeric,
  	\`ages_max\` numeric,
  	\`stage\` text,
  	\`dutch_needed\` text DEFAULT 'unknown',
  	\`schedule_from\` text,
  	\`schedule_until\` text,
  	\`venue_space_id\` text(36),
  	\`venue_place_name\` text,
  	\`venue_place_street\` text,
  	\`venue_place_postcode\` text,
  	\`venue_place_city\` text,
  	\`venue_place_district\` text,
  	\`venue_place_neighbourhood\` text,
  	\`access_step_free\` text,
  	\`access_toilet\` text,
  	\`access_hearing_loop\` text,
  	\`access_low_stimulus\` text,
  	\`access_buddy\` text,
  	\`joining\` text DEFAULT 'unknown',
  	\`price_kind\` text DEFAULT 'unknown',
  	\`price_amount\` numeric,
  	\`price_per\` text DEFAULT 'once',
  	\`booking_website\` text,
  	\`booking_email\` text,
  	\`booking_phone\` text,
  	\`confirmation_by\` text DEFAULT 'editor',
  	\`confirmation_date\` text,
  	\`slug\` text,
  	\`text_state_nl\` text DEFAULT 'own',
  	\`text_state_en\` text DEFAULT 'missing',
  	\`text_state_tr\` text DEFAULT 'missing',
  	\`text_state_ar\` text DEFAULT 'missing',
  	\`todo\` text,
  	\`example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`venue_space_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_provider_idx\` ON \`activities\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_image_idx\` ON \`activities\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_venue_venue_space_idx\` ON \`activities\` (\`venue_space_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`activities_slug_idx\` ON \`activities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`activities_example_idx\` ON \`activities\` (\`example\`);`)
  await db.run(sql`CREATE INDEX \`activities_updated_at_idx\` ON \`activities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`activities_created_at_idx\` ON \`activities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`activities__status_idx\` ON \`activities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`activities_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`ages_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`activities_locales_locale_parent_id_unique\` ON \`activities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_locales_parent_idx\` ON \`activities_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	\`steps_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`steps_id\`) REFERENCES \`steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_rels_order_idx\` ON \`activities_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_parent_idx\` ON \`activities_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_path_idx\` ON \`activities_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_terms_id_idx\` ON \`activities_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_steps_id_idx\` ON \`activities_rels\` (\`steps_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_version_disciplines\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_version_disciplines_order_idx\` ON \`_activities_v_version_disciplines\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_disciplines_parent_idx\` ON \`_activities_v_version_disciplines\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_version_ages_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_version_ages_groups_order_idx\` ON \`_activities_v_version_ages_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_ages_groups_parent_idx\` ON \`_activities_v_version_ages_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_version_levels_order_idx\` ON \`_activities_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_levels_parent_idx\` ON \`_activities_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_version_languages_order_idx\` ON \`_activities_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_languages_parent_idx\` ON \`_activities_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_version_schedule_slots\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`start\` text,
  	\`end\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_version_schedule_slots_order_idx\` ON \`_activities_v_version_schedule_slots\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_schedule_slots_parent_id_idx\` ON \`_activities_v_version_schedule_slots\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_version_pass_rules_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_activities_v_version_pass_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_version_pass_rules_municipalities_order_idx\` ON \`_activities_v_version_pass_rules_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_pass_rules_municipalities_parent_idx\` ON \`_activities_v_version_pass_rules_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_version_pass_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`pass_id\` text(36),
  	\`accepted\` text DEFAULT 'unknown',
  	\`tier\` text,
  	\`benefit_kind\` text DEFAULT 'unknown',
  	\`benefit_percent\` numeric,
  	\`benefit_amount\` numeric,
  	\`per_year\` numeric,
  	\`min_age\` numeric,
  	\`max_age\` numeric,
  	\`from\` text,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pass_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_version_pass_rules_order_idx\` ON \`_activities_v_version_pass_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_pass_rules_parent_id_idx\` ON \`_activities_v_version_pass_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_pass_rules_pass_idx\` ON \`_activities_v_version_pass_rules\` (\`pass_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_version_pass_rules_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_activities_v_version_pass_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_activities_v_version_pass_rules_locales_locale_parent_id_un\` ON \`_activities_v_version_pass_rules_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_pass_rules_locales_parent_idx\` ON \`_activities_v_version_pass_rules_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_version_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_version_confirmation_sources_order_idx\` ON \`_activities_v_version_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_confirmation_sources_parent_id_idx\` ON \`_activities_v_version_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_provider_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_ages_min\` numeric,
  	\`version_ages_max\` numeric,
  	\`version_stage\` text,
  	\`version_dutch_needed\` text DEFAULT 'unknown',
  	\`version_schedule_from\` text,
  	\`version_schedule_until\` text,
  	\`version_venue_space_id\` text(36),
  	\`version_venue_place_name\` text,
  	\`version_venue_place_street\` text,
  	\`version_venue_place_postcode\` text,
  	\`version_venue_place_city\` text,
  	\`version_venue_place_district\` text,
  	\`version_venue_place_neighbourhood\` text,
  	\`version_access_step_free\` text,
  	\`version_access_toilet\` text,
  	\`version_access_hearing_loop\` text,
  	\`version_access_low_stimulus\` text,
  	\`version_access_buddy\` text,
  	\`version_joining\` text DEFAULT 'unknown',
  	\`version_price_kind\` text DEFAULT 'unknown',
  	\`version_price_amount\` numeric,
  	\`version_price_per\` text DEFAULT 'once',
  	\`version_booking_website\` text,
  	\`version_booking_email\` text,
  	\`version_booking_phone\` text,
  	\`version_confirmation_by\` text DEFAULT 'editor',
  	\`version_confirmation_date\` text,
  	\`version_slug\` text,
  	\`version_text_state_nl\` text DEFAULT 'own',
  	\`version_text_state_en\` text DEFAULT 'missing',
  	\`version_text_state_tr\` text DEFAULT 'missing',
  	\`version_text_state_ar\` text DEFAULT 'missing',
  	\`version_todo\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_venue_space_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_parent_idx\` ON \`_activities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_provider_idx\` ON \`_activities_v\` (\`version_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_image_idx\` ON \`_activities_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_venue_version_venue_space_idx\` ON \`_activities_v\` (\`version_venue_space_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_slug_idx\` ON \`_activities_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_example_idx\` ON \`_activities_v\` (\`version_example\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_updated_at_idx\` ON \`_activities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_created_at_idx\` ON \`_activities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version__status_idx\` ON \`_activities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_created_at_idx\` ON \`_activities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_updated_at_idx\` ON \`_activities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_snapshot_idx\` ON \`_activities_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_published_locale_idx\` ON \`_activities_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_latest_idx\` ON \`_activities_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_ages_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_activities_v_locales_locale_parent_id_unique\` ON \`_activities_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_locales_parent_idx\` ON \`_activities_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	\`steps_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`steps_id\`) REFERENCES \`steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_order_idx\` ON \`_activities_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_parent_idx\` ON \`_activities_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_path_idx\` ON \`_activities_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_terms_id_idx\` ON \`_activities_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_steps_id_idx\` ON \`_activities_v_rels\` (\`steps_id\`);`)
  await db.run(sql`CREATE TABLE \`events_disciplines\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_disciplines_order_idx\` ON \`events_disciplines\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_disciplines_parent_idx\` ON \`events_disciplines\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_recurrence_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_recurrence_days_order_idx\` ON \`events_recurrence_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_recurrence_days_parent_idx\` ON \`events_recurrence_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_recurrence_except\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_recurrence_except_order_idx\` ON \`events_recurrence_except\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_recurrence_except_parent_id_idx\` ON \`events_recurrence_except\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_recurrence_cancelled\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_recurrence_cancelled_order_idx\` ON \`events_recurrence_cancelled\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_recurrence_cancelled_parent_id_idx\` ON \`events_recurrence_cancelled\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_ages_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_ages_groups_order_idx\` ON \`events_ages_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_ages_groups_parent_idx\` ON \`events_ages_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_languages_order_idx\` ON \`events_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_languages_parent_idx\` ON \`events_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_pass_rules_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events_pass_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_pass_rules_municipalities_order_idx\` ON \`events_pass_rules_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_pass_rules_municipalities_parent_idx\` ON \`events_pass_rules_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_pass_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pass_id\` text(36),
  	\`accepted\` text DEFAULT 'unknown',
  	\`tier\` text,
  	\`benefit_kind\` text DEFAULT 'unknown',
  	\`benefit_percent\` numeric,
  	\`benefit_amount\` numeric,
  	\`per_year\` numeric,
  	\`min_age\` numeric,
  	\`max_age\` numeric,
  	\`from\` text,
  	\`until\` text,
  	FOREIGN KEY (\`pass_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_pass_rules_order_idx\` ON \`events_pass_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_pass_rules_parent_id_idx\` ON \`events_pass_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_pass_rules_pass_idx\` ON \`events_pass_rules\` (\`pass_id\`);`)
  await db.run(sql`CREATE TABLE \`events_pass_rules_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_pass_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_pass_rules_locales_locale_parent_id_unique\` ON \`events_pass_rules_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_pass_rules_locales_parent_idx\` ON \`events_pass_rules_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_confirmation_sources_order_idx\` ON \`events_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_confirmation_sources_parent_id_idx\` ON \`events_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`provider_id\` text(36),
  	\`audience\` text DEFAULT 'everyone',
  	\`image_id\` text(36),
  	\`starts\` text,
  	\`starts_tz\` text DEFAULT 'Europe/Amsterdam',
  	\`ends\` text,
  	\`ends_tz\` text DEFAULT 'Europe/Amsterdam',
  	\`status\` text DEFAULT 'scheduled',
  	\`recurrence_frequency\` text,
  	\`recurrence_interval\` numeric,
  	\`recurrence_until\` text,
  	\`venue_space_id\` text(36),
  	\`venue_place_name\` text,
  	\`venue_place_street\` text,
  	\`venue_place_postcode\` text,
  	\`venue_place_city\` text,
  	\`venue_place_district\` text,
  	\`venue_place_neighbourhood\` text,
  	\`access_step_free\` text,
  	\`access_toilet\` text,
  	\`access_hearing_loop\` text,
  	\`access_low_stimulus\` text,
  	\`access_buddy\` text,
  	\`ages_min\` numeric,
  	\`ages_max\` numeric,
  	\`places\` numeric,
  	\`price_kind\` text DEFAULT 'unknown',
  	\`price_amount\` numeric,
  	\`price_per\` text DEFAULT 'once',
  	\`booking_website\` text,
  	\`booking_email\` text,
  	\`booking_phone\` text,
  	\`confirmation_by\` text DEFAULT 'editor',
  	\`confirmation_date\` text,
  	\`slug\` text,
  	\`text_state_nl\` text DEFAULT 'own',
  	\`text_state_en\` text DEFAULT 'missing',
  	\`text_state_tr\` text DEFAULT 'missing',
  	\`text_state_ar\` text DEFAULT 'missing',
  	\`todo\` text,
  	\`example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`venue_space_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_provider_idx\` ON \`events\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`events_image_idx\` ON \`events\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`events_starts_idx\` ON \`events\` (\`starts\`);`)
  await db.run(sql`CREATE INDEX \`events_venue_venue_space_idx\` ON \`events\` (\`venue_space_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_example_idx\` ON \`events\` (\`example\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`ages_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_locales_parent_idx\` ON \`events_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_terms_id_idx\` ON \`events_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_disciplines\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_disciplines_order_idx\` ON \`_events_v_version_disciplines\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_disciplines_parent_idx\` ON \`_events_v_version_disciplines\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_recurrence_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_recurrence_days_order_idx\` ON \`_events_v_version_recurrence_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_recurrence_days_parent_idx\` ON \`_events_v_version_recurrence_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_recurrence_except\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_recurrence_except_order_idx\` ON \`_events_v_version_recurrence_except\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_recurrence_except_parent_id_idx\` ON \`_events_v_version_recurrence_except\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_recurrence_cancelled\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_recurrence_cancelled_order_idx\` ON \`_events_v_version_recurrence_cancelled\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_recurrence_cancelled_parent_id_idx\` ON \`_events_v_version_recurrence_cancelled\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_ages_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_ages_groups_order_idx\` ON \`_events_v_version_ages_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_ages_groups_parent_idx\` ON \`_events_v_version_ages_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_languages_order_idx\` ON \`_events_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_languages_parent_idx\` ON \`_events_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_pass_rules_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v_version_pass_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_pass_rules_municipalities_order_idx\` ON \`_events_v_version_pass_rules_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_pass_rules_municipalities_parent_idx\` ON \`_events_v_version_pass_rules_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_pass_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`pass_id\` text(36),
  	\`accepted\` text DEFAULT 'unknown',
  	\`tier\` text,
  	\`benefit_kind\` text DEFAULT 'unknown',
  	\`benefit_percent\` numeric,
  	\`benefit_amount\` numeric,
  	\`per_year\` numeric,
  	\`min_age\` numeric,
  	\`max_age\` numeric,
  	\`from\` text,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pass_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_pass_rules_order_idx\` ON \`_events_v_version_pass_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_pass_rules_parent_id_idx\` ON \`_events_v_version_pass_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_pass_rules_pass_idx\` ON \`_events_v_version_pass_rules\` (\`pass_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_pass_rules_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_pass_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_pass_rules_locales_locale_parent_id_unique\` ON \`_events_v_version_pass_rules_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_pass_rules_locales_parent_idx\` ON \`_events_v_version_pass_rules_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_confirmation_sources_order_idx\` ON \`_events_v_version_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_confirmation_sources_parent_id_idx\` ON \`_events_v_version_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_provider_id\` text(36),
  	\`version_audience\` text DEFAULT 'everyone',
  	\`version_image_id\` text(36),
  	\`version_starts\` text,
  	\`version_starts_tz\` text DEFAULT 'Europe/Amsterdam',
  	\`version_ends\` text,
  	\`version_ends_tz\` text DEFAULT 'Europe/Amsterdam',
  	\`version_status\` text DEFAULT 'scheduled',
  	\`version_recurrence_frequency\` text,
  	\`version_recurrence_interval\` numeric,
  	\`version_recurrence_until\` text,
  	\`version_venue_space_id\` text(36),
  	\`version_venue_place_name\` text,
  	\`version_venue_place_street\` text,
  	\`version_venue_place_postcode\` text,
  	\`version_venue_place_city\` text,
  	\`version_venue_place_district\` text,
  	\`version_venue_place_neighbourhood\` text,
  	\`version_access_step_free\` text,
  	\`version_access_toilet\` text,
  	\`version_access_hearing_loop\` text,
  	\`version_access_low_stimulus\` text,
  	\`version_access_buddy\` text,
  	\`version_ages_min\` numeric,
  	\`version_ages_max\` numeric,
  	\`version_places\` numeric,
  	\`version_price_kind\` text DEFAULT 'unknown',
  	\`version_price_amount\` numeric,
  	\`version_price_per\` text DEFAULT 'once',
  	\`version_booking_website\` text,
  	\`version_booking_email\` text,
  	\`version_booking_phone\` text,
  	\`version_confirmation_by\` text DEFAULT 'editor',
  	\`version_confirmation_date\` text,
  	\`version_slug\` text,
  	\`version_text_state_nl\` text DEFAULT 'own',
  	\`version_text_state_en\` text DEFAULT 'missing',
  	\`version_text_state_tr\` text DEFAULT 'missing',
  	\`version_text_state_ar\` text DEFAULT 'missing',
  	\`version_todo\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_venue_space_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_provider_idx\` ON \`_events_v\` (\`version_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_image_idx\` ON \`_events_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_starts_idx\` ON \`_events_v\` (\`version_starts\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_venue_version_venue_space_idx\` ON \`_events_v\` (\`version_venue_space_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_example_idx\` ON \`_events_v\` (\`version_example\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_ages_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_locales_parent_idx\` ON \`_events_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_terms_id_idx\` ON \`_events_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`spaces_uses\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`spaces_uses_order_idx\` ON \`spaces_uses\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`spaces_uses_parent_idx\` ON \`spaces_uses\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`spaces_rooms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`spaces_rooms_order_idx\` ON \`spaces_rooms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`spaces_rooms_parent_id_idx\` ON \`spaces_rooms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`spaces_rooms_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`spaces_rooms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`spaces_rooms_locales_locale_parent_id_unique\` ON \`spaces_rooms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`spaces_rooms_locales_parent_idx\` ON \`spaces_rooms_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`spaces_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`street\` text,
  	\`postcode\` text,
  	\`city\` text,
  	\`district\` text,
  	\`neighbourhood\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`spaces_places_order_idx\` ON \`spaces_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`spaces_places_parent_id_idx\` ON \`spaces_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`spaces_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`spaces_confirmation_sources_order_idx\` ON \`spaces_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`spaces_confirmation_sources_parent_id_idx\` ON \`spaces_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`spaces\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text,
  	\`capacity\` numeric,
  	\`provider_id\` text(36),
  	\`image_id\` text(36),
  	\`rates_known\` text DEFAULT 'unknown',
  	\`contact_website\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`access_step_free\` text,
  	\`access_toilet\` text,
  	\`access_hearing_loop\` text,
  	\`access_low_stimulus\` text,
  	\`access_buddy\` text,
  	\`confirmation_by\` text DEFAULT 'editor',
  	\`confirmation_date\` text,
  	\`slug\` text,
  	\`text_state_nl\` text DEFAULT 'own',
  	\`text_state_en\` text DEFAULT 'missing',
  	\`text_state_tr\` text DEFAULT 'missing',
  	\`text_state_ar\` text DEFAULT 'missing',
  	\`todo\` text,
  	\`example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`spaces_provider_idx\` ON \`spaces\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`spaces_image_idx\` ON \`spaces\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`spaces_slug_idx\` ON \`spaces\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`spaces_example_idx\` ON \`spaces\` (\`example\`);`)
  await db.run(sql`CREATE INDEX \`spaces_updated_at_idx\` ON \`spaces\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`spaces_created_at_idx\` ON \`spaces\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`spaces__status_idx\` ON \`spaces\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`spaces_locales\` (
  	\`summary\` text,
  	\`description\` text,
  	\`rates_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`spaces_locales_locale_parent_id_unique\` ON \`spaces_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`spaces_locales_parent_idx\` ON \`spaces_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_spaces_v_version_uses\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_spaces_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_uses_order_idx\` ON \`_spaces_v_version_uses\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_uses_parent_idx\` ON \`_spaces_v_version_uses\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_spaces_v_version_rooms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_spaces_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_rooms_order_idx\` ON \`_spaces_v_version_rooms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_rooms_parent_id_idx\` ON \`_spaces_v_version_rooms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_spaces_v_version_rooms_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_spaces_v_version_rooms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_spaces_v_version_rooms_locales_locale_parent_id_unique\` ON \`_spaces_v_version_rooms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_rooms_locales_parent_idx\` ON \`_spaces_v_version_rooms_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_spaces_v_version_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`street\` text,
  	\`postcode\` text,
  	\`city\` text,
  	\`district\` text,
  	\`neighbourhood\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_spaces_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_places_order_idx\` ON \`_spaces_v_version_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_places_parent_id_idx\` ON \`_spaces_v_version_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_spaces_v_version_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_spaces_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_confirmation_sources_order_idx\` ON \`_spaces_v_version_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_confirmation_sources_parent_id_idx\` ON \`_spaces_v_version_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_spaces_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_kind\` text,
  	\`version_capacity\` numeric,
  	\`version_provider_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_rates_known\` text DEFAULT 'unknown',
  	\`version_contact_website\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_access_step_free\` text,
  	\`version_access_toilet\` text,
  	\`version_access_hearing_loop\` text,
  	\`version_access_low_stimulus\` text,
  	\`version_access_buddy\` text,
  	\`version_confirmation_by\` text DEFAULT 'editor',
  	\`version_confirmation_date\` text,
  	\`version_slug\` text,
  	\`version_text_state_nl\` text DEFAULT 'own',
  	\`version_text_state_en\` text DEFAULT 'missing',
  	\`version_text_state_tr\` text DEFAULT 'missing',
  	\`version_text_state_ar\` text DEFAULT 'missing',
  	\`version_todo\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_spaces_v_parent_idx\` ON \`_spaces_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_version_provider_idx\` ON \`_spaces_v\` (\`version_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_version_image_idx\` ON \`_spaces_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_version_slug_idx\` ON \`_spaces_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_version_example_idx\` ON \`_spaces_v\` (\`version_example\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_version_updated_at_idx\` ON \`_spaces_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_version_created_at_idx\` ON \`_spaces_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_version_version__status_idx\` ON \`_spaces_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_created_at_idx\` ON \`_spaces_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_updated_at_idx\` ON \`_spaces_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_snapshot_idx\` ON \`_spaces_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_published_locale_idx\` ON \`_spaces_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_latest_idx\` ON \`_spaces_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_spaces_v_locales\` (
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_rates_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_spaces_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_spaces_v_locales_locale_parent_id_unique\` ON \`_spaces_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_spaces_v_locales_parent_idx\` ON \`_spaces_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`notices_disciplines\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_disciplines_order_idx\` ON \`notices_disciplines\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`notices_disciplines_parent_idx\` ON \`notices_disciplines\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`notices_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_confirmation_sources_order_idx\` ON \`notices_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`notices_confirmation_sources_parent_id_idx\` ON \`notices_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`organisation\` text,
  	\`contact_website\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`placed\` text,
  	\`expires\` text,
  	\`confirmation_by\` text DEFAULT 'editor',
  	\`confirmation_date\` text,
  	\`slug\` text,
  	\`text_state_nl\` text DEFAULT 'own',
  	\`text_state_en\` text DEFAULT 'missing',
  	\`text_state_tr\` text DEFAULT 'missing',
  	\`text_state_ar\` text DEFAULT 'missing',
  	\`todo\` text,
  	\`example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_placed_idx\` ON \`notices\` (\`placed\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_slug_idx\` ON \`notices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`notices_example_idx\` ON \`notices\` (\`example\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`notices__status_idx\` ON \`notices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`notices_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_locales_locale_parent_id_unique\` ON \`notices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_locales_parent_idx\` ON \`notices_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_version_disciplines\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_version_disciplines_order_idx\` ON \`_notices_v_version_disciplines\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_disciplines_parent_idx\` ON \`_notices_v_version_disciplines\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_version_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_version_confirmation_sources_order_idx\` ON \`_notices_v_version_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_confirmation_sources_parent_id_idx\` ON \`_notices_v_version_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_organisation\` text,
  	\`version_contact_website\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_placed\` text,
  	\`version_expires\` text,
  	\`version_confirmation_by\` text DEFAULT 'editor',
  	\`version_confirmation_date\` text,
  	\`version_slug\` text,
  	\`version_text_state_nl\` text DEFAULT 'own',
  	\`version_text_state_en\` text DEFAULT 'missing',
  	\`version_text_state_tr\` text DEFAULT 'missing',
  	\`version_text_state_ar\` text DEFAULT 'missing',
  	\`version_todo\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_parent_idx\` ON \`_notices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_placed_idx\` ON \`_notices_v\` (\`version_placed\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_slug_idx\` ON \`_notices_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_example_idx\` ON \`_notices_v\` (\`version_example\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_updated_at_idx\` ON \`_notices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_created_at_idx\` ON \`_notices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version__status_idx\` ON \`_notices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_created_at_idx\` ON \`_notices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_updated_at_idx\` ON \`_notices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_snapshot_idx\` ON \`_notices_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_published_locale_idx\` ON \`_notices_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_latest_idx\` ON \`_notices_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_locales\` (
  	\`version_title\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_notices_v_locales_locale_parent_id_unique\` ON \`_notices_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_locales_parent_idx\` ON \`_notices_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`steps_disciplines\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`steps_disciplines_order_idx\` ON \`steps_disciplines\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`steps_disciplines_parent_idx\` ON \`steps_disciplines\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`steps_ages_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`steps_ages_groups_order_idx\` ON \`steps_ages_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`steps_ages_groups_parent_idx\` ON \`steps_ages_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`steps_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`steps_confirmation_sources_order_idx\` ON \`steps_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`steps_confirmation_sources_parent_id_idx\` ON \`steps_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`steps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stage\` text,
  	\`district\` text,
  	\`organisation\` text,
  	\`ages_min\` numeric,
  	\`ages_max\` numeric,
  	\`admission_kind\` text DEFAULT 'unknown',
  	\`price_kind\` text DEFAULT 'unknown',
  	\`price_amount\` numeric,
  	\`price_per\` text DEFAULT 'once',
  	\`confirmation_by\` text DEFAULT 'editor',
  	\`confirmation_date\` text,
  	\`slug\` text,
  	\`text_state_nl\` text DEFAULT 'own',
  	\`text_state_en\` text DEFAULT 'missing',
  	\`text_state_tr\` text DEFAULT 'missing',
  	\`text_state_ar\` text DEFAULT 'missing',
  	\`todo\` text,
  	\`example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`steps_slug_idx\` ON \`steps\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`steps_example_idx\` ON \`steps\` (\`example\`);`)
  await db.run(sql`CREATE INDEX \`steps_updated_at_idx\` ON \`steps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`steps_created_at_idx\` ON \`steps\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`steps__status_idx\` ON \`steps\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`steps_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`ages_note\` text,
  	\`admission_note\` text,
  	\`price_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`steps_locales_locale_parent_id_unique\` ON \`steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`steps_locales_parent_idx\` ON \`steps_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`steps_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`providers_id\` text(36),
  	\`steps_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`steps\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`providers_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`steps_id\`) REFERENCES \`steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`steps_rels_order_idx\` ON \`steps_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`steps_rels_parent_idx\` ON \`steps_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`steps_rels_path_idx\` ON \`steps_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`steps_rels_providers_id_idx\` ON \`steps_rels\` (\`providers_id\`);`)
  await db.run(sql`CREATE INDEX \`steps_rels_steps_id_idx\` ON \`steps_rels\` (\`steps_id\`);`)
  await db.run(sql`CREATE TABLE \`_steps_v_version_disciplines\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_steps_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_steps_v_version_disciplines_order_idx\` ON \`_steps_v_version_disciplines\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_version_disciplines_parent_idx\` ON \`_steps_v_version_disciplines\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_steps_v_version_ages_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_steps_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_steps_v_version_ages_groups_order_idx\` ON \`_steps_v_version_ages_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_version_ages_groups_parent_idx\` ON \`_steps_v_version_ages_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_steps_v_version_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_steps_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_steps_v_version_confirmation_sources_order_idx\` ON \`_steps_v_version_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_version_confirmation_sources_parent_id_idx\` ON \`_steps_v_version_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_steps_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_stage\` text,
  	\`version_district\` text,
  	\`version_organisation\` text,
  	\`version_ages_min\` numeric,
  	\`version_ages_max\` numeric,
  	\`version_admission_kind\` text DEFAULT 'unknown',
  	\`version_price_kind\` text DEFAULT 'unknown',
  	\`version_price_amount\` numeric,
  	\`version_price_per\` text DEFAULT 'once',
  	\`version_confirmation_by\` text DEFAULT 'editor',
  	\`version_confirmation_date\` text,
  	\`version_slug\` text,
  	\`version_text_state_nl\` text DEFAULT 'own',
  	\`version_text_state_en\` text DEFAULT 'missing',
  	\`version_text_state_tr\` text DEFAULT 'missing',
  	\`version_text_state_ar\` text DEFAULT 'missing',
  	\`version_todo\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`steps\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_steps_v_parent_idx\` ON \`_steps_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_version_version_slug_idx\` ON \`_steps_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_version_version_example_idx\` ON \`_steps_v\` (\`version_example\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_version_version_updated_at_idx\` ON \`_steps_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_version_version_created_at_idx\` ON \`_steps_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_version_version__status_idx\` ON \`_steps_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_created_at_idx\` ON \`_steps_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_updated_at_idx\` ON \`_steps_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_snapshot_idx\` ON \`_steps_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_published_locale_idx\` ON \`_steps_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_latest_idx\` ON \`_steps_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_steps_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_ages_note\` text,
  	\`version_admission_note\` text,
  	\`version_price_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_steps_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_steps_v_locales_locale_parent_id_unique\` ON \`_steps_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_locales_parent_idx\` ON \`_steps_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_steps_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`providers_id\` text(36),
  	\`steps_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_steps_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`providers_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`steps_id\`) REFERENCES \`steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_steps_v_rels_order_idx\` ON \`_steps_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_rels_parent_idx\` ON \`_steps_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_rels_path_idx\` ON \`_steps_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_rels_providers_id_idx\` ON \`_steps_v_rels\` (\`providers_id\`);`)
  await db.run(sql`CREATE INDEX \`_steps_v_rels_steps_id_idx\` ON \`_steps_v_rels\` (\`steps_id\`);`)
  await db.run(sql`CREATE TABLE \`passes_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`passes_municipalities_order_idx\` ON \`passes_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`passes_municipalities_parent_idx\` ON \`passes_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`passes_benefits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`passes_benefits_order_idx\` ON \`passes_benefits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`passes_benefits_parent_id_idx\` ON \`passes_benefits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`passes_benefits_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`passes_benefits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`passes_benefits_locales_locale_parent_id_unique\` ON \`passes_benefits_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`passes_benefits_locales_parent_idx\` ON \`passes_benefits_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`passes_tiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`benefit_kind\` text DEFAULT 'unknown',
  	\`benefit_percent\` numeric,
  	\`benefit_amount\` numeric,
  	\`from\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`passes_tiers_order_idx\` ON \`passes_tiers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`passes_tiers_parent_id_idx\` ON \`passes_tiers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`passes_tiers_locales\` (
  	\`name\` text,
  	\`condition\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`passes_tiers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`passes_tiers_locales_locale_parent_id_unique\` ON \`passes_tiers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`passes_tiers_locales_parent_idx\` ON \`passes_tiers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`passes_how_to_apply\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`passes_how_to_apply_order_idx\` ON \`passes_how_to_apply\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`passes_how_to_apply_parent_id_idx\` ON \`passes_how_to_apply\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`passes_how_to_apply_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`passes_how_to_apply\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`passes_how_to_apply_locales_locale_parent_id_unique\` ON \`passes_how_to_apply_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`passes_how_to_apply_locales_parent_idx\` ON \`passes_how_to_apply_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`passes_facts_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`passes_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`passes_facts_sources_order_idx\` ON \`passes_facts_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`passes_facts_sources_parent_id_idx\` ON \`passes_facts_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`passes_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`year\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`passes_facts_order_idx\` ON \`passes_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`passes_facts_parent_id_idx\` ON \`passes_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`passes_facts_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`passes_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`passes_facts_locales_locale_parent_id_unique\` ON \`passes_facts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`passes_facts_locales_parent_idx\` ON \`passes_facts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`passes_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`passes_confirmation_sources_order_idx\` ON \`passes_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`passes_confirmation_sources_parent_id_idx\` ON \`passes_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`passes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text,
  	\`in_the_hague\` text,
  	\`contact_website\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`postal\` text,
  	\`confirmation_by\` text DEFAULT 'editor',
  	\`confirmation_date\` text,
  	\`slug\` text,
  	\`text_state_nl\` text DEFAULT 'own',
  	\`text_state_en\` text DEFAULT 'missing',
  	\`text_state_tr\` text DEFAULT 'missing',
  	\`text_state_ar\` text DEFAULT 'missing',
  	\`todo\` text,
  	\`example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`passes_slug_idx\` ON \`passes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`passes_example_idx\` ON \`passes\` (\`example\`);`)
  await db.run(sql`CREATE INDEX \`passes_updated_at_idx\` ON \`passes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`passes_created_at_idx\` ON \`passes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`passes__status_idx\` ON \`passes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`passes_locales\` (
  	\`who\` text,
  	\`income_rule\` text,
  	\`cost\` text,
  	\`students\` text,
  	\`decision_time\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`passes_locales_locale_parent_id_unique\` ON \`passes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`passes_locales_parent_idx\` ON \`passes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_passes_v_version_municipalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_passes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_passes_v_version_municipalities_order_idx\` ON \`_passes_v_version_municipalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_municipalities_parent_idx\` ON \`_passes_v_version_municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_passes_v_version_benefits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_passes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_passes_v_version_benefits_order_idx\` ON \`_passes_v_version_benefits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_benefits_parent_id_idx\` ON \`_passes_v_version_benefits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_passes_v_version_benefits_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_passes_v_version_benefits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_passes_v_version_benefits_locales_locale_parent_id_unique\` ON \`_passes_v_version_benefits_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_benefits_locales_parent_idx\` ON \`_passes_v_version_benefits_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_passes_v_version_tiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`benefit_kind\` text DEFAULT 'unknown',
  	\`benefit_percent\` numeric,
  	\`benefit_amount\` numeric,
  	\`from\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_passes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_passes_v_version_tiers_order_idx\` ON \`_passes_v_version_tiers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_tiers_parent_id_idx\` ON \`_passes_v_version_tiers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_passes_v_version_tiers_locales\` (
  	\`name\` text,
  	\`condition\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_passes_v_version_tiers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_passes_v_version_tiers_locales_locale_parent_id_unique\` ON \`_passes_v_version_tiers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_tiers_locales_parent_idx\` ON \`_passes_v_version_tiers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_passes_v_version_how_to_apply\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_passes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_passes_v_version_how_to_apply_order_idx\` ON \`_passes_v_version_how_to_apply\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_how_to_apply_parent_id_idx\` ON \`_passes_v_version_how_to_apply\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_passes_v_version_how_to_apply_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_passes_v_version_how_to_apply\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_passes_v_version_how_to_apply_locales_locale_parent_id_uniq\` ON \`_passes_v_version_how_to_apply_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_how_to_apply_locales_parent_idx\` ON \`_passes_v_version_how_to_apply_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_passes_v_version_facts_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_passes_v_version_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_passes_v_version_facts_sources_order_idx\` ON \`_passes_v_version_facts_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_facts_sources_parent_id_idx\` ON \`_passes_v_version_facts_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_passes_v_version_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`year\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_passes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_passes_v_version_facts_order_idx\` ON \`_passes_v_version_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_facts_parent_id_idx\` ON \`_passes_v_version_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_passes_v_version_facts_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_passes_v_version_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_passes_v_version_facts_locales_locale_parent_id_unique\` ON \`_passes_v_version_facts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_facts_locales_parent_idx\` ON \`_passes_v_version_facts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_passes_v_version_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_passes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_passes_v_version_confirmation_sources_order_idx\` ON \`_passes_v_version_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_confirmation_sources_parent_id_idx\` ON \`_passes_v_version_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_passes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_kind\` text,
  	\`version_in_the_hague\` text,
  	\`version_contact_website\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_postal\` text,
  	\`version_confirmation_by\` text DEFAULT 'editor',
  	\`version_confirmation_date\` text,
  	\`version_slug\` text,
  	\`version_text_state_nl\` text DEFAULT 'own',
  	\`version_text_state_en\` text DEFAULT 'missing',
  	\`version_text_state_tr\` text DEFAULT 'missing',
  	\`version_text_state_ar\` text DEFAULT 'missing',
  	\`version_todo\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_passes_v_parent_idx\` ON \`_passes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_version_slug_idx\` ON \`_passes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_version_example_idx\` ON \`_passes_v\` (\`version_example\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_version_updated_at_idx\` ON \`_passes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_version_created_at_idx\` ON \`_passes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_version_version__status_idx\` ON \`_passes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_created_at_idx\` ON \`_passes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_updated_at_idx\` ON \`_passes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_snapshot_idx\` ON \`_passes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_published_locale_idx\` ON \`_passes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_latest_idx\` ON \`_passes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_passes_v_locales\` (
  	\`version_who\` text,
  	\`version_income_rule\` text,
  	\`version_cost\` text,
  	\`version_students\` text,
  	\`version_decision_time\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_passes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_passes_v_locales_locale_parent_id_unique\` ON \`_passes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_passes_v_locales_parent_idx\` ON \`_passes_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`coaches_districts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`coaches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`coaches_districts_order_idx\` ON \`coaches_districts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`coaches_districts_parent_idx\` ON \`coaches_districts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`coaches_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`coaches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`coaches_audiences_order_idx\` ON \`coaches_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`coaches_audiences_parent_idx\` ON \`coaches_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`coaches_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`coaches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`coaches_confirmation_sources_order_idx\` ON \`coaches_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`coaches_confirmation_sources_parent_id_idx\` ON \`coaches_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`coaches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation\` text,
  	\`provider_id\` text(36),
  	\`contact_website\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`confirmation_by\` text DEFAULT 'editor',
  	\`confirmation_date\` text,
  	\`slug\` text,
  	\`text_state_nl\` text DEFAULT 'own',
  	\`text_state_en\` text DEFAULT 'missing',
  	\`text_state_tr\` text DEFAULT 'missing',
  	\`text_state_ar\` text DEFAULT 'missing',
  	\`todo\` text,
  	\`example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`coaches_provider_idx\` ON \`coaches\` (\`provider_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`coaches_slug_idx\` ON \`coaches\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`coaches_example_idx\` ON \`coaches\` (\`example\`);`)
  await db.run(sql`CREATE INDEX \`coaches_updated_at_idx\` ON \`coaches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`coaches_created_at_idx\` ON \`coaches\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`coaches__status_idx\` ON \`coaches\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`coaches_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`coaches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`coaches_locales_locale_parent_id_unique\` ON \`coaches_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`coaches_locales_parent_idx\` ON \`coaches_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_coaches_v_version_districts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_coaches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_coaches_v_version_districts_order_idx\` ON \`_coaches_v_version_districts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_coaches_v_version_districts_parent_idx\` ON \`_coaches_v_version_districts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_coaches_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_coaches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_coaches_v_version_audiences_order_idx\` ON \`_coaches_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_coaches_v_version_audiences_parent_idx\` ON \`_coaches_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_coaches_v_version_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_coaches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_coaches_v_version_confirmation_sources_order_idx\` ON \`_coaches_v_version_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_coaches_v_version_confirmation_sources_parent_id_idx\` ON \`_coaches_v_version_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_coaches_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_organisation\` text,
  	\`version_provider_id\` text(36),
  	\`version_contact_website\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_confirmation_by\` text DEFAULT 'editor',
  	\`version_confirmation_date\` text,
  	\`version_slug\` text,
  	\`version_text_state_nl\` text DEFAULT 'own',
  	\`version_text_state_en\` text DEFAULT 'missing',
  	\`version_text_state_tr\` text DEFAULT 'missing',
  	\`version_text_state_ar\` text DEFAULT 'missing',
  	\`version_todo\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`coaches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_coaches_v_parent_idx\` ON \`_coaches_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_coaches_v_version_version_provider_idx\` ON \`_coaches_v\` (\`version_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_coaches_v_version_version_slug_idx\` ON \`_coaches_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_coaches_v_version_version_example_idx\` ON \`_coaches_v\` (\`version_example\`);`)
  await db.run(sql`CREATE INDEX \`_coaches_v_version_version_updated_at_idx\` ON \`_coaches_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_coaches_v_version_version_created_at_idx\` ON \`_coaches_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_coaches_v_version_version__status_idx\` ON \`_coaches_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_coaches_v_created_at_idx\` ON \`_coaches_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_coaches_v_updated_at_idx\` ON \`_coaches_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_coaches_v_snapshot_idx\` ON \`_coaches_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_coaches_v_published_locale_idx\` ON \`_coaches_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_coaches_v_latest_idx\` ON \`_coaches_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_coaches_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_coaches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_coaches_v_locales_locale_parent_id_unique\` ON \`_coaches_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_coaches_v_locales_parent_idx\` ON \`_coaches_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_confirmation_sources_order_idx\` ON \`terms_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`terms_confirmation_sources_parent_id_idx\` ON \`terms_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`category\` text,
  	\`discipline\` text,
  	\`confirmation_by\` text DEFAULT 'editor',
  	\`confirmation_date\` text,
  	\`slug\` text,
  	\`text_state_nl\` text DEFAULT 'own',
  	\`text_state_en\` text DEFAULT 'missing',
  	\`text_state_tr\` text DEFAULT 'missing',
  	\`text_state_ar\` text DEFAULT 'missing',
  	\`todo\` text,
  	\`example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_slug_idx\` ON \`terms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`terms_example_idx\` ON \`terms\` (\`example\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`terms__status_idx\` ON \`terms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`terms_locales\` (
  	\`name\` text,
  	\`explanation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_locales_locale_parent_id_unique\` ON \`terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_locales_parent_idx\` ON \`terms_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_texts_order_parent\` ON \`terms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_texts_locale_parent\` ON \`terms_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_version_confirmation_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_version_confirmation_sources_order_idx\` ON \`_terms_v_version_confirmation_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_confirmation_sources_parent_id_idx\` ON \`_terms_v_version_confirmation_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_category\` text,
  	\`version_discipline\` text,
  	\`version_confirmation_by\` text DEFAULT 'editor',
  	\`version_confirmation_date\` text,
  	\`version_slug\` text,
  	\`version_text_state_nl\` text DEFAULT 'own',
  	\`version_text_state_en\` text DEFAULT 'missing',
  	\`version_text_state_tr\` text DEFAULT 'missing',
  	\`version_text_state_ar\` text DEFAULT 'missing',
  	\`version_todo\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_parent_idx\` ON \`_terms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_slug_idx\` ON \`_terms_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_example_idx\` ON \`_terms_v\` (\`version_example\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_updated_at_idx\` ON \`_terms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_created_at_idx\` ON \`_terms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version__status_idx\` ON \`_terms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_created_at_idx\` ON \`_terms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_updated_at_idx\` ON \`_terms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_snapshot_idx\` ON \`_terms_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_published_locale_idx\` ON \`_terms_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_latest_idx\` ON \`_terms_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_locales\` (
  	\`version_name\` text,
  	\`version_explanation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_terms_v_locales_locale_parent_id_unique\` ON \`_terms_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_locales_parent_idx\` ON \`_terms_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_texts_order_parent\` ON \`_terms_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_texts_locale_parent\` ON \`_terms_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`slug\` text,
  	\`prefix\` text DEFAULT 'media',
  	\`_objectkey\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_w480_url\` text,
  	\`sizes_w480_width\` numeric,
  	\`sizes_w480_height\` numeric,
  	\`sizes_w480_mime_type\` text,
  	\`sizes_w480_filesize\` numeric,
  	\`sizes_w480_filename\` text,
  	\`sizes_w960_url\` text,
  	\`sizes_w960_width\` numeric,
  	\`sizes_w960_height\` numeric,
  	\`sizes_w960_mime_type\` text,
  	\`sizes_w960_filesize\` numeric,
  	\`sizes_w960_filename\` text,
  	\`sizes_w1440_url\` text,
  	\`sizes_w1440_width\` numeric,
  	\`sizes_w1440_height\` numeric,
  	\`sizes_w1440_mime_type\` text,
  	\`sizes_w1440_filesize\` numeric,
  	\`sizes_w1440_filename\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_slug_idx\` ON \`media\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w480_sizes_w480_filename_idx\` ON \`media\` (\`sizes_w480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960_sizes_w960_filename_idx\` ON \`media\` (\`sizes_w960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1440_sizes_w1440_filename_idx\` ON \`media\` (\`sizes_w1440_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`of_from_idx\` ON \`redirects\` (\`of\`,\`from\`);`)
  await db.run(sql`CREATE TABLE \`publications_issues\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of\` text,
  	\`slug\` text,
  	\`locale\` text,
  	\`field\` text,
  	\`message\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_issues_order_idx\` ON \`publications_issues\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_issues_parent_id_idx\` ON \`publications_issues\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text NOT NULL,
  	\`requested_by_id\` text(36),
  	\`started_at\` text,
  	\`duration\` numeric,
  	\`pages\` numeric,
  	\`link\` text,
  	\`digest\` text,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`message\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`requested_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_state_idx\` ON \`publications\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`publications_requested_by_idx\` ON \`publications\` (\`requested_by_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`stories_id\` text(36),
  	\`guides_id\` text(36),
  	\`alerts_id\` text(36),
  	\`providers_id\` text(36),
  	\`activities_id\` text(36),
  	\`events_id\` text(36),
  	\`spaces_id\` text(36),
  	\`notices_id\` text(36),
  	\`steps_id\` text(36),
  	\`passes_id\` text(36),
  	\`coaches_id\` text(36),
  	\`terms_id\` text(36),
  	\`media_id\` text(36),
  	\`redirects_id\` text(36),
  	\`publications_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alerts_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`providers_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`spaces_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`steps_id\`) REFERENCES \`steps\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`passes_id\`) REFERENCES \`passes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`coaches_id\`) REFERENCES \`coaches\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_alerts_id_idx\` ON \`payload_locked_documents_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_providers_id_idx\` ON \`payload_locked_documents_rels\` (\`providers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_activities_id_idx\` ON \`payload_locked_documents_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_spaces_id_idx\` ON \`payload_locked_documents_rels\` (\`spaces_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_steps_id_idx\` ON \`payload_locked_documents_rels\` (\`steps_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_passes_id_idx\` ON \`payload_locked_documents_rels\` (\`passes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_coaches_id_idx\` ON \`payload_locked_documents_rels\` (\`coaches_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`name\` text,
  	\`tagline\` text,
  	\`welcome\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_locales_parent_idx\` ON \`site_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_email\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_created_at_idx\` ON \`_site_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_updated_at_idx\` ON \`_site_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_locales\` (
  	\`version_name\` text,
  	\`version_tagline\` text,
  	\`version_welcome\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_locales_locale_parent_id_unique\` ON \`_site_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_locales_parent_idx\` ON \`_site_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`stories_disciplines\`;`)
  await db.run(sql`DROP TABLE \`stories_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`stories\`;`)
  await db.run(sql`DROP TABLE \`stories_locales\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_version_disciplines\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_version_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`_stories_v\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_locales\`;`)
  await db.run(sql`DROP TABLE \`guides_conditions\`;`)
  await db.run(sql`DROP TABLE \`guides_conditions_locales\`;`)
  await db.run(sql`DROP TABLE \`guides_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`guides\`;`)
  await db.run(sql`DROP TABLE \`guides_locales\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_conditions\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_conditions_locales\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`_guides_v\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_locales\`;`)
  await db.run(sql`DROP TABLE \`alerts_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`alerts\`;`)
  await db.run(sql`DROP TABLE \`alerts_locales\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v_version_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`providers_disciplines\`;`)
  await db.run(sql`DROP TABLE \`providers_places\`;`)
  await db.run(sql`DROP TABLE \`providers_ages_groups\`;`)
  await db.run(sql`DROP TABLE \`providers_levels\`;`)
  await db.run(sql`DROP TABLE \`providers_languages\`;`)
  await db.run(sql`DROP TABLE \`providers_pass_rules_municipalities\`;`)
  await db.run(sql`DROP TABLE \`providers_pass_rules\`;`)
  await db.run(sql`DROP TABLE \`providers_pass_rules_locales\`;`)
  await db.run(sql`DROP TABLE \`providers_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`providers\`;`)
  await db.run(sql`DROP TABLE \`providers_locales\`;`)
  await db.run(sql`DROP TABLE \`providers_rels\`;`)
  await db.run(sql`DROP TABLE \`_providers_v_version_disciplines\`;`)
  await db.run(sql`DROP TABLE \`_providers_v_version_places\`;`)
  await db.run(sql`DROP TABLE \`_providers_v_version_ages_groups\`;`)
  await db.run(sql`DROP TABLE \`_providers_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_providers_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_providers_v_version_pass_rules_municipalities\`;`)
  await db.run(sql`DROP TABLE \`_providers_v_version_pass_rules\`;`)
  await db.run(sql`DROP TABLE \`_providers_v_version_pass_rules_locales\`;`)
  await db.run(sql`DROP TABLE \`_providers_v_version_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`_providers_v\`;`)
  await db.run(sql`DROP TABLE \`_providers_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_providers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`activities_disciplines\`;`)
  await db.run(sql`DROP TABLE \`activities_ages_groups\`;`)
  await db.run(sql`DROP TABLE \`activities_levels\`;`)
  await db.run(sql`DROP TABLE \`activities_languages\`;`)
  await db.run(sql`DROP TABLE \`activities_schedule_slots\`;`)
  await db.run(sql`DROP TABLE \`activities_pass_rules_municipalities\`;`)
  await db.run(sql`DROP TABLE \`activities_pass_rules\`;`)
  await db.run(sql`DROP TABLE \`activities_pass_rules_locales\`;`)
  await db.run(sql`DROP TABLE \`activities_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`activities\`;`)
  await db.run(sql`DROP TABLE \`activities_locales\`;`)
  await db.run(sql`DROP TABLE \`activities_rels\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_version_disciplines\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_version_ages_groups\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_version_schedule_slots\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_version_pass_rules_municipalities\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_version_pass_rules\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_version_pass_rules_locales\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_version_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`_activities_v\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_disciplines\`;`)
  await db.run(sql`DROP TABLE \`events_recurrence_days\`;`)
  await db.run(sql`DROP TABLE \`events_recurrence_except\`;`)
  await db.run(sql`DROP TABLE \`events_recurrence_cancelled\`;`)
  await db.run(sql`DROP TABLE \`events_ages_groups\`;`)
  await db.run(sql`DROP TABLE \`events_languages\`;`)
  await db.run(sql`DROP TABLE \`events_pass_rules_municipalities\`;`)
  await db.run(sql`DROP TABLE \`events_pass_rules\`;`)
  await db.run(sql`DROP TABLE \`events_pass_rules_locales\`;`)
  await db.run(sql`DROP TABLE \`events_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_disciplines\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_recurrence_days\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_recurrence_except\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_recurrence_cancelled\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_ages_groups\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_pass_rules_municipalities\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_pass_rules\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_pass_rules_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`spaces_uses\`;`)
  await db.run(sql`DROP TABLE \`spaces_rooms\`;`)
  await db.run(sql`DROP TABLE \`spaces_rooms_locales\`;`)
  await db.run(sql`DROP TABLE \`spaces_places\`;`)
  await db.run(sql`DROP TABLE \`spaces_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`spaces\`;`)
  await db.run(sql`DROP TABLE \`spaces_locales\`;`)
  await db.run(sql`DROP TABLE \`_spaces_v_version_uses\`;`)
  await db.run(sql`DROP TABLE \`_spaces_v_version_rooms\`;`)
  await db.run(sql`DROP TABLE \`_spaces_v_version_rooms_locales\`;`)
  await db.run(sql`DROP TABLE \`_spaces_v_version_places\`;`)
  await db.run(sql`DROP TABLE \`_spaces_v_version_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`_spaces_v\`;`)
  await db.run(sql`DROP TABLE \`_spaces_v_locales\`;`)
  await db.run(sql`DROP TABLE \`notices_disciplines\`;`)
  await db.run(sql`DROP TABLE \`notices_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices_locales\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_version_disciplines\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_version_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`_notices_v\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`steps_disciplines\`;`)
  await db.run(sql`DROP TABLE \`steps_ages_groups\`;`)
  await db.run(sql`DROP TABLE \`steps_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`steps\`;`)
  await db.run(sql`DROP TABLE \`steps_locales\`;`)
  await db.run(sql`DROP TABLE \`steps_rels\`;`)
  await db.run(sql`DROP TABLE \`_steps_v_version_disciplines\`;`)
  await db.run(sql`DROP TABLE \`_steps_v_version_ages_groups\`;`)
  await db.run(sql`DROP TABLE \`_steps_v_version_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`_steps_v\`;`)
  await db.run(sql`DROP TABLE \`_steps_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_steps_v_rels\`;`)
  await db.run(sql`DROP TABLE \`passes_municipalities\`;`)
  await db.run(sql`DROP TABLE \`passes_benefits\`;`)
  await db.run(sql`DROP TABLE \`passes_benefits_locales\`;`)
  await db.run(sql`DROP TABLE \`passes_tiers\`;`)
  await db.run(sql`DROP TABLE \`passes_tiers_locales\`;`)
  await db.run(sql`DROP TABLE \`passes_how_to_apply\`;`)
  await db.run(sql`DROP TABLE \`passes_how_to_apply_locales\`;`)
  await db.run(sql`DROP TABLE \`passes_facts_sources\`;`)
  await db.run(sql`DROP TABLE \`passes_facts\`;`)
  await db.run(sql`DROP TABLE \`passes_facts_locales\`;`)
  await db.run(sql`DROP TABLE \`passes_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`passes\`;`)
  await db.run(sql`DROP TABLE \`passes_locales\`;`)
  await db.run(sql`DROP TABLE \`_passes_v_version_municipalities\`;`)
  await db.run(sql`DROP TABLE \`_passes_v_version_benefits\`;`)
  await db.run(sql`DROP TABLE \`_passes_v_version_benefits_locales\`;`)
  await db.run(sql`DROP TABLE \`_passes_v_version_tiers\`;`)
  await db.run(sql`DROP TABLE \`_passes_v_version_tiers_locales\`;`)
  await db.run(sql`DROP TABLE \`_passes_v_version_how_to_apply\`;`)
  await db.run(sql`DROP TABLE \`_passes_v_version_how_to_apply_locales\`;`)
  await db.run(sql`DROP TABLE \`_passes_v_version_facts_sources\`;`)
  await db.run(sql`DROP TABLE \`_passes_v_version_facts\`;`)
  await db.run(sql`DROP TABLE \`_passes_v_version_facts_locales\`;`)
  await db.run(sql`DROP TABLE \`_passes_v_version_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`_passes_v\`;`)
  await db.run(sql`DROP TABLE \`_passes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`coaches_districts\`;`)
  await db.run(sql`DROP TABLE \`coaches_audiences\`;`)
  await db.run(sql`DROP TABLE \`coaches_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`coaches\`;`)
  await db.run(sql`DROP TABLE \`coaches_locales\`;`)
  await db.run(sql`DROP TABLE \`_coaches_v_version_districts\`;`)
  await db.run(sql`DROP TABLE \`_coaches_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_coaches_v_version_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`_coaches_v\`;`)
  await db.run(sql`DROP TABLE \`_coaches_v_locales\`;`)
  await db.run(sql`DROP TABLE \`terms_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`DROP TABLE \`terms_locales\`;`)
  await db.run(sql`DROP TABLE \`terms_texts\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_version_confirmation_sources\`;`)
  await db.run(sql`DROP TABLE \`_terms_v\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_texts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`publications_issues\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v\`;`)
  await db.run(sql`DROP TABLE \`_site_v_locales\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
}

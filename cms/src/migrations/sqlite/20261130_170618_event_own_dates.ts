import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`events_recurrence_own\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`starts\` text,
  	\`starts_tz\` text DEFAULT 'Europe/Amsterdam',
  	\`ends\` text,
  	\`ends_tz\` text DEFAULT 'Europe/Amsterdam',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_recurrence_own_order_idx\` ON \`events_recurrence_own\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_recurrence_own_parent_id_idx\` ON \`events_recurrence_own\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_recurrence_cancelled_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_recurrence_cancelled\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_recurrence_cancelled_locales_locale_parent_id_unique\` ON \`events_recurrence_cancelled_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_recurrence_cancelled_locales_parent_idx\` ON \`events_recurrence_cancelled_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_recurrence_own\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`starts\` text,
  	\`starts_tz\` text DEFAULT 'Europe/Amsterdam',
  	\`ends\` text,
  	\`ends_tz\` text DEFAULT 'Europe/Amsterdam',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_recurrence_own_order_idx\` ON \`_events_v_version_recurrence_own\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_recurrence_own_parent_id_idx\` ON \`_events_v_version_recurrence_own\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_recurrence_cancelled_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_recurrence_cancelled\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_recurrence_cancelled_locales_locale_parent\` ON \`_events_v_version_recurrence_cancelled_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_recurrence_cancelled_locales_parent_idx\` ON \`_events_v_version_recurrence_cancelled_locales\` (\`_parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events_recurrence_own\`;`)
  await db.run(sql`DROP TABLE \`events_recurrence_cancelled_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_recurrence_own\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_recurrence_cancelled_locales\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`schedules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`job\` text NOT NULL,
  	\`slot\` text NOT NULL,
  	\`tries\` numeric DEFAULT 0 NOT NULL,
  	\`settled\` integer DEFAULT true NOT NULL,
  	\`holder\` text,
  	\`turn\` numeric DEFAULT 0 NOT NULL,
  	\`started_at\` text,
  	\`succeeded_at\` text,
  	\`failed_at\` text,
  	\`failure\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`schedules_job_idx\` ON \`schedules\` (\`job\`);`)
  await db.run(sql`CREATE INDEX \`schedules_updated_at_idx\` ON \`schedules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_created_at_idx\` ON \`schedules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`instances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`machine\` text NOT NULL,
  	\`pid\` numeric NOT NULL,
  	\`beat\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`instances_key_idx\` ON \`instances\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`instances_updated_at_idx\` ON \`instances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`instances_created_at_idx\` ON \`instances\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`clock\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`seen\` text NOT NULL,
  	\`doubted\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clock_key_idx\` ON \`clock\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`clock_updated_at_idx\` ON \`clock\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`clock_created_at_idx\` ON \`clock\` (\`created_at\`);`)
  // What belonged to the schedule before this one; what editors planned stays.
  await db.run(sql`DELETE FROM \`payload_jobs\` WHERE \`task_slug\` <> 'schedulePublish';`)
  await db.run(sql`DROP TABLE \`runs\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`claimed_at\`;`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` DROP COLUMN \`meta\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`work\` text NOT NULL,
  	\`finished_at\` text,
  	\`failed\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`runs_key_idx\` ON \`runs\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`runs_work_idx\` ON \`runs\` (\`work\`);`)
  await db.run(sql`CREATE INDEX \`runs_updated_at_idx\` ON \`runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`runs_created_at_idx\` ON \`runs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`DROP TABLE \`instances\`;`)
  await db.run(sql`DROP TABLE \`clock\`;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`claimed_at\` text;`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` ADD \`meta\` text;`)
}

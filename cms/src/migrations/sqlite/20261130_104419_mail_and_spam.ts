import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`judged_texts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`submission\` text NOT NULL,
  	\`is_spam\` integer DEFAULT false NOT NULL,
  	\`marks\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`judged_texts_submission_idx\` ON \`judged_texts\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`judged_texts_updated_at_idx\` ON \`judged_texts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`judged_texts_created_at_idx\` ON \`judged_texts\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`judged_texts\`;`)
}

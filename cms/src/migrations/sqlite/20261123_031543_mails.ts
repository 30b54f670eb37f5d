import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`mails\`;`)
}

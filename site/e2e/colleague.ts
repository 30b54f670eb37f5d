import { createClient } from '@libsql/client';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const { ADMIN_PASSWORD = '', SYSTEM_DATA_DIR = '' } = process.env;

/**
 * Invites an editor, and gives them the password of the administrator who is logged in on `page`: how somebody chooses one by
 * mail has a journey of its own (accounts.spec.ts). Resolves with their address.
 */
export async function inviteColleague(page: Page): Promise<string> {
  const email = `collega-${crypto.randomUUID()}@example.org`;
  const answer = await page.request.post('/api/users/invite', {
    headers: { origin: new URL(page.url()).origin },
    data: { name: 'Tweede redacteur', email, role: 'editor', language: 'nl', currentPassword: ADMIN_PASSWORD },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  const client = createClient({ url: `file:${path.join(SYSTEM_DATA_DIR, 'kunstwijzer.db')}` });
  await client.execute('PRAGMA busy_timeout = 5000');
  const sql = `update users set (hash, salt) = (select hash, salt from users where email = ?) where email = ?`;
  await client.execute({ sql, args: [process.env.ADMIN_EMAIL ?? '', email] });
  client.close();
  return email;
}

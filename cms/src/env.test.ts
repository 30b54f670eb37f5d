import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

const PAYLOAD_SECRET = 'x'.repeat(32);

describe('readEnv', () => {
  it.each([
    [{}, 'sqlite', /^file:.+kunstwijzer\.db$/u],
    [{ DATABASE_URL: '' }, 'sqlite', /^file:.+kunstwijzer\.db$/u],
    [{ DATABASE_URL: 'file:/tmp/a.db' }, 'sqlite', /^file:\/tmp\/a\.db$/u],
    [{ DATABASE_URL: 'mongodb://localhost/a' }, 'mongodb', /^mongodb:\/\/localhost\/a$/u],
    [{ DATABASE_URL: 'mongodb+srv://user:pass@cluster/a' }, 'mongodb', /^mongodb\+srv:/u],
  ])('%j selects %s', (variables, kind, url) => {
    const { database } = readEnv({ PAYLOAD_SECRET, ...variables });
    expect(database.kind).toBe(kind);
    expect(database.url).toMatch(url);
  });

  it.each([
    [{ DATABASE_URL: 'postgres://localhost/a' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'kunstwijzer.db' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'file:' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'mongodb://' }, 'DATABASE_URL'],
    [{ PAYLOAD_SECRET: undefined }, 'PAYLOAD_SECRET'],
    [{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET'],
    [{ SITE_URL: 'localhost' }, 'SITE_URL'],
    [{ SMTP_URL: 'https://mail.example.org', MAIL_FROM: 'a@example.org' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtp://mail.example.org' }, 'MAIL_FROM'],
    [{ S3_BUCKET: 'beelden', S3_ACCESS_KEY_ID: 'x' }, 'S3_SECRET_ACCESS_KEY'],
    [{ SITE_URL: 'javascript:alert(1)' }, 'SITE_URL'],
    [{ BACKUP_RECIPIENT: 'age1notakey' }, 'BACKUP_RECIPIENT'],
  ])('%j is refused by name', (variables, name) => {
    expect(() => readEnv({ PAYLOAD_SECRET, ...variables })).toThrow(
      new RegExp(`^Wrong settings:\n${name}: [^\n]+$`, 'u'),
    );
  });

  it('never shows the value of a wrong setting: it may hold a password', () => {
    expect(() => readEnv({ PAYLOAD_SECRET, DATABASE_URL: 'postgres://me:hunter2@db/a' })).toThrow(/^(?!.*hunter2)/su);
  });

  it('needs no secret while Next builds', () => {
    expect(readEnv({ NEXT_PHASE: 'phase-production-build' }).secret).toHaveLength(34);
  });

  it('has no mail and no bucket unless they are set', () => {
    expect(readEnv({ PAYLOAD_SECRET })).toMatchObject({ mail: null, bucket: null });
    const mail = { SMTP_URL: 'smtps://me:secret@mail.example.org', MAIL_FROM: 'redactie@example.org' };
    const bucket = { S3_BUCKET: 'beelden', S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' };
    expect(readEnv({ PAYLOAD_SECRET, ...mail, ...bucket })).toMatchObject({
      mail: { url: mail.SMTP_URL, from: mail.MAIL_FROM },
      bucket: { name: 'beelden', region: 'auto', endpoint: null, accessKeyId: 'key', secretAccessKey: 'secret' },
    });
  });

  it('keeps the origin without a slash, and the data folder absolute', () => {
    const env = readEnv({ PAYLOAD_SECRET, SITE_URL: 'https://example.org/', DATA_DIR: 'somewhere' });
    expect([env.origin, env.dataDir]).toEqual(['https://example.org', resolve('somewhere')]);
  });
});

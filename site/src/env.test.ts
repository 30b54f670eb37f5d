import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

describe('readEnv', () => {
  it('has a default for everything', () => {
    const env = readEnv('/repo/site', {});
    expect(env).toMatchObject({
      snapshotDir: null,
      demo: true,
      requireSnapshot: false,
      outDir: 'dist',
    });
    expect(env.mediaDir).toBe('/repo/content/demo/media');
    expect(env.today).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });

  it('takes images from the folder of the snapshot', () => {
    expect(readEnv('/repo/site', { SNAPSHOT_DIR: '/data/live' }).mediaDir).toBe('/data/live/media');
  });

  it('treats an empty variable as not set', () => {
    expect(readEnv('/repo/site', { SNAPSHOT_DIR: '', DEMO: '' })).toMatchObject({ snapshotDir: null, demo: true });
  });

  it.each([
    ['SITE_URL', 'kunst.nl'],
    ['SITE_TODAY', '2026-02-30'],
    ['DEMO', 'nee'],
  ])('names %s when it is wrong', (name, value) => {
    expect(() => readEnv('/repo/site', { [name]: value })).toThrow(
      new RegExp(`^Environment variable ${name}: .+$`, 'u'),
    );
  });
});

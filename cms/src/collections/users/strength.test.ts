import { expect, it } from 'vitest';
import { weaknessOf } from './strength.ts';

const about = ['fatma.yilmaz@buurtkoor.example', 'Fatma Yılmaz'];

it.each(['abc', '123', '', 'elf-tekens!'])('%s is short', async (password) => {
  expect(await weaknessOf(password, about)).toBe('short');
});

it.each([
  'welkom2026!!',
  'wachtwoord1234',
  'aaaaaaaaaaaaaaaa',
  'qwertyuiopas',
  'Kunstwijzer2026!',
  'haagsekunstwijzer',
  'Beheerder!2026',
  'fatma.yilmaz@buurtkoor.example',
  'fatmayilmaz1',
  'Buurtkoor2026',
  'Scheveningen2026',
  'JanssenEmma1980',
])('%s is guessed', async (password) => {
  expect(await weaknessOf(password, about)).toBe('guessable');
});

it.each(['fiets-maan-brood-lamp', 'k8Vq2#xLw0!z', 'vier appels zingen zacht', 'كلمة سر طويلة جدا هنا'])(
  '%s is fine',
  async (password) => {
    expect(await weaknessOf(password, about)).toBeNull();
  },
);

it('refuses what nobody types, and judges what costs most within a moment', async () => {
  expect(await weaknessOf('x'.repeat(201), [])).toBe('long');
  await weaknessOf('warm-warm-warm-warm', []);
  const start = performance.now();
  await weaknessOf('p4$$w0rd!'.repeat(22), about);
  expect(performance.now() - start).toBeLessThan(2000);
});

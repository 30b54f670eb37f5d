import { expect, it } from 'vitest';
import { keptTitle } from './kept-title.ts';

it.each([
  ['<title>Zang &amp; koor · Haagse Kunstwijzer</title>', 'Zang & koor'],
  ['<title>Koor · Agenda · Haagse Kunstwijzer</title>', 'Koor · Agenda'],
  ['<title>Haagse Kunstwijzer</title>', 'Haagse Kunstwijzer'],
  ['<p>', ''],
])('%s → %s', (html, title) => {
  expect(keptTitle(html)).toBe(title);
});

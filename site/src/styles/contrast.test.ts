import { readFileSync } from 'node:fs';
import { disciplineStyle } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gu)].map(([, name = '', colour = '']) => [name, colour]),
  );
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');
const themes = { light: tokens(lightCss), dark: { ...tokens(lightCss), ...tokens(darkCss) } };

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  const colour = (name: string) => {
    const found = themes[theme][name];
    if (!found) throw new Error(`tokens.css has no colour --${name}`);
    return found;
  };

  it.each([
    ['ink', 'paper'],
    ['ink', 'sand'],
    ['ink', 'card'],
    ['ink-soft', 'paper'],
    ['ink-soft', 'sand'],
    ['ink-soft', 'card'],
    ['green', 'paper'],
    ['green', 'sand'],
    ['green', 'card'],
    ['on-green', 'green'],
    ['on-sun', 'sun'],
    ['on-night', 'night'],
    ['alert', 'sand'],
    ['paper', 'ink'],
  ])('text --%s reads on --%s', (text, background) => {
    expect(contrast(colour(text), colour(background))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['focus', 'paper'],
    ['focus', 'sand'],
    ['focus', 'card'],
    ['ink-soft', 'card'],
  ])('the edge --%s shows on --%s', (edge, background) => {
    expect(contrast(colour(edge), colour(background))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(disciplineStyle))(
    'the line of %s reads on paper, cards, and under its pictogram',
    (_name, style) => {
      expect(contrast(style[theme], colour('paper'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(style[theme], colour('card'))).toBeGreaterThanOrEqual(4.5);
    },
  );
});

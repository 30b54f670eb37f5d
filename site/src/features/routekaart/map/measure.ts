import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import type { Font } from 'fontkitten';

/** The width of a text at a font size, in the unit of that size. */
export type Measure = (text: string, size: number) => number;

const files = [
  '@expo-google-fonts/figtree/800ExtraBold/Figtree_800ExtraBold.ttf',
  '@expo-google-fonts/vazirmatn/800ExtraBold/Vazirmatn_800ExtraBold.ttf',
];
// A system font that stands in until ours has arrived may be a little wider.
const spare = 1.04;

/**
 * Measures with the fonts of the site, at their heaviest and letter by letter: never narrower than what a browser
 * draws (Arabic letters that join are narrower than those that stand alone). `resolve` finds the files of packages.
 */
export function measurer(resolve: (file: string) => string): Measure {
  const fonts = files.map((file) => create(readFileSync(resolve(file))) as Font);
  const [latin] = fonts as [Font, Font];
  const widths = new Map<string, number>();
  const widthOf = (letter: string) => {
    const known = widths.get(letter);
    if (known !== undefined) return known;
    const point = letter.codePointAt(0) ?? 32;
    const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(point)) ?? latin;
    const width = (font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm) * spare;
    widths.set(letter, width);
    return width;
  };
  return (text, size) => [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size;
}

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { escapeHtml } from '@kunstwijzer/content/core';
import { locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import sharp from 'sharp';
import { cached } from '../cached.ts';

const root = import.meta.env.SITE_ROOT;
const { resolve } = createRequire(`${root}package.json`);
// sharp draws text with TTF files; the web fonts are WOFF2.
const latin = {
  font: 'Figtree ExtraBold',
  fontfile: resolve('@expo-google-fonts/figtree/800ExtraBold/Figtree_800ExtraBold.ttf'),
};
const arabic = {
  font: 'Vazirmatn ExtraBold',
  fontfile: resolve('@expo-google-fonts/vazirmatn/800ExtraBold/Vazirmatn_800ExtraBold.ttf'),
};

const [width, height, margin] = [1200, 630, 96];

/** Yellow sky, sea and dunes; one line comes in from the end side and bends down past the words. */
const background = (rtl: boolean) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
  <g ${rtl ? `transform="translate(${width}) scale(-1 1)"` : ''}>
    <path fill="#ffd83d" d="M0 0h1200v630H0z"/>
    <circle cx="930" cy="330" r="170" fill="#fff3b8"/>
    <path fill="#2f8fb3" d="M0 560C260 430 520 400 780 400h420v230H0z"/>
    <path fill="none" stroke="#bfe4ee" stroke-width="6" stroke-linecap="round" d="M700 440q24-16 48 0t48 0M960 452q24-16 48 0t48 0"/>
    <path fill="#f0b72f" d="M0 600c200-100 420-130 640-70s360 20 560-50v150H0z"/>
    <path fill="#3f8f5c" d="M0 580c240-40 420-10 640 14s380 0 560-44v80H0z"/>
    <path fill="none" stroke="#00693c" stroke-width="16" d="M1200 72H96q-48 0-48 48v510"/>
    <circle cx="48" cy="230" r="20" fill="#fffdf7" stroke="#00693c" stroke-width="12"/>
  </g>
</svg>`;

const words = (text: string, size: number, rtl: boolean) => ({
  text: {
    ...(rtl ? arabic : latin),
    text: `<span foreground="#12302a" size="${size * 1024}">${escapeHtml(text)}</span>`,
    width: width - 2 * margin - 120,
    align: rtl ? ('right' as const) : ('left' as const),
    rgba: true,
  },
});

async function draw(rtl: boolean, title: string, siteName: string): Promise<Buffer> {
  const large = await sharp(words(title, title.length > 40 ? 50 : 84, rtl))
    .png()
    .toBuffer({ resolveWithObject: true });
  const small = await sharp(words(siteName, 34, rtl))
    .png()
    .toBuffer({ resolveWithObject: true });
  const start = (inner: number) => (rtl ? width - margin - 24 - inner : margin + 24);
  return sharp(Buffer.from(background(rtl)))
    .composite([
      { input: small.data, left: start(small.info.width), top: 116 },
      { input: large.data, left: start(large.info.width), top: 190 },
    ])
    .png({ palette: true })
    .toBuffer();
}

/** A social image (PNG, 1200 × 630): the title of a section above the name of the site; drawn once for the same words. */
export async function socialImage(locale: Locale, title: string, siteName: string): Promise<Uint8Array<ArrayBuffer>> {
  const rtl = locales[locale].dir === 'rtl';
  const input = [sharp.versions, background(rtl), title, siteName];
  return new Uint8Array(await cached(join(root, '.cache/social'), input, () => draw(rtl, title, siteName)));
}

import { localeKeys } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import type { MailData, Template } from '../letters.ts';
import { letterHtml, letterText } from './render.ts';
import { letterOf } from './write.ts';

const nasty = '<script>alert("1")</script>\r\nBcc: x@example.org\u202E & \u2066Koor\u2069 حفلة';
const link = 'https://example.org/api/mine/abc?a=1&b=2';
const one = { title: nasty, number: 'HKW-7F3K-92', link };
const asked = [
  { title: nasty, confirmedOn: '2026-05-01', still: link, change: link },
  { title: 'Zingen', confirmedOn: null, still: link, change: link },
];
const samples: MailData = {
  receipt: one,
  more: { listings: [one] },
  batch: { listings: [one, one] },
  links: { listings: [one], erase: link },
  question: { ...one, question: nasty },
  accepted: { ...one, page: link },
  rejected: { ...one, reason: nasty },
  'change-live': { ...one, page: null },
  'report-done': { ...one, page: link },
  'report-rejected': { ...one, reason: nasty },
  confirm: { provider: nasty, listings: asked },
  reminder: { provider: nasty, listings: asked, last: true },
  'provider-confirmed': { provider: nasty, link },
  invitation: { name: nasty, role: 'redacteur', link },
  'password-reset': { link },
};
const cases = localeKeys.flatMap((locale) =>
  (Object.keys(samples) as Template[]).map((name) => [name, locale] as const),
);

it.each(cases)('%s in %s is whole, safe, and says the same in text and HTML', (template, locale) => {
  const letter = letterOf(template, samples[template], locale);
  const [html, text] = [letterHtml(letter, locale), letterText(letter, locale)];
  expect(letter.subject).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  expect(html).not.toMatch(/<script|<img|<link|<style|\bsrc=|url\(/u);
  expect(html).toContain(`lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`);
  expect(html).toContain(`href="${link.replaceAll('&', '&amp;')}"`);
  expect(text).toContain(`\n${link}\n`);
  expect(text).not.toMatch(/\u202E|undefined|null/u);
  expect(html + text).not.toMatch(/\{\w*\}/u);
});

it('keeps a Dutch name from turning an Arabic line around, and the other way', () => {
  const text = letterText(letterOf('accepted', { ...one, page: null, title: 'Zingen (nieuw)' }, 'ar'), 'ar');
  expect(text).toContain('\u2068Zingen (nieuw)\u2069');
  expect(letterText(letterOf('accepted', { ...one, page: null, title: 'حفلة' }, 'nl'), 'nl')).toContain(
    '\u2068حفلة\u2069',
  );
  expect(letterText(letterOf('accepted', { ...one, page: null, title: 'Zingen' }, 'nl'), 'nl')).not.toContain('\u2068');
});

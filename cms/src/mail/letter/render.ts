import { escapeHtml } from '@kunstwijzer/content/core';
import { locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { Piece } from '@kunstwijzer/content/words';
import { mailTexts } from '../words/index.ts';
import type { Block, Letter } from './blocks.ts';
import { asValue } from './blocks.ts';

/** Colours of the site; a mail program knows no stylesheet of ours. */
const style = {
  body: 'margin:0;padding:24px 16px;background:#ffffff;color:#1b1b1b;font:16px/1.5 Figtree,Vazirmatn,Arial,sans-serif',
  main: 'max-width:36em;margin:0 auto',
  button:
    'display:inline-block;padding:12px 20px;background:#0b5e4c;color:#ffffff;font-weight:bold;text-decoration:none;border-radius:4px',
  link: 'display:inline-block;padding:10px 0;margin-inline-end:20px;color:#0b5e4c',
  quote: 'margin:16px 0;padding:0 16px;border-inline-start:4px solid #0b5e4c;white-space:pre-line',
  list: 'margin:16px 0;padding:0;list-style:none',
  row: 'padding:12px 0;border-top:1px solid #767676',
  foot: 'margin-top:32px;padding-top:16px;border-top:1px solid #767676;font-size:14px;color:#4a4a4a',
};

const htmlOf = (pieces: Piece[]) =>
  pieces
    .map((piece) => (typeof piece === 'string' ? escapeHtml(piece) : `<bdi>${escapeHtml(asValue(piece.value))}</bdi>`))
    .join('');

const anchor = (look: string, label: string, url: string) =>
  `<a href="${escapeHtml(url)}" style="${look}">${escapeHtml(label)}</a>`;

function blockHtml(block: Block): string {
  if (block.kind === 'text') return `<p>${htmlOf(block.pieces)}</p>`;
  if (block.kind === 'quote')
    return `<blockquote dir="auto" style="${style.quote}">${escapeHtml(block.text)}</blockquote>`;
  if (block.kind === 'button') return `<p>${anchor(style.button, block.label, block.url)}</p>`;
  const rows = block.rows.map(({ title, note, links }) => {
    const more = note.length > 0 ? `<br>${htmlOf(note)}` : '';
    const all = links.map(({ label, url }) => anchor(style.link, label, url)).join(' ');
    return `<li style="${style.row}"><strong><bdi>${escapeHtml(asValue(title))}</bdi></strong>${more}<br>${all}</li>`;
  });
  return `<ul style="${style.list}">${rows.join('')}</ul>`;
}

const footOf = (foot: Letter['foot'], locale: Locale) => mailTexts(locale)(`foot.${foot}`).split('\n');

/** A mail as HTML: no pictures, nothing fetched, readable without its colours. */
export function letterHtml({ subject, blocks, foot }: Letter, locale: Locale): string {
  const text = mailTexts(locale);
  const ending = footOf(foot, locale)
    .map((line) => `<p>${line}</p>`)
    .join('');
  return [
    `<!doctype html><html lang="${locale}" dir="${locales[locale].dir}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>`,
    `<body style="${style.body}"><div role="main" style="${style.main}">`,
    `<p>${text('greeting')}</p>${blocks.map(blockHtml).join('')}<p>${text('closing')}</p>`,
    `<div style="${style.foot}">${ending}</div></div></body></html>\n`,
  ].join('');
}

// In a text without markup, only these keep a Dutch title from turning an Arabic sentence around.
const isolated = (value: string, rtl: boolean) =>
  rtl || /[\u0590-\u08FF\uFB1D-\uFEFC]/u.test(value) ? `\u2068${value}\u2069` : value;

/** A mail as plain text. */
export function letterText({ blocks, foot }: Letter, locale: Locale): string {
  const rtl = locales[locale].dir === 'rtl';
  const say = (pieces: Piece[]) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : isolated(asValue(piece.value), rtl))).join('');
  const textOf = (block: Block): string => {
    if (block.kind === 'text') return say(block.pieces);
    if (block.kind === 'quote')
      return block.text
        .split(/\r?\n/u)
        .map((line) => `> ${isolated(asValue(line), rtl)}`)
        .join('\n');
    if (block.kind === 'button') return `${block.label}:\n${block.url}`;
    return block.rows
      .map(({ title, note, links }) =>
        [
          `* ${isolated(asValue(title), rtl)}`,
          ...(note.length > 0 ? [say(note)] : []),
          ...links.map(({ label, url }) => `${label}:\n${url}`),
        ].join('\n'),
      )
      .join('\n\n');
  };
  const text = mailTexts(locale);
  return `${[text('greeting'), ...blocks.map(textOf), text('closing'), '-- ', ...footOf(foot, locale)].join('\n\n')}\n`;
}

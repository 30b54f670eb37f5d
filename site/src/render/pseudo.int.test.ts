import { Parser } from 'htmlparser2';
import { expect, inject, it } from 'vitest';
import { isPseudo, pseudoLanguage } from '../../../content/test/pseudo.ts';
import { pseudoSite } from './pseudo.fixture.ts';

/*
 * The site in a fifth language that is made here. Nothing lists languages but content/model/locales.ts, or a page would
 * break; and every word comes out of the tables of words or the content, or it would stand there without its accents.
 */

/** The words that `Intl` puts into dates, numbers and lists, and what is called the same everywhere. */
function wordsOfNobody(): string[] {
  const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)));
  const dates = (['long', 'short'] as const).flatMap((size) =>
    days.map((day) => day.toLocaleDateString(pseudoLanguage.tag, { weekday: size, month: size })),
  );
  const formats = ['JSON', 'CSV', 'iCalendar', 'RSS', 'PDF', 'km', 'kB', 'MB'];
  return [...new Set([...dates.join(' ').split(/[^\p{L}]+/u), 'and', 'or', ...formats])];
}

const spoken = new Set(['alt', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title']);
const isSaid = (name: string | undefined) =>
  name !== undefined && /^(?:description|og:title|og:description)$/u.test(name);
/** In the place of an element whose words are of one language: `translate="no"`. */
const ofOneLanguage = '#translate=no';
// Names of others stand in <bdi>, and what machines read in <code>.
const unsaid = new Set(['script', 'style', 'bdi', 'code', ofOneLanguage]);

/** What people read or hear of a page, with where it stands: texts, and attributes that are said. */
function textsOf(html: string): [where: string, text: string][] {
  const found: [string, string][] = [];
  const open: string[] = [];
  let text = '';
  const closeText = () => {
    if (!open.some((name) => unsaid.has(name))) found.push([open.slice(-2).join(' '), text]);
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      closeText();
      open.push(attributes.translate === 'no' ? ofOneLanguage : name);
      for (const [attribute, value] of Object.entries(attributes))
        if (spoken.has(attribute)) found.push([`${name} ${attribute}`, value]);
      const meta = attributes.name ?? attributes.property;
      if (name === 'meta' && isSaid(meta)) found.push([`meta ${meta}`, attributes.content ?? '']);
    },
    ontext(part) {
      text += part;
    },
    onclosetag() {
      closeText();
      open.pop();
    },
  });
  parser.end(html);
  return found;
}

const host = /^(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/u;
it('says every page in a language that was added', async () => {
  const { pages, render, names } = await pseudoSite(inject('app'));
  expect(pages.length).toBeGreaterThan(60);
  const longest = [...names].sort((a, b) => b.length - a.length);
  const ofNobody = new Set(wordsOfNobody());
  const loose = new Map<string, string>();
  for (const page of pages)
    for (const [where, text] of textsOf(await render(page))) {
      const own = longest.reduce((left, name) => left.replaceAll(name, ''), text.trim());
      const words = host.test(own) ? [] : own.split(/[^\p{L}]+/u);
      const hard = words.filter((word) => word.length > 1 && !isPseudo(word) && !ofNobody.has(word));
      // A cut description ends somewhere in a name.
      const isCut = where.startsWith('meta') && text.endsWith('…');
      if ((hard.length > 0 && !isCut) || text.includes('{{')) loose.set(`${where}: ${text.trim()}`, page[0]);
    }
  expect(Object.fromEntries(loose)).toEqual({});
});

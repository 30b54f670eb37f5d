import { describe, expect, it } from 'vitest';
import { localeKeys } from '../model/index.ts';
import { wordsIn } from '../words/index.ts';
import { dialled, isMobile, messageLines, messageSubject, sendLinks } from './message.ts';
import type { Question } from './message.ts';
import { messageWords } from './words/index.ts';

const sayIn = wordsIn(messageWords);

/** Every combination of what somebody may choose. */
const questions = (['join', 'room'] as const).flatMap((kind) =>
  [null, 'Zanglessen'].flatMap((what) =>
    [null, 0, 1, 2, 8, 11, 100].flatMap((age) =>
      [[], ['Ooievaarspas'], ['Ooievaarspas', 'Bibliotheekpas']].flatMap((passes) =>
        [null, 'Turks'].flatMap((language) =>
          ([[], ['price'], ['access'], ['price', 'access']] as Question['asks'][]).map((asks): Question => ({
            name: 'Koor',
            what,
            kind,
            age,
            passes,
            language,
            asks,
          })),
        ),
      ),
    ),
  ),
);

describe.each(localeKeys)('a question in %s', (locale) => {
  const said = questions.map((question) => ({ question, lines: messageLines(sayIn(locale), question) }));

  it('has no hole, no doubled space and an end to each sentence, whatever was chosen', () => {
    expect(said.length).toBeGreaterThan(600);
    const all = [...new Set(said.flatMap(({ lines }) => lines))];
    expect(all.filter((line) => /\{\{|\}\}|undefined|null|\s{2}|^\s|\s$|\s[.,?!،؟]/u.test(line))).toEqual([]);
    expect(all.filter((line) => !/[.,?!،؟]$/u.test(line))).toEqual([]);
  });

  it('says what was chosen, and nothing that was not', () => {
    const wrong = said.filter(({ question: { passes, what, language, asks, age }, lines }) => {
      const text = lines.join('\n');
      const asked = asks.length + Number(age !== null) + Number(passes.length > 0) + Number(language !== null);
      return (
        text.includes('Ooievaarspas') !== passes.length > 0 ||
        text.includes('Zanglessen') !== (what !== null) ||
        text.includes('Turks') !== (language !== null) ||
        lines.length !== 4 + asked
      );
    });
    expect(wrong).toEqual([]);
  });
});

it('counts years as each language does', () => {
  const age = (locale: 'en' | 'ar', count: number) => sayIn(locale)('message.age', { count });
  expect(age('en', 1)).toContain('1 year old');
  expect(age('en', 8)).toContain('8 years old');
  expect([age('ar', 2), age('ar', 8), age('ar', 11)]).toEqual([
    'الأمر لشخص عمره سنتان.',
    expect.stringContaining('سنوات'),
    expect.stringContaining('سنة'),
  ]);
});

it.each([
  ['070-3265509', '31703265509', false],
  ['06 12 34 56 78', '31612345678', true],
  ['+31 (0)6-12345678', '31612345678', true],
  ['0031612345678', '31612345678', true],
  ['14070', null, false],
])('%s is dialled as %s', (phone, number, mobile) => {
  expect(dialled(phone)).toBe(number);
  expect(number !== null && isMobile(number)).toBe(mobile);
});

it('makes links that hold the whole question, only for what somebody has', () => {
  const question: Question = {
    name: 'Koor & Co',
    what: null,
    kind: 'join',
    age: 8,
    passes: [],
    language: null,
    asks: [],
  };
  const lines = messageLines(sayIn('nl'), question);
  const links = sendLinks(lines, messageSubject(question), { email: 'a@b.nl', phone: '06-12345678' });
  const mail = new URL(links.mail ?? '');
  expect(mail.searchParams.get('subject')).toBe('Koor & Co');
  expect(mail.searchParams.get('body')).toBe(lines.join('\r\n'));
  expect(new URL(links.whatsapp ?? '').searchParams.get('text')).toBe(lines.join('\n'));
  expect(links.sms).toMatch(/^sms:\+31612345678\?body=Beste/u);
  expect(sendLinks(lines, 'a', { email: null, phone: '070-3265509' })).toEqual({
    mail: null,
    whatsapp: null,
    sms: null,
  });
});

import { describe, expect, it } from 'vitest';
import { suspicion } from './score.ts';
import type { Signs } from './score.ts';

const careful: Signs = { texts: [], proof: 'solved', honeypot: false, seconds: 120 };
const of = (signs: Partial<Signs>) => suspicion({ ...careful, ...signs });

const honest = [
  'Kom zingen met ons buurtkoor in Transvaal! Elke dinsdag van 19:30 tot 21:30. Meer weten? www.voorbeeldkoor.example',
  'Come and paint with us. No experience needed, we have brushes for everyone.',
  'Mahallemizde her salı akşamı bağlama dersi veriyoruz. Enstrümanın yoksa biz veririz.',
  'ورشة خط عربي للمبتدئين كل يوم سبت، الأدوات متوفرة والدخول مجاني.',
  'OPEN REPETITIE',
  'Jong & oud – breng je eigen instrument mee (geen drumstel a.u.b.).',
];

describe('honest people', () => {
  it.each(honest)('%s', (text) => {
    expect(of({ texts: [text] })).toEqual({ score: 0, reasons: [], quarantined: false });
  });

  it.each(honest)('without JavaScript: %s', (text) => {
    expect(of({ texts: [text], proof: 'none', seconds: null })).toMatchObject({
      quarantined: false,
      reasons: ['no-proof'],
    });
  });
});

describe('what makes suspicious', () => {
  it.each([
    ['a filled trap', { honeypot: true }, ['honeypot'], true],
    ['a used proof alone', { proof: 'wrong' }, ['wrong-proof'], false],
    ['a used proof, at once', { proof: 'wrong', seconds: 0.4 }, ['wrong-proof', 'fast'], true],
    ['speed alone', { seconds: 2 }, ['fast'], false],
    ['a clock far ahead', { seconds: -9000 }, ['clock-ahead'], false],
    ['three links', { texts: ['koor: zie www.a.nl, www.b.nl en www.c.nl'] }, [], false],
    [
      'seven links',
      { texts: ['koor en zang, www.a.a www.b.b www.c.c www.d.d www.e.e www.f.f www.g.g'] },
      ['links'],
      true,
    ],
    ['a title that is a link', { texts: ['https://koor.example', 'Ons koor zingt'] }, ['bare-link'], false],
    [
      'a title that hides where it leads',
      { texts: ['https://bit.ly/abc', 'Ons koor zingt'] },
      ['bare-link', 'shortener'],
      true,
    ],
    ['BBCode', { texts: ['[url=x]y[/url]'] }, ['markup'], false],
    ['sales', { texts: ['Best casino and cheap viagra for you'] }, ['sales'], true],
    ['sales in Arabic', { texts: ['أفضل كازينو ومراهنات'] }, ['sales'], true],
    ['another script', { texts: ['Лучшее предложение для вас сегодня'] }, ['script'], false],
    [
      'letters at random',
      { texts: ['qwk zxv plo mnb vcx lkj hgf dsa poi uyt rew qaz wsx edc rfv tgb'] },
      ['gibberish'],
      false,
    ],
    ['shouting', { texts: ['KOM NU ALLEMAAL NAAR ONZE GEWELDIGE GROTE SHOW IN DE STAD'] }, ['shouting'], false],
  ] as const)('%s', (_what, signs, reasons, quarantined) => {
    expect(of(signs as Partial<Signs>)).toMatchObject({ reasons, quarantined });
  });

  it('never goes over 100', () => {
    const texts = [
      'casino viagra crypto forex backlinks <a http://a.a http://b.b http://c.c http://d.d http://e.e bit.ly',
    ];
    expect(of({ texts, honeypot: true, proof: 'wrong', seconds: 0 }).score).toBe(100);
  });
});

it('takes no longer for a long text: 400,000 letters within a second', () => {
  const start = performance.now();
  for (const text of ['a'.repeat(400_000), 'www.'.repeat(100_000), '<'.repeat(400_000), 'a.'.repeat(200_000)])
    of({ texts: [text] });
  expect(performance.now() - start).toBeLessThan(1000);
});

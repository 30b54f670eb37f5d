import { plainRule } from '../submission/passes.ts';
import type { Labels, PassRule } from '../model/index.ts';
import { addDays } from '../model/index.ts';

/** The real passes that examples refer to, by their slug in content/seed. */
const ooievaarspas = 'ooievaarspas';
const bibliotheekpas = 'bibliotheekpas-den-haag';
const jeugdfonds = 'jeugdfonds-sport-cultuur';

const rule = (pass: string, benefit: PassRule['benefit'], more: Partial<PassRule> = {}): PassRule => ({
  ...plainRule({ pass, accepted: 'yes', benefit }),
  ...more,
});

const showPass: Labels = {
  nl: 'Laat je pas zien bij de eerste keer.',
  en: 'Show your pass the first time you come.',
  tr: 'İlk geldiğinde kartını göster.',
  ar: 'أظهِر بطاقتك في المرة الأولى.',
};
const borrow: Labels = {
  nl: 'Met de bibliotheekpas mag je ook een instrument of boek lenen.',
  en: 'With the library card you may also borrow an instrument or a book.',
  tr: 'Kütüphane kartıyla bir çalgı veya kitap da ödünç alabilirsin.',
  ar: 'ببطاقة المكتبة يمكنك أيضًا استعارة آلة موسيقية أو كتاب.',
};

// No public source says how much the fund pays in The Hague.
const inventedAmount: Labels = {
  nl: 'Dit bedrag is verzonnen. Vraag het fonds hoeveel het voor jou betaalt.',
  en: 'This amount is invented. Ask the fund how much it pays for you.',
  tr: 'Bu tutar uydurmadır. Senin için ne kadar ödediğini fona sor.',
  ar: 'هذا المبلغ من خيالنا. اسأل الصندوق كم يدفع لك.',
};

/** What fictional providers do with passes. Each name stands for one way that editors can enter. */
const arrangements = {
  none: () => [],
  unknown: () => [rule(ooievaarspas, { kind: 'unknown' }, { accepted: 'unknown' })],
  refused: () => [rule(ooievaarspas, { kind: 'unknown' }, { accepted: 'no' })],
  accepted: () => [rule(ooievaarspas, { kind: 'unknown' })],
  free: () => [rule(ooievaarspas, { kind: 'free' }, { note: showPass })],
  half: () => [rule(ooievaarspas, { kind: 'percentage', percent: 50 }, { note: showPass })],
  most: () => [rule(ooievaarspas, { kind: 'percentage', percent: 80 }, { perYear: 1 })],
  fund: () => [
    rule(ooievaarspas, { kind: 'percentage', percent: 80 }, { perYear: 1 }),
    rule(jeugdfonds, { kind: 'free' }, { maxAge: 17, maxPerYear: 20_000, note: inventedAmount }),
  ],
  fixed: () => [rule(ooievaarspas, { kind: 'fixed', amount: 250 })],
  firstFree: () => [
    rule(ooievaarspas, { kind: 'firstFree', percent: 40 }, { perYear: 1 }),
    rule(bibliotheekpas, { kind: 'percentage', percent: 10 }),
  ],
  youth: () => [
    rule(ooievaarspas, { kind: 'free' }, { maxAge: 17 }),
    rule(ooievaarspas, { kind: 'percentage', percent: 50 }, { minAge: 18 }),
  ],
  seniors: () => [rule(ooievaarspas, { kind: 'percentage', percent: 60 }, { minAge: 60, municipalities: ['denhaag'] })],
  library: () => [rule(bibliotheekpas, { kind: 'percentage', percent: 25 }, { note: borrow })],
  trial: (today) => [
    rule(bibliotheekpas, { kind: 'free' }, { from: addDays(today, -60), until: addDays(today, 120) }),
    rule(
      ooievaarspas,
      { kind: 'percentage', percent: 50 },
      { municipalities: ['denhaag', 'rijswijk', 'leidschendam'] },
    ),
  ],
} as const satisfies Record<string, (today: string) => PassRule[]>;

export type Arrangement = keyof typeof arrangements;

/** The pass rules of an arrangement, as they hold on `today`. */
export const passRules = (arrangement: Arrangement, today: string): PassRule[] => arrangements[arrangement](today);

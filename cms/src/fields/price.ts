import { enumOf, priceUnits } from '@kunstwijzer/content/model';
import type { Benefit, Price } from '@kunstwijzer/content/model';
import type { GroupField, NumberField } from 'payload';
import type { BenefitFields, PriceFields } from '../payload-types.ts';
import { cents, euros } from './money.ts';
import { numberField } from './numbers.ts';
import { termsField } from './terms-field.ts';
import { say } from './words.ts';

const priceKinds = {
  free: { nl: 'Gratis', en: 'Free', tr: 'Ücretsiz', ar: 'مجاني' },
  paid: { nl: 'Betaald', en: 'Paid', tr: 'Ücretli', ar: 'مدفوع' },
  unknown: { nl: 'Weten we niet', en: 'We do not know', tr: 'Bilmiyoruz', ar: 'لا نعرف' },
};

export const benefitKinds = {
  free: { nl: 'Gratis', en: 'Free', tr: 'Ücretsiz', ar: 'مجاني' },
  percentage: { nl: 'Korting in procenten', en: 'Percentage off', tr: 'Yüzde indirim', ar: 'خصم بالنسبة المئوية' },
  fixed: { nl: 'Vaste prijs', en: 'Fixed price', tr: 'Sabit fiyat', ar: 'سعر ثابت' },
  firstFree: { nl: 'Eerste keer gratis', en: 'First time free', tr: 'İlk sefer ücretsiz', ar: 'المرة الأولى مجانًا' },
  unknown: { nl: 'Weten we niet', en: 'We do not know', tr: 'Bilmiyoruz', ar: 'لا نعرف' },
};

type Kinds = { kind?: string | null };

/** A number that only some kinds have, and that those need. */
const neededFor = (kinds: string[], field: NumberField): NumberField => ({
  ...field,
  admin: { ...field.admin, condition: (_data, sibling: Kinds) => kinds.includes(sibling?.kind ?? '') },
  validate: (value: unknown, context: { siblingData: Kinds } & Parameters<NonNullable<NumberField['validate']>>[1]) =>
    kinds.includes(context.siblingData?.kind ?? '') && typeof value !== 'number'
      ? say(context.req, { nl: 'Vul dit veld in.', en: 'Fill in this field.' })
      : (field.validate?.(value as never, context as never) ?? true),
});

/** A discount of nothing is no discount; after a first time for free it may be. */
const someDiscount = (field: NumberField): NumberField => ({
  ...field,
  validate: (value: unknown, context: { siblingData: Kinds } & Parameters<NonNullable<NumberField['validate']>>[1]) =>
    context.siblingData?.kind === 'percentage' && value === 0
      ? say(context.req, { nl: 'Minstens 1.', en: 'At least 1.' })
      : (field.validate?.(value as never, context as never) ?? true),
});

/** What it costs without a pass. */
export const priceField = (): GroupField => ({
  name: 'price',
  type: 'group',
  label: { nl: 'Prijs', en: 'Price' },
  interfaceName: 'PriceFields',
  fields: [
    {
      type: 'row',
      fields: [
        termsField('kind', priceKinds, { nl: 'Soort', en: 'Kind' }, { required: true, default: 'unknown' }),
        neededFor(
          ['paid'],
          numberField('amount', { nl: 'Bedrag in euro', en: 'Amount in euros' }, { min: 0.01, step: 0.01 }),
        ),
        {
          ...termsField('per', priceUnits, { nl: 'Per', en: 'Per' }, { default: 'once' }),
          admin: { condition: (_data, sibling: Kinds) => sibling?.kind === 'paid' },
        },
      ],
    },
  ],
});

export function priceOf(price: PriceFields | null | undefined): Price {
  if (price?.kind === 'paid')
    return { kind: 'paid', amount: cents(price.amount), currency: 'EUR', per: price.per ?? 'once' };
  return { kind: price?.kind ?? 'unknown' };
}

export const priceData = (price: Price): PriceFields =>
  price.kind === 'paid' ? { kind: 'paid', amount: euros(price.amount), per: price.per } : { kind: price.kind };

/** What a pass does to the price. */
export const benefitField = (): GroupField => ({
  name: 'benefit',
  type: 'group',
  label: { nl: 'Voordeel', en: 'Benefit' },
  interfaceName: 'BenefitFields',
  fields: [
    {
      type: 'row',
      fields: [
        termsField('kind', benefitKinds, { nl: 'Soort', en: 'Kind' }, { required: true, default: 'unknown' }),
        neededFor(
          ['percentage', 'firstFree'],
          someDiscount(
            numberField(
              'percent',
              { nl: 'Procent korting', en: 'Percent off' },
              {
                min: 0,
                max: 100,
                description: {
                  nl: 'Bij "eerste keer gratis": de korting daarna, 0 als die er niet is.',
                  en: 'For "first time free": the discount after that, 0 if there is none.',
                },
              },
            ),
          ),
        ),
        neededFor(
          ['fixed'],
          numberField('amount', { nl: 'Prijs in euro', en: 'Price in euros' }, { min: 0, step: 0.01 }),
        ),
      ],
    },
  ],
});

const BenefitKind = enumOf(benefitKinds);

export function benefitOf(benefit: BenefitFields | null | undefined): Benefit {
  const kind = BenefitKind.catch('unknown').parse(benefit?.kind);
  if (kind === 'percentage' || kind === 'firstFree') return { kind, percent: benefit?.percent ?? 0 };
  if (kind === 'fixed') return { kind, amount: cents(benefit?.amount) };
  return { kind };
}

export const benefitData = (benefit: Benefit): BenefitFields => ({
  kind: benefit.kind,
  percent: 'percent' in benefit ? benefit.percent : null,
  amount: 'amount' in benefit ? euros(benefit.amount) : null,
});

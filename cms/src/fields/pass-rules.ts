import { known, municipalities } from '@kunstwijzer/content/model';
import type { PassRule } from '@kunstwijzer/content/model';
import type { ArrayField } from 'payload';
import type { PassRuleRows } from '../payload-types.ts';
import { texts } from './per-locale.ts';
import type { AllLocales } from './per-locale.ts';
import type { Ids, Slugs } from './references.ts';
import { ageRange } from './age-range.ts';
import { listOf, orNull, textOf } from './empty.ts';
import { cents, euros } from './money.ts';
import { dayData, dayField, dayOf, notBeforeSibling } from './moments.ts';
import { numberField } from './numbers.ts';
import { benefitData, benefitField, benefitOf } from './price.ts';
import { related } from './related.ts';
import { termsField } from './terms-field.ts';
import { formattedText, localizedText } from './texts.ts';

/** Which passes count here and what they do. An empty condition does not limit. */
export const passRulesField = (): ArrayField => ({
  name: 'passRules',
  type: 'array',
  label: { nl: 'Passen', en: 'Passes' },
  labels: { singular: { nl: 'Pas', en: 'Pass' }, plural: { nl: 'Passen', en: 'Passes' } },
  interfaceName: 'PassRuleRows',
  fields: [
    {
      type: 'row',
      fields: [
        related('pass', 'passes', { nl: 'Pas', en: 'Pass' }, { required: true }),
        termsField(
          'accepted',
          known,
          { nl: 'Geldig hier?', en: 'Valid here?' },
          { required: true, default: 'unknown' },
        ),
        formattedText(
          'slug',
          'tier',
          { nl: 'Alleen deze soort pas', en: 'Only this kind of pass' },
          {
            description: {
              nl: 'De code van de soort, zoals die bij de pas staat.',
              en: 'The code of the kind, as it stands with the pass.',
            },
          },
        ),
      ],
    },
    benefitField(),
    {
      type: 'row',
      fields: [
        numberField('perYear', { nl: 'Hoogstens keer per jaar', en: 'At most times a year' }, { min: 1, max: 366 }),
        numberField(
          'maxPerYear',
          { nl: 'Hoogstens euro per jaar', en: 'At most euros a year' },
          {
            min: 0.01,
            step: 0.01,
            description: {
              nl: 'Hoeveel de pas of het fonds in een jaar betaalt. Leeg: geen grens bekend.',
              en: 'How much the pass or fund pays in a year. Empty: no limit known.',
            },
          },
        ),
      ],
    },
    {
      type: 'row',
      fields: [...ageRange('minAge', 'maxAge')],
    },
    {
      type: 'row',
      fields: [
        termsField(
          'municipalities',
          municipalities,
          { nl: 'Voor wie woont in', en: 'For people who live in' },
          { many: true },
        ),
        dayField('from', { nl: 'Geldig vanaf', en: 'Valid from' }),
        { ...dayField('until', { nl: 'Geldig tot en met', en: 'Valid until' }), validate: notBeforeSibling('from') },
      ],
    },
    localizedText('note', { nl: 'Toelichting', en: 'Note' }),
  ],
});

export const passRulesOf = (rules: PassRuleRows | undefined, slugs: Slugs): PassRule[] =>
  listOf(rules).flatMap((rule) => {
    const pass = slugs.slug('passes', rule.pass);
    // A rule about a pass that was thrown away says nothing any more.
    if (pass === null) return [];
    return [
      {
        pass,
        accepted: rule.accepted,
        tier: textOf(rule.tier),
        benefit: benefitOf(rule.benefit),
        perYear: orNull(rule.perYear),
        maxPerYear: typeof rule.maxPerYear === 'number' ? cents(rule.maxPerYear) : null,
        minAge: orNull(rule.minAge),
        maxAge: orNull(rule.maxAge),
        municipalities: listOf(rule.municipalities),
        from: dayOf(rule.from),
        until: dayOf(rule.until),
        note: texts(rule.note),
      },
    ];
  });

export const passRulesData = (rules: PassRule[], ids: Ids): AllLocales<NonNullable<PassRuleRows>> =>
  rules.map((rule) => ({
    ...rule,
    pass: ids.id('passes', rule.pass) ?? undefined,
    benefit: benefitData(rule.benefit),
    maxPerYear: rule.maxPerYear === null ? null : euros(rule.maxPerYear),
    from: dayData(rule.from),
    until: dayData(rule.until),
  }));

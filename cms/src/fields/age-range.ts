import type { NumberField } from 'payload';
import { numberField } from './numbers.ts';
import { say } from './words.ts';
import type { Words } from './words.ts';

type Check = NonNullable<NumberField['validate']>;

/** A lowest and a highest age in whole years, in the same row or group; the lowest is refused above the highest. */
export function ageRange(min: string, max: string): [NumberField, NumberField] {
  const labels: [Words, Words] = [
    { nl: 'Vanaf (jaar)', en: 'From (years)' },
    { nl: 'Tot en met (jaar)', en: 'Up to (years)' },
  ];
  const lowest = numberField(min, labels[0], { min: 0, max: 120 });
  const highest = numberField(max, labels[1], { min: 0, max: 120 });
  const check = lowest.validate as Check;
  return [
    {
      ...lowest,
      validate: (value: unknown, context: { siblingData: Record<string, unknown> } & Parameters<Check>[1]) => {
        const upper = context.siblingData[max];
        if (typeof value === 'number' && typeof upper === 'number' && value > upper)
          return say(context.req, {
            nl: 'De laagste leeftijd is hoger dan de hoogste.',
            en: 'The lowest age is above the highest.',
          });
        return check(value as never, context as never);
      },
    },
    highest,
  ];
}

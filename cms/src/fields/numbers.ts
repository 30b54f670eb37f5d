import type { NumberField, NumberFieldSingleValidation } from 'payload';
import { adminOf, say } from './words.ts';
import type { FieldOptions, Words } from './words.ts';

type Options = FieldOptions & { min?: number; max?: number; step?: number; default?: number };

const whole: Words = { nl: 'Vul een heel getal in.', en: 'Fill in a whole number.' };

/** A number; whole unless `step` says otherwise. */
export function numberField(name: string, label: Words, options: Options = {}): NumberField {
  const { min, max, step = 1 } = options;
  const validate: NumberFieldSingleValidation = (value, { req, required }) => {
    if (value === null || value === undefined)
      return !required || say(req, { nl: 'Vul dit veld in.', en: 'Fill in this field.' });
    if (step === 1 && !Number.isInteger(value)) return say(req, whole);
    if (min !== undefined && value < min) return say(req, { nl: `Minstens ${min}.`, en: `At least ${min}.` });
    return max === undefined || value <= max || say(req, { nl: `Hoogstens ${max}.`, en: `At most ${max}.` });
  };
  return {
    name,
    type: 'number',
    label,
    required: options.required ?? false,
    validate,
    ...(options.default !== undefined && { defaultValue: options.default }),
    admin: { ...adminOf(options), step },
  };
}

type Check = NonNullable<NumberField['validate']>;

/** An age that is refused above the one in the field `highest` beside it. */
export function notAbove(lowest: NumberField, highest: string): NumberField {
  const check = lowest.validate as Check;
  const validate = (value: unknown, context: { siblingData: Record<string, unknown> } & Parameters<Check>[1]) => {
    const upper = context.siblingData[highest];
    return typeof value === 'number' && typeof upper === 'number' && value > upper
      ? say(context.req, {
          nl: 'De laagste leeftijd is hoger dan de hoogste.',
          en: 'The lowest age is above the highest.',
        })
      : check(value as never, context as never);
  };
  return { ...lowest, validate };
}

import type { NumberField, NumberFieldSingleValidation } from 'payload';
import { adminOf, say } from './words.ts';
import type { FieldOptions, Words } from './words.ts';

type Options = FieldOptions & { min?: number; max?: number; step?: number };

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
    admin: { ...adminOf(options), step },
  };
}

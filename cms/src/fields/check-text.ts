import { defaultLocale, PlainText } from '@kunstwijzer/content/model';
import type { PayloadRequest } from 'payload';
import { say } from './words.ts';
import type { Words } from './words.ts';

type Schema = { safeParse: (value: unknown) => { success: boolean } };
type Context = { req: PayloadRequest; required?: boolean; localized?: boolean; data?: unknown };

const needed: Words = { nl: 'Vul dit veld in.', en: 'Fill in this field.' };
const hidden: Words = {
  nl: 'In deze tekst staan onzichtbare tekens die de leesrichting veranderen. Typ de tekst opnieuw.',
  en: 'This text holds invisible characters that change the reading direction. Type it again.',
};

/** The texts of a value: one, a list, or (with `locale: 'all'`) a record of those by language. */
export const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.trim() === ''
      ? []
      : [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];

/** A translation may be missing; so may the Dutch, when the editor says that it is (the text is from another language). */
export function mayBeEmpty({ req, required, localized, data }: Context): boolean {
  if (!required) return true;
  if (!localized || req.locale === 'all') return false;
  if (req.locale && req.locale !== defaultLocale) return true;
  const states = (data as { textState?: Record<string, unknown> } | undefined)?.textState;
  return states?.[defaultLocale] === 'missing';
}

/**
 * A validator for text fields of any shape: filled in where that is needed, no hidden characters, and each text
 * as `schema` of the content model wants it; if not, the editor reads `message`.
 */
export const checkText =
  (schema?: Schema, message: Words = hidden) =>
  (value: unknown, context: Context): string | true => {
    const texts = textsIn(value);
    if (texts.length === 0) return mayBeEmpty(context) || say(context.req, needed);
    if (texts.some((text) => !PlainText.safeParse(text).success)) return say(context.req, hidden);
    return !schema || texts.every((text) => schema.safeParse(text).success) || say(context.req, message);
  };

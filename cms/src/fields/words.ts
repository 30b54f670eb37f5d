import type { PayloadRequest } from 'payload';
import { languageOf } from '../i18n/words.ts';

/** A label, description or message of the admin, in the languages that editors work in. */
export type Words = { nl: string; en: string };

/** The words in the language of the editor's screen. */
export const say = (req: Pick<PayloadRequest, 'i18n'>, words: Words): string => words[languageOf(req.i18n)];

/** What most field factories take besides a name and a label. */
export type FieldOptions = { required?: boolean; description?: Words; sidebar?: boolean };

/** The part of a Payload field that follows from the options. */
export const adminOf = ({ description, sidebar }: FieldOptions) => ({
  ...(description && { description }),
  ...(sidebar && { position: 'sidebar' as const }),
});

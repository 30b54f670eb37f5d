import { localeKeys } from '@kunstwijzer/content/model';
import type { Confirmation, TextStates } from '@kunstwijzer/content/model';
import { confirmationData, confirmationOf } from '../../fields/confirmation.ts';
import type { ConfirmationFields, TextStateFields } from '../../payload-types.ts';

type Base = { slug: string; textState: TextStates; example: boolean; confirmation: Confirmation };
type BaseDoc = { slug: string; textState: TextStateFields; example?: boolean | null; confirmation: ConfirmationFields };

/** What every public record has. The to-do note is not in it, nor anything else that is not named here. */
export const baseOf = (doc: BaseDoc): Base => ({
  slug: doc.slug,
  textState: Object.fromEntries(
    localeKeys.map((locale) => [locale, doc.textState?.[locale] ?? 'missing']),
  ) as TextStates,
  example: doc.example === true,
  confirmation: confirmationOf(doc.confirmation),
});

/** The same, as the CMS keeps it. */
export const baseData = ({ slug, textState, example, confirmation }: Base) => ({
  slug,
  textState,
  example,
  confirmation: confirmationData(confirmation),
});

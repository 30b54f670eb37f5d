import type { Image, Place } from '../../model/common.ts';
import type { PassRule } from '../../model/fields/pass-rules.ts';
import type { Confirmation } from '../../model/fields/sources.ts';
import { localeKeys } from '../../model/locales.ts';
import type { Locale } from '../../model/locales.ts';
import { districtOfPostcode } from '../../model/postcodes.ts';
import type { LocalizedRichText, LocalizedText, TextStates } from '../../model/text.ts';
import type { PassAnswer, VenueChoice } from '../listing.ts';
import { richOf } from '../rich.ts';

/** What the CMS knows when it makes records of a listing. */
export type RecordContext = {
  /** Slug of the record; further dates of the same listing get their date after it. */
  slug: string;
  /** Day of acceptance, `YYYY-MM-DD`: since then it is confirmed. */
  on: string;
  /** Slug of the provider: the one that was chosen, or the slug that a new one gets. Null when there is none. */
  provider: string | null;
  /** Slug of a space of the directory that takes the place of what was sent. */
  space?: string | null;
  /** The picture, once it is in the media library. */
  image?: Image | null;
  example: false;
};

/** The first language is the sender's own; others came along; what is not there is missing. */
const textState = (language: Locale, given: LocalizedText): TextStates =>
  Object.fromEntries(
    localeKeys.map((key) => [key, key === language ? 'own' : given[key] === undefined ? 'missing' : 'translated']),
  ) as TextStates;

export const base = (context: RecordContext, language: Locale, given: LocalizedText) => ({
  slug: context.slug,
  textState: textState(language, given),
  example: context.example,
  confirmation: { by: 'provider', on: context.on, sources: [] } satisfies Confirmation,
});

export const richTexts = (texts: LocalizedText | null): LocalizedRichText | null =>
  texts && Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, richOf(text)]));

/** A place of the sender, with its district from the postcode when nobody said it. */
export const placeOf = (place: Place): Place => ({
  ...place,
  district: place.district ?? (place.address?.postcode ? districtOfPostcode(place.address.postcode) : null),
});

export function venueOf(venue: VenueChoice, space: string | null | undefined) {
  if (space) return { space, place: null };
  if (venue === null) return { space: null, place: null };
  return 'slug' in venue ? { space: venue.slug, place: null } : { space: null, place: placeOf(venue.new) };
}

export const agesOf = ({ min, max }: { min: number | null; max: number | null }) => ({
  min,
  max,
  groups: [],
  note: null,
});

export const passRulesOf = (passes: PassAnswer[]): PassRule[] =>
  passes.map(({ pass, accepted, benefit }) => ({
    pass,
    accepted,
    tier: null,
    benefit,
    perYear: null,
    maxPerYear: null,
    minAge: null,
    maxAge: null,
    municipalities: [],
    from: null,
    until: null,
    note: null,
  }));

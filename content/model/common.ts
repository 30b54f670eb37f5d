import { z } from 'zod';
import { District } from './district-names.ts';
import { LocalizedText, PlainText } from './text.ts';

/** Public identity of a record: lower-case ASCII words joined by hyphens. */
export const Slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be lower-case words joined by hyphens');

/** Calendar date, `YYYY-MM-DD`, that exists. */
export const IsoDate = z.iso.date();

/** Wall-clock time in Europe/Amsterdam, `HH:MM`. */
export const WallTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'must be a time such as 19:30');

/** Wall-clock date and time in Europe/Amsterdam, `YYYY-MM-DDTHH:MM`, without offset. */
export const WallDateTime = z
  .string()
  .refine(
    (value) =>
      value.length === 16 &&
      value[10] === 'T' &&
      IsoDate.safeParse(value.slice(0, 10)).success &&
      WallTime.safeParse(value.slice(11)).success,
    'must be a date and time such as 2026-12-01T19:30',
  );

/** Web address of an organisation. */
export const WebAddress = z.url({ protocol: /^https?$/u });
export const EmailAddress = z.email();
/** Dutch telephone number as people write it. */
export const Phone = z.string().regex(/^\+?[\d][\d\s()-]{3,}$/u, 'must be a telephone number');

export const Address = z.strictObject({
  street: PlainText.nullable(),
  postcode: z
    .string()
    .regex(/^\d{4}(?: [A-Z]{2})?$/u, 'must be a postcode such as 2515 TN')
    .nullable(),
  city: PlainText,
});
export type Address = z.infer<typeof Address>;

/** A place in the city; `neighbourhood` is a name from places.json. */
export const Place = z.strictObject({
  name: PlainText.nullable(),
  address: Address.nullable(),
  district: District.nullable(),
  neighbourhood: PlainText.nullable(),
});
export type Place = z.infer<typeof Place>;

/** An image of the media library: the site finds its files by slug (`media/<slug>-<width>.webp`). */
export const Image = z.strictObject({
  slug: Slug,
  alt: LocalizedText,
  credit: PlainText.nullable(),
  width: z.int().positive(),
  height: z.int().positive(),
  focalX: z.number().min(0).max(100),
  focalY: z.number().min(0).max(100),
});
export type Image = z.infer<typeof Image>;

/** Widths in pixels that every image is offered in; `media/<slug>-<width>.webp`. */
export const imageWidths = [480, 960, 1440] as const;

/** Pixels of the picture that others show beside a link to us. They take JPEG and PNG, and not all of them WebP. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The file of an image that others show beside a link. */
export const previewName = (slug: string): string => `${slug}-${previewSize.width}.jpg`;

/** The files of an image, in every width, and the one that others show. */
export const imageNames = (slug: string): string[] => [
  ...imageWidths.map((width) => `${slug}-${width}.webp`),
  previewName(slug),
];

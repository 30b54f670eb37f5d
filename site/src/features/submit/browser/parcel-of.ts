import type { Parcel } from '../../../outbox/parcel.ts';
import type { Context } from './context.ts';
import { askedValues, imageOf } from './form.ts';
import { smaller } from './picture.ts';

/** What the form holds now, ready to send. */
export async function parcelOf(
  { form, kind, locale }: Context,
  { key, opened, title }: { key: string; opened: number; title: string },
): Promise<Parcel> {
  const image = imageOf(form);
  const fields = Object.entries(askedValues(form)).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  );
  // Programs that fill in every field of a page fill in this one too.
  const trap = form.elements.namedItem('website2');
  if (trap instanceof HTMLInputElement) fields.push(['website2', trap.value]);
  fields.push(['opened', String(opened)]);
  return { key, kind, locale, title, fields, image: image && (await smaller(image)) };
}

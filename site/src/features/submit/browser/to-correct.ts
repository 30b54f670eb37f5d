import type { Problem, Values } from '@kunstwijzer/content/submission';
import type { StoredParcel } from '../../../outbox/parcel.ts';
import { allKept } from '../../../outbox/store.ts';
import type { Finding } from './check.ts';
import type { Context } from './context.ts';

/* What the server refused goes back into its form: nobody writes a text twice. */

const parameter = 'verbeter';

const fieldOf = ({ fields }: StoredParcel, wanted: string): string | undefined =>
  fields.find(([name]) => name === wanted)?.[1];

/** The address of the form with a parcel in it. What a report is about goes along, as on the way to it. */
export function addressToCorrect(kept: StoredParcel, form: string): string {
  const [collection, slug] = [fieldOf(kept, 'about-collection'), fieldOf(kept, 'about-slug')];
  const about = collection && slug ? `&over=${collection}/${slug}` : '';
  return `${form}?${parameter}=${kept.key}${about}`;
}

/** The parcel that the address of this page asks to correct; null when it asks for none, or it is not here. */
export async function parcelToCorrect(kind: string): Promise<StoredParcel | null> {
  const key = new URLSearchParams(location.search).get(parameter);
  if (key === null) return null;
  const all = await allKept().catch(() => []);
  return all.find((kept) => kept.key === key && kept.kind === kind && kept.state === 'refused') ?? null;
}

/** The answers in a parcel. */
export function valuesIn({ fields }: StoredParcel): Values {
  const values: Values = {};
  for (const [name, value] of fields) (values[name] ??= []).push(value);
  return values;
}

/** Why it was refused, at the fields that it is about. */
export function whyRefused(
  { why }: StoredParcel,
  { say }: Pick<Context, 'say'>,
  inWords: (problems: Problem[]) => Finding[],
): Finding[] {
  if (why?.is === 'problems') return inWords((why.problems ?? []) as Problem[]);
  if (why?.is === 'tooLarge') return [{ field: 'image', text: say('submit.failed.large') }];
  return why?.is === 'noPicture' ? [{ field: 'image', text: say('submit.failed.picture') }] : [];
}

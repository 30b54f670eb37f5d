import { placeOfRecord } from '@kunstwijzer/content/core';
import type { Context } from './context.ts';
import { cardKindOf } from '../card-kinds.ts';
import { controlsOf } from './form.ts';
import { draw } from './draw.ts';
import { loadCards } from '../../../listing/load-cards.ts';
import { isSavedKind } from '../../../shortlist/items.ts';

/** What a report is about, as the address says it: `?over=activities/kinderkoor`. */
function aboutIn(address: string): { collection: string; slug: string } | null {
  const found = /^([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/u.exec(new URL(address).searchParams.get('over') ?? '');
  return found?.[1] && found[2] ? { collection: found[1], slug: found[2] } : null;
}

/** What is carried along: asked of nobody, so the form has no place for it yet. */
function carry(form: HTMLFormElement, name: string, value: string): void {
  for (const old of controlsOf(form, name)) old.remove();
  form.append(draw('input', { type: 'hidden', name, value }));
}

/** Says which record a mistake is about, with a link to it. */
async function sayAbout({ form, locale, say }: Context, collection: string, slug: string): Promise<void> {
  const kind = cardKindOf(collection);
  const link = draw('a', { href: `/${locale}${placeOfRecord(collection, slug)}` }, slug);
  form.before(draw('p', { class: 'about' }, `${say('submit.mistake.about')} `, draw('bdi', {}, link)));
  if (!isSavedKind(kind)) return;
  const cards = await loadCards(`/${locale}/lijst/kaarten/`, [{ kind, slug }]).catch(() => null);
  const title = cards?.get(`${kind}/${slug}`)?.title.text;
  if (title) link.textContent = title;
}

/** Fills in what the address of the page says: which record a mistake is about, or which provider somebody is. */
export function prefill(context: Context): void {
  const { form, kind } = context;
  const about = kind === 'mistake' ? aboutIn(location.href) : null;
  if (about) {
    carry(form, 'about-collection', about.collection);
    carry(form, 'about-slug', about.slug);
    void sayAbout(context, about.collection, about.slug);
  }
  const us = kind === 'provider' ? new URLSearchParams(location.search).get('wij') : null;
  if (us === null) return;
  for (const control of controlsOf(form, 'intent'))
    if (control instanceof HTMLInputElement) control.checked = control.value === 'claim';
  for (const control of controlsOf(form, 'claim')) control.value = us;
}

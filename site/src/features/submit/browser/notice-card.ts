import type { Listing } from '@kunstwijzer/content/submission';
import type { Words } from '../../../listing/entries/shared.ts';

type NoticeListing = Extract<Listing, { kind: 'notice' }>;

/** The card of a notice as the board will show it; null on a page that has no blank one. */
export function noticeCard(
  { record, language }: NoticeListing,
  today: string,
  { t, format }: Words,
): HTMLElement | null {
  const blank = document.querySelector<HTMLTemplateElement>('template[data-notice-card]');
  const card = blank && document.importNode(blank.content, true).querySelector<HTMLElement>('article');
  if (!card) return null;
  card.removeAttribute('id');
  const own = <Text extends Partial<Record<string, string>>>(text: Text) =>
    text[language] ?? Object.values(text)[0] ?? '';
  const fill = (part: string, text: string) => {
    const place = card.querySelector(`[data-part="${part}"]`);
    if (place) place.textContent = text;
  };
  const [discipline] = record.disciplines;
  if (discipline) card.dataset.line = discipline;
  fill('title', own(record.title));
  fill('organisation', record.organisation);
  fill('body', own(record.body));
  fill('contact', Object.values(record.contact).filter(Boolean).join(' · '));
  const [placed, expires] = card.querySelectorAll('[data-part="dates"] > time');
  if (placed) placed.textContent = t('notices.placed', { date: format.date(today) });
  if (expires) expires.textContent = t('notices.expires', { date: format.date(record.expires) });
  return card;
}

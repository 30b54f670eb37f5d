'use client';
import { useTranslation } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { trashDays } from '../../collections/content/trash-days.ts';
import { wordsOf } from '../../i18n/words.ts';

/** Above the trash of a list: how long something stays there. */
export function TrashNote() {
  const t = wordsOf(useTranslation());
  return usePathname().endsWith('/trash') ? <p className="kw-note">{t('trash:note', { days: trashDays })}</p> : null;
}

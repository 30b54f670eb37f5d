'use client';
import { getTranslation } from '@payloadcms/translations';
import { useConfig, useTranslation } from '@payloadcms/ui';
import type { Use } from '../../collections/content/uses.ts';
import { wordsOf } from '../../i18n/words.ts';

const shown = 12;

/** What uses a record, each with its kind and the way to it. */
export function UseList({ uses }: { uses: Use[] }) {
  const { i18n } = useTranslation();
  const { getEntityConfig } = useConfig();
  const t = wordsOf(i18n);
  return (
    <ul className="kw-uses">
      {uses.slice(0, shown).map(({ collection, id, title, published, needed, inText }) => {
        const label = getEntityConfig({ collectionSlug: collection })?.labels.singular ?? collection;
        const notes = [
          needed && t('usedIn:needs'),
          inText && t('usedIn:inText'),
          !published && t('usedIn:draft'),
        ].filter(Boolean);
        return (
          <li key={`${collection}/${id}`}>
            <a href={`/admin/collections/${collection}/${id}`} target="_blank" rel="noreferrer">
              {getTranslation(label, i18n)} “<bdi>{title}</bdi>”
            </a>
            {notes.length > 0 && <span className="kw-note">{notes.join(', ')}</span>}
          </li>
        );
      })}
      {uses.length > shown && <li>{t('common:more', { count: uses.length - shown })}</li>}
    </ul>
  );
}

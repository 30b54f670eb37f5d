'use client';
import { getTranslation } from '@payloadcms/translations';
import { useAuth, useConfig, useTranslation } from '@payloadcms/ui';
import { locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { useEffect, useState } from 'react';
import { wordsOf } from '../../i18n/words.ts';
import { allOf } from './kept.ts';
import type { Place } from './kept.ts';
import { whenTyped } from './when.ts';

function pathOf({ entity, id, locale }: Place, isGlobal: boolean): string {
  const form = isGlobal ? `globals/${entity}` : `collections/${entity}/${id === 'new' ? 'create' : id}`;
  return `/admin/${form}?locale=${locale}`;
}

/** On the dashboard: every form in which somebody typed and did not save, with the way back to it. */
export function UnsavedList() {
  const { i18n } = useTranslation();
  const { user } = useAuth();
  const { getEntityConfig } = useConfig();
  const t = wordsOf(i18n);
  const [all, setAll] = useState<ReturnType<typeof allOf>>([]);
  useEffect(() => setAll(user ? allOf(sessionStorage, String(user.id)) : []), [user]);
  if (all.length === 0) return null;
  return (
    <section className="kw-card" aria-labelledby="kw-unsaved">
      <h2 id="kw-unsaved">{t('unsaved:listTitle')}</h2>
      <p>{t('unsaved:listText')}</p>
      <ul>
        {all.map(({ place, kept }) => {
          const collection = getEntityConfig({ collectionSlug: place.entity });
          const label = collection?.labels.singular ?? getEntityConfig({ globalSlug: place.entity })?.label ?? '';
          return (
            <li key={Object.values(place).join('/')}>
              <a href={pathOf(place, !collection)}>
                {getTranslation(label, i18n)} “<bdi>{kept.title || t('unsaved:untitled')}</bdi>”
              </a>
              , {place.locale in locales && locales[place.locale as Locale].label}, {whenTyped(kept.at, i18n.language)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

'use client';
import { locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { getTranslation } from '@payloadcms/translations';
import { useConfig, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { wordsOf } from '../../i18n/words.ts';
import type { PublicationView } from '../publication.ts';
import { findField } from './find-field.ts';
import { issueMessage } from './message.ts';

type Named = { id: string; title?: string | null; name?: string | null };

/** The record that an issue is about, as it is now; null when it is not there. */
async function recordOf(of: string, slug: string): Promise<Named | null> {
  const query = new URLSearchParams({
    'where[slug][equals]': slug,
    locale: 'nl',
    depth: '0',
    limit: '1',
    draft: 'true',
  });
  const response = await fetch(`/api/${of}?${query.toString()}`, { credentials: 'same-origin' });
  return response.ok ? (((await response.json()) as { docs: Named[] }).docs[0] ?? null) : null;
}

/** One thing that has to change before all is on the site: the record by its name, the field by its label, and the way there. */
export function Issue({ issue: { of, slug, locale, field, message } }: { issue: PublicationView['issues'][number] }) {
  const { i18n } = useTranslation();
  const { getEntityConfig } = useConfig();
  const t = wordsOf(i18n);
  const [record, setRecord] = useState<Named | null>(null);
  const config = of ? getEntityConfig({ collectionSlug: of }) : null;
  const hasRecords = Boolean(config && slug);
  useEffect(() => {
    // Without an answer the list, which the link then opens, finds it.
    if (hasRecords) recordOf(of ?? '', slug ?? '').then(setRecord, () => setRecord(null));
  }, [hasRecords, of, slug]);
  const kindOf = (collection: string) => {
    const label = getEntityConfig({ collectionSlug: collection })?.labels.singular;
    return label ? getTranslation(label, i18n) : collection;
  };
  const found = config && field ? findField(config.fields, field) : null;
  const labels = found?.labels.map((label) =>
    typeof label === 'number' ? t('issues:row', { number: label }) : getTranslation(label as string, i18n),
  );
  const query = new URLSearchParams({
    ...(locale && { locale }),
    ...(found && { field: found.name }),
    ...(found?.tab && { tab: String(found.tab) }),
  });
  const href = record
    ? `/admin/collections/${of}/${record.id}?${query.toString()}`
    : `/admin/collections/${of}?search=${encodeURIComponent(slug ?? '')}`;
  const name = record?.title ?? record?.name ?? slug;
  const language = locale && locale in locales ? locales[locale as Locale].label : locale;
  return (
    <li>
      {config ? (
        <a href={href}>
          {kindOf(of ?? '')} “<bdi>{name}</bdi>”, {labels?.join(', ') || t('issues:whole')}
          {language && ` (${language})`}
        </a>
      ) : (
        [of, field].filter(Boolean).join(', ')
      )}
      : {issueMessage(message ?? '', t, kindOf)}
    </li>
  );
}

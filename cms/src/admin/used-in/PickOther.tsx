'use client';
import { useConfig, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { wordsOf } from '../../i18n/words.ts';

type Other = { id: string; label: string };

const shown = '30';

async function fetchOthers(of: string, title: string, text: string): Promise<Other[]> {
  const query = new URLSearchParams({ depth: '0', limit: shown, sort: title, locale: 'nl' });
  if (of !== 'media') query.set('where[_status][equals]', 'published');
  if (text) query.set(`where[${title}][like]`, text);
  const response = await fetch(`/api/${of}?${query.toString()}`, { credentials: 'same-origin' });
  if (!response.ok) return [];
  const { docs } = (await response.json()) as { docs: (Record<string, string | null | undefined> & { id: string })[] };
  return docs.map((doc) => ({ id: doc.id, label: doc[title] ?? doc.slug ?? doc.id }));
}

type Props = {
  /** The collection of the records, and the one that is not offered. */
  of: string;
  not: string;
  value: string;
  onChange: (id: string) => void;
};

/** Picks another record of the same kind, by its name. */
export function PickOther({ of, not, value, onChange }: Props) {
  const id = useId();
  const t = wordsOf(useTranslation());
  const { getEntityConfig } = useConfig();
  const title = getEntityConfig({ collectionSlug: of })?.admin.useAsTitle ?? 'slug';
  const [text, setText] = useState('');
  const [others, setOthers] = useState<Other[]>([]);
  useEffect(() => {
    let isOld = false;
    const show = (found: Other[]) => !isOld && setOthers(found.filter((other) => other.id !== not));
    const timer = setTimeout(() => void fetchOthers(of, title, text.trim()).then(show, () => show([])), 250);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [of, not, title, text]);
  return (
    <div className="kw-pick">
      <label htmlFor={`${id}-search`}>{t('usedIn:search')}</label>
      <input
        id={`${id}-search`}
        type="search"
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <label htmlFor={id}>{t('usedIn:choose')}</label>
      <select id={id} size={5} value={value} onChange={(event) => onChange(event.target.value)}>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.label}
          </option>
        ))}
      </select>
    </div>
  );
}

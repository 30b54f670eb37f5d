'use client';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import type { Use } from '../../collections/content/uses.ts';
import { UseList } from './UseList.tsx';
import { wordsOf } from '../../i18n/words.ts';

async function fetchUses(collection: string, id: string): Promise<Use[]> {
  const response = await fetch(`/api/used-in/${collection}/${id}`, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(String(response.status));
  return ((await response.json()) as { uses: Use[] }).uses;
}

/** Beside a record: what refers to it. */
export function UsedIn() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const t = wordsOf(useTranslation());
  const heading = useId();
  const [uses, setUses] = useState<Use[] | 'unknown' | null>(null);
  useEffect(() => {
    if (id === undefined || !collectionSlug) return;
    fetchUses(collectionSlug, String(id)).then(setUses, () => setUses('unknown'));
  }, [id, collectionSlug, lastUpdateTime]);
  if (uses === null) return null;
  return (
    <section className="kw-used-in" aria-labelledby={heading}>
      <h3 id={heading}>
        {t('usedIn:title')} {uses !== 'unknown' && uses.length > 0 && <span className="kw-count">{uses.length}</span>}
      </h3>
      {uses === 'unknown' ? (
        <p className="kw-bad">{t('common:noAnswer')}</p>
      ) : uses.length === 0 ? (
        <p>{t('usedIn:none')}</p>
      ) : (
        <UseList uses={uses} />
      )}
    </section>
  );
}

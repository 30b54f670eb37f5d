'use client';
import { useRowLabel, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { rowText } from '../../fields/row-parts.ts';
import type { RowPart } from '../../fields/row-parts.ts';

/** Names of records that rows refer to, asked for once. */
const titles = new Map<string, Promise<string>>();

async function fetchTitle(of: string, id: string): Promise<string> {
  const response = await fetch(`/api/${of}/${id}?depth=0&locale=nl&draft=true`, { credentials: 'same-origin' });
  if (!response.ok) return '';
  const { title, name } = (await response.json()) as { title?: string; name?: string };
  return title ?? name ?? '';
}

/** What a row of a form is called: what it says, and its number as long as it says nothing. */
export function RowLabel({ parts, one }: { parts: RowPart[]; one: { nl: string; en: string } }) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown> | undefined>();
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl';
  const [known, setKnown] = useState<Record<string, string>>({});
  const record = parts.find((part) => part.kind === 'record');
  const id = record && typeof data?.[record.name] === 'string' ? (data[record.name] as string) : null;
  useEffect(() => {
    if (!record || id === null) return;
    const asked = titles.get(id) ?? fetchTitle(record.of, id).catch(() => '');
    titles.set(id, asked);
    void asked.then((title) => setKnown((before) => ({ ...before, [id]: title })));
  }, [record?.of, id]);
  const text = rowText(parts, data ?? {}, language, (one_) => known[one_] ?? '');
  return <span>{text || `${one[language]} ${(rowNumber ?? 0) + 1}`}</span>;
}

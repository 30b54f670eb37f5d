'use client';
import { getTranslation } from '@payloadcms/translations';
import { useConfig, useTranslation } from '@payloadcms/ui';
import type { Use } from '../../collections/content/uses.ts';
import { usedInWords } from './words.ts';

const shown = 12;

/** What uses a record, each with its kind and the way to it. */
export function UseList({ uses }: { uses: Use[] }) {
  const { i18n } = useTranslation();
  const { getEntityConfig } = useConfig();
  const words = usedInWords(i18n.language);
  return (
    <ul className="kw-uses">
      {uses.slice(0, shown).map(({ collection, id, title, published, needed, inText }) => {
        const label = getEntityConfig({ collectionSlug: collection })?.labels.singular ?? collection;
        const notes = [needed && words.needs, inText && words.inText, !published && words.draft].filter(Boolean);
        return (
          <li key={`${collection}/${id}`}>
            <a href={`/admin/collections/${collection}/${id}`} target="_blank" rel="noreferrer">
              {getTranslation(label, i18n)} “<bdi>{title}</bdi>”
            </a>
            {notes.length > 0 && <span className="kw-note">{notes.join(', ')}</span>}
          </li>
        );
      })}
      {uses.length > shown && <li>{words.more(uses.length - shown)}</li>}
    </ul>
  );
}

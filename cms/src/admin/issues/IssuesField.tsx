'use client';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { wordsOf } from '../../i18n/words.ts';
import type { PublicationView } from '../publication.ts';
import { Issue } from './Issue.tsx';

/** On the page of a publication: what has to change. */
export function IssuesField() {
  const t = wordsOf(useTranslation());
  const issues = (useDocumentInfo().data?.issues ?? []) as PublicationView['issues'];
  return (
    <section className="kw-card" aria-labelledby="kw-issues">
      <h3 id="kw-issues">{t('issues:toMend')}</h3>
      {issues.length === 0 ? (
        <p>{t('issues:none')}</p>
      ) : (
        <ul>
          {issues.map((issue, i) => (
            <Issue key={i} issue={issue} />
          ))}
        </ul>
      )}
    </section>
  );
}

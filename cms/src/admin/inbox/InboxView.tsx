import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { handlers } from '../../access/handlers.ts';
import { Detail } from './Detail.tsx';
import { List } from './List.tsx';
import { wordsOf } from '../../i18n/words.ts';

/** /admin/inbox, what visitors sent in, and /admin/inbox/<number>, one of them. */
export function InboxView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  // Payload shows views of our own to everybody.
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Finbox');
  const t = wordsOf(req.i18n);
  const segments: unknown = params?.segments;
  const number: unknown = Array.isArray(segments) ? segments[1] : undefined;
  const query = searchParams ?? {};
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={req.payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <div className="kw-dashboard kw-inbox">
          {!handlers({ req }) ? (
            <>
              <h1>{t('inbox:title')}</h1>
              <p>{t('inbox:handlersOnly')}</p>
            </>
          ) : typeof number === 'string' ? (
            <Detail req={req} number={number} query={query} />
          ) : (
            <List req={req} query={query} />
          )}
        </div>
      </Gutter>
    </DefaultTemplate>
  );
}

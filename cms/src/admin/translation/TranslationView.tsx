import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { atDesk } from '../../translation/endpoints.ts';
import { Text } from './Text.tsx';
import { Work } from './Work.tsx';
import { deskWords } from './words.ts';

/** /admin/vertalen, what asks for a translation, and /admin/vertalen/<collection>/<id>/<locale>, one text beside the Dutch. */
export function TranslationView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  // Payload shows views of our own to everybody.
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fvertalen');
  const say = deskWords(req.i18n);
  const segments: unknown = params?.segments;
  const at = Array.isArray(segments) ? segments.slice(1).map(String) : [];
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
        <div className="kw-dashboard kw-inbox kw-desk">
          {!atDesk(req) ? (
            <>
              <h1>{say('title')}</h1>
              <p>{say('notForYou')}</p>
            </>
          ) : at.length === 3 ? (
            <Text req={req} at={at} query={query} say={say} />
          ) : (
            <Work req={req} query={query} say={say} />
          )}
        </div>
      </Gutter>
    </DefaultTemplate>
  );
}

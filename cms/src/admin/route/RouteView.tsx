import { District } from '@kunstwijzer/content/model';
import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { editors } from '../../access/editors.ts';
import { readRoute } from '../../route/read.ts';
import { GapMap } from './GapMap.tsx';
import { RouteCheck } from './RouteCheck.tsx';
import { wordsOf } from '../../i18n/words.ts';

/** The district that an address asks for; the whole city when it names none. */
function asked(district: unknown): District | 'all' | null {
  if (district === 'unknown') return null;
  return District.safeParse(district).data ?? 'all';
}

/** /admin/routekaart: what is wrong on the routekaart, and where its gaps are. */
export async function RouteView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  // Payload shows views of our own to everybody.
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Froutekaart');
  const t = wordsOf(req.i18n);
  const data = editors({ req }) ? await readRoute(req.payload) : null;
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
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <div className="kw-dashboard">
          <h1>{t('route:title')}</h1>
          {data ? (
            <>
              <RouteCheck data={data} t={t} />
              <GapMap data={data} district={asked(searchParams?.district)} i18n={req.i18n} />
            </>
          ) : (
            <p>{t('route:editorsOnly')}</p>
          )}
        </div>
      </Gutter>
    </DefaultTemplate>
  );
}

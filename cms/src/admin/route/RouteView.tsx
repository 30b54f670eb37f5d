import { District } from '@kunstwijzer/content/model';
import type { AdminViewServerProps } from 'payload';
import { editors } from '../../access/editors.ts';
import { readRoute } from '../../route/read.ts';
import { GapMap } from './GapMap.tsx';
import { RouteCheck } from './RouteCheck.tsx';
import { wordsOf } from '../../i18n/words.ts';
import { ViewFrame } from '../ViewFrame.tsx';

/** The district that an address asks for; the whole city when it names none. */
function asked(district: unknown): District | 'all' | null {
  if (district === 'unknown') return null;
  return District.safeParse(district).data ?? 'all';
}

/** /admin/routekaart: what is wrong on the routekaart, and where its gaps are. */
export async function RouteView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult;
  const t = wordsOf(req.i18n);
  const data = editors({ req }) ? await readRoute(req.payload) : null;
  return (
    <ViewFrame initPageResult={initPageResult} params={params} searchParams={searchParams} address="/admin/routekaart">
      <h1>{t('route:title')}</h1>
      {data ? (
        <>
          <RouteCheck data={data} t={t} />
          <GapMap data={data} district={asked(searchParams?.district)} i18n={req.i18n} />
        </>
      ) : (
        <p>{t('route:editorsOnly')}</p>
      )}
    </ViewFrame>
  );
}

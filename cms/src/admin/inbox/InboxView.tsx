import type { AdminViewServerProps } from 'payload';
import { handlers } from '../../access/handlers.ts';
import { Detail } from './Detail.tsx';
import { List } from './List.tsx';
import { wordsOf } from '../../i18n/words.ts';
import { ViewFrame } from '../ViewFrame.tsx';

/** /admin/inbox, what visitors sent in, and /admin/inbox/<number>, one of them. */
export function InboxView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult;
  const t = wordsOf(req.i18n);
  const segments: unknown = params?.segments;
  const number: unknown = Array.isArray(segments) ? segments[1] : undefined;
  const query = searchParams ?? {};
  return (
    <ViewFrame
      initPageResult={initPageResult}
      params={params}
      searchParams={searchParams}
      address="/admin/inbox"
      className="kw-inbox"
    >
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
    </ViewFrame>
  );
}

import type { AdminViewServerProps } from 'payload';
import { atDesk } from '../../translation/endpoints.ts';
import { Text } from './Text.tsx';
import { Work } from './Work.tsx';
import { deskWords } from './words.ts';
import { ViewFrame } from '../ViewFrame.tsx';

/** /admin/vertalen, what asks for a translation, and /admin/vertalen/<collection>/<id>/<locale>, one text beside the Dutch. */
export function TranslationView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult;
  const say = deskWords(req.i18n);
  const segments: unknown = params?.segments;
  const at = Array.isArray(segments) ? segments.slice(1).map(String) : [];
  const query = searchParams ?? {};
  return (
    <ViewFrame
      initPageResult={initPageResult}
      params={params}
      searchParams={searchParams}
      address="/admin/vertalen"
      className="kw-inbox kw-desk"
    >
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
    </ViewFrame>
  );
}

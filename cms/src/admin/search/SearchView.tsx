import { locales } from '@kunstwijzer/content/model';
import type { AdminViewServerProps } from 'payload';
import { unmetDemand } from '../../search/unmet.ts';
import type { Unmet } from '../../search/unmet.ts';
import { TryOut } from './TryOut.tsx';
import { wordsOf } from '../../i18n/words.ts';
import type { Translate } from '../../i18n/words.ts';
import { ViewFrame } from '../ViewFrame.tsx';

function Demand({ demand, t }: { demand: Unmet[]; t: Translate }) {
  return (
    <section className="kw-card" aria-labelledby="kw-demand">
      <h2 id="kw-demand">{t('search:demandTitle')}</h2>
      <p>{t('search:demandText')}</p>
      {demand.length === 0 ? (
        <p>{t('search:demandNone')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('search:query')}</th>
              <th scope="col">{t('search:language')}</th>
              <th scope="col">{t('search:times')}</th>
              <th scope="col">{t('search:lastDay')}</th>
              <th scope="col">{t('search:tryTitle')}</th>
            </tr>
          </thead>
          <tbody>
            {demand.map(({ query, language, times, lastDay }) => (
              <tr key={`${language} ${query}`}>
                <td>
                  <bdi lang={language}>{query}</bdi>
                </td>
                <td>{locales[language].label}</td>
                <td>{times}</td>
                <td>{lastDay}</td>
                <td>
                  <a
                    href={`/admin/search?${new URLSearchParams({ q: query, language }).toString()}`}
                    aria-label={`${t('search:tryThis')}: ${query}`}
                  >
                    {t('search:tryThis')}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** The page /admin/search: try the search out with the terms as they stand, and see what people did not find. */
export async function SearchView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult;
  const { payload, user, i18n } = req;
  const t = wordsOf(i18n);
  const mayLook = user !== null && ['admin', 'editor'].includes(user.role);
  const asked = (name: string) => (typeof searchParams?.[name] === 'string' ? searchParams[name] : '');
  return (
    <ViewFrame
      initPageResult={initPageResult}
      params={params}
      searchParams={searchParams}
      address="/admin/search"
      className="kw-search"
    >
      <h1>{t('search:title')}</h1>
      {mayLook ? (
        <>
          <TryOut query={asked('q')} language={asked('language') || 'nl'} />
          <Demand demand={await unmetDemand(payload)} t={t} />
        </>
      ) : (
        <p>{t('search:editorsOnly')}</p>
      )}
    </ViewFrame>
  );
}

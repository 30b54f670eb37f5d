import type { PayloadRequest } from 'payload';
import { editors } from '../../access/editors.ts';
import { languagesOf, translations } from '../../access/languages.ts';
import { roleOf } from '../../access/roles.ts';
import { countsOf, overview } from '../../translation/overview.ts';
import { deskAddress, found, localesOf, questionOf } from '../../translation/question.ts';
import { waiting, waitingRows } from '../../translation/waiting.ts';
import { CountList } from './CountList.tsx';
import { DeskFilter } from './DeskFilter.tsx';
import { WaitingList } from './WaitingList.tsx';
import { WorkKeys } from './WorkKeys.tsx';
import { WorkRows } from './WorkRows.tsx';
import type { DeskSay } from './words.ts';

type Props = { req: PayloadRequest; query: Record<string, string | string[] | undefined>; say: DeskSay };

const pageSize = 50;

/** What asks for a translation, with how to choose among it; and for editors what waits for publication. */
export async function Work({ req, query, say }: Props) {
  const { payload, i18n } = req;
  const now = new Date().toISOString();
  const question = questionOf(query);
  const own = languagesOf(req.user);
  const rows = await overview(payload);
  const ready = waitingRows(rows);
  const isEditor = editors({ req });
  const showsReady = isEditor && query.tab === 'waiting';
  const all = found(rows, question, own, now);
  const pages = Math.max(1, Math.ceil(all.length / pageSize));
  const page = Math.min(question.page, pages);
  const shown = all.slice((page - 1) * pageSize, page * pageSize);
  const isFiltered = Object.keys(query).some((name) => name !== 'page');
  const first = shown.at(0) ?? null;
  return (
    <>
      <div className="kw-inbox__head">
        <h1>{say('title')}</h1>
        <WorkKeys publishes={showsReady} />
      </div>
      {isEditor && (
        <nav aria-label={say('tabs')} className="kw-tabs">
          <a href="/admin/vertalen" aria-current={showsReady ? undefined : 'page'}>
            {say('tab.work')}
          </a>
          <a href="/admin/vertalen?tab=waiting" aria-current={showsReady ? 'page' : undefined}>
            {say('tab.waiting')} <span className="kw-count">{ready.length}</span>
          </a>
        </nav>
      )}
      {showsReady ? (
        <WaitingList waiting={await waiting(payload, ready)} payload={payload} i18n={i18n} say={say} now={now} />
      ) : (
        <>
          <CountList counts={countsOf(rows)} locales={own} say={say} />
          <DeskFilter question={question} own={own} payload={payload} i18n={i18n} say={say} />
          {first === null ? (
            <p>{say(isFiltered ? 'noneOfThese' : 'none')}</p>
          ) : (
            <>
              <p className="kw-note">{say('found', { count: all.length })}</p>
              <WorkRows
                rows={shown}
                question={question}
                locales={localesOf(question, own)}
                open={roleOf(req) === 'translator' ? own : translations}
                payload={payload}
                i18n={i18n}
                say={say}
                now={now}
              />
            </>
          )}
          {pages > 1 && (
            <nav aria-label={say('page', { page, pages })} className="kw-pages">
              {page > 1 && <a href={deskAddress({ ...question, page: page - 1 })}>{say('previousPage')}</a>}
              <span>{say('page', { page, pages })}</span>
              {page < pages && <a href={deskAddress({ ...question, page: page + 1 })}>{say('nextPage')}</a>}
            </nav>
          )}
        </>
      )}
    </>
  );
}

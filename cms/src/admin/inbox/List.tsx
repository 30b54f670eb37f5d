import type { Candidate } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import { editors } from '../../access/editors.ts';
import { inboxState, listed, queryOf, questionOf, tabs } from '../../inbox/list.ts';
import type { Question } from '../../inbox/list.ts';
import { waitingOf } from '../../inbox/waiting.ts';
import { titlesOf } from '../../inbox/titles.ts';
import { EditorTab, editorTabs } from './EditorTab.tsx';
import { Filter } from './Filter.tsx';
import { ListKeys } from './ListKeys.tsx';
import { Rows } from './Rows.tsx';
import { languageOf, wordsOf } from '../../i18n/words.ts';
import type { Translate } from '../../i18n/words.ts';

type Props = { req: PayloadRequest; query: Record<string, string | string[] | undefined> };
const address = (question: Question) => `/admin/inbox${queryOf(question)}`;

type FoundProps = {
  question: Question;
  found: Awaited<ReturnType<typeof listed>>;
  waiting: Candidate[];
  titles: Map<string, string>;
  t: Translate;
  language: 'nl' | 'en';
  now: string;
};

/** A page of submissions, with how to choose among them. */
function Found({ question, found, waiting, titles, t, language, now }: FoundProps) {
  const filtered = question.kind !== null || question.locale !== null;
  return (
    <>
      {question.tab === 'flagged' && <p>{t('inbox:flaggedText')}</p>}
      {question.tab === 'quarantine' && <p>{t('inbox:quarantineText')}</p>}
      <Filter question={question} t={t} language={language} />
      {found.docs.length === 0 ? (
        <p>{filtered ? t('inbox:noneOfThese') : t(`inbox:none.${question.tab}`)}</p>
      ) : (
        <>
          <p className="kw-note">{t('inbox:found', { count: found.totalDocs })}</p>
          <Rows
            submissions={found.docs}
            waiting={waiting}
            titles={titles}
            question={question}
            t={t}
            language={language}
            now={now}
          />
        </>
      )}
      {found.totalPages > 1 && (
        <nav aria-label={t('inbox:page', { page: found.page ?? 1, pages: found.totalPages })} className="kw-pages">
          {found.hasPrevPage && (
            <a href={address({ ...question, page: question.page - 1 })}>{t('inbox:previousPage')}</a>
          )}
          <span>{t('inbox:page', { page: found.page ?? 1, pages: found.totalPages })}</span>
          {found.hasNextPage && <a href={address({ ...question, page: question.page + 1 })}>{t('inbox:nextPage')}</a>}
        </nav>
      )}
    </>
  );
}

/** What waits, what is suspicious, or what was handled; with how to choose among them. */
export async function List({ req, query }: Props) {
  const { payload, user, i18n } = req;
  const t = wordsOf(i18n);
  const language = languageOf(i18n);
  const question = questionOf(query);
  const now = new Date().toISOString();
  const state = await inboxState({ payload, user }, now);
  const counts = { ...state, done: null };
  const isEditor = editors({ req });
  const other = isEditor ? editorTabs.find((tab) => tab === query.tab) : undefined;
  const found = other ? null : await listed({ payload, user }, question);
  return (
    <>
      <div className="kw-inbox__head">
        <h1>{t('inbox:title')}</h1>
        <ListKeys />
      </div>
      <nav aria-label={t('inbox:tabs')} className="kw-tabs">
        {tabs.map((tab) => (
          <a
            key={tab}
            href={address({ ...questionOf({}), tab, order: tab === 'done' ? 'newest' : 'oldest' })}
            aria-current={tab === question.tab && !other ? 'page' : undefined}
          >
            {t(`inbox:tab.${tab}`)} {counts[tab] !== null && <span className="kw-count">{counts[tab]}</span>}
          </a>
        ))}
        {isEditor &&
          editorTabs.map((tab) => (
            <a key={tab} href={`/admin/inbox?tab=${tab}`} aria-current={tab === other ? 'page' : undefined}>
              {t(`inbox:editorTab.${tab}`)}
            </a>
          ))}
      </nav>
      {other && <EditorTab req={req} tab={other} />}
      {found && (
        <Found
          question={question}
          found={found}
          titles={await titlesOf(payload, found.docs, language)}
          waiting={
            question.tab === 'done'
              ? []
              : await waitingOf(
                  payload,
                  found.docs.map(({ kind }) => kind),
                )
          }
          t={t}
          language={language}
          now={now}
        />
      )}
    </>
  );
}

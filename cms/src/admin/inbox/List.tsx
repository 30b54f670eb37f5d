import type { Candidate } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import { editors } from '../../access/editors.ts';
import { toConfirm } from '../../freshness/overview.ts';
import { inboxState, listed, queryOf, questionOf, tabs } from '../../inbox/list.ts';
import type { Question } from '../../inbox/list.ts';
import { waitingOf } from '../../inbox/waiting.ts';
import { sources } from '../../watch/looks.ts';
import { Sources } from '../Sources.tsx';
import { ToConfirm } from '../ToConfirm.tsx';
import { adminWords } from '../words.ts';
import { Filter } from './Filter.tsx';
import { ListKeys } from './ListKeys.tsx';
import { Rows } from './Rows.tsx';
import { inboxWords } from './words/index.ts';
import type { InboxWords } from './words/index.ts';

type Props = { req: PayloadRequest; query: Record<string, string | string[] | undefined> };
const address = (question: Question) => `/admin/inbox${queryOf(question)}`;

type FoundProps = {
  question: Question;
  found: Awaited<ReturnType<typeof listed>>;
  waiting: Candidate[];
  words: InboxWords;
  language: 'nl' | 'en';
  now: string;
};

/** A page of submissions, with how to choose among them. */
function Found({ question, found, waiting, words, language, now }: FoundProps) {
  const filtered = question.kind !== null || question.locale !== null;
  return (
    <>
      {question.tab === 'flagged' && <p>{words.flaggedText}</p>}
      {question.tab === 'quarantine' && <p>{words.quarantineText}</p>}
      <Filter question={question} words={words} language={language} />
      {found.docs.length === 0 ? (
        <p>{filtered ? words.noneOfThese : words.none[question.tab]}</p>
      ) : (
        <>
          <p className="kw-note">{words.found(found.totalDocs)}</p>
          <Rows
            submissions={found.docs}
            waiting={waiting}
            question={question}
            words={words}
            language={language}
            now={now}
          />
        </>
      )}
      {found.totalPages > 1 && (
        <nav aria-label={words.page(found.page ?? 1, found.totalPages)} className="kw-pages">
          {found.hasPrevPage && <a href={address({ ...question, page: question.page - 1 })}>{words.previousPage}</a>}
          <span>{words.page(found.page ?? 1, found.totalPages)}</span>
          {found.hasNextPage && <a href={address({ ...question, page: question.page + 1 })}>{words.nextPage}</a>}
        </nav>
      )}
    </>
  );
}

/** Listings that their provider was asked to confirm and did not. */
async function Unconfirmed({ req, words }: { req: PayloadRequest; words: InboxWords }) {
  const list = await toConfirm(req.payload);
  if (list.length === 0) return <p>{words.noneToConfirm}</p>;
  return <ToConfirm list={list} payload={req.payload} i18n={req.i18n} />;
}

/** The addresses that providers are compared with. */
async function Watched({ req }: { req: PayloadRequest }) {
  const { language } = req.i18n;
  const list = await sources(req.payload);
  if (list.length === 0) return <p>{adminWords(language).sources.none}</p>;
  return <Sources sources={list} language={language} />;
}

/** What editors see beside what was sent: lists of things that somebody should do something about. */
const editorTabs = ['confirm', 'sources'] as const;

/** What waits, what is suspicious, or what was handled; with how to choose among them. */
export async function List({ req, query }: Props) {
  const { payload, user, i18n } = req;
  const words = inboxWords(i18n.language);
  const language = i18n.language === 'en' ? 'en' : 'nl';
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
        <h1>{words.title}</h1>
        <ListKeys />
      </div>
      <nav aria-label={words.tabs} className="kw-tabs">
        {tabs.map((tab) => (
          <a
            key={tab}
            href={address({ ...questionOf({}), tab, order: tab === 'done' ? 'newest' : 'oldest' })}
            aria-current={tab === question.tab && !other ? 'page' : undefined}
          >
            {words.tab[tab]} {counts[tab] !== null && <span className="kw-count">{counts[tab]}</span>}
          </a>
        ))}
        {isEditor &&
          editorTabs.map((tab) => (
            <a key={tab} href={`/admin/inbox?tab=${tab}`} aria-current={tab === other ? 'page' : undefined}>
              {words.editorTab[tab]}
            </a>
          ))}
      </nav>
      {other === 'confirm' && <Unconfirmed req={req} words={words} />}
      {other === 'sources' && <Watched req={req} />}
      {found && (
        <Found
          question={question}
          found={found}
          waiting={
            question.tab === 'done'
              ? []
              : await waitingOf(
                  payload,
                  found.docs.map(({ kind }) => kind),
                )
          }
          words={words}
          language={language}
          now={now}
        />
      )}
    </>
  );
}

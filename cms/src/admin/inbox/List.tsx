import { localeKeys, locales } from '@kunstwijzer/content/model';
import { submissionKindLabels, submissionKinds } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import { inboxState, listed, queryOf, questionOf, tabs } from '../../inbox/list.ts';
import type { Question } from '../../inbox/list.ts';
import { ListKeys } from './ListKeys.tsx';
import { Rows } from './Rows.tsx';
import { inboxWords } from './words/index.ts';
import type { InboxWords } from './words/index.ts';

type Props = { req: PayloadRequest; query: Record<string, string | string[] | undefined> };
const address = (question: Question) => `/admin/inbox${queryOf(question)}`;

function Filter({ question, words, language }: { question: Question; words: InboxWords; language: 'nl' | 'en' }) {
  return (
    <form action="/admin/inbox" className="kw-filter">
      <input type="hidden" name="tab" value={question.tab} />
      <label>
        {words.kind}
        <select name="kind" defaultValue={question.kind ?? ''}>
          <option value="">{words.all}</option>
          {submissionKinds.map((kind) => (
            <option key={kind} value={kind}>
              {submissionKindLabels[kind][language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.language}
        <select name="language" defaultValue={question.locale ?? ''}>
          <option value="">{words.all}</option>
          {localeKeys.map((locale) => (
            <option key={locale} value={locale}>
              {locales[locale].label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.order}
        <select name="order" defaultValue={question.order}>
          <option value="oldest">{words.oldest}</option>
          <option value="newest">{words.newest}</option>
        </select>
      </label>
      <button type="submit" className="btn btn--style-secondary btn--size-medium">
        {words.show}
      </button>
    </form>
  );
}

/** What waits, what is suspicious, or what was handled; with how to choose among them. */
export async function List({ req, query }: Props) {
  const { payload, user, i18n } = req;
  const words = inboxWords(i18n.language);
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const question = questionOf(query);
  const now = new Date().toISOString();
  const [found, state] = await Promise.all([listed({ payload, user }, question), inboxState({ payload, user }, now)]);
  const counts = { waiting: state.waiting, quarantine: state.quarantined, done: null };
  const filtered = question.kind !== null || question.locale !== null;
  return (
    <>
      <header className="kw-inbox__head">
        <h1>{words.title}</h1>
        <ListKeys />
      </header>
      <nav aria-label={words.tabs} className="kw-tabs">
        {tabs.map((tab) => (
          <a
            key={tab}
            href={address({ ...questionOf({}), tab, order: tab === 'done' ? 'newest' : 'oldest' })}
            aria-current={tab === question.tab ? 'page' : undefined}
          >
            {words.tab[tab]} {counts[tab] !== null && <span className="kw-count">{counts[tab]}</span>}
          </a>
        ))}
      </nav>
      {question.tab === 'quarantine' && <p>{words.quarantineText}</p>}
      <Filter question={question} words={words} language={language} />
      {found.docs.length === 0 ? (
        <p>{filtered ? words.noneOfThese : words.none[question.tab]}</p>
      ) : (
        <>
          <p className="kw-note">{words.found(found.totalDocs)}</p>
          <Rows submissions={found.docs} question={question} words={words} language={language} now={now} />
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

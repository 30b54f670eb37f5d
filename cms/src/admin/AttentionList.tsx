import { locales } from '@kunstwijzer/content/model';
import type { CollectionName } from '@kunstwijzer/content/model';
import { getTranslation } from '@payloadcms/translations';
import type { Payload, ServerProps } from 'payload';
import { deskAddress } from '../translation/question.ts';
import type { Attention, Pile } from './attention.ts';
import { wordsOf } from '../i18n/words.ts';

type Props = { attention: Attention; payload: Payload; i18n: ServerProps['i18n'] };

/** What needs attention: notes, languages, and facts that nobody confirmed for long. */
export function AttentionList({ attention: { todo, behind, unconfirmed, waiting }, payload, i18n }: Props) {
  const t = wordsOf(i18n);
  const label = (name: CollectionName) => getTranslation(payload.collections[name].config.labels.plural, i18n);
  const list = (name: CollectionName, query: string) => `/admin/collections/${name}?${query}`;
  const piles = (all: Pile[]) =>
    all.map(({ collection, count, first, query }) => (
      <li key={collection}>
        <h4>
          <a href={list(collection, query)}>
            {label(collection)} <span className="kw-count">{count}</span>
          </a>
        </h4>
        <ul>
          {first.map(({ id, title, note }) => (
            <li key={id}>
              <a href={`/admin/collections/${collection}/${id}`}>{title}</a>
              {note && <span className="kw-note"> {note}</span>}
            </li>
          ))}
        </ul>
      </li>
    ));
  if (todo.length + behind.length + unconfirmed.length + waiting === 0)
    return (
      <section className="kw-card" aria-labelledby="kw-attention">
        <h2 id="kw-attention">{t('home:attention')}</h2>
        <p>{t('home:allWell')}</p>
      </section>
    );
  return (
    <section className="kw-card" aria-labelledby="kw-attention">
      <h2 id="kw-attention">{t('home:attention')}</h2>
      <div className="kw-columns">
        {todo.length > 0 && (
          <div>
            <h3>{t('home:todoTitle')}</h3>
            <p>{t('home:todoText')}</p>
            <ul className="kw-piles">{piles(todo)}</ul>
          </div>
        )}
        {unconfirmed.length > 0 && (
          <div>
            <h3>{t('home:confirmTitle')}</h3>
            <p>{t('home:confirmText')}</p>
            <ul className="kw-piles">{piles(unconfirmed)}</ul>
          </div>
        )}
        {behind.length + waiting > 0 && (
          <div>
            <h3 id="kw-languages">{t('home:languagesTitle')}</h3>
            <p>
              {t('home:languagesText')} <a href="/admin/vertalen">{t('home:translate')}</a>
              {waiting > 0 && (
                <>
                  {' · '}
                  <a href="/admin/vertalen?tab=waiting">{t('home:translationsWait', { count: waiting })}</a>
                </>
              )}
            </p>
            {behind.length > 0 && (
              <table aria-labelledby="kw-languages">
                <thead>
                  <tr>
                    <th scope="col">{t('home:list')}</th>
                    {behind[0]?.counts.map(({ locale }) => (
                      <th key={locale} scope="col">
                        {locales[locale].label}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {behind.map(({ collection, counts }) => (
                    <tr key={collection}>
                      <th scope="row">{label(collection)}</th>
                      {counts.map(({ locale, count }) => (
                        <td key={locale}>
                          {count > 0 ? <a href={deskAddress({ locale, kind: collection })}>{count}</a> : '–'}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </div>
        )}
      </div>
    </section>
  );
}

import { getTranslation } from '@payloadcms/translations';
import type { Payload, ServerProps } from 'payload';
import type { Unanswered } from '../freshness/overview.ts';
import { adminWords } from './words.ts';

type Props = { list: Unanswered[]; payload: Payload; i18n: ServerProps['i18n'] };

const shown = 25;

/** What providers were asked to confirm and did not: how it stands, and the record. Nothing when all was answered. */
export function ToConfirm({ list, payload, i18n }: Props) {
  if (list.length === 0) return null;
  const words = adminWords(i18n.language).toConfirm;
  const date = (day: string) =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
  return (
    <section className="kw-card" aria-labelledby="kw-to-confirm">
      <h2 id="kw-to-confirm">
        {words.title} <span className="kw-count">{list.length}</span>
      </h2>
      <p>{words.text}</p>
      <table aria-labelledby="kw-to-confirm" className="kw-inbox__rows">
        <thead>
          <tr>
            <th scope="col">{words.record}</th>
            <th scope="col">{words.confirmed}</th>
            <th scope="col">{words.asked}</th>
            <th scope="col">{words.reminders}</th>
            <th scope="col">{words.standing}</th>
          </tr>
        </thead>
        <tbody>
          {list.slice(0, shown).map(({ of, id, title, provider, confirmedOn, askedOn, reminders, standing }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/admin/collections/${of}/${id}`}>{title}</a>{' '}
                <span className="kw-note">
                  {getTranslation(payload.collections[of].config.labels.singular, i18n)}
                  {provider && (
                    <>
                      {' · '}
                      <bdi>{provider}</bdi>
                    </>
                  )}
                </span>
              </th>
              <td data-heading={words.confirmed}>{confirmedOn ? date(confirmedOn) : '–'}</td>
              <td data-heading={words.asked}>{date(askedOn)}</td>
              <td data-heading={words.reminders}>{reminders}</td>
              <td data-heading={words.standing}>{words.standings[standing]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.length > shown && <p>{words.more(list.length - shown)}</p>}
    </section>
  );
}

import { getTranslation } from '@payloadcms/translations';
import type { Payload, ServerProps } from 'payload';
import type { Unanswered } from '../freshness/overview.ts';
import { wordsOf } from '../i18n/words.ts';

type Props = { list: Unanswered[]; payload: Payload; i18n: ServerProps['i18n'] };

const shown = 25;

/** What providers were asked to confirm and did not: how it stands, and the record. Nothing when all was answered. */
export function ToConfirm({ list, payload, i18n }: Props) {
  if (list.length === 0) return null;
  const t = wordsOf(i18n);
  const date = (day: string) =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
  return (
    <section className="kw-card" aria-labelledby="kw-to-confirm">
      <h2 id="kw-to-confirm">
        {t('toConfirm:title')} <span className="kw-count">{list.length}</span>
      </h2>
      <p>{t('toConfirm:text')}</p>
      <table aria-labelledby="kw-to-confirm" className="kw-inbox__rows">
        <thead>
          <tr>
            <th scope="col">{t('toConfirm:record')}</th>
            <th scope="col">{t('toConfirm:confirmed')}</th>
            <th scope="col">{t('toConfirm:asked')}</th>
            <th scope="col">{t('toConfirm:reminders')}</th>
            <th scope="col">{t('toConfirm:standing')}</th>
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
              <td data-heading={t('toConfirm:confirmed')}>{confirmedOn ? date(confirmedOn) : '–'}</td>
              <td data-heading={t('toConfirm:asked')}>{date(askedOn)}</td>
              <td data-heading={t('toConfirm:reminders')}>{reminders}</td>
              <td data-heading={t('toConfirm:standing')}>{t(`toConfirm:standings.${standing}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.length > shown && <p>{t('common:more', { count: list.length - shown })}</p>}
    </section>
  );
}

import type { Payload } from 'payload';
import { missedPlans, upcomingPlans } from '../../schedule/planned.ts';
import { titled } from './plans.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Language } from '../../i18n/words.ts';

type Props = { payload: Payload; i18n: Language; of?: string };

/** Records that go to the site or leave it on a chosen date, and those that did not and why; of one list or of all. */
export async function Plans({ payload, i18n, of }: Props) {
  const t = wordsOf(i18n);
  const ofList = ({ collection }: { collection: string }) => of === undefined || collection === of;
  const [missed, upcoming] = await Promise.all([missedPlans(payload), upcomingPlans(payload)]);
  const [wrong, planned] = await Promise.all([
    titled(payload, missed.filter(ofList)),
    titled(payload, upcoming.filter(ofList)),
  ]);
  const moment = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  return (
    <>
      {wrong.length > 0 && (
        <>
          <h3>{t('schedule:missed')}</h3>
          <ul>
            {wrong.map(({ id, collection, record, title, type, why }) => (
              <li key={id} className="kw-bad">
                <a href={`/admin/collections/${collection}/${record}`}>{title}</a>: {t(`schedule:missedAs.${type}`)}.{' '}
                {why}
              </li>
            ))}
          </ul>
        </>
      )}
      {planned.length > 0 && (
        <>
          <h3>{t('schedule:upcoming')}</h3>
          <ul>
            {planned.map(({ id, collection, record, title, type, at }) => (
              <li key={id}>
                <time dateTime={at}>{moment.format(new Date(at))}</time>:{' '}
                <a href={`/admin/collections/${collection}/${record}`}>
                  <bdi>{title}</bdi>
                </a>{' '}
                {t(`schedule:upcomingAs.${type}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

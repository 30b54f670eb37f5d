import { defaultLocale, locales } from '@kunstwijzer/content/model';
import { getTranslation } from '@payloadcms/translations';
import type { Payload, ServerProps } from 'payload';
import { deskAddress } from '../../translation/question.ts';
import type { Waiting } from '../../translation/waiting.ts';
import { ageOf } from './age.ts';
import { PublishRow } from './PublishRow.tsx';
import type { DeskSay } from './words.ts';

type Props = { waiting: Waiting[]; payload: Payload; i18n: ServerProps['i18n']; say: DeskSay; now: string };

/** Drafts whose translations wait for publication: what goes live with each, whose work it is, and the way to publish it. */
export function WaitingList({ waiting, payload, i18n, say, now }: Props) {
  if (waiting.length === 0) return <p>{say('noneWaiting')}</p>;
  return (
    <table className="kw-inbox__rows">
      <thead>
        <tr>
          <th scope="col">{say('record')}</th>
          <th scope="col">{say('changedRow')}</th>
          <th scope="col">{say('by')}</th>
          <th scope="col">{say('since')}</th>
          <th scope="col">{say('publish')}</th>
        </tr>
      </thead>
      <tbody>
        {waiting.map(({ row, updatedAt, locales: changed, withDutch, withFacts, by, at }) => {
          const { collection, id, title } = row;
          const labels = changed.map((locale) => locales[locale].label);
          const more = [...(withDutch ? [say('withDutch')] : []), ...(withFacts ? [say('withFacts')] : [])];
          return (
            <tr key={`${collection}/${id}`}>
              <th scope="row">
                <a data-row href={deskAddress({ state: 'waiting' }, { collection, id, locale: changed[0] ?? 'en' })}>
                  <bdi lang={defaultLocale}>{title}</bdi>
                </a>
                <span className="kw-note">
                  {getTranslation(payload.collections[collection].config.labels.singular, i18n)}
                </span>
              </th>
              <td data-heading={say('changedRow')}>
                {labels.join(', ')}
                {more.length > 0 && <strong className="kw-bad"> {more.join(', ')}</strong>}
              </td>
              <td data-heading={say('by')}>{by ?? '–'}</td>
              <td data-heading={say('since')}>{ageOf(at ?? updatedAt, now, say)}</td>
              <td data-heading={say('publish')}>
                <PublishRow collection={collection} id={id} updatedAt={updatedAt} title={title} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

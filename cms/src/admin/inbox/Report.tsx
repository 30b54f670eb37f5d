import type { Listing } from '@kunstwijzer/content/submission';
import { fieldAddress, partLabel } from '../../inbox/mistake.ts';
import type { Found } from '../../inbox/mistake.ts';
import type { Translate } from '../../i18n/words.ts';

type Props = {
  listing: Extract<Listing, { kind: 'mistake' }>;
  /** The record that it is about; null when it is not there any more. */
  record: Found | null;
  number: string;
  t: Translate;
  language: 'nl' | 'en';
};

/** A report of a mistake, with the way to the field that it is about. */
export function Report({ listing, record, number, t, language }: Props) {
  const { field } = listing.about;
  return (
    <section className="kw-card" aria-labelledby="kw-report">
      <h2 id="kw-report">{t('inbox:report')}</h2>
      <dl className="kw-state">
        <div>
          <dt>{t('inbox:reported')}</dt>
          <dd>{partLabel(field, language)}</dd>
        </div>
      </dl>
      <blockquote className="kw-quote" dir="auto">
        {listing.message}
      </blockquote>
      {record ? (
        <p>
          <bdi>{record.title}</bdi>: <a href={fieldAddress(record, field, number)}>{t('inbox:openField')}</a>
        </p>
      ) : (
        <p>{t('inbox:refused.noRecord')}</p>
      )}
    </section>
  );
}

'use client';
import type { Offer } from '../../collections/users/second-factor/offer.ts';
import { Field } from './Field.tsx';
import type { Translate } from '../../i18n/words.ts';

type Props = { offer: Pick<Offer, 'qr' | 'secret'>; t: Translate; problem?: string | undefined };

/** How to set up an app: scan or type over, and the code that shows that it worked. */
export function SetUp({ offer, t, problem }: Props) {
  const [app, scan, type] = t('accounts:enrolSteps');
  return (
    <ol className="kw-set-up">
      <li>{app}</li>
      <li>
        {scan}
        <img
          src={`data:image/svg+xml,${encodeURIComponent(offer.qr)}`}
          alt={t('accounts:qr')}
          width={220}
          height={220}
        />
        <p>
          {t('accounts:secret')} <code dir="ltr">{offer.secret}</code>
        </p>
      </li>
      <li>
        {type}
        <Field
          label={t('accounts:code')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          problem={problem}
        />
      </li>
    </ol>
  );
}

'use client';
import type { Offer } from '../../collections/users/second-factor/offer.ts';
import { Field } from './Field.tsx';
import type { AccountWords } from './words.ts';

type Props = { offer: Pick<Offer, 'qr' | 'secret'>; words: AccountWords; problem?: string | undefined };

/** How to set up an app: scan or type over, and the code that shows that it worked. */
export function SetUp({ offer, words, problem }: Props) {
  const [app, scan, type] = words.enrolSteps;
  return (
    <ol className="kw-set-up">
      <li>{app}</li>
      <li>
        {scan}
        <img src={`data:image/svg+xml,${encodeURIComponent(offer.qr)}`} alt={words.qr} width={220} height={220} />
        <p>
          {words.secret} <code dir="ltr">{offer.secret}</code>
        </p>
      </li>
      <li>
        {type}
        <Field
          label={words.code}
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

'use client';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { Translate } from '../../i18n/words.ts';

type Props = { codes: string[]; t: Translate; onKept: () => void };

/** The codes for a lost telephone, this once. */
export function RecoveryCodes({ codes, t, onKept }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true));
  return (
    <div className="kw-codes">
      <h2 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t('accounts:codesTitle')}
      </h2>
      <p>{t('accounts:codesText')}</p>
      <ul dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="kw-buttons">
        <Button buttonStyle="secondary" margin={false} onClick={copy}>
          <span role="status">{copied ? t('accounts:copied') : t('accounts:copy')}</span>
        </Button>
        <Button margin={false} onClick={onKept}>
          {t('accounts:kept')}
        </Button>
      </div>
    </div>
  );
}

'use client';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { AccountWords } from './words.ts';

type Props = { codes: string[]; words: AccountWords; onKept: () => void };

/** The codes for a lost telephone, this once. */
export function RecoveryCodes({ codes, words, onKept }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true));
  return (
    <div className="kw-codes">
      <h2 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {words.codesTitle}
      </h2>
      <p>{words.codesText}</p>
      <ul dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="kw-buttons">
        <Button buttonStyle="secondary" margin={false} onClick={copy}>
          <span role="status">{copied ? words.copied : words.copy}</span>
        </Button>
        <Button margin={false} onClick={onKept}>
          {words.kept}
        </Button>
      </div>
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../listing/Icon.tsx';
import { writeList } from '../../shortlist/items.ts';
import type { Saved } from '../../shortlist/items.ts';
import { isNobody, writeVisitor } from '../../visitor/visitor.ts';
import type { VisitorChoice } from '../../visitor/visitor.ts';
import { QrCode } from './QrCode.tsx';
import type { ListSay } from './texts.ts';

/** The address of a list without a language: who opens it gets it in their own. */
function addressOf(path: string, list: readonly Saved[], visitor: VisitorChoice | null): string {
  const address = new URL(path, location.origin);
  writeList(address.searchParams, list);
  if (visitor) writeVisitor(address.searchParams, visitor);
  return address.href;
}

type Props = { path: string; list: readonly Saved[]; visitor: VisitorChoice; say: ListSay };

/** A link to the list. The pass and age of the visitor only go along when asked to. */
export function Share({ path, list, visitor, say }: Props) {
  const [along, setAlong] = useState(false);
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const address = addressOf(path, list, along ? visitor : null);
  useEffect(() => setCopied(false), [address]);
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      // A browser that does not allow it: the link stands selected, to be copied by hand.
      () => field.current?.select(),
    );
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{say('shortlist.share')}</h2>
      <p className="no-print">{say('shortlist.share.how')}</p>
      <label className="no-print" htmlFor="share-address">
        {say('shortlist.share.label')}
      </label>
      <div className="row no-print">
        <input
          className="input"
          id="share-address"
          ref={field}
          dir="ltr"
          readOnly
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" className="button quiet" onClick={() => void copy()}>
          <Icon name="check" />
          {say('shortlist.share.copy')}
        </button>
      </div>
      <p role="status" className="no-print">
        {copied ? say('shortlist.share.copied') : ''}
      </p>
      {!isNobody(visitor) && (
        <label className="along no-print">
          <input type="checkbox" checked={along} onChange={({ currentTarget: { checked } }) => setAlong(checked)} />
          {say('shortlist.share.visitor')}
        </label>
      )}
      <QrCode address={address} />
      <p className="paper" dir="ltr">
        {address}
      </p>
    </section>
  );
}

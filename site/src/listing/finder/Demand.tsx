import { useState } from 'react';
import type { FinderSay } from './texts.ts';

type Props = { query: string; language: string; say: FinderSay };

/** Lets a visitor tell that this is not there. Only the words go to the editors, and only when the visitor says so. */
export function Demand({ query, language, say }: Props) {
  const [told, setTold] = useState<'no' | 'yes' | 'failed'>('no');
  const tell = async () => {
    const sent = await fetch('/api/unmet-demand', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, language }),
      credentials: 'omit',
    }).catch(() => null);
    setTold(sent?.ok ? 'yes' : 'failed');
  };
  return (
    <div className="demand">
      {told !== 'yes' && (
        <>
          <p className="hint">{say('finder.demand.why')}</p>
          <button type="button" className="button quiet" onClick={() => void tell()}>
            {say('finder.demand.tell')}
          </button>
        </>
      )}
      <p role="status">{told === 'no' ? '' : say(told === 'yes' ? 'finder.demand.thanks' : 'finder.demand.failed')}</p>
    </div>
  );
}

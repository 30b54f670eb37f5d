import { keyOf } from '../../shortlist/items.ts';
import type { Saved } from '../../shortlist/items.ts';
import type { ListSay } from './texts.ts';

type Props = { items: readonly Saved[]; onDrop: (() => void) | null; say: ListSay };

/** Records of the list that are not on the site any more. All that is left of them is their address. */
export const Gone = ({ items, onDrop, say }: Props) => (
  <section className="gone" aria-labelledby="gone">
    <h2 id="gone">{say('shortlist.gone', { count: items.length })}</h2>
    <p>{say('shortlist.gone.why')}</p>
    <ul>
      {items.map((item) => (
        <li key={keyOf(item)}>
          <bdi dir="ltr">{item.slug.replaceAll('-', ' ')}</bdi>
        </li>
      ))}
    </ul>
    {onDrop && (
      <button type="button" className="button quiet no-print" onClick={onDrop}>
        {say('shortlist.gone.remove')}
      </button>
    )}
  </section>
);

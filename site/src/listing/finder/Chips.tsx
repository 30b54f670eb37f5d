import { Icon } from '../Icon.tsx';
import { chosen, drop, nothing } from './state.ts';
import type { Filter, State } from './state.ts';
import type { FinderSay } from './texts.ts';

type Props = { filters: Filter[]; state: State; onChange: (next: State) => void; say: FinderSay };

/** What is chosen, each with a way to take it back. */
export function Chips({ filters, state, onChange, say }: Props) {
  const active = chosen(state, filters);
  if (active.length === 0) return null;
  return (
    <ul role="list" className="chips" aria-label={say('listing.finder.active')}>
      {active.map(({ key, value, label }) => (
        <li key={`${key} ${value}`}>
          <button
            type="button"
            aria-label={say('listing.finder.remove', { filter: label })}
            onClick={() => onChange(drop(state, key, value))}
          >
            {label}
            <Icon name="cross" size={18} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="clear" onClick={() => onChange(nothing)}>
          {say('listing.finder.clear')}
        </button>
      </li>
    </ul>
  );
}

import { cut } from '@kunstwijzer/content/search';
import type { Understood } from '@kunstwijzer/content/search';
import { Icon } from '../Icon.tsx';
import { chosen, cleared, drop } from './state.ts';
import type { Filter, State } from './state.ts';
import type { FinderSay } from './texts.ts';

type Props = {
  filters: Filter[];
  state: State;
  /** What was understood, and the words in which it was. */
  understood: Understood[];
  q: string;
  onChange: (next: State) => void;
  say: FinderSay;
};

/** The words of what was understood; an age gets its unit from the language of the page. */
export const understoodLabel = ({ type, value, label }: Understood, say: FinderSay): string =>
  type === 'age' && /^\d+$/u.test(value) ? say('finder.age', { count: Number(value) }) : label || value;

/** What was understood of the words and what was chosen, each with a way to take it back. */
export function Chips({ filters, state, understood, q, onChange, say }: Props) {
  const read = understood.map((part) => ({
    key: `${part.type} ${part.value} ${part.span[0]}`,
    label: understoodLabel(part, say),
    next: { ...state, q: cut(q, part) },
  }));
  const picked = chosen(state, filters).map(({ key, value, label }) => ({
    key: `${key} ${value}`,
    label,
    next: drop(state, key, value),
  }));
  const chips = [...read, ...picked];
  if (chips.length === 0) return null;
  return (
    <ul role="list" className="chips" aria-label={say('finder.active')}>
      {chips.map(({ key, label, next }) => (
        <li key={key}>
          <button type="button" aria-label={say('finder.remove', { filter: label })} onClick={() => onChange(next)}>
            <bdi>{label}</bdi>
            <Icon name="cross" size={18} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="clear" onClick={() => onChange(cleared(state))}>
          {say('finder.clear')}
        </button>
      </li>
    </ul>
  );
}

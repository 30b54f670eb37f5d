import { memo } from 'react';
import { cut } from '@kunstwijzer/content/search';
import type { Understood } from '@kunstwijzer/content/search';
import { Icon } from '../Icon.tsx';
import { chosen, cleared, drop } from './state.ts';
import type { Choices, Filter } from './state.ts';
import type { FinderSay } from './texts.ts';
import { understoodLabel } from './understood-label.ts';
import type { Change } from './use-finder.ts';

type Props = {
  filters: Filter[];
  choices: Choices;
  /** What was understood, and the words in which it was. */
  understood: Understood[];
  q: string;
  onChange: (change: Change) => void;
  say: FinderSay;
  /** Intl tag of the page. */
  tag: string;
};

type Chip = { key: string; label: string; change: Change };

/** What was understood of the words and what was chosen, each with a way to take it back. */
export const Chips = memo(function Chips({ filters, choices, understood, q, onChange, say, tag }: Props) {
  const read = understood.map((part): Chip => ({
    key: `${part.type} ${part.value} ${part.span[0]}`,
    label: understoodLabel(part, say, tag),
    change: (now) => ({ ...now, q: cut(q, part) }),
  }));
  const picked = chosen({ choices }, filters).map(({ key, value, label }): Chip => ({
    key: `${key} ${value}`,
    label,
    change: (now) => drop(now, key, value),
  }));
  const chips = [...read, ...picked];
  if (chips.length === 0) return null;
  return (
    <ul role="list" className="chips" aria-label={say('finder.active')}>
      {chips.map(({ key, label, change }) => (
        <li key={key}>
          <button type="button" aria-label={say('finder.remove', { filter: label })} onClick={() => onChange(change)}>
            <bdi>{label}</bdi>
            <Icon name="cross" size={18} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="clear" onClick={() => onChange(cleared)}>
          {say('finder.clear')}
        </button>
      </li>
    </ul>
  );
});

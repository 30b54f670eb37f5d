import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Icon } from '../Icon.tsx';
import type { FinderSay } from './texts.ts';
import { Voice } from './Voice.tsx';
import { boxId, wordsInBox } from './words-in-box.ts';

type Suggestion = { query: string; count: number };

type Props = {
  /** The words that are asked; what is typed may be ahead of them. */
  asked: string;
  /** What the last word can become; for the words in the box now. */
  suggestions: Suggestion[];
  onType: (value: string) => void;
  /** A suggestion, or what was said, in place of what was typed. */
  onPick: (query: string) => void;
  tag: string;
  say: FinderSay;
};

/**
 * The box to type in, with suggestions: a combobox with a list box, by the ARIA practices (list autocomplete, manual
 * selection). Arrows move through the list while the focus stays in the box; Enter takes one; Escape closes the list,
 * then empties the box. The server prints a plain box.
 */
export function SearchBox({ asked, suggestions, onType, onPick, tag, say }: Props) {
  const [alive, setAlive] = useState(false);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const box = useRef<HTMLInputElement>(null);
  // Typed before the box came alive: stays in it, and asks for suggestions like what is typed later.
  const [value, setValue] = useState(wordsInBox);
  const [followed, setFollowed] = useState(asked);
  if (followed !== asked) {
    setFollowed(asked);
    setValue(asked);
  }
  useEffect(() => {
    setAlive(true);
    if (wordsInBox() !== '' && document.activeElement === box.current) setOpen(true);
  }, []);

  const shown = open ? suggestions : [];
  const active = at < shown.length ? at : -1;
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const type = (words: string) => {
    setValue(words);
    onType(words);
  };
  const pick = (query: string) => {
    close();
    setValue(query);
    onPick(query);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // An input method has the keys while it composes.
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && suggestions.length > 0) {
      event.preventDefault();
      setOpen(true);
      // From the box to the first or last one, and past either end back to the box.
      const places = suggestions.length + 1;
      setAt((((open ? active : -1) + 1 + step + places) % places) - 1);
    } else if (key === 'Enter' && active >= 0) {
      event.preventDefault();
      pick(shown[active]?.query ?? value);
    } else if (key === 'Escape' && (shown.length > 0 || value !== '')) {
      event.preventDefault();
      if (shown.length > 0) close();
      else type('');
    } else if (key === 'Enter' || key === 'Tab') close();
  };
  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': shown.length > 0,
    'aria-controls': 'finder-suggestions',
    'aria-activedescendant': active >= 0 ? `finder-suggestion-${active}` : undefined,
  } as const;

  return (
    <div className="box">
      <input
        className="input"
        type="text"
        inputMode="search"
        id={boxId}
        name="q"
        ref={box}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={200}
        aria-describedby="finder-hint"
        value={value}
        onChange={({ currentTarget }) => {
          setOpen(true);
          setAt(-1);
          type(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
        {...(alive ? combobox : {})}
      />
      <div className="in-box">
        {alive && value !== '' && (
          <button
            type="button"
            aria-label={say('finder.clear.box')}
            onClick={() => {
              pick('');
              box.current?.focus();
            }}
          >
            <Icon name="cross" size={20} />
          </button>
        )}
        {alive && <Voice tag={tag} say={say} onSaid={pick} />}
      </div>
      {alive && (
        <ul
          className="suggestions"
          role="listbox"
          id="finder-suggestions"
          aria-label={say('finder.suggestions')}
          hidden={shown.length === 0}
        >
          {shown.map(({ query, count }, index) => (
            <li
              key={query}
              role="option"
              id={`finder-suggestion-${index}`}
              aria-selected={index === active}
              // The box keeps the focus, or the list would close before it is touched.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(query)}
            >
              <Icon name="search" size={18} />
              <bdi>{query}</bdi>
              <span className="count">{count}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import type { Discipline, District } from '@kunstwijzer/content/model';
import { abilities, lineOrder } from '@kunstwijzer/content/route';
import { useEffect, useState } from 'react';
import { toAge } from '../../visitor/visitor.ts';
import type { VisitorChoice } from '../../visitor/visitor.ts';
import { Question } from './Question.tsx';
import { abilityWords, names, toPostcode } from './state.ts';
import type { WayState } from './state.ts';
import type { WaySay, WayWords } from './texts.ts';

export type PassOption = { slug: string; name: string };

type Props = {
  line: Discipline;
  state: WayState;
  visitor: VisitorChoice;
  /** Whether a complete postcode is not one of the city. */
  isOutside: boolean;
  passes: PassOption[];
  words: WayWords;
  say: WaySay;
  tell: (change: Partial<WayState>, passes?: VisitorChoice['passes']) => void;
};

/** What stands in a box: what is typed, until the state says something else. */
function useTyped<T>(value: T | null, parse: (typed: string) => T | null) {
  const [typed, setTyped] = useState('');
  useEffect(() => {
    setTyped((known) => (parse(known) === value ? known : value === null ? '' : String(value)));
  }, [value, parse]);
  return [typed, setTyped] as const;
}

/** The questions. Every one may be left open, and the route follows each answer at once. */
export function Form({ line, state, visitor, isOutside, passes, words, say, tell }: Props) {
  const [age, setAge] = useTyped(state.age, toAge);
  const [postcode, setPostcode] = useTyped(state.postcode, toPostcode);
  const wrongAge = age.trim() !== '' && toAge(age) === null;
  const held = visitor.passes;
  const others = lineOrder.filter((discipline) => discipline !== line);
  return (
    <form className="way-form no-print" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <Question icon="people" title={say('myway.age')}>
        <input
          className="input short"
          name={names.age}
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          aria-label={say('myway.age')}
          aria-describedby="way-age-hint"
          aria-invalid={wrongAge || undefined}
          value={age}
          onChange={({ currentTarget: { value } }) => {
            setAge(value);
            tell({ age: toAge(value) });
          }}
        />
        <p className="hint" id="way-age-hint">
          {wrongAge ? say('myway.age.wrong') : say('myway.age.hint')}
        </p>
      </Question>
      <Question icon="pin" title={say('myway.where')}>
        <select
          className="input"
          name={names.district}
          aria-label={say('myway.where')}
          value={state.district ?? ''}
          onChange={({ currentTarget: { value } }) =>
            tell({ district: value === '' ? null : (value as District), postcode: null })
          }
        >
          <option value="">{say('myway.where.any')}</option>
          {Object.entries(words.districts).map(([district, name]) => (
            <option key={district} value={district}>
              {name}
            </option>
          ))}
        </select>
        <label className="beside">
          <span>{say('myway.postcode')}</span>
          <input
            className="input short"
            name={names.postcode}
            dir="ltr"
            inputMode="numeric"
            autoComplete="postal-code"
            maxLength={8}
            value={postcode}
            onChange={({ currentTarget: { value } }) => {
              setPostcode(value);
              tell({ postcode: toPostcode(value) });
            }}
          />
        </label>
        {isOutside && <p className="hint">{say('myway.postcode.outside')}</p>}
      </Question>
      <Question icon="pass" title={say('myway.passes')}>
        {passes.map(({ slug, name }) => (
          <label key={slug} className="choice">
            <input
              type="checkbox"
              name="pas"
              value={slug}
              checked={held.some(({ pass }) => pass === slug)}
              onChange={({ currentTarget: { checked } }) =>
                tell({}, [
                  ...held.filter(({ pass }) => pass !== slug),
                  ...(checked ? [{ pass: slug, tier: null }] : []),
                ])
              }
            />
            <span>
              <bdi>{name}</bdi>
            </span>
          </label>
        ))}
      </Question>
      <Question icon="route" title={say('myway.can')}>
        {abilities.map((can) => (
          <label key={can} className="choice">
            <input
              type="radio"
              name={names.can}
              value={abilityWords[can]}
              checked={state.can === can}
              onChange={() => tell({ can })}
            />
            <span>{say(`myway.can.${can}`)}</span>
          </label>
        ))}
      </Question>
      <details>
        <summary>{say('myway.also')}</summary>
        <fieldset>
          <legend className="hint">{say('myway.also.hint')}</legend>
          <div className="answers">
            {others.map((discipline) => (
              <label key={discipline} className="choice">
                <input
                  type="checkbox"
                  name={names.also}
                  value={discipline}
                  checked={state.also.includes(discipline)}
                  onChange={({ currentTarget: { checked } }) =>
                    tell({ also: others.filter((each) => (each === discipline ? checked : state.also.includes(each))) })
                  }
                />
                <span>{words.disciplines[discipline]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </details>
      <button className="visually-hidden" type="submit">
        {say('myway.near')}
      </button>
    </form>
  );
}

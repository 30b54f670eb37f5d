'use client';
import { useId } from 'react';
import type { ComponentProps } from 'react';

type Props = ComponentProps<'input'> & { label: string; problem?: string | undefined };

/** A labelled line to type in, with what is wrong with it. */
export function Field({ label, problem, ...input }: Props) {
  const id = useId();
  return (
    <div className="kw-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        required
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        {...input}
      />
      {problem && (
        <p id={`${id}-problem`} className="kw-bad" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { RefObject } from 'react';
import type { InboxWords } from './words/index.ts';

/** A record that a submission looks like. */
export type Candidate = { slug: string; title: string; why: string };

type Props = {
  dialog: RefObject<HTMLDialogElement | null>;
  candidates: Candidate[];
  words: InboxWords;
  onMerge: (slug: string) => Promise<boolean>;
};

/** Asks which record a submission is the same as: one of those found, or one by its address. */
export function MergeWith({ dialog, candidates, words, onMerge }: Props) {
  const id = useId();
  const [first] = candidates;
  const [chosen, setChosen] = useState(first ? first.slug : '');
  const [slug, setSlug] = useState('');
  const merge = () => {
    dialog.current?.close();
    void onMerge(chosen || slug.trim());
  };
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-title`} className="kw-dialog">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          merge();
        }}
      >
        <h2 id={`${id}-title`}>{words.mergeTitle}</h2>
        <p>{words.mergeText}</p>
        <fieldset className="kw-choices">
          <legend className="kw-hidden">{words.mergeTitle}</legend>
          {candidates.map((candidate) => (
            <label key={candidate.slug}>
              <input
                type="radio"
                name={id}
                checked={chosen === candidate.slug}
                onChange={() => setChosen(candidate.slug)}
              />
              <span>
                <bdi>{candidate.title}</bdi>
                <span className="kw-note">{candidate.why}</span>
              </span>
            </label>
          ))}
          <label>
            <input type="radio" name={id} checked={chosen === ''} onChange={() => setChosen('')} />
            <span>{words.mergeOther}</span>
          </label>
        </fieldset>
        {chosen === '' && (
          <label className="kw-field">
            {words.mergeSlug}
            <input
              type="text"
              required
              maxLength={100}
              value={slug}
              onChange={(event) => setSlug(event.target.value)}
            />
          </label>
        )}
        <div className="kw-buttons">
          <Button type="submit" size="medium" margin={false}>
            {words.mergeGo}
          </Button>
          <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </dialog>
  );
}

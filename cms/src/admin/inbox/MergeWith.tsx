'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { RefObject } from 'react';
import type { Translate } from '../../i18n/words.ts';

/** A record (by its slug), or another submission that waits (by its number). */
type Choice = { slug: string } | { other: string };

/** What a submission looks like, and why. */
export type Candidate = Choice & { title: string; why: string };

const keyOf = (choice: Choice): string => ('slug' in choice ? choice.slug : choice.other);

type Props = {
  dialog: RefObject<HTMLDialogElement | null>;
  candidates: Candidate[];
  t: Translate;
  onMerge: (choice: Choice) => Promise<boolean>;
};

/** Asks what a submission is the same as: a record or a submission that was found, or a record by its address. */
export function MergeWith({ dialog, candidates, t, onMerge }: Props) {
  const id = useId();
  const [first] = candidates;
  const [chosen, setChosen] = useState(first ? keyOf(first) : '');
  const [slug, setSlug] = useState('');
  const merge = () => {
    dialog.current?.close();
    const candidate = candidates.find((one) => keyOf(one) === chosen);
    if (!candidate) void onMerge({ slug: slug.trim() });
    else void onMerge('slug' in candidate ? { slug: candidate.slug } : { other: candidate.other });
  };
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-title`} className="kw-dialog">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          merge();
        }}
      >
        <h2 id={`${id}-title`}>{t('inbox:mergeTitle')}</h2>
        <p>{t('inbox:mergeText')}</p>
        <fieldset className="kw-choices">
          <legend className="kw-hidden">{t('inbox:mergeTitle')}</legend>
          {candidates.map((candidate) => (
            <label key={keyOf(candidate)}>
              <input
                type="radio"
                name={id}
                checked={chosen === keyOf(candidate)}
                onChange={() => setChosen(keyOf(candidate))}
              />
              <span>
                <bdi>{candidate.title}</bdi>
                <span className="kw-note">
                  {keyOf(candidate)} · {candidate.why}
                </span>
              </span>
            </label>
          ))}
          <label>
            <input type="radio" name={id} checked={chosen === ''} onChange={() => setChosen('')} />
            <span>{t('inbox:mergeOther')}</span>
          </label>
        </fieldset>
        {chosen === '' && (
          <label className="kw-field">
            {t('inbox:mergeSlug')}
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
            {t('inbox:mergeGo')}
          </Button>
          <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </dialog>
  );
}

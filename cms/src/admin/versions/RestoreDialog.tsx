'use client';
import type { Locale } from '@kunstwijzer/content/model';
import { Button, useConfig, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import type { Restored } from './ask-restore.ts';
import { wordsOf } from '../../i18n/words.ts';

/** Asks which languages of a version come back, and says what that does. */
export function RestoreDialog({ onDecide }: { onDecide: (restored: Restored) => void }) {
  const id = useId();
  const { i18n } = useTranslation();
  const t = wordsOf(i18n);
  const { localization } = useConfig().config;
  const codes = localization ? localization.locales.map(({ code }) => code as Locale) : [];
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<Restored>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const choices = [
    ...codes.map((value) => ({
      value,
      label: t('versions:one', { language: names.of(value) ?? value }),
      text: t('versions:oneText'),
    })),
    { value: 'all' as const, label: t('versions:all'), text: t('versions:allText') },
  ];
  return (
    <dialog ref={dialog} aria-labelledby={id} className="kw-dialog" onCancel={() => onDecide(null)}>
      <h2 id={id}>{t('versions:title')}</h2>
      <p>{t('versions:text')}</p>
      <fieldset className="kw-choices" aria-labelledby={id}>
        {choices.map(({ value, label, text }) => (
          <label key={value}>
            <input type="radio" name={id} checked={chosen === value} onChange={() => setChosen(value)} />
            <span>
              {label}
              {chosen === value && <span className="kw-note">{text}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="kw-buttons">
        <Button size="medium" margin={false} disabled={chosen === null} onClick={() => onDecide(chosen)}>
          {t('versions:restore')}
        </Button>
        <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => onDecide(null)}>
          {t('common:cancel')}
        </Button>
      </div>
    </dialog>
  );
}

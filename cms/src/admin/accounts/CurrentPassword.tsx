'use client';
import { FieldError, FieldLabel, useField, useFormModified, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';
import { wordsOf } from '../../i18n/words.ts';

const path = 'currentPassword';

/** Who you are, once more: sent along with a change of how an account gets in, and kept nowhere. */
export function CurrentPassword() {
  const { i18n } = useTranslation();
  const t = wordsOf(i18n);
  const { value, setValue, showError } = useField<string>({ path });
  const modified = useFormModified();
  useEffect(() => {
    if (!modified) setValue('', true);
  }, [modified, setValue]);
  return (
    <div className="field-type kw-field">
      <FieldLabel label={t('accounts:currentPassword')} htmlFor="field-current-password" path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id="field-current-password"
          type="password"
          autoComplete="current-password"
          aria-describedby="field-current-password-why"
          value={value ?? ''}
          onChange={(event) => setValue(event.target.value)}
        />
      </div>
      <p id="field-current-password-why" className="kw-note">
        {t('accounts:currentText')}
      </p>
    </div>
  );
}

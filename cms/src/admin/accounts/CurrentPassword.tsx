'use client';
import { FieldError, FieldLabel, useField, useFormModified, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';
import { accountWords } from './words.ts';

const path = 'currentPassword';

/** Who you are, once more: sent along with a change of how an account gets in, and kept nowhere. */
export function CurrentPassword() {
  const { i18n } = useTranslation();
  const words = accountWords(i18n.language);
  const { value, setValue, showError } = useField<string>({ path });
  const modified = useFormModified();
  useEffect(() => {
    if (!modified) setValue('', true);
  }, [modified, setValue]);
  return (
    <div className="field-type kw-field">
      <FieldLabel label={words.currentPassword} htmlFor="field-current-password" path={path} />
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
        {words.currentText}
      </p>
    </div>
  );
}

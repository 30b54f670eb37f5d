'use client';
import { Button, useLocale, useTranslation } from '@payloadcms/ui';
import { localeKeys, locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { useEffect, useId, useState } from 'react';
import { wordsOf } from '../../i18n/words.ts';
import { allOf } from './kept.ts';
import { Typed } from './Typed.tsx';
import { useUnsaved } from './use-unsaved.ts';
import { whenTyped } from './when.ts';

/** Above a form: what somebody typed there and did not save, also in other languages of it. */
export function Unsaved() {
  const heading = useId();
  const { i18n } = useTranslation();
  const t = wordsOf(i18n);
  const { code } = useLocale();
  const { place, found, isFull, putBack, throwAway } = useUnsaved(t('unsaved:noAnswer'));
  const [others, setOthers] = useState<Locale[]>([]);
  useEffect(() => {
    if (!place) return;
    const here = allOf(sessionStorage, place.user).filter(
      (one) => one.place.entity === place.entity && one.place.id === place.id && one.place.locale !== place.locale,
    );
    setOthers(localeKeys.filter((locale) => here.some((one) => one.place.locale === locale)));
  }, [place?.user, place?.entity, place?.id, place?.locale, code]);
  if (!place || (!found && !isFull && others.length === 0)) return null;
  return (
    <section className="kw-card kw-unsaved" aria-labelledby={heading}>
      <h2 id={heading}>{t('unsaved:title')}</h2>
      {isFull && (
        <p className="kw-bad" role="alert">
          {t('unsaved:full')}
        </p>
      )}
      {found && (
        <>
          <p role="status">{t(`unsaved:${found.state}`, { when: whenTyped(found.kept.at, i18n.language) })}</p>
          {found.state !== 'back' && <Typed entity={place.entity} changed={found.kept.changed} />}
          <div className="kw-buttons">
            {found.state === 'changed' && (
              <Button size="medium" margin={false} onClick={() => void putBack(found.kept)}>
                {t('unsaved:restore')}
              </Button>
            )}
            <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => void throwAway()}>
              {t('unsaved:throwAway')}
            </Button>
          </div>
        </>
      )}
      {others.length > 0 && (
        <p>
          {t('unsaved:alsoIn')}{' '}
          {others.map((locale) => (
            <a key={locale} href={`?locale=${locale}`} lang={locale} className="kw-other">
              {locales[locale].label}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

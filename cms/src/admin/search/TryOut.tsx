'use client';
import { localeKeys, locales } from '@kunstwijzer/content/model';
import { Button, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { FormEvent } from 'react';
import type { TryOut as Answer } from '../../search/try-out.ts';
import { TryOutAnswer } from './TryOutAnswer.tsx';
import { wordsOf } from '../../i18n/words.ts';

type State = { is: 'idle' | 'busy' | 'failed' } | { is: 'answered'; answer: Answer; language: string };

async function ask(query: string, language: string): Promise<Answer> {
  const address = `/api/search-try-out?${new URLSearchParams({ q: query, language }).toString()}`;
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Answer;
}

type Props = { query: string; language: string };

/** A box to type what a visitor types, and what the search makes of it. */
export function TryOut(initial: Props) {
  const { i18n } = useTranslation();
  const t = wordsOf(i18n);
  const [query, setQuery] = useState(initial.query);
  const [language, setLanguage] = useState(initial.language);
  const [state, setState] = useState<State>({ is: 'idle' });

  const run = useCallback(async (text: string, at: string) => {
    setState({ is: 'busy' });
    setState(
      await ask(text, at).then(
        (answer) => ({ is: 'answered', answer, language: at }) as const,
        () => ({ is: 'failed' }) as const,
      ),
    );
  }, []);

  // A link of the list below brings a query along.
  useEffect(() => {
    if (initial.query !== '') void run(initial.query, initial.language);
  }, [initial.query, initial.language, run]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(query, language);
  };
  return (
    <section className="kw-card" aria-labelledby="kw-try">
      <h2 id="kw-try">{t('search:tryTitle')}</h2>
      <p>{t('search:tryText')}</p>
      <form className="kw-try" onSubmit={submit} role="search">
        <label>
          {t('search:query')}
          <input type="search" value={query} maxLength={200} dir="auto" onChange={(e) => setQuery(e.target.value)} />
        </label>
        <label>
          {t('search:language')}
          <select value={language} onChange={(e) => setLanguage(e.target.value)}>
            {localeKeys.map((key) => (
              <option key={key} value={key}>
                {locales[key].label}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" margin={false} disabled={state.is === 'busy'}>
          {t('search:go')}
        </Button>
        <a href="/admin/collections/terms">{t('search:terms')}</a>
      </form>
      <div role="status">
        {state.is === 'busy' && <p className="kw-busy">{t('search:busy')}</p>}
        {state.is === 'failed' && <p className="kw-bad">{t('common:noAnswer')}</p>}
        {state.is === 'answered' && <TryOutAnswer answer={state.answer} language={state.language} t={t} />}
      </div>
    </section>
  );
}

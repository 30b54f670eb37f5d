import { roles } from '../../access/roles.ts';
import { stepOf } from '../../submissions/log.ts';
import type { LogLine } from '../../submissions/log.ts';
import type { Translate } from '../../i18n/words.ts';

type Props = {
  log: LogLine[];
  /** Names of accounts by id. */
  people: Map<string, string>;
  t: Translate;
  language: 'nl' | 'en';
};

/** Every step: when, what and by whom. Never what was in it. */
export function History({ log, people, t, language }: Props) {
  const when = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  const who = ({ by, user }: LogLine): string => {
    if (by === 'sender') return t('inbox:bySender');
    if (by === 'system') return t('inbox:bySystem');
    return (user && people.get(user)) ?? roles[by][language];
  };
  const inWords = (line: LogLine): string => {
    const step = stepOf(line);
    return step ? t(`inbox:step.${step}`) : line.step;
  };
  return (
    <section className="kw-card" aria-labelledby="kw-history">
      <h2 id="kw-history">{t('inbox:history')}</h2>
      <ol className="kw-history">
        {log.map((line, at) => (
          <li key={at}>
            <time dateTime={line.at}>{when.format(new Date(line.at))}</time> {inWords(line)}{' '}
            <span className="kw-note">{who(line)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

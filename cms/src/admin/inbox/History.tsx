import { roles } from '../../access/roles.ts';
import type { LogLine } from '../../submissions/log.ts';
import type { InboxWords } from './words/index.ts';

type Props = {
  log: LogLine[];
  /** Names of accounts by id. */
  people: Map<string, string>;
  words: InboxWords;
  language: 'nl' | 'en';
};

/** Every step: when, what and by whom. Never what was in it. */
export function History({ log, people, words, language }: Props) {
  const when = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  const who = ({ by, user }: LogLine): string => {
    if (by === 'sender') return words.bySender;
    if (by === 'system') return words.bySystem;
    return (user && people.get(user)) ?? roles[by][language];
  };
  return (
    <section className="kw-card" aria-labelledby="kw-history">
      <h2 id="kw-history">{words.history}</h2>
      <ol className="kw-history">
        {log.map((line, at) => (
          <li key={at}>
            <time dateTime={line.at}>{when.format(new Date(line.at))}</time>{' '}
            {words.step[line.step] ?? words.step[line.step.split(' ')[0] ?? ''] ?? line.step}{' '}
            <span className="kw-note">{who(line)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

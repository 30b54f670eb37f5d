import type { Health } from '../health/health.ts';
import { adminWords } from './words.ts';

type Props = { health: Health; language: string };

type StateWords = ReturnType<typeof adminWords>['state'];
type Row = [name: string, value: string, isBad: boolean];

/** How the data does: the backup that was tried, the file of the database, other files, and writing. */
function dataRows(
  { drill, integrity, write, files }: Health,
  words: StateWords,
  moment: (at: string | null) => string,
): Row[] {
  const drilled =
    drill.why !== null ? words.drillFailed : drill.at === null ? words.never : words.drilled(moment(drill.at));
  const looked: Row = [
    words.integrity,
    integrity.ok ? words.whole(moment(integrity.at)) : words.damaged,
    !integrity.ok,
  ];
  return [
    [words.write, write.ms === null ? words.writesNot : words.writes(write.ms), !write.ok],
    // Nobody looks at the files of MongoDB from here.
    ...(integrity.at === null ? [] : [looked]),
    [words.files, files.ok ? moment(files.at) : words.damagedFiles(files.damaged), !files.ok],
    [words.drill, drill.ok || drill.why !== null ? drilled : words.drillMissed, !drill.ok],
  ];
}

/** How the server does, in the words of who looks after it. */
export function ServerState({ health, language }: Props) {
  const words = adminWords(language).state;
  const moment = (at: string | null) =>
    at === null
      ? words.never
      : new Intl.DateTimeFormat(language, {
          dateStyle: 'medium',
          timeStyle: 'short',
          timeZone: 'Europe/Amsterdam',
        }).format(new Date(at));
  const free = `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(health.disk.free / 1e9)} GB`;
  const rows: Row[] = [
    [
      words.database,
      health.database === null ? words.silent : words.answers(health.database),
      health.database === null,
    ],
    [words.disk, health.disk.low ? words.low(free) : words.free(free), health.disk.low],
    [words.queue, words.waiting(health.queue.writes + health.queue.jobs), false],
    [words.mail, words.mails(health.mail), health.mail.late + health.mail.failed > 0],
    [words.published, moment(health.lastPublish), false],
    [words.backup, moment(health.lastBackup.at), health.lastBackup.missed],
    ...dataRows(health, words, moment),
  ];
  return (
    <section className="kw-card" aria-labelledby="kw-state">
      <h2 id="kw-state">{words.title}</h2>
      <p className={health.ok ? undefined : 'kw-bad'}>{health.ok ? words.well : words.notWell}</p>
      <dl className="kw-state">
        {rows.map(([name, value, bad]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={bad ? 'kw-bad' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import type { Health } from '../health/health.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Language, Translate } from '../i18n/words.ts';

type Props = { health: Health; i18n: Language };

type Row = [name: string, value: string, isBad: boolean];

const shownFiles = 3;

const damaged = (names: string[], t: Translate): string =>
  t('server:damagedFiles', {
    count: names.length,
    names: names.slice(0, shownFiles).join(', ') + (names.length > shownFiles ? ' …' : ''),
  });

const mails = ({ waiting, late, failed }: Health['mail'], t: Translate): string =>
  [
    waiting > 0 ? t('server:mails.waiting', { count: waiting }) : t('server:mails.none'),
    ...(late > 0 ? [t('server:mails.late', { count: late })] : []),
    ...(failed > 0 ? [t('server:mails.failed', { count: failed })] : []),
  ].join(', ');

/** How the data does: the backup that was tried, the file of the database, other files, and writing. */
function dataRows(
  { drill, integrity, write, files }: Health,
  t: Translate,
  moment: (at: string | null) => string,
): Row[] {
  const drilled =
    drill.why !== null
      ? t('server:drillFailed')
      : drill.at === null
        ? t('server:never')
        : t('server:drilled', { when: moment(drill.at) });
  const looked: Row = [
    t('server:integrity'),
    integrity.ok ? t('server:whole', { when: moment(integrity.at) }) : t('server:damaged'),
    !integrity.ok,
  ];
  return [
    [t('server:write'), write.ms === null ? t('server:writesNot') : t('server:writes', { ms: write.ms }), !write.ok],
    // Nobody looks at the files of MongoDB from here.
    ...(integrity.at === null ? [] : [looked]),
    [t('server:files'), files.ok ? moment(files.at) : damaged(files.damaged, t), !files.ok],
    [t('server:drill'), drill.ok || drill.why !== null ? drilled : t('server:drillMissed'), !drill.ok],
  ];
}

/** How the server does, in the words of who looks after it. */
export function ServerState({ health, i18n }: Props) {
  const t = wordsOf(i18n);
  const moment = (at: string | null) =>
    at === null
      ? t('server:never')
      : new Intl.DateTimeFormat(i18n.language, {
          dateStyle: 'medium',
          timeStyle: 'short',
          timeZone: 'Europe/Amsterdam',
        }).format(new Date(at));
  const free = `${new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(health.disk.free / 1e9)} GB`;
  const queued = health.queue.writes + health.queue.jobs;
  const rows: Row[] = [
    [
      t('server:database'),
      health.database === null ? t('server:silent') : t('server:answers', { ms: health.database }),
      health.database === null,
    ],
    [
      t('server:disk'),
      health.disk.low ? t('server:low', { size: free }) : t('server:free', { size: free }),
      health.disk.low,
    ],
    [t('server:queue'), queued > 0 ? t('server:waiting', { count: queued }) : t('server:queueEmpty'), false],
    [t('server:mail'), mails(health.mail, t), health.mail.late + health.mail.failed > 0],
    [t('server:published'), moment(health.lastPublish), false],
    [t('server:backup'), moment(health.lastBackup.at), health.lastBackup.missed],
    ...dataRows(health, t, moment),
  ];
  return (
    <section className="kw-card" aria-labelledby="kw-state">
      <h2 id="kw-state">{t('server:title')}</h2>
      <p className={health.ok ? undefined : 'kw-bad'}>{health.ok ? t('server:well') : t('server:notWell')}</p>
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

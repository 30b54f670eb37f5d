import type { AdminViewServerProps } from 'payload';
import { admins } from '../../access/admins.ts';
import { readEnv } from '../../env.ts';
import { readReady } from '../../live/read.ts';
import type { Line, Ready } from '../../live/read.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Translate } from '../../i18n/words.ts';
import { ViewFrame } from '../ViewFrame.tsx';

const settings = '/admin/globals/site';
/** Where each line is put right. */
const ways: Record<Line['name'], string> = {
  responsible: settings,
  desk: settings,
  privacy: settings,
  accessibility: settings,
  complaints: settings,
  licence: settings,
  languages: settings,
  providers: '/admin/collections/providers',
  passes: '/admin/collections/passes',
  coaches: '/admin/collections/coaches',
  nobody: '#kw-nobody',
  mail: '/admin/collections/mails',
  backup: '/admin',
};

function Lines({ lines, t }: { lines: Line[]; t: Translate }) {
  return (
    <ul className="kw-live">
      {lines.map(({ name, ok, count }) => (
        <li key={name} data-line={name} data-ok={ok}>
          <strong>{ok ? `✓ ${t('live:ok')}` : `○ ${t('live:notYet')}`}</strong>{' '}
          <a href={ways[name]}>{t(`live:${name}`)}</a>
          {count > 1 && <span className="kw-count">{count}</span>}
        </li>
      ))}
    </ul>
  );
}

function Endings({ endings, t }: { endings: Ready['endings']; t: Translate }) {
  return (
    <section className="kw-card" id="kw-nobody" aria-labelledby="kw-nobody-title">
      <h2 id="kw-nobody-title">{t('live:list')}</h2>
      <p>{endings.length === 0 ? t('live:none') : t('live:listText')}</p>
      <ul>
        {endings.map(({ collection, slug, title }) => (
          <li key={`${collection}/${slug}`}>
            <a href={`/admin/collections/${collection}?search=${encodeURIComponent(slug)}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** /admin/live: what has to be right before everybody sees the site, and the pages that end in nobody. */
export async function LiveView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult;
  const t = wordsOf(req.i18n);
  const isAdmin = admins({ req }) === true;
  const ready = isAdmin ? await readReady(req.payload, readEnv(), new Date().getFullYear()) : null;
  return (
    <ViewFrame initPageResult={initPageResult} params={params} searchParams={searchParams} address="/admin/live">
      <h1>{t('live:title')}</h1>
      {ready ? (
        <>
          <section className="kw-card" aria-label={t('live:title')}>
            <p>{t('live:text')}</p>
            <Lines lines={ready.lines} t={t} />
          </section>
          <Endings endings={ready.endings} t={t} />
        </>
      ) : (
        <p>{isAdmin ? t('live:broken') : t('live:adminsOnly')}</p>
      )}
    </ViewFrame>
  );
}

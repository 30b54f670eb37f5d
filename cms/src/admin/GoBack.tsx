import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { TextFieldServerProps } from 'payload';
import { readEnv } from '../env.ts';
import { publishFolders } from '../site-folders.ts';
import { GoBackButton } from './GoBackButton.tsx';
import { wordsOf } from '../i18n/words.ts';

/** Whether this publication is what visitors see, and if not, the way back to it while its release is kept. */
export async function GoBack({ data, user, i18n }: TextFieldServerProps) {
  const release: unknown = data.release;
  if (typeof release !== 'string' || !release) return null;
  const t = wordsOf(i18n);
  const { currentSite, releases } = publishFolders(readEnv().dataDir);
  const live = basename(await realpath(currentSite).catch(() => ''));
  if (live === release) return <p className="kw-go-back">{t('receipt:isLive')}</p>;
  if (!existsSync(join(releases, release))) return <p className="kw-go-back">{t('receipt:notKept')}</p>;
  return (
    <div className="kw-go-back">
      <p>{t('receipt:goBackText')}</p>
      {['admin', 'editor'].includes(user?.role ?? '') && <GoBackButton id={String(data.id)} />}
    </div>
  );
}

import type { PayloadRequest } from 'payload';
import { toConfirm } from '../../freshness/overview.ts';
import { sources } from '../../watch/looks.ts';
import { Sources } from '../Sources.tsx';
import { ToConfirm } from '../ToConfirm.tsx';
import { wordsOf } from '../../i18n/words.ts';

/** What editors see beside what was sent: lists of things that somebody should do something about. */
export const editorTabs = ['confirm', 'sources'] as const;

type Props = { req: PayloadRequest; tab: (typeof editorTabs)[number] };

/** Listings that their provider was asked to confirm and did not, or the addresses that providers are compared with. */
export async function EditorTab({ req, tab }: Props) {
  const { payload, i18n } = req;
  if (tab === 'confirm') {
    const list = await toConfirm(payload);
    if (list.length === 0) return <p>{wordsOf(i18n)('inbox:noneToConfirm')}</p>;
    return <ToConfirm list={list} payload={payload} i18n={i18n} />;
  }
  const list = await sources(payload);
  if (list.length === 0) return <p>{wordsOf(i18n)('sources:none')}</p>;
  return <Sources sources={list} i18n={i18n} />;
}

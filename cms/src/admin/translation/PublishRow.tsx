'use client';
import { toast, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { refusalText } from './refusal-text.ts';
import { send } from './send.ts';
import { deskWords } from './words.ts';

type Props = { collection: string; id: string; updatedAt: string; title: string };

/** Publishes one draft. The row below gets the focus, for the next one. */
export function PublishRow({ collection, id, updatedAt, title }: Props) {
  const say = deskWords(useTranslation());
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const publish = async (button: HTMLButtonElement) => {
    setBusy(true);
    const answer = await send(`${collection}/${id}/publish`, { updatedAt });
    setBusy(false);
    if (!answer.ok) return toast.error(refusalText(answer, say));
    toast.success(say('done.published'));
    const row = button.closest('tr');
    (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('a')?.focus();
    router.refresh();
  };
  return (
    <button
      type="button"
      data-publish
      className="btn btn--style-primary btn--size-small kw-publish"
      disabled={busy}
      aria-label={`${say('publish')}: ${title}`}
      onClick={(event) => void publish(event.currentTarget)}
    >
      {say('publish')}
    </button>
  );
}

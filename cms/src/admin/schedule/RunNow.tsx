'use client';
import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { JobName } from '../../schedule/jobs.ts';
import type { JobState } from '../../schedule/state.ts';
import { wordsOf } from '../../i18n/words.ts';

const pause = () => new Promise((resume) => setTimeout(resume, 2000));

/** How a job stands, when nobody does it any more; null when the server does not answer. */
async function ended(job: JobName): Promise<JobState | null> {
  for (;;) {
    const response = await fetch('/api/schedule', { credentials: 'same-origin' }).catch(() => null);
    if (!response?.ok) return null;
    const { jobs } = (await response.json()) as { jobs: JobState[] };
    const state = jobs.find((one) => one.job === job) ?? null;
    if (!state?.runningSince) return state;
    await pause();
  }
}

/** Whether the last time that a job was done it failed. */
const hasFailed = ({ lastFailure, lastSuccess }: JobState): boolean =>
  lastFailure !== null && Date.parse(lastFailure.at) > Date.parse(lastSuccess ?? '1970-01-01');

/** Begins a job now, and tells how it ended. */
export function RunNow({ job }: { job: JobName }) {
  const { i18n } = useTranslation();
  const t = wordsOf(i18n);
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    const response = await fetch(`/api/schedule/${job}/run`, { method: 'POST', credentials: 'same-origin' }).catch(
      () => null,
    );
    const state = response?.ok ? await ended(job) : null;
    setBusy(false);
    if (response?.status === 409) toast.info(t('schedule:taken'));
    else if (!state) toast.error(t('common:noAnswer'));
    else if (hasFailed(state))
      toast.error(
        t('schedule:notDone', { label: t(`schedule:labels.${job}`), message: state.lastFailure?.message ?? '' }),
      );
    else toast.success(t('schedule:done', { label: t(`schedule:labels.${job}`) }));
    router.refresh();
  };
  return (
    <Button
      size="small"
      buttonStyle="secondary"
      margin={false}
      disabled={busy}
      aria-label={`${t('schedule:run')}: ${t(`schedule:labels.${job}`)}`}
      onClick={() => void run()}
    >
      {busy ? t('schedule:busy') : t('schedule:run')}
    </Button>
  );
}

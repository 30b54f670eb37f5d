import type { Payload } from 'payload';
import type { Health } from '../../health/health.ts';
import { missedPlans } from '../../schedule/planned.ts';
import type { JobState } from '../../schedule/state.ts';
import { ClockRight } from './ClockRight.tsx';
import { Plans } from './Plans.tsx';
import { RunNow } from './RunNow.tsx';
import { wordsOf } from '../../i18n/words.ts';
import type { Language, Translate } from '../../i18n/words.ts';

type Props = { payload: Payload; health: Health; i18n: Language; canRun: boolean };

const needsAttention = ({ late, lastFailure, lastSuccess }: JobState): boolean =>
  late || (lastFailure !== null && (lastSuccess === null || lastFailure.at > lastSuccess));

type Shown = { t: Translate; moment: (at: string) => string; canRun: boolean };

/** One job: what went wrong, when it was done, when it is done again, and the button to do it now. */
function Job({ state, t, moment, canRun }: Shown & { state: JobState }) {
  const { job, late, lastFailure, lastSuccess, runningSince, next } = state;
  return (
    <li>
      <h3>{t(`schedule:labels.${job}`)}</h3>
      {late && (
        <p className="kw-bad">
          {lastSuccess ? t('schedule:late', { last: moment(lastSuccess) }) : t('schedule:neverDone')}
        </p>
      )}
      {lastFailure && needsAttention(state) && (
        <p className="kw-bad">{t('schedule:failed', { at: moment(lastFailure.at), message: lastFailure.message })}</p>
      )}
      <p>
        {t('schedule:last')}: {lastSuccess ? moment(lastSuccess) : t('schedule:never')}.{' '}
        {runningSince
          ? t('schedule:running', { since: moment(runningSince) })
          : `${t('schedule:next')}: ${Date.parse(next) > Date.now() ? moment(next) : t('schedule:soon')}.`}
      </p>
      {canRun && <RunNow job={job} />}
    </li>
  );
}

/** The work by the clock: what did not happen in words, and everything else behind a line. */
export async function PlannedWork({ payload, health, i18n, canRun }: Props) {
  const t = wordsOf(i18n);
  const format = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  const moment = (at: string) => format.format(new Date(at));
  const missed = await missedPlans(payload);
  const { jobs, clock } = health;
  const wrong = jobs.filter((state) => needsAttention(state) || (state.job === 'planned' && missed.length > 0));
  const list = (states: JobState[]) => (
    <ul className="kw-sources">
      {states.map((state) => (
        <Job key={state.job} {...{ state, t, moment, canRun }} />
      ))}
    </ul>
  );
  return (
    <section className="kw-card" aria-labelledby="kw-planned">
      <h2 id="kw-planned">
        {t('schedule:title')}{' '}
        {wrong.length > 0 && <span className="kw-count">{t('schedule:trouble', { count: wrong.length })}</span>}
      </h2>
      <p>{wrong.length > 0 || clock ? t('schedule:text') : t('schedule:well')}</p>
      {clock && (
        <>
          <p className="kw-bad">
            {t('schedule:clock', { now: moment(new Date().toISOString()), believed: moment(clock.believed) })}
          </p>
          {canRun && <ClockRight />}
        </>
      )}
      <Plans payload={payload} i18n={i18n} />
      {wrong.length > 0 && list(wrong)}
      <details>
        <summary>{t('schedule:all')}</summary>
        {list(jobs.filter((state) => !wrong.includes(state)))}
      </details>
    </section>
  );
}

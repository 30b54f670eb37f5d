import type { Payload } from 'payload';
import type { Health } from '../../health/health.ts';
import { missedPlans } from '../../schedule/planned.ts';
import type { JobState } from '../../schedule/state.ts';
import { ClockRight } from './ClockRight.tsx';
import { Plans } from './Plans.tsx';
import { RunNow } from './RunNow.tsx';
import { scheduleWords } from './words.ts';
import type { ScheduleWords } from './words.ts';

type Props = { payload: Payload; health: Health; language: string; canRun: boolean };

const needsAttention = ({ late, lastFailure, lastSuccess }: JobState): boolean =>
  late || (lastFailure !== null && (lastSuccess === null || lastFailure.at > lastSuccess));

type Shown = { words: ScheduleWords; moment: (at: string) => string; canRun: boolean };

/** One job: what went wrong, when it was done, when it is done again, and the button to do it now. */
function Job({ state, words, moment, canRun }: Shown & { state: JobState }) {
  const { job, late, lastFailure, lastSuccess, runningSince, next } = state;
  return (
    <li>
      <h3>{words.labels[job]}</h3>
      {late && <p className="kw-bad">{words.late(lastSuccess && moment(lastSuccess))}</p>}
      {lastFailure && needsAttention(state) && (
        <p className="kw-bad">{words.failed(moment(lastFailure.at), lastFailure.message)}</p>
      )}
      <p>
        {words.last}: {lastSuccess ? moment(lastSuccess) : words.never}.{' '}
        {runningSince
          ? words.running(moment(runningSince))
          : `${words.next}: ${Date.parse(next) > Date.now() ? moment(next) : words.soon}.`}
      </p>
      {canRun && <RunNow job={job} />}
    </li>
  );
}

/** The work by the clock: what did not happen in words, and everything else behind a line. */
export async function PlannedWork({ payload, health, language, canRun }: Props) {
  const words = scheduleWords(language);
  const format = new Intl.DateTimeFormat(language, {
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
        <Job key={state.job} {...{ state, words, moment, canRun }} />
      ))}
    </ul>
  );
  return (
    <section className="kw-card" aria-labelledby="kw-planned">
      <h2 id="kw-planned">
        {words.title} {wrong.length > 0 && <span className="kw-count">{words.trouble(wrong.length)}</span>}
      </h2>
      <p>{wrong.length > 0 || clock ? words.text : words.well}</p>
      {clock && (
        <>
          <p className="kw-bad">{words.clock(moment(new Date().toISOString()), moment(clock.believed))}</p>
          {canRun && <ClockRight />}
        </>
      )}
      <Plans payload={payload} language={language} />
      {wrong.length > 0 && list(wrong)}
      <details>
        <summary>{words.all}</summary>
        {list(jobs.filter((state) => !wrong.includes(state)))}
      </details>
    </section>
  );
}

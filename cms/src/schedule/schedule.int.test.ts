import { hostname } from 'node:os';
import { getPayload } from 'payload';
import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onEveryDatabase } from '../../test/boot.ts';
import { createPeople, passwordOf } from '../../test/people.ts';
import type { Role } from '../access/roles.ts';
import { health } from '../health/health.ts';
import type { Schedule } from '../payload-types.ts';
import { clockDoubt } from '../runtime/clock.ts';
import { join, leave, living, longestSilence } from '../runtime/instance.ts';
import { jobNames, jobs } from './jobs.ts';
import type { Job, JobName } from './jobs.ts';
import { beginNow, look, stopSchedule } from './schedule.ts';
import { servingOf } from '../runtime/serving.ts';
import { slotAfter, slotsAt } from './slots.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const noon = Date.parse('2026-11-25T11:00:00Z');

onEveryDatabase((payload, request) => {
  let other: Payload;
  let done: string[] = [];
  /** Every job with its own schedule, and instead of its work a note of the time that it got. */
  const noting = (work: (name: string, now: Date) => Promise<void> = () => Promise.resolve()): Record<string, Job> =>
    Object.fromEntries(
      jobNames.map((name) => [
        name,
        {
          ...jobs[name],
          lane: null,
          run: async (_payload: Payload, now: Date) => {
            done.push(name);
            await work(name, now);
          },
        },
      ]),
    );
  const lookAt = async (now: number, all = noting(), by = payload()) => {
    for (const { done: ended } of await look(by, all, now)) await ended;
  };
  /** Looks before, at and after the time of every job of a night. */
  const lookThrough = async (from: number) => {
    const moments = nights.flatMap((name) => {
      const at = slotAfter(jobs[name].cron, from);
      return [at - 1000, at, at + 15_000];
    });
    for (const at of moments.toSorted((a, b) => a - b)) await lookAt(at);
  };
  const rows = async () => {
    const { docs } = await payload().find({ collection: 'schedules', pagination: false });
    return new Map(docs.map((row) => [row.job, row]));
  };
  const setRow = (job: string, data: Partial<Schedule>) =>
    payload().db.updateMany({ collection: 'schedules', where: { job: { equals: job } }, data });
  const nights: JobName[] = jobNames.filter((name) => jobs[name].lane === 'night');

  beforeAll(async () => {
    other = await getPayload({ config: payload().config, key: crypto.randomUUID() });
    other.logger.level = 'silent';
    payload().logger.level = 'silent';
  });
  afterAll(() => other.destroy());
  beforeEach(async () => {
    for (const collection of ['schedules', 'instances', 'clock'] as const)
      await payload().db.deleteMany({ collection, where: {} });
    for (const one of [payload(), other]) {
      await leave(one);
      servingOf(one).stopped = false;
      servingOf(one).lanes.clear();
    }
    done = [];
  });

  it('does every job at its time, once, and what is missed once when the machine is on again', async () => {
    await lookAt(noon);
    expect(done).toEqual([]);
    await lookThrough(noon);
    for (const name of nights)
      expect(
        done.filter((one) => one === name),
        name,
      ).toHaveLength(1);
    done = [];
    await lookAt(noon + 3 * day);
    await lookAt(noon + 3 * day);
    expect(done.toSorted()).toEqual(jobNames.toSorted());
  });

  it.each(jobNames)(
    '%s: is done again when the process that did it was killed, once, and then at its next time',
    async (name) => {
      await lookAt(noon);
      const { next } = slotsAt(jobs[name].cron, noon);
      // As `kill -9` leaves it: the row names who has it, and that one is not among the living.
      await setRow(name, {
        holder: 'killed',
        turn: 1,
        tries: 1,
        settled: false,
        slot: new Date(next).toISOString(),
        startedAt: new Date(next).toISOString(),
      });
      await lookAt(next + 1000);
      await lookAt(next + 2000);
      expect(done.filter((one) => one === name)).toHaveLength(1);
      const after = slotAfter(jobs[name].cron, next + 2000);
      await lookAt(after);
      expect(done.filter((one) => one === name)).toHaveLength(2);
    },
  );

  it('is done once by two instances on one database', async () => {
    await lookAt(noon);
    const times = 10;
    await Promise.all(Array.from({ length: times }, (_, i) => lookAt(noon + day, noting(), i % 2 ? payload() : other)));
    expect(done.toSorted()).toEqual(jobNames.toSorted());
  });

  it('leaves a job to an instance that lives, and takes it over when its beat stands still', async () => {
    await lookAt(noon);
    const holder = await join(other);
    const start = performance.now();
    await setRow('upkeep', { holder, tries: 1, settled: false });
    const only = { upkeep: noting().upkeep as Job };
    await lookAt(noon + day, only);
    expect(done).toEqual([]);
    expect(await living(payload(), start + longestSilence - 1)).toContain(holder);
    // Seen again, a beat further: not gone.
    await payload().db.updateMany({ collection: 'instances', where: { key: { equals: holder } }, data: { beat: 99 } });
    expect(await living(payload(), start + longestSilence + 1)).toContain(holder);
    expect(await living(payload(), start + 3 * longestSilence)).not.toContain(holder);
    await lookAt(noon + day, only);
    expect(done).toEqual(['upkeep']);
  });

  it('takes over at once from a process of this machine that is gone', async () => {
    await join(payload());
    const [mine] = (await payload().find({ collection: 'instances' })).docs;
    expect(mine?.machine).toContain(hostname());
    // No process has the highest number there is.
    const pid = 2 ** 22 + 1;
    await payload().create({
      collection: 'instances',
      data: { key: 'here', machine: mine?.machine ?? '', pid, beat: 1 },
    });
    await payload().create({ collection: 'instances', data: { key: 'elsewhere', machine: 'elsewhere', pid, beat: 1 } });
    const alive = await living(payload());
    expect(alive).toContain('elsewhere');
    expect(alive).not.toContain('here');
  });

  it('gives back what it does when it is told to stop, and another does it', async () => {
    await lookAt(noon);
    const all = { upkeep: noting(() => new Promise(() => undefined)).upkeep as Job };
    await look(payload(), all, noon + day);
    await lookAt(noon + day, { upkeep: noting().upkeep as Job }, other);
    expect(done).toEqual(['upkeep']);
    await stopSchedule(payload());
    expect((await rows()).get('upkeep')).toMatchObject({ holder: null, tries: 0, settled: false });
    await lookAt(noon + day, { upkeep: noting().upkeep as Job }, other);
    expect(done).toEqual(['upkeep', 'upkeep']);
  });

  it('tries again what fails, three times, says why, and does it at the next time', async () => {
    await lookAt(noon);
    const all = { upkeep: noting(() => Promise.reject(new Error('geen ruimte'))).upkeep as Job };
    for (let times = 0; times < 5; times += 1) {
      await setRow('upkeep', { failedAt: new Date(noon).toISOString() });
      await lookAt(Date.now() + day, all);
    }
    expect(done).toHaveLength(3);
    expect((await rows()).get('upkeep')).toMatchObject({
      settled: true,
      tries: 3,
      failure: 'geen ruimte',
      holder: null,
    });
    const [state] = (await health(payload(), process.env.DATA_DIR ?? '')).jobs.filter(({ job }) => job === 'upkeep');
    expect(state?.lastFailure?.message).toBe('geen ruimte');
    await lookAt(Date.now() + 3 * day, { upkeep: noting().upkeep as Job });
    expect(done).toHaveLength(4);
  });

  it('does not go on for ever with what kills the process', async () => {
    await lookAt(noon);
    await setRow('upkeep', { slot: new Date(noon + day).toISOString(), holder: 'killed', tries: 3, settled: false });
    await lookAt(noon + day);
    expect(done).not.toContain('upkeep');
    expect((await rows()).get('upkeep')).toMatchObject({
      settled: true,
      failure: expect.stringContaining('3 times') as string,
    });
    await lookAt(noon + 2 * day);
    expect(done).toContain('upkeep');
  });

  it('goes on when the clock goes back, and repeats nothing', async () => {
    await lookAt(noon);
    await lookAt(noon + day);
    done = [];
    // An hour back, as a clock that was a little ahead.
    await lookAt(noon + day - hour);
    expect(done.filter((name) => nights.includes(name as JobName))).toEqual([]);
    await lookAt(noon + 730 * day);
    done = [];
    await lookAt(noon + 2 * day);
    await lookThrough(noon + 2 * day);
    for (const name of nights)
      expect(
        done.filter((one) => one === name),
        name,
      ).toHaveLength(1);
    expect(done.filter((name) => name === 'send-mail').length).toBeGreaterThan(5);
  });

  it('gives a clock that jumped to nothing that cannot be undone, until it says the same for a day', async () => {
    const got: number[] = [];
    const all = { upkeep: noting((_, now) => Promise.resolve(void got.push(now.getTime()))).upkeep as Job };
    await lookAt(noon, all);
    await lookAt(noon + 730 * day, all);
    expect(await clockDoubt(payload())).toMatchObject({ believed: new Date(noon).toISOString() });
    await lookAt(noon + 731 * day, all);
    expect(await clockDoubt(payload())).toBeNull();
    expect(got).toEqual([noon, noon + 731 * day]);
  });

  describe('over HTTP', () => {
    const logIn = async (role: Role) => {
      const body = JSON.stringify({ email: `${role}@example.org`, password: passwordOf(role) });
      const headers = { 'content-type': 'application/json' };
      const { token } = (await (await request('/users/login', { method: 'POST', headers, body })).json()) as {
        token: string;
      };
      return { authorization: `JWT ${token}` };
    };
    beforeAll(async () => void (await createPeople(payload())));

    it('lets editors begin a job now, once at a time, and says how it went', async () => {
      const [editor, translator] = [await logIn('editor'), await logIn('translator')];
      const begin = (headers: Record<string, string> = {}, job = 'forget-rare-queries') =>
        request(`/schedule/${job}/run`, { method: 'POST', headers });
      expect((await begin()).status).toBe(401);
      expect((await begin(translator)).status).toBe(403);
      expect((await request('/schedule', { headers: translator })).status).toBe(403);
      expect((await begin(editor, 'constructor')).status).toBe(404);
      expect((await begin(editor)).status).toBe(202);
      const state = async () => {
        const { jobs: all } = (await (await request('/schedule', { headers: editor })).json()) as Awaited<
          ReturnType<typeof health>
        >;
        return all.find(({ job }) => job === 'forget-rare-queries');
      };
      await expect.poll(async () => (await state())?.lastSuccess).toBeTypeOf('string');
      const running = await beginNow(
        other,
        'forget-rare-queries',
        noting(() => new Promise(() => undefined)),
      );
      expect(running).not.toBeNull();
      expect((await state())?.runningSince).toBeTypeOf('string');
      expect((await begin(editor)).status).toBe(409);
      await stopSchedule(other);
      expect((await begin(editor)).status).toBe(202);
      await expect.poll(async () => (await state())?.runningSince).toBeNull();
    });

    it('says in health which job is late, and nothing of one that had no turn yet', async () => {
      const healthOf = (now: number) => health(payload(), process.env.DATA_DIR ?? '', now);
      const lateAt = async (now: number) => (await healthOf(now)).jobs.filter(({ late }) => late).map(({ job }) => job);
      expect(await lateAt(Date.now())).toEqual([]);
      expect((await healthOf(Date.now())).ok).toBe(true);
      await setRow('upkeep', { succeededAt: new Date(Date.now() - 31 * hour).toISOString() });
      expect(await lateAt(Date.now())).toEqual(['upkeep']);
      expect((await healthOf(Date.now())).ok).toBe(false);
      const all = await lateAt(Date.now() + 31 * hour);
      expect(all.toSorted()).toEqual(jobNames.toSorted());
    });
  });
});

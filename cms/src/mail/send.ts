import type { Payload, Where } from 'payload';
import type { Mail } from '../payload-types.ts';
import { claimDue, freeLost } from './claims.ts';
import { documentOf, messageOf } from './document.ts';
import { faultOf, longestTry, pauseAfter } from './faults.ts';
import type { Fault } from './faults.ts';
import type { Outlet } from './smtp.ts';

/** Mails on their way at the same moment. */
const atOnce = 5;

type Change = Partial<Pick<Mail, 'state' | 'tries' | 'due' | 'fault' | 'to' | 'data'>>;

/** What it is now, and what it is for everything that cannot be undone (milliseconds). */
type Clock = { now: () => number; sure: () => number };

/** What stays of a mail that is done with: that it was, not to whom and not what. */
const emptied = { to: null, data: null } satisfies Change;

const record = async (payload: Payload, { id }: Mail, change: Change): Promise<void> => {
  const data = { ...change, claim: null };
  await payload.db.updateOne({ collection: 'mails', id, data, returning: false });
};

function afterFault({ tries, createdAt }: Mail, { kind, text }: Fault, { now, sure }: Clock): Change {
  const tried = { tries: tries + 1, fault: text };
  const isOver = kind === 'recipient' || sure() - Date.parse(createdAt) >= longestTry;
  if (isOver) return { ...tried, state: 'failed', ...emptied };
  return { ...tried, state: 'waiting', due: new Date(now() + pauseAfter(tries + 1)).toISOString() };
}

/** Sends one mail and records how that went. Resolves with whether the server is there. */
async function sendOne(payload: Payload, outlet: Outlet, mail: Mail, clock: Clock): Promise<boolean> {
  try {
    const document = documentOf(mail);
    await outlet.send({ ...messageOf(document), to: document.to, locale: document.locale, id: mail.id });
  } catch (error) {
    const fault = faultOf(error);
    payload.logger.warn({ msg: `A mail did not go (${fault.kind}: ${fault.text})`, mail: mail.id });
    await record(payload, mail, afterFault(mail, fault, clock));
    return fault.kind !== 'server';
  }
  await record(payload, mail, { state: 'sent', tries: mail.tries + 1, fault: null, ...emptied });
  return true;
}

/** Sends what one run took. When the server is gone the rest waits, untried, for the next run. */
async function sendAll(payload: Payload, outlet: Outlet, mails: Mail[], clock: Clock): Promise<boolean> {
  const rest = [...mails];
  let up = true;
  const work = async () => {
    for (let mail = rest.shift(); mail; mail = rest.shift())
      if (!up) await record(payload, mail, { state: 'waiting' });
      else if (!(await sendOne(payload, outlet, mail, clock))) up = false;
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return up;
}

/** Gives up what waits for 48 hours already, such as when there is no server to send by. */
async function giveUpOld(payload: Payload, now: number): Promise<void> {
  await payload.db.updateMany({
    collection: 'mails',
    where: {
      and: [{ state: { equals: 'waiting' } }, { createdAt: { less_than: new Date(now - longestTry).toISOString() } }],
    },
    data: { state: 'failed', ...emptied },
    returning: false,
  });
}

/**
 * Sends every mail that is due; null for `open` when there is no server. Each goes out once, however many instances run
 * this at the same moment. `sure` is the time by which a mail that was never taken is given up (runtime/clock.ts).
 */
export async function sendDue(
  payload: Payload,
  open: (() => Promise<Outlet>) | null,
  now: () => number = Date.now,
  sure: () => number = now,
): Promise<void> {
  await freeLost(payload);
  await giveUpOld(payload, sure());
  if (!open) return;
  let outlet: Outlet | null = null;
  try {
    for (let up = true; up;) {
      const mails = await claimDue(payload, now());
      if (mails.length === 0) return;
      outlet ??= await open();
      up = await sendAll(payload, outlet, mails, { now, sure });
    }
  } finally {
    outlet?.close();
  }
}

/** Forgets mails that are done with: what was sent or failed after 30 days, what a developer kept after 7. */
export async function forgetMails(payload: Payload, now = Date.now()): Promise<void> {
  const before = (days: number) => ({ less_than: new Date(now - days * 24 * 60 * 60 * 1000).toISOString() });
  const done: Where = { and: [{ state: { in: ['sent', 'failed'] } }, { createdAt: before(30) }] };
  const kept: Where = { and: [{ state: { equals: 'kept' } }, { createdAt: before(7) }] };
  await payload.db.deleteMany({ collection: 'mails', where: { or: [done, kept] } });
}

import { today } from '@kunstwijzer/content/model';
import type { Endpoint, Payload } from 'payload';
import { editors } from '../access/editors.ts';
import { dayOf } from '../fields/moments.ts';
import { openQuestions } from './questions.ts';
import { periods } from './settings.ts';
import { isAnswered, standing } from './timing.ts';
import type { Confirmed } from './timing.ts';

/** A record that its provider was asked about and did not confirm yet. Days are `YYYY-MM-DD`. */
export type Unanswered = {
  of: Confirmed;
  id: string;
  title: string;
  /** The name of the provider that was asked; null when the record is that provider. */
  provider: string | null;
  confirmedOn: string | null;
  askedOn: string;
  reminders: number;
  standing: ReturnType<typeof standing>;
};

/** What providers were asked and did not answer, the longest ago first. */
export async function toConfirm(payload: Payload, day = today()): Promise<Unanswered[]> {
  const { hide } = await periods(payload);
  const list: Unanswered[] = [];
  for (const { of, record: id, askedOn, lastAskedOn, reminders } of (await openQuestions(payload)).values()) {
    const doc = await payload.findByID({ collection: of, id, depth: 1, disableErrors: true });
    const confirmedOn = dayOf(doc?.confirmation.date);
    if (!doc || (confirmedOn !== null && isAnswered(confirmedOn, { askedOn }))) continue;
    const title = ('name' in doc ? doc.name : doc.title) || doc.slug;
    const asked = 'provider' in doc && typeof doc.provider === 'object' ? doc.provider : null;
    const now = standing({ askedOn, lastAskedOn, reminders }, day, hide);
    list.push({ of, id, title, provider: asked?.name ?? null, confirmedOn, askedOn, reminders, standing: now });
  }
  return list.sort((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : a.title < b.title ? -1 : 1));
}

/** GET /api/to-confirm: for editors, what providers were asked and did not answer. */
export const toConfirmEndpoint: Endpoint = {
  path: '/to-confirm',
  method: 'get',
  handler: async (req) => {
    const problem = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });
    if (!req.user) return problem(401, 'Log in first.');
    if (!editors({ req })) return problem(403, 'Only editors see this.');
    return Response.json({ docs: await toConfirm(req.payload) }, { headers: { 'cache-control': 'no-store' } });
  },
};

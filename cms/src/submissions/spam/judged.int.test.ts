import { beforeAll, expect, it } from 'vitest';
import { onEveryDatabase } from '../../../test/boot.ts';
import { createPeople } from '../../../test/people.ts';
import { answers, submit } from '../../../test/submit.ts';
import { decide } from '../../inbox/decide.ts';
import type { TypedUser } from 'payload';
import { erase } from '../erase.ts';
import { readsLikeSpam } from './filter.ts';
import { filterOf } from './judged.ts';

onEveryDatabase((payload) => {
  let editor: TypedUser;
  beforeAll(async () => {
    editor = (await createPeople(payload())).editor as TypedUser;
  });

  const text = 'Kwantumhoeden en vilten petten, te zien bij Kwant in de Hoedenstraat.';
  const send = (title: string) => submit(payload(), 'event', { ...answers.event, title: [title], summary: [text] });
  const order = async (number: string, decision: 'spam' | 'undo' | 'accept') => {
    const where = { number: { equals: number } };
    const [now] = (await payload().find({ collection: 'submissions', where, depth: 0 })).docs;
    await decide(payload(), editor, { number, decision, updatedAt: now?.updatedAt ?? '' });
  };
  const taken = async () => readsLikeSpam(await filterOf(payload()), text);
  const rows = async () => (await payload().find({ collection: 'judged-texts', depth: 0 })).docs;

  it('learns from what editors take for spam, unlearns it, and keeps no word', async () => {
    expect(await taken()).toBe(false);
    const sent = [];
    for (let i = 0; i < 4; i += 1) sent.push(await send(`Hoeden ${i}`));
    for (const { number } of sent) await order(number, 'spam');
    expect(await taken()).toBe(true);
    expect(JSON.stringify(await rows())).not.toMatch(/hoed|kwant/iu);
    const [mails] = [await payload().count({ collection: 'mails' })];
    expect(mails.totalDocs).toBe(0);
    // Taken back, or erased by its sender: nothing of it counts any more.
    for (const { number } of sent.slice(0, 3)) await order(number, 'undo');
    await erase(payload(), { number: sent[3]?.number ?? '' }, { by: 'sender', withRecords: false });
    expect(await rows()).toEqual([]);
    expect(await taken()).toBe(false);
  });
});

import { disciplineStyle } from '@kunstwijzer/content/model';
import type { MyPrice } from '@kunstwijzer/content/price';
import type { Entry } from '../listing/entry.ts';
import { findRecord, venuePlace } from '../records.ts';
import { pictograms } from '../ui/pictograms.ts';
import { priceWords } from '../facts/pass-prices.ts';
import type { Cheap, Cheaper } from './cheap.ts';
import type { Stop } from './sheet.ts';
import { apart, reachLines } from './words.ts';
import type { Words } from './words.ts';

const pictogram = (name: keyof typeof pictograms) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${pictograms[name]}</svg>`;

/** An entry as a stop, without a price. */
function stopOf(entry: Entry, where: (string | undefined)[], reach: string | undefined): Stop {
  return {
    title: { text: entry.title.text, ...(entry.title.lang && { lang: entry.title.lang }) },
    svg: pictogram(entry.icon),
    color: disciplineStyle[entry.line ?? 'multi'].light,
    price: '',
    pass: null,
    where: [...new Set(where)].filter((part) => part !== undefined),
    reach: reach ?? null,
    when: entry.when ? { text: entry.when.text, time: entry.when.time ?? null } : null,
    example: entry.example ?? false,
  };
}

/** Something to join or visit: who, the street where we know it, for what ages, and how to reach them. */
function offered(entry: Entry): Stop {
  const record = findRecord(entry.kind === 'event' ? 'events' : 'activities', entry.slug);
  const street = record && venuePlace(record.venue)?.address?.street;
  const provider = findRecord('providers', record?.provider);
  const [reach] = [record?.booking, provider?.contact].flatMap((contact) => (contact ? reachLines(contact) : []));
  return stopOf(entry, [entry.by, street ?? entry.where?.[0], entry.ages], reach);
}

/** What someone pays, inside a sentence. */
const paid = (costs: Pick<MyPrice, 'cost' | 'first'>, words: Words) =>
  apart(costs.cost.kind === 'free' ? words.t('passes.rule.free') : priceWords(costs, words));

/** An offer that costs little: its price, and what a pass makes of it. */
export function offerStop({ entry, cost, pass }: Cheap, words: Words): Stop {
  const name = pass && findRecord('passes', pass.pass)?.name;
  return {
    ...offered(entry),
    price: priceWords({ cost, first: null }, words),
    pass: pass && name ? words.t('paper.withPass', { pass: apart(name), price: paid(pass, words) }) : null,
  };
}

/** An offer with what it costs who has a pass, and who has none. */
export const passStop = ({ entry, mine }: Cheaper, words: Words): Stop => ({
  ...offered(entry),
  price: priceWords(mine, words),
  pass: words.t('paper.withoutPass', { price: paid({ cost: mine.plain, first: null }, words) }),
});

/** A place to ask: what it is, where, and how to reach it. */
export const placeStop = (entry: Entry, reach: string | undefined): Stop =>
  stopOf(entry, [entry.by, ...(entry.where ?? [])], reach);

import type { Space } from '../model/index.ts';
import type { z } from 'zod';
import { toPlaceList } from './addresses.ts';
import { toContact } from './contacts.ts';
import type { Context, Converted } from './converted.ts';
import type { FactFiles } from './facts.ts';
import { readerOf } from './library.ts';
import { keepLive, spaceProviders } from './links.ts';
import { fromSources } from './sources.ts';
import { doubts, isPublished } from './status.ts';
import { meaning, meanings, roomKindWords, roomUseWords } from './vocab.ts';

const nowhere = { name: null, address: null, district: null, neighbourhood: null };

/** The space of a fact. */
export function toSpace(
  fact: FactFiles['spaces'][number],
  { library, live, places }: Context,
): Converted<z.infer<typeof Space>> {
  const where = (field: string) => ({ file: 'spaces', record: fact.id, field });
  const texts = readerOf(library, `spaces.${fact.id}`);
  const notes = doubts(fact);
  const found = toPlaceList(fact, 'spaces', places, notes);
  if (found.length === 0) notes.push('We weten niet waar deze ruimte is. Vul het adres in.');
  const provider = spaceProviders[fact.id];

  const record: Omit<z.infer<typeof Space>, 'textState'> = {
    slug: fact.id,
    example: false,
    confirmation: fromSources(fact.sources),
    name: fact.name,
    kind: meaning(roomKindWords, fact.kind, where('kind')),
    uses: meanings(roomUseWords, fact.use, where('use')),
    provider: provider ? (keepLive([provider], live.providers, notes)[0] ?? null) : null,
    summary: texts.required('summary'),
    description: texts.rich('description'),
    places: found.length > 0 ? found : [nowhere],
    capacity: fact.capacity_people,
    rooms: texts.list('rooms'),
    // "Not known" in the facts means that nobody published rates, not that there are none.
    rates: { known: fact.rates.known ? 'yes' : 'unknown', note: texts.text('rates') },
    access: {},
    contact: toContact(fact, notes),
    image: null,
  };
  return {
    record: { ...record, textState: texts.states() },
    live: isPublished(fact),
    notes: [...notes, ...texts.notes],
  };
}

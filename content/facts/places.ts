import { ageRanges } from '../core/index.ts';
import type { Provider, Room } from '../model/index.ts';
import { accessAnswers, districtsIn, passFacts } from './parts.ts';

const providerForms: Partial<Record<Provider['kind'], string[]>> = {
  venue: ['performance', 'stage'],
  festival: ['festival'],
  school: ['lesson', 'course'],
};

/** What is known of an organisation, on a day (`YYYY-MM-DD`). */
export const providerFacts = (provider: Provider, today: string) => ({
  disciplines: provider.disciplines,
  terms: provider.terms,
  ages: ageRanges(provider.ages),
  districts: districtsIn(provider.places),
  passes: passFacts(provider.passRules, today),
  levels: provider.levels,
  access: accessAnswers(provider.access),
  languages: provider.languages,
  dutch: provider.dutchNeeded,
  forms: providerForms[provider.kind] ?? [],
});

const roomForms: Record<Room['uses'][number], string> = {
  rehearsal: 'rehearsal',
  performance: 'stage',
  meeting: 'meeting',
  studio: 'workspace',
};

const amounts = /€\s?(\d+(?:[.,]\d{1,2})?)/gu;

/** What a room costs at least by the words of its rates: the lowest amount that they name. */
function ratePrice({ note }: Room['rates']): { kind: 'paid' | 'unknown'; cents?: number } {
  const found = [...(note?.nl ?? '').matchAll(amounts)].map(([, amount = '']) =>
    Math.round(Number(amount.replace(',', '.')) * 100),
  );
  return found.length > 0 ? { kind: 'paid', cents: Math.min(...found) } : { kind: 'unknown' };
}

/** What is known of a room. */
export const roomFacts = (room: Room) => ({
  districts: districtsIn(room.places),
  price: ratePrice(room.rates),
  ...(room.capacity !== null && { capacity: room.capacity }),
  access: accessAnswers({
    ...room.access,
    ...(room.wheelchairPlaces !== null && { wheelchairPlaces: room.wheelchairPlaces > 0 ? 'yes' : 'no' }),
  }),
  uses: room.uses,
  forms: ['rental', ...room.uses.map((use) => roomForms[use]), ...(room.kind === 'dance' ? ['dancefloor'] : [])],
});

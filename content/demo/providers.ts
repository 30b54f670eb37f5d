import { addDays } from '../model/index.ts';
import type { Provider } from '../model/index.ts';
import { inventedAccess } from './access.ts';
import { agesOf } from './ages.ts';
import { providerIds, sketchOf } from './sketches/providers.ts';
import type { ProviderId } from './sketches/providers.ts';
import { welcomes } from './sketches/welcomes.ts';
import { passRules } from './passes.ts';
import { disciplineImage } from './pictures.ts';
import { inventedPlace } from './places.ts';
import { dice } from './random.ts';
import { base, contactAt, inState, slugOf, withGaps } from './record.ts';
import { richInAll } from './rich.ts';

/** The slug of a fictional organisation. */
export const providerSlug = (id: ProviderId) => slugOf(id);

const levelsByKind: Partial<Record<Provider['kind'], Provider['levels']>> = {
  school: ['beginner', 'experienced'],
  programme: ['talent'],
  company: ['beginner', 'experienced'],
  community: ['beginner'],
  orchestra: ['beginner', 'experienced'],
  choir: ['beginner', 'experienced'],
};

const sureAccess = (id: ProviderId): Provider['access'] =>
  id === 'samen-toon'
    ? { stepFree: 'yes', toilet: 'yes', lowStimulus: 'yes', buddy: 'yes' }
    : id === 'omgekeerde-hoed'
      ? { hearingLoop: 'yes', stepFree: 'yes' }
      : {};

function provider(id: ProviderId, today: string): Provider {
  const sketch = sketchOf(id);
  const slug = providerSlug(id);
  const roll = dice(slug);
  const record: Provider = {
    ...base(slug, today),
    name: sketch.name,
    kind: sketch.kind,
    disciplines: [...sketch.disciplines],
    terms: [...(sketch.terms ?? [])],
    summary: { ...sketch.summary },
    description: richInAll(welcomes[sketch.kind]),
    places: sketch.at ? [inventedPlace(slug, sketch.at, null)] : [],
    contact: contactAt(id, roll.chance(80)),
    ages: agesOf(sketch.ages),
    levels: [...(levelsByKind[sketch.kind] ?? [])],
    languages: [...sketch.languages],
    dutchNeeded: sketch.dutch,
    passRules: passRules(sketch.passes, today),
    access: inventedAccess(slug, sureAccess(id)),
    anchor: false,
    mark: sketch.mark ? { name: 'Voorbeeldkeurmerk', until: addDays(today, roll.int(40, 700)) } : null,
    image: roll.chance(60) ? disciplineImage(sketch.disciplines[0]) : null,
  };
  return sketch.ownEnglish ? inState(inState(record, 'nl', 'translated'), 'en', 'own') : withGaps(record);
}

/** Every fictional organisation. `today` is `YYYY-MM-DD`. */
export const providers = (today: string): Provider[] => providerIds.map((id) => provider(id, today));

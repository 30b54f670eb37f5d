import type { z } from 'zod';
import type { Price, RouteStep } from '../model/index.ts';
import { toAges } from './ages.ts';
import type { Context, Converted } from './converted.ts';
import type { FactFiles } from './facts.ts';
import { readerOf } from './library.ts';
import { keepLive, organisationProviders, stepProviders } from './links.ts';
import { fromSources } from './sources.ts';
import { doubts, isPublished } from './status.ts';
import { admissionWords, disciplineWords, districtWords, meaning, meanings, stageWords } from './vocab.ts';

type Step = z.infer<typeof RouteStep>;

/** Free only when the note begins with it and does not go on with "or". */
export const priceOf = (note: string | null): Price =>
  note && /^Gratis\b(?! of\b)/u.test(note) ? { kind: 'free' } : { kind: 'unknown' };

/** The route step of a fact. */
export function toStep(fact: FactFiles['routes'][number], { library, live }: Context): Converted<Step> {
  const where = (field: string) => ({ file: 'routes', record: fact.id, field });
  const texts = readerOf(library, `steps.${fact.id}`);
  const notes = doubts(fact);
  const providers = stepProviders[fact.id] ?? meaning(organisationProviders, fact.organisation, where('organisation'));

  const record: Omit<Step, 'textState'> = {
    slug: fact.id,
    example: false,
    confirmation: fromSources(fact.sources),
    title: texts.required('title'),
    disciplines: meanings(disciplineWords, fact.disciplines, where('disciplines')),
    stage: meaning(stageWords, fact.stage, where('stage')),
    organisation: fact.organisation,
    providers: keepLive(providers, live.providers, notes),
    summary: texts.required('summary'),
    ages: toAges(fact.ages, texts.text('ages'), where('ages.text_nl'), notes),
    admission: {
      kind: meaning(admissionWords, fact.admission.type, where('admission.type')),
      note: texts.text('admission'),
    },
    price: priceOf(fact.cost_note_nl),
    priceNote: texts.text('price'),
    district: fact.district === null ? null : meaning(districtWords, fact.district, where('district')),
    next: keepLive(fact.next_step_ids, live.steps, notes),
  };
  return {
    record: { ...record, textState: texts.states() },
    live: isPublished(fact),
    notes: [...notes, ...texts.notes],
  };
}

import type { z } from 'zod';
import type { Guide } from '../model/index.ts';
import { toNamedContact } from './contacts.ts';
import type { Context, Converted } from './converted.ts';
import type { FactFiles } from './facts.ts';
import { readerOf } from './library.ts';
import { fromSources } from './sources.ts';
import { doubts, isPublished } from './status.ts';
import { meaning, topicWords } from './vocab.ts';

type Fact = FactFiles['support'][number];

/** Findings for our own design choices; never public (rule 8 of the facts). */
export const isInsight = ({ type }: Fact): boolean => type === 'insight';

/** Records whose topic is not that of their type. */
const ownTopic: Record<string, z.infer<typeof Guide>['topic']> = { 'school-vrije-tijd': 'school' };

/** The guide of a support fact. `order` keeps the order of the facts within a topic. */
export function toGuide(fact: Fact, order: number, { library }: Context): Converted<z.infer<typeof Guide>> {
  const texts = readerOf(library, `guides.${fact.id}`, fact.year_of_facts);
  const notes = doubts(fact);
  if (fact.contact?.['note_nl'])
    notes.push(`Vraag na en vul aan: ${fact.contact['note_nl'].replace(' (controleren)', '')}.`);

  const record: Omit<z.infer<typeof Guide>, 'textState'> = {
    slug: fact.id,
    example: false,
    confirmation: fromSources(fact.sources),
    title: texts.required('title'),
    topic: ownTopic[fact.id] ?? meaning(topicWords, fact.type, { file: 'support', record: fact.id, field: 'type' }),
    order,
    summary: texts.required('summary'),
    body: texts.rich('description'),
    forWhom: texts.text('forWhom'),
    conditions: texts.list('conditions'),
    how: texts.text('how'),
    year: fact.year_of_facts,
    contact: toNamedContact(fact.contact),
  };
  return {
    record: { ...record, textState: texts.states() },
    live: isPublished(fact),
    notes: [...notes, ...texts.notes],
  };
}

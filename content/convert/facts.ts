import { readFileSync } from 'node:fs';
import { z } from 'zod';

/* The research files of `content/facts` (see the README there), parsed as far as the converter reads them. */

const Confidence = z.enum(['high', 'medium', 'low']);
const FactSource = z.object({ url: z.string(), age: z.string() });
const base = { id: z.string(), confidence: Confidence, sources: z.array(FactSource).min(1) };
const AgesText = z.object({ text_nl: z.string().nullable(), min: z.int().nullable(), max: z.int().nullable() });
const Address = z.object({
  street: z.string().nullable(),
  postcode: z.string().nullable(),
  city: z.string(),
  note_nl: z.string().nullish(),
});
const contact = { website: z.string().nullable(), email: z.string().nullable(), phone: z.string().nullable() };
const PassNote = z.object({
  accepted: z.enum(['yes', 'discount', 'partner', 'no', 'unknown']),
  note_nl: z.string().nullable(),
});

const ProviderFact = z.object({
  ...base,
  ...contact,
  name: z.string(),
  kind: z.string(),
  disciplines: z.array(z.string()),
  tags: z.array(z.string()),
  description_nl: z.string(),
  address: Address.nullable(),
  extra_addresses: z.array(Address),
  district: z.string().nullable(),
  neighbourhood: z.string().nullable(),
  scope: z.string(),
  website_seen_in_source: z.boolean().nullable(),
  ages: AgesText,
  levels: z.array(z.string()),
  languages: z.array(z.string()),
  traditions: z.array(z.string()),
  ooievaarspas: PassNote,
  bibliotheekpas: PassNote,
  is_culture_anchor: z.boolean(),
  accessibility_nl: z.string().nullable(),
  note_nl: z.string().nullable(),
  newest_evidence_year: z.int().nullable(),
  status: z.string(),
});

const SpaceFact = z.object({
  ...base,
  ...contact,
  name: z.string(),
  kind: z.string(),
  use: z.array(z.string()),
  description_nl: z.string(),
  address: Address.nullable(),
  extra_addresses: z.array(Address),
  district: z.string().nullable(),
  neighbourhood: z.string().nullable(),
  capacity_people: z.int().nullable(),
  rooms: z.array(z.string()),
  rates: z.object({ known: z.boolean(), note_nl: z.string().nullable() }),
  website_seen_in_source: z.boolean().nullable(),
  status: z.string(),
});

const RouteFact = z.object({
  ...base,
  disciplines: z.array(z.string()),
  stage: z.string(),
  name: z.string(),
  organisation: z.string(),
  description_nl: z.string(),
  ages: AgesText,
  admission: z.object({ type: z.string(), note_nl: z.string().nullable() }),
  cost_note_nl: z.string().nullable(),
  next_step_ids: z.array(z.string()),
  district: z.string().nullable(),
  status: z.string(),
});

const PassFact = z.object({
  ...base,
  name: z.string(),
  kind: z.string(),
  area: z.array(z.string()),
  who_nl: z.string(),
  income_rule_nl: z.string().nullable(),
  price_nl: z.string(),
  benefits_nl: z.array(z.string()),
  how_to_apply_nl: z.array(z.string()),
  decision_time_nl: z.string().nullish(),
  students_nl: z.string().nullish(),
  contact: z.record(z.string(), z.string().nullable()).nullable(),
  facts: z.array(
    z.object({
      id: z.string(),
      fact_nl: z.string(),
      year: z.int().nullable(),
      confidence: Confidence,
      sources: z.array(FactSource),
    }),
  ),
  open_questions: z.array(z.string()),
  active_in_den_haag: z.union([z.string(), z.boolean()]).nullish(),
  status: z.string().nullish(),
});

const SupportFact = z.object({
  ...base,
  type: z.string(),
  name: z.string(),
  description_nl: z.string(),
  for_whom_nl: z.string().nullable(),
  conditions_nl: z.array(z.string()),
  how_nl: z.string().nullable(),
  contact: z.record(z.string(), z.string().nullable()).nullable(),
  year_of_facts: z.string().nullable(),
  status: z.string(),
});

const GlossaryFact = z.object({
  ...base,
  category: z.string(),
  nl: z.string(),
  en: z.string(),
  tr: z.string(),
  ar: z.string(),
  note_nl: z.string().nullable(),
});

const files = {
  providers: ProviderFact,
  spaces: SpaceFact,
  routes: RouteFact,
  passes: PassFact,
  support: SupportFact,
  glossary: GlossaryFact,
} as const;

export type AddressFact = z.infer<typeof Address>;
export type FactFiles = { [Name in keyof typeof files]: z.infer<(typeof files)[Name]>[] };

/** Reads and parses the fact files of a folder; throws an error that names the file, the record and the field. */
export function readFacts(folder: URL): FactFiles {
  const read = (name: keyof typeof files) => {
    const { records } = z
      .object({ records: z.array(z.object({ id: z.string() }).loose()) })
      .parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
    return records.map((record) => {
      const parsed = files[name].safeParse(record);
      if (parsed.success) return parsed.data;
      const [issue] = parsed.error.issues;
      throw new Error(`${name}.json, record ${record.id}, field ${issue?.path.join('.')}: ${issue?.message}`);
    });
  };
  return Object.fromEntries(Object.keys(files).map((name) => [name, read(name as keyof typeof files)])) as FactFiles;
}

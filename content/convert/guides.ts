import type { z } from 'zod';
import { localeKeys } from '../model/index.ts';
import type { Guide, LocalizedRichText } from '../model/index.ts';
import type { Converted } from './converted.ts';
import type { FactFiles } from './facts.ts';
import type { WrittenGuide } from './guides/guide.ts';
import { translated } from './library.ts';
import { rich } from './rich.ts';
import { gatheredOn, toSource } from './sources.ts';

const inFour = (texts: WrittenGuide['body']): LocalizedRichText =>
  Object.fromEntries(localeKeys.map((locale) => [locale, rich(texts[locale])]));

/** The sources of the facts that a guide leans on, each once; throws when a fact does not exist. */
function sourcesOf({ slug, based }: WrittenGuide, facts: FactFiles) {
  const found = based.flatMap(([file, id]) => {
    const fact = [...facts[file]].find((record) => record.id === id);
    if (!fact) throw new Error(`guides/${slug}.ts leans on ${file}.json, record ${id}, which is not there`);
    return fact.sources.map(toSource);
  });
  return found.filter(
    (source, i) => found.findIndex((other) => other.url === source.url && other.title === source.title) === i,
  );
}

/** A guide of our own as a record. */
export const toWrittenGuide = (guide: WrittenGuide, facts: FactFiles): Converted<z.infer<typeof Guide>> => ({
  record: {
    slug: guide.slug,
    example: false,
    confirmation: { by: 'editor', on: gatheredOn, sources: sourcesOf(guide, facts) },
    textState: translated,
    title: guide.title,
    topic: guide.topic,
    order: guide.order,
    summary: guide.summary,
    body: inFour(guide.body),
    forWhom: guide.forWhom,
    conditions: [],
    how: null,
    year: null,
    contact: { website: null, email: null, phone: null },
  },
  live: true,
  notes: [],
});

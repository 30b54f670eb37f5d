import type { RecordOf } from '@kunstwijzer/content/model';
import { orNull } from '../../fields/empty.ts';
import type { Term } from '../../payload-types.ts';
import { texts, wordLists } from '../../fields/per-locale.ts';
import type { AllLocales } from '../../fields/per-locale.ts';
import { baseData, baseOf } from '../content/publish.ts';

export const toRecord = (doc: Term): RecordOf<'terms'> => ({
  ...baseOf(doc),
  category: doc.category,
  discipline: orNull(doc.discipline),
  name: texts(doc.name) ?? {},
  explanation: texts(doc.explanation),
  synonyms: wordLists(doc.synonyms),
  misspellings: wordLists(doc.misspellings),
});

export const toData = (record: RecordOf<'terms'>): AllLocales<Term> => ({ ...record, ...baseData(record) });

import { corrected } from './corrections.ts';
import type { FactFiles } from './facts.ts';

/** Dutch texts of the facts that are shown to people, under a stable key: `providers.<id>.summary`, … */
export type Texts = Record<string, string>;

// A sentence ends at . ! or ? before a space and a capital or figure; the facts have no other abbreviations with a dot.
const sentenceEnd = /(?<=[.!?])\s+(?=['"‘“]?[A-ZÀ-Þ0-9])/u;

/** Splits a text into its first sentence (the summary) and the rest (the description), null when there is no rest. */
export function splitText(text: string): { summary: string; description: string | null } {
  const [summary = text, ...rest] = text.split(sentenceEnd);
  return { summary, description: rest.length > 0 ? rest.join(' ') : null };
}

/** Every Dutch text that the converter puts into the seed. Translations in `content/translations` have the same keys. */
export function dutchTexts(facts: FactFiles): Texts {
  const texts: Texts = {};
  const add = (key: string, text: string | null | undefined) => {
    if (text) texts[key] = text;
  };
  const addSplit = (key: string, text: string) => {
    const { summary, description } = splitText(text);
    add(`${key}.summary`, summary);
    add(`${key}.description`, description);
  };
  const addList = (key: string, list: string[]) => list.forEach((text, i) => add(`${key}.${i}`, text));

  for (const r of facts.providers) {
    addSplit(`providers.${r.id}`, r.description_nl);
    add(`providers.${r.id}.ages`, r.ages.text_nl);
    add(`providers.${r.id}.ooievaarspas`, r.ooievaarspas.note_nl);
    add(`providers.${r.id}.bibliotheekpas`, r.bibliotheekpas.note_nl);
  }
  for (const r of facts.spaces) {
    addSplit(`spaces.${r.id}`, r.description_nl);
    addList(`spaces.${r.id}.rooms`, r.rooms);
    add(`spaces.${r.id}.rates`, r.rates.note_nl);
  }
  for (const r of facts.routes) {
    add(`steps.${r.id}.title`, r.name);
    add(`steps.${r.id}.summary`, r.description_nl);
    add(`steps.${r.id}.ages`, r.ages.text_nl);
    add(`steps.${r.id}.admission`, r.admission.note_nl);
    add(`steps.${r.id}.price`, r.cost_note_nl);
  }
  for (const r of facts.passes) {
    add(`passes.${r.id}.who`, r.who_nl);
    add(`passes.${r.id}.incomeRule`, r.income_rule_nl);
    add(`passes.${r.id}.cost`, r.price_nl);
    addList(`passes.${r.id}.benefits`, r.benefits_nl);
    addList(`passes.${r.id}.howToApply`, r.how_to_apply_nl);
    add(`passes.${r.id}.decisionTime`, r.decision_time_nl);
    add(`passes.${r.id}.students`, r.students_nl);
    for (const fact of r.facts) add(`passes.${r.id}.facts.${fact.id}`, fact.fact_nl);
  }
  for (const r of facts.support) {
    if (r.type === 'insight') continue;
    add(`guides.${r.id}.title`, r.name);
    addSplit(`guides.${r.id}`, r.description_nl);
    add(`guides.${r.id}.forWhom`, r.for_whom_nl);
    addList(`guides.${r.id}.conditions`, r.conditions_nl);
    add(`guides.${r.id}.how`, r.how_nl);
  }
  for (const r of facts.glossary) add(`terms.${r.id}.explanation`, r.note_nl);
  return corrected(texts);
}

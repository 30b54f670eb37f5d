import type { Row } from './annotate.ts';
import type { Lexicon } from './lexicon.ts';
import type { Concept } from './types.ts';

/* Relations between concepts, worked out for each record when the index is made, so that searching needs none of it. */

type Related = Pick<Row, 'themes' | 'kin'>;

/**
 * What to add to each row: the themes that it belongs to (`concepts` says what each stands for), and the terms that its
 * own are akin to (`kin`: groups of keys of terms).
 */
export function relatedOf(
  rows: (Row & { id: string })[],
  lexicon: Lexicon,
  concepts: Concept[],
  kin: string[][],
): Related[] {
  const themes = concepts.flatMap((concept, number) =>
    concept.means ? [{ number, means: new Set(concept.means) }] : [],
  );
  const terms = new Map(lexicon.concepts.flatMap(({ type, key }, number) => (type === 'term' ? [[key, number]] : [])));
  const groups = kin.map((group) => group.flatMap((key) => terms.get(key) ?? []));
  return rows.map(({ id, kind, is = [], forms = [], topic }) => {
    const facts = [
      `kind ${kind}`,
      id.replace('/', ' '),
      ...(topic === undefined ? [] : [`topic ${topic}`]),
      ...forms.map((form) => `form ${form}`),
      ...is.map((number) => `term ${lexicon.concepts[number]?.key}`),
    ];
    const of = themes.filter(({ means }) => facts.some((fact) => means.has(fact))).map(({ number }) => number);
    const akin = groups
      .filter((group) => group.some((number) => is.includes(number)))
      .flatMap((group) => group.filter((number) => !is.includes(number)));
    return {
      ...(of.length > 0 && { themes: of }),
      ...(akin.length > 0 && { kin: [...new Set(akin)].sort((a, b) => a - b) }),
    };
  });
}

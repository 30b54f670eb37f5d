import { isDeepStrictEqual } from 'node:util';

type Data = Record<string, unknown>;

/** What a record has that no listing says anything about, or that has a rule of its own. */
const ownRules = ['slug', 'textState', 'example', 'confirmation'];

const isData = (value: unknown): value is Data => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Whether a value of a record says nothing: unknown, not filled in, or made of such values only. */
export function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === 'unknown') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isData(value) && Object.values(value).every(saysNothing);
}

/**
 * The fields that a sender changed, as they should be: those that differ between what stood when the change was sent
 * and what was sent. What editors added in the meantime to other fields stays.
 */
export const changedFields = (before: Data, after: Data): Data =>
  Object.fromEntries(
    Object.entries(after).filter(([key, value]) => !ownRules.includes(key) && !isDeepStrictEqual(before[key], value)),
  );

function filled(standing: unknown, sent: unknown): unknown {
  if (saysNothing(standing)) return sent;
  if (!isData(standing) || !isData(sent)) return standing;
  return Object.fromEntries(
    [...new Set([...Object.keys(standing), ...Object.keys(sent)])].map((key) => [
      key,
      filled(standing[key], sent[key]),
    ]),
  );
}

/**
 * The fields of a record that a second listing of the same thing can fill: where the record says nothing and the
 * listing does. Nothing that stands is replaced. Texts, prices and places are taken whole, never mixed.
 */
export function filledGaps(standing: Data, sent: Data): Data {
  const mixed = ['contact', 'booking', 'access', 'ages'];
  return Object.fromEntries(
    Object.entries(sent).flatMap(([key, value]) => {
      if (ownRules.includes(key) || saysNothing(value)) return [];
      const next = mixed.includes(key) ? filled(standing[key], value) : saysNothing(standing[key]) ? value : null;
      return next === null || isDeepStrictEqual(next, standing[key]) ? [] : [[key, next]];
    }),
  );
}

import type { Values } from '../values.ts';
import { given } from './found-event.ts';

/* A place as people write it on one line: `Buurthuis, Voorbeeldstraat 1, 2512 AB Den Haag, Nederland`. */

const country = /^(?:nederland|the netherlands|netherlands|nl|holland|hollanda|هولندا)$/iu;
const city =
  /^(?:den haag|'?s[- ]gravenhage|the hague|lahey|لاهاي|scheveningen|loosduinen|rijswijk|delft|voorburg|leidschendam|zoetermeer|wassenaar|kijkduin|rotterdam|leiden)$/iu;
const postcode = /\b([1-9]\d{3})\s?([A-Z]{2})\b/iu;
const street = /^\p{L}[\p{L}\p{M} .'’-]*\s\d{1,5}\s?(?:[a-z]{1,2}|bis)?(?:\s?[-/+]\s?\d{0,4}\s?[a-z]{0,2})?$/iu;

/** The parts of a place: its name, street with number, postcode and city; what is none of them stays with the name. */
export function placeParts(text: string): { name: string | null; address: Values } {
  const names: string[] = [];
  const found: Record<string, string> = {};
  const keep = (name: string, value: string) => {
    if (value !== '' && !(name in found)) found[name] = value;
    else if (value !== '') names.push(value);
  };
  for (const part of text.split(/[,;\n]+/u).map((each) => each.trim())) {
    if (part === '' || country.test(part)) continue;
    const code = postcode.exec(part);
    const before = code ? part.slice(0, code.index).trim() : part;
    if (code) {
      keep('postcode', `${code[1] ?? ''} ${(code[2] ?? '').toUpperCase()}`);
      keep('city', part.slice(code.index + code[0].length).trim());
    }
    if (street.test(before)) keep('street', before);
    else if (city.test(before)) keep('city', before);
    else if (before !== '') names.push(before);
  }
  return { name: names.length > 0 ? names.join(', ') : null, address: given(found) };
}

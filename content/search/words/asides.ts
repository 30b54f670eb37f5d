import { foldedWords } from '../tokens.ts';

/**
 * Phrases whose words mean something on their own and nothing together: near home is no lesson at home, `dicht` no poem
 * and `close` no harmony. Folded, the longest first.
 */
export const asides: string[][] = `
  dicht bij huis, dichtbij huis, vlak bij huis, dicht bij mij, dicht in de buurt, dicht bij, vlak bij,
  close to home, close to my house, close to me, near my home, near my house, near home, close to, close by,
  eve yakın, evime yakın, evimize yakın,
  قريب من البيت, قريبة من البيت, قريب من بيتي, قريبة من بيتي, قريب من المنزل, بالقرب من البيت, قرب البيت
`
  .split(',')
  .map((phrase) => foldedWords(phrase))
  .sort((a, b) => b.length - a.length);

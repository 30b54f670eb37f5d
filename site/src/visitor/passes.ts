import type { Pass } from '@kunstwijzer/content/model';
import { getSnapshot } from '../snapshot.ts';

/** The passes that a visitor can have in The Hague. A fund pays the lesson itself, so nobody carries it. */
export const visitorPasses = (): Pass[] =>
  getSnapshot().passes.filter(({ kind, inTheHague }) => kind !== 'fund' && inTheHague !== 'no');

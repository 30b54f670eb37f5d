import { neighbourhoods, postcodes } from '../model/index.ts';
import type { Place } from '../model/index.ts';
import type { Point, RecordFacts } from './types.ts';

/** The middle of the postcode of a place, or of its neighbourhood; undefined when neither is known. */
function pointOf({ address, neighbourhood }: Place): Point | undefined {
  const codes = neighbourhoods.find(({ name }) => name === neighbourhood)?.postcodes ?? [];
  return postcodes[address?.postcode?.slice(0, 4) ?? '']?.centroid ?? postcodes[codes[0] ?? '']?.centroid;
}

/** Neighbourhood and point of the first of some places. */
export function whereFacts([first]: (Place | null)[]): Pick<RecordFacts, 'neighbourhood' | 'point'> {
  const point = first && pointOf(first);
  return {
    ...(first?.neighbourhood && { neighbourhood: first.neighbourhood }),
    ...(point && { point }),
  };
}

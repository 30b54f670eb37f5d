import type { MyWay } from '@kunstwijzer/content/route';

/** The attributes by which the metro map lights up a route: its line, where one is, and the next two stations. */
export const litBy = ({ here, next }: Pick<MyWay, 'here' | 'next'>) => ({
  'data-lit': here.discipline,
  'data-here': here.stage,
  'data-next': next.map(({ stage }) => stage).join(' '),
});

/** Lights up a route on the map of the page. */
export function lightUp(way: Pick<MyWay, 'here' | 'next'>): void {
  const map = document.querySelector('[data-way-map]');
  for (const [name, value] of Object.entries(litBy(way))) map?.setAttribute(name, value);
}

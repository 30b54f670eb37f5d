import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { District, Point } from '../model/index.ts';
import { myWay } from './my-way.ts';
import { lineOrder, stageOrder } from './order.ts';
import { abilities } from './way-places.ts';
import type { WayGraph, WayPlace, WayVisitor } from './way-places.ts';

const districts = {
  centrum: { lat: 52.076, lon: 4.302 },
  escamp: { lat: 52.049, lon: 4.278 },
  'haagse-hout': { lat: 52.092, lon: 4.338 },
  laak: { lat: 52.06, lon: 4.325 },
  'leidschenveen-ypenburg': { lat: 52.052, lon: 4.383 },
  loosduinen: { lat: 52.059, lon: 4.233 },
  scheveningen: { lat: 52.097, lon: 4.285 },
  segbroek: { lat: 52.075, lon: 4.268 },
} as const satisfies Record<District, Point>;

const place = (slug: string, part: Partial<WayPlace> & { in?: District } = {}): WayPlace => {
  const { in: district, ...rest } = part;
  return {
    kind: 'activity',
    slug,
    disciplines: ['singing'],
    main: rest.disciplines?.[0] ?? 'singing',
    stages: ['discover'],
    ages: [[4, 12]],
    wayIn: 'open',
    entrances: [],
    online: false,
    at: district ? [{ district, point: districts[district] }] : [],
    next: [],
    providers: [],
    ...rest,
  };
};
const graphOf = (...places: WayPlace[]): WayGraph => ({ places, districts });
const girl: WayVisitor = {
  ages: [8, 8],
  disciplines: ['singing'],
  can: null,
  from: { district: 'laak', point: districts.laak },
};
const slugs = (fits: { place: WayPlace }[]) => fits.map((fit) => fit.place.slug);

describe('where a route begins', () => {
  it.each([
    [null, 'meet', ['discover', 'deepen']],
    ['nothing', 'meet', ['discover', 'deepen']],
    ['bit', 'discover', ['deepen', 'talent']],
    ['back', 'discover', ['deepen', 'talent']],
    ['experienced', 'deepen', ['talent', 'professional']],
  ] as const)('who can %s begins at %s', (can, stage, next) => {
    const way = myWay(graphOf(), { ...girl, can });
    expect(way.here).toEqual({ discipline: 'singing', stage });
    expect(way.next.map((station) => station.stage)).toEqual(next);
  });

  it('is the chosen line with a place in the own district, else the first choice', () => {
    const graph = graphOf(place('koor', { in: 'escamp' }), place('dans', { in: 'laak', disciplines: ['dance'] }));
    const both: WayVisitor = { ...girl, disciplines: ['singing', 'dance'] };
    expect(myWay(graph, both).here.discipline).toBe('dance');
    expect(myWay(graph, { ...both, from: null }).here.discipline).toBe('singing');
    expect(myWay(graphOf(), both).here.discipline).toBe('singing');
  });
});

describe('what is near', () => {
  it('is ordered by distance, with what is not known to fit behind it', () => {
    const graph = graphOf(
      place('ver', { in: 'scheveningen' }),
      place('leeftijd-onbekend', { in: 'laak', ages: [] }),
      place('dichtbij', { in: 'laak' }),
      place('plek-onbekend'),
      place('te-oud', { in: 'laak', ages: [[12, 18]] }),
    );
    expect(slugs(myWay(graph, girl).near)).toEqual(['dichtbij', 'ver', 'plek-onbekend', 'leeftijd-onbekend']);
  });

  it('begins, of equals, with a place for who comes back or starts late', () => {
    const graph = graphOf(
      place('a'),
      place('terug', { entrances: ['returner'] }),
      place('laat', { entrances: ['sixtyPlus'] }),
    );
    const first = (visitor: Partial<WayVisitor>) => slugs(myWay(graph, { ...girl, ages: null, ...visitor }).near)[0];
    expect([first({}), first({ can: 'back' })]).toEqual(['a', 'terug']);
    const old = graphOf(place('a', { ages: [] }), place('laat', { ages: [], entrances: ['sixtyPlus'] }));
    expect(slugs(myWay(old, { ...girl, ages: [67, 67] }).near)).toEqual(['laat', 'a']);
  });

  it('takes what says how to join before what is a little nearer and does not', () => {
    const graph = graphOf(
      place('vraag', { in: 'laak', wayIn: 'unknown' }),
      place('open', { in: 'centrum' }),
      place('andere-kunst', { in: 'laak', disciplines: ['dance', 'singing'] }),
    );
    expect(slugs(myWay(graph, { ...girl, from: { district: 'centrum', point: districts.centrum } }).near)).toEqual([
      'open',
      'andere-kunst',
      'vraag',
    ]);
  });

  it('leaves out what one cannot join by oneself', () => {
    const graph = graphOf(
      place('auditie', { wayIn: 'chosen' }),
      place('school', { wayIn: 'school' }),
      place('vraag', { wayIn: 'unknown' }),
    );
    expect(slugs(myWay(graph, girl).near)).toEqual(['vraag']);
  });

  it('names a provider only where nothing that it offers is named', () => {
    const graph = graphOf(
      place('les', { providers: ['school'] }),
      place('school', { kind: 'provider', stages: [] }),
      place('koor', { kind: 'provider', stages: [] }),
      place('top', { kind: 'provider', stages: ['talent'] }),
    );
    expect(slugs(myWay(graph, girl).near)).toEqual(['les', 'koor']);
  });

  it('takes an age group as it is: whoever is in it may fit', () => {
    const graph = graphOf(place('peuters', { ages: [[0, 3]] }), place('jong', { ages: [[10, 14]] }));
    expect(slugs(myWay(graph, { ...girl, ages: [4, 11] }).near)).toEqual(['jong']);
  });
});

describe('what comes next', () => {
  it('begins with the steps that a place before it leads to', () => {
    const graph = graphOf(
      place('koor', { next: ['jeugdkoor'] }),
      place('ander-koor', { kind: 'step', stages: ['deepen'] }),
      place('jeugdkoor', { kind: 'step', stages: ['deepen'], wayIn: 'chosen' }),
    );
    const [, deepen] = myWay(graph, { ...girl, can: 'nothing' }).next;
    // The choir that leads there stands at the station before.
    expect(slugs(deepen?.places ?? [])).toEqual(['jeugdkoor', 'ander-koor']);
  });
  it('does not repeat what is near, unless there is nothing else', () => {
    const [first] = myWay(graphOf(place('koor')), girl).next;
    expect(slugs(first?.places ?? [])).toEqual(['koor']);
    const many = Array.from({ length: 8 }, (_, i) => place(`koor-${i}`));
    const [other] = myWay(graphOf(...many), girl).next;
    expect(slugs(other?.places ?? [])).toEqual(['koor-6', 'koor-7']);
  });
});

describe('what else', () => {
  const kinds = (visitor: WayVisitor, ...places: WayPlace[]) =>
    myWay(graphOf(...places), visitor).otherwise.map((each) => ('district' in each ? each.district : each.kind));
  it('is a place for who is not admitted', () => {
    const audition = place('auditie', { stages: ['deepen'], wayIn: 'chosen' });
    const [refused] = myWay(graphOf(audition, place('koor')), girl).otherwise;
    expect(refused).toMatchObject({ kind: 'refused', places: [{ place: { slug: 'koor' } }] });
  });
  it('is the nearest other district, only when the own one has nothing', () => {
    const elsewhere = [place('ver', { in: 'loosduinen' }), place('naast', { in: 'centrum' })];
    expect(kinds(girl, ...elsewhere)).toContain('centrum');
    expect(kinds(girl, ...elsewhere, place('hier', { in: 'laak' }))).not.toContain('centrum');
  });
  it('is another line when nothing is near, and the other chosen lines always', () => {
    const dance = place('dans', { in: 'laak', disciplines: ['dance'] });
    expect(kinds(girl, dance)).toContain('line');
    expect(kinds(girl, dance, place('koor', { in: 'laak' }))).not.toContain('line');
    expect(kinds({ ...girl, disciplines: ['singing', 'dance'] }, dance, place('koor', { in: 'laak' }))).toContain(
      'line',
    );
  });
  it('is to take part from home: when nothing is near, or when one may not be admitted', () => {
    const home = place('thuis', { online: true });
    const onlineOf = (...places: WayPlace[]) =>
      myWay(graphOf(...places), girl).otherwise.flatMap((each) => (each.kind === 'online' ? slugs(each.places) : []));
    expect(onlineOf(home, place('ver', { in: 'loosduinen' }))).toEqual(['thuis']);
    expect(onlineOf(home, place('hier', { in: 'laak' }))).toEqual([]);
    const audition = place('auditie', { stages: ['deepen'], wayIn: 'chosen' });
    expect(onlineOf(home, place('hier', { in: 'laak' }), audition)).toEqual(['thuis']);
  });
  it('is nothing online for another age, on another line, or by audition', () => {
    const others = [
      place('oud', { online: true, ages: [[60, 120]] }),
      place('dans', { online: true, disciplines: ['dance'] }),
      place('gekozen', { online: true, wayIn: 'chosen' }),
    ];
    expect(myWay(graphOf(...others), girl).otherwise).toContainEqual({ kind: 'online', places: [] });
  });
  it('asks who knows a place where we know none', () => {
    expect(kinds(girl)).toEqual(['online', 'tell', 'ask']);
  });
});

const span = fc
  .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const district = fc.constantFrom(...(Object.keys(districts) as District[]));
const somePlace = (index: number): fc.Arbitrary<WayPlace> =>
  fc.record({
    kind: fc.constantFrom('step', 'activity', 'provider'),
    slug: fc.constant(`plek-${index}`),
    disciplines: fc.uniqueArray(fc.constantFrom(...lineOrder), { minLength: 1, maxLength: 3 }),
    main: fc.constantFrom(...lineOrder),
    stages: fc.uniqueArray(fc.constantFrom(...stageOrder), { maxLength: 2 }),
    ages: fc.array(span, { maxLength: 2 }),
    wayIn: fc.constantFrom('open', 'chosen', 'school', 'unknown'),
    at: fc.array(
      district.map((each) => ({ district: each, point: districts[each] })),
      { maxLength: 2 },
    ),
    next: fc.array(
      fc.integer({ min: 0, max: 20 }).map((other) => `plek-${other}`),
      { maxLength: 2 },
    ),
    online: fc.boolean(),
    entrances: fc.subarray(['sixtyPlus', 'returner'] as const),
    providers: fc.constant([]),
  });
const someGraph = fc
  .integer({ min: 0, max: 20 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, i) => somePlace(i))))
  .map((places) => graphOf(...places));
const someVisitor: fc.Arbitrary<WayVisitor> = fc.record({
  ages: fc.option(fc.integer({ min: 0, max: 120 }).map((age) => [age, age] as const)),
  disciplines: fc.uniqueArray(fc.constantFrom(...lineOrder), { maxLength: 3 }),
  can: fc.option(fc.constantFrom(...abilities)),
  from: fc.option(district.map((each) => ({ district: each, point: districts[each] }))),
});

describe('any route', () => {
  const everyFit = ({ near, next, otherwise }: ReturnType<typeof myWay>) => [
    ...near,
    ...next.flatMap(({ places }) => places),
    ...otherwise.flatMap((each) => ('places' in each ? each.places : [])),
  ];
  const always = (holds: (graph: WayGraph, visitor: WayVisitor, way: ReturnType<typeof myWay>) => void) => {
    fc.assert(
      fc.property(someGraph, someVisitor, (graph, visitor) => {
        holds(graph, visitor, myWay(graph, visitor));
      }),
      { seed: 20261123, numRuns: 400 },
    );
  };

  it('never leads to a place whose ages leave the visitor out', () => {
    always((_graph, { ages }, way) => {
      for (const {
        place: { ages: welcome },
        sure,
      } of everyFit(way)) {
        expect(sure).toBe(welcome.length > 0);
        if (welcome.length > 0 && ages)
          expect(welcome.some(([min, max]) => min <= ages[0] && ages[0] <= max)).toBe(true);
      }
    });
  });
  it('invents nothing: every place is one of the graph, on the line', () => {
    always((graph, _visitor, way) => {
      for (const fit of everyFit(way)) {
        expect(graph.places).toContain(fit.place);
        expect(fit.place.disciplines).toContain(way.here.discipline);
      }
    });
  });
  it('has two next stations and a way on', () => {
    always((_graph, _visitor, { next, otherwise }) => {
      expect(next).toHaveLength(2);
      expect(otherwise.length).toBeGreaterThan(0);
      expect(next.every(({ places }) => places.length > 0) || otherwise.some(({ kind }) => kind === 'tell')).toBe(true);
    });
  });
  it('follows a chosen line, and does not depend on the order of the records', () => {
    always((graph, visitor, way) => {
      if (visitor.disciplines.length > 0) expect(visitor.disciplines).toContain(way.here.discipline);
      expect(myWay({ ...graph, places: [...graph.places].reverse() }, visitor)).toEqual(way);
    });
  });
});

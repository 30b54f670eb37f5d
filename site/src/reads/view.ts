import {
  everything,
  isObject,
  isOpaque,
  keepView,
  keyId,
  knownTracked,
  knownView,
  maskOf,
  newShape,
  partOf,
  thingOf,
} from './tracked.ts';
import type { Tracked } from './tracked.ts';

/*
 * Views of content that note what is read. One object has one view, so that views can be compared and looked up as the
 * objects themselves can. Content is plain data: objects, arrays, Maps and Sets of texts, numbers and the like.
 */

/** What one page read: pairs of the number of a thing and the mask of its fields. */
export type Reads = Int32Array;

type Shape = Tracked['shape'];

let notes: Map<number, number> | null = null;

const note = (id: number, mask: number) => notes?.set(id, (notes.get(id) ?? 0) | mask);

/** Notes what is read of views until `stop` is called. One page at a time. */
export function startNoting(): { stop: () => Reads } {
  const own = new Map<number, number>();
  notes = own;
  return {
    stop: () => {
      if (notes === own) notes = null;
      const reads = new Int32Array(own.size * 2);
      let at = 0;
      for (const [id, mask] of own) {
        reads[at++] = id;
        reads[at++] = mask;
      }
      return reads;
    },
  };
}

/** Does work whose reads do not count for the page. */
export function unnoted<T>(work: () => T): T {
  const before = notes;
  notes = null;
  try {
    return work();
  } finally {
    notes = before;
  }
}

const read = (target: object, key: PropertyKey, value: unknown): unknown => {
  const thing = knownTracked(target) as Tracked;
  note(thing.id, maskOf(thing, key));
  return viewOf(value, thing.shape, key);
};

const objectHandler: ProxyHandler<object> = {
  get: (target, key) => {
    const value: unknown = Reflect.get(target, key);
    // What every object inherits is no content.
    const isOwn = typeof value !== 'function' || Object.hasOwn(target, key);
    return typeof key === 'symbol' || !isOwn ? value : read(target, key, value);
  },
  has: (target, key) => (read(target, key, null), key in target),
  ownKeys: (target) => (note((knownTracked(target) as Tracked).id, everything), Reflect.ownKeys(target)),
  getOwnPropertyDescriptor: (target, key) => {
    const descriptor = Reflect.getOwnPropertyDescriptor(target, key);
    return descriptor && { ...descriptor, value: read(target, key, descriptor.value) };
  },
};

// Whoever gets an array reads all of it, so that its view is a plain array.
const arrayView = (array: unknown[], { shape }: Tracked) =>
  Object.freeze(array.map((element) => viewOf(element, shape, 'element')));

/** A Map, or a Set as a Map of its values to themselves: who asks for one key reads that alone. */
const mapView = (map: Map<unknown, unknown> | Set<unknown>, thing: Tracked) => {
  const at = (key: unknown) => {
    note(keyId(thing, key), everything);
    return map instanceof Map ? viewOf(map.get(key), thing.shape, 'element') : key;
  };
  return new Proxy(map, {
    get: (target, key) => {
      if (key === 'get') return at;
      if (key === 'has') return (wanted: unknown) => (at(wanted), target.has(wanted));
      note(thing.id, everything);
      if (key === 'size') return target.size;
      const all: Iterable<unknown> =
        target instanceof Map
          ? new Map([...target].map(([each, value]) => [each, viewOf(value, thing.shape, 'element')]))
          : new Set(target);
      const member: unknown = Reflect.get(all, key);
      return typeof member === 'function' ? (member.bind(all) as unknown) : member;
    },
  });
};

function make(object: object, thing: Tracked): object {
  if (Array.isArray(object)) return arrayView(object, thing);
  if (object instanceof Map || object instanceof Set) return mapView(object, thing);
  return new Proxy(object, objectHandler);
}

function viewOf(value: unknown, shape: Shape, key: PropertyKey): unknown {
  if (!isObject(value)) return value;
  const seen = knownView(value);
  if (!seen && isOpaque(value)) return value;
  const thing = thingOf(value, partOf(shape, key));
  if (Array.isArray(value)) note(thing.id, everything);
  if (seen) return seen;
  const view = make(value, thing);
  keepView(value, view);
  return view;
}

const roots = new Map<string, Shape>();

/** A view of a whole: the snapshot, or something derived from it. `name` is the same for each version of it. */
export function rootView<T extends object>(name: string, root: T): T {
  const shape = roots.get(name) ?? newShape();
  roots.set(name, shape);
  return viewOf(root, shape, 'root') as T;
}

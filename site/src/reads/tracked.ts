/** Fields of the objects at one place in the content, such as "an activity": each has a bit in a mask. */
type Shape = { bits: Map<PropertyKey, number>; parts: Map<PropertyKey, Shape> };

/** An object of the content, through all its versions. The entries of a Map or Set have numbers of their own. */
export type Tracked = { id: number; shape: Shape; keys: Map<unknown, number> | null };

/** Every field, and which fields there are. */
export const everything = -1;
// Fields beyond the bits of a mask share them, which at worst renders a page too many.
const bitCount = 31;

/** Gives back the object itself, so that a class below adds its fields to that. */
class Itself {
  constructor(object: object) {
    return object;
  }
}

/**
 * What we know of an object, on the object itself: its thing and its view. In a WeakMap, millions of them held up
 * each publication of 10,000 records for a second of clearing up.
 */
class Mark extends Itself {
  #thing: Tracked;
  #view: object | undefined;

  private constructor(object: object, thing: Tracked) {
    super(object);
    this.#thing = thing;
  }

  static thingOf = (object: object): Tracked | undefined => (#thing in object ? object.#thing : undefined);
  static viewOf = (object: object): object | undefined => (#thing in object ? object.#view : undefined);
  static add = (object: object, thing: Tracked): void => void new Mark(object, thing);
  static setView = (object: object, view: object): void => {
    if (#thing in object) object.#view = view;
  };
}

let count = 0;

export const newShape = (): Shape => ({ bits: new Map(), parts: new Map() });

/** The value of a Map, or what `make` gives, which is then kept. */
function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The shape of what is in a field. */
export const partOf = (shape: Shape, key: PropertyKey): Shape => kept(shape.parts, key, newShape);

/** The mask of a field. */
export const maskOf = ({ shape }: Tracked, key: PropertyKey): number =>
  1 << kept(shape.bits, key, () => shape.bits.size % bitCount);

/** The number of an entry of a Map or Set. */
export const keyId = (thing: Tracked, key: unknown): number =>
  kept((thing.keys ??= new Map<unknown, number>()), key, () => (count += 1));

/** The thing that an object is a version of; undefined when nobody read it. */
export const knownTracked = Mark.thingOf;

/** The thing that an object is a version of; a new one when nobody read it before. */
export function thingOf(object: object, shape: Shape): Tracked {
  const known = knownTracked(object);
  if (known) return known;
  const thing: Tracked = { id: (count += 1), shape, keys: null };
  Mark.add(object, thing);
  return thing;
}

/** The view of an object that is a version of a thing; undefined when nobody made one. */
export const knownView = Mark.viewOf;

/** Keeps the view of such an object. */
export const keepView = Mark.setView;

/** Says that an object is the next version of a thing; false when it is a version of another one already. */
export function becomes(object: object, thing: Tracked): boolean {
  const known = knownTracked(object);
  if (!known) Mark.add(object, thing);
  return !known || known === thing;
}

/**
 * What we cannot look into: functions, objects of a class, Maps and Sets whose keys are objects. It has changed whenever
 * it is not the very same, so that a page that reads it is made again each time.
 */
export function isOpaque(value: unknown): boolean {
  if (!isObject(value)) return typeof value === 'function';
  if (Array.isArray(value)) return false;
  if (value instanceof Map || value instanceof Set) return [...value.keys()].some(isObject);
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== Object.prototype && prototype !== null;
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

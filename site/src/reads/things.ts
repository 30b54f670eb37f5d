/** Fields of the objects at one place in the content, such as "an activity": each has a bit in a mask. */
type Shape = { bits: Map<PropertyKey, number>; parts: Map<PropertyKey, Shape> };

/** An object of the content, through all its versions. The entries of a Map or Set have numbers of their own. */
export type Thing = { id: number; shape: Shape; keys: Map<unknown, number> };

/** Every field, and which fields there are. */
export const everything = -1;
// Fields beyond the bits of a mask share them, which at worst renders a page too many.
const bitCount = 31;

const things = new WeakMap<object, Thing>();
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
export const maskOf = ({ shape }: Thing, key: PropertyKey): number =>
  1 << kept(shape.bits, key, () => shape.bits.size % bitCount);

/** The number of an entry of a Map or Set. */
export const keyId = ({ keys }: Thing, key: unknown): number => kept(keys, key, () => (count += 1));

/** The thing that an object is a version of; undefined when nobody read it. */
export const knownThing = (object: object): Thing | undefined => things.get(object);

/** The thing that an object is a version of; a new one when nobody read it before. */
export function thingOf(object: object, shape: Shape): Thing {
  const known = things.get(object) ?? { id: (count += 1), shape, keys: new Map() };
  things.set(object, known);
  return known;
}

/** Says that an object is the next version of a thing; false when it is a version of another one already. */
export function becomes(object: object, thing: Thing): boolean {
  const known = things.get(object);
  if (!known) things.set(object, thing);
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

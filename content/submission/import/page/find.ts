import { isEvent, isNode, listOf, nodesOf, textOf } from './nodes.ts';
import type { Node } from './nodes.ts';

/** An event of a page; `whole` is what it is a part of. `dates` are parts that are only dates of it. */
export type FoundEvent = { node: Node; whole: string | null; dates: Node[] };

const maxDepth = 12;

// Beside what an event is about: who and where, and what it is only a part of.
const aside = new Set(['superEvent', 'organizer', 'performer', 'offers', 'eventSchedule', 'image', 'about']);
const shared = (
  'name description location organizer image offers isAccessibleForFree url eventStatus eventAttendanceMode ' +
  'typicalAgeRange keywords'
).split(' ');

const isDated = (part: Node): boolean => [part.startDate, part.eventSchedule, part.courseSchedule].some(Boolean);

/** The events that something is made of; none when it does not say when they are: then those are its programme. */
function partsOf(node: Node): Node[] {
  const parts = [node.subEvent, node.subEvents, node.hasCourseInstance].flatMap(nodesOf).filter(isEvent);
  return parts.some((part) => isDated(part) || partsOf(part).length > 0) ? parts : [];
}

const nameOf = (node: Node) => textOf(node.name)?.trim() ?? null;

/** Whether parts are the dates of one thing: they have no name of their own, and no place of their own. */
const areDates = (whole: Node, parts: Node[]): boolean =>
  parts.every(
    (part) =>
      (nameOf(part) === null || nameOf(part) === nameOf(whole)) &&
      (part.location === undefined || JSON.stringify(part.location) === JSON.stringify(whole.location)),
  );

/** What a part does not say is as it is for the whole. */
const completed = (part: Node, whole: Node): Node => ({
  ...Object.fromEntries(shared.flatMap((name) => (whole[name] === undefined ? [] : [[name, whole[name]]]))),
  ...part,
});

function eventsIn(value: unknown, depth: number): FoundEvent[] {
  if (depth > maxDepth || typeof value !== 'object' || value === null) return [];
  if (!isNode(value)) return listOf(value).flatMap((part) => eventsIn(part, depth + 1));
  const parts = partsOf(value);
  const isDates = isEvent(value) && parts.length > 0 && areDates(value, parts);
  if (isDates) return [{ node: value, whole: null, dates: parts }];
  const ofParts = parts.flatMap((part) =>
    eventsIn(completed(part, value), depth + 1).map((found): FoundEvent => ({
      ...found,
      whole: found.whole ?? (isEvent(value) ? nameOf(value) : null),
    })),
  );
  // Parts without a day of something that has one are its programme (event.ts).
  const isWhole = parts.length > 0 || (isEvent(value) && isDated(value));
  const skip = new Set(isWhole ? ['subEvent', 'subEvents', 'hasCourseInstance'] : []);
  const others = Object.entries(value)
    .filter(([name]) => !skip.has(name) && !(isEvent(value) && aside.has(name)))
    .flatMap(([, part]) => eventsIn(part, depth + 1));
  const whole = textOf(nodesOf(value.superEvent)[0]?.name);
  const own = isEvent(value) && parts.length === 0 ? [{ node: value, whole, dates: [] }] : [];
  return [...own, ...ofParts, ...others];
}

/** Every node of a page that has a name of its own (`@id`), for those that only point at it. */
function byId(values: unknown[]): Map<string, Node> {
  const known = new Map<string, Node>();
  const visit = (value: unknown, depth: number): void => {
    if (depth > maxDepth || typeof value !== 'object' || value === null) return;
    if (isNode(value) && typeof value['@id'] === 'string' && Object.keys(value).length > 1)
      known.set(value['@id'], value);
    for (const part of Object.values(value)) visit(part, depth + 1);
  };
  visit(values, 0);
  return known;
}

/** An event with the nodes that it points at in their place. */
function resolved(node: Node, known: Map<string, Node>): Node {
  const one = (value: unknown): unknown =>
    isNode(value) && Object.keys(value).length === 1 && typeof value['@id'] === 'string'
      ? (known.get(value['@id']) ?? value)
      : value;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      Array.isArray(value) ? (value as unknown[]).map(one) : one(value),
    ]),
  );
}

const sameKey = ({ node }: FoundEvent) =>
  `${nameOf(node) ?? ''} ${textOf(node.startDate) ?? JSON.stringify(node.eventSchedule)}`;

/**
 * The events of a page, each once. What its elements tell (microdata) is left out when a script tells an event of that name
 * and time; two events of a script are the same only when all of them is.
 */
export function findEvents(scripts: unknown[], elements: Node[]): FoundEvent[] {
  const known = byId(scripts);
  const told = scripts.flatMap((value) => eventsIn(value, 0));
  const keys = new Set(told.map(sameKey));
  const more = elements.flatMap((value) => eventsIn(value, 0)).filter((event) => !keys.has(sameKey(event)));
  const all = [...told, ...more].map((event) => ({ ...event, node: resolved(event.node, known) }));
  return [...new Map(all.map((event) => [JSON.stringify(event.node), event])).values()];
}

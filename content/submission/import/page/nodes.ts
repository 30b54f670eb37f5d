/* JSON-LD as pages write it: a value alone or in a list, text with a language, a node by its `@id`. */

export type Node = Record<string, unknown>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value];

/** A text of a node, also when it has a language (`{ "@value": … }`) or is one of several. */
export function textOf(value: unknown): string | null {
  for (const each of listOf(value)) {
    if (typeof each === 'string') return each;
    if (typeof each === 'number' || typeof each === 'boolean') return String(each);
    if (isNode(each) && each['@value'] !== undefined) return textOf(each['@value']);
  }
  return null;
}

export const nodesOf = (value: unknown): Node[] => listOf(value).filter(isNode);

/** The last part of a name of schema.org: `https://schema.org/EventCancelled` is `EventCancelled`. */
export const termOf = (value: unknown): string => /([\w-]+)\/?$/u.exec(textOf(value)?.trim() ?? '')?.[1] ?? '';

const kinds = /^(?:\w*Event|EventSeries|Festival|CourseInstance|Hackathon)$/u;
const noKinds = /^(?:BroadcastEvent|PublicationEvent|OnDemandEvent)$/u;

/** Whether a node is an event of schema.org; a course that is given and a series are too. */
export const isEvent = (node: Node): boolean =>
  listOf(node['@type']).some((type) => kinds.test(termOf(type)) && !noKinds.test(termOf(type)));

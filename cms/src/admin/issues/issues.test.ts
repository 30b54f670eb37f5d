import type { ClientField } from 'payload';
import { expect, test } from 'vitest';
import { translate } from '../../i18n/index.ts';
import { findField } from './find-field.ts';
import { issueMessage } from './message.ts';

const fields = [
  { type: 'ui', name: 'unsaved' },
  {
    type: 'tabs',
    tabs: [
      { label: 'Verhaal', fields: [{ type: 'richText', name: 'body', label: 'Tekst' }] },
      {
        label: 'Passen',
        fields: [
          {
            type: 'array',
            name: 'passRules',
            label: 'Passen',
            fields: [
              { type: 'row', fields: [{ type: 'relationship', name: 'pass', label: 'Pas' }] },
              {
                type: 'group',
                name: 'benefit',
                label: 'Voordeel',
                fields: [{ type: 'number', name: 'percent', label: 'Procent' }],
              },
            ],
          },
        ],
      },
    ],
  },
  { type: 'text', name: 'slug', label: 'Adres' },
] as unknown as ClientField[];

test.each([
  ['body.1.children.3.href', { name: 'body', tab: 0, labels: ['Tekst'] }],
  ['passRules.1.pass', { name: 'passRules', tab: 1, labels: ['Passen', 2, 'Pas'] }],
  ['passRules.0.benefit.percent', { name: 'passRules', tab: 1, labels: ['Passen', 1, 'Voordeel', 'Procent'] }],
  ['slug', { name: 'slug', tab: null, labels: ['Adres'] }],
  ['somethingElse', null],
  ['', null],
])('the field %s', (path, found) => expect(findField(fields, path)).toEqual(found));

const kindOf = (name: string) => (name === 'providers' ? 'Aanbieder' : name);
test.each([
  ['is used twice', 'dit adres is twee keer gebruikt'],
  [
    'is not on the site: names providers/koor-x, which is not published',
    'noemt Aanbieder “koor-x”, en dat is niet gepubliceerd; staat niet op de site',
  ],
  [
    'is on the site without it: names the kind midden, which ooievaarspas does not have',
    'noemt de soort “midden”, en die heeft “ooievaarspas” niet; staat zonder dit op de site',
  ],
  ['Invalid input: expected string, received null', 'is niet ingevuld'],
  ['Too small: expected number to be >0', 'is te klein of te groot'],
  ['Something that nobody knows', 'Something that nobody knows'],
])('%s', (message, text) => expect(issueMessage(message, translate('nl'), kindOf)).toBe(text));

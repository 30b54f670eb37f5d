import { expect, it } from 'vitest';
import { calledAs } from './called.ts';

const providers = [
  { slug: 'koor', name: 'Stichting Haags Voorbeeldkoor' },
  { slug: 'noord', name: 'Dansschool Noord' },
  { slug: 'zuid', name: 'Dansschool Zuid' },
  { slug: 'de-het', name: 'De Het' },
];

it.each([
  ['Stichting Haags Voorbeeldkoor', 'koor'],
  ['HAAGS VOORBEELDKOOR', 'koor'],
  ['Haags voorbeeld-koor', 'koor'],
  ['Haags Vorbeeldkoor', 'koor'],
  ['Haags Voorbeeldkoor (Stichting)', 'koor'],
  ['Dansschool Zuid', 'zuid'],
  ['Dansschool Oost', null],
  ['Voorbeeldkoor', null],
  ['de het', 'de-het'],
  ['', null],
  ['…', null],
])('%s', (organisation, slug) => {
  expect(calledAs(providers, organisation)).toBe(slug);
});

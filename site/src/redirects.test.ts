import { expect, it } from 'vitest';
import { redirectLines } from './redirects.ts';

it('sends the old path to the new one in every language', () => {
  expect(redirectLines([{ collection: 'providers', from: 'oud', to: 'nieuw' }])).toEqual([
    '/nl/aanbieders/oud/ /nl/aanbieders/nieuw/ 301',
    '/en/aanbieders/oud/ /en/aanbieders/nieuw/ 301',
    '/tr/aanbieders/oud/ /tr/aanbieders/nieuw/ 301',
    '/ar/aanbieders/oud/ /ar/aanbieders/nieuw/ 301',
  ]);
});

it('sends the calendar file of an event along', () => {
  const lines = redirectLines([{ collection: 'events', from: 'oud', to: 'nieuw' }]);
  expect(lines).toHaveLength(8);
  expect(lines).toContain('/ar/agenda/oud.ics /ar/agenda/nieuw.ics 301');
});

it('leaves out records that have no page', () => {
  expect(redirectLines([{ collection: 'terms', from: 'oud', to: 'nieuw' }])).toEqual([]);
});

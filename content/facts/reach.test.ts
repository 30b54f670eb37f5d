import { describe, expect, it } from 'vitest';
import type { Contact } from '../model/index.ts';
import { whoAnswers } from './reach.ts';
import type { City, Subject } from './reach.ts';

const contact = (phone: string | null, email: string | null = null) => ({ website: 'https://a.nl', email, phone });
const none = contact(null);
const city = (phones: Partial<Record<'group' | 'house' | 'hall' | 'anchor' | 'town' | 'desk', string>> = {}): City => {
  const at = (name: keyof typeof phones) => contact(phones[name] ?? null);
  const providers = [
    { slug: 'group', name: 'Groep', contact: at('group') },
    { slug: 'house', name: 'Huis', contact: at('house') },
    { slug: 'cashier', name: 'Kassa', contact: contact('070-0') },
  ];
  const coach = (slug: string, districts: ['laak'] | [], own: Contact) => ({
    slug,
    organisation: slug,
    districts,
    provider: 'cashier',
    contact: own,
    audiences: ['everyone' as const],
  });
  return {
    provider: (slug) => providers.find((one) => one.slug === slug),
    space: (slug) => (slug === 'hall' ? { slug, name: 'Zaal', contact: at('hall'), provider: 'house' } : undefined),
    coaches: [
      coach('stad', [], at('town')),
      coach('laak', ['laak'], at('anchor')),
      { ...coach('school', ['laak'], contact('070-9')), audiences: ['schools'] },
    ],
    desk: { name: 'Wegwijzer', email: phones.desk ?? null, phone: null },
  };
};
const subject = (over: Partial<Subject> = {}): Subject => ({
  name: 'Les',
  slug: 'les',
  contact: none,
  providers: ['group'],
  space: 'hall',
  districts: ['laak'],
  ...over,
});

describe('whoever does not get further is sent to', () => {
  const all = { group: '1', house: '2', hall: '3', anchor: '4', town: '5', desk: 'a@b.nl' };
  it.each([
    [subject({ contact: contact(null, 'les@a.nl') }), all, 'own', 'Les'],
    [subject(), all, 'provider', 'Groep'],
    [subject(), { ...all, group: undefined }, 'venue', 'Zaal'],
    [subject(), { ...all, group: undefined, hall: undefined }, 'venue', 'Huis'],
    [subject(), { anchor: '4', town: '5', desk: 'a@b.nl' }, 'coach', 'laak'],
    [subject({ districts: ['escamp'] }), { anchor: '4', town: '5', desk: 'a@b.nl' }, 'coach', 'stad'],
    [subject({ districts: [] }), { anchor: '4', desk: 'a@b.nl' }, 'desk', 'Wegwijzer'],
    [subject({ contact: null, providers: [], space: null, districts: [] }), { desk: 'a@b.nl' }, 'desk', 'Wegwijzer'],
  ])('the nearest who answers (%#)', (about, phones, role, name) => {
    expect(whoAnswers(about, city(phones as never))).toMatchObject({ role, name });
  });

  it('a coach for schools is no help for a resident, the till behind a coach is another counter, and a website is nobody', () => {
    expect(whoAnswers(subject(), city())).toBeNull();
  });
});

import type { Address, Place } from '../model/index.ts';
import type { z } from 'zod';
import { neighbourhoodWords } from './districts.ts';
import type { Places } from './districts.ts';
import type { AddressFact } from './facts.ts';
import { addressNotes, districtWords, meaning } from './vocab.ts';

type Located = {
  id: string;
  address: AddressFact | null;
  extra_addresses: AddressFact[];
  district: string | null;
  neighbourhood: string | null;
};

const withoutNumber = (street: string) => street.replace(/\s+\d.*$/u, '');

function toAddress(fact: AddressFact, keepNumber: boolean): z.infer<typeof Address> {
  const { street, postcode, city } = fact;
  return { street: street && !keepNumber ? withoutNumber(street) : street, postcode, city };
}

/** The places of a provider or space; `notes` gets what an editor must ask. Nothing known gives no place. */
export function toPlaceList(fact: Located, file: string, places: Places, notes: string[]): Place[] {
  const where = (field: string) => ({ file, record: fact.id, field });
  const words = neighbourhoodWords(places);
  const remark = fact.address?.note_nl ? meaning(addressNotes, fact.address.note_nl, where('address.note_nl')) : null;
  if (remark?.ask) notes.push(remark.ask);
  const main: Place = {
    name: remark?.place ?? null,
    address: fact.address && toAddress(fact.address, remark?.number ?? true),
    district: fact.district === null ? null : meaning(districtWords, fact.district, where('district')),
    neighbourhood: fact.neighbourhood === null ? null : meaning(words, fact.neighbourhood, where('neighbourhood')),
  };
  const extra = fact.extra_addresses.map((address): Place => {
    const postcode = address.postcode?.slice(0, 4) ?? '';
    return {
      name: null,
      address: toAddress(address, true),
      district: places.postcodes[postcode]?.district ?? null,
      neighbourhood: null,
    };
  });
  const known = main.address !== null || main.district !== null || main.neighbourhood !== null;
  return known ? [main, ...extra] : extra;
}

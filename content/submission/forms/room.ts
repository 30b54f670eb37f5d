import { roomKinds, roomUses } from '../../model/vocabulary.ts';
import { form } from './form.ts';
import { access, image, more, summary } from './questions.ts';

/** A place to rehearse, perform, meet or make. */
export const roomForm = form('room', {
  room: {
    name: { type: 'line', name: 'name', max: 100 },
    kind: { type: 'choice', name: 'room-kind', options: roomKinds },
    uses: { type: 'choices', name: 'uses', options: roomUses, atLeast: 1 },
    summary,
  },
  more,
  translations: {},
  address: { places: { type: 'places', atLeast: 1 } },
  owner: { provider: { type: 'record', name: 'owner', of: 'providers' } },
  size: {
    capacity: { type: 'number', name: 'capacity', min: 1, max: 100_000 },
    wheelchairPlaces: { type: 'number', name: 'wheelchair-places', min: 0, max: 100_000 },
    rates: { type: 'rates' },
  },
  access,
  contact: { contact: { type: 'contact', prefix: 'contact' } },
  image,
});

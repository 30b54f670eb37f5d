import type { Event } from '../../../model/event.ts';
import { eventStatuses, keysOf } from '../../../model/vocabulary.ts';
import { plain } from '../../plain.ts';
import { optionNamed } from '../recognise.ts';

/* How people write in a table whether something goes ahead, beside the names of the answers themselves. */

const words: Record<Event['status'], string> = {
  scheduled: 'definitief,bevestigd,gepland,ja,confirmed,scheduled,planned,on,yes,onaylandı,planlandı,مؤكد',
  cancelled:
    'geannuleerd,gecanceld,gaat niet door,niet door,vervalt,vervallen,nee,canceled,called off,off,iptal edildi,ملغى,ملغاة,ملغي',
  postponed: 'uitgesteld tot nader bericht,opgeschort,on hold,delayed,ileri tarihe alındı,مؤجل,مؤجلة',
  soldOut:
    'uitverkocht,volgeboekt,vol geboekt,sold out,booked out,fully booked,no places left,tükendi,doldu,نفدت التذاكر,مكتمل',
};
const known = new Map(
  keysOf(words).flatMap((status) => words[status].split(',').map((word) => [plain(word), status] as const)),
);

/** Whether something goes ahead, as a cell says it; null when that is not understood. */
export function readStatus(text: string): Event['status'] | null {
  const own = keysOf(eventStatuses).find((status) => status === optionNamed({ options: eventStatuses }, text));
  return own ?? known.get(plain(text)) ?? null;
}

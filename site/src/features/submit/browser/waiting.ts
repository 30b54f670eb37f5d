import { changed } from '../../../outbox/flag.ts';
import type { StoredParcel } from '../../../outbox/parcel.ts';
import { inOutbox, sendAll, takeOut } from '../../../outbox/run.ts';
import { wordsOf } from '../words-of.ts';
import type { SubmitSay } from '../texts.ts';
import { button, draw } from './draw.ts';
import { receiptPart } from './receipt.ts';
import { addressToCorrect } from './to-correct.ts';

const remove = (kept: StoredParcel, text: string) => button(text, () => void takeOut(kept.key));

type Forms = Record<string, string>;

function parcelPart(kept: StoredParcel, say: SubmitSay, forms: Forms): HTMLElement {
  const name = draw('h3', {}, draw('bdi', {}, kept.title));
  if (kept.state === 'sent' && kept.receipt)
    return draw(
      'article',
      {},
      name,
      receiptPart(kept.receipt, kept.kind, say),
      remove(kept, say('submit.waiting.seen')),
    );
  const refused = kept.state === 'refused';
  const onward = refused
    ? draw(
        'a',
        { class: 'button', href: addressToCorrect(kept, forms[kept.kind] ?? '') },
        say('submit.waiting.correct'),
      )
    : button(say('submit.waiting.now'), () => void sendAll(), false);
  return draw(
    'article',
    {},
    name,
    draw('p', {}, draw('strong', {}, say('submit.waiting'))),
    draw('p', {}, say(refused ? 'submit.waiting.refused' : 'submit.waiting.text')),
    draw('p', { class: 'cluster' }, onward, remove(kept, say('submit.waiting.drop'))),
  );
}

/** Shows what waits on this device, and follows it while it is sent. */
export async function showWaiting(section: HTMLElement): Promise<void> {
  const say = wordsOf(section);
  const place = section.querySelector('[data-parcels]');
  const forms = JSON.parse(section.dataset.forms ?? '{}') as Forms;
  const show = (all: StoredParcel[]) => {
    section.hidden = all.length === 0;
    place?.replaceChildren(...all.map((kept) => parcelPart(kept, say, forms)));
  };
  document.addEventListener(changed, (event) => {
    show((event as CustomEvent<StoredParcel[]>).detail);
  });
  show(await inOutbox());
}

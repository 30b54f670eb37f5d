import type { Receipt } from '../../../../outbox/parcel.ts';
import { button, draw, moveTo } from '../draw.ts';
import { valuesOf } from '../form.ts';
import { showFindings } from '../problems.ts';
import { mailPart } from '../receipt.ts';
import { rowFindings, senderFindings, textOf } from './batch.ts';
import type { Batch } from './batch.ts';
import type { Note } from '@kunstwijzer/content/submission/import';
import { askPart } from './ask.ts';
import { columnsPart } from './columns.ts';
import { correctRow } from './correct.ts';
import { dayOf } from './day-of.ts';
import { noteText } from './notes.ts';
import { isBad, isGood, nameOf, notesPart, rowsPart } from './rows.ts';
import type { Row } from './rows.ts';
import { sendRows } from './send-rows.ts';

/** Every row that was stored, with its day, its number and its link. */
function receiptsPart({ say }: Batch, receipts: Receipt[], sent: Row[], tag: string): HTMLElement {
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const items = receipts.map(({ number, link }, index) => {
    const row = sent[index];
    const name = draw('bdi', {}, (row && nameOf(row)) ?? number);
    const day = row ? dayOf(row.values, date) : '';
    const when = day === '' ? [] : [draw('bdi', {}, day), ' '];
    return draw(
      'li',
      {},
      draw('a', { href: link }, name),
      ' ',
      ...when,
      draw('bdi', { class: 'number', dir: 'ltr' }, number),
    );
  });
  const heading = draw('h2', { class: 'station', tabindex: '-1' }, say('submit.received'));
  return draw(
    'section',
    { class: 'done' },
    heading,
    draw('p', {}, say('submit.received.next')),
    receipts[0] ? mailPart(receipts[0], say) : null,
    draw('ol', {}, ...items),
  );
}

/** Sends the rows that are right; tells what is in the way, or shows the receipts in the place of everything. */
async function sendBatch(batch: Batch, root: HTMLElement, tell: (text: string) => void): Promise<void> {
  const { say, sender: form, kind, locale, key, opened } = batch;
  const good = batch.rows.filter(isGood);
  const sender = valuesOf(form);
  const findings = senderFindings(batch, sender);
  showFindings(form, findings, say('submit.problems'));
  if (findings.length > 0) return;
  tell(say('submit.sending'));
  const sent = await sendRows({ kind, locale, key, opened, sender, rows: good.map(({ values }) => values) });
  if (sent.is === 'received') {
    const receipts = receiptsPart(batch, sent.receipts, good, root.dataset.tag ?? 'nl');
    // The rows that come after these are read from the file that is still there.
    if (batch.rest > 0) {
      receipts.append(draw('p', {}, button(say('submit.import.next'), batch.more, false)));
      root.querySelector('[data-rows]')?.replaceChildren(receipts);
    } else root.replaceChildren(receipts);
    tell('');
    receipts.querySelector('h2')?.focus();
  } else if (sent.is === 'problems') {
    for (const { row, field } of sent.problems) good[row]?.problems.push({ field, code: 'invalid' });
    showBatch(batch, root, tell);
    tell(say('submit.import.wait'));
  } else if (sent.is === 'busy') tell(say('submit.failed.busy', { minutes: sent.minutes }));
  else tell(say(sent.is === 'unreachable' ? 'submit.import.offline' : 'submit.failed.other'));
}

function sendPart(batch: Batch, root: HTMLElement, tell: (text: string) => void): HTMLElement {
  const { say, sender, rows } = batch;
  const [good, bad] = [rows.filter(isGood).length, rows.filter(isBad).length];
  const send = draw('button', { type: 'submit', class: 'button' }, say('submit.import.send', { count: good }));
  send.disabled = bad > 0 || good === 0;
  sender.querySelector('.send')?.remove();
  sender.append(
    draw('div', { class: 'send' }, bad > 0 ? draw('p', { class: 'hint' }, say('submit.import.wait')) : null, send),
  );
  sender.onsubmit = (event) => {
    event.preventDefault();
    if (send.disabled) return;
    send.disabled = true;
    void sendBatch(batch, root, tell).finally(() => {
      send.disabled = false;
    });
  };
  return sender;
}

/** Shows what was understood of every row, and the way to correct, leave out and send. */
export function showBatch(batch: Batch, root: HTMLElement, tell: (text: string) => void): void {
  const { say, rows, blank, notes, rest } = batch;
  const place = root.querySelector<HTMLElement>('[data-rows]');
  const again = (line: number) => {
    showBatch(batch, root, tell);
    place?.querySelector<HTMLElement>(`[data-line="${line}"] .change`)?.focus();
  };
  const noteOf = (note: Note) => noteText(note, { say, tag: root.dataset.tag ?? 'nl' });
  const list = rowsPart(rows, {
    say,
    date: new Intl.DateTimeFormat(root.dataset.tag, { dateStyle: 'full', timeZone: 'UTC' }),
    textOf: (problem) => textOf(batch, problem),
    noteOf,
    leave: (row, left) => {
      row.left = left;
      again(row.line);
    },
    correct: (row) => {
      correctRow(blank, {
        say,
        title: say('submit.import.correct', { line: row.line }),
        values: row.values,
        findings: (values) => rowFindings(batch, values),
        save: (values) => {
          Object.assign(row, { values, problems: [], seen: true });
          again(row.line);
        },
      });
    },
  });
  const counts = { good: rows.filter(isGood).length, bad: rows.filter(isBad).length };
  const left = rows.length - counts.good - counts.bad;
  const heading = draw('h2', { class: 'station' }, say('submit.import.rows'));
  place?.replaceChildren(
    heading,
    draw('p', { class: 'counts', role: 'status' }, say('submit.import.counts', { ...counts, left })),
    ...[
      notesPart(notes, noteOf),
      rest > 0 ? draw('p', { class: 'hint' }, say('submit.import.rest', { count: rest })) : null,
    ].filter((part) => part !== null),
    ...columnsPart(batch),
    ...askPart(batch, () => {
      showBatch(batch, root, tell);
      leadToRows(root);
    }),
    list,
    sendPart(batch, root, tell),
  );
}

/** Leads to the rows, once they are shown. */
export function leadToRows(root: HTMLElement): void {
  const heading = root.querySelector<HTMLElement>('[data-rows] h2');
  if (heading) moveTo(heading);
}

import { today } from '@kunstwijzer/content/model';
import type { Times } from '@kunstwijzer/content/submission';
import { markup } from '../page/html.ts';
import type { Html } from '../page/html.ts';
import type { PageSay as Say, WordKey } from '../words/index.ts';
import { datesToCome, statusOf } from './facts.ts';
import { action, day, field, quietButton, section } from './parts.ts';
import { timesOfAll } from './subject.ts';
import type { Mine } from './subject.ts';

const mostDates = 366;

/** The dates of an event that has more than one: to call one off, and to put back what was called off. */
function datesPart(mine: Mine, say: Say): Html[] {
  const { on, off } = datesToCome(timesOfAll(mine), today());
  if (on.length + off.length < 2) return [];
  const options = on
    .slice(0, mostDates)
    .map((date) => markup`<option value="${date}">${day(mine.locale, date)}</option>`);
  const choose = markup`<select class="input" id="date" name="date">${options}</select>`;
  return [
    ...(on.length > 0
      ? [
          action(
            mine,
            'fact',
            field('date', say('facts.dates'), choose),
            quietButton(say('facts.cancelDate'), markup` name="fact" value="date"`),
          ),
        ]
      : []),
    ...off
      .slice(0, mostDates)
      .map((date) =>
        action(
          mine,
          'fact',
          markup`<p><strong>${say('facts.isOff', { date: day(mine.locale, date) })}</strong></p>`,
          markup`<input type="hidden" name="date" value="${date}">`,
          quietButton(say('facts.restore'), markup` name="fact" value="restore"`),
        ),
      ),
  ];
}

/** What one tells with one button: called off, full, another time. Null for what is no event. */
export function factsPart(mine: Mine, say: Say): Html | null {
  const { listing, isConfirmed } = mine;
  if (listing?.kind !== 'event') return null;
  const times = timesOfAll(mine);
  const status = statusOf(times);
  const [first] = listing.dates;
  // What it says already needs no button.
  const one = (fact: Times['status'], key: WordKey) =>
    fact === status
      ? null
      : markup`<button class="button quiet" type="submit" name="fact" value="${fact}">${say(key)}</button> `;
  const time = (name: string, key: WordKey, value: string) =>
    field(
      name,
      say(key),
      markup`<input class="input" id="${name}" name="${name}" type="time" dir="ltr" value="${value}">`,
    );
  return section(
    say('facts.title'),
    markup`<p>${say(isConfirmed ? 'facts.live' : 'facts.review')}</p>`,
    status && status !== 'scheduled'
      ? markup`<p><strong>${say('facts.now', { fact: say(`fact.${status}`) })}</strong></p>`
      : null,
    datesPart(mine, say),
    action(
      mine,
      'fact',
      markup`<p class="choices">${one('cancelled', 'facts.cancelAll')}${one('soldOut', 'facts.full')}${one('scheduled', 'facts.scheduled')}</p>`,
    ),
    markup`<h3>${say('facts.time')}</h3>`,
    action(
      mine,
      'fact',
      time('start', 'facts.starts', first?.starts.slice(11) ?? ''),
      time('end', 'facts.ends', first?.ends.slice(11) ?? ''),
      quietButton(say('facts.saveTime'), markup` name="fact" value="time"`),
    ),
  );
}

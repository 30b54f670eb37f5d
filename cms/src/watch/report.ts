import type { Difference } from './differences.ts';
import type { Dated } from './found.ts';

/** Dates named in one line; the rest is counted. */
const named = 6;
/** Lines of one report. */
const mostLines = 25;
const longestTitle = 100;

const dayText = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dateOf = (day: string) => dayText.format(new Date(day));
const withTime = ({ day, time }: Pick<Dated, 'day' | 'time'>) => (time ? `${dateOf(day)} ${time}` : dateOf(day));
const listOf = (texts: string[]) =>
  texts.slice(0, named).join(', ') + (texts.length > named ? ` en nog ${texts.length - named}` : '');

// From a page of somebody else: no line ends, no hidden characters, not too long.
const quoted = (title: string) =>
  `“${title
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ')
    .trim()
    .slice(0, longestTitle)}”`;

function lineOf(difference: Difference): string {
  const title = quoted(difference.title);
  switch (difference.kind) {
    case 'missing':
      return `- ${title} staat niet bij ons: ${listOf(difference.theirs.map(withTime))}.`;
    case 'dates':
      return `- ${title} is bij de aanbieder ook op ${listOf(difference.theirs.map(withTime))}.`;
    case 'time':
      return `- ${title} begint op ${dateOf(difference.day)} bij de aanbieder om ${difference.theirs}, bij ons om ${difference.ours}.`;
    case 'end':
      return `- ${title} eindigt op ${dateOf(difference.day)} bij de aanbieder om ${difference.theirs}, bij ons om ${difference.ours}.`;
    case 'moved':
      return `- ${title} is bij de aanbieder verplaatst van ${dateOf(difference.from)} naar ${withTime(difference.to)}.`;
    case 'cancelled':
      return `- ${title} gaat volgens de aanbieder niet door op ${listOf(difference.days.map(dateOf))}.`;
    case 'postponed':
      return `- ${title} is volgens de aanbieder uitgesteld: ${listOf(difference.days.map(dateOf))}.`;
    case 'removed':
      return `- ${title} staat bij de aanbieder niet (meer) op ${listOf(difference.days.map(dateOf))}, bij ons wel.`;
    case 'gone':
      return `- ${title} staat bij ons op ${listOf(difference.ours.map(dateOf))}, en niet (meer) bij de aanbieder.`;
  }
}

/** The differences as lines for editors, each beginning with a dash. */
export const linesOf = (all: Difference[]): string[] => all.slice(0, mostLines).map(lineOf);

/** A line that says where an address leads for good. */
export const movedLine = (address: string): string => `- Het adres van de agenda is voorgoed verhuisd naar ${address}.`;

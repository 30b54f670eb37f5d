import { pick } from '@kunstwijzer/content/model';
import type { Coach, Contact as Reach, Locale, LocalizedText } from '@kunstwijzer/content/model';
import type { PageContext } from '../page-context.ts';
import { findRecord } from '../records.ts';
import type { Contact, Text } from './sheet.ts';

export type Words = Pick<PageContext, 'locale' | 'dir' | 't' | 'format' | 'url'>;

/** Sets a name or price apart, so that its direction does not upset the sentence around it (UAX #9, isolates). */
export const apart = (text: string): string => `\u2068${text}\u2069`;

/** A localised text for paper, with its language when it fell back. */
export function textOf(texts: LocalizedText, locale: Locale): Text {
  const { value, lang, fallback } = pick(texts, locale);
  return fallback ? { text: value, lang } : { text: value };
}

/** A website as people say it: without protocol, `www.` and the last slash. */
export const sayAddress = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');

/** How to reach someone, what helps most first. */
export const reachLines = ({ phone, email, website }: Reach): string[] =>
  [phone, email, website && sayAddress(website)].filter((line) => line !== null);

/** A point of contact with its address, and at least one way to reach it or go there; else null. */
export function contactOf(coach: Coach): Contact | null {
  const address = findRecord('providers', coach.provider)?.places.find((place) => place.address)?.address;
  const street = address && [address.street, address.city].filter((part) => part !== null).join(', ');
  const lines = [...(street ? [street] : []), ...reachLines(coach.contact)];
  return lines.length > 0 ? { name: coach.organisation, lines } : null;
}

/** The latest day of some days (`YYYY-MM-DD`); `otherwise` when there is none. */
export const latest = (days: string[], otherwise: string): string =>
  days.reduce((a, b) => (a > b ? a : b), '') || otherwise;

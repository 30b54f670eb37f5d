import type { Understood } from './types.ts';

/** The query without one of the parts that were understood: what removing its chip leaves. */
export const cut = (query: string, { span: [from, until] }: Pick<Understood, 'span'>): string =>
  `${query.slice(0, from)} ${query.slice(until)}`.replace(/\s+/gu, ' ').trim();

import type { AgeGroup, District, Locale } from '@kunstwijzer/content/model';

/* Names and addresses of what can be printed. Runs in the browser too: types only from the model. */

/** For whom a sheet of a district is made, with their word in addresses: Dutch in every language, as all paths. */
export const crowds = {
  children: 'kinderen',
  teens: 'jongeren',
  adults: 'volwassenen',
} as const satisfies Partial<Record<AgeGroup, string>>;
export type Crowd = keyof typeof crowds;

/** The two things to print: a sheet folded to A5, and one for the wall. */
export const forms = ['folder', 'poster'] as const;
export type Form = (typeof forms)[number];

/** What a sheet is about; its name is the same in every language. */
export type Subject = { kind: 'district'; district: District; crowd: Crowd } | { kind: 'pass'; slug: string };

export const subjectName = (subject: Subject): string =>
  subject.kind === 'pass' ? subject.slug : `${subject.district}-${crowds[subject.crowd]}`;

/** The path of the PDF without its language: `/papier/laak-kinderen-folder.pdf`. */
export const filePath = (name: string, form: Form): string => `/papier/${name}-${form}.pdf`;

/** What is printed under the QR code, short enough to type: `/p/laak-kinderen-tr`. */
export const shortPath = (name: string, locale: Locale): string => `/p/${name}-${locale}`;

/** No file is larger (kB): pages say so, and a test of the built site holds it. */
export const largestFile = 150;

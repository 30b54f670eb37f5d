import type { Locale } from '@kunstwijzer/content/model';
import type { Form } from './names.ts';

/** A text on paper; `lang` is there when it fell back to another language than that of the sheet. */
export type Text = { text: string; lang?: Locale };

/** Something to join or visit, as one stop of the line. `svg` is its pictogram, `color` that of its discipline. */
export type Stop = {
  title: Text;
  svg: string;
  color: string;
  price: string;
  /** What it costs with a pass. */
  pass: string | null;
  /** Who, where and for what ages; each is set apart from the next. */
  where: string[];
  /** A telephone number, an e-mail address or a website. */
  reach: string | null;
  when: { text: string; time: string | null } | null;
  example: boolean;
};

/** A part of a sheet: a list of stops, or texts; steps are numbered. */
export type Part = { heading: string } & (
  { kind: 'stops'; intro: string | null; stops: Stop[] } | { kind: 'texts' | 'steps'; texts: Text[] }
);

/** Someone to ask: a name, and an address, telephone number or website. */
export type Contact = { name: string; lines: string[] };

/** All that stands on a leaflet or a poster, ready to be set: words, not records. */
export type Sheet = {
  form: Form;
  lang: Locale;
  dir: 'ltr' | 'rtl';
  site: string;
  /** The kind of sheet, above its title. */
  kicker: string;
  title: string;
  lead: Text;
  /** What stands inside, on the two pages of the leaflet. */
  inside: [Part[], Part[]];
  join: { heading: string; steps: string[] };
  /** What makes it cheaper; null where the sheet is about that already. */
  money: { heading: string; text: string; passes: string[] } | null;
  help: { heading: string; intro: string; contacts: Contact[] };
  /** `svg` is the QR code of `address`, `alt` what it says to who cannot see it. */
  link: { intro: string; address: string; svg: string; alt: string };
  asOf: string;
  /** The day of `asOf`, `YYYY-MM-DD`. */
  date: string;
  /** The mark of invented examples. */
  example: { badge: string; notice: string } | null;
};

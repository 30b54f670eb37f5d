/* Runs in the browser, and in the service worker. */

/**
 * What the server gives for what it has stored. `mail`: whether one is on its way (`sent`), comes when an editor has looked
 * (`later`), or does not come because that address had enough for today (`full`), or there is none (`none`; also left out).
 */
export type Receipt = { number: string; link: string; mail?: 'sent' | 'later' | 'full' | 'none' };

/** Something to send: the fields of a form as they were, and the picture. `key` makes that it counts once. */
export type Parcel = {
  key: string;
  kind: string;
  locale: string;
  /** What to call it on this device. */
  title: string;
  fields: [name: string, value: string][];
  image: File | null;
};

/** What came of sending. `unreachable`: no network, or nobody behind it. */
export type Outcome =
  | { is: 'received'; receipt: Receipt }
  | { is: 'problems'; problems: unknown }
  | { is: 'similar'; duplicates: unknown }
  | { is: 'busy'; minutes: number }
  | { is: 'unreachable' | 'tooLarge' | 'noPicture' | 'failed' };

/** A parcel on this device. Once it is sent only its receipt stays; when it is refused, also why. */
export type StoredParcel = Parcel & {
  since: number;
  state: 'waiting' | 'sent' | 'refused';
  receipt?: Receipt;
  why?: Outcome;
};

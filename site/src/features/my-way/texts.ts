import type { Discipline, District, Stage } from '@kunstwijzer/content/model';
import type { Say } from '@kunstwijzer/content/words';

/** The texts of "my way"; the page hands them over. */
export const wayKeys = [
  'common.example',
  'myway.age',
  'myway.age.hint',
  'myway.age.wrong',
  'myway.also',
  'myway.also.hint',
  'myway.at.district',
  'myway.at.km',
  'myway.at.unknown',
  'myway.can',
  'myway.can.back',
  'myway.can.bit',
  'myway.can.experienced',
  'myway.can.nothing',
  'myway.error',
  'myway.found',
  'myway.gap',
  'myway.here',
  'myway.line',
  'myway.loading',
  'myway.near',
  'myway.near.none',
  'myway.near.none.more',
  'myway.next',
  'myway.next.intro',
  'myway.otherwise',
  'myway.otherwise.ask',
  'myway.otherwise.ask.link',
  'myway.otherwise.district',
  'myway.otherwise.district.link',
  'myway.otherwise.line',
  'myway.otherwise.online',
  'myway.otherwise.online.link',
  'myway.otherwise.online.none',
  'myway.otherwise.refused',
  'myway.otherwise.refused.none',
  'myway.otherwise.tell',
  'myway.otherwise.tell.link',
  'myway.passes',
  'myway.postcode',
  'myway.postcode.outside',
  'myway.retry',
  'myway.tag.ages',
  'myway.tag.chosen',
  'myway.tag.school',
  'myway.where',
  'myway.where.any',
] as const;

export type WayKey = (typeof wayKeys)[number];
export type WaySay = Say<WayKey>;

/** Names of vocabularies in the language of the page, and addresses in it. */
export type WayWords = {
  /** Intl tag of the page. */
  tag: string;
  stages: Record<Stage, string>;
  disciplines: Record<Discipline, string>;
  districts: Record<District, string>;
  /** Pages: `lines` and `ways` by discipline (`ways` for the age group of the page, where it has one). */
  lines: Record<Discipline, string>;
  ways: Record<Discipline, string>;
  contact: { young: string; adult: string };
  /** The search for what can be followed online. */
  online: string;
  tell: string;
};

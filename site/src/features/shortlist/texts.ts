import type { Say } from '@kunstwijzer/content/words';

/** The texts of the shortlist; the page hands them over. */
export const listKeys = [
  'common.example',
  'shortlist.clear',
  'shortlist.cleared',
  'shortlist.count',
  'shortlist.empty',
  'shortlist.empty.agenda',
  'shortlist.empty.how',
  'shortlist.empty.offer',
  'shortlist.empty.route',
  'shortlist.error',
  'shortlist.gone',
  'shortlist.gone.remove',
  'shortlist.gone.why',
  'shortlist.loading',
  'shortlist.mine',
  'shortlist.print',
  'shortlist.removed',
  'shortlist.retry',
  'shortlist.share',
  'shortlist.share.copied',
  'shortlist.share.copy',
  'shortlist.share.how',
  'shortlist.share.label',
  'shortlist.share.visitor',
  'shortlist.shared',
  'shortlist.shared.take',
  'shortlist.shared.taken',
  'shortlist.total',
  'shortlist.total.ask',
  'shortlist.total.count',
  'shortlist.total.firstFree',
  'shortlist.total.free',
  'shortlist.total.note',
  'shortlist.total.unknown',
  'shortlist.undo',
] as const;

export type ListKey = (typeof listKeys)[number];
export type ListSay = Say<ListKey>;

import { hanging, keysOf, noticeKinds } from '@kunstwijzer/content/model';
import type { Notice } from '@kunstwijzer/content/model';

/** What hangs on the board on a day (`YYYY-MM-DD`), asked and offered apart, the newest first; the last day counts. */
export function board(notices: Notice[], today: string): { kind: Notice['kind']; notices: Notice[] }[] {
  const there = hanging(notices, today);
  return keysOf(noticeKinds).map((kind) => ({ kind, notices: there.filter((notice) => notice.kind === kind) }));
}

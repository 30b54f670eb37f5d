import type { CollectionName, Snapshot } from '@kunstwijzer/content/model';

/** The draft that an editor looks at. */
export type DraftOf = { collection: CollectionName; id: string };

/** The content of a preview, or why the draft cannot be shown yet: one line per field. */
export type PreviewContent = { ok: true; snapshot: Snapshot } | { ok: false; lines: string[] };

/**
 * What the CMS offers to the server around it. Both live in one process, but Next bundles the CMS apart:
 * they meet on globalThis.
 */
export type CmsBridge = {
  /** Whether the cookies of a request belong to someone with an account. */
  isStaff: (headers: Headers) => Promise<boolean>;
  /** The published content with this draft in it; without a draft the published content alone. */
  previewContent: (draft: DraftOf | null) => Promise<PreviewContent>;
  /** Begins no more jobs; resolves when nothing is being written any more. */
  settle: () => Promise<void>;
};

const key = Symbol.for('kunstwijzer.cms');

/** Offers the CMS to the server; called once, when Next starts. */
export const offerBridge = (bridge: CmsBridge): void => {
  (globalThis as { [key]?: CmsBridge })[key] = bridge;
};

/** The CMS of this process; null while it is starting. */
export const cmsBridge = (): CmsBridge | null => (globalThis as { [key]?: CmsBridge })[key] ?? null;

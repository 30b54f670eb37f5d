import { issueLine, parseSnapshot } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import { buildSnapshot } from '../snapshot/build.ts';
import type { DraftOf, PreviewContent } from './bridge.ts';

/** The published content with one draft in it, checked as strictly as a publication: what the preview shows can go live. */
export async function previewContent(payload: Payload, draft: DraftOf | null): Promise<PreviewContent> {
  const parsed = parseSnapshot(await buildSnapshot(payload, draft ? { draft } : {}));
  return parsed.ok ? parsed : { ok: false, lines: parsed.issues.map(issueLine) };
}

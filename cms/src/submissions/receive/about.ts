import type { SubmissionKind, Values } from '@kunstwijzer/content/submission';
import { firstOf } from './body.ts';

const inAddress = /^([a-z]{1,40})\/([a-z0-9]+(?:-[a-z0-9]+)*)$/u;

/**
 * The values of a report, with what it is about. A script carries that along; without one only the address of the page
 * of the form says it (`?over=activities/kinderkoor`), which browsers send to their own site as the referrer.
 */
export function withAbout(kind: SubmissionKind, values: Values, referrer: string | null): Values {
  if (kind !== 'mistake' || firstOf(values, 'about-slug') !== '' || !referrer || !URL.canParse(referrer)) return values;
  const found = inAddress.exec(new URL(referrer).searchParams.get('over') ?? '');
  return found?.[1] && found[2] ? { ...values, 'about-collection': [found[1]], 'about-slug': [found[2]] } : values;
}

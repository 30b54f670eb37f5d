import { ageRanges } from '../core/index.ts';
import type { Coach, Guide, Notice, Pass, RouteStep, Story } from '../model/index.ts';
import { priceFact } from './parts.ts';

/* What is known of what one reads. */

export const stepFacts = (step: RouteStep) => ({
  disciplines: step.disciplines,
  ages: ageRanges(step.ages),
  districts: step.district ? [step.district] : [],
  stage: step.stage,
  price: priceFact(step.price),
});

export const storyFacts = ({ disciplines, district }: Story) => ({
  disciplines,
  districts: district ? [district] : [],
});

export const noticeFacts = ({ disciplines, kind }: Notice) => ({ disciplines, forms: [kind] });

export const coachFacts = ({ districts, audiences }: Coach) => ({
  districts,
  ...(audiences.includes('schools') && { forms: ['school'] }),
});

export const passOwnFacts = ({ slug }: Pass) => ({ passes: { [slug]: 'yes' as const }, forms: ['apply', 'discount'] });

export const guideFacts = ({ topic }: Guide) => ({ topic });

import { disciplines as arts, dutchLevels, levels as all, spokenLanguages } from '../../model/vocabulary.ts';

/* Questions, and steps of them, that more forms ask. */

export const title = { type: 'text', name: 'title', max: 100 } as const;
export const summary = { type: 'text', name: 'summary', max: 300, isLong: true } as const;
export const disciplines = { type: 'choices', name: 'disciplines', options: arts, atLeast: 1, atMost: 4 } as const;
export const languages = { type: 'choices', name: 'languages', options: spokenLanguages } as const;
export const levels = { type: 'choices', name: 'levels', options: all } as const;
export const dutchNeeded = {
  type: 'choice',
  name: 'dutch-needed',
  options: dutchLevels,
  fallback: 'unknown',
} as const;
export const booking = { type: 'contact', prefix: 'booking' } as const;

export const what = { title, summary, disciplines } as const;
export const more = { description: { type: 'description' } } as const;
export const provider = { provider: { type: 'provider' }, newProvider: { type: 'newProvider' } } as const;
export const price = { price: { type: 'price' }, passRules: { type: 'passRules' } } as const;
export const access = { access: { type: 'access' } } as const;
export const image = { picture: { type: 'picture' } } as const;

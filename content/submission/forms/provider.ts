import { providerKinds } from '../../model/vocabulary.ts';
import { form } from './form.ts';
import { access, disciplines, dutchNeeded, image, languages, levels, more, summary } from './questions.ts';

/** A new provider, or a provider of the directory that says "this is us". */
export const providerForm = form(
  'provider',
  {
    intent: { intent: { type: 'intent' } },
    organisation: {
      name: { type: 'line', name: 'name', max: 100 },
      kind: { type: 'choice', name: 'provider-kind', options: providerKinds },
      summary,
      disciplines,
    },
    more,
    translations: {},
    address: { places: { type: 'places' } },
    who: { ages: { type: 'ages' }, levels, languages, dutchNeeded },
    passes: { passRules: { type: 'passRules' } },
    access,
    contact: { contact: { type: 'contact', prefix: 'contact' } },
    image,
  },
  { when: { field: 'intent', is: ['new'] } },
);

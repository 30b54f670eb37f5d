import draftCoaches from './drafts/coaches.json' with { type: 'json' };
import draftGuides from './drafts/guides.json' with { type: 'json' };
import draftPasses from './drafts/passes.json' with { type: 'json' };
import draftProviders from './drafts/providers.json' with { type: 'json' };
import draftSpaces from './drafts/spaces.json' with { type: 'json' };
import draftSteps from './drafts/steps.json' with { type: 'json' };
import draftTerms from './drafts/terms.json' with { type: 'json' };
import { parseSeed } from './parse.ts';
import type { Seed } from './parse.ts';
import coaches from './published/coaches.json' with { type: 'json' };
import guides from './published/guides.json' with { type: 'json' };
import passes from './published/passes.json' with { type: 'json' };
import providers from './published/providers.json' with { type: 'json' };
import site from './published/site.json' with { type: 'json' };
import spaces from './published/spaces.json' with { type: 'json' };
import steps from './published/steps.json' with { type: 'json' };
import terms from './published/terms.json' with { type: 'json' };
import todo from './todo.json' with { type: 'json' };

export type { Draft, Seed } from './parse.ts';

// Made by the editors in the CMS or, as examples, by content/demo: the facts have none.
const none = { activities: [], events: [], stories: [], notices: [], alerts: [], redirects: [] };

let parsed: Seed | undefined;

const load = (): Seed =>
  (parsed ??= parseSeed({
    published: { site, terms, passes, providers, spaces, steps, guides, coaches, ...none },
    drafts: {
      terms: draftTerms,
      passes: draftPasses,
      providers: draftProviders,
      spaces: draftSpaces,
      steps: draftSteps,
      guides: draftGuides,
      coaches: draftCoaches,
    },
    todo,
  }));

/** The content that the CMS starts with, parsed at first use; throws an error that names file, record and field. */
export const seed: Readonly<Seed> = {
  get published() {
    return load().published;
  },
  get drafts() {
    return load().drafts;
  },
  get todo() {
    return load().todo;
  },
};

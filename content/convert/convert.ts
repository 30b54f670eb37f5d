import { collectionNames } from '../model/index.ts';
import type { CollectionName, Snapshot } from '../model/index.ts';
import type { Draft, Seed } from '../seed/parse.ts';
import { toAnchorCoaches, toCityCoach } from './coaches.ts';
import type { Context, Converted } from './converted.ts';
import type { Places } from './districts.ts';
import type { FactFiles } from './facts.ts';
import { writtenGuides } from './guides/index.ts';
import { toWrittenGuide } from './guides.ts';
import type { Library } from './library.ts';
import { liveOf } from './links.ts';
import { toPass } from './passes.ts';
import { toProvider } from './providers.ts';
import { siteSettings } from './site.ts';
import { toSpace } from './spaces.ts';
import { todoOf } from './status.ts';
import { toStep } from './steps.ts';
import { isInsight, toGuide } from './support.ts';
import { toExtraTerm, toTerm } from './terms.ts';
import { extraTerms } from './words/index.ts';

type Lists = { [Name in CollectionName]: Converted<Snapshot[Name][number]>[] };

function convertAll(facts: FactFiles, context: Context): Lists {
  const providers = facts.providers.map((fact) => toProvider(fact, context));
  const support = facts.support.filter((fact) => !isInsight(fact));
  return {
    terms: [...facts.glossary.map((fact) => toTerm(fact, context)), ...extraTerms.map(toExtraTerm)],
    passes: facts.passes.map((fact) => toPass(fact, context)),
    providers,
    spaces: facts.spaces.map((fact) => toSpace(fact, context)),
    steps: facts.routes.map((fact) => toStep(fact, context)),
    activities: [],
    events: [],
    stories: [],
    guides: [
      ...writtenGuides.map((guide) => toWrittenGuide(guide, facts)),
      // The written guides of a topic come first.
      ...support.map((fact, i) => toGuide(fact, writtenGuides.length + i, context)),
    ],
    coaches: [...toAnchorCoaches(providers), ...support.flatMap((fact) => toCityCoach(fact, providers, context) ?? [])],
    notices: [],
    alerts: [],
  };
}

const bySlug = (a: { record: { slug: string } }, b: { record: { slug: string } }) =>
  a.record.slug < b.record.slug ? -1 : a.record.slug > b.record.slug ? 1 : 0;

/** The whole seed from the facts. Pure: the same facts and texts give the same seed. */
export function convert(facts: FactFiles, places: Places, library: Library): Seed {
  const lists = convertAll(facts, { library, places, live: liveOf(facts) });
  const sorted = collectionNames.map((name) => [name, [...lists[name]].sort(bySlug)] as const);
  const published = Object.fromEntries(
    sorted.map(([name, list]) => [name, list.filter(({ live }) => live).map(({ record }) => record)]),
  ) as Pick<Snapshot, CollectionName>;
  const drafts = sorted.flatMap(([collection, list]) =>
    list.filter(({ live }) => !live).map(({ record, notes }) => ({ collection, record, todo: todoOf(notes) }) as Draft),
  );
  const todo = Object.fromEntries(
    sorted.flatMap(([name, list]) =>
      list
        .filter(({ notes }) => notes.length > 0)
        .map(({ record, notes }) => [`${name}/${record.slug}`, todoOf(notes)]),
    ),
  );
  return { published: { version: 1, site: siteSettings, ...published, redirects: [] }, drafts, todo };
}

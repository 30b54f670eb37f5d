import { keysOf } from '@kunstwijzer/content/model';
import type { Guide, Pass } from '@kunstwijzer/content/model';
import { paths, providerTopics } from '../../urls.ts';
import type { ProviderTopic } from '../../urls.ts';

/** A topic with the guide that is the heart of its page (null for most) and the other guides, in the editors' order. */
export type TopicGuides = { topic: ProviderTopic; heart: Guide | null; guides: Guide[] };

/** The guides of one topic for providers. */
export function guidesOf(topic: ProviderTopic, guides: Guide[]): TopicGuides {
  const here = guides.filter((guide) => guide.topic === topic).sort((a, b) => a.order - b.order);
  const heart = here.find(({ slug }) => paths.guide(slug) === paths.forProviders(topic)) ?? null;
  return { topic, heart, guides: here.filter((guide) => guide !== heart) };
}

/** Every topic for providers, in the order of the overview, also those without a guide. */
export const topicsOf = (guides: Guide[]): TopicGuides[] =>
  keysOf(providerTopics).map((topic) => guidesOf(topic, guides));

/** Facts of passes that are about the organisations that accept them: what it means for them, and who pays. */
const factsForProviders = {
  meaning: ['kdm-who', 'kdm-choice', 'oov-privacy-practice', 'bieb-artscool', 'oov-provider-barrier'],
  paid: ['jf-intermediary', 'oov-max', 'oov-2024-raise'],
} as const satisfies Record<string, string[]>;

/** Passes that work in The Hague (or may do so) with what is known for providers; passes with nothing known are left out. */
export function passesForProviders(
  passes: Pass[],
  about: keyof typeof factsForProviders,
): { pass: Pass; facts: Pass['facts'] }[] {
  const wanted: readonly string[] = factsForProviders[about];
  return passes
    .filter(({ inTheHague }) => inTheHague !== 'no')
    .map((pass) => ({ pass, facts: pass.facts.filter(({ id }) => wanted.includes(id)) }))
    .filter(({ facts }) => facts.length > 0)
    .sort((a, b) => b.facts.length - a.facts.length);
}

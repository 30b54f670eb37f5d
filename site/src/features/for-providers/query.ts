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

/** Facts of passes that are about the organisations that accept them: who pays, who applies, what went wrong. */
const factsForProviders = [
  'oov-2024-raise',
  'oov-provider-barrier',
  'oov-max',
  'oov-privacy-practice',
  'kdm-who',
  'kdm-choice',
  'bieb-artscool',
  'jf-intermediary',
];

/** Passes that work in The Hague (or may do so) with what is known for providers; passes with nothing known are left out. */
export const passesForProviders = (passes: Pass[]): { pass: Pass; facts: Pass['facts'] }[] =>
  passes
    .filter(({ inTheHague }) => inTheHague !== 'no')
    .map((pass) => ({ pass, facts: pass.facts.filter(({ id }) => factsForProviders.includes(id)) }))
    .filter(({ facts }) => facts.length > 0)
    .sort((a, b) => b.facts.length - a.facts.length);

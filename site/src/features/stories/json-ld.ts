import { disciplines, label, pick } from '@kunstwijzer/content/model';
import type { Locale, Provider, Story } from '@kunstwijzer/content/model';

/** What structured data about a story is made of; addresses are complete. */
type StoryFacts = {
  story: Story;
  provider: Provider | undefined;
  url: string;
  image: string | null;
  publisher: string;
  locale: Locale;
};

/** schema.org data of a story, in the language it is shown in; null for an invented example. */
export function storyJsonLd({ story, provider, url, image, publisher, locale }: StoryFacts): object | null {
  if (story.example) return null;
  const title = pick(story.title, locale);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title.value,
    description: pick(story.summary, locale).value,
    url,
    inLanguage: title.lang,
    datePublished: story.on,
    dateModified: story.confirmation.on > story.on ? story.confirmation.on : story.on,
    author: { '@type': 'Organization', name: publisher },
    publisher: { '@type': 'Organization', name: publisher },
    ...(image && { image }),
    ...(story.disciplines.length > 0 && {
      articleSection: story.disciplines.map((discipline) => label(disciplines, discipline, locale)),
    }),
    ...(provider && { about: { '@type': 'Organization', name: provider.name } }),
  };
}

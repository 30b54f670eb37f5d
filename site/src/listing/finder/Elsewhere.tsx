import type { FinderKey, FinderSay } from './texts.ts';

/** Addresses that lead on from what is not of this site. */
export type Onward = { passes: string; film: string };

type Props = { topic: string; onward: Onward; say: FinderSay };

const texts = {
  swim: 'finder.elsewhere.swim',
  sport: 'finder.elsewhere.sport',
  cinema: 'finder.elsewhere.cinema',
  travel: 'finder.elsewhere.travel',
  home: 'finder.elsewhere.home',
  work: 'finder.elsewhere.work',
  health: 'finder.elsewhere.health',
  family: 'finder.elsewhere.family',
  food: 'finder.elsewhere.food',
  town: 'finder.elsewhere.town',
  shop: 'finder.elsewhere.shop',
} as const satisfies Record<string, FinderKey>;

const links: Record<string, { key: FinderKey; to: keyof Onward }> = {
  swim: { key: 'finder.elsewhere.passes', to: 'passes' },
  sport: { key: 'finder.elsewhere.passes', to: 'passes' },
  cinema: { key: 'finder.elsewhere.film', to: 'film' },
};

/** What was asked is of another trade: what this site is for, and where to look. */
export function Elsewhere({ topic, onward, say }: Props) {
  const text = texts[topic as keyof typeof texts];
  const link = links[topic];
  return (
    <>
      <p>{say('finder.elsewhere.what')}</p>
      {text && <p>{say(text)}</p>}
      {link && (
        <p>
          <a href={onward[link.to]}>{say(link.key)}</a>
        </p>
      )}
    </>
  );
}

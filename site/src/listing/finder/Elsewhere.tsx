import type { FinderKey, FinderSay } from './texts.ts';

/** Addresses that lead on from what is not of this site. */
export type Onward = { passes: string; film: string };

type Props = { topic: string; onward: Onward; say: FinderSay };

const links: Record<string, { key: FinderKey; to: keyof Onward }> = {
  swim: { key: 'finder.elsewhere.passes', to: 'passes' },
  sport: { key: 'finder.elsewhere.passes', to: 'passes' },
  cinema: { key: 'finder.elsewhere.film', to: 'film' },
};

/** What was asked is of another trade: what this site is for, and where to look. */
export function Elsewhere({ topic, onward, say }: Props) {
  const link = links[topic];
  return (
    <>
      <p>{say('finder.elsewhere.what')}</p>
      <p>{say(`finder.elsewhere.${topic}` as FinderKey)}</p>
      {link && (
        <p>
          <a href={onward[link.to]}>{say(link.key)}</a>
        </p>
      )}
    </>
  );
}

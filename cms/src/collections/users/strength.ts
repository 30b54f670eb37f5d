import type { Translate } from '../../i18n/words.ts';

/** Characters that a password has at least, and at most: nobody types more, and what is longer only costs time. */
const shortest = 12;
const longest = 200;

/** What the check looks at; a longer password is judged by its beginning. It takes 150 ms at most. */
const lookedAt = 64;
/** Of zxcvbn's scores 0 to 4: more than ten thousand million guesses. */
const strongEnough = 4;

/** Words that everybody who knows this site tries first. */
const ours = ['haagse', 'kunstwijzer', 'wegwijzer', 'denhaag', 'den haag', 'hague', 'redactie', 'beheer', 'beheerder'];

/** Why a password is refused; null when it is not. */
export type Weakness = 'short' | 'long' | 'guessable';

/** Why a password is refused, in words. */
export const weaknessWords = (t: Translate, weakness: Weakness): string =>
  t(`refused:${weakness}`, { shortest, longest });

// Four megabytes of words, which most processes never need.
const load = async () => {
  const [{ ZxcvbnFactory }, common, en, nl] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-nl-be'),
  ]);
  const dictionary = { ...common.dictionary, ...en.dictionary, ...nl.dictionary };
  return new ZxcvbnFactory({ dictionary, graphs: common.adjacencyGraphs, maxLength: lookedAt });
};
let loaded: ReturnType<typeof load> | null = null;

/**
 * Whether somebody could guess a password.
 * @param about what others know of the person: e-mail address, name.
 */
export async function weaknessOf(password: string, about: string[]): Promise<Weakness | null> {
  if ([...password].length < shortest) return 'short';
  if (password.length > longest) return 'long';
  loaded ??= load();
  const known = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 1);
  const { score } = (await loaded).check(password, [...ours, ...known]);
  return score < strongEnough ? 'guessable' : null;
}

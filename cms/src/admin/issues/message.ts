import type { Translate, WordKey } from '../../i18n/words.ts';

type Rule = { says: RegExp; key: WordKey; parts?: string[] };

/** What the model says of a record (content/model/parse-snapshot.ts, and what Zod says of a value), and the text for editors. */
const rules: Rule[] = [
  { says: /^is used twice$/u, key: 'issues:twice' },
  { says: /^names ([\w-]+)\/(\S+), which is not published$/u, key: 'issues:names', parts: ['of', 'slug'] },
  { says: /^names the kind (\S+), which (\S+) does not have$/u, key: 'issues:tier', parts: ['tier', 'pass'] },
  { says: /^leads to steps\/(\S+), which leads back to this step$/u, key: 'issues:pair', parts: ['step'] },
  { says: /^the lowest age is above the highest$/u, key: 'issues:ages' },
  { says: /^ends before it begins$/u, key: 'issues:ends' },
  { says: /^Invalid input: expected \w+, received (?:null|undefined)$/u, key: 'issues:empty' },
  { says: /^Too small: expected \w+ to have >=1 /u, key: 'issues:empty' },
  { says: /^Invalid /u, key: 'issues:wrong' },
  { says: /^Too (?:small|big)/u, key: 'issues:size' },
];

function said(message: string, t: Translate, kindOf: (collection: string) => string): string {
  for (const { says, key, parts = [] } of rules) {
    const found = says.exec(message);
    if (!found) continue;
    const value = (part: string, i: number) => (part === 'of' ? kindOf(found[i + 1] ?? '') : (found[i + 1] ?? ''));
    return t(key, Object.fromEntries(parts.map((part, i) => [part, value(part, i)])));
  }
  return message;
}

/** The message of an issue in words for editors; one that we do not know stays as it is. `kindOf` names a collection. */
export function issueMessage(message: string, t: Translate, kindOf: (collection: string) => string): string {
  const [, start, rest = message] = /^(is on the site without it|is not on the site): (.*)$/su.exec(message) ?? [];
  const what = said(rest, t, kindOf);
  if (start === undefined) return what;
  return t(start === 'is not on the site' ? 'issues:absent' : 'issues:without', { what });
}

import { defaultLocale, localeKeys } from '@kunstwijzer/content/model';
import type { AgeGroup, Snapshot } from '@kunstwijzer/content/model';
import { nothing, writeState } from '../listing/finder/state.ts';
import { entriesIn } from '../listing/lists.ts';
import { paths } from '../urls.ts';
import { shortPath, subjectName } from './names.ts';
import type { Subject } from './names.ts';
import { subjectsOf } from './subjects.ts';

/** The page that says more than the paper: a list of the district for this crowd, or the page of the pass. */
function landing(subject: Subject): string {
  if (subject.kind === 'pass') return paths.pass(subject.slug);
  const { district, crowd } = subject;
  const hasAny = (kind: 'activity' | 'provider') =>
    entriesIn(kind, defaultLocale, { discipline: null, district }).length > 0;
  const query = writeState({ ...nothing, choices: { age: [crowd satisfies AgeGroup] } });
  if (hasAny('activity')) return paths.offer({ district }) + query;
  return hasAny('provider') ? paths.providers({ district }) + query : paths.providers() + query;
}

/**
 * A redirect for every short link on paper, one rule a line as Netlify reads them; each opens in its own language.
 * Paper lives long: what was printed under the old name of a pass goes on to the new one.
 */
export function shortLinkLines(snapshot: Pick<Snapshot, 'passes' | 'redirects'>): string[] {
  const pages = [
    ...subjectsOf(snapshot).map((subject) => ({ name: subjectName(subject), page: landing(subject) })),
    ...snapshot.redirects
      .filter(({ collection }) => collection === 'passes')
      .map(({ from, to }) => ({ name: from, page: paths.pass(to) })),
  ];
  return pages.flatMap(({ name, page }) =>
    localeKeys.map((locale) => `${shortPath(name, locale)} /${locale}${page} 302`),
  );
}

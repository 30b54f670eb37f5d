import { locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { Cell, Counts } from '../../translation/overview.ts';
import { deskAddress } from '../../translation/question.ts';
import type { DeskSay } from './words.ts';

const shown: Cell[] = ['missing', 'partly', 'outdated', 'waiting', 'translated', 'own'];

/** How many pages of the site are how far, by language: what the dashboard counts too. */
export function CountList({ counts, locales: own, say }: { counts: Counts; locales: Locale[]; say: DeskSay }) {
  return (
    <section className="kw-card" aria-labelledby="kw-desk-counts">
      <h2 id="kw-desk-counts">{say('count.title')}</h2>
      <div className="kw-scroll">
        <table aria-labelledby="kw-desk-counts">
          <thead>
            <tr>
              <th scope="col">{say('language')}</th>
              {shown.map((cell) => (
                <th key={cell} scope="col">
                  {say(`state.${cell}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.map((locale) => (
              <tr key={locale}>
                <th scope="row">{locales[locale].label}</th>
                {shown.map((cell) => (
                  <td key={cell} data-heading={say(`state.${cell}`)}>
                    {counts[locale][cell] > 0 ? (
                      <a href={deskAddress({ locale, state: cell })}>{counts[locale][cell]}</a>
                    ) : (
                      '–'
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

import { defaultLocale, localeKeys, locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { getTranslation } from '@payloadcms/translations';
import type { Payload, ServerProps } from 'payload';
import { isBehindCell } from '../../translation/overview.ts';
import type { OverviewRow } from '../../translation/overview.ts';
import { deskAddress } from '../../translation/question.ts';
import type { Question } from '../../translation/question.ts';
import { ageOf } from './age.ts';
import type { DeskSay } from './words.ts';

type Props = {
  rows: OverviewRow[];
  question: Question;
  /** The languages that the question is about. */
  locales: Locale[];
  /** The languages that this person may open a text of. */
  open: Locale[];
  payload: Payload;
  i18n: ServerProps['i18n'];
  say: DeskSay;
  /** ISO timestamp. */
  now: string;
};

/** Pages by languages: how far each is. Headings of columns repeat in each cell for narrow screens. */
export function WorkRows({ rows, question, locales: asked, open, payload, i18n, say, now }: Props) {
  const kindOf = ({ collection }: OverviewRow) =>
    getTranslation(payload.collections[collection].config.labels.singular, i18n);
  return (
    <table className="kw-inbox__rows">
      <thead>
        <tr>
          <th scope="col">{say('record')}</th>
          {localeKeys.map((locale) => (
            <th key={locale} scope="col">
              {locales[locale].label}
            </th>
          ))}
          <th scope="col">{say('age')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { collection, id, cells, since } = row;
          const behind = asked.filter((locale) => isBehindCell(cells[locale]));
          const first = behind[0] ?? asked[0];
          const oldest = behind.map((locale) => since[locale]).sort()[0];
          return (
            <tr key={`${collection}/${id}`}>
              <th scope="row">
                {first && open.includes(first) ? (
                  <a data-row href={deskAddress(question, { collection, id, locale: first })}>
                    <bdi lang={defaultLocale}>{row.title}</bdi>
                  </a>
                ) : (
                  <bdi lang={defaultLocale}>{row.title}</bdi>
                )}
                <span className="kw-note">
                  {kindOf(row)}
                  {row.weight && ` · ${say(`weight.${row.weight}`)}`}
                </span>
              </th>
              {localeKeys.map((locale) => (
                <td key={locale} data-heading={locales[locale].label}>
                  <span className={isBehindCell(cells[locale]) ? 'kw-mark' : undefined}>
                    {locale !== defaultLocale && open.includes(locale) ? (
                      <a href={deskAddress(question, { collection, id, locale })}>{say(`state.${cells[locale]}`)}</a>
                    ) : (
                      say(`state.${cells[locale]}`)
                    )}
                  </span>
                </td>
              ))}
              <td data-heading={say('age')}>{oldest ? ageOf(oldest, now, say) : '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

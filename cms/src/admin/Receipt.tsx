import { localeKeys, locales } from '@kunstwijzer/content/model';
import type { JSONFieldServerProps } from 'payload';
import type { Receipt as ReceiptData } from '../publish/receipt.ts';
import { wordsOf } from '../i18n/words.ts';

const shownFindings = 20;

function PageList({ title, pages, origin }: { title: string; pages: string[]; origin: string }) {
  if (pages.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {pages.map((page) => (
          <li key={page}>
            <a href={`${origin}${page}`} target="_blank" rel="noreferrer">
              {page}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The receipt of a publication: what changed on the site, and how the checks of that went, per language. */
export function Receipt({ data, i18n }: JSONFieldServerProps) {
  const receipt = data.receipt as ReceiptData | null | undefined;
  if (!receipt) return null;
  const t = wordsOf(i18n);
  const number = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  const { changed, removed, changedPages, removedPages, checks } = receipt;
  const name = (locale: string | null) =>
    localeKeys.some((key) => key === locale) ? locales[locale as keyof typeof locales].label : t('receipt:noLanguage');
  const columns = [
    t('receipt:language'),
    t('receipt:pages'),
    t('receipt:links'),
    t('receipt:broken'),
    t('receipt:read'),
    t('receipt:mistakes'),
  ];
  return (
    <section className="kw-card kw-receipt" aria-labelledby="kw-receipt">
      <h2 id="kw-receipt">{t('receipt:title')}</h2>
      <p>{t('receipt:summary', { changed: number(changed), removed: number(removed) })}</p>
      {!checks && <p>{t('receipt:unchecked')}</p>}
      {checks && checks.languages.length > 0 && (
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {checks.languages.map((each) => (
              <tr key={each.locale}>
                <th scope="row">{name(each.locale)}</th>
                <td>{number(each.pages)}</td>
                <td>{number(each.links)}</td>
                <td className={each.brokenLinks > 0 ? 'kw-bad' : ''}>{number(each.brokenLinks)}</td>
                <td>{number(each.read)}</td>
                <td className={each.accessibility > 0 ? 'kw-bad' : ''}>{number(each.accessibility)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {checks && checks.findings.length > 0 && (
        <ul className="kw-bad">
          {checks.findings.slice(0, shownFindings).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <PageList
        title={t('receipt:changedPages')}
        pages={changedPages}
        origin={String(data.link ?? '').replace(/\/$/u, '')}
      />
      {removedPages.length > 0 && (
        <details>
          <summary>{t('receipt:removedPages')}</summary>
          <ul>
            {removedPages.map((page) => (
              <li key={page}>{page}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

import type { Row } from '../../inbox/compare.ts';
import type { Translate } from '../../i18n/words.ts';

type Props = {
  rows: Row[];
  /** What the right side is: the same thing, or one that it looks like; null when nothing stands. */
  stands: { title: string; isSame: boolean } | null;
  /** Whether it still waits: of what was handled, nothing is said about what stands. */
  waits: boolean;
  t: Translate;
};

function Side({ values, t }: { values: string[]; t: Translate }) {
  if (values.length === 0) return <span className="kw-note">{t('inbox:empty')}</span>;
  return values.map((value) => (
    <p key={value} dir="auto">
      {value}
    </p>
  ));
}

/** What was sent beside what stands now, question by question. */
export function Compare({ rows, stands, waits, t }: Props) {
  const heading = stands?.isSame === false ? t('inbox:doubles') : t('inbox:stands');
  return (
    <section className="kw-card" aria-labelledby="kw-compare">
      <h2 id="kw-compare">{t('inbox:compare')}</h2>
      {stands === null && waits && <p>{t('inbox:nothingStands')}</p>}
      <table className="kw-compare">
        <thead>
          <tr>
            <th scope="col">{t('inbox:question')}</th>
            <th scope="col">{t('inbox:sent')}</th>
            {stands !== null && (
              <th scope="col">
                {heading} <bdi className="kw-note">{stands.title}</bdi>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, label, sent, stands: standing, differs }) => (
            <tr key={name} className={differs ? 'kw-differs' : undefined}>
              <th scope="row">
                {label} {differs && <span className="kw-mark">{t('inbox:differs')}</span>}
              </th>
              <td data-heading={t('inbox:sent')}>
                <Side values={sent} t={t} />
              </td>
              {stands !== null && (
                <td data-heading={heading}>
                  <Side values={standing} t={t} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

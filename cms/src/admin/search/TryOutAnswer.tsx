import type { TryOut } from '../../search/try-out.ts';
import type { Translate } from '../../i18n/words.ts';

type Props = { answer: TryOut; language: string; t: Translate };
type Answered = Extract<TryOut, { ok: true }>;

const nameOf = ({ label, value }: Answered['understood'][number]) => label || value;

function Understood({ answer: { understood, suggestions }, t }: { answer: Answered; t: Translate }) {
  return (
    <>
      <h3>{t('search:understood')}</h3>
      {understood.length === 0 ? (
        <p>{t('search:understoodNothing')}</p>
      ) : (
        <ul className="kw-chips">
          {understood.map((each) => (
            <li key={`${each.type} ${each.value} ${each.span.join()}`}>
              <span className="kw-type">{t(`search:types.${each.type}`)}</span> <bdi>{nameOf(each)}</bdi>
              {each.how !== 'exact' && ` (${t(`search:${each.how}`)})`}
            </li>
          ))}
        </ul>
      )}
      {suggestions.didYouMean !== null && <p>{t('search:didYouMean', { text: suggestions.didYouMean })}</p>}
    </>
  );
}

/** What the search understood, and its ranking with the reason of each place. */
export function TryOutAnswer({ answer, language, t }: Props) {
  if (!answer.ok)
    return (
      <>
        <p className="kw-bad">{t('search:refused')}</p>
        <ul>
          {answer.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </>
    );
  const { understood, hits, full, total } = answer;
  const missed = (misses: number[]) =>
    misses.flatMap((at) => (understood[at] ? [nameOf(understood[at])] : [])).join(', ');
  return (
    <>
      <Understood answer={answer} t={t} />
      {hits.length === 0 ? (
        <p>{t('search:none')}</p>
      ) : (
        <>
          <p>{t('search:results', { full, partly: total - full })}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('search:rank')}</th>
                <th scope="col">{t('search:record')}</th>
                <th scope="col">{t('search:why')}</th>
              </tr>
            </thead>
            <tbody>
              {hits.map(({ id, title, why, misses }, at) => (
                <tr key={id}>
                  <td>{at + 1}</td>
                  <td>
                    <bdi lang={language}>{title}</bdi> <code>{id}</code>
                  </td>
                  <td>
                    {why.map(({ field, words: said }) => `${t(`search:fields.${field}`)}: ${said}`).join('; ')}
                    {misses.length > 0 && ` (${t('search:misses', { what: missed(misses) })})`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}

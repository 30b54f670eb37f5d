import type { TryOut } from '../../search/try-out.ts';
import type { SearchWords } from './words.ts';

type Props = { answer: TryOut; language: string; words: SearchWords };
type Answered = Extract<TryOut, { ok: true }>;

const nameOf = ({ label, value }: Answered['understood'][number]) => label || value;

function Understood({ answer: { understood, suggestions }, words }: { answer: Answered; words: SearchWords }) {
  return (
    <>
      <h3>{words.understood}</h3>
      {understood.length === 0 ? (
        <p>{words.understoodNothing}</p>
      ) : (
        <ul className="kw-chips">
          {understood.map((each) => (
            <li key={`${each.type} ${each.value} ${each.span.join()}`}>
              <span className="kw-type">{words.types[each.type]}</span> <bdi>{nameOf(each)}</bdi>
              {each.how !== 'exact' && ` (${words[each.how]})`}
            </li>
          ))}
        </ul>
      )}
      {suggestions.didYouMean !== null && <p>{words.didYouMean(suggestions.didYouMean)}</p>}
    </>
  );
}

/** What the search understood, and its ranking with the reason of each place. */
export function TryOutAnswer({ answer, language, words }: Props) {
  if (!answer.ok)
    return (
      <>
        <p className="kw-bad">{words.refused}</p>
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
      <Understood answer={answer} words={words} />
      {hits.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.results(full, total)}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.rank}</th>
                <th scope="col">{words.record}</th>
                <th scope="col">{words.why}</th>
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
                    {why.map(({ field, words: said }) => `${words.fields[field]}: ${said}`).join('; ')}
                    {misses.length > 0 && ` (${words.misses(missed(misses))})`}
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
